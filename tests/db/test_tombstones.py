from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import tombstones
from db.holding_records import Purge, PurgeId, Tombstone
from db.purges import keep_purge
from db.tombstones import mark
from db.vault import Vault

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
GONE_ON = date(2026, 3, 4)
KEY = bytes(range(32))


@pytest.fixture
def purge_ids(vault: Vault) -> list[PurgeId]:
    with vault.write() as con:
        return [
            keep_purge(
                con, Purge(number=number, state="erased", four_eyes=False, proposed_by="Mila Bakker", proposed_at=NOW)
            )
            for number in ("V2026-001", "V2026-002")
        ]


def stone(purge_id: PurgeId, number: str, gone_id: int) -> Tombstone:
    return Tombstone(purge_id=purge_id, purge_number=number, kind="person", gone_id=gone_id, erased_on=GONE_ON)


def test_a_mark_knows_a_contact_however_it_is_spelled():
    assert mark(KEY, "email", "Jan@Example.org ") == mark(KEY, "email", "jan@example.org")
    assert mark(KEY, "telephone", "06-12345678") == mark(KEY, "telephone", "+31 (0)6 1234 5678")
    assert mark(KEY, "name", "Šárka  Müller") == mark(KEY, "name", "sarka muller")


def test_a_mark_tells_nothing_and_mixes_nothing_up():
    known = mark(KEY, "email", "jan@example.org")
    assert len(known) == 32
    assert known != mark(KEY, "name", "jan@example.org")
    assert known != mark(KEY, "email", "jan@example.nl")
    assert known != mark(bytes(32), "email", "jan@example.org")
    assert known != mark(KEY, "emai", "ljan@example.org")


@pytest.mark.parametrize(("kind", "value"), [("telephone", "onbekend"), ("email", " "), ("name", "")])
def test_what_nobody_is_known_by_has_no_mark(kind: str, value: str):
    assert mark(KEY, kind, value) == b""


def test_an_erased_person_is_known_again(vault: Vault, purge_ids):
    jan, shared, other = (mark(vault.register_key, "email", f"{who}@example.org") for who in ("jan", "info", "piet"))
    first, second = purge_ids
    rows = [
        (first, "person", 7, None, GONE_ON, (jan, shared, jan)),
        (second, "person", 3, None, GONE_ON, (shared,)),
        (second, "person", 4, None, GONE_ON, ()),
        (second, "person", 5, None, GONE_ON, (b"",)),
        (first, "holding", 7, None, GONE_ON, ()),
    ]
    with vault.write() as con:
        tombstones.keep_tombstones(con, iter(rows))
        tombstones.keep_tombstones(con, [])
    with vault.read() as con:
        assert tombstones.known(con, [jan]) == (stone(first, "V2026-001", 7),)
        assert tombstones.known(con, [other, jan, shared]) == (
            stone(second, "V2026-002", 3),
            stone(first, "V2026-001", 7),
        )
        assert tombstones.known(con, [other]) == tombstones.known(con, [b""]) == tombstones.known(con, []) == ()
        assert tombstones.is_gone(con, "person", 7)
        assert tombstones.is_gone(con, "holding", 7)
        assert not tombstones.is_gone(con, "case", 7)
        assert not tombstones.is_gone(con, "holding", 3)
        assert tombstones.count(con) == 5
        assert tombstones.counts_of(con, first) == {"person": 1, "holding": 1}
        assert tombstones.counts_of(con, second) == {"person": 3}


def test_a_tombstone_stays(vault: Vault, purge_ids):
    row = (purge_ids[0], "case", 7, None, GONE_ON, ())
    with vault.write() as con:
        tombstones.keep_tombstones(con, [row])
    changes = [
        lambda con: tombstones.keep_tombstones(con, [row]),
        lambda con: con.execute(text("UPDATE tombstone SET gone_id = 8")),
        lambda con: con.execute(text("DELETE FROM tombstone")),
        lambda con: tombstones.keep_tombstones(con, [(purge_ids[0], "letter", 9, None, GONE_ON, ())]),
        lambda con: tombstones.keep_tombstones(con, [(PurgeId(99), "case", 9, None, GONE_ON, ())]),
    ]
    for change in changes:
        with pytest.raises(IntegrityError), vault.write() as con:
            change(con)
    with vault.read() as con:
        assert tombstones.count(con) == 1
