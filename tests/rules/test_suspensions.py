"""Which questions may be put to the person, and when their answers can have come."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.tables import SUSPENSION_REASONS
from desktop.rules.errors import RuleBroken
from desktop.rules.request_dates import deadline
from desktop.rules.rights import Right
from desktop.rules.suspensions import Question, Reason, require_answer_day, require_question_allowed
from desktop.rules.working_days import nl_default

RECEIVED = date(2026, 3, 2)  # Monday; five working days later 9 March, one month later 2 April
DUE = deadline(RECEIVED, nl_default())
MANY = "Zes jaar aan gesprekken in vier systemen."


def ask(reason: str, today: date, rights=(Right.ACCESS,), why: str = MANY) -> tuple[str, ...]:
    return require_question_allowed(reason, DUE, rights, today, why)


def refused(*args, **kwargs) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        ask(*args, **kwargs)
    return broken.value


def test_the_vault_takes_the_same_reasons():
    assert tuple(reason.value for reason in Reason) == SUSPENSION_REASONS


@pytest.mark.parametrize("reason", Reason)
def test_a_question_is_put_without_delay(reason: Reason):
    assert ask(reason, RECEIVED) == ()
    assert ask(reason.value, date(2026, 3, 9)) == ()
    assert ask(reason, date(2026, 3, 10)) == ("asked_late",)
    assert ask(reason, DUE.legal_due_1m) == ("asked_late",)


def test_after_the_month_who_asks_may_still_be_asked_and_for_what_not():
    after = date(2026, 4, 3)
    assert ask("identity", after) == ("asked_late", "asked_after_month")
    broken = refused("specification", after)
    assert (broken.code, broken.data) == ("asked_after_month", {"asked_by": date(2026, 4, 2)})


@pytest.mark.parametrize("right", [right for right in Right if right is not Right.ACCESS])
def test_only_access_can_be_specified(right: Right):
    broken = refused("specification", RECEIVED, rights=(right,))
    assert (broken.code, broken.data) == ("specification_only_for_access", {"rights": (right.value,)})
    assert ask("specification", RECEIVED, rights=(right, Right.ACCESS)) == ()
    assert ask("identity", RECEIVED, rights=(right,)) == ()


def test_a_question_to_specify_says_what_makes_the_data_many():
    assert refused("specification", RECEIVED, why=" \n").code == "specification_without_reason"
    assert ask("identity", RECEIVED, why="") == ()


def test_no_other_question_stops_a_clock():
    broken = refused("fee", RECEIVED)
    assert (broken.code, broken.data) == ("unknown_reason", {"reason": "fee"})


ASKED, TODAY = date(2026, 3, 5), date(2026, 3, 20)


@pytest.mark.parametrize("day", [ASKED, date(2026, 3, 12), TODAY])
def test_an_answer_comes_between_the_question_and_today(day: date):
    require_answer_day(ASKED, day, RECEIVED, TODAY)


@pytest.mark.parametrize(
    ("day", "code"), [(date(2026, 3, 4), "answer_before_question"), (date(2026, 3, 21), "answer_in_future")]
)
def test_an_answer_out_of_order_is_refused(day: date, code: str):
    with pytest.raises(RuleBroken) as broken:
        require_answer_day(ASKED, day, RECEIVED, TODAY)
    assert (broken.value.code, broken.value.data["answered_on"]) == (code, day)


def test_a_reminder_asks_again():
    asked = Question(Reason.IDENTITY, ASKED)
    assert asked.last_asked_on == ASKED
    assert asked._replace(reminded_on=TODAY).last_asked_on == TODAY


DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(DAYS, st.integers(0, 60))
def test_a_question_that_counts_moves_the_date_that_is_shown(received: date, after: int):
    asked_on = received + timedelta(days=after)
    warnings = require_question_allowed("identity", deadline(received, nl_default()), (), asked_on)
    waiting = deadline(received, nl_default(), suspensions=[(asked_on, None)], as_of=asked_on, ask_limit_working_days=5)
    assert waiting.suspended == ("asked_after_month" not in warnings)
    assert set(warnings) == set(waiting.warnings) - {"capped_by_promise"}
