"""The decision on each right of a case, and the closing of the case."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from db import cases, holdings, letters
from db.holding_records import HoldingId
from db.records import Case, CaseId, CaseRight, RightCategory
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open, right_in, undecided, with_right
from desktop.procedures.case_facts import facts_of, untold
from desktop.procedures.case_holdings import keep_file, take_file_up
from desktop.procedures.decision_checks import require_no_less, require_sound
from desktop.procedures.decision_facts import let_it_count
from desktop.procedures.notices import notices_to_send
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.package_promises import packages_to_build
from desktop.procedures.pausing import Swap, keep_longer, put_back, restrict, settle_pause
from desktop.rules.case_path import Outcome, may_decide
from desktop.rules.deadlines import local_day
from desktop.rules.decisions import Decision, require_decision
from desktop.rules.errors import RuleBroken
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right

DECIDED = frozenset({Topic.CASES})
FILED = frozenset({Topic.CASES, Topic.HOLDINGS})


def decide(
    office: Office,
    *,
    case_id: int,
    decision: Decision,
    seen: int | None = None,
    seen_earlier: bool = False,
    anew: bool = False,
) -> Done[None]:
    """Decide on one right, for the first time or again; it takes effect towards the person with its letter only.

    What the decision ends is due at once; what it restricts is only stored from the day it names; the pause on what an
    objection is about ends where the objection succeeds or is taken back.

    Args:
        seen: the revision of the case that the employee had in front; None: not looked at.
        seen_earlier: the employee looked at the person's earlier requests; needed for "excessive".
        anew: the person was told of a decision, and this one takes its place: it needs a letter of its own. The letter
            of before stays in the archive, and the journal says what it told.

    Raises:
        RuleBroken: what `rules.decisions.require_decision`, `decision_checks.require_sound` and
            `decision_facts.let_it_count` raise, "decision_before_identity", "already_told" (right), "decided_less"
            (right: not anew where others were told or a restriction is in force), "unknown_right", "case_changed"
            (number, by, at), "case_closed", "case_gone".
    """
    decision = _whole(decision)
    require_decision(decision)
    right = decision.right
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        before = right_in(case, right)
        if before.letter_id is not None:
            if not anew:
                raise RuleBroken("already_told", right=right.value)
            require_no_less(con, case, before, decision)
        if not may_decide(facts_of(case), decision.outcome, right):
            raise RuleBroken("decision_before_identity")
        require_sound(office, con, case, decision, seen_earlier=seen_earlier)
        decided = _decided(office, con, before, decision)
        changed = with_right(case, decided)
        cases.keep_case(con, changed)
        put = right_in(fetch(con, case_id), right)  # as the vault has it
        _note(office, con, case, before, decision)
        moved = let_it_count(office, con, case, changed, right)
        swaps = _restrictions(office, con, changed, before, decided)
    return Done(None, FILED if moved or swaps else DECIDED, lambda: _take_back(office, case_id, before, put, swaps))


def close_case(office: Office, *, case_id: int, seen: int | None = None) -> Done[None]:
    """Close the case: every right has its decision and its letter, and every notice is sent. Its file begins to count.

    Raises:
        RuleBroken: "rights_undecided" or "reply_not_sent" (rights), "notices_not_sent" (notices: how many),
            "package_not_built" (rights: the letter promised it),
            "case_changed" (number, by, at), "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        _require_complete(con, case)
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
            if now.rights != case.rights or notices_to_send(con, CaseId(case_id)):
                _require_complete(con, now)  # else it goes back as it was, whatever it lacked then
            closed = replace(now, closed_on=case.closed_on, closed_by=case.closed_by)
            cases.keep_case(con, closed)
            keep_file(office, con, closed, file)
            note(office, con, "case_closed", case_id=case.id)
        return Done(None, FILED, lambda: reopen_case(office, case_id=case_id))

    return Done(None, FILED, undo)


