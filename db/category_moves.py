"""Moving all holdings of a category to other terms, a few thousand at a time, so that it can be watched and stopped."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection

from db.categories import categories, category_id, fold_category, is_recorded, keep_category
from db.holding_records import CategoryId
from db.holdings import BATCH

# Along the index, from its head each time: what moved is no longer in its way.
_MOVE = "UPDATE holding SET category_id = ?1 WHERE id IN (SELECT id FROM holding WHERE category_id = ?2 LIMIT ?3)"


def can_be_renamed(con: Connection, from_id: CategoryId, version: str) -> bool:
    """Say whether the category itself can take the other version, so that no holding has to be written.

    It cannot where the same category exists under that version already, or where a purge has recorded it.
    """
    known = categories(con)
    wanted = replace(known[from_id], id=None, version=version)
    exists = any(replace(other, id=None) == wanted for other in known.values())
    return not exists and not is_recorded(con, from_id)


def move_to_version(con: Connection, from_id: CategoryId, version: str, size: int = BATCH) -> Iterator[int]:
    """Make the holdings of a category follow another version of the statement.

    Returns:
        How many holdings were written, *size* at a time; nothing where the category could be renamed.
    """
    category = categories(con)[from_id]
    if can_be_renamed(con, from_id, version):
        keep_category(con, replace(category, version=version))
        return
    into_id = category_id(con, category.activity, category.item_group, category.system, version)
    if into_id == from_id:
        return
    while moved := con.exec_driver_sql(_MOVE, (into_id, from_id, size)).rowcount:
        yield moved
    fold_category(con, from_id, into_id)
