"""A failure or a remark inside a page or dialog: what happened, what to do, and a way to put it away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import put_icon
from desktop.ui.notices import Notice, notice_for
from desktop.ui.theme import with_class
from desktop.ui.widgets.toast import announce


class NoticeBar(QFrame):
    """Hidden until `say`; takes the room of a line or two at the top of its layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_class(self, "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(10)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.heading = with_class(QLabel(), "strong")
        self.sentence = QLabel()
        for label in (self.heading, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            texts.addWidget(label)
        row.addLayout(texts, 1)
        self.close_button = with_class(QPushButton(), "quiet")
        put_icon(self.close_button, "x", "dim")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, notice: Notice | Exception) -> None:
        """Show a notice; an exception is put into words first."""
        if isinstance(notice, Exception):
            notice = notice_for(notice)
        self.heading.setText(notice.title)
        self.sentence.setText(notice.sentence)
        self.setAccessibleName(f"{notice.title} {notice.sentence}")
        self.show()
        announce(self, f"{notice.title} {notice.sentence}")
