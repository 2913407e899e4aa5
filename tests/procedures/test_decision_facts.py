"""What a decision ends is due at once; taking the decision back, or another one, undoes that."""

from datetime import date

import pytest

from db import cases
from db.holdings import put_own_fact
from db.records import CaseId
from desktop.procedures import decisions, holds, identity, intake, notices
from desktop.procedures.case_acts import right_in, with_right
from desktop.procedures.holding_lines import HoldingView, RetentionFilter
from desktop.procedures.holdings import add_holdings, note_fact, person_holdings
from desktop.procedures.office import Done, Office, Topic
from desktop.procedures.retention_list import overview
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from tests.procedures.answer_desk import answer, right_line
from tests.procedures.purge_desk import broken, decide_to_erase, keep_person

ACCOUNT, MARKETING, NEWSLETTER = ("3.1 A", "", "bluedolphin"), ("3.1 D", "", "hubspot"), ("3.2 E", "", "hubspot")
TODAY, RECEIVED = date(2026, 3, 4), date(2026, 3, 2)
STOPPED = {"stopped_on": TODAY.isoformat()}
EFFECTIVE = {"effective_on": RECEIVED.isoformat()}


@pytest.fixture
def person(office: Office) -> int:
    person_id = keep_person(office)
    facts = {FactKind.ACCOUNT_STARTED: date(2024, 1, 1), FactKind.LAST_CONTACT: date(2026, 1, 5)}
    add_holdings(office, person_id=person_id, categories=[ACCOUNT, MARKETING], facts=facts)
    consent = {FactKind.CONSENT_GIVEN: date(2025, 6, 1)}
    add_holdings(office, person_id=person_id, categories=[NEWSLETTER], facts=consent)
    return person_id


def asked(office: Office, person_id: int, right: Right) -> int:
    case_id = intake.open_case(
        office,
        received_on=RECEIVED,
        channel="post",
        rights=[(right, "")],
        person_id=person_id,
        requester="",
        language="nl",
    ).value
    identity.establish_identity(office, case_id=case_id, method="email", checked="Gebeld", on=TODAY)
    return case_id


def held(office: Office, person_id: int) -> dict[str, HoldingView]:
    """By activity; the file of a request is not among them."""
    found = person_holdings(office, person_id).holdings
    return {one.line.activity: one for one in found if not one.line.case_number}


def due(office: Office, person_id: int) -> dict[str, date | None]:
    return {activity: one.line.due_on for activity, one in held(office, person_id).items()}


def erase(office: Office, person_id: int, case_id: int, *activities: str) -> Done[None]:
    ids = {activity: one.line.id for activity, one in held(office, person_id).items()}
    return decide_to_erase(office, case_id, [ids[one] for one in activities or ids])


def grant(office: Office, case_id: int, right: Right, details: dict[str, str], *chosen: CategoryChoice) -> Done[None]:
    decision = Decision(right=right, outcome=Outcome.GRANTED, details=details, categories=chosen)
    return decisions.decide(office, case_id=case_id, decision=decision)


def withdraw(office: Office, person_id: int, case_id: int) -> Done[None]:
    newsletter = held(office, person_id)["3.2 E"].line.id
    choice = CategoryChoice(holding_id=newsletter, decision=CategoryDecision.WITHDRAW)
    return grant(office, case_id, Right.CONSENT_WITHDRAWAL, EFFECTIVE, choice)


def test_granted_erasure_is_due_at_once_and_can_be_taken_back(office: Office, person: int):
    before = due(office, person)
    case_id = asked(office, person, Right.ERASURE)
    asked_only = due(office, person)
    done = erase(office, person, case_id)
    assert due(office, person) == dict.fromkeys(("3.1 A", "3.1 D", "3.2 E"), TODAY)
    assert done.changed == {Topic.CASES, Topic.HOLDINGS}
    assert done.undo
    done.undo()
    assert due(office, person) == asked_only
    assert asked_only["3.1 A"] is before["3.1 A"] is None


