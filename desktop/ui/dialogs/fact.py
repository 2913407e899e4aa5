"""Notes the day of an event that a countdown waits for, corrects it, or takes it away."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.procedures.holding_lines import HoldingView
from desktop.procedures.holdings import note_fact, note_person_fact
from desktop.procedures.office import Done
from desktop.rules.facts import FARTHEST_AHEAD_DAYS, FactKind
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.holding_words import begins_with, holding_name, is_own
from desktop.ui.retention_words import fact_text
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text


class FactDialog(ActDialog):
    """One event and its day; an empty day takes away what was noted."""

    def __init__(
        self,
        desk: Desk,
        person_id: int,
        *,
        kinds: Sequence[FactKind],
        chosen: FactKind | None = None,
        facts: Mapping[FactKind, date],
        holding: HoldingView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """kinds: what can be noted; facts: what is known. holding: the category it is about, None for the person."""
        super().__init__(desk, parent)
        self._person_id, self._holding, self._facts = person_id, holding, facts
        self._today = desk.office.clock.today()
        self.entitle(self.tr("Note an event"), self.tr("Note"))
        self.kind = choice(tuple((kind, fact_text(kind)) for kind in kinds), chosen=chosen)
        self.on = DateField(self._today, required=False)
        self.counts_for, self.instead = line("", "dim"), line("", "dim")
        self.form.add(self.tr("What happened"), self.kind)
        self.form.column.addWidget(self.instead)
        self.day = self.form.add(self.tr("On"), self.on, check=self._lacks_day)
        self.form.column.addWidget(self.counts_for)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        if chosen is not None:
            self.on.setFocus()

    def chosen(self) -> FactKind:
        return FactKind(self.kind.currentData())

    def procedure(self) -> Callable[[], Done[Any]]:
        office, kind, on, holding = self.desk.office, self.chosen(), self.on.value(), self._holding
        if holding is not None and is_own(holding, kind):
            return lambda: note_fact(office, holding_id=holding.line.id, kind=kind, on=on)
        return lambda: note_person_fact(office, person_id=self._person_id, kind=kind, on=on)

    def sentence(self) -> str:
        words, on = fact_text(self.chosen()), self.on.value()
        if on is None:
            return self.tr("Taken away: {event}").format(event=words)
        return self.tr("Noted: {event}, {day}").format(event=words, day=day_text(on))

    def _show_kind(self, *_changed: object) -> None:
        kind = self.chosen()
        ahead = FARTHEST_AHEAD_DAYS if kind is FactKind.ACCOUNT_ENDED else 0
        self.on.set_limits(None, self._today + timedelta(days=ahead))
        self.on.set_value(self._facts.get(kind))
        self.day.show_problem("")
        instead = "" if kind in self._facts else begins_with(kind, self._facts)
        self.instead.setText(instead)
        self.instead.setVisible(bool(instead))
        self.counts_for.setText(self._scope(kind))

    def _scope(self, kind: FactKind) -> str:
        if self._holding is not None and is_own(self._holding, kind):
            said = self.tr("Counts for this category: {name}.").format(name=holding_name(self.desk, self._holding))
        else:
            said = self.tr("Counts for every category of this person that waits for it.")
        if kind in self._facts:
            said += " " + self.tr("Empty the day if it is not known after all, or did not happen.")
        return said

    def _lacks_day(self) -> str:
        if self.on.edit.text().strip() or self.chosen() in self._facts:
            return ""  # the field says itself what is wrong with it
        return self.tr("Fill in a date.")
