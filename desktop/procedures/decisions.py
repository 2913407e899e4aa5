"""The decision on each right of a case, and the closing of the case."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db import cases
from db.records import Case, CaseId, CaseRight
from desktop.procedures.case_acts import fetch, fetch_open, right_in, undecided, with_right
from desktop.procedures.case_facts import NEEDS_LETTER, facts_of, untold
from desktop.procedures.case_holdings import keep_file, take_file_up
from desktop.procedures.decision_facts import let_it_count
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.case_path import Outcome, may_decide
from desktop.rules.errors import RuleBroken
from desktop.rules.refusals import RefusalGround, require_refusal_allowed
from desktop.rules.rights import Right

DECIDED = frozenset({Topic.CASES})
FILED = frozenset({Topic.CASES, Topic.HOLDINGS})


def decide(
    office: Office,
    *,
    case_id: int,
    right: Right,
    outcome: Outcome,
    grounds: Sequence[RefusalGround] = (),
    facts: str = "",
) -> Done[None]:
    """Decide on one right. A refusal needs a ground that exists for that right, and its facts; it takes effect
    towards the person with its letter only. What a granted right ends is due at once.

    Args:
        facts: for a refusal the facts that carry the ground; otherwise what was done, or "".

    Raises:
        RuleBroken: "decision_before_identity", "refusal_not_allowed", "refusal_without_grounds",
            "ground_not_for_right", "refusal_without_facts", "already_told", "unknown_right", "case_closed".
    """
    if outcome is Outcome.NOT_IDENTIFIED:
        grounds = (RefusalGround.CANNOT_IDENTIFY,)
    if outcome in NEEDS_LETTER:
        require_refusal_allowed(right, grounds, facts)
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        before = right_in(case, right)
        if not may_decide(facts_of(case), outcome):
            raise RuleBroken("decision_before_identity")
        if before.letter_id is not None:
            raise RuleBroken("already_told", right=right.value)
        decided = replace(
            before,
            outcome=outcome.value,
            outcome_on=office.clock.today(),
            grounds=tuple(ground.value for ground in grounds),
            facts=facts.strip(),
        )
        cases.keep_case(con, with_right(case, decided))
        said: dict[str, Any] = {
            "right": right.value,
            "outcome": outcome.value,
            "grounds": [ground.value for ground in grounds],
        }
        note(office, con, "right_decided", case_id=case.id, **said)
        moved = let_it_count(office, con, case, before, decided)
    return Done(None, FILED if moved else DECIDED, lambda: _take_back(office, case_id, before))


def _take_back(office: Office, case_id: int, before: CaseRight) -> Done[Any]:
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        now = right_in(case, Right(before.right))
        if now.letter_id is not None:
            raise RuleBroken("already_told", right=before.right)
        cases.keep_case(con, with_right(case, before))
        note(office, con, "decision_taken_back", case_id=case.id, right=before.right)
        moved = let_it_count(office, con, case, now, before)
    return Done(None, FILED if moved else DECIDED)


def close_case(office: Office, *, case_id: int) -> Done[None]:
    """Close the case: every right has its decision and every refusal its letter. Its file begins its countdown.

    Raises:
        RuleBroken: "rights_undecided" or "refusal_not_sent" (data: rights), "case_closed".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        _require_complete(case)
        closed = replace(case, closed_on=office.clock.today(), closed_by=employee(con))
        cases.keep_case(con, closed)
        keep_file(office, con, closed)
        note(office, con, "case_closed", case_id=case.id)
    return Done(None, FILED, lambda: reopen_case(office, case_id=case_id))


def reopen_case(office: Office, *, case_id: int) -> Done[None]:
    """Take a closed case up again, with the clock it had; its file has no countdown meanwhile.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.write() as con:
        case = fetch(con, case_id)
        if case.closed_on is None:
            return Done(None, FILED)
        cases.keep_case(con, replace(case, closed_on=None, closed_by=""))
        file = take_file_up(con, CaseId(case_id))
        note(office, con, "case_reopened", case_id=case.id)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            now = fetch_open(con, case_id)
            _require_complete(now)
            closed = replace(now, closed_on=case.closed_on, closed_by=case.closed_by)
            cases.keep_case(con, closed)
            keep_file(office, con, closed, file)
            note(office, con, "case_closed", case_id=case.id)
        return Done(None, FILED, lambda: reopen_case(office, case_id=case_id))

    return Done(None, FILED, undo)


def _require_complete(case: Case) -> None:
    if open_rights := undecided(case):
        raise RuleBroken("rights_undecided", rights=open_rights)
    if pending := untold(case):
        raise RuleBroken("refusal_not_sent", rights=tuple(r.right for r in pending))
