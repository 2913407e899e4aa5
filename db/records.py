"""What the vault hands out and takes in: frozen values, filled from rows, never tied to a connection.

Codes are plain strings here (`db` knows no enum of `desktop.rules`); dates are `datetime.date`, instants
aware UTC `datetime.datetime`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NewType

SubjectId = NewType("SubjectId", int)
CaseId = NewType("CaseId", int)
LetterId = NewType("LetterId", int)
MessageId = NewType("MessageId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The office this vault belongs to: controller, seat and the employee at this desk."""

    organisation: str
    seat_country: str = "NL"  # ISO 3166-1 alpha-2
    street: str = ""
    postcode: str = ""
    town: str = ""
    email: str = ""
    telephone: str = ""
    website: str = ""
    chamber_of_commerce: str = ""
    employee: str = ""
    employee_role: str = ""
    four_eyes: bool = False  # a purge needs a second employee's look
    is_demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = "NL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    kind: str  # tables.CONTACT_KINDS
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    kind: str  # tables.IDENTIFIER_KINDS
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One data subject; id is None until kept."""

    id: SubjectId | None = None
    initials: str = ""
    first_name: str = ""
    prefix: str = ""
    surname: str = ""
    title: str | None = None
    language: str = "nl"
    function: str = ""
    organisation: str = ""
    note: str = ""
    roles: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    contacts: tuple[Contact, ...] = ()
    identifiers: tuple[Identifier, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectRow:
    """One line of the directory."""

    id: SubjectId
    initials: str
    first_name: str
    prefix: str
    surname: str
    organisation: str
    email: str  # the first one
    town: str  # of the first address
    roles: tuple[str, ...]
    open_cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RightCategory:
    """What was decided on one category of the person; ground, facts and until are of what is not done with it."""

    holding_id: int
    category_id: int
    decision: str  # request_tables.CATEGORY_DECISIONS
    until: date | None = None
    ground: str = ""
    facts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRight:
    right: str
    quote: str = ""
    outcome: str | None = None
    outcome_on: date | None = None
    grounds: tuple[str, ...] = ()
    facts: str = ""
    letter_id: LetterId | None = None
    decided_by: str = ""
    request_grounds: tuple[str, ...] = ()  # codes of art. 17(1) or 18(1)
    details: Mapping[str, str] = field(default_factory=dict)  # by decision field; days as ISO text
    categories: tuple[RightCategory, ...] = ()
    first_told_on: date | None = None  # of one that was decided anew: the day the person was told at first
    ended_on: date | None = None  # a new consent ended what was granted


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    ground: str
    facts: str
    expected_on: date
    notice_letter_id: LetterId | None = None
    notice_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    reason: str
    asked_on: date
    answered_on: date | None = None
    reminded_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    method: str
    checked: str
    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Who acts for the data subject in a case; authority_on None: the authority was not shown yet."""

    kind: str  # request_tables.REPRESENTATIVE_KINDS
    initials: str = ""
    first_name: str = ""
    prefix: str = ""
    surname: str
    title: str | None = None
    organisation: str = ""
    address: Address = field(default_factory=Address)
    email: str = ""
    authority: str = ""
    authority_on: date | None = None
    authority_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    id: CaseId | None = None
    number: str = ""
    subject_id: SubjectId | None = None
    requester: str = ""
    received_on: date
    channel: str
    language: str
    note: str = ""
    handler: str
    opened_at: datetime
    identity: Identity | None = None
    closed_on: date | None = None
    closed_by: str = ""
    rights: tuple[CaseRight, ...] = ()
    extension: Extension | None = None
    suspensions: tuple[Suspension, ...] = ()
    representative: Representative | None = None
    waiting_for: str = ""
    waiting_since: date | None = None
    revision: int = 0  # given by `db.cases.keep_case`, one more at each change


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as a list shows it: the case and its person's name parts ("" where no person is linked)."""

    case: Case
    initials: str = ""
    first_name: str = ""
    prefix: str = ""
    surname: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    name: str
    media_type: str
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    id: MessageId | None = None
    case_id: CaseId | None = None
    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    received_at: datetime | None = None
    sha256: str = ""  # of the original; "" where there is none
    is_proof: bool = False  # sent to prove who the requester is
    removed_on: date | None = None  # the day the proof was removed


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A draft, or a final letter; the PDF itself is fetched apart (db.letters.pdf_of).

    It belongs to a case or, outside any case, to a person; disclosure_id: the disclosure it tells about; hold_id: the
    restriction it says will be lifted; notice_id: the notice to a third party that it is.
    """

    id: LetterId | None = None
    case_id: CaseId | None = None
    subject_id: SubjectId | None = None
    disclosure_id: int | None = None
    hold_id: int | None = None
    notice_id: int | None = None
    kind: str
    language: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    created_at: datetime
    finalised_at: datetime | None = None
    finalised_by: str = ""
    sha256: str = ""
    text: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    number: int
    at: datetime
    actor: str
    act: str
    case_id: CaseId | None
    subject_id: SubjectId | None
    details: Mapping[str, Any]
