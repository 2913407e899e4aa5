"""Deadlines beyond the published examples: state, extension, suspension, countdowns."""

from datetime import date, datetime

import pytest

from desktop.rules.deadlines import (
    DeadlineState,
    Suspension,
    days_left,
    days_to_limit,
    days_to_work_to,
    deadline,
    extension,
    local_day,
    may_extend,
    require_extension_allowed,
    state,
)
from desktop.rules.errors import RuleBroken
from desktop.rules.working_days import nl_default

CALENDAR = nl_default()
OCTOBER = date(2026, 10, 7)  # one month: Saturday 7 November; work to Friday 6, limit Monday 9


@pytest.mark.parametrize(
    ("today", "expected", "left"),
    [
        (date(2026, 11, 6), DeadlineState.ON_TRACK, 0),
        (date(2026, 11, 7), DeadlineState.AT_RISK, 2),
        (date(2026, 11, 9), DeadlineState.AT_RISK, 0),
        (date(2026, 11, 10), DeadlineState.OVERDUE, -1),
    ],
)
def test_state_and_countdown(today: date, expected: DeadlineState, left: int):
    due = deadline(OCTOBER, CALENDAR)
    assert (state(due, today), days_left(due, today)) == (expected, left)
    assert days_to_work_to(due, today) == (date(2026, 11, 6) - today).days
    assert days_to_limit(due, today) == (date(2026, 11, 9) - today).days
    assert state(due, today, date(2026, 10, 20)) is DeadlineState.ANSWERED


def test_a_notice_in_time_moves_both_dates():
    due = deadline(date(2026, 11, 30), CALENDAR, notice_on=date(2026, 12, 15))
    assert (due.extended, due.work_to, due.limit) == (True, date(2027, 2, 26), date(2027, 2, 28))
    assert not may_extend(due, date(2026, 12, 16))


def test_a_late_notice_moves_nothing():
    plain = deadline(OCTOBER, CALENDAR)
    due = deadline(OCTOBER, CALENDAR, notice_on=date(2026, 11, 10))
    assert (due.extended, due.work_to, due.limit) == (False, plain.work_to, plain.limit)
    late = extension(OCTOBER, date(2026, 11, 10), CALENDAR)
    assert (late.valid, late.warnings, late.date_to_print) == (False, ("notice_too_late",), None)
    assert late.limit == late.legal_due == plain.limit


def test_a_notice_without_reasons_extends_nothing():
    found = extension(OCTOBER, date(2026, 11, 2), CALENDAR, reasons=False)
    assert (found.valid, found.warnings, found.limit) == (False, ("no_reasons",), date(2026, 11, 9))


def test_a_suspension_does_not_move_the_day_of_the_notice():
    due = deadline(OCTOBER, CALENDAR, suspensions=[(date(2026, 10, 8), date(2026, 10, 28))])
    assert due.due_1m_suspended > due.legal_due_1m
    assert not may_extend(due, date(2026, 11, 10))


def test_a_notice_before_receipt_is_impossible():
    with pytest.raises(RuleBroken, match="notice_before_receipt"):
        deadline(OCTOBER, CALENDAR, notice_on=date(2026, 10, 6))


@pytest.mark.parametrize(
    ("today", "expected_on", "facts", "code"),
    [
        (date(2026, 11, 10), date(2026, 12, 1), "veel mailboxen", "extension_too_late"),
        (date(2026, 11, 2), date(2026, 12, 1), "  ", "extension_without_facts"),
        (date(2026, 11, 2), date(2027, 1, 8), "veel mailboxen", "expected_date_too_late"),
        (date(2026, 11, 2), date(2026, 11, 1), "veel mailboxen", "expected_date_past"),
    ],
)
def test_when_an_extension_is_not_allowed(today: date, expected_on: date, facts: str, code: str):
    with pytest.raises(RuleBroken) as broken:
        require_extension_allowed(deadline(OCTOBER, CALENDAR), today, expected_on=expected_on, facts=facts)
    assert broken.value.code == code


def test_one_extension_and_no_more():
    due = deadline(OCTOBER, CALENDAR, notice_on=date(2026, 11, 2))
    with pytest.raises(RuleBroken, match="extension_already"):
        require_extension_allowed(due, date(2026, 11, 3), expected_on=date(2026, 12, 1), facts="x")


def test_an_extension_is_allowed_on_the_last_day():
    due = deadline(OCTOBER, CALENDAR)
    require_extension_allowed(due, date(2026, 11, 9), expected_on=date(2027, 1, 7), facts="x")
    assert may_extend(due, date(2026, 11, 9))


def test_overlapping_suspensions_count_once_in_any_order():
    spans = [
        Suspension(date(2026, 10, 12), date(2026, 10, 20)),
        Suspension(date(2026, 10, 8), date(2026, 10, 15)),
    ]
    assert deadline(OCTOBER, CALENDAR, suspensions=spans).suspended_days == 12
    assert deadline(OCTOBER, CALENDAR, suspensions=spans[::-1]).suspended_days == 12


def test_a_question_after_the_month_suspends_nothing():
    due = deadline(OCTOBER, CALENDAR, suspensions=[(date(2026, 11, 12), None)], as_of=date(2026, 11, 20))
    assert (due.suspended_days, due.suspended, due.warnings) == (0, False, ("asked_after_month",))


def test_an_open_suspension_without_a_day_counts_none():
    due = deadline(OCTOBER, CALENDAR, suspensions=[(date(2026, 10, 8), None)])
    assert (due.suspended_days, due.suspended) == (0, True)


def test_an_instant_without_zone_has_no_day():
    with pytest.raises(RuleBroken, match="naive_instant"):
        local_day(datetime(2026, 6, 30, 22, 30))  # noqa: DTZ001
