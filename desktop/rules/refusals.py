"""The grounds on which a request may be refused, per right, and the article each ground rests on.

A ground is offered only where the law knows it. Withdrawal of consent and objection to direct marketing have
none: for them the list is empty, and nothing else in the program may offer a refusal.
"""

from collections.abc import Sequence
from enum import StrEnum

from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right, may_refuse


class RefusalGround(StrEnum):
    """One ground; the value is the code kept in the vault and naming the letter's paragraph."""

    CANNOT_IDENTIFY = "cannot_identify"
    UNFOUNDED = "unfounded"
    EXCESSIVE = "excessive"
    NOT_CONTROLLER = "not_controller"
    COPY_HARMS_OTHERS = "copy_harms_others"
    PROTECTION_OF_OTHERS = "protection_of_others"
    CIVIL_CLAIMS = "civil_claims"
    DATA_CORRECT = "data_correct"
    NO_ERASURE_GROUND = "no_erasure_ground"
    FREEDOM_OF_EXPRESSION = "freedom_of_expression"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_HEALTH = "public_health"
    ARCHIVING_RESEARCH = "archiving_research"
    LEGAL_CLAIMS = "legal_claims"
    NO_RESTRICTION_GROUND = "no_restriction_ground"
    BASIS_NOT_PORTABLE = "basis_not_portable"
    NOT_AUTOMATED = "not_automated"
    NOT_PROVIDED_BY_PERSON = "not_provided_by_person"
    TRANSFER_HARMS_OTHERS = "transfer_harms_others"
    BASIS_KNOWS_NO_OBJECTION = "basis_knows_no_objection"
    COMPELLING_GROUNDS = "compelling_grounds"
    OBJECTION_LEGAL_CLAIMS = "objection_legal_claims"
    NO_AUTOMATED_DECISION = "no_automated_decision"
    COMPLAINT_UNFOUNDED = "complaint_unfounded"


_TWELVE_FIVE = (RefusalGround.UNFOUNDED, RefusalGround.EXCESSIVE)
_UAVG_41 = (RefusalGround.PROTECTION_OF_OTHERS, RefusalGround.CIVIL_CLAIMS)

_GROUNDS: dict[Right, tuple[RefusalGround, ...]] = {
    Right.ACCESS: (
        *_TWELVE_FIVE,
        RefusalGround.COPY_HARMS_OTHERS,
        RefusalGround.CANNOT_IDENTIFY,
        *_UAVG_41,
        RefusalGround.NOT_CONTROLLER,
    ),
    Right.PORTABILITY: (
        RefusalGround.BASIS_NOT_PORTABLE,
        RefusalGround.NOT_AUTOMATED,
        RefusalGround.NOT_PROVIDED_BY_PERSON,
        RefusalGround.TRANSFER_HARMS_OTHERS,
        RefusalGround.CANNOT_IDENTIFY,
    ),
    Right.RECTIFICATION: (
        RefusalGround.DATA_CORRECT,
        RefusalGround.CANNOT_IDENTIFY,
        *_TWELVE_FIVE,
        *_UAVG_41,
    ),
    Right.ERASURE: (
        RefusalGround.NO_ERASURE_GROUND,
        RefusalGround.FREEDOM_OF_EXPRESSION,
        RefusalGround.LEGAL_OBLIGATION,
        RefusalGround.PUBLIC_HEALTH,
        RefusalGround.ARCHIVING_RESEARCH,
        RefusalGround.LEGAL_CLAIMS,
        RefusalGround.CANNOT_IDENTIFY,
        *_TWELVE_FIVE,
        *_UAVG_41,
    ),
    Right.RESTRICTION: (RefusalGround.NO_RESTRICTION_GROUND, RefusalGround.CANNOT_IDENTIFY),
    Right.OBJECTION: (
        RefusalGround.BASIS_KNOWS_NO_OBJECTION,
        RefusalGround.COMPELLING_GROUNDS,
        RefusalGround.OBJECTION_LEGAL_CLAIMS,
        RefusalGround.CANNOT_IDENTIFY,
    ),
    Right.MARKETING_OBJECTION: (),
    Right.CONSENT_WITHDRAWAL: (),
    Right.AUTOMATED_DECISION: (RefusalGround.NO_AUTOMATED_DECISION, RefusalGround.CANNOT_IDENTIFY),
    Right.COMPLAINT: (RefusalGround.COMPLAINT_UNFOUNDED, RefusalGround.CANNOT_IDENTIFY),
}

