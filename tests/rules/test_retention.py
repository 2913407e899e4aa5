"""Retention beyond the published examples: reading rules, chains of holds, duties to keep."""

from datetime import date

import pytest

from desktop.rules.errors import RuleBroken
from desktop.rules.retention import RetentionState, item_end, read_rule, retention_status

ACCOUNT = {"trigger": {"event": "account_ended"}, "period": "P13M"}
ENDED = {"account_ended": date(2025, 10, 22)}  # expires 22 November 2026


def status(today: date, **blocks):
    return retention_status(read_rule(ACCOUNT), ENDED, today, **blocks)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"trigger": {}}, "invalid_trigger"),
        ({"trigger": None}, "invalid_trigger"),
        ({"trigger": {"event": "a", "latest_of": ["a", "b"]}}, "invalid_trigger"),
        ({"trigger": {"latest_of": []}}, "invalid_trigger"),
        ({"trigger": {"event": ""}}, "invalid_trigger"),
        ({"period": "P-1Y"}, "invalid_duration"),
        ({"period": ""}, "invalid_duration"),
        ({"period": "P1D1M"}, "invalid_duration"),
        ({"period": "P1Y\n"}, "invalid_duration"),
        ({"period": "p1y"}, "invalid_duration"),
        ({"period": None}, "invalid_duration"),
        ({"bound": "about"}, "unknown_bound"),
        ({"cutoff": "week_end"}, "unknown_cutoff"),
    ],
)
def test_a_rule_that_is_not_one_is_refused(changed: dict, code: str):
    with pytest.raises(RuleBroken) as broken:
        read_rule(ACCOUNT | changed)
    assert broken.value.code == code


def test_an_end_beyond_the_calendar_is_refused():
    with pytest.raises(RuleBroken, match="period_too_long"):
        retention_status(read_rule(ACCOUNT | {"period": "P9999Y"}), ENDED, date(2026, 1, 1))


def test_due_on_the_day_itself():
    assert status(date(2026, 11, 22)).state is RetentionState.DUE


def test_a_hold_wins_over_a_restriction_and_both_show_the_end():
    blocks = {"holds": [(date(2026, 1, 1), None)], "restrictions": [(date(2026, 1, 1), None)]}
    held = status(date(2026, 11, 1), **blocks)
    assert (held.state, held.expires_on, held.purge_due) == (RetentionState.HELD, date(2026, 11, 22), None)
    restricted = status(date(2026, 11, 1), restrictions=blocks["restrictions"])
    assert (restricted.state, restricted.days_left) == (RetentionState.RESTRICTED, 21)


def test_a_hold_released_before_the_end_changes_nothing():
    found = status(date(2026, 11, 23), holds=[(date(2026, 1, 1), date(2026, 6, 1))])
    assert (found.state, found.purge_due) == (RetentionState.OVERDUE, date(2026, 11, 22))


def test_holds_in_a_chain_suspend_until_the_last_is_released():
    holds = [(date(2026, 11, 1), date(2026, 12, 1)), (date(2026, 11, 20), date(2027, 2, 1))]
    found = status(date(2027, 2, 1), holds=holds)
    assert (found.state, found.purge_due) == (RetentionState.DUE, date(2027, 2, 1))


def test_a_hold_that_began_after_the_end_blocks_while_it_lasts():
    holds = [(date(2026, 12, 1), None)]
    found = status(date(2026, 12, 2), holds=holds)
    assert (found.state, found.purge_due, found.days_left) == (RetentionState.HELD, None, -10)


def test_a_hold_cannot_end_before_it_starts():
    with pytest.raises(RuleBroken, match="hold_ends_before_it_starts"):
        status(date(2026, 1, 1), holds=[(date(2026, 2, 1), date(2026, 1, 1))])


def test_an_early_end_ends_an_open_period_and_never_prolongs():
    open_ended = retention_status(read_rule(ACCOUNT), {}, date(2026, 11, 20), early_ends=[date(2026, 11, 20)])
    assert open_ended.state is RetentionState.DUE
    assert status(date(2026, 12, 1), early_ends=[date(2026, 12, 1)]).expires_on == date(2026, 11, 22)


def test_a_duty_to_keep_is_not_shortened_and_frees_the_day_after():
    rule = read_rule(ACCOUNT | {"bound": "min"})
    found = retention_status(rule, ENDED, date(2026, 11, 22), early_ends=[date(2026, 1, 1)])
    assert (found.state, found.expires_on, found.purge_due, found.days_left) == (
        RetentionState.ACTIVE,
        date(2026, 11, 22),
        date(2026, 11, 23),
        1,
    )


def test_an_item_stays_while_one_purpose_is_open():
    rules = {"service": read_rule(ACCOUNT), "letter": read_rule({"trigger": {"event": "x"}, "period": "P0D"})}
    found = item_end(rules, ENDED)
    assert found.purposes == {"service": date(2026, 11, 22), "letter": None}
    assert found.erase_on is None
