"""What is held of the person, category by category, with what to propose for a right, and what was decided."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from db import categories, holdings
from db.holding_records import Category, Holding, HoldingId
from db.records import CaseRight, RightCategory
from desktop.procedures.case_acts import fetch, right_in
from desktop.procedures.erasure_stops import stops
from desktop.procedures.holding_views import case_numbers
from desktop.procedures.holdings_reckoned import facts_of, reckoning_of, terms_for
from desktop.procedures.left_out import is_missed
from desktop.procedures.office import Office
from desktop.procedures.package_promises import without_giving
from desktop.rules.case_path import Outcome
from desktop.rules.categories import Proposal, propose
from desktop.rules.clock_events import events_of
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.reckoning import HELD, RESTRICTED
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.statement import Bilingual
from desktop.rules.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryLine:
    """One category of the person with a proposal, and with what was decided where the right is decided already.

    system: its name; case_number: of the file of an earlier request, else "". due_on: the day it goes anyway, None
    while no end is known. is_held: a legal hold is in force. proposed: None where only somebody who looks at the data
    can say; reason: a code of `rules.categories.ProposalReason`, "" without a proposal; ground and until: of the
    proposal, where it is not to be done as asked. decided: None where nothing was decided. is_missed: the letter says
    that it was no part of the request, where nothing is decided.
    """

    holding_id: int
    activity: str
    group: str
    aim: Bilingual
    items: tuple[Bilingual, ...]
    system: str
    label: str
    case_number: str
    legal_basis: str
    due_on: date | None
    is_held: bool
    is_restricted: bool
    proposed: CategoryDecision | None
    reason: str
    until: date | None
    ground: RefusalGround | None
    decided: CategoryChoice | None
    is_missed: bool = False


def category_choices(
    office: Office, *, case_id: int, right: Right, request_grounds: Collection[RequestGround] = ()
) -> tuple[CategoryLine, ...]:
    """The categories of the person that a right can be decided on, in the order they were registered.

    Args:
        request_grounds: why the person may ask; what is proposed for erasure follows from it.

    Returns:
        Empty where nobody is linked, nothing is held, or the right is not decided per category.

    Raises:
        RuleBroken: "case_gone", "unknown_right".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        decided = {one.holding_id: one for one in decided_categories(right_in(case, right).categories)}
        asked = {entry.right for entry in case.rights}
        if case.subject_id is None:
            return ()
        known = categories.categories(con)
        held = holdings.holdings_of(con, case.subject_id)
        stopped = stops(con, case, {one.id: one for one in held if one.id is not None}, known)
        of_person = facts_of(holdings.person_facts(con, case.subject_id))
        numbers = case_numbers(con, {one.case_id for one in held if one.case_id is not None})
    lines, grounds = [], set(request_grounds)
    if Right.MARKETING_OBJECTION in asked and Right.OBJECTION not in asked:
        grounds.discard(RequestGround.OBJECTED)  # whoever wants no marketing does not object to a security log
    for one in held:
        category = known[one.category_id]
        terms = terms_for(office, category)
        proposal = propose(
            right,
            terms,
            reckoning_of(one),
            events_of(of_person, facts_of(one.facts)),
            grounds,
            office.clock.today(),
            is_case_file=one.case_id is not None,
            stop=stopped.get(HoldingId(one.id or 0)),
        )
        if proposal is not None:
            number = numbers.get(one.case_id, "") if one.case_id else ""
            line = _line(office, one, category, terms, number, proposal, decided.get(one.id or 0))
            lines.append(replace(line, is_missed=is_missed(right, one, terms)))
    return tuple(lines)


def decided_categories(kept: Iterable[RightCategory]) -> tuple[CategoryChoice, ...]:
    """What was decided per category, as the rules look at it."""
    return tuple(
        CategoryChoice(
            holding_id=one.holding_id,
            decision=CategoryDecision(one.decision),
            until=one.until,
            ground=RefusalGround(one.ground) if one.ground else None,
            facts=one.facts,
        )
        for one in kept
    )


def kept_decision(right: CaseRight) -> Decision | None:
    """What was decided on a right, as the rules look at it; None while it is undecided."""
    if right.outcome is None:
        return None
    return Decision(
        right=Right(right.right),
        outcome=Outcome(right.outcome),
        grounds=tuple(RefusalGround(code) for code in right.grounds),
        facts=right.facts,
        request_grounds=tuple(RequestGround(code) for code in right.request_grounds),
        details=without_giving(right.details),
        categories=decided_categories(right.categories),
    )


def _line(
    office: Office,
    held: Holding,
    category: Category,
    terms: Terms,
    case_number: str,
    proposal: Proposal,
    decided: CategoryChoice | None,
) -> CategoryLine:
    return CategoryLine(
        holding_id=held.id or 0,
        activity=terms.activity,
        group=terms.group,
        aim=terms.aim,
        items=tuple(item.text for item in terms.items),
        system=office.systems.name_of(category.system),
        label=held.label,
        case_number=case_number,
        legal_basis=terms.legal_basis.value,
        due_on=held.reckoned.due_on,
        is_held=held.reckoned.block == HELD,
        is_restricted=held.reckoned.block == RESTRICTED,
        proposed=proposal.decision,
        reason=proposal.reason.value if proposal.reason else "",
        until=proposal.until,
        ground=proposal.ground,
        decided=decided,
    )
