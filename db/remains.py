"""What the vault still holds about people, asked for many of them at once."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db.holding_records import CategoryId
from db.holding_tables import holding
from db.records import SubjectId
from db.tables import cases

_AT_ONCE = 10_000  # values in one statement; SQLite takes 32,766


@dataclass(frozen=True, slots=True)
class Remains:
    """categories: of every holding of the person, one entry a holding. cases: open and closed ones together."""

    categories: tuple[CategoryId, ...] = ()
    cases: int = 0


def remains(con: Connection, subject_ids: Collection[SubjectId]) -> dict[SubjectId, Remains]:
    """Give what is held about each of these people; an entry for every id that was asked."""
    held: dict[SubjectId, list[CategoryId]] = defaultdict(list)
    files: dict[SubjectId, int] = {}
    for ids in _in_parts(subject_ids):
        wanted = select(holding.c.subject_id, holding.c.category_id).where(holding.c.subject_id.in_(ids))
        for subject_id, category_id in con.execute(wanted):
            held[subject_id].append(category_id)
        counted = (
            select(cases.c.subject_id, func.count()).where(cases.c.subject_id.in_(ids)).group_by(cases.c.subject_id)
        )
        files |= {subject_id: number for subject_id, number in con.execute(counted)}
    return {each: Remains(tuple(held.get(each, ())), files.get(each, 0)) for each in subject_ids}


def _in_parts(subject_ids: Collection[SubjectId]) -> Iterator[list[SubjectId]]:
    ids = sorted(subject_ids)
    for begin in range(0, len(ids), _AT_ONCE):
        yield ids[begin : begin + _AT_ONCE]
