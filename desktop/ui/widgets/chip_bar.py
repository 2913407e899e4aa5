"""A row of filters of which one is on, each with how many lines it would show."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.ui.theme import with_class
from desktop.ui.widgets.flow_layout import FlowLayout


class ChipBar(QWidget):
    """chips: (key, words) in order; the first is on. Emits `chosen(key)` when another one is."""

    chosen = Signal(str)

    def __init__(self, chips: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._words: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self, gap=8)
        for key, words in chips:
            self._add(key, words)
        self.choose(chips[0][0])

    def current(self) -> str:
        """The key of the chip that is on, "" where none is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Put a chip on; "": none, without a signal."""
        if key:
            self._buttons[key].setChecked(True)
        elif (on := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            on.setChecked(False)
            self._group.setExclusive(True)

    def offer(self, chips: Sequence[tuple[str, str]], after: int) -> None:
        """Replace every chip behind the first *after* of them; the one that is on stays on where it is still there."""
        if list(self._words.items())[after:] == list(chips):
            return
        on = self.current()
        for key in list(self._words)[after:]:
            button = self._buttons.pop(key)
            del self._words[key]
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for key, words in chips:
            self._add(key, words)
        if on in self._buttons and not self._buttons[on].isChecked():
            with QSignalBlocker(self):
                self.choose(on)

    def _add(self, key: str, words: str) -> None:
        button = with_class(_Chip(words), "chip")
        button.setCheckable(True)
        button.toggled.connect(lambda on: self.chosen.emit(key) if on else None)
        self._group.addButton(button)
        self._words[key], self._buttons[key] = words, button
        self._row.addWidget(button)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write the numbers behind the words; a key that is not there gets none."""
        for key, button in self._buttons.items():
            number = f"  {QLocale().toString(counts[key])}" if key in counts else ""
            button.setText(self._words[key] + number)


class _Chip(QPushButton):
    """Keeps room for bold words, so that being chosen neither cuts them off nor moves the others."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        bold, plain = QFont(self.font()), QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain.setWeight(QFont.Weight.Normal)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - QFontMetrics(plain).horizontalAdvance(self.text())
        hint = super().sizeHint()
        return QSize(hint.width() + max(more, 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
