"""The order of the versions of the statement: which one was in force before which, and where each stands today."""

from collections.abc import Sequence
from datetime import date

from db.holding_records import StatementVersion


def state_of(version: StatementVersion, in_force: str, today: date) -> str:
    """Where a version stands.

    Returns:
        "loaded", nothing is decided; "decided", it counts from a later day; "owed", its day has come and the holdings
        do not follow it yet; "in_force"; "past".
    """
    if version.applied_at:
        return "in_force" if version.version == in_force else "past"
    if version.in_force_from is None:
        return "loaded"
    return "owed" if version.in_force_from <= today else "decided"


def before(kept: Sequence[StatementVersion], version: str) -> str:
    """The version that was, or will be, in force until *version* is.

    Args:
        kept: every version, in the order they were loaded.

    Returns:
        For a version of which nothing is decided, the latest of which something is; "" where there is none.
    """
    order = in_order(kept)
    if version not in order:
        return order[-1] if order else ""
    place = order.index(version)
    return order[place - 1] if place else ""


def in_order(kept: Sequence[StatementVersion]) -> list[str]:
    """The versions of which is decided from when they count, the first one first."""
    decided = [one for one in kept if one.in_force_from]
    decided.sort(key=lambda one: (one.in_force_from or date.max, one.applied_at is None, one.loaded_at))
    return [one.version for one in decided]
