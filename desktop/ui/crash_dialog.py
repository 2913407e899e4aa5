"""What is shown when the program itself made a mistake: a mark for whoever mends it, and no personal data."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.notices import crash_notice
from desktop.ui.theme import with_class


class CrashDialog(QDialog):
    """Open it with open(); it goes by itself when closed."""

    def __init__(self, mark: str, parent: QWidget | None = None) -> None:
        """mark: from the log (`desktop.logs.note_crash`)."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.mark = mark
        notice = crash_notice(mark)
        self.setWindowTitle(notice.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(with_class(QLabel(notice.title), "h2"))
        sentence = QLabel(notice.sentence)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sentence.setMinimumWidth(48 * self.fontMetrics().averageCharWidth())
        column.addWidget(sentence)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy the code"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.mark))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
