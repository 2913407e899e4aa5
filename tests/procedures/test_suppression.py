"""The list of those who want no marketing: where it comes from, what it outlives, and what it is heeded in."""

from dataclasses import replace
from datetime import date

import pytest

from db import suppression as kept
from db.erasure import erase
from db.records import CaseId, SubjectId
from desktop.procedures import decisions, directory, holding_facts, holdings, intake, suppression
from desktop.procedures.holdings import add_holdings
from desktop.procedures.office import Done, Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.decisions import Decision
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    EMAIL,
    MARKETING,
    RECEIVED,
    TODAY,
    ZOE,
    acts,
    answer,
    broken,
    hold_data,
    keep,
    open_case,
    set_day,
)

NAMED = "zoe.berg@werk.example"
OBJECTION = FactKind.MARKETING_OBJECTION
Listed = list[tuple[str, date, tuple[str, ...]]]


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def listed(office: Office, text: str = "") -> Listed:
    return [(one.address, one.since_on, one.numbers) for one in suppression.no_marketing(office, text)]


def grant(office: Office, case_id: int, suppressed: str = "uw e-mailadres", *, anew: bool = False) -> Done[None]:
    details = {"stopped_on": office.clock.today().isoformat(), "suppressed": suppressed}
    decision = Decision(right=Right.MARKETING_OBJECTION, outcome=Outcome.GRANTED, details=details)
    return decisions.decide(office, case_id=case_id, decision=decision, anew=anew)


def note(office: Office, person_id: int, on: date | None = TODAY) -> Done[None]:
    return holding_facts.note_person_fact(office, person_id=person_id, kind=OBJECTION, on=on)


def test_a_granted_objection_puts_the_person_on_it_and_its_undo_takes_them_off(office: Office, person: int):
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    done = grant(office, case_id, f"het e-mailadres {NAMED}.")
    number = ("2026-0001",)
    assert listed(office) == [(NAMED, RECEIVED, number), (EMAIL, RECEIVED, number)]
    assert listed(office, "werk") == [(NAMED, RECEIVED, number)]
    assert listed(office, "0001 ZOE@") == [(EMAIL, RECEIVED, number)]
    assert listed(office, "niemand") == []
    assert done.undo is not None
    done.undo()
    assert listed(office) == []


def test_taken_back_by_the_person_it_goes_too(office: Office, person: int):
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    grant(office, case_id)
    answer(office, case_id)
    withdrawn = Decision(right=Right.MARKETING_OBJECTION, outcome=Outcome.WITHDRAWN, details={})
    decisions.decide(office, case_id=case_id, decision=withdrawn, anew=True)
    assert listed(office) == []


def test_a_noted_objection_follows_the_addresses_of_the_person(office: Office, person: int):
    done = note(office, person)
    assert listed(office) == [(EMAIL, TODAY, ())]
    more = directory.keep_person(office, details=replace(ZOE, id=person, contacts=(*ZOE.contacts, ("email", NAMED))))
    assert [address for address, *_ in listed(office)] == [NAMED, EMAIL]
    assert more.undo is not None
    more.undo()
    assert [address for address, *_ in listed(office)] == [EMAIL]
    assert done.undo is not None
    done.undo()
    assert listed(office) == []


def test_it_outlives_the_person_and_the_request(office: Office, person: int):
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    grant(office, case_id)
    with office.vault.write() as con:
        erase(con, subject_ids=[SubjectId(person)], case_ids=[CaseId(case_id)])
    (line,) = suppression.no_marketing(office)
    assert (line.address, line.numbers, line.person_id) == (EMAIL, ("2026-0001",), None)


def test_of_whoever_objects_no_more_nothing_outlives_them(office: Office, person: int):
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    grant(office, case_id)
    note(office, person, None)
    assert listed(office) == []
    with office.vault.write() as con:
        erase(con, subject_ids=[SubjectId(person)], case_ids=[CaseId(case_id)])
    assert listed(office) == []


def test_an_address_that_is_cleared_by_a_purge_stays_on_it(office: Office, person: int):
    note(office, person)
    with office.vault.write() as con:
        kept.let_stay(con, SubjectId(person))
    directory.keep_person(office, details=replace(ZOE, id=person, contacts=()))
    assert listed(office) == [(EMAIL, TODAY, ())]


def test_a_merge_takes_it_along_and_its_undo_brings_it_back(office: Office, person: int):
    twin = keep(office, COLLEAGUE)
    case_id = open_case(office, twin, Right.MARKETING_OBJECTION)
    grant(office, case_id, NAMED)
    before = listed(office)
    done = directory.merge_people(office, keep_id=person, drop_id=twin)
    assert {address for address, *_ in listed(office)} == {"cas@voorbeeld.example", NAMED, EMAIL}
    assert {one.person_id for one in suppression.no_marketing(office)} == {person}
    assert done.undo is not None
    done.undo()
    assert listed(office) == before
    assert {one.person_id for one in suppression.no_marketing(office)} == {twin}


