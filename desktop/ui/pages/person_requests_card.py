"""The requests of one person with what was decided in them, each a row that opens it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.procedures.history import EarlierLine, earlier_requests
from desktop.procedures.lines import CaseLine
from desktop.ui.desk import Desk
from desktop.ui.tables.case_columns import decided_columns
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label, lower_first, outcome_text, rights_text


class RequestsCard(Card):
    """As high as its rows; says so where there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self._decisions: dict[int, str] = {}
        self.heading.setText(self.tr("Requests"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.table = LineTable(
            desk.background,
            decided_columns(lambda case: self._decisions.get(case.id) or rights_text(case.rights)),
            name=self.tr("Requests of this person"),
            letter_keys=desk.settings.letter_keys,
        )
        self.nothing = line(self.tr("No requests of this person."), "dim")
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        self.table.opened.connect(lambda case: desk.go("case", case.id))
        self.table.counted.connect(lambda *_: self.table.fit_rows())

    def show_cases(self, cases: Sequence[CaseLine], person_id: int) -> None:
        self.table.setVisible(bool(cases))
        self.nothing.setVisible(not cases)
        self.table.fit_rows(count=len(cases))  # at once: a card that was laid out higher keeps a gap
        self.table.show_listing(AtHand(cases))
        if cases:
            office = self.desk.office
            self.desk.background.ask(
                "person_decisions",
                lambda: earlier_requests(office, person_id=person_id),
                owner=self,
                then=self._learn,
            )

    def _learn(self, lines: Sequence[EarlierLine]) -> None:
        self._decisions = {one.case_id: decisions_text(one) for one in lines}
        self.table.viewport().update()


def decisions_text(one: EarlierLine) -> str:
    """ "Access: granted; Erasure", the rights without a decision by their name alone."""
    said = []
    for right in one.rights:
        name = label("right", right.right)
        outcome = outcome_text(right.right, right.outcome) if right.outcome else ""
        said.append(f"{name}: {lower_first(outcome)}" if outcome else name)
    return "; ".join(said)
