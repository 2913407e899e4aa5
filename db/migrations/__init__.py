"""The numbered steps that bring an older vault's tables up to date; forward only, each in one transaction.

A step is frozen once it was released: it holds its own SQL and never looks at `db.tables`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.errors import VaultError, VaultFault
from db.migrations import m0001_initial


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the user_version it leads to, and its statements."""

    number: int
    name: str
    statements: tuple[str, ...]


MIGRATIONS = (Migration(1, "initial", m0001_initial.STATEMENTS),)
NEWEST = MIGRATIONS[-1].number


def migrate(connection: Any, steps: Sequence[Migration] = MIGRATIONS) -> int:
    """Run the steps that *connection* still lacks; a step that fails leaves the vault at the one before.

    Args:
        connection: a driver's connection outside a transaction.

    Returns:
        How many steps were run.

    Raises:
        ValueError: the steps are not numbered 1, 2, 3 ...
        VaultError: newer_vault.
    """
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise ValueError("the migrations have a gap")
    found = _version(connection)
    if found > len(steps):
        raise VaultError(VaultFault.NEWER_VAULT, found=found, known=len(steps))
    for step in steps[found:]:
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) != step.number - 1:
                raise VaultError(VaultFault.IN_USE)  # another program is at it
            for statement in step.statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={step.number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return len(steps) - found


def _version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
