"""What an employee should be warned of in an open case before it is too late, as codes with their day.

Nothing here forbids anything: the days follow from the law and the facts, and the window has the words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.rules.case_path import CaseFacts
from desktop.rules.history import EarlierRequest
from desktop.rules.request_dates import Deadline
from desktop.rules.rights import ABSOLUTE, Right, may_refuse
from desktop.rules.suspensions import REMIND_AFTER_DAYS, Question
from desktop.rules.working_days import Calendar

ACKNOWLEDGE_WORKING_DAYS = 2  # policy: within so many days after receipt the person has had a letter
REFUSE_WARNING_DAYS = 7  # policy: from so many days before the work-to date of the first month


@dataclass(frozen=True, slots=True)
class Caution:
    """One warning.

    day: the last day to act in time, or the day that was missed; of a question or an earlier request its own day; None
    where no day belongs to it.
    """

    code: str
    day: date | None = None
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """A reply goes by e-mail to *address*, which is none of those that are *known* of the person."""

    address: str
    known: tuple[str, ...]


def acknowledge_by(received_on: date, calendar: Calendar) -> date:
    """Give the last day on which a first letter to the person is in time; good practice, not a duty.

    >>> from desktop.rules.working_days import nl_default
    >>> acknowledge_by(date(2026, 4, 2), nl_default())  # before Good Friday and Easter
    datetime.date(2026, 4, 8)
    """
    return calendar.add_working_days(received_on, ACKNOWLEDGE_WORKING_DAYS)


def cautions(
    facts: CaseFacts,
    deadline: Deadline,
    today: date,
    *,
    suspensions: Sequence[Question] = (),
    undecided: Sequence[Right] = (),
    history: Iterable[EarlierRequest] = (),
    objection_paused: bool = True,
    first_letter_by: date | None = None,
    reply_to: ReplyTo | None = None,
    contradicted: Sequence[str] = (),
) -> tuple[Caution, ...]:
    """List what to be warned of, the most pressing first; empty for a closed case.

    Args:
        suspensions: every question to the person; they belong to the deadline.
        undecided: the rights without an outcome.
        history: the person's other requests.
        objection_paused: the data that an undecided objection speaks of are not used meanwhile.
        first_letter_by: the last day for a first letter; None: one went out.
        reply_to: where the reply that is still owed goes, if that must be looked at first.
        contradicted: names of systems where data are registered, and in which nothing was found.

    Returns:
        Of "stop_now" (data: right), "refusal_late", "extension_lost", "refuse_before", "no_answer_decide_before",
        "remind_now" (data: reason), "asked_after_month", "asked_late", "not_acknowledged", "objection_not_paused",
        "authority_missing", "reply_address_differs" (data: address, known), "found_nothing_registered" (data:
        systems), "earlier_unanswered" (data: number, rights) those that apply.

    Source: GDPR art. 5(1)(d), 7(3), 12(3)-(4), 18(1)(d), 21(1), 21(3); EDPB Guidelines 01/2022 par. 29, 80, 159-162.
    """
    if facts.closed_on:
        return ()
    return (
        *(
            Caution("stop_now", deadline.received_on, {"right": right.value})
            for right in undecided
            if right in ABSOLUTE
        ),
        *_of_refusing(deadline, today, undecided),
        *_of_questions(deadline, today, suspensions, undecided),
        *_of_silence(first_letter_by, today, undecided),
        *([Caution("found_nothing_registered", data={"systems": ", ".join(contradicted)})] if contradicted else ()),
        *_of_people(facts, undecided, tuple(history), objection_paused, reply_to),
    )


def _of_refusing(deadline: Deadline, today: date, undecided: Sequence[Right]) -> Iterator[Caution]:
    """Art. 12(4) knows one month only, whatever was extended or suspended."""
    is_late = today > deadline.legal_due_1m
    may_still_refuse = any(may_refuse(right) for right in undecided)
    if may_still_refuse and is_late:
        yield Caution("refusal_late", deadline.legal_due_1m)
    if undecided and is_late and not deadline.extended:
        yield Caution("extension_lost", deadline.legal_due_1m)
    is_near = today >= deadline.work_to_1m - timedelta(days=REFUSE_WARNING_DAYS)
    if may_still_refuse and not is_late and (is_near or deadline.extended):
        yield Caution("refuse_before", deadline.work_to_1m if today <= deadline.work_to_1m else deadline.legal_due_1m)


def _of_questions(
    deadline: Deadline, today: date, suspensions: Sequence[Question], undecided: Sequence[Right]
) -> Iterator[Caution]:
    waiting = [question for question in suspensions if question.answered_on is None]
    if waiting and undecided:
        in_month = today <= deadline.work_to_1m
        yield Caution("no_answer_decide_before", deadline.work_to_1m if in_month else deadline.work_to)
    for question in waiting if undecided else ():
        if (today - question.last_asked_on).days >= REMIND_AFTER_DAYS:
            yield Caution("remind_now", question.last_asked_on, {"reason": question.reason.value})
    late = [code for code in ("asked_after_month", "asked_late") if code in deadline.warnings]
    for code in late[:1]:  # after the month is late too
        yield Caution(code, max((question.asked_on for question in suspensions), default=None))


def _of_silence(first_letter_by: date | None, today: date, undecided: Sequence[Right]) -> Iterator[Caution]:
    if undecided and first_letter_by and today > first_letter_by:
        yield Caution("not_acknowledged", first_letter_by)


def _of_people(
    facts: CaseFacts,
    undecided: Sequence[Right],
    history: Sequence[EarlierRequest],
    objection_paused: bool,
    reply_to: ReplyTo | None,
) -> Iterator[Caution]:
    if Right.OBJECTION in undecided and facts.has_subject and not objection_paused:
        yield Caution("objection_not_paused")
    if facts.authority_missing:
        yield Caution("authority_missing")
    if reply_to:
        yield Caution("reply_address_differs", data={"address": reply_to.address, "known": ", ".join(reply_to.known)})
    for earlier in sorted(history, key=lambda one: one.received_on):
        if waiting := [right.value for right in undecided if earlier.awaits_answer(right)]:
            data = {"number": earlier.number, "rights": ", ".join(waiting)}
            yield Caution("earlier_unanswered", earlier.received_on, data)
