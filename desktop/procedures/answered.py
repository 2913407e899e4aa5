"""When a request was answered: the day on which the last of its rights was told, or taken back.

That a case is closed later, or taken up again and closed anew, makes no answer late; nor does another answer after the
first.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from db import letters
from db.records import Case, CaseId, CaseRight, LetterId
from db.vault import Connection
from desktop.rules.deadlines import local_day
from desktop.rules.outcomes import Outcome

Told = Mapping[LetterId, date]


def told_on(con: Connection, cases: Iterable[Case]) -> Told:
    """The day of each letter that told one of the rights of these cases."""
    ids = {right.letter_id for case in cases for right in case.rights if right.letter_id is not None}
    return {letter_id: local_day(at) for letter_id, at in letters.finalised_at(con, sorted(ids)).items()}


def answered_on(case: Case, told: Told) -> date | None:
    """The day the request was answered as a whole; None while an answer to a right of an open case is still to come.

    A closed case with a right that nobody was told of, as older vaults have them, was answered when it was closed.

    Source: GDPR art. 12(3)-(4): the controller informs the data subject within the period.
    """
    return _last(case, [_answered(right, told) for right in case.rights])


def first_answered_on(case: Case, told: Told) -> date | None:
    """The day the request was answered as a whole for the first time: whether that was in time stays so, however often
    a right is decided anew later. None where it never was.
    """
    return _last(case, [right.first_told_on or _answered(right, told) for right in case.rights])


def first_answers(con: Connection, cases: Iterable[Case]) -> dict[CaseId, date]:
    """The same for many cases; one that is not answered yet is not there."""
    listed = list(cases)
    told = told_on(con, listed)
    found = {CaseId(case.id or 0): first_answered_on(case, told) for case in listed}
    return {case_id: day for case_id, day in found.items() if day is not None}


def _last(case: Case, days: Sequence[date | None]) -> date | None:
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else case.closed_on


def _answered(right: CaseRight, told: Told) -> date | None:
    if right.outcome == Outcome.WITHDRAWN:
        day = right.details.get("withdrawn_on")
        return date.fromisoformat(day) if day else right.outcome_on
    return told.get(right.letter_id) if right.letter_id is not None else None
