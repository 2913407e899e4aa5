"""The differences between two versions of the statement, clause by clause; everything can be selected and copied."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.statement_change_words import ClauseWords
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.mail_view import line


class ClauseChanges(QWidget):
    """A card for each clause. `text()` is all of it, to copy."""

    def __init__(self, clauses: Sequence[ClauseWords] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._clauses: tuple[ClauseWords, ...] = ()
        self.show_clauses(clauses)

    def show_clauses(self, clauses: Sequence[ClauseWords]) -> None:
        self._clauses = tuple(clauses)
        empty(self._column)
        if not self._clauses:
            self._column.addWidget(line(self.tr("Only the number and the date of the version differ."), "dim"))
        for clause in self._clauses:
            self._column.addWidget(self._card(clause))

    def text(self) -> str:
        rows: list[str] = []
        for clause in self._clauses:
            rows.append(clause.heading)
            for each in clause.lines:
                rows.append(f"  {each.what}")
                rows += [f"    {name}: {said}" for name, said in self._both(each.was, each.now) if said]
        return "\n".join(rows)

    def _card(self, clause: ClauseWords) -> Card:
        card = Card()
        card.setAccessibleName(clause.heading)
        card.body.addWidget(line(clause.heading, "strong"))
        for each in clause.lines:
            card.body.addWidget(line(each.what, ""))
            if each.was or each.now:
                facts = FactList(name_em=5)
                facts.setContentsMargins(16, 0, 0, 0)
                for name, said in self._both(each.was, each.now):
                    facts.add(name, said)
                card.body.addWidget(facts)
        return card

    def _both(self, was: str, now: str) -> tuple[tuple[str, str], ...]:
        return (self.tr("Was"), was), (self.tr("Becomes"), now)
