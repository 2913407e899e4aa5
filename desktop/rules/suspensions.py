"""The questions that may stop the clock for a while: who asks (identity), and for what exactly (specification).

Whether a question may be put, and which day its answer can have. What the days between do to the dates is computed in
`desktop.rules.request_dates`.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop.rules.errors import RuleBroken
from desktop.rules.request_dates import ASK_LIMIT_WORKING_DAYS, Deadline
from desktop.rules.rights import Right
from desktop.rules.working_days import Calendar, nl_default

REMIND_AFTER_DAYS = 7  # policy: a question unanswered for this long is asked again


class Reason(StrEnum):
    """Why something is asked; the value is the code kept in the vault."""

    IDENTITY = "identity"  # art. 12(6): reasonable doubt about who asks
    SPECIFICATION = "specification"  # recital 63: a large quantity of data; access only


class Question(NamedTuple):
    """A question to the person, the day its answer sufficed (None: not yet), and the last reminder of it."""

    reason: Reason
    asked_on: date
    answered_on: date | None = None
    reminded_on: date | None = None

    @property
    def last_asked_on(self) -> date:
        """The day of the question, or of the last reminder of it."""
        return max(self.asked_on, self.reminded_on or self.asked_on)


def require_question_allowed(
    reason: str,
    deadline: Deadline,
    rights: Iterable[Right],
    today: date,
    large_quantity: str = "",
    *,
    calendar: Calendar | None = None,
) -> tuple[str, ...]:
    """Pass when the question may be put *today*, and say what to know about it.

    Args:
        rights: those of the case that are undecided.
        large_quantity: of a question to specify, what makes the data many; blank counts as missing.
        calendar: of the working days; None: the Dutch one for terms of European law.

    Returns:
        "asked_late" where it is asked later than five working days after receipt, and for identity
        "asked_after_month": it may be asked, and does not stop the clock; empty where it is asked in time.

    Raises:
        RuleBroken: "unknown_reason" (reason), "specification_only_for_access" (rights),
            "specification_without_reason", "asked_after_month" (asked_by) for a question to specify: it serves nothing
            any more.

    Source: GDPR art. 12(6) and recital 63; EDPB Guidelines 01/2022 par. 35 and 159: asked without undue delay.
    """
    warnings = []
    if reason not in set(Reason):
        raise RuleBroken("unknown_reason", reason=str(reason))
    is_late = today > deadline.legal_due_1m
    if reason == Reason.SPECIFICATION:
        asked = tuple(rights)
        if Right.ACCESS not in asked:
            raise RuleBroken("specification_only_for_access", rights=tuple(right.value for right in asked))
        if is_late:
            raise RuleBroken("asked_after_month", asked_by=deadline.legal_due_1m)
        if not large_quantity.strip():
            raise RuleBroken("specification_without_reason")
    if today > (calendar or nl_default()).add_working_days(deadline.received_on, ASK_LIMIT_WORKING_DAYS):
        warnings.append("asked_late")
    if is_late:
        warnings.append("asked_after_month")
    return tuple(warnings)


def require_answer_day(asked_on: date, answered_on: date, received_on: date, today: date) -> None:
    """Pass silently when the answer to a question can have sufficed on *answered_on*.

    Raises:
        RuleBroken: "answer_before_question" (asked_on, answered_on) or "answer_in_future" (answered_on).

    Source: the days of a suspension are counted from the question to the answer, EDPB Guidelines 01/2022 par. 159.
    """
    if answered_on < max(asked_on, received_on):
        raise RuleBroken("answer_before_question", asked_on=asked_on, answered_on=answered_on)
    if answered_on > today:
        raise RuleBroken("answer_in_future", answered_on=answered_on)
