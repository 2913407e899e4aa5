"""Where the statement falls short of the law, per right."""

import pytest

from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import ABSOLUTE, Right
from desktop.rules.statement_traps import Trap, traps_of


@pytest.mark.parametrize("trap", Trap)
def test_every_trap_lies_at_some_right(trap: Trap):
    assert any(trap in traps_of(right) for right in Right)


@pytest.mark.parametrize("right", Right)
def test_the_traps_follow_from_the_law(right: Right):
    traps = traps_of(right)
    assert len(traps) == len(set(traps))
    assert traps[-1] is Trap.MONTH_CALLED_AN_AIM
    assert (Trap.CALLED_NOT_ABSOLUTE in traps) == (right in ABSOLUTE)
    assert (Trap.NO_RULE_FOR_EXCESSIVE in traps) == (RefusalGround.EXCESSIVE in grounds_for(right))


def test_the_statement_itself_shows_them(shipped_statement):
    described = {right for terms in shipped_statement.rights for right in terms.rights}
    undescribed = {right for right in Right if Trap.OBJECTION_NOT_DESCRIBED in traps_of(right)}
    assert undescribed == {Right.OBJECTION, Right.MARKETING_OBJECTION}
    assert not undescribed & described
    assert "geen absolute rechten" in shipped_statement.rights_text.nl
    assert "streven" in shipped_statement.time_limits.aim.nl
    assert "hotjar" not in {party.code for activity in shipped_statement.activities for party in activity.processors}
