"""A request that turns out to be another person's: what was done for the first does not count for the second."""

import pytest

from desktop.procedures import case_file, enclosures, packages, representatives, searches
from desktop.procedures.directory import merge_people
from desktop.procedures.lines import PersonDetails
from desktop.procedures.linking import link_person
from desktop.procedures.office import Office
from desktop.procedures.search_lines import SearchLine
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import COLLEAGUE, TODAY, broken, decide, identify, keep, open_case, search_all

LAWYER = RepresentativeLine(kind="lawyer", surname="Advocaat", email="adv@kantoor.example")


@pytest.fixture
def zoe(office: Office) -> int:
    return keep(office)


@pytest.fixture
def cas(office: Office) -> int:
    return keep(office, COLLEAGUE)


@pytest.fixture
def case_id(office: Office, zoe: int) -> int:
    return open_case(office, zoe)


def searched(office: Office, case_id: int) -> list[SearchLine]:
    return list(searches.searches_of(office, case_id).lines)


def test_the_authority_of_a_lawyer_is_for_the_person_who_gave_it(office: Office, cas: int, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    representatives.show_authority(office, case_id=case_id, authority="Machtiging van Zoë", on=TODAY)
    done = link_person(office, case_id=case_id, person_id=cas)
    acting = case_file.case_view(office, case_id).representative
    assert acting
    assert (acting.surname, acting.authority, acting.authority_on, acting.authority_by) == ("Advocaat", "", None, "")
    identify(office, case_id)
    with broken("authority_missing"):
        decide(office, case_id, Right.ACCESS, {"searched_for": "e-mail"}, outcome=Outcome.NOTHING_HELD)
    assert done.undo
    with broken("identity_in_use"):
        done.undo()


def test_the_authority_counts_again_when_the_link_is_undone(office: Office, cas: int, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    representatives.show_authority(office, case_id=case_id, authority="Machtiging van Zoë", on=TODAY)
    before = case_file.case_view(office, case_id).representative
    done = link_person(office, case_id=case_id, person_id=cas)
    shown = representatives.show_authority(office, case_id=case_id, authority="Machtiging van Cas", on=TODAY)
    assert done.undo
    with broken("representative_changed"):
        done.undo()
    assert shown.undo
    shown.undo()
    done.undo()
    assert case_file.case_view(office, case_id).representative == before


def test_every_system_is_searched_again_for_another_person(office: Office, cas: int, case_id: int):
    search_all(office, case_id)
    link_person(office, case_id=case_id, person_id=cas)
    assert {line.state for line in searched(office, case_id)} == {"open"}
    identify(office, case_id)
    with broken("systems_open"):
        decide(office, case_id, Right.ACCESS, {"searched_for": "e-mail"}, outcome=Outcome.NOTHING_HELD)


def test_searches_count_again_when_the_link_is_undone_but_not_those_for_the_other(
    office: Office, cas: int, case_id: int
):
    search_all(office, case_id)
    before = {line.system: line for line in searched(office, case_id)}
    done = link_person(office, case_id=case_id, person_id=cas)
    redone = searched(office, case_id)[0]
    searches.record_search(office, search_id=redone.id, state="nothing")
    assert done.undo
    done.undo()
    now = {line.system: line for line in searched(office, case_id)}
    assert now[redone.system].state == "open"
    assert all(now[system] == line for system, line in before.items() if system != redone.system)


def test_a_file_that_came_for_another_person_never_goes_along(office: Office, cas: int, case_id: int):
    pdf = b"%PDF-1.7 zoe"
    kept = enclosures.add_enclosure(office, case_id=case_id, name="export.pdf", content=pdf).value

    def line() -> tuple[str, tuple[str, ...]]:
        items = packages.package_view(office, case_id, "access").items
        return next((one.state, one.why) for one in items if one.kind == "file")

    assert line() == ("to_look", ("file",))
    done = link_person(office, case_id=case_id, person_id=cas)
    assert line() == ("of_other", ("case_of_another_before",))
    dropped = enclosures.drop_enclosure(office, enclosure_id=kept)
    assert dropped.undo
    dropped.undo()
    with broken("package_other_person"):
        packages.choose_item(office, case_id=case_id, item=f"file/{kept}", is_included=True)
    assert done.undo
    done.undo()
    assert line() == ("to_look", ("file",))
    link_person(office, case_id=case_id, person_id=cas)
    enclosures.drop_enclosure(office, enclosure_id=kept)
    enclosures.add_enclosure(office, case_id=case_id, name="export.pdf", content=pdf)
    assert line() == ("to_look", ("file",))


def test_somebody_who_is_not_in_the_directory_any_more_is_not_linked(office: Office, case_id: int):
    with broken("person_gone"):
        link_person(office, case_id=case_id, person_id=999)
    with broken("person_gone"):
        open_case(office, 999)


def test_a_link_is_not_undone_once_the_request_is_of_yet_another(office: Office, zoe: int, cas: int, case_id: int):
    done = link_person(office, case_id=case_id, person_id=cas)
    third = keep(office, PersonDetails(surname="Derde"))
    link_person(office, case_id=case_id, person_id=third)
    assert done.undo
    with broken("linked_since"):
        done.undo()
    assert case_file.case_view(office, case_id).person_id == third


def test_a_link_is_not_undone_once_the_former_person_is_gone(office: Office, zoe: int, cas: int, case_id: int):
    done = link_person(office, case_id=case_id, person_id=cas)
    merge_people(office, keep_id=cas, drop_id=zoe)
    assert done.undo
    with broken("person_gone"):
        done.undo()
