"""A granted right makes what it ends due at once; taking the decision back, or another one, undoes that."""

from datetime import date

import pytest

from desktop.procedures import decisions, holds, identity, intake
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.holdings import add_holdings, note_fact, person_holdings
from desktop.procedures.office import Office
from desktop.procedures.retention_list import overview
from desktop.rules.case_path import Outcome
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from tests.procedures.purge_desk import keep_person

ACCOUNT, MARKETING, NEWSLETTER = ("3.1 A", "", "bluedolphin"), ("3.1 D", "", "hubspot"), ("3.2 E", "", "hubspot")
TODAY, RECEIVED = date(2026, 3, 4), date(2026, 3, 2)


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


def due(office: Office, person_id: int) -> dict[str, date | None]:
    """The days on which the categories go, by activity; the file of a request is not among them."""
    return {
        held.line.activity: held.line.due_on
        for held in person_holdings(office, person_id).holdings
        if not held.line.case_number
    }


def test_granted_erasure_is_due_at_once_and_can_be_taken_back(office: Office, person: int):
    before = due(office, person)
    case_id = asked(office, person, Right.ERASURE)
    asked_only = due(office, person)
    done = decisions.decide(office, case_id=case_id, right=Right.ERASURE, outcome=Outcome.GRANTED)
    assert due(office, person) == dict.fromkeys(("3.1 A", "3.1 D", "3.2 E"), TODAY)
    done.undo()
    assert due(office, person) == asked_only
    assert asked_only["3.1 A"] is before["3.1 A"] is None


def test_another_decision_takes_the_place_of_a_grant(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    asked_only = due(office, person)
    decisions.decide(office, case_id=case_id, right=Right.ERASURE, outcome=Outcome.GRANTED)
    decisions.decide(
        office,
        case_id=case_id,
        right=Right.ERASURE,
        outcome=Outcome.REFUSED,
        grounds=[RefusalGround.LEGAL_CLAIMS],
        facts="Er loopt een geschil.",
    )
    assert due(office, person) == asked_only


def test_the_file_of_the_request_stays(office: Office, person: int):
    case_id = asked(office, person, Right.ERASURE)
    decisions.decide(office, case_id=case_id, right=Right.ERASURE, outcome=Outcome.GRANTED)
    decisions.close_case(office, case_id=case_id)
    (file,) = [held.line for held in person_holdings(office, person).holdings if held.line.case_number]
    assert file.due_on == date(2030, 3, 4)


def test_an_objection_to_marketing_ends_marketing_only(office: Office, person: int):
    case_id = asked(office, person, Right.MARKETING_OBJECTION)
    before = due(office, person)
    decisions.decide(office, case_id=case_id, right=Right.MARKETING_OBJECTION, outcome=Outcome.GRANTED)
    assert due(office, person) == before | {"3.1 D": RECEIVED, "3.2 E": RECEIVED}


def test_a_withdrawal_ends_what_rests_on_consent(office: Office, person: int):
    case_id = asked(office, person, Right.CONSENT_WITHDRAWAL)
    before = due(office, person)
    decisions.decide(office, case_id=case_id, right=Right.CONSENT_WITHDRAWAL, outcome=Outcome.GRANTED)
    assert due(office, person) == before | {"3.2 E": RECEIVED}


def test_consent_given_after_the_letter_was_not_withdrawn_by_it(office: Office, person: int):
    (newsletter,) = [held for held in person_holdings(office, person).holdings if held.line.activity == "3.2 E"]
    note_fact(office, holding_id=newsletter.line.id, kind=FactKind.CONSENT_GIVEN, on=date(2026, 3, 3))
    case_id = asked(office, person, Right.CONSENT_WITHDRAWAL)
    decisions.decide(office, case_id=case_id, right=Right.CONSENT_WITHDRAWAL, outcome=Outcome.GRANTED)
    assert due(office, person)["3.2 E"] is None


def test_a_hold_postpones_and_does_not_forget(office: Office, person: int):
    (hold,) = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person],
        holding_ids=None,
        reason="Geschil",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    ).value
    case_id = asked(office, person, Right.ERASURE)
    decisions.decide(office, case_id=case_id, right=Right.ERASURE, outcome=Outcome.GRANTED)
    assert overview(office, RetentionFilter()).counts[RetentionState.HELD] == 3
    holds.release_hold(office, hold_id=hold, reason="Geschil voorbij")
    assert overview(office, RetentionFilter()).counts[RetentionState.DUE] == 3
