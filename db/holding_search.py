"""Everything that is held as a list of millions of rows: first page at once, then its shape, then any page.

Order is due_on, then id; on the work list "ask" it is ask_by, then id. A filter on categories or blocks becomes one
range of an index for each of them, which SQLite merges in order: no page reads more than its own rows and passes over
a few thousand keys, however far down the list it is. All counts come from `holding_count`, and so do the places where
the pages begin.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from db.holding_records import CategoryId, HoldingId, HoldingRow
from db.holding_tables import BLOCKS
from db.records import SubjectId

Key = tuple[str, int]  # due_on (or ask_by) as ISO text, and id; of a person without holdings, sort_name and id
Anchor = tuple[str, int, int]  # a key, of a row or not, and how many rows from there on are passed over
Months = list[tuple[str, str, int]]  # month as 2026-02, block, how many
WORKS = ("", "unknown", "ask")
_HEAVY = 4096  # rows of one day; more are parted by their ids, so that a page passes over this many at most
_AT_ONCE = 150  # ranges merged by one statement; SQLite's limit is 500
_BEFORE_ALL, _AFTER_ALL = "", "~"
_ROWS = (
    "SELECT h.id, h.subject_id, h.category_id, h.case_id, h.label, h.expires_on, h.due_on, h.block, h.lacks, h.ask_by, "
    "coalesce(s.initials, ''), coalesce(s.first_name, ''), coalesce(s.prefix, ''), coalesce(s.surname, ''), "
    "coalesce(s.organisation, ''), coalesce(c.number, '')"
)
_PILES = (  # a search in the index for each pile is faster by far than grouping the rows
    "WITH RECURSIVE pile(first_id) AS (SELECT 0 UNION ALL "
    "SELECT first_id + {ids} FROM pile WHERE first_id + {ids} <= (SELECT max(id) FROM holding)) "
    "SELECT first_id, number FROM ("
    "SELECT first_id, (SELECT count(*) FROM ({source} AND id >= first_id AND id < first_id + {ids})) AS number "
    "FROM pile) WHERE number > 0"
)
_WHOSE = " LEFT JOIN subject s ON s.id = h.subject_id LEFT JOIN cases c ON c.id = h.case_id"
_THESE = f"{_ROWS} FROM holding h{_WHOSE} WHERE h.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingQuery:
    """What is looked for.

    category_ids, block: None: whichever. from_on: due on that day or later; before: due before that day.
    work: "" all; "unknown" where an event is lacking; "ask" where a choice is still to be asked, today or later.
    """

    category_ids: tuple[CategoryId, ...] | None = None
    block: str | None = None
    from_on: date | None = None
    before: date | None = None
    work: str = ""
    today: date

    @property
    def blocks(self) -> tuple[str, ...]:
        return BLOCKS if self.block is None else (self.block,)

    @property
    def range(self) -> tuple[str, str]:
        """The first due_on that passes, and the first one that does not any more."""
        from_on = _BEFORE_ALL if self.from_on is None else self.from_on.isoformat()
        return from_on, _AFTER_ALL if self.before is None else self.before.isoformat()


@dataclass(frozen=True, slots=True)
class _Range:
    """A SELECT of the keys in one part of an index, without its order, and the values bound in it."""

    sql: str
    values: tuple[Any, ...]

    def at(self, condition: str, values: tuple[Any, ...]) -> "_Range":
        return _Range(f"{self.sql} AND {condition}", (*self.values, *values))


def first_page(con: Connection, query: HoldingQuery, limit: int) -> list[HoldingRow]:
    """Give the first *limit* rows."""
    return _page(con, query, None, limit)


def page_from(con: Connection, query: HoldingQuery, anchor: Anchor, limit: int) -> list[HoldingRow]:
    """Give *limit* rows from *anchor* on."""
    return _page(con, query, anchor, limit)


def matching_ids(con: Connection, query: HoldingQuery, limit: int) -> list[HoldingId]:
    """Give the ids of what passes, in the order of the list; at most *limit* of them."""
    return [HoldingId(holding_id) for _, holding_id in _keys(con, query, None, limit)]


def shape(con: Connection, query: HoldingQuery, page: int) -> tuple[int, list[Anchor]]:
    """Count the rows and name the key at which each page of *page* rows begins.

    Returns:
        The count, and one anchor a page, in order; empty where nothing was found.
    """
    place = 0
    anchors: list[Anchor] = []
    for day, number in sorted(_by_day(con, query).items()):
        piles = [(0, number)] if number <= _HEAVY else _by_id(con, query, day)
        for first_id, size in piles:
            anchors += [(day, first_id, skip) for skip in range(-place % page, size, page)]
            place += size
    return place, anchors


def count(con: Connection, query: HoldingQuery) -> int:
    """Count what passes."""
    sql, values = _counted(query)
    return int(con.exec_driver_sql(f"SELECT coalesce(sum(number), 0) FROM ({sql})", values).scalar_one())  # noqa: S608


def _by_day(con: Connection, query: HoldingQuery) -> dict[str, int]:
    """How many rows have each day of the list's order."""
    sql, values = _counted(query)
    summed = f"SELECT on_day, sum(number) FROM ({sql}) GROUP BY on_day"  # noqa: S608
    return {day: number for day, number in con.exec_driver_sql(summed, values) if number}


