"""Each date explains itself step by step, and the last step is the date itself."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.explanation import StepKind, Target, explain
from desktop.rules.request_dates import deadline
from desktop.rules.working_days import DayOff, nl_default

CALENDAR = nl_default()


def told(steps, target: Target) -> list[tuple[str, str]]:
    return [(step.kind.value, step.day.isoformat()) for step in steps if step.target is target]


def test_a_weekend_is_stepped_over():
    steps = explain(deadline(date(2026, 2, 28), CALENDAR), CALENDAR)
    assert told(steps, Target.LIMIT) == [
        ("received", "2026-02-28"),
        ("one_month", "2026-03-28"),
        ("holiday_or_weekend_forward", "2026-03-30"),
    ]
    assert told(steps, Target.WORK_TO)[-1] == ("working_day_back", "2026-03-27")
    assert steps[0].because is steps[1].because is DayOff.SATURDAY


def test_easter_names_every_day_passed():
    steps = explain(deadline(date(2026, 3, 3), CALENDAR), CALENDAR)
    forward = next(step for step in steps if step.kind is StepKind.HOLIDAY_OR_WEEKEND_FORWARD)
    month = next(step for step in steps if step.kind is StepKind.ONE_MONTH)
    assert month.because is DayOff.GOOD_FRIDAY
    assert forward.passed == (
        (date(2026, 4, 4), DayOff.SATURDAY),
        (date(2026, 4, 5), DayOff.SUNDAY),
        (date(2026, 4, 6), DayOff.EASTER_MONDAY),
    )


def test_a_missing_day_is_said():
    steps = explain(deadline(date(2026, 8, 31), CALENDAR), CALENDAR)
    clipped = [step for step in steps if step.kind is StepKind.MONTH_END_CLIPPED]
    assert [(step.missing_day, step.day) for step in clipped] == [(31, date(2026, 9, 30))] * 2


def test_an_extension_shows_notice_promise_and_chain():
    steps = explain(deadline(date(2028, 1, 30), CALENDAR, notice_on=date(2028, 2, 10)), CALENDAR)
    assert told(steps, Target.LIMIT) == [
        ("received", "2028-01-30"),
        ("extended", "2028-02-10"),
        ("three_months", "2028-04-30"),
        ("promise", "2028-04-30"),
    ]
    assert told(steps, Target.WORK_TO)[2:] == [
        ("three_months", "2028-04-30"),
        ("chained", "2028-04-29"),
        ("working_day_back", "2028-04-28"),
    ]


def test_a_suspension_stands_beside():
    due = deadline(date(2026, 3, 2), CALENDAR, suspensions=[(date(2026, 3, 4), date(2026, 3, 14))])
    steps = explain(due, CALENDAR)
    assert told(steps, Target.SUSPENDED) == [
        ("suspended", "2026-04-12"),
        ("holiday_or_weekend_forward", "2026-04-13"),
    ]
    assert next(step for step in steps if step.kind is StepKind.SUSPENDED).days == 10
    assert told(steps, Target.LIMIT)[-1] == ("one_month", "2026-04-02")


def test_a_long_suspension_ends_at_the_promise():
    due = deadline(date(2026, 8, 31), CALENDAR, suspensions=[(date(2026, 9, 2), date(2026, 12, 15))])
    assert told(explain(due, CALENDAR), Target.SUSPENDED)[-1] == ("promise", "2026-11-30")


@given(
    received=st.dates(date(2000, 1, 1), date(2060, 1, 1)),
    notice_after=st.none() | st.integers(0, 40),
)
def test_the_last_step_is_the_date(received: date, notice_after: int | None):
    notice_on = None if notice_after is None else date.fromordinal(received.toordinal() + notice_after)
    due = deadline(received, CALENDAR, notice_on=notice_on)
    steps = explain(due, CALENDAR)
    assert [step for step in steps if step.target is Target.WORK_TO][-1].day == due.work_to
    assert [step for step in steps if step.target is Target.LIMIT][-1].day == due.limit
