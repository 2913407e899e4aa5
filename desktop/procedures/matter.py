"""What a letter is about: a case, or a person outside any case; and that matter as the vault holds it.

A letter outside a case tells a person of something that nobody asked for: a government that wants their data, or a
statement that changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db import cases, disclosures, subjects
from db.holding_records import Disclosure, DisclosureId
from db.records import Case, Letter, Subject, SubjectId
from db.vault import Connection
from desktop.letters.letter import CASE_LETTER_KINDS
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.office import Topic
from desktop.rules.deadlines import local_day
from desktop.rules.errors import RuleBroken


@dataclass(frozen=True, slots=True)
class CaseMatter:
    """One case."""

    case_id: int


@dataclass(frozen=True, slots=True)
class PersonMatter:
    """One person outside any case.

    disclosure_id: the government request to tell of; version: the version of the statement to tell of.
    """

    person_id: int
    disclosure_id: int | None = None
    version: str = ""


Matter = CaseMatter | PersonMatter


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A matter with what the vault holds of it. subject: None where the requester of a case is not in the directory."""

    subject: Subject | None
    case: Case | None = None
    disclosure: Disclosure | None = None
    version: str = ""

    @property
    def reference(self) -> str:
        """What letters give as our reference: 2026-0042, D2026-0007 for a disclosure, S1.2-15 for a new statement."""
        if self.case:
            return self.case.number
        if self.disclosure:
            return disclosure_number(self.disclosure)
        return f"S{self.version}-{self.subject.id}" if self.subject else ""

    @property
    def marks(self) -> Mapping[str, Any]:
        """By what the journal finds it: the arguments that `office.note` takes."""
        if self.case:
            return {"case_id": self.case.id}
        return {"subject_id": self.subject.id} if self.subject else {}

    @property
    def changed(self) -> frozenset[Topic]:
        """What an act on one of its letters changes."""
        if self.case:
            return frozenset({Topic.CASES})
        return frozenset({Topic.SUBJECTS, Topic.DISCLOSURES} if self.disclosure else {Topic.SUBJECTS})


def disclosure_number(disclosure: Disclosure) -> str:
    """Its number in the register: the year it was registered in, and which it is of all.

    Raises:
        LookupError: it was never kept.
    """
    if disclosure.id is None:
        raise LookupError("a disclosure that was never kept has no number")
    return f"D{local_day(disclosure.registered_at).year}-{disclosure.id:04d}"


def dossier_of(con: Connection, about: Matter) -> Dossier:
    """Fetch what *about* names.

    Raises:
        RuleBroken: "case_gone", "person_gone", "disclosure_gone".
    """
    if isinstance(about, CaseMatter):
        case = fetch(con, about.case_id)
        return Dossier(subject=subject_of_case(con, case), case=case)
    subject = subjects.fetch_subject(con, SubjectId(about.person_id))
    if subject is None:
        raise RuleBroken("person_gone")
    if about.disclosure_id is None:
        return Dossier(subject=subject, version=about.version)
    disclosure = disclosures.fetch_disclosure(con, DisclosureId(about.disclosure_id))
    if disclosure is None or disclosure.subject_id != subject.id:
        raise RuleBroken("disclosure_gone")
    return Dossier(subject=subject, disclosure=disclosure)


def open_dossier(con: Connection, about: Matter) -> Dossier:
    """Fetch what *about* names, to write about it: a case must not be closed.

    Raises:
        RuleBroken: "case_closed" (number, closed_on), and as `dossier_of`.
    """
    if isinstance(about, CaseMatter):
        fetch_open(con, about.case_id)
    return dossier_of(con, about)


def matter_of(letter: Letter) -> Matter:
    """What a kept letter is about."""
    if letter.case_id is not None:
        return CaseMatter(letter.case_id)
    if letter.subject_id is None:
        raise LookupError("a letter belongs to a case or to a person")
    return PersonMatter(letter.subject_id, letter.disclosure_id, str(letter.fields.get("version", "")))


def require_fitting(dossier: Dossier, kind: str) -> None:
    """Refuse a kind of letter that does not go with what it is about.

    Raises:
        RuleBroken: "letter_does_not_fit" (kind).
    """
    fits = {
        "government_request": dossier.disclosure is not None and dossier.disclosure.is_government,
        "statement_change": dossier.disclosure is None and bool(dossier.version),
    }
    if not (fits.get(kind, False) if dossier.case is None else kind in CASE_LETTER_KINDS):
        raise RuleBroken("letter_does_not_fit", kind=kind)


def keep_dossier(con: Connection, before: Dossier, after: Dossier) -> None:
    """Keep what a letter that became final changed in the case or in the register."""
    if after.case is not None and after.case != before.case:
        cases.keep_case(con, after.case)
    if after.disclosure is not None and after.disclosure != before.disclosure:
        disclosures.keep_disclosure(con, after.disclosure)
