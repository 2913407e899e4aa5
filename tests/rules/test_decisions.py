"""Every right and every decision: what can be decided, and what each decision must lay down."""

from dataclasses import replace
from datetime import date

import pytest

from db.request_tables import CATEGORY_DECISIONS
from desktop.rules.decisions import (
    BEFORE_IDENTITY,
    PER_CATEGORY,
    REFUSING,
    REQUEST_GROUNDS,
    SEARCHED,
    TO_BE_TOLD,
    WITH_REMEDIES,
    CategoryChoice,
    CategoryDecision,
    Decision,
    RequestGround,
    fields_for,
    outcome_of,
    outcomes_for,
    require_decision,
)
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right

G, P, R = Outcome.GRANTED, Outcome.PARTLY_GRANTED, Outcome.REFUSED
N, I, O, W = Outcome.NOTHING_HELD, Outcome.NOT_IDENTIFIED, Outcome.NOT_OURS, Outcome.WITHDRAWN  # noqa: E741
TABLE = {
    Right.ACCESS: {G, P, R, N, I, O, W},
    Right.PORTABILITY: {G, P, R, N, I, O, W},
    Right.RECTIFICATION: {G, P, R, N, I, O, W},
    Right.ERASURE: {G, P, R, N, I, O, W},
    Right.RESTRICTION: {G, P, R, N, I, O, W},
    Right.OBJECTION: {G, P, R, N, I, O, W},
    Right.MARKETING_OBJECTION: {G, N, O, W},
    Right.CONSENT_WITHDRAWAL: {G, N, O, W},
    Right.AUTOMATED_DECISION: {G, R, N, I, O, W},
    Right.COMPLAINT: {G, P, R, I, O, W},
}
CELLS = [(right, outcome) for right in Right for outcome in Outcome]
POSSIBLE = [(right, outcome) for right, outcome in CELLS if outcome in TABLE[right]]
FIELDS = {
    (Right.ACCESS, G): "copy_form codes_meaning left_out",
    (Right.PORTABILITY, G): "delivery transfer transfer_to transfer_reason",
    (Right.RECTIFICATION, G): "now_recorded rectified_on supplement",
    (Right.ERASURE, G): "erased_on backups_until",
    (Right.RESTRICTION, G): "restricted_since",
    (Right.OBJECTION, G): "stopped_on",
    (Right.OBJECTION, P): "stopped_on resume_on",
    (Right.OBJECTION, R): "resume_on",
    (Right.MARKETING_OBJECTION, G): "stopped_on suppressed",
    (Right.CONSENT_WITHDRAWAL, G): "effective_on what_erased other_basis",
    (Right.AUTOMATED_DECISION, G): "explanation",
    (Right.COMPLAINT, G): "findings changes",
}
LEAVING = {
    R: "",
    N: "searched_for",
    I: "needed_to_identify why_not_asked",
    O: "controller_name forwarded_on controller_contact forwarded_how",
    W: "withdrawn_on",
}


def whole(right: Right, outcome: Outcome) -> Decision:
    """A decision that lays down everything it must, and nothing else."""
    values = {"date": "2026-03-02", "text": "x", "paragraph": "Zo is het."}
    details = {
        field.name: field.choices[0] if field.kind == "choice" else values[field.kind]
        for field in fields_for(right, outcome)
        if field.required
    }
    ground = RefusalGround.CANNOT_IDENTIFY if outcome is I else next(iter(grounds_for(right)), None)
    return Decision(
        right=right,
        outcome=outcome,
        grounds=(ground,) if outcome in REFUSING and ground else (),
        facts="Dit is het geval." if outcome in REFUSING else "",
        request_grounds=REQUEST_GROUNDS.get(right, ())[:1] if outcome in (G, P) else (),
        details=details,
    )


def refused(decision: Decision) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        require_decision(decision)
    return broken.value


def test_the_table_has_every_right_and_outcome():
    assert {right: set(outcomes_for(right)) for right in Right} == TABLE
    for right in Right:
        assert len(outcomes_for(right)) == len(TABLE[right])


