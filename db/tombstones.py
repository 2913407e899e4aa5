"""Tombstones: that something was erased and by which purge, without personal data.

A person is known again by marks: HMACs of their contacts under a key of the vault. Without that key a mark says
nothing, and a mark is never turned back into what it was made of.
"""

import hmac
from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import Connection, func, select

from db.holding_records import CategoryId, PurgeId, Tombstone
from db.holding_tables import purge, tombstone_mark
from db.holding_tables import tombstone as table
from db.spelling import folded_contact

NewTombstone = tuple[PurgeId, str, int, CategoryId | None, date, tuple[bytes, ...]]


def mark(register_key: bytes, kind: str, value: str) -> bytes:
    """Make the mark by which an erased person's contact is known again, however it is spelled.

    Args:
        register_key: `Vault.register_key`.
        kind: "email", "telephone", or "name" for a person without contacts.

    Returns:
        32 bytes; none where *value* has nothing to be known by.
    """
    folded = folded_contact(kind, value)
    return hmac.digest(register_key, f"{kind}\0{folded}".encode(), "sha256") if folded else b""


def keep_tombstones(con: Connection, rows: Iterable[NewTombstone]) -> None:
    """Keep many tombstones at once; they stay for good.

    Args:
        rows: purge, kind of holding_tables.TOMBSTONE_KINDS, the id that is gone, category of a holding, day of the
            erasure, marks of a person.

    Raises:
        sqlalchemy.exc.IntegrityError: one of them has a tombstone already.
    """
    stones, marks = [], []
    for purge_id, kind, gone_id, category_id, erased_on, known_by in rows:
        stones.append((purge_id, kind, gone_id, category_id, erased_on.isoformat()))
        marks += [(known, kind, gone_id) for known in dict.fromkeys(known_by) if known]
    if stones:
        con.exec_driver_sql(
            "INSERT INTO tombstone(purge_id, kind, gone_id, category_id, erased_on) VALUES (?, ?, ?, ?, ?)", stones
        )
    if marks:
        con.exec_driver_sql(
            "INSERT INTO tombstone_mark(mark, tombstone_id) SELECT ?, id FROM tombstone WHERE kind = ? AND gone_id = ?",
            marks,
        )


def known(con: Connection, marks: Collection[bytes]) -> tuple[Tombstone, ...]:
    """Give the tombstones that bear one of *marks*, each once, the newest first."""
    sought = [found for found in marks if found]
    bearing = select(tombstone_mark.c.tombstone_id).where(tombstone_mark.c.mark.in_(sought))
    wanted = (
        select(table, purge.c.number)
        .join(purge, purge.c.id == table.c.purge_id)
        .where(table.c.id.in_(bearing))
        .order_by(table.c.id.desc())
    )
    return tuple(
        Tombstone(
            purge_id=PurgeId(row.purge_id),
            purge_number=row.number,
            kind=row.kind,
            gone_id=row.gone_id,
            erased_on=date.fromisoformat(row.erased_on),
        )
        for row in con.execute(wanted)
    )


def is_gone(con: Connection, kind: str, gone_id: int) -> bool:
    """Tell whether this holding, case or person was erased by a purge."""
    found = con.execute(select(table.c.id).where(table.c.kind == kind, table.c.gone_id == gone_id))
    return found.one_or_none() is not None


def count(con: Connection) -> int:
    """Count all tombstones."""
    return con.execute(select(func.count()).select_from(table)).scalar_one()


def counts_of(con: Connection, purge_id: PurgeId) -> dict[str, int]:
    """Count the tombstones of one purge, by kind; a kind without any is left out."""
    wanted = select(table.c.kind, func.count()).where(table.c.purge_id == purge_id).group_by(table.c.kind)
    return {kind: number for kind, number in con.execute(wanted)}
