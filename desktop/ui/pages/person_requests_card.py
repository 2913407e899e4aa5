"""The requests of one person, each a row that opens it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseLine
from desktop.ui.desk import Desk
from desktop.ui.tables.case_columns import day_columns
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.mail_view import line


class RequestsCard(Card):
    """As high as its rows; says so where there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Requests"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.table = LineTable(
            desk.background,
            day_columns(),
            name=self.tr("Requests of this person"),
            letter_keys=desk.settings.letter_keys,
        )
        self.nothing = line(self.tr("No requests of this person."), "dim")
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.table.opened.connect(lambda case: desk.go("case", case.id))
        self.table.counted.connect(lambda *_: self.table.fit_rows())

    def show_cases(self, cases: Sequence[CaseLine]) -> None:
        self.table.setVisible(bool(cases))
        self.nothing.setVisible(not cases)
        self.table.show_listing(AtHand(cases))
