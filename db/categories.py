"""Categories: what is held of people, where, and by the terms of which statement version; a few hundred at most.

A category that a purge has recorded keeps its version for ever, as its certificate says so: when the holdings move to
newer terms they then move to another row.
"""

from sqlalchemy import Connection, delete, exists, insert, select, update

from db.holding_records import Category, CategoryId
from db.holding_tables import category as table
from db.holding_tables import holding, purge_item, tombstone
from db.request_tables import case_right_category


def category_id(con: Connection, activity: str, item_group: str, system: str, version: str) -> CategoryId:
    """Give the id of this category; it is made where there was none.

    Raises:
        sqlalchemy.exc.IntegrityError: the statement version is not in the vault.
    """
    wanted = Category(activity=activity, item_group=item_group, system=system, version=version)
    found = _find(con, wanted)
    return _make(con, wanted) if found is None else found


def categories(con: Connection) -> dict[CategoryId, Category]:
    """Give every category by id, in the order of activity, group, system and version."""
    order = (table.c.activity, table.c.item_group, table.c.system, table.c.version)
    found = con.execute(select(table).order_by(*order)).mappings()
    return {CategoryId(row["id"]): Category(**row) for row in found}


def keep_category(con: Connection, category: Category) -> CategoryId:
    """Keep *category* in the place of what was there under its id; one without id is found or made.

    Returns:
        The id under which its holdings are found from now on: another one where the category as it is now exists
        already, or where a purge has recorded the old one.
    """
    if category.id is None:
        return category_id(con, category.activity, category.item_group, category.system, category.version)
    same = _find(con, category)
    if same == category.id:
        return same
    if same is None and not is_recorded(con, category.id):
        con.execute(update(table).where(table.c.id == category.id).values(_values(category)))
        return category.id
    into = _make(con, category) if same is None else same
    fold_category(con, category.id, into)
    return into


def fold_category(con: Connection, from_id: CategoryId, into_id: CategoryId) -> int:
    """Move all holdings of one category to another, and drop the emptied one unless a purge has recorded it.

    What was decided on these holdings follows them.

    Returns:
        How many holdings moved.
    """
    if from_id == into_id:
        return 0
    decided = case_right_category.c
    con.execute(update(case_right_category).where(decided.category_id == from_id).values(category_id=into_id))
    moved = con.execute(update(holding).where(holding.c.category_id == from_id).values(category_id=into_id)).rowcount
    if not is_recorded(con, from_id):
        con.execute(delete(table).where(table.c.id == from_id))
    return moved


def _find(con: Connection, category: Category) -> CategoryId | None:
    same = [table.c[name] == value for name, value in _values(category).items()]
    return con.execute(select(table.c.id).where(*same)).scalar_one_or_none()


def _make(con: Connection, category: Category) -> CategoryId:
    return CategoryId(con.execute(insert(table).values(_values(category)).returning(table.c.id)).scalar_one())


def _values(category: Category) -> dict[str, str]:
    return {
        "activity": category.activity,
        "item_group": category.item_group,
        "system": category.system,
        "version": category.version,
    }


def is_recorded(con: Connection, category_id: CategoryId) -> bool:
    """Say whether a purge has recorded the category, so that it keeps its version for ever."""
    by_item = exists().where(purge_item.c.category_id == category_id)
    by_tombstone = exists().where(tombstone.c.category_id == category_id)
    return bool(con.execute(select(by_item | by_tombstone)).scalar_one())
