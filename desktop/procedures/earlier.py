"""What the person of a case asked for before, as the rules look at it."""

from db import cases
from db.records import Case, SubjectId
from db.vault import Connection
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import TO_BE_TOLD
from desktop.rules.history import EarlierRequest
from desktop.rules.rights import Right


def earlier_cases(con: Connection, person_id: SubjectId | None, before: Case | None = None) -> tuple[Case, ...]:
    """The cases of a person, newest first.

    Args:
        person_id: None, where nobody is linked: there are none.
        before: only those that came in before this case, and not that case itself.
    """
    if person_id is None:
        return ()
    found = [row.case for row in cases.cases_of_subject(con, person_id)]
    if before is None:
        return tuple(found)
    return tuple(one for one in found if (one.received_on, one.id or 0) < (before.received_on, before.id or 0))


def as_earlier(case: Case) -> EarlierRequest:
    """A case as `rules.history` looks at it."""
    outcomes = tuple(Outcome(right.outcome) if right.outcome else None for right in case.rights)
    return EarlierRequest(
        number=case.number,
        received_on=case.received_on,
        rights=tuple(Right(right.right) for right in case.rights),
        outcomes=outcomes,
        untold=frozenset(
            Right(right.right)
            for right, outcome in zip(case.rights, outcomes, strict=True)
            if outcome in TO_BE_TOLD and right.letter_id is None
        ),
        closed_on=case.closed_on,
    )
