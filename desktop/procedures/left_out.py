"""What is held of the person that a request was not about: of that nothing was decided, and the letter says so.

Source: GDPR art. 12(1): an answer that lets the person see what stays.
"""

from collections.abc import Iterable, Mapping

from db import holdings, journal
from db.categories import categories
from db.holding_records import Category, CategoryId, Holding
from db.records import Case, CaseId, CaseRight, JournalEntry
from db.vault import Connection
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.rules.clock_events import may_object
from desktop.rules.decisions import CategoryDecision
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.reckoning import RESTRICTED
from desktop.rules.rights import Right
from desktop.rules.terms import Terms

_BRINGING = ("holdings_added", "people_merged")
_TOLD = (Right.ERASURE, Right.RESTRICTION, Right.OBJECTION)  # consent is withdrawn for what rests on it


def left_out(
    office: Office, case: Case, right: CaseRight, held: Iterable[Holding], known: Mapping[CategoryId, Category]
) -> tuple[Holding, ...]:
    """The holdings that a decision per category says nothing of, in the order of *held*.

    What cannot be objected to or is not used any more, and what the same case erases, is not missed. The files of
    requests are the desk's own.

    Returns:
        Empty where the right was not granted, not even in part.
    """
    if right.outcome not in GIVEN or not right.categories:
        return ()
    stays = [one for one in held if right.right != Right.OBJECTION or _goes_on(office, case, one, known)]
    decided = {one.holding_id for one in right.categories}
    if right.right != Right.ERASURE:
        decided |= {
            one.holding_id
            for other in case.rights
            for one in other.categories
            if one.decision == CategoryDecision.ERASE
        }
    return tuple(
        one
        for one in stays
        if one.id not in decided and is_missed(Right(right.right), one, terms_for(office, known[one.category_id]))
    )


def require_looked_at(office: Office, con: Connection, case: Case, right: CaseRight) -> None:
    """Refuse to tell that something is no part of the request which nobody knew of when that was decided.

    Raises:
        RuleBroken: "registered_since" (right): data of the person were registered after the decision.
    """
    if case.id is None or case.subject_id is None:
        return
    decided = [one.number for one in journal.entries(con, case_id=CaseId(case.id)) if _decides(one, right)]
    came = [one.number for one in journal.entries(con, subject_id=case.subject_id) if one.act in _BRINGING]
    held = holdings.holdings_of(con, case.subject_id)
    if max(came, default=0) > max(decided, default=0) and left_out(office, case, right, held, categories(con)):
        raise RuleBroken("registered_since", right=right.right)


def is_missed(right: Right, held: Holding, terms: Terms) -> bool:
    """Say whether the letter on a right tells that a category was no part of the request, where nothing was decided."""
    return right in _TOLD and held.case_id is None and (right is not Right.OBJECTION or may_object(terms))


def _decides(entry: JournalEntry, right: CaseRight) -> bool:
    return entry.act in ("right_decided", "right_decided_anew") and entry.details.get("right") == right.right


def _goes_on(office: Office, case: Case, held: Holding, known: Mapping[CategoryId, Category]) -> bool:
    """Say whether a category is used as before: what is restricted is only stored, and what is due has had its time;
    direct marketing was asked to stop where the same request objects to that.
    """
    due_on, terms = held.reckoned.due_on, terms_for(office, known[held.category_id])
    asks = any(one.right == Right.MARKETING_OBJECTION and one.outcome != Outcome.WITHDRAWN for one in case.rights)
    is_over = due_on is not None and due_on <= office.clock.today()
    return held.reckoned.block != RESTRICTED and not is_over and not (asks and terms.direct_marketing)
