"""The journal: who did what and when, as a chain in which every entry proves the one before it.

An entry holds codes, dates and ids, never personal data: it outlives the person it is about. The chain
shows every entry that was changed, left out, moved or slipped in by somebody without the audit key. It
cannot show that the newest entries were cut off, or the whole file put back to last week: for that, a
number and MAC must be known elsewhere.
"""

import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from db.records import CaseId, JournalEntry, SubjectId
from db.spelling import instant, instant_text
from db.tables import journal as table

_BEFORE_THE_FIRST = bytes(32)


def append(
    con: Connection,
    audit_key: bytes,
    *,
    at: datetime,
    actor: str,
    act: str,
    case_id: CaseId | None = None,
    subject_id: SubjectId | None = None,
    details: Mapping[str, Any] | None = None,
) -> int:
    """Add one entry at the end, inside `Vault.write`; return its number, from 1 on without gaps.

    Args:
        at: aware instant.
        actor: the employee's name.
        act: a code.
        details: codes, dates as ISO texts and ids, as JSON can hold them.
    """
    last, previous = tail(con)
    number = last + 1
    said = {
        "at": instant_text(at),
        "actor": actor,
        "act": act,
        "case_id": case_id,
        "subject_id": subject_id,
        "details": _canonical(dict(details or {})),
    }
    mac = _mac(audit_key, number, previous, said)
    con.execute(insert(table).values(number=number, previous_mac=previous, mac=mac, **said))
    return number


def entries(
    con: Connection, *, case_id: CaseId | None = None, subject_id: SubjectId | None = None
) -> tuple[JournalEntry, ...]:
    """Give the entries, oldest first: of a case, of a subject, of both at once, or all of them."""
    wanted = select(table).order_by(table.c.number)
    if case_id is not None:
        wanted = wanted.where(table.c.case_id == case_id)
    if subject_id is not None:
        wanted = wanted.where(table.c.subject_id == subject_id)
    return tuple(
        JournalEntry(
            number=row.number,
            at=instant(row.at),
            actor=row.actor,
            act=row.act,
            case_id=None if row.case_id is None else CaseId(row.case_id),
            subject_id=None if row.subject_id is None else SubjectId(row.subject_id),
            details=json.loads(row.details),
        )
        for row in con.execute(wanted)
    )


def verify(con: Connection, audit_key: bytes) -> int | None:
    """Walk the whole chain; give the number of the first wrong or missing entry, None if all is well."""
    expected, previous = 1, _BEFORE_THE_FIRST
    for row in con.execute(select(table).order_by(table.c.number)):
        said = {name: row._mapping[name] for name in ("at", "actor", "act", "case_id", "subject_id", "details")}
        mac = _mac(audit_key, expected, previous, said)
        if row.number != expected or row.previous_mac != previous or not hmac.compare_digest(mac, row.mac):
            return expected
        expected, previous = expected + 1, mac
    return None


def tail(con: Connection) -> tuple[int, bytes]:
    """Give the number and MAC of the newest entry, to be known elsewhere; (0, zeros) for an empty journal."""
    row = con.execute(select(table.c.number, table.c.mac).order_by(table.c.number.desc()).limit(1)).one_or_none()
    return (0, _BEFORE_THE_FIRST) if row is None else (row.number, bytes(row.mac))


def _mac(audit_key: bytes, number: int, previous: bytes, said: Mapping[str, Any]) -> bytes:
    row = _canonical([said[name] for name in ("at", "actor", "act", "case_id", "subject_id", "details")])
    return hmac.digest(audit_key, number.to_bytes(8, "big") + previous + row.encode(), "sha256")


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
