"""Grounds exist only where the law knows them."""

import pytest

from desktop.rules.errors import RuleBroken
from desktop.rules.refusals import RefusalGround, article, grounds_for, require_refusal_allowed
from desktop.rules.rights import ABSOLUTE, Right, may_refuse


@pytest.mark.parametrize("right", Right)
def test_a_right_has_grounds_exactly_where_it_may_be_refused(right: Right):
    grounds = grounds_for(right)
    assert bool(grounds) == may_refuse(right)
    assert (RefusalGround.CANNOT_IDENTIFY in grounds) == (right not in ABSOLUTE)
    assert len(grounds) == len(set(grounds))


@pytest.mark.parametrize("ground", RefusalGround)
def test_every_ground_is_offered_somewhere_and_names_its_article(ground: RefusalGround):
    assert any(ground in grounds_for(right) for right in Right)
    assert article(ground, "nl")
    assert article(ground, "en")
    assert article(ground, "nl") != article(ground, "en")


@pytest.mark.parametrize(
    ("right", "grounds", "facts", "code"),
    [
        (Right.MARKETING_OBJECTION, [RefusalGround.EXCESSIVE], "x", "refusal_not_allowed"),
        (Right.CONSENT_WITHDRAWAL, [], "x", "refusal_not_allowed"),
        (Right.ACCESS, [], "x", "refusal_without_grounds"),
        (Right.ACCESS, [RefusalGround.DATA_CORRECT], "x", "ground_not_for_right"),
        (Right.ACCESS, [RefusalGround.EXCESSIVE], " \n", "refusal_without_facts"),
    ],
)
def test_when_a_refusal_is_not_allowed(right: Right, grounds: list, facts: str, code: str):
    with pytest.raises(RuleBroken) as broken:
        require_refusal_allowed(right, grounds, facts)
    assert broken.value.code == code


def test_a_refusal_with_ground_and_facts_is_allowed():
    require_refusal_allowed(Right.ERASURE, [RefusalGround.LEGAL_CLAIMS], "Er loopt een geding.")
