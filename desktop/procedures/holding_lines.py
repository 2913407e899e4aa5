"""What the window is shown of retention: frozen, complete, without a record or a connection behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.procedures.duty_lines import RequestDuties
from desktop.rules.facts import FactKind
from desktop.rules.reckoning import Explanation
from desktop.rules.retention import RetentionState
from desktop.rules.statement import Bilingual
from desktop.rules.statement_changes import ClauseChange


@dataclass(frozen=True, slots=True)
class HoldingLine:
    """A row of the Retention page; made by the thousand, hence positional.

    person: list name ("Berg, J. van den"), or the case number for the file of a case without a person. due_on None: no
    end known. days_left: to due_on, negative when overdue, None while no end is known. lacks: FactKind value or "".
    """

    id: int
    person_id: int | None
    person: str
    organisation: str
    activity: str
    group: str
    system: str
    version: str
    label: str
    case_number: str
    state: RetentionState
    expires_on: date | None
    due_on: date | None
    days_left: int | None
    lacks: str
    ask_by: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLine:
    """Restricted data were used all the same. ground: a code of art. 18(2)."""

    id: int
    used_on: date
    ground: str
    what: str
    purpose: str
    noted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLine:
    """A legal hold or a restriction; kind is "hold" or "restriction". holding_ids: empty where it is on everything.

    ground: of a restriction its code in art. 18(1), "" for none. lift_on: the day a final letter announced for lifting
    it; may_lift: it has come, or nothing has to be announced. uses: of a restriction, the oldest first.
    """

    id: int
    kind: str
    person_id: int | None
    person: str
    everything: bool
    holding_ids: tuple[int, ...]
    activities: tuple[str, ...]  # of the chosen holdings, each once
    reason: str
    case_id: int | None
    case_number: str
    placed_by: str
    from_on: date
    review_on: date
    released_on: date | None
    released_by: str
    release_reason: str
    review_is_due: bool
    ground: str = ""
    lift_on: date | None = None
    may_lift: bool = True
    uses: tuple[UseLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingView:
    """One category of one person, whole."""

    line: HoldingLine
    aim: Bilingual
    source: Bilingual  # the clause of the statement that sets the period
    legal_basis: str
    items: tuple[Bilingual, ...]
    facts: Mapping[FactKind, date]  # the holding's own
    depends_on: tuple[FactKind, ...]  # the events its clock waits for, own or the person's
    explanation: Explanation
    holds: tuple[HoldLine, ...]  # in force on it now


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """A data item kept for one purpose or more: when each use stops, and when the item itself goes; None: open."""

    item: Bilingual
    uses: tuple[tuple[str, date | None], ...]  # activity, end
    erase_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryChoice:
    """A category that can be added to a person. is_usual: it belongs to a role of the person and usually applies."""

    activity: str
    group: str
    system: str
    aim: Bilingual
    items: tuple[Bilingual, ...]
    is_usual: bool
    is_held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHoldings:
    """What the person page shows of retention."""

    person_id: int
    facts: Mapping[FactKind, date]  # the person's own
    asked_facts: tuple[FactKind, ...]  # person facts that some clock of theirs waits for, or that are recorded
    holdings: tuple[HoldingView, ...]  # soonest due first, open ones last
    items: tuple[ItemLine, ...]
    holds: tuple[HoldLine, ...]  # in force first
    choices: tuple[CategoryChoice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionFilter:
    """What the Retention page shows; "" and None: everything. work: "" (all), "unknown", "ask"."""

    activity: str = ""
    system: str = ""
    version: str = ""
    state: RetentionState | None = None
    work: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount:
    """How many holdings fall due in one month. month: its first day."""

    month: date
    overdue: int
    due: int  # from today on
    blocked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionOverview:
    """The chart and the counts beside the list, for a filter; months without a gap, at most 60 of them.

    later, earlier: what is due after the last of these months, and before the first.
    counts: by RetentionState value, plus "all", "unknown" and "ask"; of the filter without its state and work.
    """

    months: tuple[MonthCount, ...]
    later: int
    earlier: int = 0
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterChoices:
    """What the filters offer: only what is held at all."""

    activities: tuple[tuple[str, Bilingual], ...]
    systems: tuple[tuple[str, str], ...]  # code, name
    versions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeGroup:
    """How many of one category; reason: "" for what goes, else why it stays."""

    activity: str
    group: str
    system: str
    aim: Bilingual
    version: str
    holdings: int
    people: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """One holding that a purge leaves alone, and why. person as in HoldingLine; until: when it changes, if known."""

    holding_id: int
    person: str
    activity: str
    system: str
    reason: str
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPerson:
    """Whom to look for in another system: enough to find them, from the vault as it still is."""

    person_id: int | None
    person: str
    identifiers: tuple[tuple[str, str], ...]  # kind, value: e-mail, user id, ...
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeTaskLine:
    system: str
    system_name: str
    holdings: int
    people: int
    confirmed_by: str
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgePlan:
    """What a purge of the chosen holdings would do; nothing is kept yet."""

    goes: tuple[PurgeGroup, ...]
    stays: tuple[PurgeGroup, ...]
    kept: tuple[KeptLine, ...]  # at most 500 of them
    holdings: int  # that go
    people: int  # of whom something goes
    leaving: int  # people who go from the directory altogether
    cases: int  # case files that go
    systems: tuple[tuple[str, str], ...]  # code, name: where something must be deleted by hand
    needs_second_look: bool
    is_large: bool  # the button waits, and Cancel has the focus
    holding_ids: tuple[int, ...]  # that go


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeLine:
    """A row of the list of purges. state: "proposed", "approved", "erased", "certified" or "dropped"."""

    id: int
    number: str
    state: str
    holdings: int
    people: int
    proposed_by: str
    proposed_at: datetime
    approved_by: str
    approved_at: datetime | None
    erased_by: str
    erased_at: datetime | None
    tasks_open: int
    tasks: int
    needs_second_look: bool  # and has not had it


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeView:
    """Everything the page of one purge shows."""

    line: PurgeLine
    plan: PurgePlan | None  # what would go today; None once it is erased or dropped
    done: tuple[PurgeGroup, ...]  # what went; empty before
    kept: tuple[PurgeGroup, ...]  # what was left alone at the moment itself, by reason
    tasks: tuple[PurgeTaskLine, ...]
    has_certificate: bool
    may_approve: bool
    may_carry_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TombstoneLine:
    """A person of this contact was erased before."""

    purge_number: str
    erased_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version of the statement.

    state: "loaded", "decided" (a later day), "owed" (its day has come), "in_force" or "past".
    """

    version: str
    dated_on: date
    in_force_from: date | None
    state: str
    holdings: int
    loaded_at: datetime
    loaded_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedStatement:
    """What reading a statement file gave: problems (line, entry, key, lack) or, without any, what would change."""

    version: str
    dated_on: date | None
    problems: tuple[tuple[int, str, str, str], ...]
    changes: tuple[ClauseChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureLine:
    """A row of the register. task: "" none, "tell" (the person must be told now), "banned" (not before ban_until)."""

    id: int
    person_id: int
    person: str
    case_id: int | None
    case_number: str
    recipient: str
    ground: str
    is_government: bool
    requested_on: date | None
    disclosed_on: date | None
    law: str
    data: str
    ban_law: str
    ban_until: date | None
    told_on: date | None
    registered_by: str
    registered_at: datetime
    task: str
    letter_id: int | None  # the letter that tells it, final or draft


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyView:
    """What Today shows beside the cases."""

    due: int
    overdue: int
    unknown: int
    to_ask: int
    ask_first: date | None
    reviews: tuple[HoldLine, ...]  # whose review day has come
    purges: tuple[PurgeLine, ...]  # begun and not finished
    to_tell: tuple[DisclosureLine, ...]  # whose task is "tell"
    versions_owed: tuple[str, ...]
    uncovered: int  # people for whom nothing is registered
    to_lift: tuple[HoldLine, ...] = ()  # restrictions whose announced end has come; not among the reviews
    requests: RequestDuties = field(default_factory=RequestDuties)
