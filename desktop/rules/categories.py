"""What to propose for one category of a person's data, per right, and what the law does not let anyone decide on it.

A proposal is where the employee starts from; `desktop.rules.decisions` says what a decision must be as a whole.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Never

from desktop.rules.clock_events import Facts, applicable, end_of, may_object
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.errors import RuleBroken
from desktop.rules.reckoning import HELD, Reckoning
from desktop.rules.refusals import RefusalGround
from desktop.rules.retention import Bound
from desktop.rules.rights import Right
from desktop.rules.statement_terms import OPEN_TO_OBJECTION, LegalBasis
from desktop.rules.terms import Terms


class ProposalReason(StrEnum):
    """Why something is proposed; a code for the window to put into words."""

    CASE_FILE = "case_file"  # the file of a request proves how it was dealt with
    LEGAL_HOLD = "legal_hold"
    RESTRICTED = "restricted"  # the person asked to store it only, or an objection elsewhere is pending
    DUTY_TO_KEEP = "duty_to_keep"
    PERIOD_OVER = "period_over"
    CONSENT_BASIS = "consent_basis"
    DIRECT_MARKETING = "direct_marketing"
    UNLAWFUL = "unlawful"
    DUTY_TO_ERASE = "duty_to_erase"
    COLLECTED_FROM_CHILD = "collected_from_child"
    CONTRACT_RUNNING = "contract_running"
    OBJECTED = "objected"
    NO_LONGER_NEEDED = "no_longer_needed"
    STILL_NEEDED = "still_needed"
    MAY_OBJECT = "may_object"
    BASIS_KNOWS_NO_OBJECTION = "basis_knows_no_objection"
    RESTRICTION_ASKED = "restriction_asked"


class Stop(StrEnum):
    """What stops an erasure."""

    HELD = "held"
    RESTRICTED = "restricted"
    HELD_ELSEWHERE = "held_elsewhere"  # of another entry of the directory that may be the same person


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to do with one category: until and ground where it is not done as asked; until None: not known yet.

    decision and reason: None where only somebody who looks at the data can say.
    """

    decision: CategoryDecision | None
    reason: ProposalReason | None
    until: date | None = None
    ground: RefusalGround | None = None


_ALWAYS_ERASED = {  # art. 17(1)(d)-(f), whatever the basis
    RequestGround.UNLAWFUL: ProposalReason.UNLAWFUL,
    RequestGround.DUTY_TO_ERASE: ProposalReason.DUTY_TO_ERASE,
    RequestGround.COLLECTED_FROM_CHILD: ProposalReason.COLLECTED_FROM_CHILD,
}


def propose(
    right: Right,
    terms: Terms,
    reckoning: Reckoning,
    events: Facts,
    request_grounds: Collection[RequestGround],
    today: date,
    *,
    is_case_file: bool = False,
    stop: Stop | None = None,
) -> Proposal | None:
    """Propose what to do with one category of the person.

    Args:
        events: of the person and the holding, as `clock_events.events_of` joins them.
        request_grounds: why the person may ask, of art. 17(1) for erasure.
        is_case_file: it is the file of an earlier request.
        stop: what stops its erasure beside a legal hold on it.

    Returns:
        None where the right has nothing to ask of this category: consent was never given for it, or the right is not
        decided per category.

    Source: GDPR art. 7(3), 17(1), 17(3)(b) and (e), 18(1), 21(1)-(3); the statement, section 6.
    """
    match right:
        case Right.RECTIFICATION:
            return Proposal(None, None)
        case Right.ERASURE:
            return _kept_back(terms, reckoning, events, today, is_case_file, stop) or _erasure(
                terms, reckoning, events, request_grounds, today
            )
        case Right.RESTRICTION:
            return Proposal(CategoryDecision.RESTRICT, ProposalReason.RESTRICTION_ASKED)
        case Right.OBJECTION:
            return _objection(terms, reckoning, today, is_case_file)
        case Right.CONSENT_WITHDRAWAL if terms.legal_basis is LegalBasis.CONSENT:
            return Proposal(CategoryDecision.WITHDRAW, ProposalReason.CONSENT_BASIS)
    return None


