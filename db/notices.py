"""Notices to those who received data of the person, or for whom the request is meant: sent, chased, confirmed."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from db.keeping import keep_row
from db.records import Address, CaseId, LetterId
from db.request_records import Notice, NoticeId
from db.request_tables import notice as table
from db.spelling import day, day_text
from db.tables import cases


def keep_notice(con: Connection, notice: Notice) -> NoticeId:
    """Keep a notice, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the action is unknown, or the case or the letter is gone.
    """
    return NoticeId(keep_row(con, table, notice.id, _values(notice)))


def drop_notice(con: Connection, notice_id: NoticeId) -> None:
    """Forget a notice; a letter that was written for it stays. Nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == notice_id))


def fetch_notice(con: Connection, notice_id: NoticeId) -> Notice | None:
    """Give one notice; None where there is none."""
    row = con.execute(select(table).where(table.c.id == notice_id)).one_or_none()
    return None if row is None else _notice(row)


def notices_of(con: Connection, case_id: CaseId) -> tuple[Notice, ...]:
    """Give the notices of a case, in the order they were made."""
    return tuple(map(_notice, con.execute(select(table).where(table.c.case_id == case_id).order_by(table.c.id))))


def open_notices(con: Connection) -> tuple[tuple[Notice, str], ...]:
    """Give the notices to be sent or confirmed, also of closed cases, with the number of the case; the oldest first.

    One that cannot be given is not among them.
    """
    wanted = (
        select(table, cases.c.number)
        .join(cases, cases.c.id == table.c.case_id)
        .where(table.c.confirmed_on.is_(None), table.c.impossible == "")
        .order_by(table.c.acted_on, table.c.id)
    )
    return tuple((_notice(row), row.number) for row in con.execute(wanted))


def last_to(con: Connection, recipient: str) -> Notice | None:
    """Give the notice that was sent to this recipient last, in whatever case; None where none was."""
    sent = select(table).where(table.c.recipient == recipient, table.c.sent_on.is_not(None))
    row = con.execute(sent.order_by(table.c.sent_on.desc(), table.c.id.desc()).limit(1)).one_or_none()
    return None if row is None else _notice(row)


def _values(notice: Notice) -> Mapping[str, Any]:
    return {
        "case_id": notice.case_id,
        "action": notice.action,
        "recipient": notice.recipient,
        "system": notice.system,
        "activities": json.dumps(notice.activities),
        "street": notice.address.street,
        "postcode": notice.address.postcode,
        "town": notice.address.town,
        "country": notice.address.country,
        "email": notice.email,
        "matching": notice.matching,
        "data": notice.data,
        "acted_on": day_text(notice.acted_on),
        "letter_id": notice.letter_id,
        "sent_on": day_text(notice.sent_on),
        "chased_on": day_text(notice.chased_on),
        "confirmed_on": day_text(notice.confirmed_on),
        "confirmed_by": notice.confirmed_by,
        "impossible": notice.impossible,
    }


def _notice(row: Row[Any]) -> Notice:
    return Notice(
        id=NoticeId(row.id),
        case_id=CaseId(row.case_id),
        action=row.action,
        recipient=row.recipient,
        system=row.system,
        activities=tuple(json.loads(row.activities)),
        address=Address(street=row.street, postcode=row.postcode, town=row.town, country=row.country),
        email=row.email,
        matching=row.matching,
        data=row.data,
        acted_on=date.fromisoformat(row.acted_on),
        letter_id=None if row.letter_id is None else LetterId(row.letter_id),
        sent_on=day(row.sent_on),
        chased_on=day(row.chased_on),
        confirmed_on=day(row.confirmed_on),
        confirmed_by=row.confirmed_by,
        impossible=row.impossible,
    )
