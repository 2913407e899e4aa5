"""A message or a telephone note becomes a case: propose, let the employee correct, open."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db import cases, messages
from db.records import Attachment, Case, CaseId, CaseRight, Message, MessageId, SubjectId
from db.vault import Connection
from desktop.letters.incoming import IncomingMail, attachment_bytes, read_mail
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.directory import person_with_email
from desktop.procedures.lines import PersonLine
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.deadlines import local_day
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right
from desktop.rules.triage import Proposal, guess_language, propose_rights

CHANGED = frozenset({Topic.CASES})


@dataclass(frozen=True, slots=True)
class IntakeProposal:
    """What was read in a message, for the employee to correct.

    received_on: the Amsterdam day the receiving server gives; the sender's day, or today, only where there is none
    (mail.received_from says which; mail.warnings holds what deserves a look).
    """

    mail: IncomingMail
    received_on: date
    rights: tuple[Proposal, ...]
    people: tuple[PersonLine, ...]
    language: str
    seen_before: str  # number of the case that holds this very message already; "" where none does


def propose(office: Office, raw: bytes) -> IntakeProposal:
    """Read a message file and propose date, rights, person and language.

    Raises:
        MailProblem: the file is not a message, too large, damaged or too slow to read.
    """
    mail = read_mail(raw, as_of=office.clock.now())
    today = office.clock.today()
    day = local_day(mail.received_at) if mail.received_at else today
    with office.vault.read() as con:
        found = person_with_email(con, mail.sender_address, mail.sender_name)
        known = messages.case_number_with(con, _digest(raw))
    return IntakeProposal(
        mail=mail,
        received_on=min(day, today),
        rights=propose_rights(mail.text, mail.subject),
        people=found,
        language=guess_language(f"{mail.subject}\n{mail.text}"),
        seen_before=known or "",
    )


def open_case(
    office: Office,
    *,
    received_on: date,
    channel: str,
    rights: Sequence[tuple[Right, str]],
    person_id: int | None,
    requester: str,
    language: str,
    note_text: str = "",
    original: bytes | None = None,
    mail: IncomingMail | None = None,
) -> Done[int]:
    """Open a case and start its clock; the original message is kept in it byte for byte.

    Args:
        rights: each right once, with the words that asked for it ("" where the employee chose it).
        requester: the name to show while no person is linked.

    Raises:
        RuleBroken: "future_receipt" or "no_rights".
    """
    if received_on > office.clock.today():
        raise RuleBroken("future_receipt", received_on=received_on)
    if not rights:
        raise RuleBroken("no_rights")
    subject_id = SubjectId(person_id) if person_id else None
    with office.vault.write() as con:
        case = Case(
            number=cases.next_number(con, office.clock.today().year),
            subject_id=subject_id,
            requester=requester.strip(),
            received_on=received_on,
            channel=channel,
            language=language,
            note=note_text.strip(),
            handler=employee(con),
            opened_at=office.clock.now(),
            rights=tuple(CaseRight(right=right, quote=quote) for right, quote in dict(rights).items()),
        )
        case_id = cases.keep_case(con, case)
        if mail is not None:
            _keep_mail(con, case_id, original, mail)
        told = {
            "received_on": received_on,
            "channel": channel,
            "rights": [right.value for right, _ in rights],
        }
        note(office, con, "case_opened", case_id=case_id, subject_id=subject_id, **told)
    return Done(int(case_id), CHANGED)


def add_message(office: Office, *, case_id: int, original: bytes, mail: IncomingMail) -> Done[int]:
    """Keep a further message of the same matter in an open case.

    Raises:
        RuleBroken: "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        kept = _keep_mail(con, CaseId(case_id), original, mail)
        note(office, con, "message_added", case_id=case.id)
    return Done(int(kept), CHANGED)


def original_of(office: Office, message_id: int) -> bytes:
    """The message as it came, byte for byte.

    Raises:
        RuleBroken: "no_original", it came by post or telephone.
    """
    with office.vault.read() as con:
        raw = messages.raw_of(con, MessageId(message_id))
    if raw is None:
        raise RuleBroken("no_original")
    return raw


def attachment_of(office: Office, message_id: int, index: int) -> bytes:
    """One attachment of a kept message, read from the original in memory."""
    return attachment_bytes(original_of(office, message_id), index)


def _keep_mail(con: Connection, case_id: CaseId, original: bytes | None, mail: IncomingMail) -> MessageId:
    return messages.keep_message(
        con,
        case_id,
        Message(
            sender_name=mail.sender_name,
            sender_address=mail.sender_address,
            subject=mail.subject,
            text=mail.text,
            attachments=tuple(
                Attachment(name=a.name, media_type=a.media_type, bytes=a.bytes) for a in mail.attachments
            ),
            received_at=mail.received_at,
            sha256=_digest(original) if original is not None else "",
        ),
        original,
    )


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
