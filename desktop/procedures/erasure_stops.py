"""What stops an erasure although the law would grant it: a legal hold, a restriction, a hold on another entry.

What a case itself placed for its decisions stops nothing in it: that goes, or is placed anew, with the decision.
Source: GDPR art. 17(3)(b) and (e), 18(2).
"""

from collections.abc import Mapping

from db import holds
from db.holding_records import Category, CategoryId, Hold, Holding, HoldingId
from db.records import Case
from db.vault import Connection
from desktop.procedures.lifting import RESTRICTION
from desktop.rules.categories import Stop


def stops(
    con: Connection, case: Case, held: Mapping[HoldingId, Holding], known: Mapping[CategoryId, Category]
) -> dict[HoldingId, Stop]:
    """Give what stops the erasure of each of these holdings of the person of *case*; those that nothing stops lack."""
    if case.subject_id is None or not held:
        return {}
    placed = holds.holds_on(con, held)
    shared = case.subject_id in holds.held_contacts(con, [case.subject_id])
    alike = holds.held_categories_elsewhere(con, [case.subject_id])
    found = {}
    for holding_id, one in held.items():
        category = known[one.category_id]
        of_whom = case.subject_id, category.activity, category.item_group, category.system
        stop = _of_holds(case, placed[holding_id])
        if stop is None and (shared or of_whom in alike):
            stop = Stop.HELD_ELSEWHERE
        if stop is not None:
            found[holding_id] = stop
    return found


def _of_holds(case: Case, placed: tuple[Hold, ...]) -> Stop | None:
    kinds = {hold.kind for hold in placed if hold.released_on is None and not _is_own(case, hold)}
    if kinds - {RESTRICTION}:
        return Stop.HELD
    return Stop.RESTRICTED if kinds else None


def _is_own(case: Case, hold: Hold) -> bool:
    return hold.case_id == case.id and hold.reason == case.number
