"""What colleagues tell each other about a case; never in a letter and never in the package for the person.

It is part of the file all the same: the person may ask to see it.
"""

from db import case_notes as kept_notes
from db.records import CaseId
from db.request_records import CaseNote
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.team_lines import NoteLine
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})


def add_note(office: Office, *, case_id: int, text: str) -> Done[int]:
    """Write a remark for colleagues.

    Raises:
        RuleBroken: "note_without_text", "case_closed", "case_gone".
    """
    if not text.strip():
        raise RuleBroken("note_without_text")
    with office.vault.write() as con:
        fetch_open(con, case_id)
        kept = write_down(office, con, CaseId(case_id), text)
        note(office, con, "note_added", case_id=CaseId(case_id))

    def undo() -> Done[None]:
        with office.vault.write() as con:
            fetch_open(con, case_id)
            kept_notes.drop_note(con, kept)
            note(office, con, "note_dropped", case_id=CaseId(case_id))
        return Done(None, CHANGED)

    return Done(int(kept), CHANGED, undo)


def write_down(office: Office, con: Connection, case_id: CaseId, text: str, handed_to: str = "") -> int:
    """Keep a note by the employee at this desk, in the act's own transaction."""
    return kept_notes.keep_note(
        con,
        CaseNote(
            case_id=case_id, at=office.clock.now(), by=employee(con), text=text.strip(), handed_to=handed_to.strip()
        ),
    )


def note_lines(con: Connection, case_id: CaseId) -> tuple[NoteLine, ...]:
    """The notes of a case, newest first."""
    return tuple(
        NoteLine(id=one.id or 0, at=one.at, by=one.by, text=one.text, handed_to=one.handed_to)
        for one in kept_notes.notes_of(con, case_id)
    )
