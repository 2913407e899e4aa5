"""One case with everything in it, and correcting what was read at intake."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from db import cases, journal, letters, messages
from db.records import Case, CaseId, CaseRight, CaseRow, Letter, Message, Subject
from db.vault import Connection
from desktop.procedures.answered import told_on
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.case_facts import case_line, deadline_of, facts_of, open_identity_request, right_lines
from desktop.procedures.case_notes import note_lines
from desktop.procedures.cautions import cautions_of
from desktop.procedures.contacts import contact_made, last_contact, put_contact_back, recount_contact
from desktop.procedures.decision_facts import let_it_count
from desktop.procedures.earlier import earlier_cases
from desktop.procedures.fees import fee_line
from desktop.procedures.lines import (
    CaseView,
    ExtensionLine,
    IdentityLine,
    JournalLine,
    LetterLine,
    MessageLine,
)
from desktop.procedures.notices import notices_to_send
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.package_promises import packages_to_build
from desktop.procedures.pausing import Swap, put_back, settle_pause
from desktop.procedures.people import email_of
from desktop.procedures.questions import suspension_lines
from desktop.procedures.related import link_lines
from desktop.procedures.reminders import reminder_lines
from desktop.procedures.representatives import representative_line
from desktop.procedures.searches import NEEDS_SEARCH, nothing_found, systems_open
from desktop.rules.case_path import CaseFacts, next_step
from desktop.rules.deadlines import Deadline, explain, may_extend
from desktop.rules.errors import RuleBroken
from desktop.rules.request_dates import require_receipt_day
from desktop.rules.rights import Right

CHANGED = frozenset({Topic.CASES})
CONTACT_CHANGED = frozenset({Topic.CASES, Topic.HOLDINGS})


def case_view(office: Office, case_id: int) -> CaseView:
    """Everything the case page shows.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        subject = subject_of_case(con, case)
        limits = deadline_of(office, case)
        facts, told = _facts(office, con, case), told_on(con, [case])
        shown = _kept_with(office, con, case) | {"cautions": cautions_of(office, con, case, facts, limits)}
    return CaseView(
        line=case_line(
            office,
            _row(case, subject),
            told,
            notices_to_send=facts.notices_to_send,
            packages_to_build=facts.packages_to_build,
        ),
        revision=case.revision,
        person_id=case.subject_id,
        person_email=email_of(subject),
        requester=case.requester,
        channel=case.channel,
        language=case.language,
        note=case.note,
        step=next_step(facts),
        deadline=limits,
        explanation=explain(limits, office.calendars.default),
        identity=_identity_line(case),
        identity_asked_on=open_identity_request(case),
        extension=_extension_line(case, limits),
        may_extend=case.closed_on is None and may_extend(limits, office.clock.today()),
        representative=representative_line(case),
        suspensions=suspension_lines(case),
        waiting_since=case.waiting_since,
        **shown,
    )


def correct_case(
    office: Office,
    *,
    case_id: int,
    received_on: date,
    channel: str,
    language: str,
    note_text: str,
    rights: Sequence[tuple[Right, str]],
    seen: int | None = None,
) -> Done[None]:
    """Correct what was read at intake; the dates and the last contact follow at once, decisions already taken stay.

    Its undo raises RuleBroken "correction_in_use" (number) where somebody corrected or decided since, and
    "receipt_after_acts" where something was done before the day that would come back.

    Raises:
        RuleBroken: "future_receipt", "receipt_before_law", "no_rights", "right_decided" (a decided right would go),
            "receipt_after_acts" (something in the case happened before the new date), "case_changed", "case_closed",
            "case_gone".
    """
    require_receipt_day(received_on, office.clock.today())
    if not rights:
        raise RuleBroken("no_rights")
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        changed = replace(
            case,
            received_on=received_on,
            channel=channel,
            language=language,
            note=note_text.strip(),
            rights=_corrected(case, rights),
        )
        if any(day < received_on for day in _act_days(case)):
            raise RuleBroken("receipt_after_acts", received_on=received_on)
        contact = last_contact(con, case.subject_id)
        cases.keep_case(con, changed)
        paused = settle_pause(office, con, changed)
        _let_receipt_count(office, con, case, changed)
        days = (contact, last_contact(con, case.subject_id))
        codes = [right.value for right, _ in rights]
        note(office, con, "case_corrected", case_id=case.id, received_on=received_on, channel=channel, rights=codes)
    return Done(None, CONTACT_CHANGED, lambda: _take_correction_back(office, case, changed, paused, days))


def _take_correction_back(
    office: Office, before: Case, after: Case, paused: Sequence[Swap], contact: tuple[date | None, date | None]
) -> Done[None]:
    """contact: the last one that was known, and the one that the correction made of it."""
    with office.vault.write() as con:
        restored = _uncorrected(con, before, after)
        cases.keep_case(con, restored)
        put_back(office, con, paused)
        _let_decisions_count(office, con, after, restored)
        put_contact_back(office, con, before.subject_id, *contact)
        note(office, con, "correction_taken_back", case_id=before.id, received_on=before.received_on)
    return Done(None, CONTACT_CHANGED)


