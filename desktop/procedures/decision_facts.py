"""What a decision means for the countdowns: what it ends is due at once, and stays on the list until it is gone.

Erasure ends the categories decided to be erased, an objection those whose use stops, a withdrawal of consent those it
is withdrawn for; an objection to direct marketing ends all that is used for it. A hold or a restriction postpones, it
does not forget. Source: GDPR art. 7(3), 17(1)(a)-(c), 21(1), 21(3).
"""

from collections.abc import Iterable
from datetime import date

from db import cases, holdings
from db.categories import categories
from db.holding_records import HoldingId
from db.records import Case, CaseRight, SubjectId
from db.vault import Connection
from desktop.procedures.case_acts import right_in
from desktop.procedures.holdings_reckoned import facts_of, reckon_person, terms_for
from desktop.procedures.office import Office, note
from desktop.procedures.suppression import list_objection
from desktop.rules.decisions import PER_CATEGORY
from desktop.rules.facts import FactKind, require_fact
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.rights import Right
from desktop.rules.statement import LegalBasis

ENDS = {
    Right.ERASURE: FactKind.ERASURE_GRANTED,
    Right.OBJECTION: FactKind.OBJECTION_UPHELD,
    Right.CONSENT_WITHDRAWAL: FactKind.CONSENT_WITHDRAWN,
    Right.MARKETING_OBJECTION: FactKind.MARKETING_OBJECTION,
}

Ended = dict[HoldingId, date]


def let_it_count(office: Office, con: Connection, before: Case, case: Case, right: str) -> int:
    """Record what the decision on a right ends now, and take back what it had ended as the case was before.

    What another case of the person ends as well stays ended, on the day that it says.

    Args:
        before: the case as it was, of the same person.

    Returns:
        On how many places; 0: no countdown moved.

    Raises:
        RuleBroken: "fact_before" or "fact_in_future", what is known of a category contradicts its end.
    """
    kind = ENDS.get(Right(right))
    if kind is None or case.subject_id is None:
        return 0
    was, now = right_in(before, Right(right)), right_in(case, Right(right))
    others = [
        (row.case, entry)
        for row in cases.cases_of_subject(con, case.subject_id)
        for entry in row.case.rights
        if row.case.id != case.id and entry.right == right
    ]
    day = _day(case, now)
    if kind is FactKind.MARKETING_OBJECTION:
        days = [day, *(_day(other, entry) for other, entry in others)]
        wanted = min((one for one in days if one), default=None)
        changed = _put_on_person(con, case.subject_id, kind, _day(before, was), wanted)
        list_objection(con, case, case.subject_id, now, day)
    else:
        also = [_were(office, con, other, entry) for other, entry in others]
        ended = _earliest([_ended(case, now), *also])
        changed = _put_on_holdings(office, con, kind, _were(office, con, before, was), _ended(case, now), ended)
    if changed:
        reckon_person(office, con, case.subject_id)
        note(
            office,
            con,
            "fact_noted" if day else "fact_removed",
            case_id=case.id,
            subject_id=case.subject_id,
            kind=kind.value,
            on=day,
            holdings=changed,
        )
    return changed


def _day(case: Case, right: CaseRight) -> date | None:
    """Erasure and an upheld objection count from the decision, consent from the day its withdrawal takes effect, an
    objection to marketing from the day it reached the company, until a new consent ends it.
    """
    if right.outcome is None or Outcome(right.outcome) not in GIVEN or right.ended_on:
        return None
    match right.right:
        case Right.MARKETING_OBJECTION:
            return case.received_on
        case Right.CONSENT_WITHDRAWAL:
            said = right.details.get("effective_on")
            return date.fromisoformat(said) if said else case.received_on
    return right.outcome_on


def _ended(case: Case, right: CaseRight) -> Ended:
    day = _day(case, right)
    if day is None:
        return {}
    done = PER_CATEGORY[Right(right.right)][0]
    return {HoldingId(one.holding_id): day for one in right.categories if one.decision == done}


def _were(office: Office, con: Connection, case: Case, right: CaseRight) -> Ended:
    """What an earlier decision ended; one from before categories were decided apart ended all that it could."""
    day = _day(case, right)
    if day is None or right.categories or case.subject_id is None:
        return _ended(case, right)
    known = categories(con)
    return {
        HoldingId(held.id or 0): day
        for held in holdings.holdings_of(con, case.subject_id)
        if right.right == Right.ERASURE or terms_for(office, known[held.category_id]).legal_basis is LegalBasis.CONSENT
    }


def _put_on_person(con: Connection, subject_id: SubjectId, kind: FactKind, was: date | None, now: date | None) -> int:
    known = holdings.person_facts(con, subject_id).get(kind)
    if known not in (None, was) or known == now:
        return 0  # somebody recorded another day
    holdings.put_person_fact(con, subject_id, kind, now)
    return 1


def _earliest(ends: Iterable[Ended]) -> Ended:
    found: Ended = {}
    for one in ends:
        for holding_id, day in one.items():
            found[holding_id] = min(day, found.get(holding_id, day))
    return found


def _put_on_holdings(office: Office, con: Connection, kind: FactKind, was: Ended, now: Ended, ended: Ended) -> int:
    """Put the days of *ended* on what this case ends or had ended, where nothing is known or the days of *was* stand;
    the number of holdings that changed.
    """
    changed = 0
    for holding_id, held in holdings.holdings_by_ids(con, was.keys() | now.keys()).items():
        known, wanted = held.facts.get(kind), ended.get(holding_id)
        if known not in (None, was.get(holding_id)) or known == wanted:
            continue  # somebody recorded another day, or it is there already
        if wanted is not None:
            require_fact(kind, wanted, facts_of(held.facts), office.clock.today())
        holdings.put_own_fact(con, holding_id, kind, wanted)
        changed += 1
    return changed
