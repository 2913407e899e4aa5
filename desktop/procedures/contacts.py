"""Contact with a person as cases bring it: their own message restarts a clock, the desk's letters are kept apart.

What counts as "last contact" is the person's own message or a real conversation (3.1 D, 3.4 A); the desk's letters
about a request count for the files of requests only (3.2 D). A day is only ever moved forward here, except where it
turns out that it was read wrong or was another person's. Source: the statement, section 3.
"""

from collections.abc import Collection, Iterable
from datetime import date

from db import cases, holdings, messages
from db.profile import fetch_profile
from db.records import Case, CaseId, Message, SubjectId
from db.vault import Connection
from desktop.procedures.holdings_reckoned import reckon_person
from desktop.procedures.office import Office
from desktop.rules.deadlines import local_day
from desktop.rules.facts import FactKind


def contact_made(office: Office, con: Connection, subject_id: SubjectId | None, on: date) -> date | None:
    """The person wrote or was spoken to: their last contact is *on*, unless a later one is known.

    Args:
        subject_id: None, where the person is not in the directory: nothing happens.

    Returns:
        The last contact known before; None where none was.
    """
    return _later(office, con, subject_id, FactKind.LAST_CONTACT, on)


def letter_sent(office: Office, con: Connection, subject_id: SubjectId | None, on: date) -> date | None:
    """A letter of the desk about a request became final: it is the last letter, unless a later one is known.

    Args:
        subject_id: None, where the person is not in the directory: nothing happens.

    Returns:
        The last letter known before; None where none was.
    """
    return _later(office, con, subject_id, FactKind.LAST_LETTER, on)


def contact_taken_back(
    office: Office, con: Connection, subject_id: SubjectId | None, made_on: date, before: date | None
) -> None:
    """Undo `contact_made`; a later contact that came meanwhile stays."""
    if before is None or before < made_on:
        put_contact_back(office, con, subject_id, before, made_on)


def last_contact(con: Connection, subject_id: SubjectId | None) -> date | None:
    """The last contact that is known of a person; None where none is, or where nobody is meant."""
    return None if subject_id is None else holdings.person_facts(con, subject_id).get(FactKind.LAST_CONTACT)


def put_contact_back(
    office: Office, con: Connection, subject_id: SubjectId | None, before: date | None, after: date | None
) -> None:
    """Undo what an act made of the last contact; where it is something else than *after* by now, it stays, and where
    another message of theirs is of that day as well.
    """
    if subject_id is None or before == after or last_contact(con, subject_id) != after:
        return
    if after is not None and (before is None or before < after) and after in _days_of(office, con, subject_id):
        return
    holdings.put_person_fact(con, subject_id, FactKind.LAST_CONTACT, before)
    reckon_person(office, con, subject_id)


def recount_contact(office: Office, con: Connection, subject_id: SubjectId | None, were: Collection[date]) -> None:
    """Days of contact turned out wrong, or another person's: where the last contact is one of them, it is sought anew.

    It becomes the latest day on which a case of the person says they wrote; without any it is not known any more, so
    that somebody looks into it.
    """
    if subject_id is None or holdings.person_facts(con, subject_id).get(FactKind.LAST_CONTACT) not in were:
        return
    days = _days_of(office, con, subject_id)
    holdings.put_person_fact(con, subject_id, FactKind.LAST_CONTACT, max(days, default=None))
    reckon_person(office, con, subject_id)


def contact_days(office: Office, con: Connection, case: Case) -> list[date]:
    """The days on which the person wrote in a case, its receipt first; none of them is still to come."""
    if case.id is None:
        return [case.received_on]
    return [case.received_on, *days_written(office, con, messages.messages_of(con, CaseId(case.id)))]


def days_written(office: Office, con: Connection, came: Iterable[Message]) -> list[date]:
    """The days of these messages, in their order; not of what the desk itself sent, and none is still to come."""
    ours, today = fetch_profile(con).email, office.clock.today()
    written = [one.received_at for one in came if one.received_at and not is_ours(one.sender_address, ours)]
    return [min(local_day(moment), today) for moment in written]


def _days_of(office: Office, con: Connection, subject_id: SubjectId) -> list[date]:
    return [day for row in cases.cases_of_subject(con, subject_id) for day in contact_days(office, con, row.case)]


def is_ours(sender_address: str, office_address: str) -> bool:
    """Say whether a message was sent by the desk itself, such as a copy of its own reply."""
    return bool(office_address) and sender_address.strip().casefold() == office_address.strip().casefold()


def _later(office: Office, con: Connection, subject_id: SubjectId | None, kind: FactKind, on: date) -> date | None:
    if subject_id is None:
        return None
    known = holdings.person_facts(con, subject_id).get(kind)
    if known is None or known < on:
        holdings.put_person_fact(con, subject_id, kind, on)
        reckon_person(office, con, subject_id)
    return known
