"""Enclosures: files that a search brought, or that go with the answer; fetched without their content."""

from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from db.keeping import keep_row
from db.records import CaseId
from db.request_records import Enclosure, EnclosureId, SearchTaskId
from db.request_tables import enclosure as table
from db.spelling import instant, instant_text

_COLUMNS = [column for column in table.c if column.name != "content"]


def keep_enclosure(con: Connection, enclosure: Enclosure, content: bytes) -> EnclosureId:
    """Keep a file, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the case or the search task is gone.
    """
    values = {
        "case_id": enclosure.case_id,
        "task_id": enclosure.task_id,
        "name": enclosure.name,
        "media_type": enclosure.media_type,
        "bytes": enclosure.bytes,
        "sha256": enclosure.sha256,
        "added_at": instant_text(enclosure.added_at),
        "added_by": enclosure.added_by,
        "is_portable": int(enclosure.is_portable),
        "content": content,
    }
    return EnclosureId(keep_row(con, table, enclosure.id, values))


def drop_enclosure(con: Connection, enclosure_id: EnclosureId) -> None:
    """Remove a file; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == enclosure_id))


def set_portable(con: Connection, enclosure_id: EnclosureId, is_portable: bool) -> None:
    """Say whether the file also goes with an answer on portability.

    Raises:
        LookupError: there is no such file.
    """
    wanted = update(table).where(table.c.id == enclosure_id).values(is_portable=int(is_portable))
    if not con.execute(wanted).rowcount:
        raise LookupError(enclosure_id)


def fetch_enclosure(con: Connection, enclosure_id: EnclosureId) -> Enclosure | None:
    """Give one file without its content; None where there is none."""
    row = con.execute(select(*_COLUMNS).where(table.c.id == enclosure_id)).one_or_none()
    return None if row is None else _enclosure(row)


def enclosures_of(con: Connection, case_id: CaseId) -> tuple[Enclosure, ...]:
    """Give the files of a case without their content, in the order they were added."""
    wanted = select(*_COLUMNS).where(table.c.case_id == case_id).order_by(table.c.id)
    return tuple(map(_enclosure, con.execute(wanted)))


def content_of(con: Connection, enclosure_id: EnclosureId) -> bytes:
    """Give the content of a file.

    Raises:
        LookupError: there is no such file.
    """
    found = con.execute(select(table.c.content).where(table.c.id == enclosure_id)).scalar_one_or_none()
    if found is None:
        raise LookupError(enclosure_id)
    return bytes(found)


def _enclosure(row: Row[Any]) -> Enclosure:
    return Enclosure(
        id=EnclosureId(row.id),
        case_id=CaseId(row.case_id),
        task_id=None if row.task_id is None else SearchTaskId(row.task_id),
        name=row.name,
        media_type=row.media_type,
        bytes=row.bytes,
        sha256=row.sha256,
        added_at=instant(row.added_at),
        added_by=row.added_by,
        is_portable=bool(row.is_portable),
    )
