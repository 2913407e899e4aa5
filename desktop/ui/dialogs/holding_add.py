"""Registers which categories of data are held of a person; what usually is for their roles is ticked beforehand."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import CategoryChoice, PersonHoldings
from desktop.procedures.holdings import add_holdings
from desktop.procedures.office import Done
from desktop.procedures.suppression import REASONS
from desktop.rules.clock_events import EXPLAINED_BY
from desktop.rules.facts import FARTHEST_AHEAD_DAYS, FactKind
from desktop.rules.reckoning import waits_for
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.holding_words import despite_objection_text
from desktop.ui.retention_words import fact_text, group_text, system_name
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.tick_list import TickList

DAY_EM = 15  # width of the field of one day
_CHOICES = (FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.KEEP_ONE_YEAR_DECLINED)  # asked later, with yes and no


class HoldingAddDialog(ActDialog):
    """Ticks for the categories, and a field for the day of every event the ticked ones wait for."""

    def __init__(self, desk: Desk, held: PersonHoldings, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=52)
        self._person_id, self._known = held.person_id, held.facts
        self.entitle(self.tr("Add categories of data"), self.tr("Add"))
        usual = [choice for choice in held.choices if choice.is_usual and not choice.is_held]
        others = [choice for choice in held.choices if choice not in usual]
        self.usual, self.others = TickList(indented=False), TickList(indented=False)
        self.days: dict[FactKind, Field] = {}
        self._day_fields: dict[FactKind, DateField] = {}
        self._add_ticks(usual, others)
        self._add_days(held.choices)
        self._add_reasons()
        for ticks in (self.usual, self.others):
            ticks.changed.connect(self._show_days)
        self._show_days()

    def chosen(self) -> tuple[CategoryChoice, ...]:
        return (*self.usual.values(), *self.others.values())

    def procedure(self) -> Callable[[], Done[Any]]:
        office, person_id = self.desk.office, self._person_id
        categories = [(choice.activity, choice.group, choice.system) for choice in self.chosen()]
        facts, because = self._facts(), self._because()
        return lambda: add_holdings(office, person_id=person_id, categories=categories, facts=facts, because=because)

    def sentence(self) -> str:
        return self.tr("%n category(ies) added", "", len(self.chosen()))

    # ── fields ──────────────────────────────────────────────────────────────
    def _add_ticks(self, usual: Sequence[CategoryChoice], others: Sequence[CategoryChoice]) -> None:
        for choice in usual:
            self._tick(self.usual, choice, is_on=True)
        for choice in others:
            self._tick(self.others, choice, is_on=False)
        if usual:
            self.form.add(
                self.tr("Usual for the roles of this person"),
                self.usual,
                hint=self.tr("Untick what you do not hold."),
                check=self._lacks_choice,
            )
        self.unfold = icon_button(self.tr("Show the other categories"), "chevron-down", style="link")
        self.unfold.clicked.connect(self._show_others)
        self.unfold.setVisible(bool(usual and others))
        self.form.column.addWidget(self.unfold)
        words = self.tr("Other categories of the statement") if usual else self.tr("Categories of the statement")
        self.rest = self.form.add(words, self.others, check=None if usual else self._lacks_choice)
        self.rest.setVisible(bool(others) and not usual)

    def _tick(self, ticks: TickList, choice: CategoryChoice, *, is_on: bool) -> None:
        name = f"{choice.activity}  {system_name(self.desk, choice.system)}"
        if choice.is_held:
            name = self.tr("{category}, held already").format(category=name)
        aim = choice.aim.in_language(self.desk.settings.language)
        more = aim[:1].upper() + aim[1:]
        ticks.add(
            name, more=f"{more} ({group_text(choice.group)})" if choice.group else more, is_on=is_on, value=choice
        )

    def _add_days(self, choices: Sequence[CategoryChoice]) -> None:
        today = self.desk.office.clock.today()
        waited = {kind for choice in choices for kind in self._events(choice)} - set(self._known)
        self.when = QWidget()
        flow = FlowLayout(self.when, gap=12)
        for kind in (one for one in FactKind if one in waited):
            ahead = FARTHEST_AHEAD_DAYS if kind is FactKind.ACCOUNT_ENDED else 0
            edit = DateField(today, required=False)
            edit.set_limits(None, today + timedelta(days=ahead))
            field = self.form.take(Field(fact_text(kind), edit))
            field.label.ensurePolished()
            least = round(DAY_EM * self.fontMetrics().height() / 1.2)
            field.setFixedWidth(max(least, field.label.sizeHint().width()))
            self.days[kind], self._day_fields[kind] = field, edit
            flow.addWidget(field)
        self.asked = Field(
            self.tr("What is known of these events"),
            self.when,
            hint=self.tr("Leave a day empty that is not known: the category then stands on the work list."),
        )
        self.form.column.addWidget(self.asked)

    def _add_reasons(self) -> None:
        """Asked for only where it turns out that the person wants no marketing."""
        self.reasons = {because: QRadioButton(despite_objection_text(because)) for because in REASONS}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for button in self.reasons.values():
            column.addWidget(button)
        holder.setFocusProxy(self.reasons[REASONS[0]])
        self.despite = self.form.add(self.tr("Why data for direct marketing are registered"), holder)
        self.despite.hide()

    def _because(self) -> str:
        return next((code for code, button in self.reasons.items() if button.isChecked()), "")

    def _fail(self, error: Exception) -> None:
        if getattr(error, "code", "") == "marketing_suppressed":
            self.despite.show()
        super()._fail(error)

    def _events(self, choice: CategoryChoice) -> tuple[FactKind, ...]:
        """What its clock waits for, and what shows that it has not begun yet."""
        shelf = self.desk.office.shelf
        waited = waits_for(shelf.terms(shelf.in_force.version, choice.activity, choice.group))
        earlier = [EXPLAINED_BY[kind] for kind in waited if kind in EXPLAINED_BY]
        return tuple(dict.fromkeys(kind for kind in (*waited, *earlier) if kind not in _CHOICES))

    def _facts(self) -> dict[FactKind, date]:
        wanted = {kind for choice in self.chosen() for kind in self._events(choice)}
        days = {kind: edit.value() for kind, edit in self._day_fields.items() if kind in wanted}
        return {kind: day for kind, day in days.items() if day is not None}

    # ── slots ───────────────────────────────────────────────────────────────
    def _show_others(self) -> None:
        self.unfold.hide()
        self.rest.show()
        self.rest.focus()
        self.fit()

    def _show_days(self) -> None:
        wanted = {kind for choice in self.chosen() for kind in self._events(choice)}
        for kind, field in self.days.items():
            field.setVisible(kind in wanted)
        self.asked.setVisible(bool(wanted & set(self.days)))
        self.when.updateGeometry()
        if self._is_fitted:
            for field in self.form.fields[:2]:
                if field.error.text():
                    field.validate()

    def _lacks_choice(self) -> str:
        return "" if self.chosen() else self.tr("Tick at least one category.")
