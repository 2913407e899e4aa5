"""Ends a hold, or looks at it and keeps it for a while longer."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.procedures.holding_lines import HoldingView, HoldLine
from desktop.procedures.holds import ReleasedHold, release_hold, review_hold
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.hold import REASON_LINES, REVIEW_DAYS
from desktop.ui.holding_words import due_now_text, hold_text, scope_text, short_name, written_text
from desktop.ui.widgets.date_field import DateField
from desktop.ui.words import day_text


class HoldReleaseDialog(ActDialog):
    """Asks why, says before what becomes due by it, and tells after how much did."""

    def __init__(
        self, desk: Desk, hold: HoldLine, held: Sequence[HoldingView] = (), parent: QWidget | None = None
    ) -> None:
        """held: the person's categories."""
        super().__init__(desk, parent, wide_em=42)
        self._hold = self.compared = hold
        self._freed = ReleasedHold(due=0, still_blocked=0)
        self.entitle(
            self.tr("Release: {hold}").format(hold=hold_text(hold.kind)),
            self.tr("Release"),
        )
        self.add_sentence(f"{scope_text(desk, hold, held)}. {written_text(hold, hold.reason)}", "")
        due = [view for view in held if _becomes_due(view, hold)]
        if due:
            names = "\n".join(f"•  {short_name(desk, view)}" for view in due)
            self.add_sentence(self.tr("Due at once when it is released:") + f"\n{names}", "strong")
        self.reason = QPlainTextEdit()
        self.reason.setMaximumHeight(REASON_LINES * self.fontMetrics().lineSpacing())
        self.form.add(
            self.tr("Reason"),
            self.reason,
            required=True,
            hint=self.tr(
                "Why the data need not be kept any longer. What is erased after the release cannot be had back."
            ),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, reason, shown = self.desk.office, self.reason.toPlainText(), self.compared
        return lambda: release_hold(office, hold_id=self._hold.id, reason=reason, shown=shown)

    def said_meanwhile(self, now: HoldLine) -> str:
        return hold_sentence(now)

    def sentence(self) -> str:
        said = self.tr("Released.") + " " + due_now_text(self._freed.due)
        if self._freed.still_blocked:
            said += " " + self.tr("%n category(ies) stay on another hold.", "", self._freed.still_blocked)
        return said

    def _succeed(self, done: Done[Any]) -> None:
        self._freed = done.value
        super()._succeed(done)


class HoldReviewDialog(ActDialog):
    """Keeps a hold, and says when to look at it again."""

    def __init__(self, desk: Desk, hold: HoldLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=42)
        self._hold = self.compared = hold
        today = desk.office.clock.today()
        self.entitle(self.tr("Keep: {hold}").format(hold=hold_text(hold.kind)), self.tr("Keep it"))
        self.add_sentence(f"{scope_text(desk, hold)}. {written_text(hold, hold.reason)}", "")
        self.add_sentence(
            self.tr("In force since {day}. Keep it only while the reason still holds; release it otherwise.").format(
                day=day_text(hold.from_on)
            )
        )
        self.review_on = DateField(today)
        self.review_on.set_limits(today + timedelta(days=1), None)
        self.review_on.set_value(today + timedelta(days=REVIEW_DAYS))
        self.form.add(self.tr("Look at it again on"), self.review_on)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, review_on, shown = self.desk.office, self.review_on.value(), self.compared
        if review_on is None:
            raise LookupError("a review has a day")
        return lambda: review_hold(office, hold_id=self._hold.id, review_on=review_on, shown=shown)

    def said_meanwhile(self, now: HoldLine) -> str:
        return hold_sentence(now)

    def sentence(self) -> str:
        return self.tr("Kept in force")


def hold_sentence(hold: HoldLine) -> str:
    """What a colleague laid down of a hold."""
    if hold.lift_on is not None:
        said = QCoreApplication.translate("HoldReleaseDialog", "The person was told that it is lifted on {day}.")
        return said.format(day=day_text(hold.lift_on))
    said = QCoreApplication.translate("HoldReleaseDialog", "It is to be looked at again on {day} now.")
    return said.format(day=day_text(hold.review_on))


def _becomes_due(view: HoldingView, hold: HoldLine) -> bool:
    """Whether nothing but this hold keeps a category that is due."""
    days = view.line.days_left
    return days is not None and days <= 0 and [one.id for one in view.holds] == [hold.id]
