"""The earlier requests of a person with their decisions and letters, to be seen before anyone writes "excessive".

Source: GDPR art. 12(5): the burden of proof is the controller's; EDPB guidelines 01/2022 par. 29 and 175-190.
"""

from dataclasses import dataclass
from datetime import date

from db import letters
from db.records import Case, CaseId, SubjectId
from db.vault import Connection
from desktop.procedures.case_acts import fetch
from desktop.procedures.case_facts import right_line
from desktop.procedures.case_file import letter_line
from desktop.procedures.earlier import as_earlier, earlier_cases
from desktop.procedures.lines import LetterLine, RightLine
from desktop.procedures.office import Office
from desktop.rules.history import interval_days, may_be_excessive, unanswered
from desktop.rules.rights import Right


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierLine:
    """One request of the person. letters: the final ones, oldest first. awaiting: the rights without an answer yet."""

    case_id: int
    number: str
    person_id: int | None
    received_on: date
    closed_on: date | None
    rights: tuple[RightLine, ...]
    letters: tuple[LetterLine, ...]
    awaiting: tuple[Right, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """What to see before a request is called excessive or unfounded.

    earlier: newest first. interval_days: since the person last asked for the same, None: never before.
    cautions: codes of `rules.history.may_be_excessive`. reminder_of: the numbers of earlier requests for the same that
    still wait for their answer: this one reminds of them.
    """

    right: Right
    earlier: tuple[EarlierLine, ...]
    interval_days: int | None
    cautions: tuple[str, ...]
    reminder_of: tuple[str, ...]


def earlier_requests(office: Office, *, person_id: int, before_case: int | None = None) -> tuple[EarlierLine, ...]:
    """The requests of a person with their decisions and letters, newest first.

    Args:
        before_case: only those received before this case, and not that case itself; None: all of them.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.read() as con:
        before = None if before_case is None else fetch(con, before_case)
        return earlier_lines(con, SubjectId(person_id), before)


def history(office: Office, *, case_id: int, right: Right) -> HistoryView:
    """What the person asked before, and what the law says of calling this request excessive.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        known = earlier_cases(con, case.subject_id, case)
        lines = tuple(_line(con, one) for one in known)
    asked = tuple(as_earlier(one) for one in known)
    return HistoryView(
        right=right,
        earlier=lines,
        interval_days=interval_days(right, case.received_on, asked),
        cautions=may_be_excessive(right, case.received_on, asked),
        reminder_of=tuple(one.number for one in unanswered(right, asked)),
    )


def earlier_lines(con: Connection, person_id: SubjectId, before: Case | None = None) -> tuple[EarlierLine, ...]:
    """As `earlier_requests`, for an act that has its connection."""
    return tuple(_line(con, one) for one in earlier_cases(con, person_id, before))


def _line(con: Connection, case: Case) -> EarlierLine:
    asked = as_earlier(case)
    return EarlierLine(
        case_id=int(case.id or 0),
        number=case.number,
        person_id=case.subject_id,
        received_on=case.received_on,
        closed_on=case.closed_on,
        rights=tuple(right_line(right) for right in case.rights),
        letters=tuple(letter_line(one) for one in letters.letters_of(con, CaseId(case.id or 0)) if one.finalised_at),
        awaiting=tuple(right for right in asked.rights if asked.awaits_answer(right)),
    )
