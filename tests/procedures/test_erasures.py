"""An erased person who comes back is reported, never silently revived; and a mark says nothing about anybody."""

from dataclasses import replace
from datetime import date

import pytest

from db.holding_tables import tombstone_mark
from desktop.procedures import directory, erasures, people, purges
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from tests.procedures.purge_desk import PERSON, broken, carried_out, hold_data, keep_person


@pytest.fixture
def erased(office: Office) -> Office:
    """A desk that has erased her."""
    carried_out(office, hold_data(office, keep_person(office)))
    return office


@pytest.mark.parametrize(
    "known",
    [
        PersonDetails(surname="Anders", contacts=(("email", "  Q.Zwaluwdonk@VOORBEELD.example"),)),
        PersonDetails(surname="Anders", contacts=(("telephone", "+31 6 98765432"),)),
        PersonDetails(surname="Anders", identifiers=(("bluedolphin_user", "BD-777123"),)),
    ],
)
def test_any_contact_or_identifier_is_known_again(erased: Office, known: PersonDetails):
    (line,) = erasures.known_erasures(erased, known)
    assert (line.purge_number, line.erased_on) == ("V2026-001", date(2026, 3, 4))


@pytest.mark.parametrize(
    "other",
    [
        PersonDetails(),
        replace(PERSON, contacts=(), identifiers=()),  # her name alone: many bear it, and contacts were known
        PersonDetails(surname="Anders", contacts=(("email", "r.zwaluwdonk@voorbeeld.example"),)),
        PersonDetails(surname="Anders", identifiers=(("hotjar", "bd-777123"),)),  # another kind of number
    ],
)
def test_somebody_else_is_not(erased: Office, other: PersonDetails):
    assert erasures.known_erasures(erased, other) == ()


def test_who_had_no_contact_is_known_by_the_name(office: Office):
    bare = PersonDetails(first_name="Quirina", surname="Zwaluwdonk")
    carried_out(office, hold_data(office, keep_person(office, bare)))
    assert len(erasures.known_erasures(office, replace(bare, contacts=(("email", "q@nieuw.example"),)))) == 1
    assert erasures.known_erasures(office, replace(bare, first_name="Rosa")) == ()


def test_a_living_person_is_not_reported(office: Office):
    keep_person(office)
    assert erasures.known_erasures(office, PERSON) == ()


def test_the_latest_erasure_is_named(erased: Office):
    person = directory.keep_person(erased, details=PERSON, after_look=True).value
    carried_out(erased, hold_data(erased, person))
    assert [line.purge_number for line in erasures.known_erasures(erased, PERSON)] == ["V2026-002", "V2026-001"]
    with erased.vault.read() as con, broken("erased_before") as caught:
        erasures.require_not_erased(erased, con, people.subject_of(PERSON))
    assert caught.value.data == {"number": "V2026-002", "on": date(2026, 3, 4)}


def test_creating_needs_a_look_first(erased: Office):
    with broken("erased_before"):
        directory.keep_person(erased, details=PERSON)
    assert directory.people(erased, "zwaluwdonk").first() == []
    kept = directory.keep_person(erased, details=PERSON, after_look=True)
    directory.keep_person(erased, details=replace(PERSON, id=kept.value, title="mevrouw"))  # nothing new
    assert kept.undo is not None


def test_an_erased_contact_given_to_somebody_else_needs_a_look_too(erased: Office):
    other = directory.keep_person(erased, details=PersonDetails(surname="Moerbeek")).value
    taken = PersonDetails(id=other, surname="Moerbeek", contacts=PERSON.contacts)
    assert [line.purge_number for line in erasures.known_erasures(erased, taken)] == ["V2026-001"]
    with broken("erased_before"):
        directory.keep_person(erased, details=taken)
    assert directory.person(erased, other).details.contacts == ()
    directory.keep_person(erased, details=taken, after_look=True)
    assert erasures.known_erasures(erased, taken) == ()


def test_what_colleagues_share_marks_nobody(office: Office):
    shared = (("bluedolphin_tenant", "noordlicht"), ("organisation", "NL-1"))
    person = directory.keep_person(office, details=replace(PERSON, identifiers=shared)).value
    carried_out(office, hold_data(office, person))
    colleague = PersonDetails(surname="Moerbeek", identifiers=shared)
    assert erasures.known_erasures(office, colleague) == ()


def test_marks_differ_between_vaults_and_hold_no_text(make_office):
    found = []
    for folder in ("one", "two"):
        office = make_office(folder)
        carried_out(office, hold_data(office, keep_person(office)))
        with office.vault.read() as con:
            found.append({bytes(mark) for mark in con.execute(tombstone_mark.select()).scalars()})
    assert [len(marks) for marks in found] == [4, 4]
    assert not found[0] & found[1]


def test_a_person_who_stays_leaves_no_mark(office: Office):
    person = keep_person(office)
    due = hold_data(office, person)
    hold_data(office, person, ("3.1 B", "", "bluedolphin"), facts={})
    carried_out(office, due)
    assert erasures.known_erasures(office, PERSON) == ()
    assert purges.purges(office)[0].state == "certified"
