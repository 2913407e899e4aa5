"""Keeping a row under a number of its own: in the place of what was there, or back under the number it had."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, insert, update


def keep_row(con: Connection, table: Table, row_id: int | None, values: Mapping[str, Any]) -> int:
    """Keep *values* as the row *row_id* of *table*; without a number it is a new one.

    Returns:
        The number of the row.

    Raises:
        sqlalchemy.exc.IntegrityError: the table does not take these values.
    """
    if row_id is None:
        return int(con.execute(insert(table).values(values).returning(table.c.id)).scalar_one())
    if not con.execute(update(table).where(table.c.id == row_id).values(values)).rowcount:
        con.execute(insert(table).values({**values, "id": row_id}))
    return row_id


def keep_keyed(con: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Keep *values* in the one row of *table* that has *key*.

    Raises:
        sqlalchemy.exc.IntegrityError: the table does not take these values.
    """
    same = [table.c[name] == value for name, value in key.items()]
    if not con.execute(update(table).where(*same).values(values)).rowcount:
        con.execute(insert(table).values({**key, **values}))
