"""The one place where the rules reckon what is stored of a holding: its end, the day it is due, what blocks or lacks.

Every act that changes a fact, a hold, a holding or the terms ends here; only the rows of the people it touched move.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from db import categories, holdings, holds
from db.holding_records import Category, CategoryId, Hold, Holding, HoldingId, Reckoned
from db.records import SubjectId
from db.vault import Connection
from desktop.procedures.office import Office
from desktop.rules.facts import FactKind, fact_kind
from desktop.rules.reckoning import HoldPeriod, Reckoning, reckon
from desktop.rules.terms import Terms


def terms_for(office: Office, category: Category) -> Terms:
    """The terms that the holdings of a category follow.

    Raises:
        RuleBroken: "version_gone" or "unknown_category".
    """
    return office.shelf.terms(category.version, category.activity, category.item_group)


def facts_of(kept: Mapping[str, date]) -> dict[FactKind, date]:
    """Kept facts as the rules take them."""
    return {fact_kind(code): day for code, day in kept.items()}


def reckon_person(office: Office, con: Connection, subject_id: SubjectId) -> int:
    """Work out every holding of one person anew.

    Returns:
        How many there are.
    """
    return reckon_batch(office, con, holdings.holdings_of(con, subject_id))


def reckon_holdings(office: Office, con: Connection, holding_ids: Collection[HoldingId]) -> int:
    """Work out these holdings anew; one that is gone is passed over.

    Returns:
        How many were found.
    """
    found = holdings.holdings_by_ids(con, holding_ids)
    return reckon_batch(office, con, tuple(found.values()))


def reckon_batch(office: Office, con: Connection, held: Sequence[Holding]) -> int:
    """Work out these holdings, as they are kept, anew; their facts and holds are fetched together.

    Returns:
        How many they are.
    """
    if not held:
        return 0
    known = categories.categories(con)
    terms: dict[CategoryId, Terms] = {
        category_id: terms_for(office, known[category_id]) for category_id in {one.category_id for one in held}
    }
    people = {one.subject_id for one in held if one.subject_id is not None}
    person_facts = {who: facts_of(kept) for who, kept in holdings.person_facts_of(con, people).items()}
    placed = holds.holds_on(con, [_kept(one) for one in held])
    results = {}
    for one in held:
        facts = person_facts[one.subject_id] if one.subject_id is not None else {}
        results[_kept(one)] = _reckoned(terms[one.category_id], facts, one, placed[_kept(one)])
    holdings.put_reckoned(con, results)
    return len(held)


def reckoning_of(held: Holding) -> Reckoning:
    """What is kept of a holding, as the rules look at it."""
    kept = held.reckoned
    return Reckoning(
        expires_on=kept.expires_on,
        due_on=kept.due_on,
        block=kept.block,
        lacks=fact_kind(kept.lacks) if kept.lacks else None,
        ask_by=kept.ask_by,
    )


def _reckoned(terms: Terms, person_facts: Mapping[FactKind, date], one: Holding, placed: Sequence[Hold]) -> Reckoned:
    periods = [
        HoldPeriod(hold.kind, hold.from_on, hold.released_on)  # type: ignore[arg-type]  # a CHECK guards the kind
        for hold in placed
    ]
    found = reckon(terms, person_facts, facts_of(one.facts), periods)
    return Reckoned(
        expires_on=found.expires_on,
        due_on=found.due_on,
        block=found.block,
        lacks=found.lacks.value if found.lacks else "",
        ask_by=found.ask_by,
    )


def _kept(holding: Holding) -> HoldingId:
    if holding.id is None:
        raise LookupError("a holding that was never kept cannot be worked out")
    return holding.id
