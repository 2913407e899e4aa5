"""What colleagues tell each other about a case."""

from sqlalchemy import Connection, delete, select

from db.keeping import keep_row
from db.records import CaseId
from db.request_records import CaseNote
from db.request_tables import case_note as table
from db.spelling import instant, instant_text


def keep_note(con: Connection, note: CaseNote) -> int:
    """Keep a note, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the case is gone.
    """
    values = {
        "case_id": note.case_id,
        "at": instant_text(note.at),
        "by": note.by,
        "text": note.text,
        "handed_to": note.handed_to,
    }
    return keep_row(con, table, note.id, values)


def drop_note(con: Connection, note_id: int) -> None:
    """Forget a note; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == note_id))


def notes_of(con: Connection, case_id: CaseId) -> tuple[CaseNote, ...]:
    """Give the notes of a case, the newest first."""
    wanted = select(table).where(table.c.case_id == case_id).order_by(table.c.at.desc(), table.c.id.desc())
    return tuple(
        CaseNote(
            id=row.id,
            case_id=CaseId(row.case_id),
            at=instant(row.at),
            by=row.by,
            text=row.text,
            handed_to=row.handed_to,
        )
        for row in con.execute(wanted)
    )
