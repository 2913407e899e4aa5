"""The list of those who want no marketing: the least that is needed to leave them in peace, and it outlives them.

What was noted of a person follows their e-mail addresses; what a request brought keeps the addresses of that day.
Source: GDPR art. 21(3); without the address nobody could honour the objection.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, delete, exists, insert, or_, select, update

from db.holding_records import Suppressed
from db.holding_tables import subject_fact
from db.holding_tables import suppression as table
from db.records import SubjectId
from db.spelling import day_text
from db.tables import subject_contact

OBJECTION = "marketing_objection"  # the fact of the person, holding_tables.FACT_KINDS


_STANDS = or_(  # taken back on the person, it stands no more, whatever a request of theirs brought
    table.c.subject_id.is_(None),
    exists().where(subject_fact.c.subject_id == table.c.subject_id, subject_fact.c.kind == OBJECTION),
)


def normalised(address: str) -> str:
    """Write an e-mail address as the list has it.

    A letter that is two when it is folded stays one: "straße" and "strasse" are two places.

    >>> normalised(" Jan@Voorbeeld.example "), normalised("Info@Straße.example")
    ('jan@voorbeeld.example', 'info@straße.example')
    """
    return address.strip().lower()


def follow(con: Connection, subject_id: SubjectId) -> None:
    """Let the list say what is known of a person: each of their addresses while they object, none once they do not."""
    con.execute(delete(table).where(table.c.subject_id == subject_id, table.c.case_number == ""))
    since = con.execute(_noted(subject_id)).scalar_one_or_none()
    if since is not None:
        _add(con, subject_id, date.fromisoformat(since), "", addresses_of(con, subject_id))


def put_case(
    con: Connection, *, case_number: str, subject_id: SubjectId, since_on: date | None, addresses: Iterable[str] = ()
) -> None:
    """Let the list say what a request brought, in the place of what it said before.

    Args:
        since_on: the day of the objection; None: the request brought none.
    """
    con.execute(delete(table).where(table.c.case_number == case_number))
    if since_on is not None:
        _add(con, subject_id, since_on, case_number, addresses)


def addresses_of(con: Connection, subject_id: SubjectId) -> tuple[str, ...]:
    """Give the e-mail addresses of a person, in their order."""
    of_person = (subject_contact.c.subject_id == subject_id, subject_contact.c.kind == "email")
    return tuple(
        con.execute(select(subject_contact.c.value).where(*of_person).order_by(subject_contact.c.id)).scalars()
    )


def suppressed_since(con: Connection, subject_id: SubjectId) -> date | None:
    """Give since when a person wants no marketing, by what is known of them or of one of their addresses; None: no."""
    addresses = [normalised(one) for one in addresses_of(con, subject_id)]
    mine = or_(table.c.subject_id == subject_id, table.c.address.in_(addresses))
    listed = select(table.c.since_on).where(_STANDS, mine)
    days = [*con.execute(listed).scalars(), *con.execute(_noted(subject_id)).scalars()]
    return date.fromisoformat(min(days)) if days else None


def suppressed(con: Connection) -> tuple[Suppressed, ...]:
    """Give the list by address, each once with its first day."""
    found: dict[str, Suppressed] = {}
    for row in con.execute(select(table).where(_STANDS).order_by(table.c.address, table.c.since_on, table.c.id)):
        before = found.get(row.address)
        numbers = (*(before.case_numbers if before else ()), *([row.case_number] if row.case_number else []))
        people = (*(before.subject_ids if before else ()), *([] if row.subject_id is None else [row.subject_id]))
        found[row.address] = Suppressed(
            address=row.address,
            since_on=before.since_on if before else date.fromisoformat(row.since_on),
            case_numbers=tuple(dict.fromkeys(numbers)),
            subject_ids=tuple(SubjectId(one) for one in dict.fromkeys(people)),
        )
    return tuple(found.values())


def drop_ended(con: Connection, addresses: Collection[str], case_numbers: Collection[str]) -> tuple[Row[Any], ...]:
    """Take off the list what these requests brought, and these addresses where they are of people who were erased.

    Returns:
        What went, for `put_rows`.
    """
    of_nobody = and_(table.c.subject_id.is_(None), table.c.address.in_([normalised(one) for one in addresses]))
    ended = or_(of_nobody, table.c.case_number.in_(case_numbers))
    rows = tuple(con.execute(select(table).where(ended)))
    con.execute(delete(table).where(ended))
    return rows


def put_rows(con: Connection, rows: Iterable[Row[Any]]) -> None:
    """Put back what `drop_ended` took."""
    for row in rows:
        con.execute(insert(table).values(row._mapping))


def let_stay(con: Connection, subject_id: SubjectId) -> None:
    """Keep on the list what was noted of a person whose addresses are about to be cleared."""
    noted = (table.c.subject_id == subject_id, table.c.case_number == "")
    con.execute(update(table).where(*noted).values(subject_id=None))


def rows_of(con: Connection, subject_id: SubjectId) -> tuple[int, ...]:
    """Give what requests of a person brought, by number of the row."""
    brought = (table.c.subject_id == subject_id, table.c.case_number != "")
    return tuple(con.execute(select(table.c.id).where(*brought)).scalars())


def give_rows(con: Connection, rows: Collection[int], subject_id: SubjectId) -> None:
    """Make these rows another person's."""
    con.execute(update(table).where(table.c.id.in_(rows)).values(subject_id=subject_id))


def _noted(subject_id: SubjectId) -> Select[str]:
    """The day of the objection that is known of a person."""
    fact = (subject_fact.c.subject_id == subject_id, subject_fact.c.kind == OBJECTION)
    return select(subject_fact.c.happened_on).where(*fact)


def _add(con: Connection, subject_id: SubjectId, since_on: date, case_number: str, addresses: Iterable[str]) -> None:
    rows = [
        {"address": one, "subject_id": subject_id, "since_on": day_text(since_on), "case_number": case_number}
        for one in dict.fromkeys(map(normalised, addresses))
        if one
    ]
    if rows:
        con.execute(insert(table), rows)
