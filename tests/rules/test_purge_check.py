"""What keeps a holding from being erased, and which reason is told first."""

from datetime import date

import pytest

from desktop.rules.purge_check import KEPT_REASONS, why_kept

TODAY = date(2026, 11, 22)
FREE = {
    "block": "",
    "due_on": TODAY,
    "today": TODAY,
    "case_is_open": False,
    "held_elsewhere": False,
    "has_untold_government_request": False,
}
WORST_FIRST = [
    ({"block": "held"}, "held"),
    ({"block": "restricted"}, "restricted"),
    ({"due_on": None}, "open"),
    ({"due_on": date(2026, 11, 23)}, "not_due"),
    ({"case_is_open": True}, "case_open"),
    ({"held_elsewhere": True}, "held_elsewhere"),
    ({"has_untold_government_request": True}, "government_untold"),
]


@pytest.mark.parametrize("due_on", [TODAY, date(2020, 1, 1)])
def test_what_is_due_and_free_may_go(due_on: date):
    assert why_kept(**FREE | {"due_on": due_on}) == ""


@pytest.mark.parametrize(("fact", "reason"), WORST_FIRST)
def test_each_reason_keeps(fact: dict, reason: str):
    assert why_kept(**FREE | fact) == reason


def test_the_weightiest_reason_is_told():
    facts = dict(FREE)
    for fact, reason in reversed(WORST_FIRST):
        facts |= fact
        assert why_kept(**facts) == reason


def test_every_reason_is_listed():
    assert tuple(reason for _, reason in WORST_FIRST) == KEPT_REASONS
