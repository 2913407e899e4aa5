"""Legal holds and restrictions: kept, ended and found again, by person and by holding."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from db.holding_records import Hold, HoldId, HoldingId
from db.holding_tables import hold as table
from db.holding_tables import hold_holding
from db.keeping import keep_row
from db.records import CaseId, SubjectId
from db.spelling import day, day_text, instant, instant_text

_THESE = "(SELECT value FROM json_each(?))"
_ON_HOLDINGS = (  # those that chose it, and those on everything of its person
    "SELECT holding_id, hold_id FROM hold_holding "  # noqa: S608 - constants, all below
    f"WHERE holding_id IN {_THESE} UNION "
    "SELECT holding.id, hold.id FROM holding JOIN hold ON hold.subject_id = holding.subject_id "
    f"WHERE hold.everything = 1 AND holding.id IN {_THESE} ORDER BY 1, 2"
)
_ALL_HELD = (
    "SELECT DISTINCT subject_id FROM hold WHERE everything = 1 AND released_on IS NULL AND subject_id IS NOT NULL"
)
_CHOSEN_HELD = (  # the file of a case is of this office alone: a hold on one says nothing of another
    "SELECT DISTINCT holding.subject_id, category.activity, category.item_group, category.system "
    "FROM hold JOIN hold_holding ON hold_holding.hold_id = hold.id "
    "JOIN holding ON holding.id = hold_holding.holding_id JOIN category ON category.id = holding.category_id "
    "WHERE hold.everything = 0 AND hold.released_on IS NULL AND holding.case_id IS NULL"
)
_KNOWN_BY = (  # a tenant and an organisation are shared by colleagues
    "SELECT subject_id, kind, folded FROM subject_contact "  # noqa: S608
    f"WHERE folded <> '' AND subject_id IN {_THESE} UNION ALL "
    "SELECT subject_id, kind, lower(trim(value)) FROM subject_identifier "
    f"WHERE kind NOT IN ('bluedolphin_tenant', 'organisation') AND subject_id IN {_THESE}"
)

HeldCategory = tuple[SubjectId, str, str, str]  # of whom; activity, group and system


def keep_hold(con: Connection, hold: Hold) -> HoldId:
    """Keep *hold* whole, with the holdings it chose, in the place of what was there.

    A hold without id is new; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: no reason, an unknown kind, or a person, holding or case that is gone.
    """
    hold_id = HoldId(keep_row(con, table, hold.id, _values(hold)))
    con.execute(delete(hold_holding).where(hold_holding.c.hold_id == hold_id))
    chosen = [{"hold_id": hold_id, "holding_id": holding_id} for holding_id in dict.fromkeys(hold.holding_ids)]
    if chosen:
        con.execute(insert(hold_holding), chosen)
    return hold_id


def drop_hold(con: Connection, hold_id: HoldId) -> None:
    """Forget a hold as if it never was; one that was in force is released, not dropped."""
    con.execute(delete(table).where(table.c.id == hold_id))


def fetch_hold(con: Connection, hold_id: HoldId) -> Hold | None:
    """Give one hold, in force or released; None where there is none."""
    return next(iter(_holds(con, con.execute(select(table).where(table.c.id == hold_id)))), None)


def holds_of(con: Connection, subject_id: SubjectId) -> tuple[Hold, ...]:
    """Give the holds of one person, in force and released, in the order they were placed."""
    return _holds(con, con.execute(select(table).where(table.c.subject_id == subject_id).order_by(table.c.id)))


def holds_on(con: Connection, holding_ids: Iterable[HoldingId]) -> dict[HoldingId, tuple[Hold, ...]]:
    """Give what holds or held each of these holdings: the holds that chose it and those on everything of its person."""
    ids = list(holding_ids)
    listed = json.dumps(ids)
    pairs = con.exec_driver_sql(_ON_HOLDINGS, (listed, listed)).all() if ids else []
    by_id = _by_ids(con, {hold_id for _, hold_id in pairs})
    grouped: dict[HoldingId, list[Hold]] = {holding_id: [] for holding_id in ids}
    for holding_id, hold_id in pairs:
        grouped[holding_id].append(by_id[hold_id])
    return {holding_id: tuple(holds) for holding_id, holds in grouped.items()}


def holds_to_review(con: Connection, today: date) -> tuple[Hold, ...]:
    """Give the holds in force whose review day has come, the longest waiting first."""
    due = (table.c.released_on.is_(None), table.c.review_on <= day_text(today))
    return _holds(con, con.execute(select(table).where(*due).order_by(table.c.review_on, table.c.id)))


def give_holds(con: Connection, hold_ids: Iterable[HoldId], subject_id: SubjectId | None) -> None:
    """Make these holds another person's."""
    con.execute(update(table).where(table.c.id.in_(list(hold_ids))).values(subject_id=subject_id))


