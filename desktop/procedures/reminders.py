"""Reminders at chosen days: what must not be forgotten about a case, shown on Today from that day on.

They outlive the closing of the case: a restriction, say, ends later than the answer.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from db import reminders as kept_reminders
from db.records import CaseId
from db.request_records import Reminder, ReminderId
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.team_lines import ReminderLine
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})


def add_reminder(office: Office, *, case_id: int, on: date, text: str) -> Done[int]:
    """Have the desk reminded of something on a day.

    Raises:
        RuleBroken: "reminder_past" (on), "reminder_without_text", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        fetch_open(con, case_id)
        kept = begin(office, con, CaseId(case_id), on, text)
        note(office, con, "reminder_added", case_id=CaseId(case_id), on=on)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            fetch_open(con, case_id)
            kept_reminders.drop_reminder(con, kept)
            note(office, con, "reminder_dropped", case_id=CaseId(case_id), on=on)
        return Done(None, CHANGED)

    return Done(int(kept), CHANGED, undo)


def finish_reminder(office: Office, *, reminder_id: int, shown: ReminderLine | None = None) -> Done[None]:
    """Tick a reminder off.

    Args:
        shown: the reminder that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "reminder_gone", "reminder_done" (done_on, done_by), "reminder_overtaken" (by, at, now).
    """
    with office.vault.write() as con:
        before = _open(con, reminder_id, shown)
        done = replace(before, done_on=office.clock.today(), done_by=employee(con))
        kept_reminders.keep_reminder(con, done)
        note(office, con, "reminder_done", case_id=before.case_id, on=before.remind_on)
    return Done(None, CHANGED, _putting_back(office, before, done))


def move_reminder(office: Office, *, reminder_id: int, on: date, shown: ReminderLine | None = None) -> Done[None]:
    """Be reminded on another day.

    Args:
        shown: the reminder that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "reminder_past" (on), "reminder_gone", "reminder_done" (done_on, done_by), "reminder_overtaken" (by,
            at, now: a colleague moved it).
    """
    _require_day(office, on)
    with office.vault.write() as con:
        before = _open(con, reminder_id, shown)
        moved = replace(before, remind_on=on)
        kept_reminders.keep_reminder(con, moved)
        note(office, con, "reminder_moved", case_id=before.case_id, on=on)
    return Done(None, CHANGED, _putting_back(office, before, moved))


def begin(office: Office, con: Connection, case_id: CaseId, on: date, text: str) -> ReminderId:
    """Keep a new reminder, in the act's own transaction.

    Raises:
        RuleBroken: "reminder_past" (on), "reminder_without_text".
    """
    require_reminder(office, on, text)
    return kept_reminders.keep_reminder(
        con, Reminder(case_id=case_id, remind_on=on, text=text.strip(), made_by=employee(con))
    )


def require_reminder(office: Office, on: date, text: str) -> None:
    """Raises RuleBroken "reminder_past" (on) or "reminder_without_text"."""
    _require_day(office, on)
    if not text.strip():
        raise RuleBroken("reminder_without_text")


def reminder_lines(con: Connection, case_id: CaseId, number: str) -> tuple[ReminderLine, ...]:
    """The reminders of a case, open and done, by day."""
    return tuple(_line(one, number) for one in kept_reminders.reminders_of(con, case_id))


def due_reminder_lines(con: Connection, today: date) -> tuple[ReminderLine, ...]:
    """The open reminders whose day has come, of every case; by day."""
    return tuple(_line(one, number) for one, number in kept_reminders.due_reminders(con, today))


def next_reminders(con: Connection) -> dict[int, date]:
    """By case the day of its first open reminder."""
    days: dict[int, date] = {}
    for one, _ in kept_reminders.due_reminders(con, date.max):
        days[one.case_id] = min(one.remind_on, days.get(one.case_id, one.remind_on))
    return days


def _line(one: Reminder, number: str) -> ReminderLine:
    return ReminderLine(
        id=one.id or 0,
        case_id=one.case_id,
        case_number=number,
        remind_on=one.remind_on,
        text=one.text,
        made_by=one.made_by,
        done_on=one.done_on,
        done_by=one.done_by,
    )


def _require_day(office: Office, on: date) -> None:
    if on < office.clock.today():
        raise RuleBroken("reminder_past", on=on)


def _fetch(con: Connection, reminder_id: int) -> Reminder:
    kept = kept_reminders.fetch_reminder(con, ReminderId(reminder_id))
    if kept is None:
        raise RuleBroken("reminder_gone")
    return kept


def _open(con: Connection, reminder_id: int, shown: ReminderLine | None) -> Reminder:
    kept = _fetch(con, reminder_id)
    if kept.done_on:
        raise RuleBroken("reminder_done", done_on=kept.done_on, done_by=kept.done_by)
    if shown is not None and (now := _line(kept, shown.case_number)) != shown:
        raise overtaken(
            con, "reminder_overtaken", "reminder_", now, case_id=kept.case_id, on=kept.remind_on.isoformat()
        )
    return kept


def _putting_back(office: Office, before: Reminder, after: Reminder) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            fetch(con, before.case_id)
            if before.id is None or _fetch(con, before.id) != after:
                raise RuleBroken("reminder_changed")
            kept_reminders.keep_reminder(con, before)
            note(office, con, "reminder_put_back", case_id=before.case_id, on=before.remind_on)
        return Done(None, CHANGED)

    return undo
