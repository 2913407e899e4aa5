"""Filters of the list of requests that the desk keeps under a name."""

import json

from sqlalchemy import Connection, delete, select

from db.keeping import keep_row
from db.request_records import SavedFilter, SavedFilterId
from db.request_tables import saved_filter as table
from db.spelling import instant, instant_text


def keep_filter(con: Connection, saved: SavedFilter) -> SavedFilterId:
    """Keep a filter, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: another one has this name.
    """
    values = {
        "name": saved.name,
        "filter": json.dumps(dict(saved.filter), ensure_ascii=False, sort_keys=True),
        "made_by": saved.made_by,
        "made_at": instant_text(saved.made_at),
    }
    return SavedFilterId(keep_row(con, table, saved.id, values))


def drop_filter(con: Connection, filter_id: SavedFilterId) -> None:
    """Forget a filter; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == filter_id))


def filters(con: Connection) -> tuple[SavedFilter, ...]:
    """Give every filter, by name."""
    return tuple(
        SavedFilter(
            id=SavedFilterId(row.id),
            name=row.name,
            filter=json.loads(row.filter),
            made_by=row.made_by,
            made_at=instant(row.made_at),
        )
        for row in con.execute(select(table).order_by(table.c.name))
    )
