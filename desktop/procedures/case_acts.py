"""What every act on an open case begins with: fetch it, and refuse where it is closed or gone."""

from dataclasses import replace

from db import cases, journal, subjects
from db.records import Case, CaseId, CaseRight, Subject
from db.vault import Connection
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right


def fetch(con: Connection, case_id: int) -> Case:
    """The case.

    Raises:
        RuleBroken: "case_gone", somebody removed it meanwhile.
    """
    case = cases.fetch_case(con, CaseId(case_id))
    if case is None:
        raise RuleBroken("case_gone")
    return case


def fetch_open(con: Connection, case_id: int, seen: int | None = None) -> Case:
    """The case, which must not be closed.

    Args:
        seen: the revision that the employee had in front; None where the act does not build on what was shown.

    Raises:
        RuleBroken: "case_gone", "case_closed" (number, closed_on) or "case_changed" (number, by, at: who wrote last in
            its journal, and the instant; now: the revision to compare with the next time).
    """
    case = fetch(con, case_id)
    if case.closed_on:
        raise RuleBroken("case_closed", number=case.number, closed_on=case.closed_on)
    if seen is not None and seen != case.revision:
        last = journal.entries(con, case_id=CaseId(case_id))[-1]
        raise RuleBroken("case_changed", number=case.number, by=last.actor, at=last.at, now=case.revision)
    return case


def right_in(case: Case, right: Right) -> CaseRight:
    """The case's entry for *right*.

    Raises:
        RuleBroken: "unknown_right", the case does not hold it.
    """
    for entry in case.rights:
        if entry.right == right:
            return entry
    raise RuleBroken("unknown_right", right=right.value)


def with_right(case: Case, changed: CaseRight) -> Case:
    """The case with *changed* in the place of its entry for the same right."""
    return replace(case, rights=tuple(changed if r.right == changed.right else r for r in case.rights))


def subject_of_case(con: Connection, case: Case) -> Subject | None:
    return subjects.fetch_subject(con, case.subject_id) if case.subject_id else None


def undecided(case: Case) -> tuple[str, ...]:
    return tuple(r.right for r in case.rights if r.outcome is None)
