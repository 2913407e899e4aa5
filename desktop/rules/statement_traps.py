"""What the privacy statement leaves out, or says otherwise than the law, per right: codes, the window has the words.

The law is followed; these codes tell the employee where not to lean on the statement. They speak of version 1.1.
"""

from enum import StrEnum

from desktop.rules.rights import Right


class Trap(StrEnum):
    """One difference between the statement and the law."""

    OBJECTION_NOT_DESCRIBED = "objection_not_described"  # section 6 knows no art. 21
    PORTABILITY_IN_HEADING_ONLY = "portability_in_heading_only"  # art. 20
    CALLED_NOT_ABSOLUTE = "called_not_absolute"  # art. 7(3), 21(2)-(3) are
    ERASURE_GROUNDS_TOO_FEW = "erasure_grounds_too_few"  # art. 17(1)(a)-(c), (f); exceptions 17(3)
    NO_RULE_FOR_EXCESSIVE = "no_rule_for_excessive"  # art. 12(5)
    MONTH_CALLED_AN_AIM = "month_called_an_aim"  # art. 12(3): a duty
    LAST_CONTACT_UNDEFINED = "last_contact_undefined"  # section 3
    HOTJAR_NOT_NAMED = "hotjar_not_named"  # 3.2 B lists its identifier; art. 15(1)(c), 19
    LEAD_SCORE_IS_PROFILING = "lead_score_is_profiling"  # 3.1 D, 3.4 beside "no automated decisions"


_TRAPS: dict[Trap, tuple[Right, ...]] = {
    Trap.OBJECTION_NOT_DESCRIBED: (Right.OBJECTION, Right.MARKETING_OBJECTION),
    Trap.PORTABILITY_IN_HEADING_ONLY: (Right.PORTABILITY,),
    Trap.CALLED_NOT_ABSOLUTE: (Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL),
    Trap.ERASURE_GROUNDS_TOO_FEW: (Right.ERASURE,),
    Trap.LEAD_SCORE_IS_PROFILING: (Right.ACCESS, Right.AUTOMATED_DECISION),
    Trap.HOTJAR_NOT_NAMED: (Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION),
    Trap.LAST_CONTACT_UNDEFINED: (Right.ACCESS, Right.ERASURE),
    Trap.NO_RULE_FOR_EXCESSIVE: (Right.ACCESS, Right.RECTIFICATION, Right.ERASURE),
    Trap.MONTH_CALLED_AN_AIM: tuple(Right),
}


def traps_of(right: Right) -> tuple[Trap, ...]:
    """List where the statement falls short of the law for *right*, the gravest first; never empty.

    Source: GDPR art. 4(4), 7(3), 12(3) and (5), 15-21 beside the statement, sections 3 and 6.

    >>> [trap.value for trap in traps_of(Right.PORTABILITY)]
    ['portability_in_heading_only', 'month_called_an_aim']
    """
    return tuple(trap for trap, rights in _TRAPS.items() if right in rights)
