"""What is registered of a person beside their cases: holdings, facts, holds, disclosures, letters outside any case and
the list of those who want no marketing.

When two entries turn out to be one person all of it goes along, and it comes back when the merge is undone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db import disclosures, holdings, holds, letters, suppression
from db.holding_records import DisclosureId, HoldId, HoldingId
from db.records import LetterId, SubjectId
from db.vault import Connection
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind


@dataclass(frozen=True, slots=True)
class Belongings:
    """What moved from one entry to another, and the facts that each of them knew."""

    giver: SubjectId
    taker: SubjectId
    holding_ids: tuple[HoldingId, ...]
    hold_ids: tuple[HoldId, ...]
    disclosure_ids: tuple[DisclosureId, ...]
    letter_ids: tuple[LetterId, ...]
    suppression_rows: tuple[int, ...]
    giver_facts: Mapping[str, date]
    taker_facts: Mapping[str, date]


def give_all(con: Connection, giver: SubjectId, taker: SubjectId) -> Belongings:
    """Make everything of *giver* belong to *taker*; the caller has the rules work the holdings out anew."""
    moved = Belongings(
        giver=giver,
        taker=taker,
        holding_ids=tuple(one.id for one in holdings.holdings_of(con, giver) if one.id is not None),
        hold_ids=tuple(one.id for one in holds.holds_of(con, giver) if one.id is not None),
        disclosure_ids=tuple(
            row.disclosure.id for row in disclosures.disclosures_of(con, giver) if row.disclosure.id is not None
        ),
        letter_ids=tuple(one.id for one in letters.letters_of_person(con, giver) if one.id is not None),
        suppression_rows=suppression.rows_of(con, giver),
        giver_facts=holdings.person_facts(con, giver),
        taker_facts=holdings.person_facts(con, taker),
    )
    _hand_over(con, moved, taker)
    _put_facts(con, taker, united_facts(moved.taker_facts, moved.giver_facts))
    return moved


def give_back(con: Connection, moved: Belongings) -> None:
    """Undo `give_all`: what is still there goes back, and both entries know what they knew; a newer fact stays."""
    together = united_facts(moved.taker_facts, moved.giver_facts)
    now = holdings.person_facts(con, moved.taker)
    newer = {kind: on for kind, on in now.items() if together.get(kind) != on}
    _hand_over(con, moved, moved.giver)
    _put_facts(con, moved.giver, moved.giver_facts)
    _put_facts(con, moved.taker, {**moved.taker_facts, **newer})


def united_facts(kept: Mapping[str, date], dropped: Mapping[str, date]) -> dict[str, date]:
    """The facts of two entries for one person: of each the later day; an account begun after another ended has not."""
    facts = {kind: max(known[kind] for known in (kept, dropped) if kind in known) for kind in {**kept, **dropped}}
    ended = facts.get(FactKind.ACCOUNT_ENDED)
    if ended and ended < facts.get(FactKind.ACCOUNT_STARTED, ended):
        del facts[FactKind.ACCOUNT_ENDED]
    return facts


def require_nothing_registered(con: Connection, subject_id: SubjectId) -> None:
    """Refuse to forget somebody of whom something is registered.

    Raises:
        RuleBroken: "person_has_holdings", "person_has_disclosures" or "person_has_letters".
    """
    if holdings.holdings_of(con, subject_id) or holds.holds_of(con, subject_id):
        raise RuleBroken("person_has_holdings")
    if disclosures.disclosures_of(con, subject_id):
        raise RuleBroken("person_has_disclosures")
    if letters.letters_of_person(con, subject_id):
        raise RuleBroken("person_has_letters")


def _hand_over(con: Connection, moved: Belongings, to: SubjectId) -> None:
    holdings.give_holdings(con, moved.holding_ids, to)
    holds.give_holds(con, moved.hold_ids, to)
    disclosures.give_disclosures(con, moved.disclosure_ids, to)
    letters.give_letters(con, moved.letter_ids, to)
    suppression.give_rows(con, moved.suppression_rows, to)


def _put_facts(con: Connection, subject_id: SubjectId, facts: Mapping[str, date]) -> None:
    for kind in FactKind:
        holdings.put_person_fact(con, subject_id, kind.value, facts.get(kind.value))
