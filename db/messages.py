"""What came in on a case: what was read of it, and the original, byte for byte."""

import hashlib
import json
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from db.records import Attachment, CaseId, Message, MessageId
from db.spelling import day, day_text, instant, instant_text
from db.tables import cases
from db.tables import message as table


def keep_message(con: Connection, case_id: CaseId, message: Message, raw: bytes | None) -> MessageId:
    """Keep a new message of a case.

    Args:
        message: its id, case and SHA-256 are not looked at: the last is made here, of *raw*.
        raw: the original; None for post and telephone.
    """
    attachments = [
        {"name": part.name, "media_type": part.media_type, "bytes": part.bytes} for part in message.attachments
    ]
    values = {
        "case_id": case_id,
        "sender_name": message.sender_name,
        "sender_address": message.sender_address,
        "subject": message.subject,
        "text": message.text,
        "attachments": json.dumps(attachments, ensure_ascii=False),
        "received_at": None if message.received_at is None else instant_text(message.received_at),
        "is_proof": int(message.is_proof),
        "raw": raw,
        "sha256": "" if raw is None else hashlib.sha256(raw).hexdigest(),
    }
    return MessageId(con.execute(insert(table).values(values).returning(table.c.id)).scalar_one())


def drop_message(con: Connection, message_id: MessageId) -> None:
    """Forget a message; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == message_id))


def messages_of(con: Connection, case_id: CaseId) -> tuple[Message, ...]:
    """Give the messages of a case, in the order they were kept; without their originals."""
    columns = [column for column in table.c if column.name != "raw"]
    wanted = select(*columns).where(table.c.case_id == case_id).order_by(table.c.id)
    return tuple(_message(row) for row in con.execute(wanted))


def case_number_with(con: Connection, sha256: str) -> str | None:
    """Give the number of the case that holds a message with this SHA-256; None where none does."""
    found = select(cases.c.number).join(table, table.c.case_id == cases.c.id).where(table.c.sha256 == sha256)
    return con.execute(found.order_by(cases.c.id).limit(1)).scalar_one_or_none()


def raw_of(con: Connection, message_id: MessageId) -> bytes | None:
    """Give the original of a message, byte for byte; None where there is none."""
    found = con.execute(select(table.c.raw).where(table.c.id == message_id)).scalar_one_or_none()
    return None if found is None else bytes(found)


def mark_proof(con: Connection, message_id: MessageId, is_proof: bool) -> None:
    """Note whether a message was sent to prove who the requester is; nothing happens where there is none."""
    con.execute(update(table).where(table.c.id == message_id).values(is_proof=int(is_proof)))


def remove_proof(con: Connection, message_id: MessageId, on: date) -> None:
    """Empty a message that proved who the requester is: subject, text, attachments and original.

    Who sent it and when, and the SHA-256 by which it is known again, stay. The bytes are gone from the files after
    `Vault.checkpoint`.

    Raises:
        LookupError: there is no such message.
    """
    emptied = {"subject": "", "text": "", "attachments": "[]", "raw": None}
    values = emptied | {"is_proof": 1, "removed_on": day_text(on)}
    if not con.execute(update(table).where(table.c.id == message_id).values(values)).rowcount:
        raise LookupError(message_id)


def _message(row: Row[Any]) -> Message:
    return Message(
        id=MessageId(row.id),
        case_id=CaseId(row.case_id),
        sender_name=row.sender_name,
        sender_address=row.sender_address,
        subject=row.subject,
        text=row.text,
        attachments=tuple(Attachment(**part) for part in json.loads(row.attachments)),
        received_at=None if row.received_at is None else instant(row.received_at),
        sha256=row.sha256,
        is_proof=bool(row.is_proof),
        removed_on=day(row.removed_on),
    )
