"""Records of dealing with a request: frozen values like those of `db.records`, of the tables of `db.request_tables`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NewType

from db.records import Address, CaseId, LetterId

SearchTaskId = NewType("SearchTaskId", int)
EnclosureId = NewType("EnclosureId", int)
NoticeId = NewType("NoticeId", int)
ReminderId = NewType("ReminderId", int)
TextBlockId = NewType("TextBlockId", int)
SavedFilterId = NewType("SavedFilterId", int)
RecipientId = NewType("RecipientId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTask:
    """Look for the person in one system. done_on is None exactly while state is "open"."""

    id: SearchTaskId | None = None
    case_id: CaseId
    system: str
    state: str = "open"
    asked_of: str = ""
    asked_on: date | None = None
    chased_on: date | None = None
    done_by: str = ""
    done_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file that a search brought, or that goes with the answer; its content is fetched apart."""

    id: EnclosureId | None = None
    case_id: CaseId
    task_id: SearchTaskId | None = None
    name: str
    media_type: str = ""
    bytes: int
    sha256: str
    added_at: datetime
    added_by: str
    is_portable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageChoice:
    """What of one item goes into the package. strikes: (passage, why) struck out of a text."""

    item: str
    is_included: bool
    left_out: str = ""
    strikes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """That a package was made."""

    id: int | None = None
    case_id: CaseId
    kind: str
    built_at: datetime
    built_by: str
    sha256: str
    bytes: int
    is_encrypted: bool
    contents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """To somebody who received data of the person. impossible: why none can be given; "" where one is to be given."""

    id: NoticeId | None = None
    case_id: CaseId
    action: str
    recipient: str
    system: str = ""
    activities: tuple[str, ...] = ()
    address: Address = field(default_factory=Address)
    email: str = ""
    matching: str = ""
    data: str = ""
    acted_on: date
    letter_id: LetterId | None = None
    sent_on: date | None = None
    chased_on: date | None = None
    confirmed_on: date | None = None
    confirmed_by: str = ""
    impossible: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """parts: (what for, eurocents). answer: "" until the person said what they want."""

    case_id: CaseId
    ground: str
    proof: str = ""
    parts: tuple[tuple[str, int], ...]
    letter_id: LetterId | None = None
    announced_on: date | None = None
    answer: str = ""
    answered_on: date | None = None
    paid_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    id: ReminderId | None = None
    case_id: CaseId
    remind_on: date
    text: str
    made_by: str
    done_on: date | None = None
    done_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNote:
    """handed_to: the employee the case went to with this note; "" for a plain remark."""

    id: int | None = None
    case_id: CaseId
    at: datetime
    by: str
    text: str
    handed_to: str = ""


@dataclass(frozen=True, slots=True)
class CaseLink:
    """The case came in the same letter as the other one, or repeats it (kind "same_letter" or "repeat")."""

    case_id: CaseId
    other_id: CaseId
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """One version of one of the desk's own texts; right and ground "": for every one."""

    id: TextBlockId | None = None
    name: str
    right: str = ""
    ground: str = ""
    language: str
    version: int
    text: str
    kept_at: datetime
    kept_by: str
    retired_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilter:
    id: SavedFilterId | None = None
    name: str
    filter: Mapping[str, Any]
    made_by: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who gets data from the desk. code: of a system or of the statement, "" for one that the desk wrote down itself.

    activities: of the desk's own, for which it gets data. stored_in: a country outside the EEA, "" within it; words:
    of a safeguard that has to be described, Dutch and English.
    """

    id: RecipientId | None = None
    code: str = ""
    name: str
    kind: str  # request_tables.RECIPIENT_KINDS
    activities: tuple[str, ...] = ()
    stored_in: str = ""
    safeguard: str = ""  # request_tables.SAFEGUARDS
    words: tuple[str, str] = ("", "")
    address: Address = field(default_factory=Address)
    email: str = ""
    revision: int = 0

    @property
    def system(self) -> str:
        """By what notices and letters know it, for as long as the vault lives."""
        return self.code or f"own-{self.id or 0}"