@pytest.mark.parametrize(("right", "outcome"), CELLS)
def test_a_whole_decision_is_taken_where_it_exists(right: Right, outcome: Outcome):
    if outcome in TABLE[right]:
        require_decision(whole(right, outcome))
        return
    broken = refused(replace(whole(right, G), outcome=outcome))
    absolute = right in (Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL)
    assert broken.code == ("refusal_not_allowed" if absolute and outcome in REFUSING else "outcome_not_for_right")
    assert broken.data == {"right": right.value, "outcome": outcome.value}


@pytest.mark.parametrize(("right", "outcome"), POSSIBLE)
def test_the_fields_of_a_decision(right: Right, outcome: Outcome):
    expected = FIELDS.get((right, outcome)) or (FIELDS[right, G] if outcome in (G, P) else LEAVING[outcome])
    assert [field.name for field in fields_for(right, outcome)] == expected.split()


@pytest.mark.parametrize(("right", "outcome"), POSSIBLE)
def test_nothing_that_must_be_laid_down_can_be_left_out(right: Right, outcome: Outcome):
    decision = whole(right, outcome)
    for name in decision.details:
        for empty in ("", " \n"):
            broken = refused(replace(decision, details=decision.details | {name: empty}))
            assert (broken.code, broken.data) == ("detail_missing", {"right": right.value, "fields": (name,)})
    if outcome in REFUSING:
        assert refused(replace(decision, grounds=())).code == "refusal_without_grounds"
        assert refused(replace(decision, facts=" ")).code == "refusal_without_facts"
    if decision.request_grounds:
        assert refused(replace(decision, request_grounds=())).code == "request_ground_missing"


@pytest.mark.parametrize(("right", "outcome"), POSSIBLE)
def test_nothing_else_can_be_laid_down(right: Right, outcome: Outcome):
    decision = whole(right, outcome)
    assert refused(replace(decision, details={**decision.details, "colour": "red"})).data == {"field": "colour"}
    stranger = next(ground for ground in RequestGround if ground not in REQUEST_GROUNDS.get(right, ()))
    broken = refused(replace(decision, request_grounds=(stranger,)))
    assert (broken.code, broken.data["ground"]) == ("request_ground_not_for_right", stranger.value)
    if outcome in REFUSING:
        other = next(ground for ground in RefusalGround if ground not in grounds_for(right))
        assert refused(replace(decision, grounds=(other,))).code == "ground_not_for_right"


@pytest.mark.parametrize(("right", "outcome"), POSSIBLE)
def test_a_day_is_a_day_and_a_choice_one_of_those_offered(right: Right, outcome: Outcome):
    decision = whole(right, outcome)
    for field in fields_for(right, outcome):
        details = {**decision.details, field.name: "31 februari"}
        if field.kind == "date":
            assert refused(replace(decision, details=details)).code == "detail_not_a_day"
        elif field.kind == "choice":
            assert refused(replace(decision, details=details)).code == "detail_not_a_choice"


def test_a_transfer_says_to_whom_or_why_not():
    decision = whole(Right.PORTABILITY, G)

    def transferring(**details: str) -> Decision:
        return replace(decision, details={**decision.details, **details})

    assert refused(transferring(transfer="to_controller")).data["fields"] == ("transfer_to",)
    require_decision(transferring(transfer="to_controller", transfer_to="Ander Bedrijf B.V."))
    assert refused(transferring(transfer="transfer_impossible", transfer_reason=" ")).code == "transfer_without_reason"
    require_decision(transferring(transfer="transfer_impossible", transfer_reason="Er is geen koppeling."))


def done(right: Right, holding_id: int = 1) -> CategoryChoice:
    return CategoryChoice(holding_id=holding_id, decision=PER_CATEGORY[right][0])


