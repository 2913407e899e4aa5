"""The register of disclosures: to whom data of a person went, on which ground, and whether the person was told."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from db.holding_records import Disclosure, DisclosureId
from db.holding_tables import disclosure as table
from db.keeping import keep_row
from db.records import CaseId, LetterId, SubjectId
from db.spelling import day, day_text, instant, instant_text
from db.tables import cases, letter, subject


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRow:
    """A disclosure as the register shows it, with its person's name parts.

    case_number is "" outside a case; letter_id: the newest letter that tells of it, final or draft.
    """

    disclosure: Disclosure
    initials: str
    first_name: str
    prefix: str
    surname: str
    case_number: str
    letter_id: LetterId | None


_LETTER = (
    select(func.max(letter.c.id)).where(letter.c.disclosure_id == table.c.id).correlate(table).scalar_subquery()
).label("letter_id")
_ROWS = (
    select(
        table,
        subject.c.initials,
        subject.c.first_name,
        subject.c.prefix,
        subject.c.surname,
        func.coalesce(cases.c.number, "").label("case_number"),
        _LETTER,
    )
    .join(subject, subject.c.id == table.c.subject_id)
    .join(cases, cases.c.id == table.c.case_id, isouter=True)
)
_NEWEST_FIRST = (table.c.id.desc(),)
_UNTOLD = (table.c.is_government == 1, table.c.told_on.is_(None))


def keep_disclosure(con: Connection, disclosure: Disclosure) -> DisclosureId:
    """Keep a disclosure, in the place of what was there; one whose id is gone comes back under that id."""
    values = {
        "subject_id": disclosure.subject_id,
        "case_id": disclosure.case_id,
        "recipient": disclosure.recipient,
        "ground": disclosure.ground,
        "is_government": int(disclosure.is_government),
        "requested_on": day_text(disclosure.requested_on),
        "disclosed_on": day_text(disclosure.disclosed_on),
        "law": disclosure.law,
        "data": disclosure.data,
        "ban_law": disclosure.ban_law,
        "ban_until": day_text(disclosure.ban_until),
        "told_on": day_text(disclosure.told_on),
        "registered_by": disclosure.registered_by,
        "registered_at": instant_text(disclosure.registered_at),
    }
    return DisclosureId(keep_row(con, table, disclosure.id, values))


def drop_disclosure(con: Connection, disclosure_id: DisclosureId) -> None:
    """Forget a disclosure; a draft that tells of it stays. Nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == disclosure_id))


def fetch_disclosure(con: Connection, disclosure_id: DisclosureId) -> Disclosure | None:
    """Give one disclosure; None where there is none."""
    row = con.execute(select(table).where(table.c.id == disclosure_id)).one_or_none()
    return None if row is None else _disclosure(row)


def disclosures_of(con: Connection, subject_id: SubjectId) -> tuple[DisclosureRow, ...]:
    """Give the disclosures of one person, the newest first."""
    return _rows(con, _ROWS.where(table.c.subject_id == subject_id).order_by(*_NEWEST_FIRST))


def all_disclosures(con: Connection) -> tuple[DisclosureRow, ...]:
    """Give the whole register, the newest first."""
    return _rows(con, _ROWS.order_by(*_NEWEST_FIRST))


def to_tell(con: Connection) -> tuple[DisclosureRow, ...]:
    """Give the government requests not told to the person yet, also while that is forbidden; oldest first."""
    return _rows(con, _ROWS.where(*_UNTOLD).order_by(table.c.id))


def untold_of_people(con: Connection, subject_ids: Collection[SubjectId]) -> frozenset[SubjectId]:
    """Give those of these people who have a government request of which they were not told."""
    found = con.execute(select(table.c.subject_id).where(*_UNTOLD)).scalars()
    return frozenset(SubjectId(subject_id) for subject_id in found) & frozenset(subject_ids)


def give_disclosures(con: Connection, disclosure_ids: Collection[DisclosureId], subject_id: SubjectId) -> None:
    """Make these disclosures another person's."""
    con.execute(update(table).where(table.c.id.in_(disclosure_ids)).values(subject_id=subject_id))


def _rows(con: Connection, query: Any) -> tuple[DisclosureRow, ...]:
    return tuple(
        DisclosureRow(
            disclosure=_disclosure(row),
            initials=row.initials,
            first_name=row.first_name,
            prefix=row.prefix,
            surname=row.surname,
            case_number=row.case_number,
            letter_id=None if row.letter_id is None else LetterId(row.letter_id),
        )
        for row in con.execute(query)
    )


def _disclosure(row: Row[Any]) -> Disclosure:
    return Disclosure(
        id=DisclosureId(row.id),
        subject_id=SubjectId(row.subject_id),
        case_id=None if row.case_id is None else CaseId(row.case_id),
        recipient=row.recipient,
        ground=row.ground,
        is_government=bool(row.is_government),
        requested_on=day(row.requested_on),
        disclosed_on=day(row.disclosed_on),
        law=row.law,
        data=row.data,
        ban_law=row.ban_law,
        ban_until=day(row.ban_until),
        told_on=day(row.told_on),
        registered_by=row.registered_by,
        registered_at=instant(row.registered_at),
    )
