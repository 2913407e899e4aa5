"""A vault that an older program made opens with today's, and not a row of it is lost or changed."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import cases, holds, journal, letters, messages, search, subjects
from db.holding_records import HoldId
from db.keys import KeyFile, subkey
from db.migrations import NEWEST
from db.records import CaseId, LetterId, Subject, SubjectId
from db.vault import Vault, open_vault

SAMPLES = Path(__file__).parents[1] / "samples"
VERSIONS = [1, 2]
DATA_KEY = bytes(range(32, 64))
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture(params=VERSIONS, ids=lambda version: f"version-{version}")
def golden(request: pytest.FixtureRequest) -> Path:
    """The vault that a program kept whose tables stood at this version."""
    return SAMPLES / f"vault-{request.param}"


@pytest.fixture
def older(golden: Path, tmp_path: Path) -> Path:
    """A copy of the vault as the older program left it."""
    return Path(shutil.copytree(golden, tmp_path / "vault"))


@pytest.fixture
def opened(older: Path) -> Iterator[Vault]:
    with closing(open_vault(older, DATA_KEY)) as vault:
        yield vault


@pytest.fixture
def kept_rows(golden: Path) -> dict[str, list[dict[str, object]]]:
    return json.loads((golden / "rows.json").read_text(encoding="utf-8"))


def value(found: object) -> object:
    return {"hex": found.hex()} if isinstance(found, bytes) else found


def test_there_is_a_sample_of_every_older_version():
    assert list(range(1, NEWEST)) == VERSIONS
    assert {path.name for path in SAMPLES.glob("vault-*")} == {f"vault-{version}" for version in VERSIONS}


def test_the_sample_is_small_and_full(golden: Path, kept_rows):
    assert sum(path.stat().st_size for path in golden.iterdir()) < 500_000
    assert all(kept_rows.values())  # a row in every table


def test_its_key_file_opens_with_its_secret(older: Path):
    assert KeyFile.load(older).unlock_with_secret(bytes(range(32))) == DATA_KEY


def test_every_row_is_still_there(opened: Vault, kept_rows):
    with opened.read() as con:
        assert con.exec_driver_sql("PRAGMA user_version").scalar() == NEWEST
        for table, wanted in kept_rows.items():
            columns = ", ".join(f'"{name}"' for name in wanted[0])
            found = con.execute(text(f"SELECT {columns} FROM {table} ORDER BY 1, 2")).mappings()  # noqa: S608
            rows = [{name: value(kept) for name, kept in row.items()} for row in found]
            if table == "sqlite_sequence":  # later tables number their rows too
                names = {row["name"] for row in wanted}
                rows = [row for row in rows if row["name"] in names]
            assert rows == wanted, table


def test_nothing_points_at_nothing(opened: Vault):
    with opened.read() as con:
        assert con.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert con.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
        assert con.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_number_that_was_given_out_is_not_given_out_again(opened: Vault, kept_rows):
    given = {str(row["name"]): row["seq"] for row in kept_rows["sqlite_sequence"]}
    with opened.write() as con:
        old = letters.fetch_letter(con, LetterId(4))
        assert old is not None
        assert letters.keep_draft(con, replace(old, id=None)) == given["letter"] + 1
        message = messages.messages_of(con, CaseId(1))[0]
        assert messages.keep_message(con, CaseId(1), message, None) == given["message"] + 1
        new = subjects.keep_subject(con, Subject(surname="Nieuw"), sort_name="nieuw", search_text="nieuw", now=NOW)
        assert new == given["subject"] + 1


def test_a_final_letter_is_as_final_as_before(opened: Vault):
    for change in ("UPDATE letter SET text = ''", "DELETE FROM letter"):
        with pytest.raises(IntegrityError, match="final letter"), opened.write() as con:
            con.execute(text(f"{change} WHERE id = 1"))
    with opened.read() as con:
        assert letters.pdf_of(con, LetterId(1)).startswith(b"%PDF-1.7\n\0\1\2")


def test_the_records_read_as_they_were_written(opened: Vault):
    with opened.read() as con:
        person = subjects.fetch_subject(con, SubjectId(1))
        case = cases.fetch_case(con, CaseId(1))
        found = search.first_page(con, search.DirectoryQuery(words=(("arka",), ("va",))), 10)
        said = messages.messages_of(con, CaseId(1))
        broken = journal.verify(con, opened.audit_key)
    assert person is not None
    assert case is not None
    assert (person.prefix, person.surname) == ("van den", "Berg")
    assert case.extension is not None
    assert (case.extension.notice_on, case.rights[1].letter_id) == (date(2026, 2, 25), 3)
    assert (case.rights[1].details, case.rights[1].categories, case.representative) == ({}, (), None)
    assert [pause.reminded_on for pause in case.suspensions] == [None, None]
    assert [row.surname for row in found] == ["Berg"]
    assert said[0].sender_name == "Šárka van den Berg"
    assert broken is None


def test_what_was_written_before_can_be_kept_again(opened: Vault):
    with opened.write() as con:
        before = {row.case.id: row.case for row in cases.all_page(con, 100)}
        for case in before.values():
            cases.keep_case(con, case)
        after = {row.case.id: row.case for row in cases.all_page(con, 100)}
    assert after == {case_id: replace(case, revision=1) for case_id, case in before.items()}


@pytest.mark.parametrize("golden", [SAMPLES / "vault-2"], ids=["version-2"])
def test_holds_of_before_have_no_ground(opened: Vault):
    with opened.read() as con:
        restriction, hold = (holds.fetch_hold(con, HoldId(number)) for number in (1, 2))
    assert restriction is not None
    assert hold is not None
    assert (restriction.ground, restriction.lift_on, restriction.holding_ids) == ("", None, (1,))
    assert (hold.kind, hold.released_on) == ("hold", date(2026, 2, 1))


def test_opening_it_again_changes_nothing(older: Path):
    open_vault(older, DATA_KEY).close()
    before = (older / "vault.db").read_bytes()
    open_vault(older, DATA_KEY).close()
    assert (older / "vault.db").read_bytes() == before


def test_the_key_of_the_register_is_of_its_own(opened: Vault):
    assert opened.register_key == bytes(subkey(DATA_KEY, "register"))
    assert opened.register_key not in (opened.audit_key, DATA_KEY)
