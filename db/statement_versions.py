"""Every version of the privacy statement that was loaded, as the file it came from; none is lost while it is used."""

import json
from datetime import date
from typing import Any

from sqlalchemy import Connection, Integer, Row, delete, insert, literal_column, select, update

from db.holding_records import StatementVersion
from db.holding_tables import statement_version as table
from db.spelling import day, day_text, instant, instant_text

_LOADED_ORDER = (table.c.loaded_at, literal_column("rowid", Integer))


def keep_version(con: Connection, version: StatementVersion) -> None:
    """Keep a version, in the place of what was there under its name."""
    values = {
        "dated_on": day_text(version.dated_on),
        "source": version.source,
        "loaded_at": instant_text(version.loaded_at),
        "loaded_by": version.loaded_by,
        "in_force_from": day_text(version.in_force_from),
        "lengthened": json.dumps(version.lengthened),
        "applied_at": None if version.applied_at is None else instant_text(version.applied_at),
    }
    if not con.execute(update(table).where(table.c.version == version.version).values(values)).rowcount:
        con.execute(insert(table).values(values | {"version": version.version}))


def versions(con: Connection) -> tuple[StatementVersion, ...]:
    """Give every version, the one loaded first at the head."""
    return tuple(_version(row) for row in con.execute(select(table).order_by(*_LOADED_ORDER)))


def fetch_version(con: Connection, version: str) -> StatementVersion | None:
    """Give one version; None where it was never loaded."""
    row = con.execute(select(table).where(table.c.version == version)).one_or_none()
    return None if row is None else _version(row)


def drop_version(con: Connection, version: str) -> None:
    """Forget a version; nothing happens where there is none.

    Raises:
        sqlalchemy.exc.IntegrityError: a category follows its terms.
    """
    con.execute(delete(table).where(table.c.version == version))


def _version(row: Row[Any]) -> StatementVersion:
    return StatementVersion(
        version=row.version,
        dated_on=date.fromisoformat(row.dated_on),
        source=row.source,
        loaded_at=instant(row.loaded_at),
        loaded_by=row.loaded_by,
        in_force_from=day(row.in_force_from),
        lengthened=tuple(json.loads(row.lengthened)),
        applied_at=None if row.applied_at is None else instant(row.applied_at),
    )