_ARTICLES: dict[RefusalGround, tuple[str, str]] = {  # (Dutch, English)
    RefusalGround.CANNOT_IDENTIFY: (
        "artikel 11, tweede lid, en artikel 12, tweede lid, AVG",
        "articles 11(2) and 12(2) GDPR",
    ),
    RefusalGround.UNFOUNDED: ("artikel 12, vijfde lid, AVG", "article 12(5) GDPR"),
    RefusalGround.EXCESSIVE: ("artikel 12, vijfde lid, AVG", "article 12(5) GDPR"),
    RefusalGround.NOT_CONTROLLER: ("artikel 4, punt 7, AVG", "article 4(7) GDPR"),
    RefusalGround.COPY_HARMS_OTHERS: ("artikel 15, vierde lid, AVG", "article 15(4) GDPR"),
    RefusalGround.PROTECTION_OF_OTHERS: (
        "artikel 41, eerste lid, onder i, Uitvoeringswet AVG",
        "article 41(1)(i) of the Dutch GDPR Implementation Act",
    ),
    RefusalGround.CIVIL_CLAIMS: (
        "artikel 41, eerste lid, onder j, Uitvoeringswet AVG",
        "article 41(1)(j) of the Dutch GDPR Implementation Act",
    ),
    RefusalGround.DATA_CORRECT: ("artikel 16 AVG", "article 16 GDPR"),
    RefusalGround.NO_ERASURE_GROUND: ("artikel 17, eerste lid, AVG", "article 17(1) GDPR"),
    RefusalGround.FREEDOM_OF_EXPRESSION: (
        "artikel 17, derde lid, onder a, AVG",
        "article 17(3)(a) GDPR",
    ),
    RefusalGround.LEGAL_OBLIGATION: ("artikel 17, derde lid, onder b, AVG", "article 17(3)(b) GDPR"),
    RefusalGround.PUBLIC_HEALTH: ("artikel 17, derde lid, onder c, AVG", "article 17(3)(c) GDPR"),
    RefusalGround.ARCHIVING_RESEARCH: ("artikel 17, derde lid, onder d, AVG", "article 17(3)(d) GDPR"),
    RefusalGround.LEGAL_CLAIMS: ("artikel 17, derde lid, onder e, AVG", "article 17(3)(e) GDPR"),
    RefusalGround.NO_RESTRICTION_GROUND: ("artikel 18, eerste lid, AVG", "article 18(1) GDPR"),
    RefusalGround.BASIS_NOT_PORTABLE: (
        "artikel 20, eerste lid, onder a, AVG",
        "article 20(1)(a) GDPR",
    ),
    RefusalGround.NOT_AUTOMATED: ("artikel 20, eerste lid, onder b, AVG", "article 20(1)(b) GDPR"),
    RefusalGround.NOT_PROVIDED_BY_PERSON: ("artikel 20, eerste lid, AVG", "article 20(1) GDPR"),
    RefusalGround.TRANSFER_HARMS_OTHERS: ("artikel 20, vierde lid, AVG", "article 20(4) GDPR"),
    RefusalGround.BASIS_KNOWS_NO_OBJECTION: ("artikel 21, eerste lid, AVG", "article 21(1) GDPR"),
    RefusalGround.COMPELLING_GROUNDS: ("artikel 21, eerste lid, AVG", "article 21(1) GDPR"),
    RefusalGround.OBJECTION_LEGAL_CLAIMS: ("artikel 21, eerste lid, AVG", "article 21(1) GDPR"),
    RefusalGround.NO_AUTOMATED_DECISION: ("artikel 22, eerste lid, AVG", "article 22(1) GDPR"),
    RefusalGround.COMPLAINT_UNFOUNDED: (
        "paragraaf 6 van onze privacyverklaring",
        "section 6 of our privacy statement",
    ),
}


def grounds_for(right: Right) -> tuple[RefusalGround, ...]:
    """List the grounds that exist for *right*, in the order to offer them; () where refusal is impossible.

    Source: GDPR art. 11(2), 12(2), 12(5), 15(4), 16, 17(1) and (3), 18(1), 20, 21(1), 22; UAVG art. 41(1)(i)
    and (j), the two of that list a private controller meets. Art. 21(2)-(3) and 7(3) know no ground.

    >>> grounds_for(Right.CONSENT_WITHDRAWAL)
    ()
    """
    return _GROUNDS[right]


def article(ground: RefusalGround, language: str) -> str:
    """Name the provision *ground* rests on, as it is written in a letter.

    Args:
        language: "nl" or "en".

    Returns:
        The provision without a sentence around it. A complaint found groundless rests on the privacy
        statement, not on a provision of law.

    >>> article(RefusalGround.EXCESSIVE, "nl"), article(RefusalGround.LEGAL_CLAIMS, "en")
    ('artikel 12, vijfde lid, AVG', 'article 17(3)(e) GDPR')
    """
    dutch, english = _ARTICLES[ground]
    return dutch if language == "nl" else english


def require_refusal_allowed(right: Right, grounds: Sequence[RefusalGround], facts: str) -> None:
    """Pass silently when *right* may be refused on *grounds* with *facts*.

    Args:
        grounds: one or more of `grounds_for(right)`.
        facts: what is the case, in the employee's words; blank counts as missing.

    Raises:
        RuleBroken: "refusal_not_allowed", "refusal_without_grounds", "ground_not_for_right" (data: ground) or
            "refusal_without_facts"; data always names the right.

    Source: GDPR art. 12(4): a refusal states its reasons; art. 7(3), 21(3): no refusal at all.
    """
    if not may_refuse(right):
        raise RuleBroken("refusal_not_allowed", right=right.value)
    if not grounds:
        raise RuleBroken("refusal_without_grounds", right=right.value)
    for ground in grounds:
        if ground not in grounds_for(right):
            raise RuleBroken("ground_not_for_right", right=right.value, ground=ground.value)
    if not facts.strip():
        raise RuleBroken("refusal_without_facts", right=right.value)
