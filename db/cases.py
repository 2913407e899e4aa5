"""Cases: a request with its rights, extension and suspensions, kept and fetched as one value."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, text, tuple_, update
from sqlalchemy.sql.elements import ColumnElement

from db.records import Case, CaseId, CaseRight, CaseRow, Extension, Identity, LetterId, SubjectId, Suspension
from db.spelling import day, day_text, folded, instant, instant_text
from db.tables import case_right, extension, profile, subject, suspension
from db.tables import cases as table

Anchor = tuple[str, int]  # received_on as ISO text, and id

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
    """Keep *case* whole, with rights, extension and suspensions, in the place of what was there.

    A case without id is new; one whose id is gone comes back under that id.
    """
    values = _values(case)
    known = con.execute(select(table.c.id).where(table.c.id == case.id)).scalar_one_or_none() is not None
    if known and case.id is not None:
        case_id = case.id
        con.execute(update(table).where(table.c.id == case_id).values(values))
        for part in (case_right, extension, suspension):
            con.execute(delete(part).where(part.c.case_id == case_id))
    else:
        new = insert(table).values(values if case.id is None else values | {"id": case.id})
        case_id = CaseId(con.execute(new.returning(table.c.id)).scalar_one())
    _keep_parts(con, case_id, case)
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
    """Link these cases to another person, or (None) to nobody."""
    con.execute(update(table).where(table.c.id.in_(case_ids)).values(subject_id=subject_id))


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
    }


def _keep_parts(con: Connection, case_id: CaseId, case: Case) -> None:
    for right in case.rights:
        con.execute(
            insert(case_right).values(
                case_id=case_id,
                right=right.right,
                quote=right.quote,
                outcome=right.outcome,
                outcome_on=day_text(right.outcome_on),
                grounds=json.dumps(right.grounds),
                facts=right.facts,
                letter_id=right.letter_id,
            )
        )
    if case.extension:
        con.execute(
            insert(extension).values(
                case_id=case_id,
                ground=case.extension.ground,
                facts=case.extension.facts,
                expected_on=day_text(case.extension.expected_on),
                notice_letter_id=case.extension.notice_letter_id,
                notice_on=day_text(case.extension.notice_on),
            )
        )
    for pause in case.suspensions:
        con.execute(
            insert(suspension).values(
                case_id=case_id,
                reason=pause.reason,
                asked_on=day_text(pause.asked_on),
                answered_on=day_text(pause.answered_on),
            )
        )


def _case_rows(con: Connection, found: Iterable[Row[Any]]) -> tuple[CaseRow, ...]:
    rows = list(found)
    ids = [row.id for row in rows]
    rights, extensions, suspensions = (_parts(con, part, ids) for part in (case_right, extension, suspension))
    return tuple(
        CaseRow(
            case=_case(row, rights[row.id], extensions[row.id], suspensions[row.id]),
            initials=row.initials or "",
            first_name=row.first_name or "",
            prefix=row.prefix or "",
            surname=row.surname or "",
        )
        for row in rows
    )


def _parts(con: Connection, part: Any, ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
    grouped: dict[int, list[Row[Any]]] = defaultdict(list)
    if ids:
        for row in con.execute(select(part).where(part.c.case_id.in_(ids)).order_by(*part.primary_key)):
            grouped[row.case_id].append(row)
    return grouped


def _case(row: Row[Any], rights: list[Row[Any]], extensions: list[Row[Any]], suspensions: list[Row[Any]]) -> Case:
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
        rights=tuple(_right(right) for right in rights),
        extension=_extension(extensions[0]) if extensions else None,
        suspensions=tuple(_suspension(pause) for pause in suspensions),
    )


def _right(row: Row[Any]) -> CaseRight:
    return CaseRight(
        right=row.right,
        quote=row.quote,
        outcome=row.outcome,
        outcome_on=day(row.outcome_on),
        grounds=tuple(json.loads(row.grounds)),
        facts=row.facts,
        letter_id=None if row.letter_id is None else LetterId(row.letter_id),
    )


def _extension(row: Row[Any]) -> Extension:
    return Extension(
        ground=row.ground,
        facts=row.facts,
        expected_on=date.fromisoformat(row.expected_on),
        notice_letter_id=None if row.notice_letter_id is None else LetterId(row.notice_letter_id),
        notice_on=day(row.notice_on),
    )


def _suspension(row: Row[Any]) -> Suspension:
    return Suspension(reason=row.reason, asked_on=date.fromisoformat(row.asked_on), answered_on=day(row.answered_on))
