"""A file that is kept in a request: save a copy, take it out, say whether it goes along for data portability."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.procedures.search_lines import EnclosureLine
from desktop.ui.local_time import moment_in_words
from desktop.ui.search_words import file_text
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button


class FileRow(QWidget):
    """Emits what is wanted of the file."""

    save_wanted = Signal(object)
    drop_wanted = Signal(object)
    portable = Signal(object, bool)

    def __init__(
        self, file: EnclosureLine, *, is_open: bool, asks_portability: bool, parent: QWidget | None = None
    ) -> None:
        """is_open: it can still be taken out. asks_portability: the request asks for data portability."""
        super().__init__(parent)
        words = file_text(file)
        flow = FlowLayout(self, gap=6)
        self.save = icon_button(words, "paperclip", name=self.tr("Save a copy of {name}").format(name=words))
        added = self.tr("Added {moment} by {name}; SHA-256 {digest}")
        self.save.setToolTip(
            added.format(moment=moment_in_words(file.added_at), name=file.added_by, digest=file.sha256[:16])
        )
        self.save.clicked.connect(lambda: self.save_wanted.emit(file))
        flow.addWidget(self.save)
        self.tick = QCheckBox(self.tr("Goes along for data portability"))
        self.tick.setChecked(file.is_portable)
        self.tick.setEnabled(is_open)
        self.tick.clicked.connect(lambda on: self.portable.emit(file, on))
        self.tick.setVisible(asks_portability)
        if asks_portability:
            flow.addWidget(self.tick)
        self.drop = icon_button(self.tr("Remove"), "x", style="quiet", name=self.tr("Remove {name}").format(name=words))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(file))
        if is_open:
            flow.addWidget(self.drop)
        else:
            self.drop.hide()
