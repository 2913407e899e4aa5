"""A register of recipients in which everybody who comes up by themselves is filled in, as letters of access need it."""

from db import recipients
from db.request_records import Recipient
from desktop.procedures.office import Office
from desktop.procedures.recipient_register import known_names


def fill_register(office: Office) -> None:
    """Under their own names, without an address, and without a line in the journal."""
    with office.vault.write() as con:
        for code, name in known_names(office).items():
            wanted = Recipient(code=code, name=name, kind="processor", stored_in="US", safeguard="standard_clauses")
            recipients.keep_recipient(con, wanted)
