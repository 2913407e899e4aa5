"""What the vault keeps of a holding so that lists need no rules: its end, the day to purge it, what holds it back.

Everything here stays right as time goes by: nothing depends on today, because a hold never starts or ends on a day to
come. Days left and states follow from the day that asks. `explain` and its sentence live in
`desktop.rules.explanation_words` and are named here too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop.rules.clock_events import (
    EXPLAINED_BY,
    Facts,
    applicable,
    counted,
    early_end,
    end_of,
    events_of,
    lacking,
    may_object,
)
from desktop.rules.explanation_words import Explanation, explain, explanation_text
from desktop.rules.facts import FactKind
from desktop.rules.retention import Block, RetentionState, earliest_end, first_free_day
from desktop.rules.statement_terms import Bilingual, LegalBasis
from desktop.rules.terms import Terms

__all__ = [
    "Explanation",
    "HoldPeriod",
    "ItemPlan",
    "Reckoning",
    "explain",
    "explanation_text",
    "item_plan",
    "reckon",
    "recordable_facts",
    "state_on",
    "waits_for",
]

HELD, RESTRICTED = RetentionState.HELD.value, RetentionState.RESTRICTED.value


@dataclass(frozen=True, slots=True)
class HoldPeriod:
    """A legal hold or a restriction: in force from from_on until the day before released_on; None: still."""

    kind: Literal["hold", "restriction"]
    from_on: date
    released_on: date | None = None


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What follows for one holding.

    expires_on: the end of the period, None while open; no hold moves it. due_on: the day to purge; while blocked, the
    day that would be it without the block. block: "", "held" or "restricted". lacks: the event that should be known
    and is not. ask_by: the last day to ask the person for their choice, None where there is nothing (more) to ask.
    """

    expires_on: date | None
    due_on: date | None
    block: str
    lacks: FactKind | None
    ask_by: date | None


@dataclass(frozen=True, slots=True)
class ItemPlan:
    """One data item kept for one purpose or more.

    uses: per activity the day its use stops, None while that is open. erase_on: the day the item itself goes, the
    last of them all; None while any of them is open or held back.
    """

    item: Bilingual
    uses: tuple[tuple[str, date | None], ...]
    erase_on: date | None


def reckon(terms: Terms, person_facts: Facts, own_facts: Facts, holds: Sequence[HoldPeriod]) -> Reckoning:
    """Work out what the vault keeps of one holding.

    Args:
        person_facts, own_facts: the recorded days, of the person and of the holding; of two last contacts or actions
            the later counts, of anything else the holding's own.
        holds: all that were ever on it; none may start or end on a day to come.

    Raises:
        RuleBroken: "period_too_long" where the end lies beyond the year 9999.

    Source: the statement, sections 3 and 6; GDPR art. 7(3), 17(1), 17(3)(b) and (e), 18, 21.
    """
    events = events_of(person_facts, own_facts)
    retention, variant = applicable(terms, events)
    found = end_of(retention, terms, events)
    early = early_end(terms, events, retention.rule.bound)
    expires_on = earliest_end(retention.rule, found, [early[1]] if early else [])
    block = _block(holds)
    due_on = None if expires_on is None else found.destroy_from or expires_on
    if due_on is not None and not block:
        due_on = first_free_day(due_on, [Block(hold.from_on, hold.released_on) for hold in holds])
    return Reckoning(
        expires_on=expires_on,
        due_on=due_on,
        block=block,
        lacks=lacking(retention, counted(terms, events)) if expires_on is None else None,
        ask_by=None if variant or early else _ask_by(terms, events),
    )


def _block(holds: Sequence[HoldPeriod]) -> str:
    kinds = {hold.kind for hold in holds if hold.released_on is None}
    if "hold" in kinds:
        return HELD
    return RESTRICTED if kinds else ""


def _ask_by(terms: Terms, events: Facts) -> date | None:
    """The end of the ordinary period, while a wish for another one is neither recorded nor declined."""
    waiting = [variant for variant in terms.variants if _declined(variant.name) not in events]
    return end_of(terms.retention, terms, events).expires_on if waiting else None


def _declined(wish: str) -> str:
    return wish.removesuffix("_requested") + "_declined"


def state_on(block: str, due_on: date | None, today: date) -> RetentionState:
    """Say how a holding stands on a day, from what the vault keeps of it.

    >>> state_on("", date(2026, 11, 22), date(2026, 11, 22)).value
    'due'
    """
    if block:
        return RetentionState.HELD if block == HELD else RetentionState.RESTRICTED
    if due_on is None:
        return RetentionState.OPEN
    if today < due_on:
        return RetentionState.ACTIVE
    return RetentionState.DUE if today == due_on else RetentionState.OVERDUE


def waits_for(terms: Terms) -> tuple[FactKind, ...]:
    """Name the events the clock of a category waits for, each once; the wish that would change its period last."""
    rules = (terms.retention, *(variant.retention for variant in terms.variants))
    events = [FactKind(event) for retention in rules for event in retention.rule.trigger.events]
    wishes = [FactKind(variant.name) for variant in terms.variants]
    return tuple(dict.fromkeys((*events, *wishes)))


def recordable_facts(terms: Terms) -> tuple[FactKind, ...]:
    """Name every fact that means something to a category, in the order of `FactKind`.

    Beside what its clock waits for: what explains that an event has not happened yet, the answer to a choice, and what
    would end it early.
    """
    waited = waits_for(terms)
    facts = {*waited, FactKind.ERASURE_GRANTED}
    facts |= {EXPLAINED_BY[kind] for kind in waited if kind in EXPLAINED_BY}
    facts |= {FactKind(_declined(variant.name)) for variant in terms.variants}
    if terms.letters_count:
        facts.add(FactKind.LAST_LETTER)
    if terms.direct_marketing:
        facts.add(FactKind.MARKETING_OBJECTION)
    if terms.legal_basis is LegalBasis.CONSENT:
        facts |= {FactKind.CONSENT_GIVEN, FactKind.CONSENT_WITHDRAWN}
    if may_object(terms):
        facts.add(FactKind.OBJECTION_UPHELD)
    return tuple(kind for kind in FactKind if kind in facts)


def item_plan(held: Sequence[tuple[Terms, Reckoning]]) -> tuple[ItemPlan, ...]:
    """Say of each data item when each use stops and when the item itself goes.

    Args:
        held: every category held of one person.

    Returns:
        The items in the order in which they are first listed; those with the same Dutch text are one.

    Source: GDPR art. 5(1)(b) and (e).
    """
    items: dict[str, tuple[Bilingual, list[tuple[Terms, Reckoning]]]] = {}
    for terms, reckoning in held:
        for item in terms.items:
            items.setdefault(item.text.nl.casefold(), (item.text, []))[1].append((terms, reckoning))
    return tuple(_plan(text, kept) for text, kept in items.values())


def _plan(text: Bilingual, kept: Sequence[tuple[Terms, Reckoning]]) -> ItemPlan:
    uses: dict[str, list[date | None]] = {}
    for terms, reckoning in kept:
        uses.setdefault(terms.activity, []).append(reckoning.expires_on)
    goes = [None if reckoning.block else reckoning.due_on for _, reckoning in kept]
    return ItemPlan(text, tuple((activity, _last(ends)) for activity, ends in uses.items()), _last(goes))


def _last(days: Iterable[date | None]) -> date | None:
    """The last day; None where one is open."""
    known: list[date] = []
    for day in days:
        if day is None:
            return None
        known.append(day)
    return max(known, default=None)
