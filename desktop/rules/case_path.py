"""Where a case stands and what is to be done next, from the stored facts alone."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stage(StrEnum):
    """How far a case has come."""

    NEW = "new"  # opened, identity not yet settled
    IDENTITY_ASKED = "identity_asked"  # an identity request went out and is not answered
    IDENTIFIED = "identified"  # decisions may be taken
    DECIDED = "decided"  # every right has its outcome; only closing is left
    CLOSED = "closed"


class Step(StrEnum):
    """The one clear action a case page offers."""

    LINK_SUBJECT = "link_subject"
    ESTABLISH_IDENTITY = "establish_identity"
    CHASE_IDENTITY = "chase_identity"
    DECIDE = "decide"
    FINALISE_REFUSAL = "finalise_refusal"
    CLOSE = "close"
    NONE = "none"


class Outcome(StrEnum):
    """The decision on one right of a case."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    REFUSED = "refused"
    NOTHING_HELD = "nothing_held"  # every system was searched and none holds anything
    NOT_IDENTIFIED = "not_identified"  # refused for want of identification, art. 12(2) and 11(2)
    NOT_OURS = "not_ours"  # another is the controller; the request was forwarded, art. 28(3)(e)
    WITHDRAWN = "withdrawn"  # the data subject took the request back


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the path depends on.

    outcomes: one entry per right in the case, None while undecided.
    refusal_pending: a right is refused but no finalised letter says so yet (art. 12(4)).
    """

    has_subject: bool
    identity_asked_on: date | None
    identity_established_on: date | None
    outcomes: tuple[Outcome | None, ...]
    refusal_pending: bool
    closed_on: date | None


def stage(facts: CaseFacts) -> Stage:
    """Say how far the case has come."""
    if facts.closed_on:
        return Stage.CLOSED
    if facts.outcomes and all(facts.outcomes) and not facts.refusal_pending:
        return Stage.DECIDED
    if facts.identity_established_on:
        return Stage.IDENTIFIED
    return Stage.IDENTITY_ASKED if facts.identity_asked_on else Stage.NEW


def next_step(facts: CaseFacts) -> Step:
    """Name the one action to offer; Step.NONE for a closed case."""
    match stage(facts):
        case Stage.CLOSED:
            return Step.NONE
        case Stage.DECIDED:
            return Step.CLOSE
        case _ if facts.refusal_pending and all(facts.outcomes):
            return Step.FINALISE_REFUSAL
        case Stage.IDENTIFIED:
            return Step.DECIDE
        case _ if not facts.has_subject:
            return Step.LINK_SUBJECT
        case Stage.IDENTITY_ASKED:
            return Step.CHASE_IDENTITY
    return Step.ESTABLISH_IDENTITY


def may_decide(facts: CaseFacts, outcome: Outcome) -> bool:
    """Say whether *outcome* may be recorded now.

    Before identity is established only a refusal for want of identification, or the person's own
    withdrawal, is possible; a closed case takes no decision at all. Source: GDPR art. 12(2), 12(6);
    statement section 6 ("Voordat we ingaan op uw verzoek").
    """
    if facts.closed_on:
        return False
    return bool(facts.identity_established_on) or outcome in (Outcome.NOT_IDENTIFIED, Outcome.WITHDRAWN)
