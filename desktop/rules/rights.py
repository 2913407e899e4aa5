"""The rights a data subject may exercise, and which of them may never be refused."""

from enum import StrEnum


class Right(StrEnum):
    """A right, or the complaint route of statement section 6; the value is the code kept in the vault."""

    ACCESS = "access"  # art. 15
    PORTABILITY = "portability"  # art. 20
    RECTIFICATION = "rectification"  # art. 16
    ERASURE = "erasure"  # art. 17
    RESTRICTION = "restriction"  # art. 18
    OBJECTION = "objection"  # art. 21(1)
    MARKETING_OBJECTION = "marketing_objection"  # art. 21(2)-(3): absolute
    CONSENT_WITHDRAWAL = "consent_withdrawal"  # art. 7(3): absolute
    AUTOMATED_DECISION = "automated_decision"  # art. 22
    COMPLAINT = "complaint"  # statement section 6; art. 77 leaves the authority open


ABSOLUTE = frozenset({Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL})
WITHOUT_IDENTITY = ABSOLUTE | {Right.COMPLAINT}  # stopping harms nobody, and an answer to a complaint discloses no data
ALWAYS_FREE = ABSOLUTE | {Right.COMPLAINT}  # art. 7(3), 21(3); a complaint is none of art. 15-22


def may_refuse(right: Right) -> bool:
    """Say whether a refusal may be offered at all.

    Source: GDPR art. 21(3) and 7(3) know no exception; the statement's "no right is absolute" (section 6)
    does not change that.

    >>> may_refuse(Right.ERASURE), may_refuse(Right.CONSENT_WITHDRAWAL)
    (True, False)
    """
    return right not in ABSOLUTE