def test_only_the_categories_decided_to_be_erased_are_due(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    before = due(office, person)
    erase(office, person, case_id, "3.1 D")
    assert due(office, person) == before | {"3.1 D": TODAY}
    erase(office, person, case_id, "3.2 E")  # decided again
    assert due(office, person) == before | {"3.2 E": TODAY}


def test_another_decision_takes_the_place_of_a_grant(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    asked_only = due(office, person)
    erase(office, person, case_id)
    refused = Decision(
        right=Right.ERASURE,
        outcome=Outcome.REFUSED,
        grounds=(RefusalGround.LEGAL_CLAIMS,),
        facts="Er loopt een geschil.",
        details={},
    )
    done = decisions.decide(office, case_id=case_id, decision=refused)
    assert due(office, person) == asked_only
    assert done.undo
    done.undo()
    assert due(office, person) == dict.fromkeys(("3.1 A", "3.1 D", "3.2 E"), TODAY)


def test_a_grant_from_before_categories_were_decided_is_replaced_too(office: Office, person: int):
    """An older version recorded the end of everything, and no categories."""
    case_id = asked(office, person, Right.ERASURE)
    asked_only = due(office, person)
    with office.vault.write() as con:
        case = cases.fetch_case(con, CaseId(case_id))
        assert case
        entry = right_in(case, Right.ERASURE)
        granted = Outcome.GRANTED.value
        old = type(entry)(right=entry.right, outcome=granted, outcome_on=TODAY)
        cases.keep_case(con, with_right(case, old))
        for one in held(office, person).values():
            put_own_fact(con, one.line.id, FactKind.ERASURE_GRANTED, TODAY)  # type: ignore[arg-type]
    erase(office, person, case_id, "3.1 D")
    assert due(office, person) == asked_only | {"3.1 D": TODAY}


def test_what_somebody_else_recorded_stays(office: Office, person: int):
    marketing = held(office, person)["3.1 D"].line.id
    earlier = date(2026, 2, 1)
    note_fact(office, holding_id=marketing, kind=FactKind.ERASURE_GRANTED, on=earlier)
    done = erase(office, person, asked(office, person, Right.ERASURE))
    assert due(office, person)["3.1 D"] == earlier
    assert done.undo
    done.undo()
    assert due(office, person)["3.1 D"] == earlier


def test_the_file_of_the_request_stays(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    erase(office, person, case_id)
    answer(office, case_id)
    for notice in notices.notices_of(office, case_id).lines:
        notices.mark_impossible(office, notice_id=notice.id, reason="Bestaat niet meer")
    decisions.close_case(office, case_id=case_id)
    (file,) = [one.line for one in person_holdings(office, person).holdings if one.line.case_number]
    assert file.due_on == date(2030, 3, 4)


def test_an_objection_to_marketing_ends_marketing_only(office: Office, person: int):
    case_id = asked(office, person, Right.MARKETING_OBJECTION)
    before = due(office, person)
    done = grant(office, case_id, Right.MARKETING_OBJECTION, STOPPED | {"suppressed": "zoe@voorbeeld.example"})
    assert due(office, person) == before | {"3.1 D": RECEIVED, "3.2 E": RECEIVED}
    assert done.undo
    done.undo()
    assert due(office, person) == before


def test_a_withdrawal_ends_what_it_was_decided_for(office: Office, person: int):
    case_id = asked(office, person, Right.CONSENT_WITHDRAWAL)
    before = due(office, person)
    withdraw(office, person, case_id)
    assert due(office, person) == before | {"3.2 E": RECEIVED}


def test_consent_given_after_the_day_of_withdrawal_contradicts_it(office: Office, person: int):
    newsletter = held(office, person)["3.2 E"].line.id
    note_fact(office, holding_id=newsletter, kind=FactKind.CONSENT_GIVEN, on=date(2026, 3, 3))
    case_id = asked(office, person, Right.CONSENT_WITHDRAWAL)
    with broken("fact_before"):
        withdraw(office, person, case_id)
    assert right_line(office, case_id, Right.CONSENT_WITHDRAWAL).outcome is None
    assert due(office, person)["3.2 E"] is None


def test_an_upheld_objection_ends_what_it_was_decided_for(office: Office, person: int):
    case_id = asked(office, person, Right.OBJECTION)
    before = due(office, person)
    marketing = held(office, person)["3.1 D"].line.id
    choice = CategoryChoice(holding_id=marketing, decision=CategoryDecision.STOP)
    done = grant(office, case_id, Right.OBJECTION, STOPPED, choice)
    assert due(office, person) == before | {"3.1 D": TODAY}
    assert held(office, person)["3.1 D"].line.state is RetentionState.DUE  # the pause on it has ended
    assert done.undo
    done.undo()
    assert held(office, person)["3.1 D"].line.state is RetentionState.RESTRICTED


def test_a_hold_postpones_and_does_not_forget(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    erase(office, person, case_id)
    (hold,) = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person],
        holding_ids=None,
        reason="Geschil",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    ).value
    assert overview(office, RetentionFilter()).counts[RetentionState.HELD] == 3
    with broken("held_cannot_erase"):
        erase(office, person, case_id)
    holds.release_hold(office, hold_id=hold, reason="Geschil voorbij")
    assert overview(office, RetentionFilter()).counts[RetentionState.DUE] == 3


def test_a_ground_to_ask_is_kept_with_the_decision(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    erase(office, person, case_id)
    decision = right_line(office, case_id, Right.ERASURE)
    assert decision.request_grounds == (RequestGround.NO_LONGER_NEEDED,)
    assert {one.decision for one in decision.categories} == {CategoryDecision.ERASE}
