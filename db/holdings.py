"""Holdings and the facts their clocks run on, of one person or of many at once.

What the rules worked out of a holding is kept beside it for the index only: whoever changes a fact, a hold or the
terms has the rules work it out again and puts that with `put_reckoned`. Many ids go to SQLite as one JSON list, so
that each statement is prepared once.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.holding_records import CategoryId, Holding, HoldingId, Reckoned
from db.holding_tables import NO_END, holding_count, holding_fact, subject_fact
from db.holding_tables import holding as table
from db.records import CaseId, SubjectId
from db.spelling import day, day_text
from db.suppression import OBJECTION, follow

BATCH = 5000
_COLUMNS = "id, subject_id, category_id, case_id, label, expires_on, due_on, block, lacks, ask_by"
_THESE = "(SELECT value FROM json_each(?))"
_BY_IDS = f"SELECT {_COLUMNS} FROM holding WHERE id IN {_THESE} ORDER BY id"  # noqa: S608 - constants, all below
_OF_PERSON = f"SELECT {_COLUMNS} FROM holding WHERE subject_id = ? ORDER BY id"  # noqa: S608
_OF_CASE = f"SELECT {_COLUMNS} FROM holding WHERE case_id = ?"  # noqa: S608
_OF_CATEGORIES = (  # `+`: along the ids, once through the table, however the batches change what lies behind them
    f"SELECT {_COLUMNS} FROM holding WHERE id > ? AND +category_id IN {_THESE} ORDER BY id LIMIT ?"  # noqa: S608
)
_OWN_FACTS = f"SELECT holding_id, kind, happened_on FROM holding_fact WHERE holding_id IN {_THESE}"  # noqa: S608
_PERSON_FACTS = f"SELECT subject_id, kind, happened_on FROM subject_fact WHERE subject_id IN {_THESE}"  # noqa: S608
_RECKONED = (
    "UPDATE holding SET expires_on = ?1, due_on = ?2, block = ?3, lacks = ?4, ask_by = ?5 WHERE id = ?6 "
    "AND (expires_on IS NOT ?1 OR due_on <> ?2 OR block <> ?3 OR lacks <> ?4 OR ask_by IS NOT ?5)"
)


def keep_holding(con: Connection, holding: Holding) -> HoldingId:
    """Keep *holding* whole, with its own facts, in the place of what was there.

    A holding without id is new; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the person, the category or the case is gone, or the case has a holding already.
    """
    values: dict[str, Any] = {
        "subject_id": holding.subject_id,
        "category_id": holding.category_id,
        "case_id": holding.case_id,
        "label": holding.label,
    } | dict(zip(("expires_on", "due_on", "block", "lacks", "ask_by"), _reckoned_values(holding.reckoned), strict=True))
    holding_id = holding.id
    if holding_id is None or not con.execute(update(table).where(table.c.id == holding_id).values(values)).rowcount:
        new = insert(table).values(values if holding_id is None else values | {"id": holding_id})
        holding_id = HoldingId(con.execute(new.returning(table.c.id)).scalar_one())
    put_own_facts(con, holding_id, holding.facts)
    return holding_id


def fetch_holding(con: Connection, holding_id: HoldingId) -> Holding | None:
    """Give one holding with its own facts; None where there is none."""
    return holdings_by_ids(con, [holding_id]).get(holding_id)


def holdings_of(con: Connection, subject_id: SubjectId) -> tuple[Holding, ...]:
    """Give the holdings of one person with their own facts, in the order they were registered."""
    return _holdings(con, con.exec_driver_sql(_OF_PERSON, (subject_id,)))


def holding_of_case(con: Connection, case_id: CaseId) -> Holding | None:
    """Give the holding that is the file of this case; None where it has none."""
    return next(iter(_holdings(con, con.exec_driver_sql(_OF_CASE, (case_id,)))), None)


def holdings_by_ids(con: Connection, holding_ids: Iterable[HoldingId]) -> dict[HoldingId, Holding]:
    """Give these holdings with their own facts, by id and in its order; an id that is gone is left out."""
    found = _holdings(con, con.exec_driver_sql(_BY_IDS, (_listed(holding_ids),)))
    return {holding.id: holding for holding in found if holding.id is not None}


def delete_holding(con: Connection, holding_id: HoldingId) -> None:
    """Remove one holding, its own facts and its place in any hold; nothing happens where there is none."""
    delete_holdings(con, [holding_id])


def delete_holdings(con: Connection, holding_ids: Iterable[HoldingId]) -> int:
    """Remove these holdings; return how many there were."""
    gone = f"DELETE FROM holding WHERE id IN {_THESE}"  # noqa: S608
    return con.exec_driver_sql(gone, (_listed(holding_ids),)).rowcount


def give_holdings(con: Connection, holding_ids: Iterable[HoldingId], subject_id: SubjectId | None) -> None:
    """Make these holdings another person's, or (None, the file of a case) nobody's."""
    given = f"UPDATE holding SET subject_id = ? WHERE id IN {_THESE}"  # noqa: S608
    con.exec_driver_sql(given, (subject_id, _listed(holding_ids)))


def put_reckoned(con: Connection, reckoned: Mapping[HoldingId, Reckoned]) -> int:
    """Keep what the rules worked out of these holdings; return how many of them it changed."""
    if not reckoned:
        return 0
    rows = [(*_reckoned_values(value), holding_id) for holding_id, value in reckoned.items()]
    return con.exec_driver_sql(_RECKONED, rows).rowcount


def person_facts(con: Connection, subject_id: SubjectId) -> dict[str, date]:
    """Give the facts of one person: the day by the kind."""
    return person_facts_of(con, [subject_id])[subject_id]


def person_facts_of(con: Connection, subject_ids: Iterable[SubjectId]) -> dict[SubjectId, dict[str, date]]:
    """Give the facts of these people; a person of whom nothing is known has an empty dict."""
    facts: dict[SubjectId, dict[str, date]] = {subject_id: {} for subject_id in subject_ids}
    for subject_id, kind, on in con.exec_driver_sql(_PERSON_FACTS, (_listed(facts),)):
        facts[subject_id][kind] = date.fromisoformat(on)
    return facts


def put_person_fact(con: Connection, subject_id: SubjectId, kind: str, on: date | None) -> None:
    """Record that *kind* happened to this person on that day; None: it did not, or it is not known.

    The list of those who want no marketing follows.

    Raises:
        sqlalchemy.exc.IntegrityError: the kind is not one of holding_tables.FACT_KINDS, or the person is gone.
    """
    _put(con, subject_fact, {"subject_id": subject_id, "kind": kind}, on)
    if kind == OBJECTION:
        follow(con, subject_id)


def put_own_fact(con: Connection, holding_id: HoldingId, kind: str, on: date | None) -> None:
    """Record a fact of one holding, like `put_person_fact`."""
    _put(con, holding_fact, {"holding_id": holding_id, "kind": kind}, on)


def put_own_facts(con: Connection, holding_id: HoldingId, facts: Mapping[str, date]) -> None:
    """Record *facts* as all that is known of one holding itself."""
    con.execute(delete(holding_fact).where(holding_fact.c.holding_id == holding_id))
    if facts:
        rows = [{"holding_id": holding_id, "kind": kind, "happened_on": day_text(on)} for kind, on in facts.items()]
        con.execute(insert(holding_fact), rows)


def category_batches(
    con: Connection, category_ids: Collection[CategoryId], size: int = BATCH
) -> Iterator[tuple[Holding, ...]]:
    """Give every holding of these categories, with its own facts, *size* at a time, by id.

    A batch may be changed before the next one is asked for.
    """
    last, listed = 0, _listed(category_ids)
    while batch := _holdings(con, con.exec_driver_sql(_OF_CATEGORIES, (last, listed, size))):
        yield batch
        last = batch[-1].id or last


def count_in(con: Connection, category_ids: Collection[CategoryId]) -> int:
    """Count the holdings of these categories, without reading them."""
    counted = select(func.coalesce(func.sum(holding_count.c.holdings), 0))
    return int(con.execute(counted.where(holding_count.c.category_id.in_(category_ids))).scalar_one())


def _put(con: Connection, facts: Any, key: dict[str, Any], on: date | None) -> None:
    if on is None:
        con.execute(delete(facts).where(*(facts.c[name] == value for name, value in key.items())))
    else:
        row = upsert(facts).values(**key, happened_on=day_text(on))
        con.execute(row.on_conflict_do_update(index_elements=list(key), set_={"happened_on": day_text(on)}))


def _reckoned_values(value: Reckoned) -> tuple[str | None, str, str, str, str | None]:
    due_on = day_text(value.due_on) or NO_END
    return day_text(value.expires_on), due_on, value.block, value.lacks, day_text(value.ask_by)


def _holdings(con: Connection, found: Iterable[Any]) -> tuple[Holding, ...]:
    rows = list(found)
    facts: dict[int, dict[str, date]] = defaultdict(dict)
    if rows:
        for holding_id, kind, on in con.exec_driver_sql(_OWN_FACTS, (_listed(row[0] for row in rows),)):
            facts[holding_id][kind] = date.fromisoformat(on)
    return tuple(_holding(row, facts.get(row[0], {})) for row in rows)


def _holding(row: Any, facts: dict[str, date]) -> Holding:
    holding_id, subject_id, category_id, case_id, label, expires_on, due_on, block, lacks, ask_by = row
    due = None if due_on == NO_END else day(due_on)
    reckoned = Reckoned(expires_on=day(expires_on), due_on=due, block=block, lacks=lacks, ask_by=day(ask_by))
    return Holding(
        id=holding_id,
        subject_id=subject_id,
        category_id=category_id,
        case_id=case_id,
        label=label,
        facts=facts,
        reckoned=reckoned,
    )


def _listed(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))
