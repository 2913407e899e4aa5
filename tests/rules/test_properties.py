"""What must hold for every receipt, period and name."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.names import PersonName, fold, query_words, search_text, sort_key
from desktop.rules.periods import Period, add, parse_period
from desktop.rules.request_dates import deadline
from desktop.rules.retention import Bound, Choice, RetentionRule, RetentionState, Trigger, retention_status
from desktop.rules.working_days import nl_default

CALENDAR = nl_default()
DAYS = st.dates(date(1990, 1, 1), date(2080, 12, 31))
PERIODS = st.builds(Period, st.integers(0, 20), st.integers(0, 30), st.integers(0, 60), st.integers(0, 400))


@given(DAYS, st.integers(0, 70))
def test_later_receipt_never_gives_an_earlier_due_day(received: date, later: int):
    first, second = deadline(received, CALENDAR), deadline(received + timedelta(days=later), CALENDAR)
    for name in ("legal_due_1m", "work_to_1m", "legal_due_3m", "work_to_3m", "promise_cap"):
        assert getattr(first, name) <= getattr(second, name)


@given(DAYS, st.integers(0, 45))
def test_an_extension_never_shortens(received: date, after: int):
    plain = deadline(received, CALENDAR)
    extended = deadline(received, CALENDAR, notice_on=received + timedelta(days=after))
    assert extended.work_to >= plain.work_to
    assert extended.limit >= plain.limit
    assert extended.extended == (received + timedelta(days=after) <= plain.legal_due_1m)


@given(DAYS, st.none() | st.integers(0, 30), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 150))))
def test_work_to_never_lies_after_the_limit(received: date, notice: int | None, spans: list):
    def on(days: int) -> date:
        return received + timedelta(days=days)

    suspensions = [(on(start), on(start + length)) for start, length in spans]
    notice_on = None if notice is None else on(notice)
    due = deadline(received, CALENDAR, suspensions=suspensions, notice_on=notice_on)
    assert received <= due.work_to <= due.limit
    assert CALENDAR.is_working_day(due.work_to)
    assert due.work_to_1m <= due.due_1m_suspended <= due.promise_cap
    assert due.suspended_days <= sum(length for _, length in spans)


@given(DAYS, st.integers(-60, 60))
def test_working_days_there_and_back(day: date, n: int):
    day = CALENDAR.forward(day)
    assert CALENDAR.add_working_days(CALENDAR.add_working_days(day, n), -n) == day


@given(DAYS, DAYS, PERIODS)
def test_adding_a_period_is_monotone(one: date, other: date, period: Period):
    first, second = sorted((one, other))
    assert first <= add(first, period) <= add(second, period)


@given(PERIODS)
def test_a_written_period_is_read_back(period: Period):
    text = f"P{period.years}Y{period.months}M{period.weeks}W{period.days}D"
    assert parse_period(text) == period


@given(DAYS, PERIODS, DAYS, st.lists(st.tuples(DAYS, st.none() | st.integers(0, 900)), max_size=4))
def test_nothing_on_hold_is_ever_due(event: date, period: Period, today: date, spans: list):
    holds = [(start, None if length is None else start + timedelta(days=length)) for start, length in spans]
    rule = RetentionRule(Trigger(Choice.EVENT, ("e",)), period, Bound.MAX)
    found = retention_status(rule, {"e": event}, today, holds=holds)
    held = any(start <= today and (end is None or today < end) for start, end in holds)
    assert (found.state is RetentionState.HELD) == held
    if held:
        assert found.purge_due is None or found.purge_due > today
    assert found.expires_on == add(event, period)
    if found.purge_due is not None:
        assert found.purge_due >= found.expires_on
        assert not any(s <= found.purge_due and (e is None or found.purge_due < e) for s, e in holds)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


NAMES = st.text(st.sampled_from("abcdeghijklmnoprstuvwyz éüøßłĳ'-"), min_size=2, max_size=12)


@given(NAMES, st.sampled_from(["", "van", "van den", "de", "'t"]))
def test_a_person_is_found_by_the_own_name(surname: str, prefix: str):
    name = PersonName(prefix=prefix, surname=surname)
    kept = search_text(name)
    for alternatives in query_words(f"{prefix} {surname}"):
        assert any(word in kept for word in alternatives)
    assert sort_key(name).startswith(fold(surname).lstrip("'"))
