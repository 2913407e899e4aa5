"""What is to be searched, the files it brought, and the packages made of them."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from db import cases, enclosures, packages, searches
from db.keys import subkey
from db.records import CaseId
from db.request_records import Enclosure, Package, PackageChoice, SearchTask
from db.vault import Vault
from tests.db.page_reader import traces

DONE = {
    "state": "found",
    "asked_of": "Beheer Intercom",
    "asked_on": date(2026, 3, 4),
    "chased_on": date(2026, 3, 11),
    "done_by": "Mila Bakker",
    "done_on": date(2026, 3, 12),
    "note": "Twee gesprekken; zie bijlage.",
}


def test_a_task_comes_back_and_can_be_done_and_undone(vault: Vault, open_case):
    task = SearchTask(case_id=open_case(), system="intercom")
    with vault.write() as con:
        kept = searches.keep_task(con, task)
        assert searches.fetch_task(con, kept) == replace(task, id=kept)
        done = replace(task, id=kept, **DONE)
        assert searches.keep_task(con, done) == kept
        assert searches.fetch_task(con, kept) == done
        searches.drop_task(con, kept)
        searches.drop_task(con, kept)
        assert searches.fetch_task(con, kept) is None
        assert searches.keep_task(con, replace(task, system="mailbox")) == kept + 1  # a number is given once
        assert searches.keep_task(con, done) == kept
        assert [one.system for one in searches.tasks_of(con, task.case_id)] == ["intercom", "mailbox"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"system": "intercom"},  # there is a task for it
        {"state": "maybe", "done_on": date(2026, 3, 4)},
        {"state": "nothing"},
        {"done_on": date(2026, 3, 4)},
        {"case_id": CaseId(17)},
    ],
)
def test_a_task_that_cannot_be(vault: Vault, open_case, wrong):
    task = SearchTask(case_id=open_case(), system="intercom")
    with vault.write() as con:
        searches.keep_task(con, task)
    with pytest.raises(IntegrityError), vault.write() as con:
        searches.keep_task(con, replace(task, **({"system": "mailbox"} | wrong)))


def test_what_is_still_to_be_searched(vault: Vault, open_case):
    late, early, closed = (open_case(date(2026, month, 1)) for month in (3, 2, 1))
    with vault.write() as con:
        for case_id in (late, early, closed):
            for system in ("intercom", "mailbox"):
                searches.keep_task(con, SearchTask(case_id=case_id, system=system))
        first = searches.tasks_of(con, early)[0]
        searches.keep_task(con, replace(first, **DONE))
        case = cases.fetch_case(con, closed)
        cases.keep_case(con, replace(case, closed_on=date(2026, 3, 4)))
        found = searches.open_tasks(con)
    assert [(task.case_id, task.system, number) for task, number in found] == [
        (early, "mailbox", "2026-0002"),
        (late, "intercom", "2026-0001"),
        (late, "mailbox", "2026-0001"),
    ]


@pytest.fixture
def enclosure(open_case, now: datetime) -> Enclosure:
    return Enclosure(
        case_id=open_case(),
        name="gesprekken é.pdf",
        media_type="application/pdf",
        bytes=6,
        sha256="ab" * 32,
        added_at=now,
        added_by="Mila Bakker",
    )


def test_a_file_comes_back_byte_for_byte(vault: Vault, enclosure: Enclosure):
    content = bytes(range(256)) * 40_000
    with vault.write() as con:
        task = searches.keep_task(con, SearchTask(case_id=enclosure.case_id, system="intercom"))
        brought = replace(enclosure, task_id=task)
        kept = enclosures.keep_enclosure(con, brought, content)
        assert enclosures.fetch_enclosure(con, kept) == replace(brought, id=kept)
        assert enclosures.content_of(con, kept) == content
        searches.drop_task(con, task)
        assert enclosures.enclosures_of(con, enclosure.case_id) == (replace(enclosure, id=kept),)
        assert enclosures.enclosures_of(con, CaseId(17)) == ()


def test_a_file_that_was_removed_comes_back_under_its_id(vault: Vault, enclosure: Enclosure):
    with vault.write() as con:
        kept = enclosures.keep_enclosure(con, enclosure, b"eerste")
        enclosures.drop_enclosure(con, kept)
        enclosures.drop_enclosure(con, kept)
        assert enclosures.fetch_enclosure(con, kept) is None
        assert enclosures.keep_enclosure(con, replace(enclosure, name="later.pdf"), b"") == kept + 1
        assert enclosures.content_of(con, kept + 1) == b""
        assert enclosures.keep_enclosure(con, replace(enclosure, id=kept), b"eerste") == kept
        enclosures.set_portable(con, kept, True)
        portable = [one.is_portable for one in enclosures.enclosures_of(con, enclosure.case_id)]
        assert portable == [True, False]
        enclosures.set_portable(con, kept, False)
        assert enclosures.fetch_enclosure(con, kept) == replace(enclosure, id=kept)


def test_a_file_that_is_not_there(vault: Vault, enclosure: Enclosure):
    with vault.write() as con:
        with pytest.raises(LookupError):
            enclosures.content_of(con, 17)
        with pytest.raises(LookupError):
            enclosures.set_portable(con, 17, True)
    with pytest.raises(IntegrityError), vault.write() as con:
        enclosures.keep_enclosure(con, replace(enclosure, task_id=17), b"")


def test_nothing_is_left_of_a_file_that_was_removed(vault: Vault, data_key: bytearray, enclosure: Enclosure):
    with vault.write() as con:
        kept = enclosures.keep_enclosure(con, enclosure, b"Xqzwaterzee " * 5000)
    file_key = subkey(data_key, "file")
    assert traces(vault.path, file_key, [b"xqzwaterzee"])
    with vault.write() as con:
        enclosures.drop_enclosure(con, kept)
    assert vault.checkpoint()
    assert traces(vault.path, file_key, [b"xqzwaterzee"]) == []


def test_what_goes_into_a_package(vault: Vault, open_case):
    case_id, other = open_case(), open_case()
    whole = PackageChoice(item="message/12", is_included=True)
    struck = replace(whole, strikes=(("Jan de Boer", "naam van een collega"), ("é", "x")))
    out = PackageChoice(item="enclosure/3", is_included=False, left_out="Bedrijfsgeheim van de leverancier")
    with vault.write() as con:
        for choice in (whole, out, struck):
            packages.keep_choice(con, case_id, choice)
        packages.keep_choice(con, other, whole)
        assert packages.choices_of(con, case_id) == {"message/12": struck, "enclosure/3": out}
        for _ in range(2):
            packages.drop_choice(con, case_id, "message/12")
        assert packages.choices_of(con, case_id) == {"enclosure/3": out}
        assert packages.choices_of(con, other) == {"message/12": whole}
    with pytest.raises(IntegrityError), vault.write() as con:
        packages.keep_choice(con, CaseId(17), whole)


def test_that_a_package_was_made(vault: Vault, open_case, now):
    case_id = open_case()
    made = Package(
        case_id=case_id,
        kind="access",
        built_at=now,
        built_by="Mila Bakker",
        sha256="ab" * 32,
        bytes=1234,
        is_encrypted=True,
        contents=("gegevens.pdf", "bericht é.eml"),
    )
    with vault.write() as con:
        first = packages.keep_package(con, made)
        second = packages.keep_package(con, replace(made, kind="portability", is_encrypted=False))
        assert packages.packages_of(con, case_id) == (
            replace(made, id=first),
            replace(made, id=second, kind="portability", is_encrypted=False),
        )
        assert packages.packages_of(con, CaseId(17)) == ()
    with pytest.raises(IntegrityError), vault.write() as con:
        packages.keep_package(con, replace(made, kind="backup"))
