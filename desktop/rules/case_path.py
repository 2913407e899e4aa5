"""Where a case stands and what is to be done next, from the stored facts alone."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.rules.decisions import BEFORE_IDENTITY
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import WITHOUT_IDENTITY, Right

__all__ = ["CaseFacts", "Outcome", "Stage", "Step", "may_decide", "next_step", "stage"]


class Stage(StrEnum):
    """How far a case has come."""

    NEW = "new"  # opened, identity not yet settled
    IDENTITY_ASKED = "identity_asked"  # an identity request went out and is not answered
    IDENTIFIED = "identified"  # decisions may be taken
    DECIDED = "decided"  # every right has its outcome and was told, what was promised is given; only closing is left
    CLOSED = "closed"


class Step(StrEnum):
    """The one clear action a case page offers."""

    LINK_SUBJECT = "link_subject"
    CHECK_AUTHORITY = "check_authority"  # of a representative who has not shown it yet
    ESTABLISH_IDENTITY = "establish_identity"
    CHASE_IDENTITY = "chase_identity"
    CHASE_SPECIFICATION = "chase_specification"
    SEARCH = "search"
    DECIDE = "decide"
    SEND_REPLY = "send_reply"
    BUILD_PACKAGE = "build_package"  # that a letter promised, art. 15(3), 20(1)
    SEND_NOTICES = "send_notices"  # to recipients, art. 19, or to the controller a request was forwarded to
    CLOSE = "close"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the path depends on.

    outcomes: one entry per right in the case, None while undecided.
    reply_pending: a right is decided, not merely withdrawn, and no finalised letter says so yet (art. 12(3)-(4)).
    specification_asked_on: the day of a question to specify that is not answered yet.
    searches_open: systems still to be searched for an undecided right that cannot be answered without.
    notices_to_send: those to others that are neither sent nor impossible; waiting for a confirmation is sent.
    packages_to_build: that a letter promised and that were not given in another way.
    authority_missing: a representative asks and has not shown the authority to do so.
    identity_needed: an undecided right is answered only once it is known who asks.
    nothing_found: of whoever is not in the directory every system was searched, and nothing is there.
    """

    has_subject: bool
    identity_asked_on: date | None
    identity_established_on: date | None
    outcomes: tuple[Outcome | None, ...]
    reply_pending: bool
    closed_on: date | None
    specification_asked_on: date | None = None
    searches_open: int = 0
    notices_to_send: int = 0
    packages_to_build: int = 0
    authority_missing: bool = False
    identity_needed: bool = True
    nothing_found: bool = False


def stage(facts: CaseFacts) -> Stage:
    """Say how far the case has come."""
    if facts.closed_on:
        return Stage.CLOSED
    if _is_decided(facts) and not (facts.reply_pending or facts.notices_to_send or facts.packages_to_build):
        return Stage.DECIDED
    if facts.identity_established_on:
        return Stage.IDENTIFIED
    return Stage.IDENTITY_ASKED if facts.identity_asked_on else Stage.NEW


def _is_decided(facts: CaseFacts) -> bool:
    return bool(facts.outcomes) and all(facts.outcomes)


def next_step(facts: CaseFacts) -> Step:
    """Name the one action to offer; Step.NONE for a closed case.

    Notices go before anything else: they are due on the day of the action they tell of (art. 19).
    """
    match stage(facts):
        case Stage.CLOSED:
            return Step.NONE
        case Stage.DECIDED:
            return Step.CLOSE
        case _ if facts.notices_to_send:
            return Step.SEND_NOTICES
        case _ if _is_decided(facts):
            return Step.SEND_REPLY if facts.reply_pending else Step.BUILD_PACKAGE
        case _ if _is_unknown(facts):
            return Step.LINK_SUBJECT
        case _ if facts.authority_missing:
            return Step.CHECK_AUTHORITY
        case reached if reached is Stage.IDENTIFIED or not facts.identity_needed or facts.nothing_found:
            return _step_to_decision(facts)
        case Stage.IDENTITY_ASKED:
            return Step.CHASE_IDENTITY
    return Step.ESTABLISH_IDENTITY


def _is_unknown(facts: CaseFacts) -> bool:
    is_anybody = facts.has_subject or facts.identity_established_on or facts.nothing_found
    return facts.identity_needed and not is_anybody


def _step_to_decision(facts: CaseFacts) -> Step:
    if facts.specification_asked_on:
        return Step.CHASE_SPECIFICATION
    return Step.SEARCH if facts.searches_open else Step.DECIDE


def may_decide(facts: CaseFacts, outcome: Outcome, right: Right | None = None) -> bool:
    """Say whether *outcome* may be recorded now.

    Args:
        right: the one to decide on; None: any of them.

    Before identity is established only a refusal for want of identification, the forwarding to another controller and
    the person's own withdrawal are possible; an objection to direct marketing and a withdrawal of consent can always be
    carried out, for stopping harms nobody, and a complaint answered, for that discloses no data. That nothing is held
    of somebody who is not in the directory discloses nothing either. A closed case takes no decision at all. Source:
    GDPR art. 7(3), 12(2), 12(6), 21(3); statement section 6 ("Voordat we ingaan op uw verzoek").
    """
    if facts.closed_on:
        return False
    if outcome is Outcome.NOTHING_HELD and not facts.has_subject:
        return True
    return bool(facts.identity_established_on) or outcome in BEFORE_IDENTITY or right in WITHOUT_IDENTITY
