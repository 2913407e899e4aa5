"""What the facts of a case forbid of a decision that the law as such allows.

`desktop.rules` knows what a decision must lay down; here it is held against the day, the searches, the person's data
and the other decisions of the same case. Source: GDPR art. 11(2), 12(2)-(6), 15-22.
"""

from collections.abc import Mapping
from datetime import date

from db import categories as kept_categories
from db import holdings, notices
from db.holding_records import Category, CategoryId, Holding, HoldingId
from db.records import Case, CaseId, CaseRight
from db.vault import Connection
from desktop.procedures import searches
from desktop.procedures.case_acts import right_in
from desktop.procedures.case_facts import is_without_authority
from desktop.procedures.erasure_stops import stops
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.procedures.pausing import is_restricted
from desktop.procedures.search_gaps import found_not_registered, registered_not_found
from desktop.rules.categories import Stop, require_category_allowed
from desktop.rules.decisions import (
    ERASE_WITHIN,
    PER_CATEGORY,
    SEARCHED,
    TOLD_OTHERS,
    CategoryDecision,
    Decision,
    fields_for,
    without_authority,
)
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.portability import require_portable
from desktop.rules.reckoning import HELD
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis
from desktop.rules.suspensions import Reason
from desktop.rules.terms import Terms

_ALL_DATA = (Right.ACCESS, Right.PORTABILITY, Right.ERASURE)  # the answer is about everything that is registered
_OF_SOME_DATA = (Right.CONSENT_WITHDRAWAL, Right.MARKETING_OBJECTION)
_AT_ODDS = {  # what cannot be decided on the same category beside each other, but for a legal hold on the last two
    frozenset({CategoryDecision.ERASE, CategoryDecision.RESTRICT}),
    frozenset({CategoryDecision.ERASE, CategoryDecision.CONTINUE}),
    frozenset({CategoryDecision.KEEP, CategoryDecision.STOP}),
    frozenset({CategoryDecision.KEEP, CategoryDecision.WITHDRAW}),
}


def require_sound(office: Office, con: Connection, case: Case, decision: Decision, *, seen_earlier: bool) -> None:
    """Pass silently when the facts of the case allow the decision.

    Args:
        seen_earlier: the employee looked at the person's earlier requests.

    Raises:
        RuleBroken: "authority_missing", "person_needed", "found_stranger" (systems: their names), "identified_already"
            (right), "identity_not_asked" (right), "earlier_not_seen" (right), "decision_dates" (field, day,
            received_on, today), "nothing_registered" (right), "nothing_portable", and what `require_searched` and
            `require_categories` raise.
    """
    right, outcome = decision.right, decision.outcome
    is_unproven = is_without_authority(case)
    if is_unproven and outcome not in without_authority(right):
        raise RuleBroken("authority_missing")
    if case.subject_id is None:
        _require_known(office, con, case, decision)
    grounds = {*decision.grounds, *(one.ground for one in decision.categories)}
    if outcome is Outcome.NOT_IDENTIFIED or RefusalGround.CANNOT_IDENTIFY in grounds:
        if case.identity is not None and not is_unproven:
            raise RuleBroken("identified_already", right=right.value)
        _require_asked(case, decision)
    if RefusalGround.EXCESSIVE in grounds and not seen_earlier:
        raise RuleBroken("earlier_not_seen", right=right.value)
    require_days(office, case, decision)
    require_searched(office, con, case, right, outcome)
    held = _held(con, case)
    known = kept_categories.categories(con) if held else {}
    if right in (Right.ACCESS, Right.PORTABILITY) and outcome in GIVEN and not held:
        raise RuleBroken("nothing_registered", right=right.value)
    if right is Right.PORTABILITY and outcome in GIVEN:
        require_portable([terms_for(office, known[one.category_id]) for one in held.values()])
    _require_categories(office, case, decision, held, known, stops(con, case, held, known))


def _require_known(office: Office, con: Connection, case: Case, decision: Decision) -> None:
    """Of somebody who is not in the directory nothing is held, so nothing can be done with it; what was found of them
    is registered first.

    Raises RuleBroken: "found_stranger" (systems: their names), "person_needed".
    """
    right, outcome = decision.right, decision.outcome
    is_on_data = bool(decision.categories) or (outcome in GIVEN and right is not Right.COMPLAINT)
    found = searches.systems_found(con, case)
    if found and (is_on_data or outcome is Outcome.NOTHING_HELD):
        raise RuleBroken("found_stranger", systems=_names(office, found))
    if is_on_data:
        raise RuleBroken("person_needed")


def _require_asked(case: Case, decision: Decision) -> None:
    """Nobody is refused for want of identification, their own or of whom they act for, who was not asked for it,
    unless there was no way to ask.

    Raises RuleBroken: "identity_not_asked" (right).

    Source: GDPR art. 11(2), 12(2), 12(6).
    """
    was_asked = any(one.reason == Reason.IDENTITY for one in case.suspensions)
    if not was_asked and not decision.details.get("why_not_asked", "").strip():
        raise RuleBroken("identity_not_asked", right=decision.right.value)


def require_days(office: Office, case: Case, decision: Decision) -> None:
    """Hold the days of a decision against the receipt and today.

    What was done was done between the two; use goes on after today, and copies go after the data themselves. Data may
    be erased in the weeks to come: the letter then promises the day.

    Raises:
        RuleBroken: "decision_dates" (field, day, received_on, today).

    Source: GDPR art. 18(3): told before the restriction is lifted.
    """
    today = office.clock.today()
    days = {
        one.name: date.fromisoformat(said)
        for one in fields_for(decision.right, decision.outcome)
        if one.kind == "date" and (said := decision.details.get(one.name))
    }
    for name, day in days.items():
        match name:
            case "resume_on":
                fits = day > today
            case "erased_on":
                fits = case.received_on <= day <= today + ERASE_WITHIN
            case "backups_until":
                fits = day >= days.get("erased_on", case.received_on)
            case _:
                fits = case.received_on <= day <= today
        if not fits:
            raise RuleBroken("decision_dates", field=name, day=day, received_on=case.received_on, today=today)


