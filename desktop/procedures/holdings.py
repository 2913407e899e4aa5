"""Registering what is held of a person, and taking back what was registered by mistake.

Facts are recorded by `desktop.procedures.holding_facts`, shown by `desktop.procedures.person_holdings`; both are
named here too.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from db import categories as kept_categories
from db import holdings, holds
from db.holding_records import Hold, Holding, HoldingId
from db.records import SubjectId
from db.vault import Connection
from desktop.procedures.case_holdings import DESK
from desktop.procedures.holding_facts import (
    fetch_holding,
    note_conversation,
    note_fact,
    note_person_fact,
    require_person,
)
from desktop.procedures.holdings_reckoned import facts_of, reckon_holdings, reckon_person
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.pausing import put_back, settle_person
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.suppression import allow_marketing
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import LATEST_FACTS, PERSON_FACTS, FactKind, require_fact
from desktop.rules.reckoning import recordable_facts
from desktop.rules.terms import Terms

__all__ = [
    "REMOVAL_REASONS",
    "add_holdings",
    "label_holding",
    "note_conversation",
    "note_fact",
    "note_person_fact",
    "person_holdings",
    "remove_holding",
]

CHANGED = frozenset({Topic.HOLDINGS, Topic.SUBJECTS})
REMOVAL_REASONS = ("registered_by_mistake", "registered_twice", "not_stored_there")
NO_FACTS: Mapping[FactKind, date] = MappingProxyType({})

Facts = Mapping[FactKind, date]


def add_holdings(
    office: Office,
    *,
    person_id: int,
    categories: Sequence[tuple[str, str, str]],
    facts: Facts = NO_FACTS,
    because: str = "",
) -> Done[tuple[int, ...]]:
    """Register categories that are held of a person, under the statement in force; an open objection pauses their use.

    Args:
        categories: activity, group and system of each.
        facts: what is known of their events; those of the person are kept once on the person, the others on each new
            holding to which they mean something, and nowhere else. A later contact, letter or action that is known
            already stays: their own message of last week is not undone by what a list says of last year.
        because: why data for direct marketing are registered of somebody who wants none, one of `suppression.REASONS`;
            a new consent ends their objection.

    Returns:
        The ids of the new holdings, in the order given.

    Raises:
        RuleBroken: "nothing_chosen", "unknown_category", "unknown_system", "person_gone", "fact_in_future",
            "fact_before", "fact_contradicts", "marketing_suppressed" (since_on).
    """
    wanted = [(_terms(office, activity, group, system), system) for activity, group, system in categories]
    if not wanted:
        raise RuleBroken("nothing_chosen")
    subject_id = SubjectId(person_id)
    with office.vault.write() as con:
        require_person(con, subject_id)
        object_again = allow_marketing(office, con, subject_id, (terms for terms, _ in wanted), because)
        before = facts_of(holdings.person_facts(con, subject_id))
        for kind, on in facts.items():
            require_fact(kind, on, {**before, **facts}, office.clock.today())
        of_person = {kind: on for kind, on in facts.items() if kind in PERSON_FACTS and not _is_later(before, kind, on)}
        for kind, on in of_person.items():
            holdings.put_person_fact(con, subject_id, kind, on)
        kept = tuple(_register(con, subject_id, terms, system, facts) for terms, system in wanted)
        reckon_person(office, con, subject_id)
        paused = settle_person(office, con, subject_id)
        note(office, con, "holdings_added", subject_id=subject_id, holdings=len(kept), activities=_activities(wanted))

    def put_facts_back(con: Connection) -> None:
        put_back(office, con, paused)
        object_again(con)
        _put_person_facts_back(con, subject_id, of_person, before)

    return Done(tuple(map(int, kept)), CHANGED, lambda: _take_back(office, subject_id, kept, put_facts_back))


def remove_holding(office: Office, *, holding_id: int, reason: str) -> Done[None]:
    """Take back a holding that should not have been registered; what is due is purged instead.

    Args:
        reason: one of REMOVAL_REASONS.

    Raises:
        RuleBroken: "unknown_removal_reason", "holding_gone", "holding_held" (block), "case_file_stays".
    """
    if reason not in REMOVAL_REASONS:
        raise RuleBroken("unknown_removal_reason", reason=reason)
    with office.vault.write() as con:
        held = fetch_holding(con, holding_id)
        if held.case_id is not None:
            raise RuleBroken("case_file_stays")
        _require_free(held)
        released = holds.holds_on(con, [HoldingId(holding_id)])[HoldingId(holding_id)]
        holdings.delete_holding(con, HoldingId(holding_id))
        category = kept_categories.categories(con)[held.category_id]
        note(
            office,
            con,
            "holding_removed",
            subject_id=held.subject_id,
            activity=category.activity,
            system=category.system,
            reason=reason,
        )

    def undo() -> Done[None]:
        with office.vault.write() as con:
            _bring_back(office, con, held, released)
            note(office, con, "removal_undone", subject_id=held.subject_id, holding=holding_id)
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)


def label_holding(office: Office, *, holding_id: int, label: str) -> Done[None]:
    """Say what tells a holding from another one of the same category, such as which of two accounts it is.

    Raises:
        RuleBroken: "holding_gone".
    """
    before = _put_label(office, holding_id, label.strip())

    def undo() -> Done[Any]:
        _put_label(office, holding_id, before)
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)


def _take_back(
    office: Office, subject_id: SubjectId, kept: Sequence[HoldingId], put_facts_back: Callable[[Connection], None]
) -> Done[None]:
    """Undo the registering: facts and pauses first, so that nothing of it holds the new holdings back."""
    with office.vault.write() as con:
        put_facts_back(con)
        for holding_id in kept:
            _require_free(fetch_holding(con, holding_id))
        holdings.delete_holdings(con, kept)
        reckon_person(office, con, subject_id)
        note(office, con, "holdings_taken_back", subject_id=subject_id, holdings=len(kept))
    return Done(None, CHANGED)


def _terms(office: Office, activity: str, group: str, system: str) -> Terms:
    if system == DESK or system not in {known.code for known in office.systems}:
        raise RuleBroken("unknown_system", system=system)
    return office.shelf.terms(office.statement.version, activity, group)


def _register(con: Connection, subject_id: SubjectId, terms: Terms, system: str, facts: Facts) -> HoldingId:
    own = [kind for kind in recordable_facts(terms) if kind in facts and kind not in PERSON_FACTS]
    return holdings.keep_holding(
        con,
        Holding(
            subject_id=subject_id,
            category_id=kept_categories.category_id(con, terms.activity, terms.group, system, terms.version),
            facts={kind.value: facts[kind] for kind in own},
        ),
    )


def _is_later(known: Facts, kind: FactKind, on: date) -> bool:
    """Say whether a later day of what happens again and again is known than *on*."""
    return kind in LATEST_FACTS and kind in known and known[kind] > on


def _put_person_facts_back(con: Connection, subject_id: SubjectId, put: Facts, before: Facts) -> None:
    """Each as it was, unless somebody recorded another day meanwhile."""
    now = holdings.person_facts(con, subject_id)
    for kind, on in put.items():
        if now.get(kind) == on:
            holdings.put_person_fact(con, subject_id, kind, before.get(kind))


def _require_free(held: Holding) -> None:
    if held.reckoned.block:
        raise RuleBroken("holding_held", block=held.reckoned.block)


def _bring_back(office: Office, con: Connection, held: Holding, named_by: Sequence[Hold]) -> None:
    """Under its own id, with its place in the holds that named it; what a hold brought about must not be lost."""
    if held.subject_id is not None:
        require_person(con, held.subject_id)
    holding_id = holdings.keep_holding(con, held)
    for hold in named_by:
        if not hold.everything:
            holds.keep_hold(con, hold)
    reckon_holdings(office, con, [holding_id])


def _put_label(office: Office, holding_id: int, label: str) -> str:
    with office.vault.write() as con:
        held = fetch_holding(con, holding_id)
        holdings.keep_holding(con, replace(held, label=label))
        note(office, con, "holding_labelled", subject_id=held.subject_id, holding=holding_id)
    return held.label


def _activities(wanted: Sequence[tuple[Terms, str]]) -> list[str]:
    return list(dict.fromkeys(terms.activity for terms, _ in wanted))
