"""Drop-downs beside each other that narrow a list: each says what it filters, and begins with everything."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.ui.widgets.flow_layout import FlowLayout

_LETTERS = 26  # of the words shown before they are elided


class FilterRow(QWidget):
    """filters: (key, name, the words for everything). Emits `changed` when another choice is made."""

    changed = Signal()

    def __init__(self, filters: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QComboBox] = {}
        self._row = FlowLayout(self, gap=8)
        for key, name, everything in filters:
            box = QComboBox()
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(min(max(len(everything), 14), _LETTERS))
            box.addItem(everything, "")
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            self.boxes[key] = box
            self._row.addWidget(box)

    def add(self, widget: QWidget) -> None:
        """Put something else that narrows the list behind them."""
        self._row.addWidget(widget)

    def chosen(self, key: str) -> str:
        """The value chosen in that drop-down, "" for everything."""
        return str(self.boxes[key].currentData() or "")

    def choose(self, key: str, value: str) -> None:
        """Choose a value, everything where it is not offered."""
        self.boxes[key].setCurrentIndex(max(self.boxes[key].findData(value), 0))

    def offer(self, key: str, options: Sequence[tuple[str, str]]) -> None:
        """Put (value, words) behind "everything"; the choice stays where it is still offered, without a signal."""
        box = self.boxes[key]
        if [(box.itemData(at), box.itemText(at)) for at in range(1, box.count())] == list(options):
            return
        before = self.chosen(key)
        with QSignalBlocker(box):
            while box.count() > 1:
                box.removeItem(box.count() - 1)
            for value, words in options:
                box.addItem(words, value)
            box.setCurrentIndex(max(box.findData(before), 0))
        widest = max((box.fontMetrics().horizontalAdvance(words) for _, words in options), default=0)
        box.view().setMinimumWidth(min(widest + 4 * box.fontMetrics().height(), 44 * box.fontMetrics().height()))
        if self.chosen(key) != before:
            self.changed.emit()
