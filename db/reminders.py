"""Reminders that employees set themselves in a case."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from db.keeping import keep_row
from db.records import CaseId
from db.request_records import Reminder, ReminderId
from db.request_tables import reminder as table
from db.spelling import day, day_text
from db.tables import cases


def keep_reminder(con: Connection, reminder: Reminder) -> ReminderId:
    """Keep a reminder, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the case is gone.
    """
    values = {
        "case_id": reminder.case_id,
        "remind_on": day_text(reminder.remind_on),
        "text": reminder.text,
        "made_by": reminder.made_by,
        "done_on": day_text(reminder.done_on),
        "done_by": reminder.done_by,
    }
    return ReminderId(keep_row(con, table, reminder.id, values))


def drop_reminder(con: Connection, reminder_id: ReminderId) -> None:
    """Forget a reminder; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == reminder_id))


def fetch_reminder(con: Connection, reminder_id: ReminderId) -> Reminder | None:
    """Give one reminder; None where there is none."""
    row = con.execute(select(table).where(table.c.id == reminder_id)).one_or_none()
    return None if row is None else _reminder(row)


def reminders_of(con: Connection, case_id: CaseId) -> tuple[Reminder, ...]:
    """Give the reminders of a case, open and done, by their day."""
    wanted = select(table).where(table.c.case_id == case_id).order_by(table.c.remind_on, table.c.id)
    return tuple(map(_reminder, con.execute(wanted)))


def due_reminders(con: Connection, today: date) -> tuple[tuple[Reminder, str], ...]:
    """Give the open reminders whose day has come, with the number of the case; the longest waiting first."""
    wanted = (
        select(table, cases.c.number)
        .join(cases, cases.c.id == table.c.case_id)
        .where(table.c.done_on.is_(None), table.c.remind_on <= day_text(today))
        .order_by(table.c.remind_on, table.c.id)
    )
    return tuple((_reminder(row), row.number) for row in con.execute(wanted))


def _reminder(row: Row[Any]) -> Reminder:
    return Reminder(
        id=ReminderId(row.id),
        case_id=CaseId(row.case_id),
        remind_on=date.fromisoformat(row.remind_on),
        text=row.text,
        made_by=row.made_by,
        done_on=day(row.done_on),
        done_by=row.done_by,
    )
