"""The recorded events that start, end or shorten a retention period, and which dates contradict each other.

A fact is stored once, on the person (when the account ended) or on one holding (when these data were collected);
every countdown follows from it. Source: the statement, section 3; GDPR art. 7(3), 17(1), 21.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from desktop.rules.errors import RuleBroken


class FactKind(StrEnum):
    """What can be recorded; the value is the code kept in the vault."""

    ACCOUNT_STARTED = "account_started"
    ACCOUNT_ENDED = "account_ended"
    LAST_CONTACT = "last_contact"  # the person's own message, or a real conversation
    LAST_LETTER = "last_letter"  # the desk's own letter about a request
    LAST_ACTION = "last_action"  # on BlueDolphin
    MARKETING_OBJECTION = "marketing_objection"
    COLLECTED = "collected"
    VISIT_ENDED = "visit_ended"
    CONSENT_GIVEN = "consent_given"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    UNSUBSCRIBED = "unsubscribed"
    APPLICATION_COMPLETED = "application_completed"
    KEEP_ONE_YEAR_REQUESTED = "keep_one_year_requested"
    KEEP_ONE_YEAR_DECLINED = "keep_one_year_declined"
    ERASURE_GRANTED = "erasure_granted"
    OBJECTION_UPHELD = "objection_upheld"  # to the use of these data, art. 21(1)


PERSON_FACTS = frozenset(
    {
        FactKind.ACCOUNT_STARTED,
        FactKind.ACCOUNT_ENDED,
        FactKind.LAST_CONTACT,
        FactKind.LAST_LETTER,
        FactKind.LAST_ACTION,
        FactKind.MARKETING_OBJECTION,
    }
)
HOLDING_FACTS = frozenset(FactKind) - PERSON_FACTS | {FactKind.LAST_CONTACT}  # the file of a case has its own contact
LATEST_FACTS = frozenset(  # what happens again and again, and is kept as its latest day
    {FactKind.LAST_CONTACT, FactKind.LAST_LETTER, FactKind.LAST_ACTION}
)
FARTHEST_AHEAD_DAYS = 3660  # a notice of termination ten years ahead is a slip of the pen

_ORDER = (  # (the later, the earlier)
    (FactKind.ACCOUNT_ENDED, FactKind.ACCOUNT_STARTED),
    (FactKind.CONSENT_WITHDRAWN, FactKind.CONSENT_GIVEN),
    (FactKind.UNSUBSCRIBED, FactKind.CONSENT_GIVEN),
    (FactKind.VISIT_ENDED, FactKind.COLLECTED),
    (FactKind.APPLICATION_COMPLETED, FactKind.COLLECTED),
    (FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.COLLECTED),
    (FactKind.KEEP_ONE_YEAR_DECLINED, FactKind.COLLECTED),
)
_CONTRADICTIONS = {
    FactKind.KEEP_ONE_YEAR_REQUESTED: FactKind.KEEP_ONE_YEAR_DECLINED,
    FactKind.KEEP_ONE_YEAR_DECLINED: FactKind.KEEP_ONE_YEAR_REQUESTED,
}


def fact_kind(code: str) -> FactKind:
    """Turn a code into a kind of fact.

    Raises:
        RuleBroken: "unknown_fact" (data: fact, the code).

    >>> fact_kind("account_ended")
    <FactKind.ACCOUNT_ENDED: 'account_ended'>
    """
    try:
        return FactKind(code)
    except ValueError as problem:
        raise RuleBroken("unknown_fact", fact=str(code)) from problem


def require_fact(kind: FactKind, on: date, known: Mapping[FactKind, date], today: date) -> None:
    """Refuse a fact that cannot be true beside what is known.

    Args:
        on: the day it happened, in Amsterdam.
        known: the other facts of the person and, for a fact of a holding, of that holding; what it says about *kind*
            itself is about to be replaced and is not looked at.

    Raises:
        RuleBroken: "fact_in_future" (kind, on): only the end of an account may be known ahead, by ten years at most;
            "fact_before" (kind, on, earlier, earlier_on): the later of the two events would lie first, whichever of
            them is being recorded; "fact_contradicts" (kind, on, other, other_on).

    >>> known = {FactKind.ACCOUNT_STARTED: date(2024, 5, 2)}
    >>> require_fact(FactKind.ACCOUNT_ENDED, date(2024, 5, 1), known, date(2026, 1, 1))
    Traceback (most recent call last):
    desktop.rules.errors.RuleBroken: fact_before
    """
    farthest = today + timedelta(days=FARTHEST_AHEAD_DAYS) if kind is FactKind.ACCOUNT_ENDED else today
    if on > farthest:
        raise RuleBroken("fact_in_future", kind=kind, on=on)
    days = {**known, kind: on}
    for later, earlier in _ORDER:
        if kind in (later, earlier) and later in days and earlier in days and days[later] < days[earlier]:
            raise RuleBroken("fact_before", kind=later, on=days[later], earlier=earlier, earlier_on=days[earlier])
    other = _CONTRADICTIONS.get(kind)
    if other is not None and other in known:
        raise RuleBroken("fact_contradicts", kind=kind, on=on, other=other, other_on=known[other])
