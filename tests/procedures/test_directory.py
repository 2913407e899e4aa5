"""People through the office's acts: found by what one types, kept, corrected, merged, and all of it undone."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.procedures import case_file, directory, intake
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right

ZOE = PersonDetails(
    initials="Z.",
    first_name="Zoë",
    prefix="van den",
    surname="Berg",
    roles=("user",),
    contacts=(("email", "Zoe.vdBerg@voorbeeld.example"), ("telephone", "06 - 12 34 56 78")),
    identifiers=(("bluedolphin_user", "bd-100042"),),
    addresses=(("Kastanjelaan 12", "3512 AB", "Utrecht", "NL"),),
)


def names(office: Office, text: str, role: str | None = None) -> list[str]:
    return [line.list_name for line in directory.people(office, text, role).first()]


@pytest.mark.parametrize(
    "typed",
    [
        "vd berg",
        "berg, van den",
        "Bergh",
        "zoe",
        "Zoë",
        "ZOË BERG",
        "vandenberg",
        "voorbeeld.ex",
        "bd-100042",
        "utrecht",
    ],
)
def test_what_one_types_finds_her(office: Office, typed: str):
    directory.keep_person(office, details=ZOE)
    directory.keep_person(office, details=PersonDetails(first_name="Kim", surname="Verbeek"))
    assert names(office, typed) == ["Berg, Zoë van den"] or names(office, typed) == ["Berg, Z. van den"]


def test_the_directory_is_sorted_on_the_main_name(office: Office):
    for prefix, surname in (("van den", "Berg"), ("", "Aarts"), ("de", "Boer"), ("", "Çelik")):
        directory.keep_person(office, details=PersonDetails(prefix=prefix, surname=surname))
    assert names(office, "") == ["Aarts", "Berg, van den", "Boer, de", "Çelik"]


def test_a_prefix_typed_with_the_surname_does_not_sort(office: Office):
    kept = directory.keep_person(office, details=PersonDetails(initials="J.", surname="van den Berg")).value
    directory.keep_person(office, details=PersonDetails(prefix="de", surname="La Roche"))
    assert names(office, "") == ["Berg, J. van den", "La Roche, de"]
    view = directory.person(office, kept)
    assert (view.details.prefix, view.details.surname) == ("van den", "Berg")


@pytest.mark.parametrize(("country", "greeting"), [("BE", "Geachte heer van den"), ("NL", "Geachte heer Van den")])
def test_a_belgian_is_greeted_as_registered(office: Office, country: str, greeting: str):
    details = replace(ZOE, title="heer", addresses=(("Kerkstraat 1", "2000", "Antwerpen", country),))
    view = directory.person(office, directory.keep_person(office, details=details).value)
    assert view.salutation_nl == f"{greeting} Berg,"
    assert view.salutation_en.endswith("van den Berg," if country == "BE" else "Van den Berg,")


def test_roles_narrow_the_list(office: Office):
    directory.keep_person(office, details=ZOE)
    assert names(office, "", "applicant") == []
    assert len(names(office, "berg", "user")) == 1


def test_somebody_without_name_or_contact_is_refused(office: Office):
    with pytest.raises(RuleBroken, match="person_without_name"):
        directory.keep_person(office, details=PersonDetails(note="wie?"))


def test_creating_and_correcting_can_be_undone(office: Office):
    created = directory.keep_person(office, details=ZOE)
    view = directory.person(office, created.value)
    assert (view.details.id, view.details.contacts) == (created.value, ZOE.contacts)
    corrected = directory.keep_person(office, details=PersonDetails(id=created.value, first_name="Zoë", surname="Smit"))
    assert names(office, "berg") == []
    assert names(office, "smit") != []
    assert corrected.undo is not None
    corrected.undo()
    assert directory.person(office, created.value).details == view.details
    assert names(office, "smit") == []
    assert created.undo is not None
    created.undo()
    assert names(office, "") == []
    with pytest.raises(RuleBroken, match="person_gone"):
        directory.person(office, created.value)


def test_merging_joins_what_both_know_and_its_cases(office: Office):
    kept = directory.keep_person(office, details=ZOE).value
    double = PersonDetails(
        first_name="Zoe",
        surname="Berg",
        function="architect",
        roles=("prospect",),
        contacts=(("email", "zoe@werk.example"), ("telephone", "06 - 12 34 56 78")),
    )
    dropped = directory.keep_person(office, details=double).value
    case = intake.open_case(
        office,
        received_on=date(2026, 3, 2),
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=dropped,
        requester="",
        language="nl",
    ).value
    done = directory.merge_people(office, keep_id=kept, drop_id=dropped)
    view = directory.person(office, kept)
    assert [line.id for line in view.cases] == [case]
    assert view.details.function == "architect"
    assert view.details.prefix == "van den"
    assert set(view.details.roles) == {"user", "prospect"}
    assert len(view.details.contacts) == 3
    assert len(names(office, "")) == 1
    assert names(office, "werk.example") != []
    assert done.undo is not None
    done.undo()
    assert directory.person(office, kept).details.contacts == ZOE.contacts
    assert [line.id for line in directory.person(office, dropped).cases] == [case]
    acts = [line.act for line in case_file.case_view(office, case).journal]
    assert acts == ["case_opened", "person_linked", "person_linked"]


def test_merging_somebody_with_herself_is_refused(office: Office):
    kept = directory.keep_person(office, details=ZOE).value
    with pytest.raises(RuleBroken, match="merge_with_itself"):
        directory.merge_people(office, keep_id=kept, drop_id=kept)


def test_somebody_with_a_case_does_not_vanish_by_undo(office: Office):
    created = directory.keep_person(office, details=ZOE)
    intake.open_case(
        office,
        received_on=date(2026, 3, 2),
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=created.value,
        requester="",
        language="nl",
    )
    assert created.undo is not None
    with pytest.raises(RuleBroken, match="person_has_cases"):
        created.undo()
    assert names(office, "berg") != []


def test_likely_doubles_are_offered(office: Office):
    kept = directory.keep_person(office, details=ZOE).value
    same_mail = PersonDetails(surname="Anders", contacts=(("email", "zoe.vdberg@VOORBEELD.example"),))
    same_name = PersonDetails(first_name="Zoë", prefix="van den", surname="Berg")
    for details in (same_mail, same_name):
        assert [line.id for line in directory.similar_people(office, details)] == [kept]
    assert directory.similar_people(office, PersonDetails(surname="Verbeek")) == ()
    assert directory.similar_people(office, PersonDetails(id=kept, surname="Berg")) == ()


def test_pages_of_the_list_join_without_gap(office: Office):
    for number in range(30):
        directory.keep_person(office, details=PersonDetails(surname=f"Naam{number:02}"))
    listing = directory.people(office, "naam")
    shape = listing.shape()
    assert shape.count == 30
    assert list(listing.page(shape.anchors[0])) == list(listing.first())


def test_other_initials_are_other_people(office: Office):
    directory.keep_person(office, details=PersonDetails(initials="G.", prefix="van den", surname="Berg"))
    assert directory.similar_people(office, PersonDetails(initials="A.", surname="Berg")) == ()
    assert len(directory.similar_people(office, PersonDetails(first_name="Gijs", surname="Berg"))) == 1
