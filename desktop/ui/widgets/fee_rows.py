"""The parts of a fee: what for, and an amount in euros."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.money_words import read_money, typed_money
from desktop.ui.widgets.repeat_list import Row, mark

Part = tuple[str, int]  # what for, eurocents


class FeePartRow(Row[Part]):
    """One part."""

    def __init__(self, value: Part | None) -> None:
        super().__init__()
        what, cents = value or ("", 0)
        self.what, self.amount = QLineEdit(what), QLineEdit(typed_money(cents) if cents else "")
        self.what.setAccessibleName(self.tr("What for"))
        self.what.setPlaceholderText(self.tr("What for"))
        self.amount.setAccessibleName(self.tr("Amount in euros"))
        self.amount.setPlaceholderText("€")
        self.edits: Sequence[QWidget] = (self.what, self.amount)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.what, 4)
        row.addWidget(self.amount, 1)

    def value(self) -> Part:
        return self.what.text().strip(), read_money(self.amount.text()) or 0

    def is_empty(self) -> bool:
        return not self.what.text().strip() and not self.amount.text().strip()

    def problem(self) -> str:
        lacks_words = not self.is_empty() and not self.what.text().strip()
        lacks_amount = not self.is_empty() and not read_money(self.amount.text())
        mark(self.what, lacks_words)
        mark(self.amount, lacks_amount)
        if lacks_amount:
            return self.tr("Write the amount as 12.50.").replace("12.50", typed_money(1250))
        return self.tr("Write what this amount is for.") if lacks_words else ""
