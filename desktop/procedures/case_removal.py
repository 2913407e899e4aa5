"""A case that should not be there: opened by mistake, sent twice, no request at all, or tried out.

It is taken out whole, so that neither the figures nor the register of requests count it; its number is never given
again, and its lines stay in the journal, as they do when a file is purged. What was answered or decided is no mistake
any more: that is closed.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from db import case_removal as removal
from db import cases, fees, holdings, journal, letters, messages, notices, subjects
from db.holding_records import Hold
from db.records import Case, CaseId, MessageId, SubjectId
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open
from desktop.procedures.contacts import (
    contact_days,
    contact_made,
    contact_taken_back,
    days_written,
    last_contact,
    put_contact_back,
    recount_contact,
)
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.pausing import pauses, put_back
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES, Topic.HOLDINGS, Topic.DISCLOSURES})
REASONS = ("by_mistake", "duplicate", "not_a_request", "test")


@dataclass(frozen=True, slots=True)
class _Gone:
    """What was taken out with a case. contacts: of whom, and the last one known before and after; moved: the messages
    that went into another case.
    """

    case: Case
    taken: removal.TakenOut
    pauses: tuple[Hold, ...]
    contacts: tuple[tuple[SubjectId | None, date | None, date | None], ...]
    into: CaseId | None
    moved: tuple[MessageId, ...]


def remove_case(
    office: Office, *, case_id: int, reason: str, seen: int | None = None, into: int | None = None
) -> Done[None]:
    """Take an open case out of the vault, with its messages, files, drafts and notes. The pause on what it objects to
    ends, and the last contact of the person is sought anew. Figures and register do not count it.

    The undo puts everything back under its number; it raises RuleBroken "person_gone" where the person is not in the
    directory any more, and of the case that got the messages "case_closed", or "message_in_use" where one of them was
    removed as a proof since: that is gone for good.

    Args:
        reason: one of `REASONS`.
        seen: the revision of the case that the employee had in front; None: not looked at.
        into: an open case that gets its messages, of which they are contact; None: they go too.

    Raises:
        RuleBroken: "removal_reason" (reason), "removal_answered" (number: a letter is final, or a notice was sent),
            "removal_decided" (rights), "removal_paid" (number), "removal_on_hold" (number: a hold names its file),
            "removal_into_itself" (number), "removal_another_person" (number: *into* is somebody else's),
            "case_changed" (number, by, at, now), "case_closed", "case_gone".
    """
    if reason not in REASONS:
        raise RuleBroken("removal_reason", reason=reason)
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        _require_untouched(con, case)
        other = None if into is None else _taking(con, case, into)
        people = dict.fromkeys((case.subject_id, other.subject_id if other else None))
        before = {one: last_contact(con, one) for one in people}
        moved = _move_messages(office, con, case, other) if other else ()
        note(
            office, con, "case_removed", case_id=case.id, subject_id=case.subject_id, number=case.number, reason=reason
        )
        days, paused = contact_days(office, con, case), _drop_pauses(office, con, case)
        taken = removal.take_out(con, _id(case))
        recount_contact(office, con, case.subject_id, days)
        contacts = tuple((one, known, last_contact(con, one)) for one, known in before.items())
        gone = _Gone(case, taken, paused, contacts, other.id if other else None, moved)
    return Done(None, CHANGED, lambda: _put_back(office, gone))


def taking_back_opening(
    office: Office, con: Connection, case: Case, contact_before: date | None
) -> Callable[[], Done[None]]:
    """The undo of an act that opened *case*, asked for at its end: the case goes as if it never was.

    Args:
        contact_before: the last contact known of the person before it.

    Returns:
        An undo that raises RuleBroken "opening_built_on" (number, by, at) where anything was done in the case since.
    """
    last = journal.entries(con, case_id=_id(case))[-1].number

    def undo() -> Done[None]:
        with office.vault.write() as con:
            now, newest = fetch(con, _id(case)), journal.entries(con, case_id=_id(case))[-1]
            if newest.number != last or now != case:
                raise RuleBroken("opening_built_on", number=case.number, by=newest.actor, at=newest.at)
            made_on = max(contact_days(office, con, case))
            note(office, con, "opening_taken_back", case_id=case.id, subject_id=case.subject_id, number=case.number)
            _drop_pauses(office, con, case)
            removal.take_out(con, _id(case))
            contact_taken_back(office, con, case.subject_id, made_on, contact_before)
        return Done(None, CHANGED)

    return undo


def _require_untouched(con: Connection, case: Case) -> None:
    """Nothing went out and nothing was decided: the person counts on it, and the figures must tell of it."""
    sent = any(one.sent_on for one in notices.notices_of(con, _id(case)))
    if sent or any(one.finalised_at for one in letters.letters_of(con, _id(case))):
        raise RuleBroken("removal_answered", number=case.number)
    if decided := tuple(right.right for right in case.rights if right.outcome):
        raise RuleBroken("removal_decided", rights=decided)
    fee = fees.fetch_fee(con, _id(case))
    if fee is not None and fee.paid_on is not None:
        raise RuleBroken("removal_paid", number=case.number)
    if holdings.holding_of_case(con, _id(case)) is not None:
        raise RuleBroken("removal_on_hold", number=case.number)


def _put_back(office: Office, gone: _Gone) -> Done[None]:
    case = gone.case
    with office.vault.write() as con:
        if case.subject_id is not None and subjects.fetch_subject(con, case.subject_id) is None:
            raise RuleBroken("person_gone")
        _take_messages_back(con, gone)
        removal.put_back(con, gone.taken)
        put_back(office, con, tuple((hold, None) for hold in map(lambda one: _still(con, one), gone.pauses) if hold))
        for subject_id, before, after in gone.contacts:
            put_contact_back(office, con, subject_id, before, after)
        note(office, con, "case_put_back", case_id=case.id, subject_id=case.subject_id, number=case.number)
    return Done(None, CHANGED)


def _drop_pauses(office: Office, con: Connection, case: Case) -> tuple[Hold, ...]:
    placed = pauses(con, case)
    put_back(office, con, tuple((None, hold) for hold in placed))
    return placed


def _still(con: Connection, hold: Hold) -> Hold | None:
    """The pause on what is still registered of what it was on."""
    held = tuple(holdings.holdings_by_ids(con, hold.holding_ids))
    return replace(hold, holding_ids=held) if held else None


def _taking(con: Connection, case: Case, into: int) -> Case:
    """The open case that gets the messages: what somebody wrote never goes to another person's request."""
    if into == case.id:
        raise RuleBroken("removal_into_itself", number=case.number)
    other = fetch_open(con, into)
    if case.subject_id and other.subject_id and case.subject_id != other.subject_id:
        raise RuleBroken("removal_another_person", number=other.number)
    return other


def _take_messages_back(con: Connection, gone: _Gone) -> None:
    """Out of the case that got them, as long as that is open; where it is gone by now, they went with it."""
    if gone.into is None or cases.fetch_case(con, gone.into) is None:
        return
    fetch_open(con, gone.into)
    if any(one.id in gone.moved and one.removed_on for one in messages.messages_of(con, gone.into)):
        raise RuleBroken("message_in_use")
    for message_id in gone.moved:
        messages.drop_message(con, message_id)


def _move_messages(office: Office, con: Connection, case: Case, other: Case) -> tuple[MessageId, ...]:
    """A proof of identity that was removed stays behind."""
    came = [one for one in messages.messages_of(con, _id(case)) if one.removed_on is None]
    moved = tuple(
        messages.keep_message(con, _id(other), one, messages.raw_of(con, MessageId(one.id or 0))) for one in came
    )
    for day in days_written(office, con, came):
        contact_made(office, con, other.subject_id, day)
    if moved:
        note(office, con, "messages_moved", case_id=other.id, number=case.number, messages=len(moved))
    return moved


def _id(case: Case) -> CaseId:
    if case.id is None:
        raise LookupError("a case that was never kept")
    return case.id
