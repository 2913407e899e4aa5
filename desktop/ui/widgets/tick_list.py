"""Check boxes with a line of explanation under each that wraps, since a check box itself cannot."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.card import empty
from desktop.ui.widgets.mail_view import line

INDENT_EM = 1.9  # the explanation begins where the words of its box do


class TickList(QWidget):
    """Emits `changed`; `values` gives what is ticked, in the order in which it was added."""

    changed = Signal()

    def __init__(self, *, indented: bool = True, parent: QWidget | None = None) -> None:
        """indented: it stands under a choice that opens it."""
        super().__init__(parent)
        self.checks: list[tuple[QCheckBox, Any]] = []
        self._em = self.fontMetrics().height() / 1.2
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(round(INDENT_EM * self._em) if indented else 0, 0, 0, 4)
        self._column.setSpacing(1)

    def say(self, text: str, style: str = "dim") -> None:
        """A line between the boxes."""
        self._column.addWidget(line(text, style))

    def clear(self) -> None:
        """Take every box away, to add them anew."""
        self.checks.clear()
        empty(self._column)

    def add(
        self, text: str, *, more: str = "", is_on: bool = False, value: Any = None, beside: QWidget | None = None
    ) -> QCheckBox:
        """A box; more: what it is, in words that may take several lines; beside: what stands at the right of them."""
        check = QCheckBox(text)
        check.setChecked(is_on)
        check.setAccessibleDescription(more)
        check.toggled.connect(lambda *_: self.changed.emit())
        self.checks.append((check, value))
        self._column.addWidget(check)
        if len(self.checks) == 1:
            self.setFocusProxy(check)
        if more:
            words = line(more, "dim")
            words.setContentsMargins(round(INDENT_EM * self._em), 0, 0, 6)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(words, 1)
            if beside is not None:
                row.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
            self._column.addLayout(row)
        return check

    def values(self) -> tuple[Any, ...]:
        """Of the ticked boxes."""
        return tuple(value for check, value in self.checks if check.isChecked())