def _uncorrected(con: Connection, before: Case, after: Case) -> Case:
    """The case as it is now, with what was read at intake as it was before it was corrected."""
    now = fetch_open(con, int(before.id or 0))
    fields = ("received_on", "channel", "language", "note", "rights", "subject_id")
    if any(getattr(now, name) != getattr(after, name) for name in fields):
        raise RuleBroken("correction_in_use", number=before.number)
    if any(day < before.received_on for day in _act_days(now)):
        raise RuleBroken("receipt_after_acts", received_on=before.received_on)
    return replace(now, **{name: getattr(before, name) for name in fields})


def _let_receipt_count(office: Office, con: Connection, before: Case, case: Case) -> None:
    """The last contact, and what ended on the day of receipt, follow a corrected one."""
    if case.received_on == before.received_on:
        return
    _let_decisions_count(office, con, before, case)
    contact_made(office, con, case.subject_id, case.received_on)
    recount_contact(office, con, case.subject_id, {before.received_on})


def _let_decisions_count(office: Office, con: Connection, before: Case, case: Case) -> None:
    for entry in before.rights:
        if entry.outcome and case.received_on != before.received_on:
            let_it_count(office, con, before, case, entry.right)


def letter_line(letter: Letter) -> LetterLine:
    if letter.id is None:
        raise LookupError("a letter that was never kept has no line")
    return LetterLine(
        id=letter.id,
        kind=letter.kind,
        language=letter.language,
        created_at=letter.created_at,
        finalised_at=letter.finalised_at,
        finalised_by=letter.finalised_by,
        sha256=letter.sha256,
    )


def _kept_with(office: Office, con: Connection, case: Case) -> dict[str, Any]:
    """What is kept beside the case itself, by the fields of the view."""
    key = CaseId(case.id or 0)
    return {
        "rights": right_lines(office, con, case),
        "messages": tuple(_message_line(message) for message in messages.messages_of(con, key)),
        "letters": tuple(letter_line(letter) for letter in letters.letters_of(con, key)),
        "journal": tuple(
            JournalLine(number=e.number, at=e.at, actor=e.actor, act=e.act, details=e.details)
            for e in journal.entries(con, case_id=key)
        ),
        "notes": note_lines(con, key),
        "reminders": reminder_lines(con, key, case.number),
        "fee": fee_line(con, key),
        "links": link_lines(con, case),
        "earlier_requests": len(earlier_cases(con, case.subject_id, case)),
    }


def _facts(office: Office, con: Connection, case: Case) -> CaseFacts:
    """What the path of the case depends on, with what is still to be searched, sent and given."""
    waits = any(Right(entry.right) in NEEDS_SEARCH and entry.outcome is None for entry in case.rights)
    return facts_of(
        case,
        searches_open=len(systems_open(office, con, case)) if waits else 0,
        nothing_found=nothing_found(office, con, case),
        notices_to_send=notices_to_send(con, CaseId(case.id or 0)),
        packages_to_build=len(packages_to_build(con, case)),
    )


def _corrected(case: Case, rights: Sequence[tuple[Right, str]]) -> tuple[CaseRight, ...]:
    kept = {entry.right: entry for entry in case.rights}
    wanted = {right.value: quote for right, quote in rights}
    for code, entry in kept.items():
        if entry.outcome and code not in wanted:
            raise RuleBroken("right_decided", right=code)
    return tuple(kept.get(code) or CaseRight(right=code, quote=quote) for code, quote in wanted.items())


def _act_days(case: Case) -> list[date]:
    days = [s.asked_on for s in case.suspensions]
    days += [right.outcome_on for right in case.rights if right.outcome_on]
    if case.identity:
        days.append(case.identity.on)
    if case.extension and case.extension.notice_on:
        days.append(case.extension.notice_on)
    return days


def _row(case: Case, subject: Subject | None) -> CaseRow:
    if subject is None:
        return CaseRow(case=case)
    return CaseRow(
        case=case,
        initials=subject.initials,
        first_name=subject.first_name,
        prefix=subject.prefix,
        surname=subject.surname,
    )


def _identity_line(case: Case) -> IdentityLine | None:
    if case.identity is None:
        return None
    known = case.identity
    return IdentityLine(method=known.method, checked=known.checked, by=known.by, on=known.on)


def _extension_line(case: Case, limits: Deadline) -> ExtensionLine | None:
    if case.extension is None:
        return None
    kept = case.extension
    return ExtensionLine(
        ground=kept.ground,
        facts=kept.facts,
        expected_on=kept.expected_on,
        notice_on=kept.notice_on,
        valid=limits.extended,
    )


def _message_line(message: Message) -> MessageLine:
    if message.id is None:
        raise LookupError("a message that was never kept has no line")
    return MessageLine(
        id=message.id,
        sender_name=message.sender_name,
        sender_address=message.sender_address,
        subject=message.subject,
        text=message.text,
        attachments=tuple((a.name, a.media_type, a.bytes) for a in message.attachments),
        received_at=message.received_at,
        sha256=message.sha256,
        has_original=bool(message.sha256) and message.removed_on is None,
        is_proof=message.is_proof,
        removed_on=message.removed_on,
    )
