"""The register of recipients: kept, changed, dropped and back under its own number."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from db import recipients
from db.records import Address
from db.request_records import Recipient
from db.vault import Vault

HOST = Recipient(
    name="Serverhuis é",
    kind="processor",
    activities=("3.1 A", "3.1 B"),
    stored_in="IN",
    safeguard="other",
    words=("een gedragscode", "a code of conduct"),
    address=Address(street="Kade 1", postcode="1011 AB", town="Amsterdam", country="BE"),
    email="avg@serverhuis.example",
)
KNOWN = Recipient(code="hubspot", name="HubSpot", kind="controller")


def test_what_is_kept_is_what_comes_back(vault: Vault):
    with vault.write() as con:
        own, known = recipients.keep_recipient(con, HOST), recipients.keep_recipient(con, KNOWN)
        assert own == replace(HOST, id=own.id, revision=1)
        assert (own.system, known.system) == (f"own-{own.id}", "hubspot")
        assert recipients.recipients(con) == (own, known)
        changed = recipients.keep_recipient(con, replace(own, stored_in="", safeguard=""))
        assert (changed.id, changed.revision) == (own.id, 2)
        assert recipients.fetch_recipient(con, own.id) == changed


def test_one_that_was_dropped_comes_back_and_its_number_is_nobody_elses(vault: Vault):
    with vault.write() as con:
        own = recipients.keep_recipient(con, HOST)
        for _ in range(2):
            recipients.drop_recipient(con, own.id)
        assert recipients.fetch_recipient(con, own.id) is None
        other = recipients.keep_recipient(con, replace(HOST, name="Opslaghuis"))
        assert other.system != own.system
        assert recipients.keep_recipient(con, own).system == own.system


@pytest.mark.parametrize(
    "wrong",
    [
        replace(KNOWN, name="Nog een"),
        replace(HOST, safeguard=""),
        replace(HOST, stored_in=""),
        replace(HOST, safeguard="promise"),
        replace(HOST, kind="friend"),
    ],
)
def test_what_cannot_be_is_not_kept(vault: Vault, wrong: Recipient):
    with vault.write() as con:
        recipients.keep_recipient(con, KNOWN)
    with pytest.raises(IntegrityError), vault.write() as con:
        recipients.keep_recipient(con, wrong)
