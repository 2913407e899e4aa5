"""A new case and its clock, in the act's own transaction: from a message, by hand, or out of somebody else's letter."""

from collections.abc import Sequence
from datetime import date

from db import cases, messages
from db.records import Case, CaseId, CaseRight, Message, SubjectId
from db.subjects import fetch_subject
from db.vault import Connection
from desktop.procedures.contacts import contact_days, contact_made
from desktop.procedures.office import Office, employee, note
from desktop.procedures.pausing import settle_pause
from desktop.rules.errors import RuleBroken
from desktop.rules.request_dates import require_receipt_day


def begin_case(
    office: Office,
    con: Connection,
    *,
    received_on: date,
    channel: str,
    language: str,
    subject_id: SubjectId | None,
    requester: str,
    rights: Sequence[CaseRight],
    came: Sequence[tuple[Message, bytes | None]] = (),
    note_text: str = "",
) -> Case:
    """Open a case, keep what came with it, write it in the journal; it is contact of the person. What an objection is
    about is only stored from now on, until it is decided.

    Args:
        came: messages with their originals, None for post and telephone.

    Raises:
        RuleBroken: "no_rights", "person_gone", and what `rules.request_dates.require_receipt_day` raises.
    """
    require_receipt_day(received_on, office.clock.today())
    if not rights:
        raise RuleBroken("no_rights")
    if subject_id is not None and fetch_subject(con, subject_id) is None:
        raise RuleBroken("person_gone")
    case_id = cases.keep_case(
        con,
        Case(
            number=cases.next_number(con, office.clock.today().year),
            subject_id=subject_id,
            requester=requester.strip(),
            received_on=received_on,
            channel=channel,
            language=language,
            note=note_text.strip(),
            handler=employee(con),
            opened_at=office.clock.now(),
            rights=tuple(rights),
        ),
    )
    for message, raw in came:
        messages.keep_message(con, case_id, message, raw)
    case = _kept(con, case_id)
    told = {"received_on": received_on, "channel": channel, "rights": [right.right for right in rights]}
    note(office, con, "case_opened", case_id=case_id, subject_id=subject_id, **told)
    contact_made(office, con, subject_id, max(contact_days(office, con, case)))
    settle_pause(office, con, case)
    return case


def _kept(con: Connection, case_id: CaseId) -> Case:
    case = cases.fetch_case(con, case_id)
    if case is None:
        raise LookupError(case_id)
    return case
