"""Applying a version of the statement: what is held follows its rules from now on, all of it or, when stopped, nothing.

A rule that can only end earlier counts for what is held already. One that may keep longer was not promised to those
people: what is held stays under the version it was collected under, unless the decision names the activity. So does
what the new version no longer has. Source: GDPR art. 5(1)(b) and (e).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from db import holdings
from db import statement_versions as kept_versions
from db.categories import categories
from db.category_moves import can_be_renamed, move_to_version
from db.holding_records import Category, CategoryId, StatementVersion
from db.vault import Connection
from desktop.procedures.holdings_reckoned import reckon_batch
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.statement_order import in_order, state_of
from desktop.procedures.statement_shelf import refill
from desktop.procedures.statement_versions import fetch_unapplied
from desktop.rules.errors import RuleBroken
from desktop.rules.statement import LegalBasis
from desktop.rules.statement_changes import governs_existing
from desktop.rules.terms import Terms

CHANGED = frozenset({Topic.STATEMENT, Topic.HOLDINGS})


@dataclass(frozen=True, slots=True)
class Applied:
    """How many holdings follow the new version now, and how many stayed under an older one."""

    moved: int
    stayed: int


@dataclass(frozen=True, slots=True)
class _Move:
    """A category that moves. writes: its holdings must be written; reckons: their ends may change."""

    id: CategoryId
    category: Category
    holdings: int
    writes: bool
    reckons: bool


def apply_version(
    office: Office, *, version: str, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Done[Applied]:
    """Make what is held follow a version whose day has come.

    Args:
        progress: called with how many rows are done and how many there are, after each few thousand; on this thread.
        stopped: asked as often; True gives everything up.

    Raises:
        RuleBroken: "version_stopped" (nothing was changed), "version_not_due" (version, from_on: None where nothing is
            decided), "version_after_another" (version: the one to apply first), "version_applied", "version_gone".
    """
    with office.vault.write() as con:
        decided = _fetch_owed(office, con, version)
        moves, stayed = _plan(office, con, decided)
        steps = _Steps(_rows(con, moves, version), progress, stopped)
        for move in moves:
            for written in move_to_version(con, move.id, version):
                steps.take(written)
        for batch in holdings.category_batches(con, _targets(con, moves, version)):
            steps.take(reckon_batch(office, con, batch))
        steps.end()
        kept_versions.keep_version(con, replace(decided, applied_at=office.clock.now()))
        done = Applied(sum(move.holdings for move in moves), stayed)
        note(office, con, "version_applied", version=version, moved=done.moved, stayed=done.stayed)
    with office.vault.read() as con:
        refill(office.shelf, con)
    return Done(done, CHANGED)


class _Steps:
    """Counts the rows that are done and asks whether to go on."""

    def __init__(self, rows: int, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        self.done, self.rows = 0, rows
        self._progress, self._stopped = progress, stopped
        self.take(0)

    def take(self, rows: int) -> None:
        self.done += rows
        if self._stopped():
            raise RuleBroken("version_stopped")
        self._progress(min(self.done, self.rows), self.rows)

    def end(self) -> None:
        """The last moment to give up: what follows is kept at once."""
        self.take(self.rows - self.done)


def _fetch_owed(office: Office, con: Connection, version: str) -> StatementVersion:
    found = fetch_unapplied(con, version)
    today, in_force = office.clock.today(), office.statement.version
    if state_of(found, in_force, today) != "owed":
        raise RuleBroken("version_not_due", version=version, from_on=found.in_force_from)
    kept = kept_versions.versions(con)
    owed = {one.version for one in kept if state_of(one, in_force, today) == "owed"}
    first = next(name for name in in_order(kept) if name in owed)
    if first != version:
        raise RuleBroken("version_after_another", version=first)
    return found


def _plan(office: Office, con: Connection, decided: StatementVersion) -> tuple[list[_Move], int]:
    """Which categories move, and how many holdings stay as they are."""
    moves: list[_Move] = []
    stayed, taken = 0, set[tuple[str, str, str]]()
    for category_id, category in categories(con).items():
        if category.version == decided.version:
            continue
        held = holdings.count_in(con, [category_id])
        was = office.shelf.terms(category.version, category.activity, category.item_group)
        now = _terms_in(office, decided.version, category)
        if now is None or not (governs_existing(was, now) or category.activity in decided.lengthened):
            stayed += held
            continue
        name = _name(category)
        writes = name in taken or not can_be_renamed(con, category_id, decided.version)
        taken.add(name)
        moves.append(_Move(category_id, category, held, writes, reckons=not _counts_alike(was, now)))
    return moves, stayed


def _terms_in(office: Office, version: str, category: Category) -> Terms | None:
    try:
        return office.shelf.terms(version, category.activity, category.item_group)
    except RuleBroken as problem:
        if problem.code == "unknown_category":
            return None
        raise


def _counts_alike(was: Terms, now: Terms) -> bool:
    """Say whether both give every holding the same end, so that none has to be worked out anew."""
    return _what_counts(was) == _what_counts(now)


def _what_counts(terms: Terms) -> tuple[object, ...]:
    return (
        terms.retention.rule,
        {variant.name: variant.retention.rule for variant in terms.variants},
        terms.legal_basis is LegalBasis.CONSENT,
        terms.direct_marketing,
        terms.letters_count,
    )


def _rows(con: Connection, moves: Sequence[_Move], version: str) -> int:
    """How many rows there are to go through; one that is written and reckoned counts twice."""
    there = holdings.count_in(con, _targets(con, moves, version))  # of an earlier move, and reckoned along
    return there + sum(move.holdings * (move.writes + move.reckons) for move in moves)


def _targets(con: Connection, moves: Sequence[_Move], version: str) -> list[CategoryId]:
    """The categories of the new version whose holdings must be worked out anew, as far as they exist."""
    wanted = {_name(move.category) for move in moves if move.reckons}
    return [key for key, one in categories(con).items() if one.version == version and _name(one) in wanted]


def _name(category: Category) -> tuple[str, str, str]:
    return category.activity, category.item_group, category.system
