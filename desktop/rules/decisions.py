"""What can be decided on each right, and what each decision must lay down before it counts.

One table for the window that asks, the vault that keeps, and the letter that tells: a field of a decision has the same
name in all three. Source: GDPR art. 7(3), 12(2)-(5), 15-22; statement section 6.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.refusals import RefusalGround, grounds_for, require_refusal_allowed
from desktop.rules.rights import ABSOLUTE, Right

_ANSWERS = (Outcome.GRANTED, Outcome.PARTLY_GRANTED, Outcome.REFUSED)
_LEAVING = (Outcome.NOTHING_HELD, Outcome.NOT_IDENTIFIED, Outcome.NOT_OURS, Outcome.WITHDRAWN)
_OUTCOMES: dict[Right, tuple[Outcome, ...]] = {
    right: (*_ANSWERS, *_LEAVING)
    for right in (
        Right.ACCESS,
        Right.PORTABILITY,
        Right.RECTIFICATION,
        Right.ERASURE,
        Right.RESTRICTION,
        Right.OBJECTION,
    )
} | {
    Right.MARKETING_OBJECTION: (Outcome.GRANTED, Outcome.NOTHING_HELD, Outcome.NOT_OURS, Outcome.WITHDRAWN),
    Right.CONSENT_WITHDRAWAL: (Outcome.GRANTED, Outcome.NOTHING_HELD, Outcome.NOT_OURS, Outcome.WITHDRAWN),
    Right.AUTOMATED_DECISION: (Outcome.GRANTED, Outcome.REFUSED, *_LEAVING),
    Right.COMPLAINT: (*_ANSWERS, Outcome.NOT_IDENTIFIED, Outcome.NOT_OURS, Outcome.WITHDRAWN),
}

REFUSING = frozenset({Outcome.REFUSED, Outcome.PARTLY_GRANTED, Outcome.NOT_IDENTIFIED})  # need grounds and facts
WITH_REMEDIES = REFUSING | {Outcome.NOTHING_HELD, Outcome.NOT_OURS}  # the letter tells where to go, art. 12(4)
TO_BE_TOLD = frozenset(Outcome) - {Outcome.WITHDRAWN}  # needs a final letter before the case may close, art. 12(3)-(4)
BEFORE_IDENTITY = frozenset({Outcome.NOT_IDENTIFIED, Outcome.WITHDRAWN, Outcome.NOT_OURS})
_WITHOUT_AUTHORITY = frozenset({Outcome.NOT_IDENTIFIED, Outcome.WITHDRAWN})
_OF_ALL_DATA = (Right.ACCESS, Right.PORTABILITY, Right.ERASURE)  # untrue while a system was not looked into
SEARCHED = frozenset({(right, outcome) for right in _OF_ALL_DATA for outcome in GIVEN}) | {
    (right, Outcome.NOTHING_HELD) for right in Right
}  # only once every system was searched
ERASE_WITHIN = timedelta(days=31)  # policy for "without undue delay", art. 17(1)
TOLD_OTHERS: dict[Right, str] = {  # what recipients are told of a right that was granted, art. 19
    Right.RECTIFICATION: "rectified",
    Right.ERASURE: "erased",
    Right.RESTRICTION: "restricted",
    Right.OBJECTION: "erased",  # and of those below: what may not be used any more goes, art. 17(1)(b)-(c)
    Right.MARKETING_OBJECTION: "erased",
    Right.CONSENT_WITHDRAWAL: "erased",
}


class RequestGround(StrEnum):
    """Why the person may ask: the grounds of art. 17(1) and 18(1); the value is the code kept in the vault."""

    NO_LONGER_NEEDED = "no_longer_needed"  # art. 17(1)(a)
    CONSENT_WITHDRAWN = "consent_withdrawn"  # art. 17(1)(b)
    OBJECTED = "objected"  # art. 17(1)(c)
    UNLAWFUL = "unlawful"  # art. 17(1)(d)
    DUTY_TO_ERASE = "duty_to_erase"  # art. 17(1)(e)
    COLLECTED_FROM_CHILD = "collected_from_child"  # art. 17(1)(f)
    ACCURACY_CONTESTED = "accuracy_contested"  # art. 18(1)(a)
    UNLAWFUL_NOT_ERASED = "unlawful_not_erased"  # art. 18(1)(b)
    NEEDED_FOR_CLAIM = "needed_for_claim"  # art. 18(1)(c)
    OBJECTION_PENDING = "objection_pending"  # art. 18(1)(d)


REQUEST_GROUNDS: dict[Right, tuple[RequestGround, ...]] = {
    Right.ERASURE: tuple(RequestGround)[:6],
    Right.RESTRICTION: tuple(RequestGround)[6:],
}


_GIVEN_BY: dict[RequestGround, tuple[Right, ...]] = {  # art. 17(1)(b) and (c)
    RequestGround.CONSENT_WITHDRAWN: (Right.CONSENT_WITHDRAWAL,),
    RequestGround.OBJECTED: (Right.OBJECTION, Right.MARKETING_OBJECTION),
}


def grounds_given_by(rights: Collection[Right]) -> tuple[RequestGround, ...]:
    """List why an erasure may be asked for by somebody who uses these rights as well.

    >>> grounds_given_by([Right.ERASURE, Right.OBJECTION])
    (<RequestGround.OBJECTED: 'objected'>,)
    """
    return tuple(ground for ground, by in _GIVEN_BY.items() if not set(by).isdisjoint(rights))


class CategoryDecision(StrEnum):
    """What happens to one category of the person's data."""

    ERASE = "erase"
    KEEP = "keep"
    RESTRICT = "restrict"
    LEAVE = "leave"
    STOP = "stop"
    CONTINUE = "continue"
    WITHDRAW = "withdraw"
    CORRECT = "correct"
    UNCHANGED = "unchanged"


