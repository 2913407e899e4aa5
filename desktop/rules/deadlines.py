"""When a request must be answered, how much time is left and why: the door to the rules on time.

Two dates matter and are never mixed up. The *work-to* date is the earliest reading of everything: no rolling
forward, no suspension. The *limit* is the last day the law allows. The dates themselves are computed in
`request_dates`, the extension in `extensions`, the explanation in `explanation`; all are named here.
"""

from datetime import date, timedelta
from enum import StrEnum

from desktop.rules.explanation import ExplainedStep, StepKind, Target, explain
from desktop.rules.extensions import Extension, extension, may_extend, require_extension_allowed
from desktop.rules.request_dates import ASK_LIMIT_WORKING_DAYS, Deadline, Suspension, deadline, local_day
from desktop.rules.working_days import Calendar

__all__ = [
    "ASK_LIMIT_WORKING_DAYS",
    "Deadline",
    "DeadlineState",
    "ExplainedStep",
    "Extension",
    "StepKind",
    "Suspension",
    "Target",
    "court_term",
    "days_left",
    "days_to_limit",
    "days_to_work_to",
    "deadline",
    "explain",
    "extension",
    "local_day",
    "may_extend",
    "require_extension_allowed",
    "state",
]

COURT_WEEKS = 6  # UAVG art. 35


class DeadlineState(StrEnum):
    """How a case stands against its two dates; one that was answered counts no days any more."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OVERDUE = "overdue"
    ANSWERED = "answered"


def state(deadline: Deadline, today: date, answered_on: date | None = None) -> DeadlineState:
    """Say how the case stands: on track up to and including the work-to date, overdue after the limit.

    Args:
        answered_on: the day on which the last right was told; None: an answer is still owed.
    """
    if answered_on is not None:
        return DeadlineState.ANSWERED
    if today <= deadline.work_to:
        return DeadlineState.ON_TRACK
    return DeadlineState.AT_RISK if today <= deadline.limit else DeadlineState.OVERDUE


def days_to_work_to(deadline: Deadline, today: date) -> int:
    """Count the calendar days left to the work-to date: 0 on it, negative after it."""
    return (deadline.work_to - today).days


def days_to_limit(deadline: Deadline, today: date) -> int:
    """Count the calendar days left to the legal limit: 0 on it, negative after it."""
    return (deadline.limit - today).days


def days_left(deadline: Deadline, today: date) -> int:
    """Count the days to the date that matters now: work-to until it has passed, the limit from then on.

    Negative only when overdue: days late.
    """
    if today <= deadline.work_to:
        return days_to_work_to(deadline, today)
    return days_to_limit(deadline, today)


def court_term(answer_received: date | None, calendar_full: Calendar) -> date | None:
    """Return the last day for a petition to the district court; None where no answer came in time: no term.

    Args:
        answer_received: day on which the person received the answer.
        calendar_full: with the equated days, for this is a term of Dutch law.

    Source: UAVG art. 35(2); Algemene termijnenwet art. 1 and 3.

    >>> from desktop.rules.working_days import nl_default
    >>> court_term(date(2026, 2, 20), nl_default())
    datetime.date(2026, 4, 7)
    """
    if answer_received is None:
        return None
    return calendar_full.forward(answer_received + timedelta(weeks=COURT_WEEKS))
