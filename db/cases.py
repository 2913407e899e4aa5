"""Cases: a request with its rights, extension, suspensions and representative, kept and fetched as one value."""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select, text, tuple_, update
from sqlalchemy.sql.elements import ColumnElement

from db.case_parts import Parts, drop_parts, keep_parts
from db.keeping import keep_row
from db.records import Case, CaseId, CaseRow, Identity, SubjectId
from db.spelling import day, day_text, folded, instant, instant_text
from db.tables import case_right, profile, subject
from db.tables import cases as table

Anchor = tuple[str, int]  # received_on as ISO text, and id

AT_ONCE = 500  # cases of which the parts are fetched together

_LAST_NUMBER = "last_case_number_"  # and the year: a row of the profile, for erased cases
_REMEMBER = text("""
    INSERT INTO profile(key, value)
    SELECT :key || substr(number, 1, 4), CAST(max(CAST(substr(number, 6) AS INTEGER)) AS TEXT)
    FROM cases WHERE id IN (SELECT value FROM json_each(:cases)) GROUP BY substr(number, 1, 4)
    ON CONFLICT(key) DO UPDATE SET value = excluded.value WHERE CAST(excluded.value AS INTEGER) > CAST(value AS INTEGER)
""")

_ROWS = select(table, subject.c.initials, subject.c.first_name, subject.c.prefix, subject.c.surname).join_from(
    table, subject, isouter=True
)


def next_number(con: Connection, year: int) -> str:
    """Give the first free number of *year*, like "2026-0042"; ask and keep in one `Vault.write`."""
    last = select(func.max(func.cast(func.substr(table.c.number, 6), table.c.id.type))).where(
        table.c.number.between(f"{year:04}-", f"{year:04}-~")
    )
    gone = con.execute(select(profile.c.value).where(profile.c.key == f"{_LAST_NUMBER}{year:04}")).scalar_one_or_none()
    return f"{year:04}-{max(con.execute(last).scalar() or 0, int(gone or 0)) + 1:04}"


def remember_numbers(con: Connection, case_ids: Collection[CaseId]) -> None:
    """See to it that the numbers of these cases, which are about to be erased, are never given out again."""
    con.execute(_REMEMBER, {"key": _LAST_NUMBER, "cases": json.dumps([int(case_id) for case_id in case_ids])})


def keep_case(con: Connection, case: Case) -> CaseId:
    """Keep *case* whole, with all its parts, in the place of what was there; its revision becomes one more.

    A case without id is new; one whose id is gone comes back under that id.
    """
    known = con.execute(select(table.c.revision).where(table.c.id == case.id)).scalar_one_or_none()
    values = _values(case) | {"revision": (case.revision if known is None else known) + 1}
    case_id = CaseId(keep_row(con, table, case.id, values))
    if known is not None:
        drop_parts(con, case_id)
    keep_parts(con, case_id, case)
    return case_id


def fetch_case(con: Connection, case_id: CaseId) -> Case | None:
    """Give one case whole; None where there is none."""
    rows = _case_rows(con, con.execute(_ROWS.where(table.c.id == case_id)))
    return rows[0].case if rows else None


def open_cases(con: Connection) -> tuple[CaseRow, ...]:
    """Give every case that is not closed, the one received first at the head."""
    wanted = _ROWS.where(table.c.closed_on.is_(None)).order_by(table.c.received_on, table.c.id)
    return _case_rows(con, con.execute(wanted))


def cases_of_subject(con: Connection, subject_id: SubjectId) -> tuple[CaseRow, ...]:
    """Give the cases of one person, the one received last at the head."""
    wanted = _newest_first(_ROWS.where(table.c.subject_id == subject_id))
    return _case_rows(con, con.execute(wanted))


def case_ids_of(con: Connection, subject_id: SubjectId) -> tuple[CaseId, ...]:
    """Give the ids of one person's cases, sorted."""
    wanted = select(table.c.id).where(table.c.subject_id == subject_id).order_by(table.c.id)
    return tuple(CaseId(found) for found in con.execute(wanted).scalars())


def give_cases(con: Connection, case_ids: Collection[CaseId], subject_id: SubjectId | None) -> None:
    """Link these cases to another person, or (None) to nobody; each gets one revision more."""
    given = {"subject_id": subject_id, "revision": table.c.revision + 1}
    con.execute(update(table).where(table.c.id.in_(case_ids)).values(given))


def closed_page(con: Connection, limit: int, anchor: Anchor | None = None) -> tuple[CaseRow, ...]:
    """Give *limit* closed cases, the one received last at the head, from *anchor* on (None: the first)."""
    return _page(con, limit, anchor, table.c.closed_on.is_not(None))


def all_page(con: Connection, limit: int, anchor: Anchor | None = None) -> tuple[CaseRow, ...]:
    """Give *limit* cases, open or closed, the one received last at the head, from *anchor* on."""
    return _page(con, limit, anchor)


def closed_shape(con: Connection, page: int) -> tuple[int, list[Anchor]]:
    """Count the closed cases, and name the key at which each page of *page* rows begins."""
    return _shape(con, page, table.c.closed_on.is_not(None))


def all_shape(con: Connection, page: int) -> tuple[int, list[Anchor]]:
    """Count all cases, and name the key at which each page of *page* rows begins."""
    return _shape(con, page)


def cases_received(con: Connection, first: date, last: date) -> Iterator[CaseRow]:
    """Give the cases received from *first* to *last*, both included, open and closed; the oldest at the head."""
    between = _ROWS.where(table.c.received_on.between(day_text(first), day_text(last)))
    order = (table.c.received_on, table.c.id)
    for rows in con.execute(between.order_by(*order)).partitions(AT_ONCE):
        yield from _case_rows(con, rows)