def _kept_back(
    terms: Terms, reckoning: Reckoning, events: Facts, today: date, is_case_file: bool, stop: Stop | None
) -> Proposal | None:
    """What stays although erasure is asked for with good reason; None where nothing keeps it back."""
    keep, until = CategoryDecision.KEEP, _after(reckoning.due_on, today)
    if reckoning.block == HELD or stop in (Stop.HELD, Stop.HELD_ELSEWHERE):
        return Proposal(keep, ProposalReason.LEGAL_HOLD, None, RefusalGround.LEGAL_CLAIMS)
    if stop is Stop.RESTRICTED:
        return Proposal(keep, ProposalReason.RESTRICTED, None, RefusalGround.LEGAL_CLAIMS)
    if _is_over(reckoning, today):
        return None
    if is_case_file:
        return Proposal(keep, ProposalReason.CASE_FILE, until, RefusalGround.LEGAL_CLAIMS)
    has_duty = terms.legal_basis is LegalBasis.LEGAL_OBLIGATION
    if has_duty or applicable(terms, events)[0].rule.bound is Bound.MIN:
        return Proposal(keep, ProposalReason.DUTY_TO_KEEP, until, RefusalGround.LEGAL_OBLIGATION)
    return None


def _erasure(
    terms: Terms, reckoning: Reckoning, events: Facts, asked_for: Collection[RequestGround], today: date
) -> Proposal:
    keep, until, no_ground = CategoryDecision.KEEP, _after(reckoning.due_on, today), RefusalGround.NO_ERASURE_GROUND
    if reason := _why_erased(terms, reckoning, asked_for, today):
        return Proposal(CategoryDecision.ERASE, reason)
    if _is_running(terms, events, today):
        return Proposal(keep, ProposalReason.CONTRACT_RUNNING, until, no_ground)
    if RequestGround.OBJECTED in asked_for and terms.legal_basis in OPEN_TO_OBJECTION:
        return Proposal(CategoryDecision.ERASE, ProposalReason.OBJECTED)
    if RequestGround.NO_LONGER_NEEDED in asked_for:
        return Proposal(CategoryDecision.ERASE, ProposalReason.NO_LONGER_NEEDED)
    return Proposal(keep, ProposalReason.STILL_NEEDED, until, no_ground)


def _why_erased(
    terms: Terms, reckoning: Reckoning, asked_for: Collection[RequestGround], today: date
) -> ProposalReason | None:
    if _is_over(reckoning, today):
        return ProposalReason.PERIOD_OVER
    if terms.legal_basis is LegalBasis.CONSENT:
        return ProposalReason.CONSENT_BASIS
    if terms.direct_marketing:
        return ProposalReason.DIRECT_MARKETING
    return next((reason for ground, reason in _ALWAYS_ERASED.items() if ground in asked_for), None)


def _objection(terms: Terms, reckoning: Reckoning, today: date, is_case_file: bool) -> Proposal:
    go_on, until = CategoryDecision.CONTINUE, _after(reckoning.due_on, today)
    if terms.direct_marketing:
        return Proposal(CategoryDecision.STOP, ProposalReason.DIRECT_MARKETING)
    if not may_object(terms):
        return Proposal(go_on, ProposalReason.BASIS_KNOWS_NO_OBJECTION, until, RefusalGround.BASIS_KNOWS_NO_OBJECTION)
    if is_case_file:
        return Proposal(go_on, ProposalReason.CASE_FILE, until, RefusalGround.OBJECTION_LEGAL_CLAIMS)
    return Proposal(CategoryDecision.STOP, ProposalReason.MAY_OBJECT)


