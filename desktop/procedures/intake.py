"""A message or a telephone note becomes a case: propose, let the employee correct, open."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db import messages
from db.profile import fetch_profile
from db.records import Attachment, CaseId, CaseRight, Message, MessageId, SubjectId
from desktop.letters.incoming import IncomingMail, attachment_bytes, read_mail
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.case_opening import begin_case
from desktop.procedures.case_removal import taking_back_opening
from desktop.procedures.contacts import contact_made, is_ours, last_contact, put_contact_back, recount_contact
from desktop.procedures.directory import person_with_email
from desktop.procedures.history import EarlierLine, earlier_lines
from desktop.procedures.lines import PersonLine
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.related import keep_repeat
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
    (mail.received_from says which; mail.warnings holds what deserves a look). earlier: the requests of those people,
    newest first.
    """

    mail: IncomingMail
    received_on: date
    rights: tuple[Proposal, ...]
    people: tuple[PersonLine, ...]
    language: str
    seen_before: str  # number of the case that holds this very message already; "" where none does
    earlier: tuple[EarlierLine, ...]

    @property
    def reminder_of(self) -> tuple[EarlierLine, ...]:
        """Earlier requests for the same that still wait for their answer: add the message to one of them.

        Source: EDPB guidelines 01/2022 par. 29: asking again for what was not answered is a reminder, no new request.
        """
        asked = {proposal.right for proposal in self.rights}
        return tuple(line for line in self.earlier if line.closed_on is None and asked & set(line.awaiting))


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
        earlier = [line for one in found for line in earlier_lines(con, SubjectId(one.id))]
    return IntakeProposal(
        mail=mail,
        received_on=min(day, today),
        rights=propose_rights(mail.text, mail.subject),
        people=found,
        language=guess_language(f"{mail.subject}\n{mail.text}"),
        seen_before=known or "",
        earlier=tuple(sorted(earlier, key=lambda line: (line.received_on, line.case_id), reverse=True)),
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
    repeats: int | None = None,
) -> Done[int]:
    """Open a case and start its clock; the original message is kept in it byte for byte. It is contact of the person.

    Its undo raises RuleBroken "opening_built_on" (number, by, at) where anything was done in the case since.

    Args:
        rights: each right once, with the words that asked for it ("" where the employee chose it).
        requester: the name to show while no person is linked.
        repeats: the earlier case that this one asks the same as.

    Raises:
        RuleBroken: "future_receipt", "receipt_before_law" or "no_rights"; of *repeats* "case_gone",
            "repeats_later_case" (number), "repeats_another_person" (number).
    """
    subject_id = SubjectId(person_id) if person_id else None
    with office.vault.write() as con:
        contact = last_contact(con, subject_id)
        case = begin_case(
            office,
            con,
            received_on=received_on,
            channel=channel,
            language=language,
            subject_id=subject_id,
            requester=requester,
            rights=tuple(CaseRight(right=right, quote=quote) for right, quote in dict(rights).items()),
            came=() if mail is None else ((_message(original, mail), original),),
            note_text=note_text,
        )
        if repeats is not None:
            keep_repeat(office, con, case, repeats)
        undo = taking_back_opening(office, con, case, contact)
    return Done(int(case.id or 0), CONTACT_CHANGED, undo)


def add_message(
    office: Office, *, case_id: int, original: bytes, mail: IncomingMail, is_proof: bool = False
) -> Done[int]:
    """Keep a further message of the same matter in an open case; it is contact of the person, unless the desk sent it.

    Its undo raises RuleBroken "message_in_use" where the message was removed since as a proof, or moved.

    Args:
        is_proof: it was sent to prove who the requester is, and goes when that check is done.

    Raises:
        RuleBroken: "case_closed", "case_gone".
    """
    today = office.clock.today()
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        contact = last_contact(con, case.subject_id)
        kept = messages.keep_message(con, CaseId(case_id), _message(original, mail, is_proof=is_proof), original)
        day = min(local_day(mail.received_at) if mail.received_at else today, today)
        if not is_ours(mail.sender_address, fetch_profile(con).email):
            contact_made(office, con, case.subject_id, day)
        contact_now = last_contact(con, case.subject_id)
        note(office, con, "message_added", case_id=case.id)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            now = fetch_open(con, case_id)
            there = [one for one in messages.messages_of(con, CaseId(case_id)) if one.id == kept]
            if not there or there[0].removed_on is not None:
                raise RuleBroken("message_in_use")
            messages.drop_message(con, kept)
            put_contact_back(office, con, case.subject_id, contact, contact_now)
            if now.subject_id != case.subject_id:  # it counted as contact of who was linked since
                recount_contact(office, con, now.subject_id, {day})
            note(office, con, "message_taken_back", case_id=case.id)
        return Done(None, CONTACT_CHANGED)

    return Done(int(kept), CONTACT_CHANGED, undo)


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


def _message(original: bytes | None, mail: IncomingMail, *, is_proof: bool = False) -> Message:
    return Message(
        sender_name=mail.sender_name,
        sender_address=mail.sender_address,
        subject=mail.subject,
        text=mail.text,
        attachments=tuple(Attachment(name=a.name, media_type=a.media_type, bytes=a.bytes) for a in mail.attachments),
        received_at=mail.received_at,
        sha256=_digest(original) if original is not None else "",
        is_proof=is_proof,
    )


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
