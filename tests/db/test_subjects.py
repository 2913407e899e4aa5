import doctest
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import cases, keys, spelling, subjects
from db.records import Address, Contact, Identifier, Subject, SubjectRow
from db.search import DirectoryQuery, first_page
from db.tables import SEARCH_INDEX_NAMES
from db.vault import Vault

WHOLE = Subject(
    initials="J.",
    first_name="Jan",
    prefix="van den",
    surname="Berg",
    title="heer",
    language="en",
    function="Architect",
    organisation="Voorbeeld B.V.",
    note="Belt liever.",
    roles=("prospect", "user"),
    addresses=(
        Address(street="Weg 1", postcode="1234 AB", town="Utrecht"),
        Address(town="Gent", country="BE"),
    ),
    contacts=(
        Contact(kind="telephone", value="06-12345678"),
        Contact(kind="email", value="Jan@Example.org"),
        Contact(kind="email", value="j@example.nl"),
    ),
    identifiers=(Identifier(kind="bluedolphin_user", value="u-17"), Identifier(kind="other", value="x")),
)


def kept_as(vault: Vault, subject: Subject, now, words="jan van den berg") -> int:
    with vault.write() as con:
        return subjects.keep_subject(con, subject, sort_name="berg van den jan", search_text=words, now=now)


def found(vault: Vault, *words: str) -> list[int]:
    with vault.read() as con:
        return [row.id for row in first_page(con, DirectoryQuery(words=tuple((word,) for word in words)), 99)]


def indexes_are_right(vault: Vault) -> None:
    with vault.write() as con:
        for index in SEARCH_INDEX_NAMES:  # 1: compare with the words in the table
            con.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608


def test_a_subject_comes_back_whole(vault: Vault, now):
    kept = kept_as(vault, WHOLE, now)
    with vault.read() as con:
        assert subjects.fetch_subject(con, kept) == replace(WHOLE, id=kept, roles=("user", "prospect"))
        assert subjects.fetch_subject(con, kept + 1) is None


def test_correcting_replaces_everything(vault: Vault, now):
    kept = kept_as(vault, WHOLE, now)
    corrected = Subject(id=kept, surname="Bergen", contacts=(Contact(kind="email", value="nieuw@example.org"),))
    assert kept_as(vault, corrected, now, "bergen") == kept
    with vault.read() as con:
        assert subjects.fetch_subject(con, kept) == corrected
    assert found(vault, "bergen") == [kept]
    assert found(vault, "jan") == []
    indexes_are_right(vault)


def test_a_deleted_subject_comes_back_under_the_same_id(vault: Vault, now):
    kept = kept_as(vault, WHOLE, now)
    with vault.write() as con:
        whole = subjects.fetch_subject(con, kept)
        subjects.delete_subject(con, kept)
    assert found(vault, "jan") == []
    with vault.read() as con:
        assert subjects.fetch_subject(con, kept) is None
    assert kept_as(vault, whole, now) == kept
    assert found(vault, "jan") == [kept]
    indexes_are_right(vault)


def test_an_id_is_never_given_twice(vault: Vault, now):
    kept = kept_as(vault, WHOLE, now)
    with vault.write() as con:
        subjects.delete_subject(con, kept)
        subjects.delete_subject(con, kept)
    assert kept_as(vault, WHOLE, now) > kept


def test_a_subject_with_cases_is_not_deleted(vault: Vault, now, open_case):
    kept = kept_as(vault, WHOLE, now)
    open_case(subject_id=kept)
    with pytest.raises(IntegrityError), vault.write() as con:
        subjects.delete_subject(con, kept)
    assert found(vault, "jan") == [kept]
    indexes_are_right(vault)


def test_a_code_that_is_not_listed_is_refused(vault: Vault, now):
    for wrong in (
        replace(WHOLE, roles=("koning",)),
        replace(WHOLE, title="graaf"),
        replace(WHOLE, language="xx"),
        replace(WHOLE, contacts=(Contact(kind="fax", value="1"),)),
        replace(WHOLE, identifiers=(Identifier(kind="bsn", value="1"),)),
    ):
        with pytest.raises(IntegrityError):
            kept_as(vault, wrong, now)
    assert found(vault, "jan") == []
    indexes_are_right(vault)


def test_the_line_of_the_directory(vault: Vault, now, open_case):
    kept = kept_as(vault, WHOLE, now)
    bare = kept_as(vault, Subject(surname="Kaal"), now)
    open_case(subject_id=kept)
    closed = open_case(subject_id=kept)
    with vault.write() as con:
        case = cases.fetch_case(con, closed)
        cases.keep_case(con, replace(case, closed_on=case.received_on))
    with vault.read() as con:
        assert subjects.rows_for(con, [kept, bare, 999]) == {
            kept: SubjectRow(
                id=kept,
                initials="J.",
                first_name="Jan",
                prefix="van den",
                surname="Berg",
                organisation="Voorbeeld B.V.",
                email="Jan@Example.org",
                town="Utrecht",
                roles=("user", "prospect"),
                open_cases=1,
            ),
            bare: SubjectRow(
                id=bare,
                initials="",
                first_name="",
                prefix="",
                surname="Kaal",
                organisation="",
                email="",
                town="",
                roles=(),
                open_cases=0,
            ),
        }
        assert subjects.rows_for(con, []) == {}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("email", "jan@example.org"),
        ("email", " JAN@EXAMPLE.ORG "),
        ("telephone", "06 1234 5678"),
        ("telephone", "+31 6 12345678"),
        ("telephone", "+31 (0)6-12345678"),
        ("telephone", "0031612345678"),
        ("telephone", "0031 (0)6 12345678"),
    ],
)
def test_a_contact_is_found_however_it_is_spelled(vault: Vault, now, kind: str, value: str):
    kept, second = kept_as(vault, WHOLE, now), kept_as(vault, WHOLE, now)
    kept_as(vault, Subject(surname="Ander"), now)
    with vault.read() as con:
        assert [subject.id for subject in subjects.subjects_with_contact(con, kind, value)] == [kept, second]


@pytest.mark.parametrize(
    ("kind", "value"),
    [("email", "an@example.org"), ("email", ""), ("telephone", "x"), ("telephone", "+32612345678")],
)
def test_another_contact_is_not_found(vault: Vault, now, kind: str, value: str):
    kept_as(vault, replace(WHOLE, contacts=(*WHOLE.contacts, Contact(kind="telephone", value=""))), now)
    with vault.read() as con:
        assert subjects.subjects_with_contact(con, kind, value) == ()


def test_the_search_indexes_hold_only_what_is_there(vault: Vault, keep):
    for number in range(50):
        keep(f"Naam{number}", words="gedeeld woord")
    with vault.write() as con:
        for number in range(1, 50, 2):
            subjects.delete_subject(con, number)
        left = con.execute(text("SELECT count(*) FROM subject")).scalar()
    assert len(found(vault, "gedeeld")) == left == 25
    indexes_are_right(vault)


@pytest.mark.parametrize("module", [spelling, keys])
def test_the_examples_in_the_docstrings(module):
    assert doctest.testmod(module).failed == 0
