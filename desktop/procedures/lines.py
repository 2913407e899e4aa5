"""What the window is shown: frozen, complete, without a record or a connection behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from desktop.procedures.team_lines import (
    FeeLine,
    LinkLine,
    NoteLine,
    ReminderLine,
    RepresentativeLine,
    SuspensionLine,
)
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.cautions import Caution
from desktop.rules.deadlines import Deadline, DeadlineState, ExplainedStep
from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.statement import Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A row of the directory. display_name: "J. (Jan) van den Berg"; sort_name: "Berg, J. van den"."""

    id: int
    display_name: str
    list_name: str
    organisation: str
    email: str
    town: str
    roles: tuple[str, ...]
    open_cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A row of the requests list or of Today."""

    id: int
    number: str
    person: str
    rights: tuple[Right, ...]
    stage: Stage
    state: DeadlineState
    work_to: date
    limit: date
    days_left: int  # to work_to while it has not passed, then to limit; negative: days late; counted on answered_on
    waiting_for_identity: bool
    extended: bool
    received_on: date
    closed_on: date | None
    handler: str
    answered_on: date | None = None  # all rights were told by then, for the first time; None: an answer is still owed
    waiting_for: str = ""  # whom or what the desk waits for, in its own words
    next_reminder: date | None = None  # of an open case in a list; None elsewhere and without one


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedCategory:
    """What was decided on one category. holding_id: may be gone since; system: its name."""

    holding_id: int
    activity: str
    group: str
    system: str
    aim: Bilingual
    items: tuple[Bilingual, ...]
    decision: CategoryDecision
    until: date | None
    ground: RefusalGround | None
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RightLine:
    """One right of a case. outcomes: what can be decided on it; details: by decision field, days as ISO text."""

    right: Right
    quote: str
    outcome: Outcome | None
    outcome_on: date | None
    grounds: tuple[RefusalGround, ...]
    facts: str
    may_refuse: bool
    told: bool  # a final letter has told the person
    request_grounds: tuple[RequestGround, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    categories: tuple[DecidedCategory, ...] = ()
    decided_by: str = ""
    outcomes: tuple[Outcome, ...] = ()
    letter_id: int | None = None  # the letter that told the person


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageLine:
    id: int
    sender_name: str
    sender_address: str
    subject: str
    text: str
    attachments: tuple[tuple[str, str, int], ...]  # name, media type, bytes
    received_at: datetime | None
    sha256: str
    has_original: bool
    is_proof: bool = False  # sent to prove who the requester is
    removed_on: date | None = None  # the day the proof was removed; its text and files are gone


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    id: int
    kind: str
    language: str
    created_at: datetime
    finalised_at: datetime | None
    finalised_by: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    number: int
    at: datetime
    actor: str
    act: str
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityLine:
    method: str
    checked: str
    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionLine:
    ground: str
    facts: str
    expected_on: date
    notice_on: date | None
    valid: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """Everything the case page shows.

    revision: what an act gets as `seen`, so that it is refused where a colleague changed the case meanwhile.
    """

    line: CaseLine
    revision: int
    person_id: int | None
    person_email: str  # the first one; "" where none
    requester: str
    channel: str
    language: str
    note: str
    step: Step
    deadline: Deadline
    explanation: tuple[ExplainedStep, ...]
    rights: tuple[RightLine, ...]
    identity: IdentityLine | None
    identity_asked_on: date | None
    extension: ExtensionLine | None
    may_extend: bool
    messages: tuple[MessageLine, ...]
    letters: tuple[LetterLine, ...]
    journal: tuple[JournalLine, ...]  # oldest first
    representative: RepresentativeLine | None
    suspensions: tuple[SuspensionLine, ...]
    cautions: tuple[Caution, ...]  # the most pressing first
    waiting_since: date | None
    notes: tuple[NoteLine, ...]  # newest first
    reminders: tuple[ReminderLine, ...]  # open and done, by day
    fee: FeeLine | None
    links: tuple[LinkLine, ...]
    earlier_requests: int  # of the same person, received before this one


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDetails:
    """What the person form shows and sends back; id is None for a new person.

    addresses: (street with number, postcode, town, country code); contacts and identifiers: (kind, value).
    """

    id: int | None = None
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
    addresses: tuple[tuple[str, str, str, str], ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """Everything the person page shows."""

    details: PersonDetails
    display_name: str
    list_name: str
    salutation_nl: str
    salutation_en: str
    cases: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeProfile:
    """The controller as letters name it, and the employee at this desk."""

    organisation: str
    seat_country: str = "NL"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """The desk's day: late first, then by work-to date.

    to_finish: answered, and a notice or a package is still to go. to_close: nothing is left but closing.
    """

    late: tuple[CaseLine, ...]
    this_week: tuple[CaseLine, ...]
    waiting_for_identity: tuple[CaseLine, ...]
    to_finish: tuple[CaseLine, ...]
    to_close: tuple[CaseLine, ...]
    later: tuple[CaseLine, ...]
    open_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The letter as it would be: pdf is None only while it cannot be set at all; missing names empty fields.

    revision: of the case as it stands in the letter; None outside a case.
    """

    pdf: bytes | None
    missing: tuple[str, ...]
    problems: tuple[tuple[str, Mapping[str, Any]], ...]  # (code, data), sentences come from ui.notices
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """How many rows a list has, and the key at which each page of PAGE rows begins."""

    count: int
    anchors: Sequence[Any]


PAGE = 256  # rows a page


T_co = TypeVar("T_co", covariant=True)


class Listing(Protocol[T_co]):
    """One question whose answer is a long list; asked off the UI thread, page by page."""

    def first(self) -> Sequence[T_co]:
        """The first PAGE rows, at once."""

    def shape(self) -> Shape:
        """The count and the anchors; may take longer and may be interrupted."""

    def page(self, anchor: Any) -> Sequence[T_co]:
        """The PAGE rows from *anchor* on."""
