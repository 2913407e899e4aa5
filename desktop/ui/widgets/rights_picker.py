"""Which rights are asked for: a check box each, with the words of the message that made the program think so."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.rules.rights import Right
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label


class RightsPicker(QWidget):
    """Rights with a quotation stand first. Emits `changed`."""

    changed = Signal()

    def __init__(self, quotes: Iterable[tuple[Right, str]] = (), parent: QWidget | None = None) -> None:
        """quotes: the rights that are on at first, each with its words or ""."""
        super().__init__(parent)
        self._quotes = dict(quotes)
        self.checks: dict[Right, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for right in (*self._quotes, *(right for right in Right if right not in self._quotes)):
            check = QCheckBox(label("right", right))
            check.setChecked(right in self._quotes)
            check.toggled.connect(lambda: self.changed.emit())
            self.checks[right] = check
            column.addWidget(check)
            if quote := self._quotes.get(right):
                words = line(self.tr("“{quote}”").format(quote=quote), "dim")
                words.setContentsMargins(30, 0, 0, 4)
                check.setAccessibleDescription(words.text())
                column.addWidget(words)
        self.setFocusProxy(next(iter(self.checks.values())))

    def chosen(self) -> tuple[tuple[Right, str], ...]:
        """Each chosen right once, with the words that asked for it, "" where the employee chose it."""
        return tuple((right, self._quotes.get(right, "")) for right, check in self.checks.items() if check.isChecked())

    def problem(self) -> str:
        return "" if self.chosen() else self.tr("Choose at least one right.")
