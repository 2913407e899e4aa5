from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import journal
from db.connecting import open_connection
from db.keys import subkey
from db.records import JournalEntry
from db.vault import Vault, open_vault


@pytest.fixture
def written(vault: Vault, now) -> Vault:
    with vault.write() as con:
        for number in range(1, 8):
            journal.append(
                con,
                vault.audit_key,
                at=now + timedelta(minutes=number),
                actor="Mila Bakker",
                act="case_opened" if number % 2 else "decided",
                case_id=number % 3 or None,
                subject_id=number if number > 4 else None,
                details={"right": "access", "on": "2026-03-04", "n": number},
            )
    return vault


def broken_at(vault: Vault) -> int | None:
    with vault.read() as con:
        return journal.verify(con, vault.audit_key)


def test_entries_come_back_oldest_first(written: Vault, now):
    with written.read() as con:
        found = journal.entries(con)
        assert [entry.number for entry in found] == list(range(1, 8))
        assert found[4] == JournalEntry(
            number=5,
            at=now + timedelta(minutes=5),
            actor="Mila Bakker",
            act="case_opened",
            case_id=2,
            subject_id=5,
            details={"right": "access", "on": "2026-03-04", "n": 5},
        )
        assert [entry.number for entry in journal.entries(con, case_id=2)] == [2, 5]
        assert [entry.number for entry in journal.entries(con, subject_id=6)] == [6]
        assert journal.entries(con, case_id=2, subject_id=6) == ()
        assert journal.tail(con)[0] == 7


def test_an_untouched_chain_is_whole(written: Vault, data_key):
    assert broken_at(written) is None
    written.close()
    with closing(open_vault(written.path.parent, data_key)) as again:
        assert broken_at(again) is None


def test_an_empty_chain_is_whole(vault: Vault):
    assert broken_at(vault) is None
    with vault.read() as con:
        assert journal.tail(con) == (0, bytes(32))


def test_another_key_sees_a_broken_chain(written: Vault):
    with written.read() as con:
        assert journal.verify(con, bytes(32)) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'X' WHERE number = 3",
        "UPDATE journal SET number = 99 WHERE number = 7",
        "DELETE FROM journal WHERE number = 3",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal VALUES (3, '', '', '', NULL, NULL, '{}', x'00', x'00')",
        "INSERT INTO journal VALUES (9, '', '', '', NULL, NULL, '{}', x'00', x'00')",
    ],
)
def test_the_journal_only_grows(written: Vault, statement: str):
    with pytest.raises(IntegrityError, match="the journal"), written.write() as con:
        con.execute(text(statement))
    assert broken_at(written) is None


COPY = "INSERT INTO journal SELECT {}, at, actor, act, case_id, subject_id, details, previous_mac, mac FROM journal "


@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        ("UPDATE journal SET actor = 'X' WHERE number = 3", 3),
        ("UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE number = 1", 1),
        ("UPDATE journal SET act = 'x' WHERE number = 7", 7),
        ("UPDATE journal SET case_id = NULL WHERE number = 2", 2),
        ("UPDATE journal SET subject_id = 1 WHERE number = 2", 2),
        ("UPDATE journal SET details = '{}' WHERE number = 4", 4),
        ("UPDATE journal SET mac = zeroblob(32) WHERE number = 5", 5),
        ("UPDATE journal SET previous_mac = zeroblob(32) WHERE number = 5", 5),
        ("DELETE FROM journal WHERE number = 4", 4),
        ("DELETE FROM journal WHERE number = 1", 1),
        ("UPDATE journal SET number = number - 1 WHERE number > 0", 1),
        (COPY.format(8) + "WHERE number = 7", 8),
        ("UPDATE journal SET number = CASE number WHEN 3 THEN -4 ELSE -3 END WHERE number IN (3, 4)", 1),
    ],
)
def test_tampering_with_the_file_key_at_hand_shows(written: Vault, data_key, tampering: str, broken: int):
    written.close()
    with closing(open_connection(written.path, subkey(data_key, "file"), may_write=True)) as con:
        for trigger in ("journal_is_not_changed", "journal_is_not_cut", "journal_is_in_order"):
            con.execute(f"DROP TRIGGER {trigger}")
        con.execute(tampering)
    with closing(open_vault(written.path.parent, data_key)) as again:
        assert broken_at(again) == broken


def test_an_entry_that_is_not_kept_leaves_no_gap(written: Vault, now):
    with pytest.raises(ZeroDivisionError), written.write() as con:  # noqa: PT012 - the block is what is tested
        journal.append(con, written.audit_key, at=now, actor="Mila", act="x")
        _ = 1 / 0
    with written.write() as con:
        assert journal.append(con, written.audit_key, at=now, actor="Mila", act="x") == 8
    assert broken_at(written) is None


def test_an_instant_needs_its_zone(vault: Vault, now):
    with pytest.raises(ValueError, match="time zone"), vault.write() as con:
        journal.append(con, vault.audit_key, at=now.replace(tzinfo=None), actor="Mila", act="x")
