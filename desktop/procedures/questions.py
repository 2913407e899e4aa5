"""Questions to the person, about identity or about what exactly is meant: chased and answered here, begun by a letter.

They move only the date that is shown beside the others, never the one the desk plans by.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from db import cases
from db.records import Case, CaseRow, Suspension
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open, undecided
from desktop.procedures.case_facts import person_of
from desktop.procedures.duty_lines import QuestionLine
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.team_lines import SuspensionLine
from desktop.rules.errors import RuleBroken
from desktop.rules.suspensions import REMIND_AFTER_DAYS, require_answer_day

CHANGED = frozenset({Topic.CASES})


def answer_question(office: Office, *, case_id: int, reason: str, on: date, seen: int | None = None) -> Done[None]:
    """The person answered, well enough: the suspension ends.

    Args:
        reason: "identity" or "specification".
        on: the day the answer came in.

    Raises:
        RuleBroken: "no_open_question" (reason), "answer_before_question" and "answer_in_future" of
            `rules.suspensions.require_answer_day`, "case_changed", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        asked = _open_question(case, reason)
        require_answer_day(asked.asked_on, on, case.received_on, office.clock.today())
        after = replace(asked, answered_on=on)
        cases.keep_case(con, _with(case, asked, after))
        note(office, con, "question_answered", case_id=case.id, reason=reason, on=on)
    return Done(None, CHANGED, _putting_back(office, case, asked, after))


def remind_question(office: Office, *, case_id: int, reason: str, seen: int | None = None) -> Done[None]:
    """Write down that the person was reminded of a question today. It does not begin a second suspension.

    Raises:
        RuleBroken: "no_open_question" (reason), "case_changed", "case_closed", "case_gone".
    """
    today = office.clock.today()
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        asked = _open_question(case, reason)
        after = replace(asked, reminded_on=today)
        cases.keep_case(con, _with(case, asked, after))
        note(office, con, "question_reminded", case_id=case.id, reason=reason, on=today)
    return Done(None, CHANGED, _putting_back(office, case, asked, after))


def suspension_lines(case: Case) -> tuple[SuspensionLine, ...]:
    """The questions of a case, in the order they were asked."""
    return tuple(
        SuspensionLine(
            reason=one.reason, asked_on=one.asked_on, answered_on=one.answered_on, reminded_on=one.reminded_on
        )
        for one in sorted(case.suspensions, key=lambda one: one.asked_on)
    )


def questions_to_chase(office: Office, con: Connection) -> tuple[QuestionLine, ...]:
    """The unanswered questions of undecided cases, a week after they were asked, or asked again; oldest first."""
    today, found = office.clock.today(), []
    for row in cases.open_cases(con):
        for one in row.case.suspensions if undecided(row.case) else ():
            last = max(one.asked_on, one.reminded_on or one.asked_on)
            if one.answered_on is None and (today - last).days >= REMIND_AFTER_DAYS:
                found.append(_line(row, one))
    return tuple(sorted(found, key=lambda line: (line.reminded_on or line.asked_on, line.case_number)))


def _line(row: CaseRow, asked: Suspension) -> QuestionLine:
    return QuestionLine(
        case_id=int(row.case.id or 0),
        case_number=row.case.number,
        person=person_of(row),
        reason=asked.reason,
        asked_on=asked.asked_on,
        reminded_on=asked.reminded_on,
    )


def _open_question(case: Case, reason: str) -> Suspension:
    for one in case.suspensions:
        if one.reason == reason and one.answered_on is None:
            return one
    raise RuleBroken("no_open_question", reason=reason)


def _with(case: Case, before: Suspension, after: Suspension) -> Case:
    return replace(case, suspensions=tuple(after if one == before else one for one in case.suspensions))


def _putting_back(office: Office, case: Case, before: Suspension, after: Suspension) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            now = fetch_open(con, int(case.id or 0))
            if after not in now.suspensions:
                raise RuleBroken("question_changed")
            cases.keep_case(con, _with(now, after, before))
            note(office, con, "question_put_back", case_id=case.id, reason=before.reason)
        return Done(None, CHANGED)

    return undo
