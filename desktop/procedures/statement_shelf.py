"""From the vault to the shelf: which versions of the statement there are, and which of them is in force.

A new vault, or one from before retention was kept, begins with the statement that comes with the program; the files
of its closed cases then begin their countdown too.
"""

import tomllib
from collections.abc import Sequence
from functools import lru_cache

from db import statement_versions
from db.holding_records import StatementVersion
from db.vault import Connection, Vault
from desktop.procedures.case_holdings import cover_closed_cases
from desktop.procedures.office import Office, note
from desktop.procedures.shelf import Shelved, StatementShelf
from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Statement, read_statement

SHIPPED = ""  # loaded_by of the version that came with the program


def open_shelf(vault: Vault, shipped_text: str) -> StatementShelf:
    """The shelf of *vault*; where nothing was ever loaded it holds the statement that comes with the program.

    Raises:
        RuleBroken: "statement_entry", a statement is not whole.
    """
    with vault.read() as con:
        kept = statement_versions.versions(con)
    if kept:
        return StatementShelf(_shelved(kept))
    shipped = _read(shipped_text)
    return StatementShelf(Shelved({shipped.version: shipped}, shipped.version))


def begin_retention(office: Office, shipped_text: str) -> None:
    """Keep the statement that comes with the program as the first version of a vault that has none; else nothing."""
    with office.vault.read() as con:
        if statement_versions.versions(con):
            return
    shipped = office.statement
    with office.vault.write() as con:
        if statement_versions.versions(con):
            return  # another one was sooner
        statement_versions.keep_version(
            con,
            StatementVersion(
                version=shipped.version,
                dated_on=shipped.dated_on,
                source=shipped_text,
                loaded_at=office.clock.now(),
                loaded_by=SHIPPED,
                in_force_from=shipped.dated_on,
                applied_at=office.clock.now(),
            ),
        )
        if covered := cover_closed_cases(office, con):
            note(office, con, "closed_cases_covered", files=covered)


def refill(shelf: StatementShelf, con: Connection) -> None:
    """Put on the shelf what the vault holds now; call it when a transaction that changed the versions is kept."""
    shelf.replace(_shelved(statement_versions.versions(con)))


def _shelved(kept: Sequence[StatementVersion]) -> Shelved:
    return Shelved({version.version: _read(version.source) for version in kept}, _in_force(kept))


def _in_force(kept: Sequence[StatementVersion]) -> str:
    """The version that was applied with the latest day; of two with the same day, the one applied last."""
    applied = [version for version in kept if version.applied_at and version.in_force_from]
    if not applied:
        raise RuleBroken("no_version_in_force")
    return max(applied, key=lambda version: (version.in_force_from, version.applied_at)).version


@lru_cache(maxsize=32)
def _read(source: str) -> Statement:
    return read_statement(tomllib.loads(source))