def _counted(query: HoldingQuery) -> tuple[str, tuple[Any, ...]]:
    """Make the SELECT of days, as often as need be, with how many rows each has."""
    if query.work == "ask":
        (asked,) = _ranges(query, None)
        return f"SELECT on_day, count(*) AS number FROM ({asked.sql}) GROUP BY on_day", asked.values  # noqa: S608
    what = "lacking" if query.work == "unknown" else "holdings"
    condition, values = _of_categories(query.category_ids)
    sql = (
        f"SELECT due_on AS on_day, {what} AS number FROM holding_count "  # noqa: S608 - constants
        "WHERE block IN (SELECT value FROM json_each(?)) AND due_on >= ? AND due_on < ?"
        f"{condition or ' AND category_id IN (SELECT id FROM category)'}"
    )
    return sql, (json.dumps(query.blocks), *query.range, *values)


def _by_id(con: Connection, query: HoldingQuery, day: str) -> list[tuple[int, int]]:
    """Part the rows of a day that has many by their ids: the first id that each pile may hold, and its size."""
    parts: Counter[int] = Counter()
    there = _held_on(con, query, day)
    for source in _sources(query):
        if query.work == "ask" or source.values in there:
            same_day = source.at(f"{_order(query)[0]} = ?", (day,))
            for first_id, number in con.exec_driver_sql(
                _PILES.format(source=same_day.sql, ids=_HEAVY), same_day.values
            ):
                parts[first_id] += number
    return sorted(parts.items())


def _held_on(con: Connection, query: HoldingQuery, day: str) -> set[tuple[Any, ...]]:
    """The blocks, or categories and blocks, of which something is due on a day: few of all there are."""
    sql = (
        "SELECT category_id, block FROM holding_count "
        "WHERE category_id IN (SELECT id FROM category) AND due_on = ? AND block IN (SELECT value FROM json_each(?))"
    )
    found = con.exec_driver_sql(sql, (day, json.dumps(query.blocks)))
    return {(block,) if query.category_ids is None else (category_id, block) for category_id, block in found}


def month_counts(con: Connection, category_ids: Sequence[CategoryId] | None) -> Months:
    """Count by month of due_on and block, in that order; what has no end stands in the month of NO_END."""
    condition, values = _of_categories(category_ids)
    counted = (
        f"SELECT substr(due_on, 1, 7), block, sum(holdings) FROM holding_count WHERE true{condition} "  # noqa: S608
        "GROUP BY 1, 2 ORDER BY 1, 2"
    )
    return [(month, block, number) for month, block, number in con.exec_driver_sql(counted, values)]


def held_categories(con: Connection) -> list[CategoryId]:
    """Give the ids of the categories that hold anything at all, in order."""
    held = "SELECT id FROM category WHERE EXISTS (SELECT 1 FROM holding WHERE category_id = category.id) ORDER BY 1"
    return [CategoryId(found) for found in con.exec_driver_sql(held).scalars()]


def uncovered(con: Connection) -> int:
    """Count the people for whom nothing is registered."""
    return int(con.exec_driver_sql("SELECT count(*) FROM subject WHERE holdings = 0").scalar_one())


def uncovered_page(con: Connection, limit: int, anchor: Key | None = None) -> list[SubjectId]:
    """Give *limit* people for whom nothing is registered, by sort name, from *anchor* on (None: the first)."""
    return [SubjectId(subject_id) for _, subject_id in _uncovered_keys(con, anchor, limit, skip=0)]


def uncovered_shape(con: Connection, page: int) -> tuple[int, list[Key]]:
    """Count the people for whom nothing is registered, and name the key at which each page begins."""
    anchors: list[Key] = []
    found = _uncovered_keys(con, None, 1, skip=0)
    while found:
        anchors += found
        found = _uncovered_keys(con, found[0], 1, skip=page)
    return uncovered(con), anchors


