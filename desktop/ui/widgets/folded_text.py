"""A long text of which only the beginning shows until it is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import put_icon
from desktop.ui.theme import with_class

FOLDED_LINES = 6
FOLDED_LETTERS = 480


class FoldedText(QWidget):
    """Plain text, selectable by mouse and keyboard; links and markup in it stay plain."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        self.label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.button = with_class(QPushButton(), "link")
        self.button.clicked.connect(lambda: self.unfold(self._folded))
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self._text = text.strip()
        self._short = self._beginning(self._text)
        self.button.setVisible(self._short != self._text)
        self.label.setAccessibleName(self._text[:FOLDED_LETTERS])
        self.unfold(False)

    def unfold(self, whole: bool) -> None:
        self._folded = not whole
        self.label.setText(self._text if whole else self._short)
        self.button.setText(self.tr("Show less") if whole else self.tr("Show all"))
        put_icon(self.button, "chevron-up" if whole else "chevron-down", "accent")

    @staticmethod
    def _beginning(text: str) -> str:
        short = "\n".join(text.split("\n")[:FOLDED_LINES])[:FOLDED_LETTERS]
        return text if short == text else short.rstrip() + " …"
