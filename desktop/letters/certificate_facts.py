"""The facts of a certificate of destruction, as the purge itself gives them."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.letters.letter import Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateLine:
    """What went of one category; every text in the certificate's language.

    activity: the clause of the statement, "3.1 D"; aim: the purpose of that activity; data: the items of the category;
    system: its name; version: of the statement, "1.1"; period: the rule of the period, as a phrase; holdings: how often
    the category was erased; people: of how many; first_due and last_due: the days on which they fell due.
    """

    activity: str
    aim: str
    data: tuple[str, ...]
    system: str
    version: str
    period: str
    holdings: int
    people: int
    first_due: date
    last_due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmedTask:
    """What an employee deleted by hand in another system. system: its name; at: aware."""

    system: str
    confirmed_by: str
    confirmed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """Everything a certificate says. Instants are aware.

    language: "nl" or "en"; sender: the organisation, its signer is not used; approved_by: "" and approved_at None where
    the office asks for no second look; people: of whom something went; people_gone and cases_gone: who and what left
    the directory altogether; kept: how many holdings were proposed and left alone, by the code of the reason, one of
    `rules.purge_check.KEPT_REASONS`; journal_entry: the number of the journal's line of this purge, None to leave out.
    """

    number: str
    language: str
    sender: Sender
    proposed_by: str
    proposed_at: datetime
    approved_by: str = ""
    approved_at: datetime | None = None
    carried_out_by: str
    carried_out_at: datetime
    lines: tuple[CertificateLine, ...]
    people: int
    people_gone: int
    cases_gone: int
    kept: tuple[tuple[str, int], ...] = ()
    tasks: tuple[ConfirmedTask, ...] = ()
    journal_entry: int | None = None
