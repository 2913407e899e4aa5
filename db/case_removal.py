"""Taking an open case out of the vault whole, and putting it back as it was, under the numbers it had."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, or_, select, update

from db import holding_tables, request_tables  # noqa: F401 - with them the tables are complete
from db.cases import remember_numbers
from db.holding_tables import disclosure, hold
from db.records import CaseId
from db.tables import cases, metadata

_OWN = tuple(  # what goes with its case, in the order in which it can be kept
    table
    for table in metadata.sorted_tables
    if any(key.column.table is cases and key.ondelete == "CASCADE" for key in table.foreign_keys)
)
_POINTING = (hold, disclosure)  # they stay, and name no case any more


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A case that was taken out, row by row; pointing: the ids of what named it, by table."""

    case_id: CaseId
    rows: tuple[tuple[Table, Mapping[str, Any]], ...]
    pointing: tuple[tuple[Table, tuple[int, ...]], ...]


def take_out(con: Connection, case_id: CaseId) -> TakenOut:
    """Take a case out with all that hangs on it; its number is never given out again.

    Raises:
        sqlalchemy.exc.IntegrityError: it has a final letter, or a file that is counted down.
    """
    rows = [(cases, row) for row in con.execute(select(cases).where(cases.c.id == case_id)).mappings()]
    for table in _OWN:
        mine = or_(*(key.parent == case_id for key in table.foreign_keys if key.column.table is cases))
        in_order = select(table).where(mine).order_by(*table.primary_key)
        rows += [(table, row) for row in con.execute(in_order).mappings()]
    pointing = [
        (table, tuple(con.execute(select(table.c.id).where(table.c.case_id == case_id)).scalars()))
        for table in _POINTING
    ]
    remember_numbers(con, [case_id])
    con.execute(delete(cases).where(cases.c.id == case_id))
    return TakenOut(case_id, tuple((table, dict(row)) for table, row in rows), tuple(pointing))


def put_back(con: Connection, taken: TakenOut) -> None:
    """Put a case back; a link with a case that is gone by now stays away.

    Raises:
        sqlalchemy.exc.IntegrityError: its person is gone.
    """
    con.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # letters and notices point at each other
    for table, row in taken.rows:
        if table is request_tables.case_link and not _are_there(con, row):
            continue
        con.execute(insert(table).values(_values(table, row)))
    for table, ids in taken.pointing:
        mine = (table.c.id.in_(ids), table.c.case_id.is_(None))
        con.execute(update(table).where(*mine).values(case_id=taken.case_id))


def _are_there(con: Connection, link: Mapping[str, Any]) -> bool:
    both = {link["case_id"], link["other_id"]}
    return len(con.execute(select(cases.c.id).where(cases.c.id.in_(both))).all()) == len(both)


def _values(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Without a number that may be another row's by now: where it is not kept free, nothing knows the row by it."""
    is_free = bool(table.dialect_options["sqlite"]["autoincrement"]) or "id" not in row
    return {name: value for name, value in row.items() if is_free or name != "id"}
