"""The statement's versions, read and at hand: the one in force, and every older one that holdings still follow.

All threads look at one shelf. Its content is replaced as a whole, so that nobody ever sees half of a new version.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Statement
from desktop.rules.terms import Terms, all_terms, terms_of


@dataclass(frozen=True, slots=True)
class Shelved:
    """What stands on the shelf at one moment: statements by version, and which of them is in force."""

    statements: Mapping[str, Statement]
    in_force: str
    terms: dict[tuple[str, str, str], Terms] = field(default_factory=dict)  # found once, then at hand


class StatementShelf:
    """Every version of the statement that was ever loaded."""

    def __init__(self, shelved: Shelved) -> None:
        self._shelved = shelved

    @property
    def in_force(self) -> Statement:
        """The statement that counts for what is registered from now on."""
        shelved = self._shelved
        return shelved.statements[shelved.in_force]

    def statement(self, version: str) -> Statement:
        """One version.

        Raises:
            RuleBroken: "version_gone", it is not on the shelf.
        """
        return _found(self._shelved, version)

    def versions(self) -> tuple[str, ...]:
        """Every version on the shelf, the one loaded first at the head."""
        return tuple(self._shelved.statements)

    def terms(self, version: str, activity: str, group: str) -> Terms:
        """The terms that the holdings of one category follow.

        Raises:
            RuleBroken: "version_gone", or "unknown_category" (no such activity or group in that version).
        """
        shelved = self._shelved
        key = (version, activity, group)
        if key not in shelved.terms:
            shelved.terms[key] = terms_of(_found(shelved, version), activity, group)
        return shelved.terms[key]

    def case_file_terms(self) -> Terms | None:
        """The terms of the desk's own files: the rule that letters about a request count for.

        Returns:
            Of the version in force; where that has no such rule, of the latest one that has; None if none ever had.
        """
        shelved = self._shelved
        for version in (shelved.in_force, *reversed(tuple(shelved.statements))):
            for terms in all_terms(shelved.statements[version]):
                if terms.letters_count:
                    return terms
        return None

    def replace(self, shelved: Shelved) -> None:
        """Put a new content in the place of the old one."""
        self._shelved = shelved


def _found(shelved: Shelved, version: str) -> Statement:
    found = shelved.statements.get(version)
    if found is None:
        raise RuleBroken("version_gone", version=version)
    return found