def held_contacts(con: Connection, subject_ids: Iterable[SubjectId]) -> frozenset[SubjectId]:
    """Give those who share a contact or an identifier in a system with another entry of which everything is held."""
    held = con.exec_driver_sql(_ALL_HELD).scalars().all()
    return frozenset(who for who, _ in _namesakes(con, subject_ids, held))


def held_categories_elsewhere(con: Connection, subject_ids: Iterable[SubjectId]) -> frozenset[HeldCategory]:
    """Give which categories of these people are held of another entry that shares a contact or an identifier."""
    chosen: dict[SubjectId, list[tuple[str, str, str]]] = defaultdict(list)
    for of_whom, activity, group, system in con.exec_driver_sql(_CHOSEN_HELD):
        chosen[SubjectId(of_whom)].append((activity, group, system))
    pairs = _namesakes(con, subject_ids, chosen)
    return frozenset((who, *category) for who, other in pairs for category in chosen[other])


def _namesakes(
    con: Connection, subject_ids: Iterable[SubjectId], others: Iterable[SubjectId]
) -> set[tuple[SubjectId, SubjectId]]:
    """Pair each of these people with those of *others* who are known by the same contact or identifier."""
    known: dict[tuple[str, str], set[SubjectId]] = defaultdict(set)
    for other, kind, value in _known_by(con, others):
        known[kind, value].add(other)
    if not known:
        return set()
    mine = _known_by(con, subject_ids)
    return {(who, other) for who, kind, value in mine for other in known.get((kind, value), ()) if other != who}


def _known_by(con: Connection, subject_ids: Iterable[SubjectId]) -> list[tuple[SubjectId, str, str]]:
    listed = json.dumps(list(subject_ids))
    found = con.exec_driver_sql(_KNOWN_BY, (listed, listed))
    return [(SubjectId(who), kind, value) for who, kind, value in found]


def _by_ids(con: Connection, hold_ids: Iterable[HoldId]) -> dict[HoldId, Hold]:
    listed = json.dumps(sorted(hold_ids))
    found = con.exec_driver_sql(f"SELECT * FROM hold WHERE id IN {_THESE}", (listed,))  # noqa: S608
    return {hold.id: hold for hold in _holds(con, found) if hold.id is not None}


def _values(hold: Hold) -> dict[str, Any]:
    return {
        "kind": hold.kind,
        "subject_id": hold.subject_id,
        "everything": int(hold.everything),
        "reason": hold.reason,
        "case_id": hold.case_id,
        "placed_by": hold.placed_by,
        "placed_at": instant_text(hold.placed_at),
        "from_on": day_text(hold.from_on),
        "review_on": day_text(hold.review_on),
        "released_on": day_text(hold.released_on),
        "released_by": hold.released_by,
        "release_reason": hold.release_reason,
        "ground": hold.ground,
        "lift_on": day_text(hold.lift_on),
    }


def _holds(con: Connection, found: Iterable[Row[Any]]) -> tuple[Hold, ...]:
    rows = list(found)
    chosen = _chosen(con, [row.id for row in rows])
    return tuple(_hold(row, tuple(chosen[row.id])) for row in rows)


def _chosen(con: Connection, hold_ids: Sequence[int]) -> dict[int, list[HoldingId]]:
    chosen: dict[int, list[HoldingId]] = defaultdict(list)
    if hold_ids:
        wanted = f"SELECT hold_id, holding_id FROM hold_holding WHERE hold_id IN {_THESE} ORDER BY 1, 2"  # noqa: S608
        for hold_id, holding_id in con.exec_driver_sql(wanted, (json.dumps(list(hold_ids)),)):
            chosen[hold_id].append(HoldingId(holding_id))
    return chosen


def _hold(row: Row[Any], holding_ids: tuple[HoldingId, ...]) -> Hold:
    return Hold(
        id=HoldId(row.id),
        kind=row.kind,
        subject_id=None if row.subject_id is None else SubjectId(row.subject_id),
        everything=bool(row.everything),
        holding_ids=holding_ids,
        reason=row.reason,
        case_id=None if row.case_id is None else CaseId(row.case_id),
        placed_by=row.placed_by,
        placed_at=instant(row.placed_at),
        from_on=date.fromisoformat(row.from_on),
        review_on=date.fromisoformat(row.review_on),
        released_on=day(row.released_on),
        released_by=row.released_by,
        release_reason=row.release_reason,
        ground=row.ground,
        lift_on=day(row.lift_on),
    )