def _uncovered_keys(con: Connection, anchor: Key | None, limit: int, *, skip: int) -> list[Key]:
    wanted = (
        "SELECT sort_name, id FROM subject INDEXED BY subject_uncovered "
        "WHERE holdings = 0 AND (sort_name, id) >= (?, ?) ORDER BY sort_name, id LIMIT ? OFFSET ?"
    )
    return _fetched(con, wanted, (*(anchor or ("", 0)), limit, skip))


def _page(con: Connection, query: HoldingQuery, anchor: Anchor | None, limit: int) -> list[HoldingRow]:
    ranges = _ranges(query, anchor)
    if not ranges:
        return []
    if len(ranges) > _AT_ONCE:
        ids = [holding_id for _, holding_id in _keys(con, query, anchor, limit)]
        by_id = {row.id: row for row in _rows(con, _THESE, (json.dumps(ids),))}
        return [by_id[HoldingId(holding_id)] for holding_id in ids]
    sql, values = _merged(ranges, limit, anchor[2] if anchor else 0)
    return _rows(
        con, f"{_ROWS} FROM ({sql}) k CROSS JOIN holding h ON h.id = k.id{_WHOSE} ORDER BY k.on_day, k.id", values
    )


def _rows(con: Connection, sql: str, values: tuple[Any, ...]) -> list[HoldingRow]:
    return list(map(HoldingRow._make, _fetched(con, sql, values)))


def _fetched(con: Connection, sql: str, values: tuple[Any, ...]) -> list[Any]:
    """Fetch plain tuples; a row of SQLAlchemy's costs as much again as reading it."""
    return list(con.exec_driver_sql(sql, values).cursor.fetchall())


def _keys(con: Connection, query: HoldingQuery, anchor: Anchor | None, limit: int) -> list[Key]:
    ranges = _ranges(query, anchor)
    skip = anchor[2] if anchor else 0
    parts = (_merged(ranges[at : at + _AT_ONCE], skip + limit, 0) for at in range(0, len(ranges), _AT_ONCE))
    found = [_fetched(con, *part) for part in parts]
    return list(islice(merge(*found), skip, skip + limit))


def _merged(ranges: Sequence[_Range], limit: int, skip: int) -> tuple[str, tuple[Any, ...]]:
    union = " UNION ALL ".join(part.sql for part in ranges)
    values = tuple(value for part in ranges for value in part.values)
    return (
        f"{union} ORDER BY 1, 2 LIMIT {limit:d} OFFSET {skip:d}",
        values,
    )  # bound, they would be planned for each time


def _ranges(query: HoldingQuery, anchor: Anchor | None) -> list[_Range]:
    """Name the ranges that together hold what passes, from *anchor* on; each is in order by itself."""
    day, first, low = _order(query)
    ranges = _sources(query)
    if anchor is None:
        return [part.at(f"{day} >= ?{first}", low) for part in ranges]
    # SQLite does not look the id up in an index when it is compared together with the day: a range of its own for it.
    same_day = [part.at(f"{day} = ? AND id >= ?", anchor[:2]) for part in ranges]
    return same_day + [part.at(f"{day} > ?{first}", (anchor[0], *low[1:])) for part in ranges]


def _order(query: HoldingQuery) -> tuple[str, str, tuple[str, ...]]:
    """The day the list is in order of, what bounds it from above, and the values of its bounds."""
    if query.work == "ask":
        return "ask_by", "", (query.today.isoformat(),)
    return "due_on", " AND due_on < ?", query.range


def _sources(query: HoldingQuery) -> list[_Range]:
    """Name what passes, whatever its day: a part of an index for each category and block."""
    if query.work == "ask":
        condition, values = _of_categories(query.category_ids)
        if query.block is not None:
            condition, values = f"{condition} AND block = ?", (*values, query.block)
        sql = (
            f"FROM holding INDEXED BY holding_to_ask WHERE ask_by IS NOT NULL AND due_on >= ? AND due_on < ?{condition}"
        )
        return [_Range(f"SELECT ask_by AS on_day, id {sql}", (*query.range, *values))]
    lacks = " AND lacks <> ''" if query.work == "unknown" else ""
    index = "holding_lacking_by" if lacks else "holding_by"
    select = f"SELECT due_on AS on_day, id FROM holding INDEXED BY {index}"  # noqa: S608
    if query.category_ids is None:
        return [_Range(f"{select}_due WHERE block = ?{lacks}", (block,)) for block in query.blocks]
    sql = f"{select}_category WHERE category_id = ? AND block = ?{lacks}"
    return [_Range(sql, (one, block)) for one in query.category_ids for block in query.blocks]


def _of_categories(category_ids: Sequence[CategoryId] | None) -> tuple[str, tuple[str, ...]]:
    if category_ids is None:
        return "", ()
    return " AND category_id IN (SELECT value FROM json_each(?))", (json.dumps(list(category_ids)),)
