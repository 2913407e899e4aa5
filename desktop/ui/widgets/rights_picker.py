"""Which rights are asked for: a check box each, with the words of the message that made the program think so."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.rules.rights import Right
from desktop.ui.widgets.flow_layout import FlowLayout
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
        for right, quote in self._quotes.items():
            check = self._check(right, is_on=True)
            column.addWidget(check)
            if quote:
                words = line(self.tr("“{quote}”").format(quote=" ".join(quote.split())), "dim")
                words.setContentsMargins(30, 0, 0, 4)
                check.setAccessibleDescription(words.text())
                column.addWidget(words)
        others = FlowLayout(gap=2)  # of equal width: two columns, or one where there is no room
        rest = [self._check(right, is_on=False) for right in Right if right not in self._quotes]
        widest = max((check.sizeHint().width() for check in rest), default=0)
        for check in rest:
            check.setMinimumWidth(widest)
            others.addWidget(check)
        column.addLayout(others)
        self.setFocusProxy(next(iter(self.checks.values())))

    def _check(self, right: Right, *, is_on: bool) -> QCheckBox:
        check = QCheckBox(label("right", right))
        check.setChecked(is_on)
        check.toggled.connect(lambda: self.changed.emit())
        self.checks[right] = check
        return check

    def chosen(self) -> tuple[tuple[Right, str], ...]:
        """Each chosen right once, with the words that asked for it, "" where the employee chose it."""
        return tuple((right, self._quotes.get(right, "")) for right, check in self.checks.items() if check.isChecked())

    def problem(self) -> str:
        return "" if self.chosen() else self.tr("Choose at least one right.")
