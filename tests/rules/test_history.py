"""What to know of earlier requests before one is called excessive."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.history import EarlierRequest, interval_days, may_be_excessive, unanswered
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right

NOW = date(2026, 11, 22)
ACCESS = Right.ACCESS


def request(received_on: date, outcome: Outcome | None = Outcome.GRANTED, right: Right = ACCESS, **changed):
    known = {"number": "2026-0001", "received_on": received_on, "rights": (right,), "outcomes": (outcome,)}
    return EarlierRequest(**(known | changed))


def test_a_first_request_is_hardly_ever_excessive():
    assert may_be_excessive(ACCESS, NOW, []) == ("first_request",)
    assert may_be_excessive(ACCESS, NOW, [request(NOW, right=Right.ERASURE)]) == ("first_request",)
    assert may_be_excessive(ACCESS, NOW, [request(date(2026, 11, 23))]) == ("first_request",)
    assert may_be_excessive(ACCESS, NOW, [request(date(2026, 11, 1), Outcome.WITHDRAWN)]) == ("first_request",)


@pytest.mark.parametrize(
    ("received_on", "code"),
    [
        (date(2025, 11, 21), "interval_of_a_year"),
        (date(2025, 11, 22), "interval_of_a_year"),
        (date(2025, 11, 23), "no_new_facts_is_not_enough"),
        (NOW, "no_new_facts_is_not_enough"),
    ],
)
def test_a_year_between_is_never_excessive(received_on: date, code: str):
    assert may_be_excessive(ACCESS, NOW, [request(received_on)]) == (code,)
    assert may_be_excessive(ACCESS, NOW, [request(date(2020, 1, 1)), request(received_on)]) == (code,)


@pytest.mark.parametrize(
    ("outcome", "changed", "awaits"),
    [
        (None, {}, True),
        (Outcome.GRANTED, {"untold": frozenset({ACCESS})}, True),
        (Outcome.GRANTED, {"untold": frozenset({Right.ERASURE})}, False),
        (Outcome.REFUSED, {}, False),
        (None, {"closed_on": NOW}, False),
    ],
)
def test_a_request_that_was_not_answered_is_reminded_of(outcome: Outcome | None, changed: dict, awaits: bool):
    earlier = request(date(2026, 10, 1), outcome, **changed)
    assert earlier.awaits_answer(ACCESS) is awaits
    assert not earlier.awaits_answer(Right.PORTABILITY)
    expected = ("no_new_facts_is_not_enough",)
    assert may_be_excessive(ACCESS, NOW, [earlier]) == (("not_answered_yet", *expected) if awaits else expected)
    assert unanswered(ACCESS, [earlier]) == ((earlier,) if awaits else ())


def test_each_right_of_a_request_has_its_own_outcome():
    rights, outcomes = (Right.ACCESS, Right.ERASURE), (Outcome.GRANTED, None)
    both = request(date(2026, 10, 1), rights=rights, outcomes=outcomes)
    assert [both.outcome_of(right) for right in (*rights, Right.OBJECTION)] == [Outcome.GRANTED, None, None]
    assert [both.awaits_answer(right) for right in rights] == [False, True]


def test_the_oldest_unanswered_request_comes_first():
    newer, older = request(date(2026, 10, 2), None), request(date(2026, 10, 1), None)
    assert unanswered(ACCESS, [newer, older]) == (older, newer)


def test_the_interval_counts_from_the_last_one():
    asked = [request(date(2026, 11, 2)), request(date(2026, 1, 1)), request(date(2026, 11, 12), Outcome.WITHDRAWN)]
    assert interval_days(ACCESS, NOW, asked) == 20
    assert interval_days(Right.ERASURE, NOW, asked) is None


@pytest.mark.parametrize("right", Right)
def test_nothing_is_said_where_the_law_knows_no_excess(right: Right):
    assert bool(may_be_excessive(right, NOW, [])) == (RefusalGround.EXCESSIVE in grounds_for(right))


OUTCOMES = st.none() | st.sampled_from(Outcome)
EARLIER = st.lists(st.builds(request, st.dates(date(2020, 1, 1), date(2027, 1, 1)), OUTCOMES), max_size=4)


@given(EARLIER)
def test_exactly_one_thing_is_said_of_the_interval(earlier: list):
    codes = may_be_excessive(ACCESS, NOW, earlier)
    assert len(set(codes) - {"not_answered_yet"}) == 1
    interval = interval_days(ACCESS, NOW, earlier)
    assert (interval is None) == (codes == ("first_request",))
    if interval is not None:
        assert interval >= 0
        assert ("interval_of_a_year" in codes) == (NOW - timedelta(days=interval) <= date(2025, 11, 22))