def not_done(right: Right, holding_id: int = 2, **changed) -> CategoryChoice:
    said = {"ground": grounds_for(right)[0], "facts": "Het is nodig.", "until": date(2027, 1, 1)}
    return CategoryChoice(holding_id=holding_id, decision=PER_CATEGORY[right][1], **(said | changed))


WEIGHED = [right for right, offered in PER_CATEGORY.items() if len(offered) == 2]


@pytest.mark.parametrize("right", WEIGHED)
def test_the_categories_say_what_the_right_comes_to(right: Right):
    yes, no = done(right), not_done(right)
    for outcome, chosen in ((G, (yes,)), (P, (yes, no)), (R, (no,))):
        reasoned = replace(whole(right, outcome), grounds=(), facts="", categories=chosen)
        require_decision(reasoned)
        assert outcome_of(right, [one.decision for one in chosen]) is outcome
        for other in {G, P, R} - {outcome}:
            if (right, outcome, other) == (Right.RECTIFICATION, G, P):
                continue
            broken = refused(replace(whole(right, other), categories=chosen))
            assert (broken.code, broken.data["decided"]) == ("outcome_contradicts_categories", outcome.value)
    assert outcome_of(right, []) is None


def test_what_is_right_may_stand_beside_what_was_corrected_in_the_same_category():
    in_part = replace(whole(Right.RECTIFICATION, P), categories=(done(Right.RECTIFICATION),))
    require_decision(in_part)
    assert refused(replace(in_part, grounds=())).code == "refusal_without_grounds"
    assert refused(replace(in_part, facts=" ")).code == "refusal_without_facts"


@pytest.mark.parametrize("right", WEIGHED)
def test_what_is_not_done_has_its_reason(right: Right):
    decision = whole(right, R)
    for changed in ({"ground": None}, {"facts": " "}):
        broken = refused(replace(decision, categories=(not_done(right, **changed),)))
        assert (broken.code, broken.data["holding_id"]) == ("category_without_reason", 2)
    other = next(ground for ground in RefusalGround if ground not in grounds_for(right))
    assert refused(replace(decision, categories=(not_done(right, ground=other),))).code == "ground_not_for_right"


@pytest.mark.parametrize("right", PER_CATEGORY)
def test_each_category_is_decided_once_and_in_the_terms_of_the_right(right: Right):
    decision = whole(right, G)
    assert refused(replace(decision, categories=(done(right), done(right)))).data == {"holding_id": 1}
    stranger = next(one for one in CategoryDecision if one not in PER_CATEGORY[right])
    broken = refused(replace(decision, categories=(CategoryChoice(holding_id=1, decision=stranger),)))
    assert broken.code == "category_decision_not_for_right"
    for outcome in TABLE[right] - {G, P, R}:
        broken = refused(replace(whole(right, outcome), categories=(done(right),)))
        assert broken.code == "outcome_contradicts_categories"


@pytest.mark.parametrize("right", [right for right in Right if right not in PER_CATEGORY])
def test_other_rights_know_no_categories(right: Right):
    chosen = (CategoryChoice(holding_id=1, decision=CategoryDecision.ERASE),)
    assert refused(replace(whole(right, G), categories=chosen)).code == "category_decision_not_for_right"


def test_what_the_letter_tells_and_when():
    assert set(Outcome) - {W} == TO_BE_TOLD
    assert REFUSING < WITH_REMEDIES
    assert G not in WITH_REMEDIES
    assert {I, O, W} == BEFORE_IDENTITY
    assert all((right, N) in SEARCHED for right in Right)
    assert {right for right, outcome in SEARCHED if outcome is G} == {Right.ACCESS, Right.PORTABILITY, Right.ERASURE}
    assert not any(outcome is Outcome.REFUSED for _, outcome in SEARCHED)


def test_the_vault_takes_the_same_codes():
    assert tuple(one.value for one in CategoryDecision) == CATEGORY_DECISIONS
    grounds = [ground for offered in REQUEST_GROUNDS.values() for ground in offered]
    assert grounds == list(RequestGround)
