"""Places a legal hold or a restriction: on everything about a person, or on chosen categories."""

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import PersonHoldings
from desktop.procedures.holds import place_hold, same_person_entries
from desktop.procedures.lines import CaseLine, PersonLine
from desktop.procedures.office import Done
from desktop.rules.decisions import REQUEST_GROUNDS, RequestGround
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.holding_words import short_name
from desktop.ui.retention_words import category_text
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import Field, choice
from desktop.ui.widgets.tick_list import TickList
from desktop.ui.words import label, rights_text

REVIEW_DAYS = 182  # offered: look at it again in half a year
REASON_LINES = 6  # of room; a longer reason scrolls


class HoldDialog(ActDialog):
    """Asks what kind, on what, why, and when somebody looks at it again."""

    def __init__(
        self,
        desk: Desk,
        held: PersonHoldings,
        cases: Sequence[CaseLine] = (),
        *,
        chosen: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """cases: the requests it may come from. chosen: ids of the categories to begin with; none: everything."""
        super().__init__(desk, parent, wide_em=46)
        self._person_id = held.person_id
        self.entitle(self.tr("Legal hold or restriction"), self.tr("Place"))
        self.add_sentence(
            self.tr("While it is in force nothing of it is purged. No period stops or begins anew by it.")
        )
        self.kind = choice(
            (
                ("hold", self.tr("Legal hold: a claim, a dispute or a duty to keep")),
                ("restriction", self.tr("Restriction: the person asked for it, or objects")),
            )
        )
        self.form.add(self.tr("What it is"), self.kind)
        grounds = tuple((one.value, label("request_ground", one)) for one in REQUEST_GROUNDS[Right.RESTRICTION])
        self.ground = choice((("", self.tr("Not on one of these")), *grounds))
        self._ground = self.form.add(
            self.tr("Why the person may ask this"), self.ground, hint=self.tr("The grounds of article 18(1) GDPR.")
        )
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.checks: dict[int, QCheckBox] = {}
        self._add_scope(held, chosen)
        self.reason = QPlainTextEdit()
        self.reason.setMaximumHeight(REASON_LINES * self.fontMetrics().lineSpacing())
        self.form.add(
            self.tr("Reason"),
            self.reason,
            required=True,
            hint=self.tr("So that a colleague can judge at the review whether it still holds."),
        )
        numbers = tuple((case.id, f"{case.number}  {rights_text(case.rights)}") for case in cases)
        self.case = choice(((None, self.tr("None")), *numbers))
        if cases:
            self.form.add(self.tr("Request it belongs to"), self.case)
        self._add_days()
        self._show_kind()
        self._show_scope()
        self._ask_entries()

    # ── fields ──────────────────────────────────────────────────────────────
    def _add_scope(self, held: PersonHoldings, chosen: Collection[int]) -> None:
        self.everything = QRadioButton(self.tr("Everything about this person, also what is added later"))
        self.some = QRadioButton(self.tr("Chosen categories"))
        group = QButtonGroup(self)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for button in (self.everything, self.some):
            group.addButton(button)
        column.addWidget(self.everything)
        self.entries = TickList()
        self.entries.hide()
        column.addWidget(self.entries)
        column.addWidget(self.some)
        self.categories = TickList()
        for view in held.holdings:
            one, shown = view.line, short_name(self.desk, view)
            more = category_text(self.desk, one.activity, one.group, one.version).removeprefix(one.activity).strip()
            self.checks[one.id] = self.categories.add(shown, more=more, is_on=one.id in chosen, value=one.id)
        column.addWidget(self.categories)
        self.some.setVisible(bool(self.checks))
        (self.some if chosen else self.everything).setChecked(True)
        holder.setFocusProxy(self.everything)
        self.scope = self.form.add(self.tr("On what"), holder, check=self._lacks_choice)
        for button in (self.everything, *self.checks.values()):
            button.toggled.connect(self._show_scope)

    def _add_days(self) -> None:
        today = self.desk.office.clock.today()
        self.from_on, self.review_on = DateField(today), DateField(today)
        self.from_on.set_limits(None, today)
        self.from_on.set_value(today)
        self.review_on.set_limits(today + timedelta(days=1), None)
        self.review_on.set_value(today + timedelta(days=REVIEW_DAYS))
        hint = self.tr("On that day it stands on Today.")
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (
            Field(self.tr("In force from"), self.from_on),
            Field(self.tr("Look at it again on"), self.review_on, hint=hint),
        ):
            row.addWidget(self.form.take(field), 1, Qt.AlignmentFlag.AlignTop)
        self.form.column.addLayout(row)

    def _ask_entries(self) -> None:
        office, person_id = self.desk.office, self._person_id
        self.desk.background.ask(
            ("hold_entries", id(self)),
            lambda: same_person_entries(office, person_id),
            owner=self,
            then=self._show_entries,
            failed=self._fail,
        )

    def _show_entries(self, people: Sequence[PersonLine]) -> None:
        if not people:
            return
        self.entries.say(self.tr("Other entries that look like the same person; untick those that are not:"))
        for one in people:
            known = " · ".join(part for part in (one.organisation, one.email, one.town) if part)
            self.entries.add(one.display_name or one.list_name, more=known, is_on=True, value=one.id)
        self._show_scope()
        self.fit()

    def _show_kind(self, *_changed: object) -> None:
        self._ground.setVisible(self.kind.currentData() == "restriction")
        if self._is_fitted:
            self.fit()

    def _show_scope(self, *_changed: object) -> None:
        self.categories.setVisible(self.some.isChecked())
        self.entries.setVisible(self.everything.isChecked() and bool(self.entries.checks))
        if self._is_fitted:
            if self.scope.error.text():
                self.scope.validate()
            self.fit()

    def _lacks_choice(self) -> str:
        if self.some.isChecked() and not self.categories.values():
            return self.tr("Tick at least one category.")
        return ""

    # ── the act ─────────────────────────────────────────────────────────────
    def procedure(self) -> Callable[[], Done[Any]]:
        office = self.desk.office
        code = self.ground.currentData() if self.kind.currentData() == "restriction" else ""
        facts: dict[str, Any] = {
            "kind": self.kind.currentData(),
            "ground": RequestGround(code) if code else None,
            "person_ids": (self._person_id, *self.entries.values()),
            "holding_ids": None if self.everything.isChecked() else self.categories.values(),
            "reason": self.reason.toPlainText(),
            "case_id": self.case.currentData(),
            "from_on": self.from_on.value(),
            "review_on": self.review_on.value(),
        }
        return lambda: place_hold(office, **facts)

    def sentence(self) -> str:
        if self.kind.currentData() == "hold":
            return self.tr("Legal hold placed")
        return self.tr("Restriction placed")
