"""What the tests of notices do at the desk: looking at them, and filling in whom they go to."""

from datetime import date
from typing import Any

from desktop.procedures import notices
from desktop.procedures.notice_lines import NoticeLine
from desktop.procedures.office import Office

HUBSPOT = {
    "street": "Voorbeeldkade 9",
    "postcode": "1011 AB",
    "town": "Amsterdam",
    "country": "NL",
    "email": "privacy@hubspot.example",
}
GIVEN = {
    "recipient": "Advocatenkantoor Voorbeeld",
    "ground": "claims",
    "is_government": False,
    "requested_on": None,
    "disclosed_on": date(2026, 2, 2),
    "law": "",
    "data": "De correspondentie over de factuur.",
}


def lines(office: Office, case_id: int) -> dict[str, NoticeLine]:
    return {line.recipient: line for line in notices.notices_of(office, case_id).lines}


def fill_in(office: Office, line: NoticeLine, **changes: Any) -> None:
    known = {name: getattr(line, name) for name in ("street", "postcode", "town", "country", "email")}
    notices.keep_notice(
        office, notice_id=line.id, **{**known, "matching": line.matching, "data": line.data, **HUBSPOT, **changes}
    )
