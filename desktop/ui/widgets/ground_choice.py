"""Grounds or outcomes, each with a line of words under it; one of them is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.ui.widgets.mail_view import line

INDENT_PX = 30


class GroundChoice(QWidget):
    """grounds: code, name, the words under it. Emits `changed` when another one is chosen; none is at first."""

    changed = Signal()

    def __init__(self, grounds: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for code, name, words in grounds:
            button = QRadioButton(name)
            button.setAccessibleDescription(words)
            button.toggled.connect(lambda on: self.changed.emit() if on else None)
            own_words = line(words, "dim")
            own_words.setContentsMargins(INDENT_PX, 0, 0, 6)
            self._group.addButton(button)
            self.buttons[code] = button
            column.addWidget(button)
            column.addWidget(own_words)
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))

    def current(self) -> str:
        """The code of the ground, "" while none is chosen."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        if code in self.buttons:
            self.buttons[code].setChecked(True)