def _whole(decision: Decision) -> Decision:
    """As it is to be kept: trimmed, without empty details; want of identification has one ground only."""
    details = {name: said.strip() for name, said in decision.details.items() if said.strip()}
    grounds = decision.grounds
    if decision.outcome is Outcome.NOT_IDENTIFIED:
        grounds = (RefusalGround.CANNOT_IDENTIFY,)
    return replace(decision, details=details, grounds=grounds, facts=decision.facts.strip())


def _decided(office: Office, con: Connection, before: CaseRight, decision: Decision) -> CaseRight:
    held = holdings.holdings_by_ids(con, [HoldingId(one.holding_id) for one in decision.categories])
    category_of = {one.holding_id: one.category_id for one in before.categories}  # also of what is gone by now
    category_of |= {int(holding_id): one.category_id for holding_id, one in held.items()}
    return replace(
        before,
        letter_id=None,
        first_told_on=before.first_told_on or _told(con, before),
        outcome=decision.outcome.value,
        outcome_on=office.clock.today(),
        grounds=tuple(ground.value for ground in decision.grounds),
        facts=decision.facts,
        decided_by=employee(con),
        request_grounds=tuple(ground.value for ground in decision.request_grounds),
        details=decision.details,
        categories=tuple(
            RightCategory(
                holding_id=one.holding_id,
                category_id=category_of[one.holding_id],
                decision=one.decision.value,
                until=one.until,
                ground=one.ground.value if one.ground else "",
                facts=one.facts.strip(),
            )
            for one in decision.categories
        ),
        ended_on=None,
    )


def _told(con: Connection, right: CaseRight) -> date | None:
    """The day of the letter that told the decision; None while no letter did."""
    at = letters.finalised_at(con, [right.letter_id]) if right.letter_id is not None else {}
    return next(map(local_day, at.values()), None)


def _note(office: Office, con: Connection, case: Case, before: CaseRight, decision: Decision) -> None:
    said: dict[str, Any] = {
        "right": decision.right.value,
        "outcome": decision.outcome.value,
        "grounds": [ground.value for ground in decision.grounds],
        "categories": len(decision.categories),
    }
    if before.letter_id is None:
        note(office, con, "right_decided", case_id=case.id, **said)
    else:
        said |= {"before": before.outcome, "letter": int(before.letter_id)}
        note(office, con, "right_decided_anew", case_id=case.id, **said)


def _restrictions(office: Office, con: Connection, case: Case, before: CaseRight, after: CaseRight) -> tuple[Swap, ...]:
    return (
        *restrict(office, con, case, before, after),
        *keep_longer(office, con, case, after),
        *settle_pause(office, con, case),
    )


def _take_back(office: Office, case_id: int, before: CaseRight, put: CaseRight, swaps: Sequence[Swap]) -> Done[Any]:
    """Undo a decision: the right is as it was before, with all that it meant for countdowns and restrictions.

    Raises:
        RuleBroken: "decision_changed" (right), another decision took its place; "already_told" (right), "case_closed".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        now = right_in(case, Right(before.right))
        if now.letter_id is not None:
            raise RuleBroken("already_told", right=before.right)
        if now != put:
            raise RuleBroken("decision_changed", right=before.right)
        restored = with_right(case, before)
        cases.keep_case(con, restored)
        note(office, con, "decision_taken_back", case_id=case.id, right=before.right)
        moved = let_it_count(office, con, case, restored, before.right)
        put_back(office, con, swaps)
    return Done(None, FILED if moved or swaps else DECIDED)


def _require_complete(con: Connection, case: Case) -> None:
    if open_rights := undecided(case):
        raise RuleBroken("rights_undecided", rights=open_rights)
    if pending := untold(case):
        raise RuleBroken("reply_not_sent", rights=tuple(r.right for r in pending))
    if unsent := notices_to_send(con, CaseId(case.id or 0)):
        raise RuleBroken("notices_not_sent", notices=unsent)
    if awaited := packages_to_build(con, case):
        raise RuleBroken("package_not_built", rights=awaited)
