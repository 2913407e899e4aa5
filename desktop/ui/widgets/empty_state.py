"""What a list or page shows when there is nothing: one sentence, one button, one key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import with_class


class EmptyState(QWidget):
    """A heading, a sentence that may name the key, and at most one button."""

    def __init__(
        self,
        heading: str,
        sentence: str = "",
        *,
        button: str = "",
        run: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        self.heading = self._label(heading, "h2")
        self.sentence = self._label(sentence, "dim")
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        self.sentence.setVisible(bool(sentence))
        if button:
            self.button = with_class(QPushButton(button), "primary")
            if run is not None:
                self.button.clicked.connect(lambda: run())
            column.addSpacing(6)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, heading: str, sentence: str = "") -> None:
        """Change the words, for one, after a search that found nothing."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    @staticmethod
    def _label(text: str, style: str) -> QLabel:
        label = with_class(QLabel(text), style)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
