"""Search tasks: look for the person of a case in one system, and what was found there."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from db.keeping import keep_row
from db.records import CaseId
from db.request_records import SearchTask, SearchTaskId
from db.request_tables import search_task as table
from db.spelling import day, day_text
from db.tables import cases


def keep_task(con: Connection, task: SearchTask) -> SearchTaskId:
    """Keep a task, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the case has a task for this system already, the state is unknown, or the day
            it was done on does not go with the state.
    """
    return SearchTaskId(keep_row(con, table, task.id, _values(task)))


def drop_task(con: Connection, task_id: SearchTaskId) -> None:
    """Forget a task; the files it brought stay with the case. Nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == task_id))


def fetch_task(con: Connection, task_id: SearchTaskId) -> SearchTask | None:
    """Give one task; None where there is none."""
    row = con.execute(select(table).where(table.c.id == task_id)).one_or_none()
    return None if row is None else _task(row)


def tasks_of(con: Connection, case_id: CaseId) -> tuple[SearchTask, ...]:
    """Give the tasks of a case, open and done, in the order they were made."""
    return tuple(map(_task, con.execute(select(table).where(table.c.case_id == case_id).order_by(table.c.id))))


def open_tasks(con: Connection) -> tuple[tuple[SearchTask, str], ...]:
    """Give what is still to be searched in the open cases, with the number of the case; the oldest request first."""
    wanted = (
        select(table, cases.c.number)
        .join(cases, cases.c.id == table.c.case_id)
        .where(table.c.state == "open", cases.c.closed_on.is_(None))
        .order_by(cases.c.received_on, cases.c.id, table.c.id)
    )
    return tuple((_task(row), row.number) for row in con.execute(wanted))


def _values(task: SearchTask) -> Mapping[str, Any]:
    return {
        "case_id": task.case_id,
        "system": task.system,
        "state": task.state,
        "asked_of": task.asked_of,
        "asked_on": day_text(task.asked_on),
        "chased_on": day_text(task.chased_on),
        "done_by": task.done_by,
        "done_on": day_text(task.done_on),
        "note": task.note,
    }


def _task(row: Row[Any]) -> SearchTask:
    return SearchTask(
        id=SearchTaskId(row.id),
        case_id=CaseId(row.case_id),
        system=row.system,
        state=row.state,
        asked_of=row.asked_of,
        asked_on=day(row.asked_on),
        chased_on=day(row.chased_on),
        done_by=row.done_by,
        done_on=day(row.done_on),
        note=row.note,
    )
