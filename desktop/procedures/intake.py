"""A message or a telephone note becomes a case: propose, let the employee correct, open."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from db import cases, messages
from db.profile import fetch_profile
from db.records import Attachment, Case, CaseId, CaseRight, Message, MessageId, SubjectId
from db.vault import Connection
from desktop.letters.incoming import IncomingMail, attachment_bytes, read_mail
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.contacts import contact_days, contact_made, is_ours
from desktop.procedures.directory import person_with_email
from desktop.procedures.lines import PersonLine
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.deadlines import local_day
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right
from desktop.rules.triage import Proposal, guess_language, propose_rights

CHANGED = frozenset({Topic.CASES})
CONTACT_CHANGED = frozenset({Topic.CASES, Topic.HOLDINGS})


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
    """Open a case and start its clock; the original message is kept in it byte for byte. It is contact of the person.

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
        _begin(office, con, replace(case, id=case_id))
    return Done(int(case_id), CONTACT_CHANGED)


def _begin(office: Office, con: Connection, case: Case) -> None:
    told = {"received_on": case.received_on, "channel": case.channel, "rights": [entry.right for entry in case.rights]}
    note(office, con, "case_opened", case_id=case.id, subject_id=case.subject_id, **told)
    contact_made(office, con, case.subject_id, max(contact_days(office, con, case)))


def add_message(
    office: Office, *, case_id: int, original: bytes, mail: IncomingMail, is_proof: bool = False
) -> Done[int]:
    """Keep a further message of the same matter in an open case; it is contact of the person, unless the desk sent it.

    Args:
        is_proof: it was sent to prove who the requester is, and goes when that check is done.

    Raises:
        RuleBroken: "case_closed", "case_gone".
    """
    today = office.clock.today()
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        kept = _keep_mail(con, CaseId(case_id), original, mail, is_proof=is_proof)
        if not is_ours(mail.sender_address, fetch_profile(con).email):
            day = local_day(mail.received_at) if mail.received_at else today
            contact_made(office, con, case.subject_id, min(day, today))
        note(office, con, "message_added", case_id=case.id)
    return Done(int(kept), CONTACT_CHANGED)


def mark_proof(office: Office, *, case_id: int, message_id: int, is_proof: bool) -> Done[None]:
    """Say whether a message was sent to prove who the requester is.

    Raises:
        RuleBroken: "message_gone" (it is not of this case), "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        if message_id not in {message.id for message in messages.messages_of(con, CaseId(case_id))}:
            raise RuleBroken("message_gone")
        messages.mark_proof(con, MessageId(message_id), is_proof)
        note(office, con, "proof_marked" if is_proof else "proof_unmarked", case_id=case.id)

    def undo() -> Done[None]:
        return mark_proof(office, case_id=case_id, message_id=message_id, is_proof=not is_proof)

    return Done(None, CHANGED, undo)


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


def _keep_mail(
    con: Connection, case_id: CaseId, original: bytes | None, mail: IncomingMail, *, is_proof: bool = False
) -> MessageId:
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
            is_proof=is_proof,
        ),
        original,
    )


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