def _is_over(reckoning: Reckoning, today: date) -> bool:
    return not reckoning.block and reckoning.due_on is not None and reckoning.due_on <= today


def _is_running(terms: Terms, events: Facts, today: date) -> bool:
    """The contract that the data serve has not ended, or ends on a day to come."""
    if terms.legal_basis is not LegalBasis.CONTRACT:
        return False
    ended_on = end_of(applicable(terms, events)[0], terms, events).trigger_on
    return ended_on is None or ended_on > today


def _after(day: date | None, today: date) -> date | None:
    return day if day is not None and day > today else None


def require_category_allowed(
    right: Right, choice: CategoryChoice, terms: Terms, *, stop: Stop | None, due_on: date | None, today: date
) -> None:
    """Pass silently when *choice* may be made for the category that follows *terms*.

    Args:
        stop: what stops its erasure; None: nothing does.
        due_on: the day it is to be erased anyway, None while not known.

    Raises:
        RuleBroken: "objection_not_for_basis" (basis), "marketing_cannot_continue", "consent_not_basis" (basis),
            "held_cannot_erase", "restricted_cannot_erase", "held_elsewhere_cannot_erase", "duty_cannot_erase" (due_on),
            "keep_until_past" (until), "keep_until_differs" (until, due_on: the person would be told a day on which
            nothing ends); data always names holding_id and activity.

    Source: GDPR art. 7(3), 17(3)(b) and (e), 18(2), 21(1)-(3).
    """
    named = {"holding_id": choice.holding_id, "activity": terms.activity}
    decision = choice.decision
    if choice.until is not None:
        _require_true_day(choice, choice.until, due_on, today, named)
    match right, decision:
        case Right.OBJECTION, CategoryDecision.STOP if not may_object(terms):
            raise RuleBroken("objection_not_for_basis", basis=terms.legal_basis.value, **named)
        case Right.OBJECTION, CategoryDecision.CONTINUE if terms.direct_marketing:
            raise RuleBroken("marketing_cannot_continue", **named)
        case Right.CONSENT_WITHDRAWAL, _ if terms.legal_basis is not LegalBasis.CONSENT:
            raise RuleBroken("consent_not_basis", basis=terms.legal_basis.value, **named)
        case Right.ERASURE, CategoryDecision.ERASE if stop:
            _refuse_to_erase(stop, named)
        case Right.ERASURE, CategoryDecision.ERASE if _has_duty(terms) and (due_on is None or due_on > today):
            raise RuleBroken("duty_cannot_erase", due_on=due_on, **named)


def _refuse_to_erase(stop: Stop, named: Mapping[str, object]) -> Never:
    match stop:
        case Stop.HELD:
            raise RuleBroken("held_cannot_erase", **named)
        case Stop.RESTRICTED:
            raise RuleBroken("restricted_cannot_erase", **named)
        case Stop.HELD_ELSEWHERE:
            raise RuleBroken("held_elsewhere_cannot_erase", **named)


def outlasts(choice: CategoryChoice, due_on: date | None) -> bool:
    """Say whether a category is kept beyond the day it would go anyway, so that something must hold it.

    Source: GDPR art. 17(3)(b) and (e).
    """
    return (
        choice.decision is CategoryDecision.KEEP
        and choice.ground in (RefusalGround.LEGAL_CLAIMS, RefusalGround.LEGAL_OBLIGATION)
        and choice.until is not None
        and due_on is not None
        and choice.until > due_on
    )


def _require_true_day(
    choice: CategoryChoice, until: date, due_on: date | None, today: date, named: Mapping[str, object]
) -> None:
    if until < today:
        raise RuleBroken("keep_until_past", until=until, **named)
    if until != due_on and not outlasts(choice, due_on):
        raise RuleBroken("keep_until_differs", until=until, due_on=due_on, **named)


def _has_duty(terms: Terms) -> bool:
    return terms.retention.rule.bound is Bound.MIN
