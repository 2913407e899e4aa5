from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from db import disclosures, letters
from db.disclosures import DisclosureRow
from db.holding_records import Disclosure
from db.records import Letter
from db.vault import Vault

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)


@pytest.fixture
def person(keep) -> int:
    return keep("Berg", first_name="Jan", prefix="van den", initials="J.")


@pytest.fixture
def request_of_police(person) -> Disclosure:
    return Disclosure(
        subject_id=person,
        recipient="Politie Utrecht",
        ground="authority_request",
        is_government=True,
        requested_on=date(2026, 3, 2),
        registered_by="Mila Bakker",
        registered_at=NOW,
    )


def kept(vault: Vault, disclosure: Disclosure) -> Disclosure:
    with vault.write() as con:
        return replace(disclosure, id=disclosures.keep_disclosure(con, disclosure))


def row(disclosure: Disclosure, **more) -> DisclosureRow:
    names = {"initials": "J.", "first_name": "Jan", "prefix": "van den", "surname": "Berg"}
    return DisclosureRow(disclosure=disclosure, **({"case_number": "", "letter_id": None} | names | more))


def test_a_disclosure_comes_back_whole(vault: Vault, request_of_police, open_case):
    first = kept(vault, request_of_police)
    case_id = open_case()
    whole = replace(
        first,
        case_id=case_id,
        ground="claims",
        is_government=False,
        disclosed_on=date(2026, 3, 3),
        law="art. 126nd Sv",
        data="naam, e-mailadres",
        ban_law="art. 126bb Sv",
        ban_until=date(2026, 9, 1),
        told_on=date(2026, 9, 2),
    )
    assert kept(vault, whole) == whole
    second = kept(vault, replace(request_of_police, recipient="CJIB"))
    with vault.read() as con:
        assert disclosures.fetch_disclosure(con, first.id) == whole
        assert disclosures.fetch_disclosure(con, 99) is None
        assert disclosures.all_disclosures(con) == (row(second), row(whole, case_number="2026-0001"))
        assert disclosures.disclosures_of(con, whole.subject_id) == disclosures.all_disclosures(con)
        assert disclosures.disclosures_of(con, 99) == ()


def test_a_dropped_disclosure_comes_back_under_the_same_id(vault: Vault, request_of_police):
    first = kept(vault, request_of_police)
    with vault.write() as con:
        disclosures.drop_disclosure(con, first.id)
        disclosures.drop_disclosure(con, first.id)
        assert disclosures.all_disclosures(con) == ()
    assert kept(vault, first) == first
    with vault.write() as con:
        disclosures.drop_disclosure(con, first.id)
    assert kept(vault, request_of_police).id > first.id


def test_who_is_still_to_be_told(vault: Vault, request_of_police, keep):
    other, third = keep("Ander"), keep("Derde")
    first = kept(vault, request_of_police)
    banned = kept(vault, replace(request_of_police, subject_id=other, ban_law="x", ban_until=date(2026, 9, 1)))
    kept(vault, replace(request_of_police, subject_id=third, told_on=date(2026, 3, 4)))
    kept(vault, replace(request_of_police, subject_id=third, is_government=False, ground="statement"))
    with vault.read() as con:
        assert [found.disclosure for found in disclosures.to_tell(con)] == [first, banned]
        assert disclosures.untold_of_people(con, [other, third]) == {other}
        assert disclosures.untold_of_people(con, []) == frozenset()


def test_the_letter_that_tells_it(vault: Vault, request_of_police):
    first = kept(vault, request_of_police)
    draft = Letter(
        subject_id=first.subject_id,
        disclosure_id=first.id,
        kind="government_request",
        language="nl",
        created_at=NOW,
    )
    with vault.write() as con:
        letters.keep_draft(con, draft)
        newest = letters.keep_draft(con, draft)
        assert disclosures.all_disclosures(con) == (row(first, letter_id=newest),)
        disclosures.drop_disclosure(con, first.id)
        assert letters.fetch_letter(con, newest) == replace(draft, id=newest, disclosure_id=None)


def test_disclosures_of_one_person_become_another_ones(vault: Vault, request_of_police, keep):
    first, second = kept(vault, request_of_police), kept(vault, request_of_police)
    other = keep("Ander")
    with vault.write() as con:
        disclosures.give_disclosures(con, [second.id], other)
        assert disclosures.fetch_disclosure(con, second.id) == replace(second, subject_id=other)
        assert disclosures.fetch_disclosure(con, first.id) == first


@pytest.mark.parametrize(
    "wrong",
    [
        {"ground": "because"},
        {"ban_law": "art. 126bb Sv"},
        {"ban_until": date(2026, 9, 1)},
        {"subject_id": 99},
        {"case_id": 99},
    ],
)
def test_what_does_not_fit_is_refused(vault: Vault, request_of_police, wrong):
    with pytest.raises(IntegrityError):
        kept(vault, replace(request_of_police, **wrong))
