"""Purges: what was chosen to go, who looked at it, what became of every holding, and the certificate of it.

The items hold ids and codes only, so that they may outlive the people they name.
"""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, text, update

from db.holding_records import (
    Category,
    CategoryId,
    HoldingId,
    Purge,
    PurgeId,
    PurgeItem,
    PurgeTask,
    PurgeTotal,
)
from db.holding_tables import certificate, purge_item, purge_task
from db.holding_tables import purge as table
from db.records import SubjectId
from db.spelling import day_text, instant, instant_text

UNFINISHED = ("proposed", "approved", "erased")


def next_purge_number(con: Connection, year: int) -> str:
    """Give the first free number of *year*, like "V2026-001"; ask and keep in one `Vault.write`."""
    last = select(func.max(func.cast(func.substr(table.c.number, 7), table.c.id.type))).where(
        table.c.number.between(f"V{year:04}-", f"V{year:04}-~")
    )
    return f"V{year:04}-{(con.execute(last).scalar() or 0) + 1:03}"


def keep_purge(con: Connection, purge: Purge) -> PurgeId:
    """Keep *purge* with its tasks, in the place of what was there; its items stay as they are.

    A purge without id is new; one whose id is gone comes back under that id.
    """
    values = {
        "number": purge.number,
        "state": purge.state,
        "four_eyes": int(purge.four_eyes),
        "proposed_by": purge.proposed_by,
        "proposed_at": instant_text(purge.proposed_at),
        "approved_by": purge.approved_by,
        "approved_at": _at_text(purge.approved_at),
        "erased_by": purge.erased_by,
        "erased_at": _at_text(purge.erased_at),
        "certified_at": _at_text(purge.certified_at),
    }
    purge_id = purge.id
    if purge_id is None or not con.execute(update(table).where(table.c.id == purge_id).values(values)).rowcount:
        new = insert(table).values(values if purge_id is None else values | {"id": purge_id})
        purge_id = PurgeId(con.execute(new.returning(table.c.id)).scalar_one())
    con.execute(delete(purge_task).where(purge_task.c.purge_id == purge_id))
    for task in purge.tasks:
        confirmed = {"confirmed_by": task.confirmed_by, "confirmed_at": _at_text(task.confirmed_at)}
        con.execute(insert(purge_task).values(purge_id=purge_id, system=task.system, **confirmed))
    return purge_id


def fetch_purge(con: Connection, purge_id: PurgeId) -> Purge | None:
    """Give one purge with its tasks; None where there is none."""
    found = _purges(con, select(table).where(table.c.id == purge_id))
    return found[0] if found else None


def purges(con: Connection) -> tuple[Purge, ...]:
    """Give every purge, the newest first."""
    return _purges(con, select(table).order_by(table.c.id.desc()))


def unfinished(con: Connection) -> tuple[Purge, ...]:
    """Give the purges that are neither certified nor dropped, the oldest first."""
    return _purges(con, select(table).where(table.c.state.in_(UNFINISHED)).order_by(table.c.id))


