"""What a letter is about: a case, a notice to a third party in it, or a person outside any case; as the vault holds it.

A letter outside a case tells a person of something that nobody asked for: a government that wants their data, a
statement that changes, a restriction that will be lifted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from db import cases, disclosures, holds, notices, subjects
from db.holding_records import Disclosure, DisclosureId, Hold, HoldId
from db.records import Case, Letter, Representative, Subject, SubjectId
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.letters.letter import CASE_LETTER_KINDS
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.office import Topic
from desktop.rules.deadlines import local_day
from desktop.rules.errors import RuleBroken

LACKS_AUTHORITY = "lacks_authority"  # kept in the fields of a final letter that says so


@dataclass(frozen=True, slots=True)
class CaseMatter:
    """One case."""

    case_id: int


@dataclass(frozen=True, slots=True)
class NoticeMatter:
    """One notice to a third party, of a case."""

    case_id: int
    notice_id: int


@dataclass(frozen=True, slots=True)
class PersonMatter:
    """One person outside any case.

    disclosure_id: the government request to tell of; version: the version of the statement; hold_id: the restriction
    that will be lifted.
    """

    person_id: int
    disclosure_id: int | None = None
    version: str = ""
    hold_id: int | None = None


Matter = CaseMatter | NoticeMatter | PersonMatter


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A matter with what the vault holds of it.

    subject: None where the requester of a case is not in the directory. placed_in: the case that brought the
    restriction of `hold`, where there is one. lacks_authority: the letter says no more than that the authority of
    whoever acts was not shown.
    """

    subject: Subject | None
    case: Case | None = None
    disclosure: Disclosure | None = None
    version: str = ""
    notice: Notice | None = None
    hold: Hold | None = None
    placed_in: Case | None = None
    lacks_authority: bool = False

    @property
    def reference(self) -> str:
        """What letters give as our reference: 2026-0042, D2026-0007 for a disclosure, S1.2-15 for a new statement,
        R2026-0003 for a restriction that no case brought.
        """
        if case := self.case or self.placed_in:
            return case.number
        if self.disclosure:
            return disclosure_number(self.disclosure)
        if self.hold:
            return f"R{local_day(self.hold.placed_at).year}-{self.hold.id or 0:04d}"
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
        if self.hold:
            return frozenset({Topic.SUBJECTS, Topic.HOLDINGS})
        return frozenset({Topic.SUBJECTS, Topic.DISCLOSURES} if self.disclosure else {Topic.SUBJECTS})

    @property
    def representative(self) -> Representative | None:
        """Who gets the letter in the place of the person: one whose authority was shown, or who is told it was not.

        Source: EDPB guidelines 01/2022 par. 80-81; a notice to a third party goes to that party.
        """
        case = self.case or self.placed_in
        acting = case.representative if case and not self.notice else None
        return acting if acting and (acting.authority_on or self.lacks_authority) else None


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
        RuleBroken: "case_gone", "notice_gone", "person_gone", "disclosure_gone", "hold_gone".
    """
    if isinstance(about, PersonMatter):
        return _of_person(con, about)
    case = fetch(con, about.case_id)
    subject = subject_of_case(con, case)
    if isinstance(about, CaseMatter):
        return Dossier(subject=subject, case=case)
    notice = notices.fetch_notice(con, NoticeId(about.notice_id))
    if notice is None or notice.case_id != case.id:
        raise RuleBroken("notice_gone")
    return Dossier(subject=subject, case=case, notice=notice)


def open_dossier(con: Connection, about: Matter) -> Dossier:
    """Fetch what *about* names, to write about it: a case must not be closed, but to tell that a restriction is lifted.

    Raises:
        RuleBroken: "case_closed" (number, closed_on), and as `dossier_of`.
    """
    dossier = dossier_of(con, about)
    is_lifted = dossier.notice is not None and dossier.notice.action == "lifted"
    if dossier.case and not is_lifted:
        fetch_open(con, dossier.case.id or 0)
    return dossier


def matter_of(letter: Letter) -> Matter:
    """What a kept letter is about."""
    if letter.case_id is not None and letter.notice_id is not None:
        return NoticeMatter(letter.case_id, letter.notice_id)
    if letter.case_id is not None:
        return CaseMatter(letter.case_id)
    if letter.subject_id is None:
        raise LookupError("a letter belongs to a case or to a person")
    return PersonMatter(letter.subject_id, letter.disclosure_id, str(letter.fields.get("version", "")), letter.hold_id)


def dossier_of_letter(con: Connection, letter: Letter) -> Dossier:
    """Fetch what a kept letter is about, as `dossier_of` does; a final one goes to whom it was written to."""
    return replace(dossier_of(con, matter_of(letter)), lacks_authority=LACKS_AUTHORITY in letter.fields)


def require_fitting(dossier: Dossier, kind: str) -> None:
    """Refuse a kind of letter that does not go with what it is about.

    Raises:
        RuleBroken: "letter_does_not_fit" (kind), "hold_released" (released_on): it was lifted already.
    """
    if dossier.notice:
        fits = kind == ("forwarding" if dossier.notice.action == "forwarded" else "recipient_notice")
    elif dossier.case:
        fits = kind in CASE_LETTER_KINDS
    elif dossier.hold:
        fits = kind == "restriction_lifting" and dossier.hold.kind == "restriction"
    elif dossier.disclosure:
        fits = kind == "government_request" and dossier.disclosure.is_government
    else:
        fits = kind == "statement_change" and bool(dossier.version)
    if not fits:
        raise RuleBroken("letter_does_not_fit", kind=kind)
    if dossier.hold and dossier.hold.released_on:
        raise RuleBroken("hold_released", released_on=dossier.hold.released_on)


def keep_dossier(con: Connection, before: Dossier, after: Dossier) -> None:
    """Keep what a letter that became final changed in the case or in a register."""
    if after.case is not None and after.case != before.case:
        cases.keep_case(con, after.case)
    if after.disclosure is not None and after.disclosure != before.disclosure:
        disclosures.keep_disclosure(con, after.disclosure)
    if after.notice is not None and after.notice != before.notice:
        notices.keep_notice(con, after.notice)
    if after.hold is not None and after.hold != before.hold:
        holds.keep_hold(con, after.hold)


def _of_person(con: Connection, about: PersonMatter) -> Dossier:
    subject = subjects.fetch_subject(con, SubjectId(about.person_id))
    if subject is None:
        raise RuleBroken("person_gone")
    if about.disclosure_id is not None:
        disclosure = disclosures.fetch_disclosure(con, DisclosureId(about.disclosure_id))
        if disclosure is None or disclosure.subject_id != subject.id:
            raise RuleBroken("disclosure_gone")
        return Dossier(subject=subject, disclosure=disclosure)
    if about.hold_id is not None:
        hold = holds.fetch_hold(con, HoldId(about.hold_id))
        if hold is None or hold.subject_id != subject.id:
            raise RuleBroken("hold_gone")
        placed_in = cases.fetch_case(con, hold.case_id) if hold.case_id is not None else None
        return Dossier(subject=subject, hold=hold, placed_in=placed_in)
    return Dossier(subject=subject, version=about.version)