def test_a_person_whose_adding_is_undone_leaves_nothing(office: Office):
    done = directory.keep_person(office, details=ZOE)
    note(office, done.value)
    assert done.undo is not None
    done.undo()
    assert listed(office) == []


def test_the_file_for_the_mailing_tool(office: Office, person: int):
    with broken("no_marketing_empty"):
        suppression.no_marketing_csv(office, lambda _, code: code)
    grant(office, open_case(office, person, Right.MARKETING_OBJECTION))
    written = suppression.no_marketing_csv(office, lambda _, code: code)
    assert written == f"\ufeffaddress;since;numbers\r\n{EMAIL};2026-03-02;2026-0001\r\n"


def test_data_for_marketing_of_who_wants_none_need_a_reason(office: Office, person: int):
    note(office, person)
    with broken("marketing_suppressed") as caught:
        hold_data(office, person, ACCOUNT, MARKETING)
    assert caught.value.data == {"since_on": TODAY}
    assert person_holdings(office, person).holdings == ()
    hold_data(office, person, ACCOUNT)
    add_holdings(office, person_id=person, categories=[MARKETING], because="to_be_erased")
    (due,) = [one.line for one in person_holdings(office, person).holdings if one.line.activity == "3.1 D"]
    assert due.due_on == TODAY
    assert "marketing_data_registered" in acts(office)
    assert listed(office) == [(EMAIL, TODAY, ())]


def test_a_new_consent_ends_the_objection_and_its_undo_restores_it(office: Office, person: int):
    note(office, person)
    done = add_holdings(office, person_id=person, categories=[MARKETING], because="new_consent")
    assert OBJECTION not in person_holdings(office, person).facts
    assert listed(office) == []
    assert done.undo is not None
    done.undo()
    assert person_holdings(office, person).facts[OBJECTION] == TODAY
    assert listed(office) == [(EMAIL, TODAY, ())]


@pytest.mark.parametrize("contacts", [ZOE.contacts, ()], ids=["with an address", "without"])
def test_an_objection_that_a_new_consent_overtook_does_not_come_back(office: Office, contacts):
    person = keep(office, replace(ZOE, contacts=contacts))
    first = open_case(office, person, Right.MARKETING_OBJECTION)
    grant(office, first)
    before = listed(office)
    set_day(office, date(2026, 6, 1))
    consented = add_holdings(office, person_id=person, categories=[MARKETING], because="new_consent")
    second = intake.open_case(
        office,
        received_on=date(2026, 5, 31),
        channel="email",
        rights=[(Right.MARKETING_OBJECTION, "")],
        person_id=person,
        requester="Zoë van den Berg",
        language="nl",
    ).value
    done = grant(office, second)
    assert person_holdings(office, person).facts[OBJECTION] == date(2026, 5, 31)
    assert [line[1:] for line in listed(office)] == [(date(2026, 5, 31), ("2026-0002",))] * len(before)
    assert done.undo is not None
    done.undo()
    assert OBJECTION not in person_holdings(office, person).facts
    assert listed(office) == []
    (kept_marketing,) = [one.line for one in person_holdings(office, person).holdings if one.line.activity == "3.1 D"]
    assert kept_marketing.due_on == date(2030, 5, 31)  # by its own clock
    assert consented.undo is not None
    consented.undo()
    assert person_holdings(office, person).facts[OBJECTION] == RECEIVED
    assert listed(office) == before
    again = grant(office, second)
    assert again.undo is not None
    again.undo()
    assert person_holdings(office, person).facts[OBJECTION] == RECEIVED


def test_an_objection_that_is_decided_anew_after_the_consent_counts_again(office: Office, person: int):
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    grant(office, case_id)
    answer(office, case_id)
    add_holdings(office, person_id=person, categories=[MARKETING], because="new_consent")
    assert listed(office) == []
    grant(office, case_id, anew=True)
    assert listed(office) == [(EMAIL, RECEIVED, ("2026-0001",))]
    assert person_holdings(office, person).facts[OBJECTION] == RECEIVED


def test_somebody_new_with_an_address_of_who_was_erased_is_warned_of(office: Office, person: int):
    note(office, person)
    with office.vault.write() as con:
        erase(con, subject_ids=[SubjectId(person)])
    again = directory.keep_person(office, details=replace(ZOE, contacts=(("email", EMAIL.upper()),)), after_look=True)
    with broken("marketing_suppressed"):
        hold_data(office, again.value, MARKETING)
    done = add_holdings(office, person_id=again.value, categories=[MARKETING], because="new_consent")
    assert listed(office) == []
    assert done.undo is not None
    done.undo()
    assert listed(office) == [(EMAIL, TODAY, ())]


def test_an_unknown_reason_is_none(office: Office, person: int):
    note(office, person)
    with broken("marketing_suppressed"):
        holdings.add_holdings(office, person_id=person, categories=[MARKETING], because="omdat het mag")
