"""Knowing an erased person again, from marks that say nothing about anybody without the vault's key.

A mark is an HMAC of a contact or an identifier. Somebody of whom neither was known is marked by the whole name:
that may be another person of the same name, so a mark is a reason to look, never one to refuse.
"""

from db import subjects, tombstones
from db.holding_records import Tombstone
from db.records import Subject
from db.vault import Connection
from desktop.procedures.holding_lines import TombstoneLine
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.people import name_of, subject_of
from desktop.rules.errors import RuleBroken
from desktop.rules.texts import full_name

NAME = "name"
SHARED_KINDS = frozenset({"organisation", "bluedolphin_tenant"})  # identifiers that colleagues have in common


def known_erasures(office: Office, details: PersonDetails) -> tuple[TombstoneLine, ...]:
    """When somebody with these contacts, identifiers or (where nothing else was known) this name was erased.

    Of somebody in the directory only what is new in *details* is looked at.

    Returns:
        Latest first; empty if never.
    """
    with office.vault.read() as con:
        found = _known(office, con, subject_of(details))
    return tuple(TombstoneLine(purge_number=stone.purge_number, erased_on=stone.erased_on) for stone in found)


def require_not_erased(office: Office, con: Connection, subject: Subject) -> None:
    """Report that *subject*, new or about to be corrected, may be one who was erased.

    Raises:
        RuleBroken: "erased_before" (number, on): of the latest purge.
    """
    for stone in _known(office, con, subject)[:1]:
        raise RuleBroken("erased_before", number=stone.purge_number, on=stone.erased_on)


def marks_left(office: Office, subject: Subject) -> tuple[bytes, ...]:
    """The marks to leave of somebody who is erased."""
    marks = _marks(office, subject)
    return marks or _name_mark(office, subject)


def _known(office: Office, con: Connection, subject: Subject) -> tuple[Tombstone, ...]:
    before = subjects.fetch_subject(con, subject.id) if subject.id else None
    if before is None:
        marks = (*_marks(office, subject), *_name_mark(office, subject))
    else:
        marks = tuple(mark for mark in _marks(office, subject) if mark not in _marks(office, before))
    if not marks:
        return ()
    return tuple(sorted(tombstones.known(con, marks), key=lambda stone: (stone.erased_on, stone.gone_id), reverse=True))


def _marks(office: Office, subject: Subject) -> tuple[bytes, ...]:
    key = office.vault.register_key
    said = [(contact.kind, contact.value) for contact in subject.contacts]
    said += [(known.kind, known.value) for known in subject.identifiers if known.kind not in SHARED_KINDS]
    marks = (tombstones.mark(key, kind, value) for kind, value in said)
    return tuple(dict.fromkeys(mark for mark in marks if mark))


def _name_mark(office: Office, subject: Subject) -> tuple[bytes, ...]:
    name = full_name(name_of(subject))
    return (tombstones.mark(office.vault.register_key, NAME, name),) if name else ()
