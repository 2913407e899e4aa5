"""Letters: drafts that come and go, and final ones that never change again."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, literal, select, update
from sqlalchemy.sql.elements import ColumnElement

from db.keeping import keep_row
from db.records import CaseId, Letter, LetterId, SubjectId
from db.request_tables import fee, notice
from db.spelling import instant, instant_text
from db.tables import case_right, extension
from db.tables import letter as table

_COLUMNS = [column for column in table.c if column.name != "pdf"]


def keep_draft(con: Connection, letter: Letter) -> LetterId:
    """Keep a draft, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the letter is final.
    """
    values = {
        "case_id": letter.case_id,
        "subject_id": letter.subject_id,
        "disclosure_id": letter.disclosure_id,
        "hold_id": letter.hold_id,
        "notice_id": letter.notice_id,
        "kind": letter.kind,
        "language": letter.language,
        "fields": _json(letter.fields),
        "created_at": instant_text(letter.created_at),
    }
    return LetterId(keep_row(con, table, letter.id, values))


def drop_draft(con: Connection, letter_id: LetterId) -> None:
    """Drop a draft and whatever pointed at it; nothing happens where there is none.

    Raises:
        sqlalchemy.exc.IntegrityError: the letter is final.
    """
    con.execute(update(extension).where(extension.c.notice_letter_id == letter_id).values(notice_letter_id=None))
    for pointing in (case_right, notice, fee):
        con.execute(update(pointing).where(pointing.c.letter_id == letter_id).values(letter_id=None))
    con.execute(delete(table).where(table.c.id == letter_id))


def finalise(
    con: Connection,
    letter_id: LetterId,
    *,
    fields: Mapping[str, Any],
    pdf: bytes,
    sha256: str,
    text: str,
    sources: Mapping[str, str],
    at: datetime,
    by: str,
) -> None:
    """Make a draft final: from here on the vault itself refuses every change of it.

    Args:
        fields: what was filled in, as JSON can hold it.
        sha256: of *pdf*, in hexadecimal.
        text: the letter in plain text.
        sources: name to version of the wording and fonts used.
        at: aware instant.

    Raises:
        LookupError: there is no such letter.
        sqlalchemy.exc.IntegrityError: the letter is final already.
    """
    values = {
        "fields": _json(fields),
        "finalised_at": instant_text(at),
        "finalised_by": by,
        "sha256": sha256,
        "text": text,
        "sources": _json(sources),
        "pdf": pdf,
    }
    if not con.execute(update(table).where(table.c.id == letter_id).values(values)).rowcount:
        raise LookupError(letter_id)


def letters_of(con: Connection, case_id: CaseId) -> tuple[Letter, ...]:
    """Give the letters of a case, drafts and final ones, oldest first; without their PDFs."""
    return _letters(con, table.c.case_id == case_id)


def letters_of_person(con: Connection, subject_id: SubjectId) -> tuple[Letter, ...]:
    """Give the letters to a person outside any case, drafts and final ones, oldest first; without their PDFs."""
    return _letters(con, table.c.subject_id == subject_id)


def give_letters(con: Connection, letter_ids: Collection[LetterId], subject_id: SubjectId) -> None:
    """Make these letters outside any case another person's."""
    con.execute(update(table).where(table.c.id.in_(letter_ids)).values(subject_id=subject_id))


def fetch_letter(con: Connection, letter_id: LetterId) -> Letter | None:
    """Give one letter without its PDF; None where there is none."""
    row = con.execute(select(*_COLUMNS).where(table.c.id == letter_id)).one_or_none()
    return None if row is None else _letter(row)


def finalised_at(con: Connection, letter_ids: Iterable[LetterId]) -> dict[LetterId, datetime]:
    """Give since when each of these letters is final; a draft, and one that is gone, is not in the answer."""
    wanted = func.json_each(json.dumps(list(letter_ids))).table_valued("value")
    final = (table.c.id.in_(select(wanted.c.value)), table.c.finalised_at.is_not(None))
    found = con.execute(select(table.c.id, table.c.finalised_at).where(*final))
    return {LetterId(row.id): instant(row.finalised_at) for row in found}


def was_made_of(con: Connection, block: str) -> bool:
    """Say whether a final letter names this version of a text of the desk among its sources."""
    blocks = func.json_extract(table.c.sources, "$.blocks")
    listed = literal(", ").concat(blocks).concat(", ")
    found = select(table.c.id).where(func.instr(listed, f", {block}, ") > 0)
    return con.execute(found.limit(1)).first() is not None


def pdf_of(con: Connection, letter_id: LetterId) -> bytes:
    """Give the PDF of a final letter.

    Raises:
        LookupError: there is no such letter, or it is a draft.
    """
    found = con.execute(select(table.c.pdf).where(table.c.id == letter_id)).scalar_one_or_none()
    if found is None:
        raise LookupError(letter_id)
    return bytes(found)


def _letters(con: Connection, which: ColumnElement[bool]) -> tuple[Letter, ...]:
    return tuple(_letter(row) for row in con.execute(select(*_COLUMNS).where(which).order_by(table.c.id)))


def _letter(row: Row[Any]) -> Letter:
    return Letter(
        id=LetterId(row.id),
        case_id=None if row.case_id is None else CaseId(row.case_id),
        subject_id=None if row.subject_id is None else SubjectId(row.subject_id),
        disclosure_id=row.disclosure_id,
        hold_id=row.hold_id,
        notice_id=row.notice_id,
        kind=row.kind,
        language=row.language,
        fields=json.loads(row.fields),
        created_at=instant(row.created_at),
        finalised_at=None if row.finalised_at is None else instant(row.finalised_at),
        finalised_by=row.finalised_by,
        sha256=row.sha256,
        text=row.text,
        sources=json.loads(row.sources),
    )


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
