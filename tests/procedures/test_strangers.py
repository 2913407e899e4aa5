"""Somebody who is not in the directory: searched for by what they wrote, answered where nothing is found."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.procedures import case_file, decisions, reply, representatives, searches
from desktop.procedures.linking import link_person
from desktop.procedures.office import Office
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Outcome, Step
from desktop.rules.decisions import Decision
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    COLLEAGUE,
    EMAIL,
    TODAY,
    ZOE,
    answer,
    broken,
    decide,
    hold_data,
    keep,
    mail_of,
    open_case,
    search_all,
    set_day,
    write,
)

NOTHING = {"searched_for": "Uw naam en uw e-mailadres."}
NAME = "Zoë van den Berg"  # as the request was signed
PLAIN = replace(ZOE, identifiers=())  # known by her address everywhere


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, None, Right.ACCESS, original=mail_of(EMAIL, "Graag inzage."))


def states(office: Office, case_id: int) -> dict[str, str]:
    return {line.system: line.state for line in searches.searches_of(office, case_id).lines}


def step(office: Office, case_id: int) -> Step:
    return case_file.case_view(office, case_id).step


def test_a_stranger_is_sought_everywhere_by_name_and_the_addresses_they_wrote_from(office: Office, case_id: int):
    write(office, case_id, mail_of("zoe@thuis.example", "Nog even dit."))
    view = searches.searches_of(office, case_id)
    assert view.is_needed
    assert view.missing == tuple(one.name for one in office.systems.systems if not one.is_own)
    done = searches.begin_search(office, case_id=case_id)
    lines = searches.searches_of(office, case_id).lines
    assert len(lines) == done.value == len(view.missing)
    assert {line.known_by for line in lines} == {(NAME, EMAIL, "zoe@thuis.example")}


def test_the_address_of_whoever_acts_for_a_stranger_is_not_theirs(office: Office, case_id: int):
    lawyer = RepresentativeLine(kind="lawyer", surname="Recht", email=EMAIL)
    representatives.keep_representative(office, case_id=case_id, details=lawyer)
    searches.begin_search(office, case_id=case_id)
    assert {line.known_by for line in searches.searches_of(office, case_id).lines} == {(NAME,)}


def test_nothing_held_of_a_stranger_is_decided_and_told_without_the_directory(office: Office, case_id: int):
    assert step(office, case_id) is Step.LINK_SUBJECT
    with broken("systems_open"):
        decide(office, case_id, Right.ACCESS, NOTHING, outcome=Outcome.NOTHING_HELD)
    searches.begin_search(office, case_id=case_id)
    assert step(office, case_id) is Step.LINK_SUBJECT, "while the systems are searched they may still be recognised"
    search_all(office, case_id)
    assert step(office, case_id) is Step.DECIDE
    decide(office, case_id, Right.ACCESS, NOTHING, outcome=Outcome.NOTHING_HELD)
    said = " ".join(reply.letter_text(office, answer(office, case_id)).split())
    assert NAME in said
    assert "Wij verwerken geen persoonsgegevens van u" in said
    assert "BlueDolphin, Intercom, HubSpot" in said
    decisions.close_case(office, case_id=case_id)


def test_what_is_found_of_a_stranger_puts_them_in_the_directory_first(office: Office, case_id: int):
    search_all(office, case_id, found=["hubspot"])
    assert step(office, case_id) is Step.LINK_SUBJECT
    for outcome, details in ((Outcome.NOTHING_HELD, NOTHING), (Outcome.GRANTED, {"copy_form": "package"})):
        decision = Decision(right=Right.ACCESS, outcome=outcome, details=details)
        code = "found_stranger" if outcome is Outcome.NOTHING_HELD else "decision_before_identity"
        with broken(code) as refused:
            decisions.decide(office, case_id=case_id, decision=decision)
        if outcome is Outcome.NOTHING_HELD:
            assert refused.value.data == {"systems": ("HubSpot",)}


def test_what_is_found_after_it_was_decided_holds_back_the_letter(office: Office, case_id: int):
    search_all(office, case_id)
    decide(office, case_id, Right.ACCESS, NOTHING, outcome=Outcome.NOTHING_HELD)
    link_person(office, case_id=case_id, person_id=keep(office))
    with broken("systems_open"):
        answer(office, case_id)


@pytest.mark.parametrize("right", [right for right in Right if right is not Right.COMPLAINT])
def test_of_a_person_of_the_directory_nothing_held_waits_for_identity_as_before(office: Office, right: Right):
    stranger = open_case(office, None, right)
    search_all(office, stranger)
    decide(office, stranger, right, NOTHING, outcome=Outcome.NOTHING_HELD)
    known = open_case(office, keep(office), right)
    search_all(office, known)
    if right in (Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL):
        decide(office, known, right, NOTHING, outcome=Outcome.NOTHING_HELD)
    else:
        with broken("decision_before_identity"):
            decide(office, known, right, NOTHING, outcome=Outcome.NOTHING_HELD)


# ── they turn out to be somebody ────────────────────────────────────────────
def test_searches_count_for_the_person_they_looked_for(office: Office, case_id: int):
    search_all(office, case_id, found=["hubspot"])
    before = states(office, case_id)
    done = link_person(office, case_id=case_id, person_id=keep(office, PLAIN))
    assert states(office, case_id) == before
    assert done.undo
    done.undo()
    assert states(office, case_id) == before


def test_where_the_person_is_known_by_more_it_is_searched_again(office: Office, case_id: int):
    search_all(office, case_id, found=["bluedolphin"])
    before = states(office, case_id)
    done = link_person(office, case_id=case_id, person_id=keep(office))
    again = {system for system, state in states(office, case_id).items() if state == "open"}
    assert again == {"hubspot", "hotjar", "dynatrace"}, "by their own identifiers, and not where she was found already"
    line = next(one for one in searches.searches_of(office, case_id).lines if one.system == "hubspot")
    searches.record_search(office, search_id=line.id, state="found", note_text="Een contact")
    assert done.undo
    done.undo()
    assert states(office, case_id) == before | {"hubspot": "open"}, "what was recorded since was for the other person"


def test_searches_do_not_count_for_somebody_else(office: Office, case_id: int):
    search_all(office, case_id, found=["hubspot"])
    link_person(office, case_id=case_id, person_id=keep(office, COLLEAGUE))
    assert set(states(office, case_id).values()) == {"open"}


def test_linking_the_same_person_again_changes_nothing(office: Office):
    person = keep(office)
    case_id = open_case(office, person)
    hold_data(office, person)
    search_all(office, case_id)
    before = states(office, case_id)
    set_day(office, TODAY + timedelta(days=1))
    link_person(office, case_id=case_id, person_id=person)
    assert states(office, case_id) == before
