"""The decision on one right: what it comes to, what it lays down, what happens to each category, and why."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.procedures.case_file import case_view
from desktop.procedures.decision_categories import CategoryLine, category_choices
from desktop.procedures.decisions import decide
from desktop.procedures.lines import CaseView, RightLine
from desktop.procedures.office import Done
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import PER_CATEGORY, Decision
from desktop.rules.rights import ABSOLUTE
from desktop.rules.statement_traps import traps_of
from desktop.ui.decision_words import trap_text
from desktop.ui.desk import Desk
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.dialogs.decide_categories import CategoryTable
from desktop.ui.dialogs.decide_fields import DecisionFields, ways_to_give
from desktop.ui.dialogs.decide_outcome import OutcomeChoice, lacks_authority, outcomes_closed, outcomes_offered
from desktop.ui.dialogs.decide_reasons import DecisionReasons, whole_request
from desktop.ui.dialogs.decide_request_grounds import BY_CATEGORY, RequestGrounds
from desktop.ui.dialogs.decide_search import add_search_advice
from desktop.ui.notices import Notice
from desktop.ui.widgets.folded_help import FoldedHelp
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label, outcome_text


class DecideDialog(CarefulDialog):
    """What was typed stays while another outcome is looked at, and when a colleague was earlier."""

    def __init__(self, desk: Desk, view: CaseView, right: RightLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=64)
        self.view, self.right = view, right
        self._seen = view.revision
        self._knows_none = False  # until it was asked
        name = label("right", right.right)
        title = self.tr("Decide: {right}") if right.outcome is None else self.tr("Decide again: {right}")
        if right.told:
            title = self.tr("Decide anew: {right}")
        self.entitle(title.format(right=name), self.tr("Record the decision"))
        if right.told:
            self.add_sentence(
                self.tr(
                    "The person was told of this decision. What you decide now takes its place, with its own letter."
                )
            )
        if right.quote:
            self.add_sentence(self.tr("“{quote}”").format(quote=" ".join(right.quote.split())))
        self.help = FoldedHelp(
            self.tr("Where the privacy statement and the law differ"), [trap_text(one) for one in traps_of(right.right)]
        )
        self.form.column.addWidget(self.help)
        self.searched = add_search_advice(self, desk, view, right)
        self._add_outcomes()
        self.request_grounds = RequestGrounds(self.form, right, view.rights)
        self.request_grounds.changed.connect(self._ask_categories)
        self._add_categories()
        today = desk.office.clock.today()
        self.details = DecisionFields(self.form, right.right, today=today, received_on=view.line.received_on)
        self.details.fill(ways_to_give(view.channel) | dict(right.details))
        self.reasons = DecisionReasons(desk, self.form, view, right)
        self.reasons.changed.connect(self._show)
        if right.outcome is not None:
            self.outcome.choose(right.outcome)
        self.outcome.changed.connect(self._choose_outcome)
        self._show()
        self._ask_categories()
        self.begin()

    # ── what is asked ───────────────────────────────────────────────────────
    def _add_outcomes(self) -> None:
        right, view = self.right.right, self.view
        offered = outcomes_offered(view, self.right)
        closed = [one for one in offered if one in outcomes_closed(view, right)]
        why = self.tr("Only once identity is established: {outcomes}.")
        if lacks_authority(view):
            why = self.tr("Only once the representative has shown that they may act: {outcomes}.")
        why = why.format(outcomes=", ".join(outcome_text(right, one).lower() for one in closed))
        self.outcome = OutcomeChoice(right, offered, closed=closed, why=why if closed else "")
        hint = self.tr("The law knows no ground to refuse this right: it must always be granted.")
        self.form.add(
            self.tr("Decision"),
            self.outcome,
            hint=hint if right in ABSOLUTE else "",
            check=lambda: "" if self.outcome.current() else self.tr("Choose what was decided."),
        )

    def _add_categories(self) -> None:
        language, today = self.locale().bcp47Name()[:2], self.desk.office.clock.today()
        self.categories = CategoryTable(self.form, self.right.right, language=language, today=today)
        self._categories = self.form.add(self.tr("What is held of this person"), self.categories)
        self.unknown = line(
            self.tr(
                "No categories of data are registered for this person. Register them on the person's page first if "
                "data are held: then each is decided on here, and the letter lists them."
            ),
            "dim",
        )
        self.unknown.hide()
        self.form.column.addWidget(self.unknown)
        self.together = line("", "strong")
        self.form.column.addWidget(self.together)
        self.categories.changed.connect(self._follow_categories)

    def _ask_categories(self) -> None:
        if self.right.right not in PER_CATEGORY:
            return
        office, case_id, right = self.desk.office, self.view.line.id, self.right.right
        grounds = self.request_grounds.values()
        self.desk.background.ask(
            ("category_choices", id(self)),
            lambda: category_choices(office, case_id=case_id, right=right, request_grounds=grounds),
            owner=self,
            then=self._show_categories,
            failed=self._fail,
        )

    def _show_categories(self, lines: Sequence[CategoryLine]) -> None:
        is_first, untouched = not self.categories.rows, not self.is_touched()
        self._knows_none = not lines
        self.categories.show_lines(lines)
        if self.outcome.current() is Outcome.REFUSED:
            self.categories.lean(Outcome.REFUSED)
        self._follow_categories()
        if is_first and untouched:
            self.begin()
        self._order_tabs()

    # ── what follows from what ──────────────────────────────────────────────
    def _choose_outcome(self) -> None:
        outcome = self.outcome.current()
        if outcome in BY_CATEGORY and self.categories.rows and self.categories.outcome() is not outcome:
            self.categories.lean(outcome)
            self._follow_categories()
        self._show()

    def _follow_categories(self) -> None:
        """The decision as a whole is what the choices per category come to."""
        if self._by_category() and not self.categories.agree_with(self.outcome.current()):
            self.outcome.choose(self.categories.outcome())
        self._show()

    def _by_category(self) -> bool:
        outcome = self.outcome.current()
        if outcome not in BY_CATEGORY or not self.categories.rows:
            return False
        return outcome is not Outcome.REFUSED or not whole_request(self.reasons.grounds.values())

    def _show(self) -> None:
        outcome, by_category = self.outcome.current(), self._by_category()
        self.request_grounds.show_for(outcome)
        self._categories.setVisible(by_category)
        self.unknown.setVisible(self._knows_none and outcome in BY_CATEGORY)
        for row in self.categories.rows.values():
            row.set_asked(by_category)
        self.categories.tell_left_out(outcome)
        self.together.setVisible(by_category and self.categories.outcome() is not None)
        self.together.setText(self.tr("Together: {outcome}").format(outcome=label("outcome", outcome).lower()))
        self.details.show_for(outcome)
        self.reasons.show_for(outcome, in_categories=by_category and bool(self.categories.grounds()))
        if self._is_fitted:
            self.grow()

    # ── the act ─────────────────────────────────────────────────────────────
    def decision(self) -> Decision:
        """What stands here, whole."""
        outcome = self.outcome.current()
        if outcome is None:
            raise LookupError("no outcome was chosen")
        return Decision(
            right=self.right.right,
            outcome=outcome,
            grounds=self.reasons.chosen(),
            facts=self.reasons.facts.toPlainText().strip(),
            request_grounds=self.request_grounds.chosen(),
            details=self.details.details(),
            categories=self.categories.chosen() if self._by_category() else (),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, decision, seen = self.desk.office, self.view.line.id, self.decision(), self._seen
        looked, anew = self.reasons.seen_earlier, self.right.told
        return lambda: decide(office, case_id=case_id, decision=decision, seen=seen, seen_earlier=looked, anew=anew)

    def sentence(self) -> str:
        outcome = self.outcome.current()
        return self.tr("{right}: {outcome}").format(
            right=label("right", self.right.right), outcome=outcome_text(self.right.right, outcome).lower()
        )

    def _fail(self, error: Exception) -> None:
        super()._fail(error)
        row = self.categories.rows.get(getattr(error, "data", {}).get("holding_id", 0))
        if row is not None:  # the category that stands in the way
            row.choice.setFocus()
            self.scroll.ensureWidgetVisible(row)
        if getattr(error, "code", "") == "case_changed":
            office, case_id = self.desk.office, self.view.line.id
            self.desk.background.ask(
                ("changed_case", id(self)), lambda: case_view(office, case_id), owner=self, then=self._see_again
            )

    def _see_again(self, view: CaseView) -> None:
        """A colleague was earlier: what is there now is shown, so the next press counts."""
        self._seen = view.revision
        now = next((one for one in view.rights if one.right is self.right.right), self.right)
        if now.outcome and (now.outcome, now.details, now.facts) != (
            self.right.outcome,
            self.right.details,
            self.right.facts,
        ):
            words = self.tr("Decided meanwhile by {name}: {outcome}")
            said = words.format(name=now.decided_by, outcome=outcome_text(now.right, now.outcome).lower())
            self.notice.say(Notice(said, f"{self.notice.sentence.text()} {now.facts}".strip()))
            self.grow()

    def content(self) -> tuple[object, ...]:
        return (
            self.outcome.current(),
            self.request_grounds.values(),
            self.categories.chosen(),
            self.details.typed(),
            self.reasons.typed(),
        )
