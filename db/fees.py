"""The fee of a case: its parts, that it was announced, and what the person said to it."""

import json

from sqlalchemy import Connection, delete, select

from db.keeping import keep_keyed
from db.records import CaseId, LetterId
from db.request_records import Fee
from db.request_tables import fee as table
from db.spelling import day, day_text


def keep_fee(con: Connection, fee: Fee) -> None:
    """Keep the fee of a case, in the place of what was there.

    Raises:
        sqlalchemy.exc.IntegrityError: the ground or the answer is unknown, or the case or the letter is gone.
    """
    values = {
        "ground": fee.ground,
        "proof": fee.proof,
        "parts": json.dumps(fee.parts, ensure_ascii=False),
        "letter_id": fee.letter_id,
        "announced_on": day_text(fee.announced_on),
        "answer": fee.answer,
        "answered_on": day_text(fee.answered_on),
        "paid_on": day_text(fee.paid_on),
    }
    keep_keyed(con, table, {"case_id": fee.case_id}, values)


def drop_fee(con: Connection, case_id: CaseId) -> None:
    """Forget the fee of a case; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.case_id == case_id))


def fetch_fee(con: Connection, case_id: CaseId) -> Fee | None:
    """Give the fee of a case; None where there is none."""
    row = con.execute(select(table).where(table.c.case_id == case_id)).one_or_none()
    if row is None:
        return None
    return Fee(
        case_id=CaseId(row.case_id),
        ground=row.ground,
        proof=row.proof,
        parts=tuple((what, cents) for what, cents in json.loads(row.parts)),
        letter_id=None if row.letter_id is None else LetterId(row.letter_id),
        announced_on=day(row.announced_on),
        answer=row.answer,
        answered_on=day(row.answered_on),
        paid_on=day(row.paid_on),
    )
