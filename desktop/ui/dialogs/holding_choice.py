"""Records what an applicant answered: keep the data for one year, or not."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import HoldingView
from desktop.procedures.holdings import note_fact
from desktop.procedures.office import Done, Office
from desktop.rules.facts import FactKind
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.holding_words import holding_name
from desktop.ui.widgets.date_field import DateField
from desktop.ui.words import day_text

YES, NO = FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.KEEP_ONE_YEAR_DECLINED


class HoldingChoiceDialog(ActDialog):
    """Yes or no, and the day of the answer."""

    def __init__(self, desk: Desk, view: HoldingView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._holding_id, self._facts = view.line.id, view.facts
        self.entitle(self.tr("Keep for one year?"), self.tr("Note the answer"))
        self.add_sentence(holding_name(desk, view), "strong")
        if view.line.ask_by:
            self.add_sentence(
                self.tr("Ask before the short period ends: by {day} at the latest.").format(
                    day=day_text(view.line.ask_by)
                )
            )
        today = desk.office.clock.today()
        self.yes = QRadioButton(self.tr("Yes, the person asks to keep it for one year"))
        self.no = QRadioButton(self.tr("No, it goes after the short period"))
        self._group = QButtonGroup(self)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for button in (self.yes, self.no):
            self._group.addButton(button)
            column.addWidget(button)
        self.yes.setChecked(YES in self._facts)
        self.no.setChecked(NO in self._facts)
        holder.setFocusProxy(self.yes)
        answer = self.form.add(self.tr("The person's answer"), holder, check=self._lacks_answer)
        self._group.buttonToggled.connect(lambda *_: answer.validate() if answer.error.text() else None)
        self.on = DateField(today)
        self.on.set_limits(None, today)
        self.on.set_value(self._facts.get(YES) or self._facts.get(NO) or today)
        self.form.add(self.tr("Answered on"), self.on)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, on, holding_id = self.desk.office, self.on.value(), self._holding_id
        kind, other = (YES, NO) if self.yes.isChecked() else (NO, YES)
        if on is None:
            raise LookupError("an answer has a day")
        if other in self._facts:
            return lambda: _change_answer(office, holding_id, kind, other, on)
        return lambda: note_fact(office, holding_id=holding_id, kind=kind, on=on)

    def sentence(self) -> str:
        return self.tr("Kept for one year") if self.yes.isChecked() else self.tr("Not kept for one year")

    def _lacks_answer(self) -> str:
        return "" if self.yes.isChecked() or self.no.isChecked() else self.tr("Choose yes or no.")


def _change_answer(office: Office, holding_id: int, kind: FactKind, other: FactKind, on: date) -> Done[None]:
    """The other answer goes first, since both cannot be true; one undo puts back the answer that was there."""
    taken = note_fact(office, holding_id=holding_id, kind=other, on=None)
    try:
        noted = note_fact(office, holding_id=holding_id, kind=kind, on=on)
    except Exception:
        if taken.undo is not None:
            taken.undo()
        raise

    def undo() -> Done[Any]:
        for act in (noted, taken):
            if act.undo is not None:
                act.undo()
        return Done(None, noted.changed)

    return Done(None, noted.changed, undo)
