"""What the person asked before, to be looked at before anyone writes that a request is excessive."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.procedures.history import EarlierLine, HistoryView
from desktop.rules.deadlines import local_day
from desktop.ui.decision_words import history_text
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label, outcome_text


class EarlierPanel(QWidget):
    """`seen` is ticked once the employee has looked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        self.seen = QCheckBox(self.tr("I have looked at these earlier requests"))
        column.addLayout(self.body)
        column.addWidget(self.seen)
        self.setFocusProxy(self.seen)

    def show_history(self, history: HistoryView) -> None:
        empty(self.body)
        for code in history.cautions:
            self.body.addWidget(line(history_text(code), ""))
        if history.reminder_of:
            numbers = ", ".join(history.reminder_of)
            self.body.addWidget(line(self.tr("Still without an answer: {numbers}").format(numbers=numbers), "strong"))
        if not history.earlier:
            self.body.addWidget(line(self.tr("No earlier request of this person is on record."), "dim"))
            return
        facts = FactList(name_em=11)
        for one in history.earlier:
            facts.add(f"{one.number}\n{day_text(one.received_on)}", self._about(one))
        self.body.addWidget(facts)

    def _about(self, one: EarlierLine) -> str:
        rights = (
            self.tr("{right}: {outcome}").format(
                right=label("right", right.right),
                outcome=outcome_text(right.right, right.outcome).lower() if right.outcome else self.tr("not decided"),
            )
            for right in one.rights
        )
        letters = (
            self.tr("{kind} of {day}").format(
                kind=label("letter_kind", letter.kind), day=day_text(local_day(letter.finalised_at))
            )
            for letter in one.letters
            if letter.finalised_at
        )
        return "\n".join((*rights, *letters))
