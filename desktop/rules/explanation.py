"""How the two dates of a request came about, step by step, for the window to put into words.

Each step carries the day reached and why that day was no stopping place; the next step then says where it
led. The suspension never moves either date: its step stands apart, under a target of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.rules.request_dates import Deadline
from desktop.rules.working_days import Calendar, DayOff


class StepKind(StrEnum):
    """What a step did."""

    RECEIVED = "received"
    ONE_MONTH = "one_month"  # one month from receipt
    EXTENDED = "extended"  # day: the delay notice was sent
    THREE_MONTHS = "three_months"  # three months from receipt
    MONTH_END_CLIPPED = "month_end_clipped"  # no such day in that month, so its last day; see missing_day
    CHAINED = "chained"  # one month and then two more ends earlier; the work-to date takes the earlier
    HOLIDAY_OR_WEEKEND_FORWARD = "holiday_or_weekend_forward"  # the first working day after
    WORKING_DAY_BACK = "working_day_back"  # the last working day before
    PROMISE = "promise"  # never later than three months after receipt, so not moved forward
    SUSPENDED = "suspended"  # what the limit would be with the suspension counted; see days


class Target(StrEnum):
    """Which date a step leads to; SUSPENDED: the date shown beside the limit."""

    WORK_TO = "work_to"
    LIMIT = "limit"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedStep:
    """One step.

    day: the day reached. because: why that day is no working day; None if it is one. passed: for a step
    forward or back, the days stepped over after the first, each with its reason. missing_day: the day number
    the month does not have ("no 31 September"). days: calendar days suspended.
    """

    kind: StepKind
    day: date
    because: DayOff | None
    target: Target
    passed: tuple[tuple[date, DayOff], ...] = ()
    missing_day: int | None = None
    days: int | None = None


def _months(
    deadline: Deadline, calendar: Calendar, target: Target, kind: StepKind, day: date
) -> Iterator[ExplainedStep]:
    because = calendar.day_off(day)
    yield ExplainedStep(kind=kind, day=day, because=because, target=target)
    if day.day != deadline.received_on.day:
        yield ExplainedStep(
            kind=StepKind.MONTH_END_CLIPPED,
            day=day,
            because=because,
            target=target,
            missing_day=deadline.received_on.day,
        )


def _rolled(calendar: Calendar, target: Target, kind: StepKind, start: date, end: date) -> Iterator[ExplainedStep]:
    """The step from *start* to *end*, in either direction; nothing where the day did not move."""
    if start == end:
        return
    step = timedelta(days=1 if end > start else -1)
    passed = []
    day = start + step
    while day != end:
        if reason := calendar.day_off(day):
            passed.append((day, reason))
        day += step
    yield ExplainedStep(kind=kind, day=end, because=calendar.day_off(end), target=target, passed=tuple(passed))


def _work_to(deadline: Deadline, calendar: Calendar) -> Iterator[ExplainedStep]:
    target = Target.WORK_TO
    start = deadline.nominal_1m
    if deadline.extended:
        yield from _months(deadline, calendar, target, StepKind.THREE_MONTHS, deadline.nominal_3m)
        start = min(deadline.nominal_3m, deadline.nominal_3m_chained)
        if start < deadline.nominal_3m:
            because = calendar.day_off(start)
            yield ExplainedStep(kind=StepKind.CHAINED, day=start, because=because, target=target)
    else:
        yield from _months(deadline, calendar, target, StepKind.ONE_MONTH, start)
    yield from _rolled(calendar, target, StepKind.WORKING_DAY_BACK, start, deadline.work_to)


def _limit(deadline: Deadline, calendar: Calendar) -> Iterator[ExplainedStep]:
    target = Target.LIMIT
    if not deadline.extended:
        yield from _months(deadline, calendar, target, StepKind.ONE_MONTH, deadline.nominal_1m)
        forward = StepKind.HOLIDAY_OR_WEEKEND_FORWARD
        yield from _rolled(calendar, target, forward, deadline.nominal_1m, deadline.limit)
        return
    yield from _months(deadline, calendar, target, StepKind.THREE_MONTHS, deadline.nominal_3m)
    if deadline.legal_due_3m != deadline.promise_cap:
        because = calendar.day_off(deadline.promise_cap)
        yield ExplainedStep(kind=StepKind.PROMISE, day=deadline.promise_cap, because=because, target=target)


def _suspended(deadline: Deadline, calendar: Calendar) -> Iterator[ExplainedStep]:
    if deadline.extended or not (deadline.suspended or deadline.suspended_days):
        return
    target = Target.SUSPENDED
    nominal, end = deadline.nominal_1m_suspended, deadline.due_1m_suspended
    yield ExplainedStep(
        kind=StepKind.SUSPENDED,
        day=nominal,
        because=calendar.day_off(nominal),
        target=target,
        days=deadline.suspended_days,
    )
    if "capped_by_promise" in deadline.warnings:
        because = calendar.day_off(end)
        yield ExplainedStep(kind=StepKind.PROMISE, day=end, because=because, target=target)
    else:
        yield from _rolled(calendar, target, StepKind.HOLIDAY_OR_WEEKEND_FORWARD, nominal, end)


def explain(deadline: Deadline, calendar: Calendar) -> tuple[ExplainedStep, ...]:
    """Tell how the dates in force came about.

    Args:
        calendar: the one the deadline was computed with.

    Returns:
        The steps to the work-to date, then those to the limit, each beginning with the receipt (and the delay
        notice where it extended) and ending on that date; then, where a suspension counts and nothing was
        extended, those to the date shown beside the limit.

    >>> from desktop.rules.request_dates import deadline as dates_of
    >>> from desktop.rules.working_days import nl_default
    >>> calendar = nl_default()
    >>> steps = explain(dates_of(date(2026, 2, 28), calendar), calendar)
    >>> [(step.kind.value, str(step.day)) for step in steps if step.target == "limit"][1:]
    [('one_month', '2026-03-28'), ('holiday_or_weekend_forward', '2026-03-30')]
    """
    steps: list[ExplainedStep] = []
    for target, lead_to in ((Target.WORK_TO, _work_to), (Target.LIMIT, _limit)):
        day = deadline.received_on
        because = calendar.day_off(day)
        steps.append(ExplainedStep(kind=StepKind.RECEIVED, day=day, because=because, target=target))
        if deadline.extended and deadline.notice_on is not None:
            day = deadline.notice_on
            because = calendar.day_off(day)
            steps.append(ExplainedStep(kind=StepKind.EXTENDED, day=day, because=because, target=target))
        steps.extend(lead_to(deadline, calendar))
    steps.extend(_suspended(deadline, calendar))
    return tuple(steps)
