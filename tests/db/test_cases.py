from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from db import cases
from db.erasure import erase
from db.records import Case, CaseRight, Extension, Identity, Suspension
from db.spelling import folded
from db.vault import Vault
from desktop.rules.names import fold


def whole(subject_id, now) -> Case:
    return Case(
        number="2026-0042",
        subject_id=subject_id,
        requester="Šárka Müller",
        received_on=date(2026, 2, 28),
        channel="post",
        language="en",
        note="Eerst bellen.",
        handler="Mila Bakker",
        opened_at=now,
        identity=Identity(method="telephone", checked="naam en postcode", by="Mila Bakker", on=date(2026, 3, 3)),
        closed_on=date(2026, 3, 20),
        closed_by="Mila Bakker",
        rights=(
            CaseRight(right="erasure", quote="wis alles"),
            CaseRight(
                right="access",
                quote="welke gegevens",
                outcome="refused",
                outcome_on=date(2026, 3, 4),
                grounds=("rights_of_others", "excessive"),
                facts="Zie het dossier.",
            ),
        ),
        extension=Extension(ground="complexity", facts="Veel systemen.", expected_on=date(2026, 5, 1)),
        suspensions=(
            Suspension(reason="identity", asked_on=date(2026, 3, 1), answered_on=date(2026, 3, 3)),
            Suspension(reason="specification", asked_on=date(2026, 3, 5)),
        ),
    )


def test_a_case_comes_back_whole(vault: Vault, now, keep):
    person = keep("Müller")
    with vault.write() as con:
        kept = cases.keep_case(con, whole(person, now))
        assert cases.fetch_case(con, kept) == replace(whole(person, now), id=kept)
        assert cases.fetch_case(con, kept + 1) is None


def test_correcting_replaces_everything(vault: Vault, now, keep):
    person = keep("Müller")
    with vault.write() as con:
        kept = cases.keep_case(con, whole(person, now))
        bare = Case(
            id=kept,
            number="2026-0042",
            received_on=date(2026, 2, 27),
            channel="email",
            language="nl",
            handler="Jo",
            opened_at=now,
        )
        assert cases.keep_case(con, bare) == kept
        assert cases.fetch_case(con, kept) == bare


def test_numbers_run_by_year(vault: Vault, open_case, now):
    with vault.read() as con:
        assert cases.next_number(con, 2026) == "2026-0001"
    for _ in range(2):
        open_case(date(2026, 1, 5))
    open_case(date(2025, 12, 30))
    with vault.write() as con:
        assert cases.next_number(con, 2025) == "2025-0002"
        assert cases.next_number(con, 2026) == "2026-0003"
        assert cases.next_number(con, 2027) == "2027-0001"
        kept = cases.keep_case(con, replace(whole(None, now), number="2026-9999"))
        assert cases.next_number(con, 2026) == "2026-10000"
        cases.keep_case(con, replace(whole(None, now), id=kept + 1, number="2026-10000"))
        assert cases.next_number(con, 2026) == "2026-10001"


def test_the_number_of_an_erased_case_is_not_given_again(vault: Vault, open_case):
    kept = [open_case(date(2026, 1, day)) for day in (5, 6, 7)]
    for _ in range(2):  # once more, now that a higher number is remembered than there is
        with vault.write() as con:
            erase(con, case_ids=kept[1:])
            assert cases.next_number(con, 2026) == "2026-0004"
            assert cases.next_number(con, 2025) == "2025-0001"
    with vault.write() as con:
        erase(con, case_ids=kept)
        assert cases.next_number(con, 2026) == "2026-0004"


def test_a_number_is_given_once(vault: Vault, now):
    with vault.write() as con:
        cases.keep_case(con, whole(None, now))
    with pytest.raises(IntegrityError), vault.write() as con:
        cases.keep_case(con, whole(None, now))


@pytest.mark.parametrize(
    "wrong",
    [
        {"channel": "fax"},
        {"language": "de"},
        {"identity": Identity(method="passport_copy", checked="", by="", on=date(2026, 1, 1))},
        {"rights": (CaseRight(right="fun"),)},
        {"rights": (CaseRight(right="access", outcome="maybe"),)},
        {"rights": (CaseRight(right="access"), CaseRight(right="access"))},
        {"rights": (CaseRight(right="access", letter_id=17),)},
        {"extension": Extension(ground="holiday", facts="", expected_on=date(2026, 1, 1))},
        {"suspensions": (Suspension(reason="holiday", asked_on=date(2026, 1, 1)),)},
        {"subject_id": 17},
    ],
)
def test_what_is_not_on_the_list_is_refused(vault: Vault, now, wrong):
    with pytest.raises(IntegrityError), vault.write() as con:
        cases.keep_case(con, replace(whole(None, now), **wrong))
    with vault.read() as con:
        assert cases.all_page(con, 10) == ()


