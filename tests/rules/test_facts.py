"""What can be recorded, and which days contradict each other."""

from datetime import date

import pytest

from db.holding_tables import FACT_KINDS
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import HOLDING_FACTS, PERSON_FACTS, FactKind, fact_kind, require_fact
from desktop.rules.statement import Event

TODAY = date(2026, 11, 22)


def broken(kind: FactKind, on: date, known: dict) -> RuleBroken:
    with pytest.raises(RuleBroken) as refused:
        require_fact(kind, on, known, TODAY)
    return refused.value


def test_the_vault_takes_the_same_kinds():
    assert tuple(FactKind) == FACT_KINDS


def test_every_event_of_a_statement_can_be_recorded():
    assert {event.value for event in Event} <= {kind.value for kind in FactKind}


def test_a_fact_is_of_the_person_or_of_the_holding():
    assert frozenset(FactKind) == PERSON_FACTS | HOLDING_FACTS
    assert frozenset({FactKind.LAST_CONTACT}) == PERSON_FACTS & HOLDING_FACTS


def test_an_unknown_code_is_refused():
    with pytest.raises(RuleBroken) as refused:
        fact_kind("born")
    assert (refused.value.code, refused.value.data) == ("unknown_fact", {"fact": "born"})


@pytest.mark.parametrize("kind", sorted(FactKind))
def test_only_the_end_of_an_account_may_lie_ahead(kind: FactKind):
    require_fact(kind, TODAY, {}, TODAY)
    if kind is FactKind.ACCOUNT_ENDED:
        require_fact(kind, date(2027, 3, 1), {}, TODAY)
        kind_on = date(2206, 3, 1)
    else:
        kind_on = date(2026, 11, 23)
    refused = broken(kind, kind_on, {})
    assert (refused.code, refused.data) == ("fact_in_future", {"kind": kind, "on": kind_on})


@pytest.mark.parametrize(
    ("later", "earlier"),
    [
        (FactKind.ACCOUNT_ENDED, FactKind.ACCOUNT_STARTED),
        (FactKind.CONSENT_WITHDRAWN, FactKind.CONSENT_GIVEN),
        (FactKind.UNSUBSCRIBED, FactKind.CONSENT_GIVEN),
        (FactKind.VISIT_ENDED, FactKind.COLLECTED),
        (FactKind.APPLICATION_COMPLETED, FactKind.COLLECTED),
        (FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.COLLECTED),
        (FactKind.KEEP_ONE_YEAR_DECLINED, FactKind.COLLECTED),
    ],
)
def test_what_follows_never_lies_before_what_it_follows(later: FactKind, earlier: FactKind):
    first, second = date(2026, 5, 1), date(2026, 5, 2)
    require_fact(later, second, {earlier: first}, TODAY)
    require_fact(later, first, {earlier: first}, TODAY)
    expected = {"kind": later, "on": first, "earlier": earlier, "earlier_on": second}
    for refused in (broken(later, first, {earlier: second}), broken(earlier, second, {later: first})):
        assert (refused.code, refused.data) == ("fact_before", expected)


def test_a_correction_is_not_compared_with_what_it_replaces():
    known = {FactKind.ACCOUNT_STARTED: date(2026, 5, 2), FactKind.ACCOUNT_ENDED: date(2026, 5, 3)}
    require_fact(FactKind.ACCOUNT_STARTED, date(2026, 5, 3), known, TODAY)


def test_other_days_may_lie_in_any_order():
    require_fact(FactKind.LAST_ACTION, date(2020, 1, 1), {FactKind.LAST_CONTACT: TODAY}, TODAY)


@pytest.mark.parametrize("requested", [True, False])
def test_nobody_both_asks_for_a_year_and_declines_it(requested: bool):
    kinds = [FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.KEEP_ONE_YEAR_DECLINED]
    kind, other = kinds if requested else kinds[::-1]
    refused = broken(kind, TODAY, {other: date(2026, 11, 1)})
    assert refused.code == "fact_contradicts"
    assert refused.data == {"kind": kind, "on": TODAY, "other": other, "other_on": date(2026, 11, 1)}
