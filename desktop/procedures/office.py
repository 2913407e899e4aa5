"""The office: what every act needs, and what every act gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from db import journal
from db.errors import Interrupted, VaultError, VaultFault
from db.profile import fetch_profile
from db.records import CaseId, SubjectId
from db.vault import Connection, Vault
from desktop.letters.certificate import CertificateWording
from desktop.letters.fonts import Fonts
from desktop.letters.package import PackageWording
from desktop.letters.style import Style
from desktop.letters.wording import Wording
from desktop.procedures.shelf import StatementShelf
from desktop.rules.statement import Statement
from desktop.rules.systems import Systems
from desktop.rules.working_days import Calendars

__all__ = ["Clock", "Done", "Interrupted", "Office", "Topic", "VaultError", "VaultFault", "employee", "note"]

T = TypeVar("T")


class Topic(StrEnum):
    """What an act may change; a page reloads when a topic it shows was changed."""

    CASES = "cases"
    SUBJECTS = "subjects"
    PROFILE = "profile"
    HOLDINGS = "holdings"
    PURGES = "purges"
    STATEMENT = "statement"
    DISCLOSURES = "disclosures"


class Clock(Protocol):
    """What the office asks the time of."""

    def now(self) -> datetime:
        """The instant, aware, in UTC, whole seconds."""

    def today(self) -> date:
        """The calendar date in Europe/Amsterdam."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an act gives back: its value, the topics it changed and, where it can be undone, how.

    ends_undo: nothing before it can be taken back any more, so what the undos remember of people is let go.
    """

    value: T
    changed: frozenset[Topic] = field(default_factory=frozenset)
    undo: "Callable[[], Done[Any]] | None" = None
    ends_undo: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """Everything an act may use; made once by the hall when the vault is open."""

    vault: Vault
    clock: Clock
    shelf: StatementShelf
    systems: Systems
    calendars: Calendars
    wording: Wording
    certificate_wording: CertificateWording
    package_wording: PackageWording
    style: Style
    fonts: Fonts

    @property
    def statement(self) -> Statement:
        """The statement in force."""
        return self.shelf.in_force


def note(
    office: Office,
    con: Connection,
    act: str,
    *,
    case_id: CaseId | None = None,
    subject_id: SubjectId | None = None,
    **details: Any,
) -> None:
    """Write the act's one line in the journal, in the act's own transaction.

    Args:
        act: past tense, such as "case_opened"; `desktop.ui.words` has a sentence for each.
        details: codes, dates (as ISO text) and counts; never personal data, since a line is never changed.
    """
    plain: Mapping[str, Any] = {
        key: value.isoformat() if isinstance(value, date) else value for key, value in details.items()
    }
    journal.append(
        con,
        office.vault.audit_key,
        at=office.clock.now(),
        actor=employee(con),
        act=act,
        case_id=case_id,
        subject_id=subject_id,
        details=plain,
    )


def employee(con: Connection) -> str:
    """The name of the employee at this desk, who signs letters and acts."""
    return fetch_profile(con).employee