def end_granted(con: Connection, subject_id: SubjectId, right: str, on: date) -> tuple[str, ...]:
    """Let what one person was granted of *right* stand no more from *on*; give the numbers of those cases.

    The cases are not kept anew by it: nobody handled them.
    """
    theirs = select(table.c.id).where(table.c.subject_id == subject_id)
    granted = (case_right.c.outcome.in_(("granted", "partly_granted")), case_right.c.ended_on.is_(None))
    return _put_ended(con, on, case_right.c.case_id.in_(theirs), case_right.c.right == right, *granted)


def let_stand_again(con: Connection, numbers: Collection[str], right: str) -> tuple[str, ...]:
    """Take back `end_granted`; give the numbers of those that were not decided anew since."""
    theirs = select(table.c.id).where(table.c.number.in_(numbers))
    ended = (case_right.c.right == right, case_right.c.ended_on.is_not(None))
    return _put_ended(con, None, case_right.c.case_id.in_(theirs), *ended)


def handlers(con: Connection) -> tuple[str, ...]:
    """Name everybody who has or had a case, in the order of the alphabet."""
    named = con.execute(select(table.c.handler).where(table.c.handler != "").distinct()).scalars()
    return tuple(sorted(named, key=folded))


def count_closed(con: Connection) -> int:
    """Count the closed cases."""
    return con.execute(select(func.count()).where(table.c.closed_on.is_not(None))).scalar_one()


def find_cases(con: Connection, asked: str, limit: int) -> tuple[CaseRow, ...]:
    """Give cases in whose number, requester or person every word of *asked* occurs; newest first."""
    words = folded(asked).split()
    if not words:
        return ()
    hits = [
        or_(func.instr(table.c.search_text, word) > 0, func.instr(subject.c.search_text, word) > 0) for word in words
    ]
    return _case_rows(con, con.execute(_newest_first(_ROWS.where(*hits)).limit(limit)))


def _put_ended(con: Connection, on: date | None, *which: ColumnElement[bool]) -> tuple[str, ...]:
    ended = update(case_right).where(*which).values(ended_on=day_text(on)).returning(case_right.c.case_id)
    found = con.execute(ended).scalars().all()
    return tuple(con.execute(select(table.c.number).where(table.c.id.in_(found)).order_by(table.c.id)).scalars())


def _newest_first(query: Any) -> Any:
    return query.order_by(table.c.received_on.desc(), table.c.id.desc())


def _page(con: Connection, limit: int, anchor: Anchor | None, *which: ColumnElement[bool]) -> tuple[CaseRow, ...]:
    wanted = _ROWS.where(*which)
    if anchor is not None:
        wanted = wanted.where(tuple_(table.c.received_on, table.c.id) <= tuple_(*anchor))
    return _case_rows(con, con.execute(_newest_first(wanted).limit(limit)))


def _shape(con: Connection, page: int, *which: ColumnElement[bool]) -> tuple[int, list[Anchor]]:
    order = (table.c.received_on.desc(), table.c.id.desc())
    place = func.row_number().over(order_by=order).label("place")
    placed = select(table.c.received_on, table.c.id, place).where(*which).subquery()
    begins = select(placed.c.received_on, placed.c.id).where((placed.c.place - 1) % page == 0)
    count = con.execute(select(func.count()).select_from(table).where(*which)).scalar_one()
    anchors = con.execute(begins.order_by(placed.c.place))
    return count, [(received_on, case_id) for received_on, case_id in anchors]


def _values(case: Case) -> dict[str, Any]:
    identity = case.identity
    return {
        "number": case.number,
        "subject_id": case.subject_id,
        "requester": case.requester,
        "received_on": day_text(case.received_on),
        "channel": case.channel,
        "language": case.language,
        "note": case.note,
        "handler": case.handler,
        "opened_at": instant_text(case.opened_at),
        "identity_method": identity.method if identity else None,
        "identity_checked": identity.checked if identity else "",
        "identity_by": identity.by if identity else "",
        "identity_on": day_text(identity.on) if identity else None,
        "closed_on": day_text(case.closed_on),
        "closed_by": case.closed_by,
        "search_text": folded(f"{case.number} {case.requester}"),
        "waiting_for": case.waiting_for,
        "waiting_since": day_text(case.waiting_since),
    }


def _case_rows(con: Connection, found: Iterable[Row[Any]]) -> tuple[CaseRow, ...]:
    rows = list(found)
    parts = Parts(con, [row.id for row in rows])
    return tuple(
        CaseRow(
            case=_case(row, parts),
            initials=row.initials or "",
            first_name=row.first_name or "",
            prefix=row.prefix or "",
            surname=row.surname or "",
        )
        for row in rows
    )


def _case(row: Row[Any], parts: Parts) -> Case:
    identity = None
    if row.identity_method is not None:
        identity = Identity(
            method=row.identity_method,
            checked=row.identity_checked,
            by=row.identity_by,
            on=date.fromisoformat(row.identity_on),
        )
    return Case(
        id=CaseId(row.id),
        number=row.number,
        subject_id=None if row.subject_id is None else SubjectId(row.subject_id),
        requester=row.requester,
        received_on=date.fromisoformat(row.received_on),
        channel=row.channel,
        language=row.language,
        note=row.note,
        handler=row.handler,
        opened_at=instant(row.opened_at),
        identity=identity,
        closed_on=day(row.closed_on),
        closed_by=row.closed_by,
        rights=parts.rights(row.id),
        extension=parts.extension(row.id),
        suspensions=parts.suspensions(row.id),
        representative=parts.representative(row.id),
        waiting_for=row.waiting_for,
        waiting_since=day(row.waiting_since),
        revision=row.revision,
    )
