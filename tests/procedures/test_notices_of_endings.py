"""Notices of what ends by another right than erasure: consent withdrawn, an objection upheld, no marketing any more."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from desktop.procedures import decisions, holds, notices, reply
from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.notice_writing import write_notices
from desktop.procedures.office import Office
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    IMPROVEMENT,
    LOG,
    MARKETING,
    TODAY,
    answer,
    broken,
    decide,
    hold_data,
    identify,
    keep,
    open_case,
    set_day,
)
from tests.procedures.notice_desk import GIVEN, fill_in, lines
from tests.procedures.purge_desk import carried_out

WITHDRAWN = {"effective_on": TODAY.isoformat()}
STOPPED = {"stopped_on": TODAY.isoformat()}
NO_MARKETING = STOPPED | {"suppressed": "zoe@voorbeeld.example"}
COOKIES = ("3.2 C", "", "hubspot")
WITHIN_A_MONTH = TODAY + timedelta(days=31)


@pytest.fixture
def person_id(office: Office) -> int:
    return keep(office)


def ending(
    office: Office, person_id: int, right: Right, details: dict[str, str], decided: Sequence[CategoryChoice] = ()
) -> int:
    """A request that ends data by another right than erasure, decided."""
    case_id = open_case(office, person_id, right)
    identify(office, case_id)
    decide(office, case_id, right, details, categories=list(decided))
    return case_id


def told(office: Office, case_id: int) -> list[tuple[str, str, date]]:
    return [(one.recipient, one.action, one.acted_on) for one in notices.notices_of(office, case_id).lines]


def choices(decision: CategoryDecision, holding_ids: Sequence[int]) -> list[CategoryChoice]:
    return [CategoryChoice(holding_id=one, decision=decision) for one in holding_ids]


def test_recipients_are_told_what_a_withdrawal_of_consent_ends(office: Office, person_id: int):
    held = hold_data(office, person_id, COOKIES, MARKETING)
    register_disclosure(office, person_id=person_id, **GIVEN)
    decided = choices(CategoryDecision.WITHDRAW, held[:1])
    case_id = ending(office, person_id, Right.CONSENT_WITHDRAWAL, WITHDRAWN, decided)
    letter = " ".join(reply.letter_text(office, answer(office, case_id)).split())
    systems = ("HubSpot", "Google Ads", "LinkedIn")
    expected = [(one, "erased", WITHIN_A_MONTH) for one in (*systems, "Advocatenkantoor Voorbeeld")]
    assert told(office, case_id) == expected
    assert all(one in letter for one in systems)
    assert "Advocatenkantoor" not in letter  # whether it is told is still to be chosen
    assert "dan wissen wij ze" in letter
    assert lines(office, case_id)["Advocatenkantoor Voorbeeld"].state == "to_choose"
    hubspot = lines(office, case_id)["HubSpot"]
    assert hubspot.data.startswith("Tracking- en advertentiecookies")
    assert "Marketingmateriaal" not in hubspot.data
    fill_in(office, hubspot)
    (sent,) = write_notices(office, case_id=case_id, notice_ids=[hubspot.id]).value
    assert "uiterlijk op 4 april 2026 gewist" in " ".join(reply.letter_text(office, sent.id).split())
    with broken("notices_not_sent"):
        decisions.close_case(office, case_id=case_id)


def test_recipients_are_told_what_an_objection_stops_and_not_what_goes_on(office: Office, person_id: int):
    improvement, _ = hold_data(office, person_id, IMPROVEMENT, MARKETING)
    decided = choices(CategoryDecision.STOP, [improvement])
    case_id = ending(office, person_id, Right.OBJECTION, STOPPED, decided)
    answer(office, case_id)
    assert told(office, case_id) == [("Dynatrace", "erased", WITHIN_A_MONTH)]


def test_recipients_are_told_that_nothing_is_used_for_marketing_any_more(office: Office, person_id: int):
    hold_data(office, person_id, MARKETING, IMPROVEMENT)
    case_id = ending(office, person_id, Right.MARKETING_OBJECTION, NO_MARKETING)
    answer(office, case_id)
    assert told(office, case_id) == [("HubSpot", "erased", WITHIN_A_MONTH)]


def test_marketing_data_that_were_erased_before_the_letter_are_told_of_too(office: Office, person_id: int):
    held = hold_data(office, person_id, MARKETING, LOG)
    case_id = ending(office, person_id, Right.MARKETING_OBJECTION, NO_MARKETING)
    carried_out(office, held[:1])
    answer(office, case_id)
    assert told(office, case_id) == [("HubSpot", "erased", WITHIN_A_MONTH)]


def test_an_objection_to_marketing_does_not_wait_for_the_other_objection(office: Office, person_id: int):
    """The pause on what is objected to beside it does not keep the marketing data. Source: GDPR art. 21(3)."""
    hold_data(office, person_id, MARKETING, IMPROVEMENT)
    case_id = open_case(office, person_id, Right.MARKETING_OBJECTION, Right.OBJECTION)
    identify(office, case_id)
    decide(office, case_id, Right.MARKETING_OBJECTION, NO_MARKETING)
    answer(office, case_id)
    assert told(office, case_id) == [("HubSpot", "erased", WITHIN_A_MONTH)]


@pytest.mark.parametrize("kind", ["hold", "restriction"])
def test_nobody_is_asked_to_erase_what_is_held_or_restricted(office: Office, person_id: int, kind: str):
    held = hold_data(office, person_id, MARKETING)
    holds.place_hold(
        office,
        kind=kind,
        person_ids=[person_id],
        holding_ids=held,
        reason="Rechtszaak",
        from_on=TODAY,
        review_on=date(2026, 6, 1),
    )
    case_id = ending(office, person_id, Right.MARKETING_OBJECTION, NO_MARKETING)
    letter = reply.letter_text(office, answer(office, case_id))
    assert told(office, case_id) == []
    assert "artikel 19" not in letter
    decisions.close_case(office, case_id=case_id)


def test_a_restriction_of_the_same_request_goes_before_its_objection(office: Office, person_id: int):
    held = hold_data(office, person_id, MARKETING)
    case_id = open_case(office, person_id, Right.RESTRICTION, Right.MARKETING_OBJECTION)
    identify(office, case_id)
    decide(
        office,
        case_id,
        Right.RESTRICTION,
        {"restricted_since": TODAY.isoformat()},
        request_grounds=[RequestGround.NEEDED_FOR_CLAIM],
        categories=choices(CategoryDecision.RESTRICT, held),
    )
    decide(office, case_id, Right.MARKETING_OBJECTION, NO_MARKETING)
    answer(office, case_id)
    assert told(office, case_id) == [("HubSpot", "restricted", TODAY)]


def objecting_and_withdrawing(office: Office, person_id: int, between: timedelta | None) -> int:
    """HubSpot has something of both rights. between: one letter for each, so long after one another."""
    marketing, cookies = hold_data(office, person_id, MARKETING, COOKIES)
    case_id = open_case(office, person_id, Right.OBJECTION, Right.CONSENT_WITHDRAWAL)
    identify(office, case_id)
    decide(office, case_id, Right.OBJECTION, STOPPED, categories=choices(CategoryDecision.STOP, [marketing]))
    if between is not None:
        answer(office, case_id)
        set_day(office, TODAY + between)
    withdrawn = choices(CategoryDecision.WITHDRAW, [cookies])
    decide(office, case_id, Right.CONSENT_WITHDRAWAL, WITHDRAWN, categories=withdrawn)
    answer(office, case_id)
    return case_id


def to_hubspot(office: Office, case_id: int) -> list[tuple[date, bool, bool]]:
    """When, and whether of the marketing and of the cookies."""
    found = [one for one in notices.notices_of(office, case_id).lines if one.recipient == "HubSpot"]
    return [(one.acted_on, "Marketingmateriaal" in one.data, "Tracking-" in one.data) for one in found]


def test_one_notice_tells_all_that_a_letter_ends(office: Office, person_id: int):
    case_id = objecting_and_withdrawing(office, person_id, between=None)
    assert to_hubspot(office, case_id) == [(WITHIN_A_MONTH, True, True)]


def test_a_second_letter_tells_a_recipient_what_is_new_to_it(office: Office, person_id: int):
    case_id = objecting_and_withdrawing(office, person_id, between=timedelta(days=1))
    assert to_hubspot(office, case_id) == [
        (WITHIN_A_MONTH, True, False),
        (WITHIN_A_MONTH + timedelta(days=1), False, True),
    ]


def test_the_day_is_never_past_when_the_letter_goes(office: Office, person_id: int):
    hold_data(office, person_id, MARKETING)
    case_id = ending(office, person_id, Right.MARKETING_OBJECTION, NO_MARKETING)
    late = TODAY + timedelta(days=40)
    set_day(office, late)
    answer(office, case_id)
    assert told(office, case_id) == [("HubSpot", "erased", late)]


def test_a_withdrawal_that_recipients_were_told_of_is_not_decided_away(office: Office, person_id: int):
    held = hold_data(office, person_id, COOKIES)
    decided = choices(CategoryDecision.WITHDRAW, held)
    case_id = ending(office, person_id, Right.CONSENT_WITHDRAWAL, WITHDRAWN, decided)
    answer(office, case_id)
    hubspot = lines(office, case_id)["HubSpot"]
    fill_in(office, hubspot)
    write_notices(office, case_id=case_id, notice_ids=[hubspot.id])
    back = Decision(right=Right.CONSENT_WITHDRAWAL, outcome=Outcome.WITHDRAWN, details={})
    with broken("decided_less"):
        decisions.decide(office, case_id=case_id, decision=back, anew=True)