# What is done where the right is granted for a category, and what where it is not; a category that was not asked about
# has no decision. Consent is never refused to be withdrawn, so it has no other side.
PER_CATEGORY: dict[Right, tuple[CategoryDecision, ...]] = {
    Right.RECTIFICATION: (CategoryDecision.CORRECT, CategoryDecision.UNCHANGED),
    Right.ERASURE: (CategoryDecision.ERASE, CategoryDecision.KEEP),
    Right.RESTRICTION: (CategoryDecision.RESTRICT, CategoryDecision.LEAVE),
    Right.OBJECTION: (CategoryDecision.STOP, CategoryDecision.CONTINUE),
    Right.CONSENT_WITHDRAWAL: (CategoryDecision.WITHDRAW,),
}


@dataclass(frozen=True, slots=True)
class DecisionField:
    """One thing a decision lays down, apart from grounds and facts.

    kind: "text" (one line), "paragraph", "date" or "choice" (a code out of choices).
    """

    name: str
    kind: str
    required: bool = True
    choices: tuple[str, ...] = ()


_GRANTED_FIELDS: dict[Right, tuple[DecisionField, ...]] = {
    Right.ACCESS: (
        DecisionField("copy_form", "choice", choices=("package", "enclosed", "not_asked")),
        DecisionField("codes_meaning", "paragraph", required=False),
        DecisionField("left_out", "paragraph", required=False),
    ),
    Right.PORTABILITY: (
        DecisionField("delivery", "choice", choices=("package_mail", "package_carrier")),
        DecisionField("transfer", "choice", choices=("to_person", "to_controller", "transfer_impossible")),
        DecisionField("transfer_to", "text", required=False),
        DecisionField("transfer_reason", "paragraph", required=False),
    ),
    Right.RECTIFICATION: (
        DecisionField("now_recorded", "paragraph"),
        DecisionField("rectified_on", "date"),
        DecisionField("supplement", "paragraph", required=False),
    ),
    Right.ERASURE: (DecisionField("erased_on", "date"), DecisionField("backups_until", "date")),
    Right.RESTRICTION: (DecisionField("restricted_since", "date"),),
    Right.OBJECTION: (DecisionField("stopped_on", "date"),),
    Right.MARKETING_OBJECTION: (DecisionField("stopped_on", "date"), DecisionField("suppressed", "text")),
    Right.CONSENT_WITHDRAWAL: (
        DecisionField("effective_on", "date"),
        DecisionField("what_erased", "paragraph", required=False),
        DecisionField("other_basis", "paragraph", required=False),
    ),
    Right.AUTOMATED_DECISION: (DecisionField("explanation", "paragraph"),),
    Right.COMPLAINT: (DecisionField("findings", "paragraph"), DecisionField("changes", "paragraph")),
}
_RESUME = DecisionField("resume_on", "date")  # of an objection that does not succeed: when the pause ends, art. 18(3)
_LEAVING_FIELDS: dict[Outcome, tuple[DecisionField, ...]] = {
    Outcome.REFUSED: (),
    Outcome.NOTHING_HELD: (DecisionField("searched_for", "paragraph"),),
    Outcome.NOT_IDENTIFIED: (
        DecisionField("needed_to_identify", "paragraph", required=False),
        DecisionField("why_not_asked", "paragraph", required=False),  # only where there was no way to ask
    ),
    Outcome.NOT_OURS: (
        DecisionField("controller_name", "text"),
        DecisionField("forwarded_on", "date"),
        DecisionField("controller_contact", "text", required=False),
        DecisionField("forwarded_how", "text", required=False),  # where no notice of ours did it
    ),
    Outcome.WITHDRAWN: (DecisionField("withdrawn_on", "date", required=False),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryChoice:
    """What the employee decided on one category; ground and facts are needed where it is not done as asked."""

    holding_id: int
    decision: CategoryDecision
    until: date | None = None
    ground: RefusalGround | None = None
    facts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision on one right, whole. details: by the names of `fields_for`, days as ISO text."""

    right: Right
    outcome: Outcome
    grounds: tuple[RefusalGround, ...] = ()
    facts: str = ""
    request_grounds: tuple[RequestGround, ...] = ()
    details: Mapping[str, str]
    categories: tuple[CategoryChoice, ...] = ()


def outcomes_for(right: Right) -> tuple[Outcome, ...]:
    """List what can be decided on *right*, in the order to offer it.

    Source: GDPR art. 12(4); art. 21(3) and 7(3): an objection to marketing and a withdrawal cannot be refused, not even
    for want of identification: stopping harms nobody.

    >>> Outcome.REFUSED in outcomes_for(Right.CONSENT_WITHDRAWAL), Outcome.REFUSED in outcomes_for(Right.ERASURE)
    (False, True)
    """
    return _OUTCOMES[right]


def without_authority(right: Right) -> frozenset[Outcome]:
    """Give what can be decided on *right* while somebody acts for the person who did not show that they may.

    Stopping harms nobody, and the person is told of it. Source: GDPR art. 7(3), 12(6), 21(3).
    """
    return _WITHOUT_AUTHORITY | {Outcome.GRANTED} if right in ABSOLUTE else _WITHOUT_AUTHORITY


def fields_for(right: Right, outcome: Outcome) -> tuple[DecisionField, ...]:
    """List what the decision must lay down, in the order to ask it; () where grounds and facts say everything."""
    if outcome in GIVEN:
        given = _GRANTED_FIELDS[right]
        return (*given, _RESUME) if (right, outcome) == (Right.OBJECTION, Outcome.PARTLY_GRANTED) else given
    if (right, outcome) == (Right.OBJECTION, Outcome.REFUSED):
        return (_RESUME,)
    return _LEAVING_FIELDS[outcome]


def outcome_of(right: Right, decided: Sequence[CategoryDecision]) -> Outcome | None:
    """Say what decisions per category come to for the right as a whole; None where nothing was decided.

    >>> outcome_of(Right.ERASURE, [CategoryDecision.ERASE, CategoryDecision.KEEP])
    <Outcome.PARTLY_GRANTED: 'partly_granted'>
    """
    done = PER_CATEGORY[right][0]
    if not decided:
        return None
    if all(one is done for one in decided):
        return Outcome.GRANTED
    return Outcome.PARTLY_GRANTED if done in decided else Outcome.REFUSED


def agrees(right: Right, outcome: Outcome, decided: Sequence[CategoryDecision]) -> bool:
    """Say whether an outcome goes with decisions per category; with none of them every outcome does.

    In the category that is corrected other data may be right as they are: that much of a rectification is refused.

    >>> agrees(Right.RECTIFICATION, Outcome.PARTLY_GRANTED, [CategoryDecision.CORRECT])
    True
    """
    comes_to = outcome_of(right, decided)
    in_part = right is Right.RECTIFICATION and (comes_to, outcome) == (Outcome.GRANTED, Outcome.PARTLY_GRANTED)
    return comes_to in (None, outcome) or in_part


def require_decision(decision: Decision) -> None:
    """Pass silently when the decision may be taken as it is laid down.

    Raises:
        RuleBroken: "outcome_not_for_right" (right, outcome), "refusal_not_allowed", "refusal_without_grounds",
            "ground_not_for_right", "refusal_without_facts", "detail_missing" (right, fields), "detail_unknown" (field),
            "detail_not_a_day" (field), "detail_not_a_choice" (field), "request_ground_missing" (right),
            "request_ground_not_for_right" (right, ground), "category_decision_not_for_right" (right, decision),
            "category_without_reason" (right, holding_id), "outcome_contradicts_categories" (right, outcome, decided),
            "transfer_without_reason", "category_twice" (holding_id).

    Source: GDPR art. 12(4), 16-22; a partial refusal is a refusal of that part (EDPB guidelines 01/2022, par. 193).
    """
    right, outcome = decision.right, decision.outcome
    if outcome not in outcomes_for(right):
        is_refusal = outcome in REFUSING and right in ABSOLUTE
        raise RuleBroken(
            "refusal_not_allowed" if is_refusal else "outcome_not_for_right", right=right.value, outcome=outcome.value
        )
    _require_categories(decision)
    if outcome in REFUSING and not _categories_refuse(decision):
        require_refusal_allowed(right, decision.grounds, decision.facts)
    _require_details(decision)
    _require_request_grounds(decision)


def _categories_refuse(decision: Decision) -> bool:
    """The categories that are not done as asked say why themselves."""
    return any(one.ground is not None for one in decision.categories)


def _require_categories(decision: Decision) -> None:
    right, outcome = decision.right, decision.outcome
    offered = PER_CATEGORY.get(right, ())
    if decision.categories and outcome not in _ANSWERS:
        raise RuleBroken("outcome_contradicts_categories", right=right.value, outcome=outcome.value, decided="")
    seen: set[int] = set()
    for one in decision.categories:
        if one.decision not in offered:
            raise RuleBroken("category_decision_not_for_right", right=right.value, decision=one.decision.value)
        if one.holding_id in seen:
            raise RuleBroken("category_twice", holding_id=one.holding_id)
        seen.add(one.holding_id)
        if one.decision is not offered[0]:
            if one.ground is None or not one.facts.strip():
                raise RuleBroken("category_without_reason", right=right.value, holding_id=one.holding_id)
            if one.ground not in grounds_for(right):
                raise RuleBroken("ground_not_for_right", right=right.value, ground=one.ground.value)
    if offered and decision.categories:
        each = [one.decision for one in decision.categories]
        decided = outcome_of(right, each)
        if not agrees(right, outcome, each):
            raise RuleBroken(
                "outcome_contradicts_categories",
                right=right.value,
                outcome=outcome.value,
                decided=decided.value if decided else "",
            )


def _require_details(decision: Decision) -> None:
    fields = fields_for(decision.right, decision.outcome)
    for name in decision.details.keys() - {one.name for one in fields}:
        raise RuleBroken("detail_unknown", field=name)
    needed = {one.name for one in fields if one.required}
    if decision.details.get("transfer") == "to_controller":
        needed.add("transfer_to")
    lacking = tuple(one.name for one in fields if one.name in needed and not _said(decision, one.name))
    if lacking:
        raise RuleBroken("detail_missing", right=decision.right.value, fields=lacking)
    for one in fields:
        value = decision.details.get(one.name, "")
        if value and one.kind == "date" and not _is_day(value):
            raise RuleBroken("detail_not_a_day", field=one.name)
        if value and one.kind == "choice" and value not in one.choices:
            raise RuleBroken("detail_not_a_choice", field=one.name)
    if decision.details.get("transfer") == "transfer_impossible" and not _said(decision, "transfer_reason"):
        raise RuleBroken("transfer_without_reason")


def _said(decision: Decision, name: str) -> str:
    return decision.details.get(name, "").strip()


def _require_request_grounds(decision: Decision) -> None:
    offered = REQUEST_GROUNDS.get(decision.right, ())
    for ground in decision.request_grounds:
        if ground not in offered:
            raise RuleBroken("request_ground_not_for_right", right=decision.right.value, ground=ground.value)
    if offered and decision.outcome in GIVEN and not decision.request_grounds:
        raise RuleBroken("request_ground_missing", right=decision.right.value)


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
