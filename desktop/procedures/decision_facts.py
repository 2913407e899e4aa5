"""What granting a right means for the countdowns: the data are due at once, and stay on the list until they are gone.

Erasure ends every category of the person, an objection to direct marketing those used for it, a withdrawal of consent
those that rest on it. The files of requests stay: they show how the rights were dealt with. A hold or a restriction
postpones, it does not forget. Source: GDPR art. 7(3), 17(1)(a)-(c), 21(3); art. 17(3)(e) for the files.
"""

from collections.abc import Iterator
from datetime import date

from db import holdings
from db.categories import categories
from db.holding_records import Holding, HoldingId
from db.records import Case, CaseRight, SubjectId
from db.vault import Connection
from desktop.procedures.holdings_reckoned import facts_of, reckon_person, terms_for
from desktop.procedures.office import Office, note
from desktop.rules.case_path import Outcome
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind, require_fact
from desktop.rules.rights import Right
from desktop.rules.statement import LegalBasis

ENDS = {
    Right.ERASURE: FactKind.ERASURE_GRANTED,
    Right.MARKETING_OBJECTION: FactKind.MARKETING_OBJECTION,
    Right.CONSENT_WITHDRAWAL: FactKind.CONSENT_WITHDRAWN,
}


def let_it_count(office: Office, con: Connection, case: Case, before: CaseRight, after: CaseRight) -> int:
    """Record what the decision *after* ends, and take back what the one *before* had ended.

    Returns:
        On how many places; 0: no countdown moved.
    """
    kind = ENDS.get(Right(after.right))
    if kind is None or case.subject_id is None:
        return 0
    was, now = _ended_on(case, before), _ended_on(case, after)
    if was == now:
        return 0
    changed = _put(office, con, case.subject_id, kind, was, now)
    if changed:
        reckon_person(office, con, case.subject_id)
        note(
            office,
            con,
            "fact_noted" if now else "fact_removed",
            case_id=case.id,
            subject_id=case.subject_id,
            kind=kind.value,
            on=now,
            holdings=changed,
        )
    return changed


def _ended_on(case: Case, right: CaseRight) -> date | None:
    """Erasure counts from the decision; an objection and a withdrawal from the day they reached the company."""
    if right.outcome != Outcome.GRANTED:
        return None
    return right.outcome_on if right.right == Right.ERASURE else case.received_on


def _put(
    office: Office, con: Connection, subject_id: SubjectId, kind: FactKind, was: date | None, now: date | None
) -> int:
    """Put *now* where nothing is known or *was* stands; the number of places that changed."""
    if kind is FactKind.MARKETING_OBJECTION:
        known = holdings.person_facts(con, subject_id).get(kind)
        if known not in (None, was) or known == now:
            return 0  # somebody recorded another day
        holdings.put_person_fact(con, subject_id, kind, now)
        return 1
    changed = 0
    for held in _ended(office, con, subject_id, kind):
        known = held.facts.get(kind)
        if known in (None, was) and known != now and (now is None or _fits(office, held, kind, now)):
            holdings.put_own_fact(con, HoldingId(held.id or 0), kind, now)
            changed += 1
    return changed


def _ended(office: Office, con: Connection, subject_id: SubjectId, kind: FactKind) -> Iterator[Holding]:
    known = categories(con)
    for held in holdings.holdings_of(con, subject_id):
        terms = terms_for(office, known[held.category_id])
        if held.case_id is None and (kind is FactKind.ERASURE_GRANTED or terms.legal_basis is LegalBasis.CONSENT):
            yield held


def _fits(office: Office, held: Holding, kind: FactKind, on: date) -> bool:
    """Consent that was given after the letter was not withdrawn by it."""
    try:
        require_fact(kind, on, facts_of(held.facts), office.clock.today())
    except RuleBroken:
        return False
    return True
