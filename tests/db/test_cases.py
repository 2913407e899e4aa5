from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from db import cases, categories
from db.erasure import erase
from db.holding_records import StatementVersion
from db.records import Address, Case, CaseRight, Extension, Identity, Representative, RightCategory, Suspension
from db.spelling import folded
from db.statement_versions import keep_version
from db.vault import Vault
from desktop.rules.names import fold

NOWHERE = RightCategory(holding_id=1, category_id=17, decision="erase")
LAWYER = Representative(
    kind="lawyer",
    initials="R.",
    first_name="Roos",
    prefix="de",
    surname="Raad",
    title="mevrouw",
    organisation="Raad & Daad Advocaten",
    address=Address(street="Gracht 1", postcode="3456 CD", town="Voorbeelddam", country="BE"),
    email="raad@example.org",
    authority="Volmacht van 1 maart",
    authority_on=date(2026, 3, 2),
    authority_by="Mila Bakker",
)


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
                decided_by="Mila Bakker",
                request_grounds=("consent_withdrawn",),
                details={"backups_until": "2026-06-01", "remark": "Zó gedaan."},
            ),
        ),
        extension=Extension(ground="complexity", facts="Veel systemen.", expected_on=date(2026, 5, 1)),
        suspensions=(
            Suspension(reason="identity", asked_on=date(2026, 3, 1), answered_on=date(2026, 3, 3)),
            Suspension(reason="specification", asked_on=date(2026, 3, 5), reminded_on=date(2026, 3, 12)),
        ),
        representative=LAWYER,
        waiting_for="Antwoord van de leverancier",
        waiting_since=date(2026, 3, 6),
    )


def test_a_case_comes_back_whole(vault: Vault, now, keep):
    person = keep("Müller")
    with vault.write() as con:
        kept = cases.keep_case(con, whole(person, now))
        assert cases.fetch_case(con, kept) == replace(whole(person, now), id=kept, revision=1)
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
        assert cases.fetch_case(con, kept) == replace(bare, revision=2)


def test_every_change_of_a_case_counts(vault: Vault, now, keep):
    with vault.write() as con:
        kept = cases.keep_case(con, whole(None, now))
        first = cases.fetch_case(con, kept)
        for _ in range(2):
            cases.keep_case(con, first)
        assert cases.fetch_case(con, kept).revision == 3  # whatever revision the change was made from
        cases.give_cases(con, [kept], None)
        last = cases.fetch_case(con, kept)
        assert last.revision == 4
        erase(con, case_ids=[kept])
        assert cases.keep_case(con, last) == kept
        assert cases.fetch_case(con, kept) == replace(last, revision=5)


@pytest.fixture
def category(vault: Vault, now) -> int:
    with vault.write() as con:
        keep_version(
            con, StatementVersion(version="1", dated_on=date(2024, 9, 1), source="", loaded_at=now, loaded_by="Mila")
        )
        return categories.category_id(con, "3.1 A", "", "intercom", "1")


def decided(now, *rights: CaseRight) -> Case:
    return replace(whole(None, now), rights=rights)


def test_what_is_decided_per_category_comes_back(vault: Vault, now, category):
    kept_data = RightCategory(
        holding_id=12,
        category_id=category,
        decision="keep",
        until=date(2028, 1, 1),
        ground="legal_obligation",
        facts="Wij moeten dit bewaren.",
    )
    erasure = CaseRight(
        right="erasure",
        outcome="partly_granted",
        categories=(RightCategory(holding_id=11, category_id=category, decision="erase"), kept_data),
    )
    objection = CaseRight(
        right="objection", categories=(RightCategory(holding_id=12, category_id=category, decision="stop"),)
    )
    with vault.write() as con:
        kept = cases.keep_case(con, decided(now, erasure, objection, CaseRight(right="access")))
        other = cases.keep_case(con, replace(decided(now, objection), number="2026-0043"))
        assert cases.fetch_case(con, kept).rights == (erasure, objection, CaseRight(right="access"))
        cases.keep_case(con, replace(decided(now, replace(erasure, categories=(kept_data,))), id=kept))
        assert cases.fetch_case(con, kept).rights == (replace(erasure, categories=(kept_data,)),)
        assert cases.fetch_case(con, other).rights == (objection,)


def test_what_was_decided_follows_its_category(vault: Vault, now, category):
    erasure = CaseRight(
        right="erasure", categories=(RightCategory(holding_id=11, category_id=category, decision="erase"),)
    )
    with vault.write() as con:
        kept = cases.keep_case(con, decided(now, erasure))
        other = categories.category_id(con, "3.1 A", "", "hubspot", "1")
        categories.fold_category(con, category, other)
        assert cases.fetch_case(con, kept).rights[0].categories[0].category_id == other
        assert list(categories.categories(con)) == [other]


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
        {
            "rights": (
                CaseRight(right="erasure", categories=(RightCategory(holding_id=1, category_id=17, decision="erase"),)),
            )
        },
        {"representative": Representative(kind="neighbour", surname="Buur")},
        {"representative": Representative(kind="lawyer", surname="Raad", title="jonkheer")},
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


def test_the_register_holds_what_was_received_between_two_days(vault: Vault, open_case):
    days = [date(2026, 1, 31), date(2026, 2, 28), date(2026, 2, 1), date(2026, 3, 1), date(2026, 2, 1)]
    kept = [open_case(day, rights=(CaseRight(right="access"),)) for day in days]
    close(vault, kept[2], date(2026, 3, 3))
    with vault.read() as con:
        found = list(cases.cases_received(con, date(2026, 2, 1), date(2026, 2, 28)))
        assert list(cases.cases_received(con, date(2025, 1, 1), date(2025, 12, 31))) == []
    assert [row.case.id for row in found] == [kept[2], kept[4], kept[1]]
    assert [row.case.rights for row in found] == [(CaseRight(right="access"),)] * 3


def test_a_long_register_is_whole(vault: Vault, now):
    how_many = cases.AT_ONCE + 1
    with vault.write() as con:
        for number in range(how_many):
            rights = (CaseRight(right="access", quote=str(number)),)
            cases.keep_case(con, replace(decided(now, *rights), number=f"2026-{number:04}"))
        found = list(cases.cases_received(con, date(2026, 1, 1), date(2026, 12, 31)))
    assert [row.case.rights[0].quote for row in found] == [str(number) for number in range(how_many)]


def test_everybody_who_had_a_case(vault: Vault, now):
    with vault.read() as con:
        assert cases.handlers(con) == ()
    with vault.write() as con:
        for number, handler in enumerate(["Zoë Maan", "Mila Bakker", "émile Aa", "Mila Bakker", ""]):
            cases.keep_case(con, replace(whole(None, now), number=f"2026-{number:04}", handler=handler))
        assert cases.handlers(con) == ("émile Aa", "Mila Bakker", "Zoë Maan")


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
