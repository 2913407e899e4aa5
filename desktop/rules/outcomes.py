"""What a decision on one right of a request can come to."""

from enum import StrEnum


class Outcome(StrEnum):
    """The decision on one right of a case; the value is the code kept in the vault."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    REFUSED = "refused"
    NOTHING_HELD = "nothing_held"  # every system was searched and none holds anything
    NOT_IDENTIFIED = "not_identified"  # refused for want of identification, art. 12(2) and 11(2)
    NOT_OURS = "not_ours"  # another is the controller; the request was forwarded, art. 28(3)(e)
    WITHDRAWN = "withdrawn"  # the data subject took the request back


# What was asked is done, or part of it.
GIVEN: frozenset[Outcome] = frozenset({Outcome.GRANTED, Outcome.PARTLY_GRANTED})
