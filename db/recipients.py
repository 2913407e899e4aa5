"""The register of recipients: who gets data from the desk, where they store them, and where notices to them go."""

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from db.keeping import keep_row
from db.records import Address
from db.request_records import Recipient, RecipientId
from db.request_tables import recipient as table


def keep_recipient(con: Connection, recipient: Recipient) -> Recipient:
    """Keep a recipient, in the place of what was there; one that was dropped comes back under its id.

    Returns:
        It as it is kept now, its revision one higher.

    Raises:
        sqlalchemy.exc.IntegrityError: a code is unknown or there twice, or a transfer has no safeguard.
    """
    address, revision = recipient.address, recipient.revision + 1
    values = {
        "code": recipient.code,
        "name": recipient.name,
        "kind": recipient.kind,
        "activities": json.dumps(recipient.activities),
        "stored_in": recipient.stored_in,
        "safeguard": recipient.safeguard,
        "words_nl": recipient.words[0],
        "words_en": recipient.words[1],
        "street": address.street,
        "postcode": address.postcode,
        "town": address.town,
        "country": address.country,
        "email": recipient.email,
        "revision": revision,
    }
    kept = keep_row(con, table, recipient.id, values)
    return replace(recipient, id=RecipientId(kept), revision=revision)


def drop_recipient(con: Connection, recipient_id: RecipientId) -> None:
    """Forget a recipient; notices and letters to it stay. Nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == recipient_id))


def fetch_recipient(con: Connection, recipient_id: RecipientId) -> Recipient | None:
    """Give one recipient; None where there is none."""
    row = con.execute(select(table).where(table.c.id == recipient_id)).one_or_none()
    return None if row is None else _recipient(row)


def recipients(con: Connection) -> tuple[Recipient, ...]:
    """Give the whole register, in the order in which it was written."""
    return tuple(map(_recipient, con.execute(select(table).order_by(table.c.id))))


def _recipient(row: Row[Any]) -> Recipient:
    return Recipient(
        id=RecipientId(row.id),
        code=row.code,
        name=row.name,
        kind=row.kind,
        activities=tuple(json.loads(row.activities)),
        stored_in=row.stored_in,
        safeguard=row.safeguard,
        words=(row.words_nl, row.words_en),
        address=Address(street=row.street, postcode=row.postcode, town=row.town, country=row.country),
        email=row.email,
        revision=row.revision,
    )