def close(vault: Vault, case_id, on: date) -> None:
    with vault.write() as con:
        case = cases.fetch_case(con, case_id)
        cases.keep_case(con, replace(case, closed_on=on, closed_by="Mila"))


def test_open_cases_by_receipt(vault: Vault, open_case, keep):
    late = open_case(date(2026, 3, 2), subject_id=keep("Berg", prefix="van den", initials="J."))
    first = open_case(date(2026, 1, 2), rights=(CaseRight(right="access"),))
    gone = open_case(date(2026, 2, 2))
    close(vault, gone, date(2026, 3, 3))
    with vault.read() as con:
        rows = cases.open_cases(con)
        assert cases.count_closed(con) == 1
    assert [row.case.id for row in rows] == [first, late]
    assert (rows[0].surname, rows[0].case.rights) == ("", (CaseRight(right="access"),))
    assert (rows[1].surname, rows[1].prefix, rows[1].initials) == ("Berg", "van den", "J.")


def test_cases_of_a_person_can_be_given_to_another(vault: Vault, open_case, keep):
    old, new = keep("Berg"), keep("Bergh")
    mine = [open_case(date(2026, 1, day), subject_id=old) for day in (5, 3)]
    other = open_case(subject_id=new)
    with vault.write() as con:
        assert cases.case_ids_of(con, old) == tuple(mine)
        assert [row.case.id for row in cases.cases_of_subject(con, old)] == mine
        cases.give_cases(con, mine, new)
        assert cases.case_ids_of(con, old) == ()
        assert cases.case_ids_of(con, new) == (*mine, other)
        cases.give_cases(con, [other], None)
        assert cases.case_ids_of(con, new) == tuple(mine)
        cases.give_cases(con, [], None)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(page=st.integers(min_value=1, max_value=9))
def test_pages_of_cases_are_the_whole_list(vault: Vault, open_case, page: int):
    with vault.read() as con:
        begun = len(cases.all_page(con, 1000)) > 0
    for number in range(0 if begun else 23):
        case_id = open_case(date(2026, 1, 1) + timedelta(days=number * 7 % 5))
        if number % 3:
            close(vault, case_id, date(2026, 3, 1))
    ways = ((cases.all_page, cases.all_shape, 23), (cases.closed_page, cases.closed_shape, 15))
    with vault.read() as con:
        for give_page, give_shape, wanted in ways:
            everything = give_page(con, 1000)
            count, anchors = give_shape(con, page)
            assert count == len(everything) == wanted
            assert [row for anchor in anchors for row in give_page(con, page, anchor)] == list(everything)
            keys = [(row.case.received_on, row.case.id) for row in everything]
            assert keys == sorted(keys, reverse=True)
        assert all(row.case.closed_on for row in cases.closed_page(con, 1000))


def test_an_empty_list_of_cases(vault: Vault):
    with vault.read() as con:
        assert cases.all_shape(con, 10) == (0, [])
        assert cases.closed_page(con, 10) == cases.open_cases(con) == ()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("2026-0002", [1]),
        ("0001", [0]),
        ("muller", [1]),
        ("ŠÁRKA Mül", [1]),
        ("berg", [0]),
        ("den berg 2026", [0]),
        ("2026", [1, 0]),
        ("berg muller", []),
        ("%", []),
        ("", []),
        ("  ", []),
    ],
)
def test_cases_are_found_by_number_requester_and_person(vault: Vault, open_case, keep, asked, found):
    person = keep("Berg", prefix="van den")
    kept = [open_case(date(2026, 1, 5), subject_id=person), open_case(requester="Šárka Müller")]
    with vault.read() as con:
        assert [row.case.id for row in cases.find_cases(con, asked, 10)] == [kept[place] for place in found]
        assert len(cases.find_cases(con, asked, 1)) == min(1, len(found))


@pytest.mark.parametrize("name", ["Żółć  Müller-Straße", "d’Ĳssel", "Ørsted Æbelø", "Þór Đorđe", "O'Brien", "´t Hooft"])
def test_names_are_folded_as_the_rules_fold_them(name: str):
    assert folded(name) == fold(name)
