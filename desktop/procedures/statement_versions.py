"""Versions of the statement: load a file, see what it changes, decide from which day it counts.

A version that is loaded changes nothing; one that is decided on changes nothing before its day, and from then on waits
until somebody applies it (`statement_applying`). Older versions stay readable as long as the vault exists.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from db import holdings
from db import statement_versions as kept_versions
from db.categories import categories
from db.holding_records import Category, CategoryId, StatementVersion
from db.vault import Connection
from desktop.procedures.holding_lines import LoadedStatement, VersionLine
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.statement_order import before, in_order, state_of
from desktop.procedures.statement_shelf import refill
from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Statement
from desktop.rules.statement_changes import ClauseChange, changes, governs_existing
from desktop.rules.statement_lines import Problem, as_kept, read_statement_bytes
from desktop.rules.terms import Terms, all_terms

CHANGED = frozenset({Topic.STATEMENT})
LARGEST_BYTES = 2_000_000  # the statement as published has some 40,000


def look_at(office: Office, text: bytes) -> LoadedStatement:
    """Read a statement file without keeping it.

    Args:
        text: the file as it lies on disk.

    Returns:
        Every problem by line or, without any, what would change against the version in force.

    Raises:
        RuleBroken: "statement_too_large" (limit_bytes).
    """
    statement, problems = _read(text)
    if statement is None:
        return LoadedStatement(version="", dated_on=None, problems=_rows(problems), changes=())
    return LoadedStatement(
        version=statement.version,
        dated_on=statement.dated_on,
        problems=(),
        changes=changes(office.statement, statement),
    )


def load_version(office: Office, *, text: bytes) -> Done[str]:
    """Keep a new version, to be decided on; nothing follows it yet.

    Returns:
        Its name, such as "1.2".

    Raises:
        RuleBroken: "statement_entry" (problems: rows of line, entry, key, lack), "statement_too_large" (limit_bytes),
            "version_known" (version), "version_older" (version, dated_on, in_force, in_force_dated_on).
    """
    statement, problems = _read(text)
    if statement is None:
        raise RuleBroken("statement_entry", problems=_rows(problems))
    _require_not_older(office, statement)
    with office.vault.write() as con:
        if kept_versions.fetch_version(con, statement.version):
            raise RuleBroken("version_known", version=statement.version)
        loaded = StatementVersion(
            version=statement.version,
            dated_on=statement.dated_on,
            source=as_kept(text.decode("utf-8")),
            loaded_at=office.clock.now(),
            loaded_by=employee(con),
        )
        kept_versions.keep_version(con, loaded)
        note(office, con, "version_loaded", version=loaded.version, dated_on=loaded.dated_on)
    _shelve(office)
    return Done(loaded.version, CHANGED, lambda: drop_version(office, version=loaded.version))


def drop_version(office: Office, *, version: str) -> Done[None]:
    """Forget a version of which nothing is decided.

    Raises:
        RuleBroken: "version_gone", "version_decided" (version): it counts, or will, or did.
    """
    with office.vault.write() as con:
        loaded = fetch(con, version)
        if loaded.in_force_from:
            raise RuleBroken("version_decided", version=version)
        kept_versions.drop_version(con, version)
        note(office, con, "version_dropped", version=version)
    _shelve(office)
    return Done(None, CHANGED, lambda: _load_again(office, loaded))


def versions(office: Office) -> tuple[VersionLine, ...]:
    """Every version: those of which nothing is decided first, then the latest in force first."""
    today, in_force = office.clock.today(), office.statement.version
    with office.vault.read() as con:
        kept = kept_versions.versions(con)
        known = categories(con)
        held = {one.version: holdings.count_in(con, _follow(known, one.version)) for one in kept}
    order = in_order(kept)
    last_first = sorted(
        kept, key=lambda one: order.index(one.version) if one.in_force_from else len(order), reverse=True
    )
    return tuple(
        VersionLine(
            version=one.version,
            dated_on=one.dated_on,
            in_force_from=one.in_force_from,
            state=state_of(one, in_force, today),
            holdings=held[one.version],
            loaded_at=one.loaded_at,
            loaded_by=one.loaded_by,
        )
        for one in last_first
    )


def statement_of(office: Office, version: str) -> Statement:
    """One version, to read.

    Raises:
        RuleBroken: "version_gone".
    """
    return office.shelf.statement(version)


def version_changes(office: Office, version: str, against: str | None = None) -> tuple[ClauseChange, ...]:
    """What a version changes, clause by clause.

    Args:
        against: another version; None: the one that is in force until *version* is.

    Returns:
        As `rules.statement_changes.changes`; empty for the first version of all.

    Raises:
        RuleBroken: "version_gone".
    """
    new = office.shelf.statement(version)
    if against is None:
        with office.vault.read() as con:
            against = before(kept_versions.versions(con), version)
    return changes(office.shelf.statement(against), new) if against else ()


def longer_activities(office: Office, version: str) -> tuple[str, ...]:
    """The activities whose new rule may keep longer than was promised, so that it needs a decision to count for what is
    held already.

    Returns:
        Codes such as "3.1 A", in the order of *version*; empty where the whole version counts for everything.

    Raises:
        RuleBroken: "version_gone".
    """
    new = all_terms(office.shelf.statement(version))
    with office.vault.read() as con:
        known = categories(con)
        basis = before(kept_versions.versions(con), version)
        held = [one for key, one in known.items() if one.version != version and holdings.count_in(con, [key])]
    old: dict[tuple[str, str], list[Terms]] = {}
    for terms in all_terms(office.shelf.statement(basis)) if basis else ():
        old.setdefault((terms.activity, terms.group), []).append(terms)
    for one in held:
        terms = office.shelf.terms(one.version, one.activity, one.item_group)
        old.setdefault((terms.activity, terms.group), []).append(terms)
    longer = [
        t.activity for t in new if not all(governs_existing(was, t) for was in old.get((t.activity, t.group), ()))
    ]
    return tuple(dict.fromkeys(longer))


def decide_version(office: Office, *, version: str, from_on: date, lengthen: Sequence[str] = ()) -> Done[None]:
    """Decide from which day a version counts; it may be decided again until it is applied.

    Args:
        lengthen: the activities whose longer rule also counts for what is held already.

    Raises:
        RuleBroken: "version_gone", "version_applied" (version), "version_older" (one that is dated later is in force),
            "version_from_past" (from_on), "nothing_to_lengthen" (activity).
    """
    if from_on < office.clock.today():
        raise RuleBroken("version_from_past", from_on=from_on)
    _require_not_older(office, office.shelf.statement(version))
    longer = longer_activities(office, version)
    for activity in lengthen:
        if activity not in longer:
            raise RuleBroken("nothing_to_lengthen", activity=activity)
    with office.vault.write() as con:
        was = fetch_unapplied(con, version)
        decided = replace(was, in_force_from=from_on, lengthened=tuple(dict.fromkeys(lengthen)))
        kept_versions.keep_version(con, decided)
        note(office, con, "version_decided", version=version, from_on=from_on, lengthened=list(decided.lengthened))
    return Done(None, CHANGED, lambda: _take_back(office, was))


def versions_owed(office: Office) -> tuple[str, ...]:
    """The versions whose day has come and that the holdings do not follow yet; to be applied in this order."""
    today = office.clock.today()
    with office.vault.read() as con:
        kept = kept_versions.versions(con)
    owed = {one.version for one in kept if state_of(one, office.statement.version, today) == "owed"}
    return tuple(version for version in in_order(kept) if version in owed)


def fetch(con: Connection, version: str) -> StatementVersion:
    """A version as it is kept.

    Raises:
        RuleBroken: "version_gone".
    """
    found = kept_versions.fetch_version(con, version)
    if found is None:
        raise RuleBroken("version_gone", version=version)
    return found


def fetch_unapplied(con: Connection, version: str) -> StatementVersion:
    """A version that the holdings do not follow yet.

    Raises:
        RuleBroken: "version_gone", "version_applied" (version).
    """
    found = fetch(con, version)
    if found.applied_at:
        raise RuleBroken("version_applied", version=version)
    return found


def _follow(known: dict[CategoryId, Category], version: str) -> list[CategoryId]:
    return [key for key, category in known.items() if category.version == version]


def _read(text: bytes) -> tuple[Statement | None, tuple[Problem, ...]]:
    if len(text) > LARGEST_BYTES:
        raise RuleBroken("statement_too_large", limit_bytes=LARGEST_BYTES)
    return read_statement_bytes(text)


def _rows(problems: Sequence[Problem]) -> tuple[tuple[int, str, str, str], ...]:
    return tuple((problem.line, problem.entry, problem.key, str(problem.lack)) for problem in problems)


def _require_not_older(office: Office, statement: Statement) -> None:
    now = office.statement
    if statement.dated_on < now.dated_on:
        raise RuleBroken(
            "version_older",
            version=statement.version,
            dated_on=statement.dated_on,
            in_force=now.version,
            in_force_dated_on=now.dated_on,
        )


def _shelve(office: Office) -> None:
    with office.vault.read() as con:
        refill(office.shelf, con)


def _load_again(office: Office, loaded: StatementVersion) -> Done[Any]:
    with office.vault.write() as con:
        if kept_versions.fetch_version(con, loaded.version):
            raise RuleBroken("version_known", version=loaded.version)
        kept_versions.keep_version(con, loaded)
        note(office, con, "version_loaded", version=loaded.version, dated_on=loaded.dated_on)
    _shelve(office)
    return Done(None, CHANGED)


def _take_back(office: Office, was: StatementVersion) -> Done[Any]:
    with office.vault.write() as con:
        fetch_unapplied(con, was.version)
        kept_versions.keep_version(con, was)
        note(office, con, "version_decision_taken_back", version=was.version)
    return Done(None, CHANGED)
