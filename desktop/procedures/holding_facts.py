"""Recording the events that clocks wait for, once: on the person, or on one holding. Every countdown follows at once.

The undo of an act puts back what was known before, unless somebody recorded another day meanwhile.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from db import holdings, subjects
from db.holding_records import Holding, HoldingId
from db.records import SubjectId
from db.vault import Connection
from desktop.procedures.contacts import contact_made, contact_taken_back
from desktop.procedures.holdings_reckoned import facts_of, reckon_holdings, reckon_person
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import HOLDING_FACTS, PERSON_FACTS, FactKind, fact_kind, require_fact

CHANGED = frozenset({Topic.HOLDINGS})


def note_person_fact(office: Office, *, person_id: int, kind: FactKind, on: date | None) -> Done[None]:
    """Record the day of an event of the person; None: it did not happen, or the day is not known.

    Raises:
        RuleBroken: "unknown_fact", "fact_not_of_person", "fact_in_future", "fact_before", "fact_contradicts",
            "person_gone".
    """
    kind, subject_id = fact_kind(kind), SubjectId(person_id)
    if kind not in PERSON_FACTS:
        raise RuleBroken("fact_not_of_person", kind=kind)
    with office.vault.write() as con:
        require_person(con, subject_id)
        known = holdings.person_facts(con, subject_id)
        if on is not None:
            for held in (None, *holdings.holdings_of(con, subject_id)):
                own = facts_of(held.facts) if held else {}
                require_fact(kind, on, {**facts_of(known), **own}, office.clock.today())
        _put_on_person(office, con, subject_id, kind, on)
    return Done(None, CHANGED, _putting_back_on_person(office, subject_id, kind, on, known.get(kind)))


def note_fact(office: Office, *, holding_id: int, kind: FactKind, on: date | None) -> Done[None]:
    """Record the day of an event of one holding; None: it did not happen, or the day is not known.

    Raises:
        RuleBroken: "unknown_fact", "fact_not_of_holding", "fact_in_future", "fact_before", "fact_contradicts",
            "holding_gone".
    """
    kind = fact_kind(kind)
    if kind not in HOLDING_FACTS:
        raise RuleBroken("fact_not_of_holding", kind=kind)
    with office.vault.write() as con:
        held = fetch_holding(con, holding_id)
        if on is not None:
            require_fact(kind, on, _known_of(con, held), office.clock.today())
        _put_on_holding(office, con, held, kind, on)
    return Done(None, CHANGED, _putting_back_on_holding(office, holding_id, kind, on, held.facts.get(kind)))


def note_conversation(office: Office, *, person_id: int, on: date) -> Done[None]:
    """Record a real conversation with the person: their last contact, unless a later one is known.

    Raises:
        RuleBroken: "fact_in_future", "person_gone".
    """
    subject_id = SubjectId(person_id)
    with office.vault.write() as con:
        require_person(con, subject_id)
        require_fact(FactKind.LAST_CONTACT, on, {}, office.clock.today())
        before = contact_made(office, con, subject_id, on)
        note(office, con, "conversation_noted", subject_id=subject_id, on=on)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            require_person(con, subject_id)
            contact_taken_back(office, con, subject_id, on, before)
            note(office, con, "conversation_undone", subject_id=subject_id, on=on)
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)


def require_person(con: Connection, subject_id: SubjectId) -> None:
    """Raises RuleBroken("person_gone") where the person was removed or merged meanwhile."""
    if not subjects.rows_for(con, [subject_id]):
        raise RuleBroken("person_gone")


def fetch_holding(con: Connection, holding_id: int) -> Holding:
    """The holding.

    Raises:
        RuleBroken: "holding_gone", erased or removed meanwhile.
    """
    held = holdings.fetch_holding(con, HoldingId(holding_id))
    if held is None:
        raise RuleBroken("holding_gone")
    return held


def _known_of(con: Connection, held: Holding) -> Mapping[FactKind, date]:
    of_person = holdings.person_facts(con, held.subject_id) if held.subject_id is not None else {}
    return {**facts_of(of_person), **facts_of(held.facts)}


def _put_on_person(office: Office, con: Connection, subject_id: SubjectId, kind: FactKind, on: date | None) -> None:
    holdings.put_person_fact(con, subject_id, kind, on)
    reckon_person(office, con, subject_id)
    note(office, con, "fact_noted" if on else "fact_removed", subject_id=subject_id, kind=kind.value, on=on)


def _put_on_holding(office: Office, con: Connection, held: Holding, kind: FactKind, on: date | None) -> None:
    holding_id = HoldingId(held.id or 0)
    holdings.put_own_fact(con, holding_id, kind, on)
    reckon_holdings(office, con, [holding_id])
    note(
        office,
        con,
        "fact_noted" if on else "fact_removed",
        case_id=held.case_id,
        subject_id=held.subject_id,
        kind=kind.value,
        on=on,
        holding=int(holding_id),
    )


def _putting_back_on_person(
    office: Office, subject_id: SubjectId, kind: FactKind, put: date | None, before: date | None
) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            require_person(con, subject_id)
            if holdings.person_facts(con, subject_id).get(kind) != put:
                raise RuleBroken("fact_changed_since", kind=kind)
            _put_on_person(office, con, subject_id, kind, before)
        return Done(None, CHANGED)

    return undo


def _putting_back_on_holding(
    office: Office, holding_id: int, kind: FactKind, put: date | None, before: date | None
) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            held = fetch_holding(con, holding_id)
            if held.facts.get(kind) != put:
                raise RuleBroken("fact_changed_since", kind=kind)
            _put_on_holding(office, con, held, kind, before)
        return Done(None, CHANGED)

    return undo