def put_items(con: Connection, purge_id: PurgeId, items: Iterable[PurgeItem]) -> None:
    """Add the holdings that a purge is to remove; one that it has already is put in the place of the old one."""
    rows = [
        (purge_id, item.holding_id, item.subject_id, item.category_id, day_text(item.due_on), item.result, item.reason)
        for item in items
    ]
    if rows:
        con.exec_driver_sql("INSERT OR REPLACE INTO purge_item VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def items(con: Connection, purge_id: PurgeId) -> tuple[PurgeItem, ...]:
    """Give the items of a purge, by holding."""
    wanted = select(purge_item).where(purge_item.c.purge_id == purge_id).order_by(purge_item.c.holding_id)
    return tuple(
        PurgeItem(
            holding_id=HoldingId(row.holding_id),
            subject_id=None if row.subject_id is None else SubjectId(row.subject_id),
            category_id=CategoryId(row.category_id),
            due_on=date.fromisoformat(row.due_on),
            result=row.result,
            reason=row.reason,
        )
        for row in con.execute(wanted)
    )


def totals(con: Connection, purge_id: PurgeId) -> tuple[PurgeTotal, ...]:
    """Add up what was erased, by category; by clause, group, system and version."""
    return tuple(
        PurgeTotal(
            category=_category(row),
            holdings=row.holdings,
            people=row.people,
            first_due=date.fromisoformat(row.first_due),
            last_due=date.fromisoformat(row.last_due),
        )
        for row in con.execute(_TOTALS, {"purge_id": purge_id})
    )


def kept_totals(con: Connection, purge_id: PurgeId) -> tuple[tuple[Category, str, int], ...]:
    """Count what was left alone, by category and reason."""
    found = con.execute(_KEPT_TOTALS, {"purge_id": purge_id})
    return tuple((_category(row), row.reason, row.holdings) for row in found)


def item_counts(con: Connection, purge_ids: Collection[PurgeId]) -> dict[PurgeId, tuple[int, int]]:
    """Count the items of these purges, and the people they are of; a purge without items is left out."""
    counted = (func.count(), func.count(purge_item.c.subject_id.distinct()))
    wanted = select(purge_item.c.purge_id, *counted).where(purge_item.c.purge_id.in_(purge_ids))
    found = con.execute(wanted.group_by(purge_item.c.purge_id))
    return {PurgeId(purge_id): (holdings, people) for purge_id, holdings, people in found}


def pending_item_ids(con: Connection) -> frozenset[HoldingId]:
    """Give the holdings that a purge is to remove and that it has not come to yet."""
    wanted = (
        select(purge_item.c.holding_id)
        .join(table, table.c.id == purge_item.c.purge_id)
        .where(table.c.state.in_(UNFINISHED), purge_item.c.result == "")
    )
    return frozenset(HoldingId(found) for found in con.execute(wanted).scalars())


def erased_kinds(con: Connection, subject_id: SubjectId, since: datetime) -> tuple[CategoryId, ...]:
    """Give the categories of which something of a person was erased from *since* on, an aware instant."""
    wanted = (
        select(purge_item.c.category_id)
        .join(table, table.c.id == purge_item.c.purge_id)
        .where(purge_item.c.subject_id == subject_id, purge_item.c.result == "erased")
        .where(table.c.erased_at >= instant_text(since))
        .distinct()
        .order_by(purge_item.c.category_id)
    )
    return tuple(CategoryId(found) for found in con.execute(wanted).scalars())


def confirm_task(con: Connection, purge_id: PurgeId, system: str, by: str, at: datetime | None) -> None:
    """Note that all was deleted by hand in another system; at None takes the confirmation back.

    Raises:
        LookupError: the purge has no such task.
    """
    values = {"confirmed_by": "" if at is None else by, "confirmed_at": _at_text(at)}
    where = (purge_task.c.purge_id == purge_id, purge_task.c.system == system)
    if not con.execute(update(purge_task).where(*where).values(values)).rowcount:
        raise LookupError(system)


def keep_certificate(con: Connection, purge_id: PurgeId, pdf: bytes, csv: str, sha256: str, at: datetime) -> None:
    """Keep the certificate of a purge; it never changes again.

    Args:
        sha256: of *pdf*, in hexadecimal.
        at: aware instant.

    Raises:
        sqlalchemy.exc.IntegrityError: it has one already.
    """
    values = {"purge_id": purge_id, "issued_at": instant_text(at), "sha256": sha256, "csv": csv, "pdf": pdf}
    con.execute(insert(certificate).values(values))


def has_certificate(con: Connection, purge_id: PurgeId) -> bool:
    """Tell whether the certificate was issued."""
    found = con.execute(select(certificate.c.purge_id).where(certificate.c.purge_id == purge_id))
    return found.one_or_none() is not None


def certificate_pdf(con: Connection, purge_id: PurgeId) -> bytes:
    """Give the certificate as PDF.

    Raises:
        LookupError: there is none yet.
    """
    return bytes(_of_certificate(con, purge_id, certificate.c.pdf))


def certificate_csv(con: Connection, purge_id: PurgeId) -> str:
    """Give the certificate as CSV.

    Raises:
        LookupError: there is none yet.
    """
    return str(_of_certificate(con, purge_id, certificate.c.csv))


_TOTALS = text(
    """
    SELECT c.id, c.activity, c.item_group, c.system, c.version, count(*) AS holdings,
      count(DISTINCT i.subject_id) AS people, min(i.due_on) AS first_due, max(i.due_on) AS last_due
    FROM purge_item i JOIN category c ON c.id = i.category_id
    WHERE i.purge_id = :purge_id AND i.result = 'erased'
    GROUP BY c.id ORDER BY c.activity, c.item_group, c.system, c.version
    """
)
_KEPT_TOTALS = text(
    """
    SELECT c.id, c.activity, c.item_group, c.system, c.version, i.reason, count(*) AS holdings
    FROM purge_item i JOIN category c ON c.id = i.category_id
    WHERE i.purge_id = :purge_id AND i.result = 'kept'
    GROUP BY c.id, i.reason ORDER BY c.activity, c.item_group, c.system, c.version, i.reason
    """
)


def _category(row: Row[Any]) -> Category:
    return Category(
        id=CategoryId(row.id),
        activity=row.activity,
        item_group=row.item_group,
        system=row.system,
        version=row.version,
    )


def _of_certificate(con: Connection, purge_id: PurgeId, column: Any) -> Any:
    found = con.execute(select(column).where(certificate.c.purge_id == purge_id)).scalar_one_or_none()
    if found is None:
        raise LookupError(purge_id)
    return found


def _purges(con: Connection, query: Any) -> tuple[Purge, ...]:
    rows = con.execute(query).all()
    tasks: dict[int, list[PurgeTask]] = {row.id: [] for row in rows}
    wanted = select(purge_task).where(purge_task.c.purge_id.in_(tasks)).order_by(purge_task.c.id)
    for row in con.execute(wanted):
        tasks[row.purge_id].append(
            PurgeTask(system=row.system, confirmed_by=row.confirmed_by, confirmed_at=_at(row.confirmed_at))
        )
    return tuple(
        Purge(
            id=PurgeId(row.id),
            number=row.number,
            state=row.state,
            four_eyes=bool(row.four_eyes),
            proposed_by=row.proposed_by,
            proposed_at=instant(row.proposed_at),
            approved_by=row.approved_by,
            approved_at=_at(row.approved_at),
            erased_by=row.erased_by,
            erased_at=_at(row.erased_at),
            certified_at=_at(row.certified_at),
            tasks=tuple(tasks[row.id]),
        )
        for row in rows
    )


def _at(kept: str | None) -> datetime | None:
    return None if kept is None else instant(kept)


def _at_text(at: datetime | None) -> str | None:
    return None if at is None else instant_text(at)