def require_searched(office: Office, con: Connection, case: Case, right: Right, outcome: Outcome) -> None:
    """Refuse what only a whole search can answer while a system is open, "nothing" where there is something, an answer
    that would leave out a system in which something was found, since none of it is registered, and one that would tell
    of a system in which nothing was found.

    Raises:
        RuleBroken: "systems_open", "systems_found", "found_not_registered" or "search_contradicts" (right, systems:
            their names).

    Source: GDPR art. 12(1), 15(1): an answer that is complete and true.
    """
    if (right, outcome) in SEARCHED and (still_open := searches.systems_open(office, con, case)):
        raise RuleBroken("systems_open", right=right.value, systems=_names(office, still_open))
    if outcome is Outcome.NOTHING_HELD:
        known = kept_categories.categories(con)
        data = [known[held.category_id] for held in _held(con, case).values() if held.case_id != case.id]
        registered = [one.system for one in data if _concerns(right, terms_for(office, one))]
        elsewhere = () if right in _OF_SOME_DATA else searches.systems_found(con, case)
        if found := dict.fromkeys((*elsewhere, *registered)):
            raise RuleBroken("systems_found", right=right.value, systems=_names(office, tuple(found)))
    if right not in _ALL_DATA or outcome not in GIVEN:
        return
    if left_out := found_not_registered(office, con, case):
        raise RuleBroken("found_not_registered", right=right.value, systems=_names(office, left_out))
    if at_odds := registered_not_found(con, case):
        raise RuleBroken("search_contradicts", right=right.value, systems=_names(office, at_odds))


def require_no_less(con: Connection, case: Case, before: CaseRight, decision: Decision) -> None:
    """Refuse to take away, by deciding anew, what cannot be taken back: others were told of it, or the person relies on
    a restriction that is lifted only after another letter.

    Raises:
        RuleBroken: "decided_less" (right).

    Source: GDPR art. 18(3), 19.
    """
    if before.outcome not in GIVEN:
        return
    action = TOLD_OTHERS.get(decision.right)
    told = any(one.action == action and one.sent_on for one in notices.notices_of(con, CaseId(case.id or 0)))
    if not told and not is_restricted(con, case, before):
        return
    done = PER_CATEGORY.get(decision.right, (None,))[0]
    granted = {one.holding_id for one in before.categories if one.decision == done}
    still = {one.holding_id for one in decision.categories if one.decision == done}
    if decision.outcome not in GIVEN or granted - still:
        raise RuleBroken("decided_less", right=decision.right.value)


def _concerns(right: Right, terms: Terms) -> bool:
    """Say whether a right is about a category: consent and direct marketing are about some only."""
    match right:
        case Right.CONSENT_WITHDRAWAL:
            return terms.legal_basis is LegalBasis.CONSENT
        case Right.MARKETING_OBJECTION:
            return terms.direct_marketing
    return True


def _require_categories(
    office: Office,
    case: Case,
    decision: Decision,
    held: Mapping[HoldingId, Holding],
    known: Mapping[CategoryId, Category],
    stopped: Mapping[HoldingId, Stop],
) -> None:
    """What was decided before and erased since may stand in the decision as it did. What is corrected may be in no
    category that is registered, where none is.

    Raises RuleBroken: "holding_gone" (holding_id), "categories_missing" (right), "categories_contradict" (right,
    other, activity), and what `rules.categories.require_category_allowed` raises.
    """
    has_choice = decision.right is not Right.RECTIFICATION or any(one.case_id is None for one in held.values())
    if decision.outcome in GIVEN and not decision.categories and decision.right in PER_CATEGORY and has_choice:
        raise RuleBroken("categories_missing", right=decision.right.value)
    before = {(one.holding_id, one.decision) for one in right_in(case, decision.right).categories}
    for choice in decision.categories:
        one = held.get(HoldingId(choice.holding_id))
        if one is None:
            if (choice.holding_id, choice.decision) in before:
                continue
            raise RuleBroken("holding_gone", holding_id=choice.holding_id)
        terms, is_held = terms_for(office, known[one.category_id]), one.reckoned.block == HELD
        require_category_allowed(
            decision.right,
            choice,
            terms,
            stop=stopped.get(HoldingId(choice.holding_id)),
            due_on=one.reckoned.due_on,
            today=office.clock.today(),
        )
        _require_agreeing(case, decision.right, choice.holding_id, choice.decision, terms, is_held)


def _require_agreeing(
    case: Case, right: Right, holding_id: int, wanted: CategoryDecision, terms: Terms, is_held: bool
) -> None:
    """Source: GDPR art. 17(1)(b)-(c): what may not be used any more is kept only under a reason that is in force."""
    for other in case.rights:
        for one in other.categories:
            if other.right == right or one.holding_id != holding_id:
                continue
            pair = frozenset({wanted, CategoryDecision(one.decision)})
            if pair in _AT_ODDS and not (is_held and CategoryDecision.KEEP in pair):
                raise RuleBroken("categories_contradict", right=right.value, other=other.right, activity=terms.activity)


def _held(con: Connection, case: Case) -> dict[HoldingId, Holding]:
    if case.subject_id is None:
        return {}
    return {HoldingId(one.id or 0): one for one in holdings.holdings_of(con, case.subject_id)}


def _names(office: Office, codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(office.systems.name_of(code) for code in codes)
