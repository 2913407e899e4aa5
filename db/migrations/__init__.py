"""The numbered steps that bring an older vault's tables up to date; forward only, each in one transaction.

A step is frozen once it was released: it holds its own SQL and never looks at `db.tables`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.errors import VaultError, VaultFault
from db.migrations import m0001_initial, m0002_retention, m0003_requests


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the user_version it leads to, and its statements."""

    number: int
    name: str
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(1, "initial", m0001_initial.STATEMENTS),
    Migration(2, "retention", m0002_retention.STATEMENTS),
    Migration(3, "requests", m0003_requests.STATEMENTS),
)
NEWEST = MIGRATIONS[-1].number


def plain_lower(text: str) -> str:
    """What the steps call by this name: SQLite's own lower and trim know ASCII alone. Frozen as they are.

    >>> plain_lower(" JÖRG@Voorbeeld.example ")
    'jörg@voorbeeld.example'
    """
    return text.strip().lower()


def migrate(connection: Any, steps: Sequence[Migration] = MIGRATIONS) -> int:
    """Run the steps that *connection* still lacks; a step that fails leaves the vault at the one before.

    While a step runs, foreign keys are not looked at, so that it can make a table anew; at its end every one must hold.

    Args:
        connection: a driver's connection outside a transaction.

    Returns:
        How many steps were run.

    Raises:
        ValueError: the steps are not numbered 1, 2, 3 ...
        VaultError: newer_vault, in_use, or damaged: a row points at another one that is not there.
    """
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise ValueError("the migrations have a gap")
    found = _version(connection)
    if found > len(steps):
        raise VaultError(VaultFault.NEWER_VAULT, found=found, known=len(steps))
    connection.create_function("plain_lower", 1, plain_lower)
    for step in steps[found:]:
        _run(connection, step)
    return len(steps) - found


def _run(connection: Any, step: Migration) -> None:
    watched = connection.execute("PRAGMA foreign_keys").fetchone()[0]
    connection.execute("PRAGMA foreign_keys=OFF")  # within a transaction it would do nothing
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) != step.number - 1:
                raise VaultError(VaultFault.IN_USE)  # another program is at it
            for statement in step.statements:
                connection.execute(statement)
            lost = connection.execute("PRAGMA foreign_key_check").fetchone()
            if lost is not None:
                raise VaultError(VaultFault.DAMAGED, step=step.number, table=lost[0])
            connection.execute(f"PRAGMA user_version={step.number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute(f"PRAGMA foreign_keys={watched}")


def _version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
