"""Searching every system: which ones, who was asked, what came of it, and what an open search holds back."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.procedures import case_file, decisions, directory, searches
from desktop.procedures.enclosures import add_enclosure
from desktop.procedures.holdings import remove_holding
from desktop.procedures.office import Office, Topic
from desktop.procedures.search_lines import SearchLine
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    MARKETING,
    RECEIVED,
    TODAY,
    ZOE,
    acts,
    answer,
    broken,
    decide,
    grant_access,
    hold_data,
    identify,
    keep,
    open_case,
    search_all,
)

NOBODY = replace(ZOE, surname="Niemand", contacts=(("email", "niemand@voorbeeld.example"),), identifiers=())


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def line_of(office: Office, case_id: int, system: str) -> SearchLine:
    return next(one for one in searches.searches_of(office, case_id).lines if one.system == system)


def systems(office: Office, case_id: int) -> list[str]:
    return [line.system for line in searches.searches_of(office, case_id).lines]


def test_a_user_is_sought_where_users_are_and_where_whoever_writes_is_and_in_the_backups(office: Office, case_id: int):
    done = searches.begin_search(office, case_id=case_id)
    assert done.changed == {Topic.CASES}
    assert systems(office, case_id) == ["bluedolphin", "intercom", "hubspot", "dynatrace", "mailbox", "backups"]
    assert done.value == 6
    view = searches.searches_of(office, case_id)
    assert (view.is_needed, view.open_count, view.missing, view.is_done) == (True, 6, (), False)


def test_where_something_is_registered_is_searched_whatever_the_roles(office: Office):
    visitor = keep(office, replace(ZOE, roles=("visitor",)))
    hold_data(office, visitor, ACCOUNT, ("3.2 B", "", "hotjar"))
    case_id = open_case(office, visitor)
    searches.begin_search(office, case_id=case_id)
    assert {"bluedolphin", "hotjar"} <= set(systems(office, case_id))
    assert (line_of(office, case_id, "bluedolphin").registered, line_of(office, case_id, "intercom").registered) == (
        1,
        0,
    )


def test_of_whoever_has_neither_role_nor_data_nothing_is_left_out(office: Office):
    case_id = open_case(office, keep(office, replace(ZOE, roles=())))
    searches.begin_search(office, case_id=case_id)
    assert systems(office, case_id) == [one.code for one in office.systems.systems if not one.is_own]


def test_each_system_is_searched_by_what_it_knows_the_person_by_and_no_more(office: Office, case_id: int):
    searches.begin_search(office, case_id=case_id)
    assert line_of(office, case_id, "hubspot").known_by == ("hs-2002",)
    assert line_of(office, case_id, "bluedolphin").known_by == ("bd-1001",)
    assert line_of(office, case_id, "mailbox").known_by == ("zoe@voorbeeld.example",)


def test_beginning_again_adds_what_is_missing_only(office: Office, case_id: int):
    searches.begin_search(office, case_id=case_id)
    again = searches.begin_search(office, case_id=case_id)
    assert (again.value, again.undo) == (0, None)
    hold_data(office, directory.people(office, "").first()[0].id, ("3.2 B", "", "hotjar"))
    assert searches.searches_of(office, case_id).missing == ("Google Analytics", "Hotjar")
    more = searches.begin_search(office, case_id=case_id)
    assert more.value == 2
    assert more.undo
    more.undo()
    assert "hotjar" not in systems(office, case_id)


@pytest.mark.parametrize(
    ("result", "code"),
    [
        ({"state": "lost"}, "unknown_search_state"),
        ({"state": "open"}, "unknown_search_state"),
        ({"state": "found"}, "search_without_note"),
        ({"state": "not_applicable", "note_text": "  "}, "search_without_note"),
    ],
)
def test_what_says_too_little_is_refused_and_nothing_kept(
    office: Office, case_id: int, result: dict[str, Any], code: str
):
    searches.begin_search(office, case_id=case_id)
    before = line_of(office, case_id, "hubspot")
    with broken(code):
        searches.record_search(office, search_id=before.id, **result)
    assert line_of(office, case_id, "hubspot") == before


def test_a_result_says_who_when_and_what_and_can_be_taken_back(office: Office, case_id: int):
    searches.begin_search(office, case_id=case_id)
    line = line_of(office, case_id, "hubspot")
    done = searches.record_search(
        office, search_id=line.id, state="found", note_text="Een contact met leadscore", asked_of="Noor  Marketing"
    )
    found = line_of(office, case_id, "hubspot")
    assert (found.state, found.done_by, found.done_on, found.asked_of) == (
        "found",
        "Mila Bakker",
        TODAY,
        "Noor Marketing",
    )
    assert found.note == "Een contact met leadscore"
    with broken("search_done") as refused:
        searches.record_search(office, search_id=line.id, state="nothing")
    assert refused.value.data == {"by": "Mila Bakker", "on": TODAY}
    assert done.undo
    done.undo()
    assert line_of(office, case_id, "hubspot") == line
    assert acts(office)[-2:] == ["search_recorded", "search_taken_back"]


def test_a_file_says_what_was_found_and_contradicts_that_nothing_was(office: Office, case_id: int):
    searches.begin_search(office, case_id=case_id)
    line = line_of(office, case_id, "intercom")
    add_enclosure(office, case_id=case_id, search_id=line.id, name="chat.txt", content=b"Hallo")
    for state in ("nothing", "not_applicable"):
        with broken("search_contradicted"):
            searches.record_search(office, search_id=line.id, state=state, note_text="Niets")
    searches.record_search(office, search_id=line.id, state="found")
    assert [one.name for one in line_of(office, case_id, "intercom").enclosures] == ["chat.txt"]


def test_a_colleague_is_asked_and_chased_after_a_week(office: Office, clock: FixedClock, case_id: int):
    searches.begin_search(office, case_id=case_id)
    line = line_of(office, case_id, "hubspot")
    with broken("search_without_colleague"):
        searches.ask_search(office, search_id=line.id, asked_of=" ", on=TODAY)
    with broken("search_not_asked"):
        searches.chase_search(office, search_id=line.id, on=TODAY)
    for day in (RECEIVED - timedelta(days=1), TODAY + timedelta(days=1)):
        with broken("search_date"):
            searches.ask_search(office, search_id=line.id, asked_of="Noor", on=day)
    searches.ask_search(office, search_id=line.id, asked_of="Noor", on=TODAY)
    assert not line_of(office, case_id, "hubspot").is_to_chase
    clock.instant += timedelta(days=7)
    assert line_of(office, case_id, "hubspot").is_to_chase
    assert [one.is_to_chase for one in searches.open_searches(office) if one.system == "hubspot"] == [True]
    done = searches.chase_search(office, search_id=line.id, on=office.clock.today())
    assert not line_of(office, case_id, "hubspot").is_to_chase
    assert done.undo
    done.undo()
    assert line_of(office, case_id, "hubspot").is_to_chase
    searches.record_search(office, search_id=line.id, state="nothing")
    assert not line_of(office, case_id, "hubspot").is_to_chase


def test_today_shows_the_open_searches_of_open_cases_with_their_number(office: Office, case_id: int):
    searches.begin_search(office, case_id=case_id)
    assert {one.case_number for one in searches.open_searches(office)} == {"2026-0001"}
    search_all(office, case_id)
    assert searches.open_searches(office) == ()


def test_an_open_search_holds_back_what_only_a_whole_search_can_answer(office: Office, case_id: int):
    identify(office, case_id)
    with broken("systems_open"):
        decide(office, case_id, Right.ACCESS, {"copy_form": "package"})
    with broken("systems_open") as refused:
        decide(office, case_id, Right.ACCESS, {"searched_for": "E-mailadres"}, outcome=Outcome.NOTHING_HELD)
    assert "HubSpot" in refused.value.data["systems"]
    search_all(office, case_id)
    decide(office, case_id, Right.ACCESS, {"searched_for": "E-mailadres"}, outcome=Outcome.NOTHING_HELD)


def test_nothing_held_is_refused_where_a_search_found_something(office: Office, case_id: int):
    identify(office, case_id)
    search_all(office, case_id, found=["intercom"])
    with broken("systems_found") as refused:
        decide(office, case_id, Right.ACCESS, {"searched_for": "E-mailadres"}, outcome=Outcome.NOTHING_HELD)
    assert refused.value.data["systems"] == ("Intercom",)


def test_a_search_on_which_a_decision_rests_is_not_opened_again(office: Office, case_id: int):
    identify(office, case_id)
    search_all(office, case_id)
    line = line_of(office, case_id, "hubspot")
    reopened = searches.reopen_search(office, search_id=line.id)
    assert line_of(office, case_id, "hubspot").state == "open"
    with broken("search_open"):
        searches.reopen_search(office, search_id=line.id)
    again = searches.record_search(office, search_id=line.id, state="found", note_text="Toch een contact")
    assert reopened.undo
    with broken("search_changed"):
        reopened.undo()
    hold_data(office, case_file.case_view(office, case_id).person_id or 0, MARKETING)
    grant_access(office, case_id)
    assert again.undo
    with broken("search_in_use") as refused:
        again.undo()
    assert refused.value.data == {"rights": ("access",)}
    with broken("search_in_use"):
        searches.reopen_search(office, search_id=line.id)


def test_beginning_is_not_undone_once_somebody_searched(office: Office, case_id: int):
    begun = searches.begin_search(office, case_id=case_id)
    line = line_of(office, case_id, "hubspot")
    searches.record_search(office, search_id=line.id, state="nothing")
    assert begun.undo
    with broken("search_changed"):
        begun.undo()
    assert len(systems(office, case_id)) == 6


def test_what_is_gone_or_closed_is_named(office: Office, case_id: int):
    with broken("search_gone"):
        searches.record_search(office, search_id=99, state="nothing")
    with broken("case_gone"):
        searches.begin_search(office, case_id=99)
    with broken("case_gone"):
        searches.searches_of(office, 99)
    searches.begin_search(office, case_id=case_id)
    line = line_of(office, case_id, "hubspot")
    decide(office, case_id, Right.ACCESS, {"withdrawn_on": TODAY.isoformat()}, outcome=Outcome.WITHDRAWN)
    decisions.close_case(office, case_id=case_id)
    for act in (
        lambda: searches.record_search(office, search_id=line.id, state="nothing"),
        lambda: searches.ask_search(office, search_id=line.id, asked_of="Noor", on=TODAY),
        lambda: searches.begin_search(office, case_id=case_id),
    ):
        with broken("case_closed"):
            act()
    assert searches.open_searches(office) == ()


def gaps(office: Office, case_id: int) -> dict[str, str]:
    return {one.system: one.gap for one in searches.searches_of(office, case_id).lines if one.gap}


def test_what_was_found_is_registered_and_what_is_registered_is_found(office: Office, case_id: int):
    person_id = case_file.case_view(office, case_id).person_id or 0
    hold_data(office, person_id, ACCOUNT)
    identify(office, case_id)
    search_all(office, case_id, found=["hubspot", "backups", "mailbox"])
    assert gaps(office, case_id) == {"hubspot": "not_registered", "bluedolphin": "no_file", "mailbox": "no_file"}
    assert searches.searches_of(office, case_id).with_gap("not_registered") == ("HubSpot",)
    hold_data(office, person_id, MARKETING, ("3.1 C", "", "dynatrace"))
    assert gaps(office, case_id) == dict.fromkeys(("bluedolphin", "mailbox", "hubspot"), "no_file") | {
        "dynatrace": "not_found"
    }


def test_no_answer_tells_of_a_system_in_which_nothing_was_found(office: Office, case_id: int):
    """Neither does a system that is said not to apply to the person; an answer that tells of nothing may be given."""
    person_id = case_file.case_view(office, case_id).person_id or 0
    hold_data(office, person_id, ACCOUNT)
    identify(office, case_id)
    search_all(office, case_id)
    assert caution_codes(office, case_id) == []
    (marketing,) = hold_data(office, person_id, MARKETING)
    with broken("search_contradicts") as refused:
        decide(office, case_id, Right.ACCESS, {"copy_form": "package"})
    assert refused.value.data == {"right": "access", "systems": ("HubSpot",)}
    assert caution_codes(office, case_id) == ["found_nothing_registered"]
    remove_holding(office, holding_id=marketing, reason="registered_by_mistake")
    assert caution_codes(office, case_id) == []
    decide(office, case_id, Right.ACCESS, {"copy_form": "package"})
    hold_data(office, person_id, MARKETING)
    with broken("search_contradicts"):
        answer(office, case_id)
    line = line_of(office, case_id, "hubspot")
    searches.reopen_search(office, search_id=line.id)  # although it was decided on
    with broken("systems_open"):
        answer(office, case_id)
    searches.record_search(office, search_id=line.id, state="not_applicable", note_text="Geen contact")
    with broken("search_contradicts"):
        answer(office, case_id)


def caution_codes(office: Office, case_id: int) -> list[str]:
    return [one.code for one in case_file.case_view(office, case_id).cautions if one.code == "found_nothing_registered"]


def test_a_right_that_needs_no_search_says_so(office: Office):
    case_id = open_case(office, keep(office), Right.MARKETING_OBJECTION)
    assert not searches.searches_of(office, case_id).is_needed
    erasure = open_case(office, keep(office, NOBODY), Right.ERASURE)
    assert searches.searches_of(office, erasure).is_needed
    both = open_case(office, keep(office, COLLEAGUE), Right.ERASURE, Right.PORTABILITY)
    assert searches.searches_of(office, both).is_needed


def test_the_journal_tells_systems_and_no_names(office: Office, case_id: int):
    searches.begin_search(office, case_id=case_id)
    line = line_of(office, case_id, "hubspot")
    searches.ask_search(office, search_id=line.id, asked_of="Noor Marketing", on=TODAY)
    searches.record_search(office, search_id=line.id, state="found", note_text="Zoë staat erin")
    with office.vault.read() as con:
        told = [entry.details for entry in journal.entries(con)[-2:]]
    assert told == [{"system": "hubspot", "on": "2026-03-04"}, {"system": "hubspot", "state": "found"}]
