"""Records of retention: frozen values like those of `db.records`, filled from the tables of `db.holding_tables`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple, NewType

from db.records import CaseId, SubjectId

HoldingId = NewType("HoldingId", int)
CategoryId = NewType("CategoryId", int)
HoldId = NewType("HoldId", int)
PurgeId = NewType("PurgeId", int)
DisclosureId = NewType("DisclosureId", int)
RestrictedUseId = NewType("RestrictedUseId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementVersion:
    """One loaded statement file. in_force_from None: nothing decided; applied_at None: not followed yet."""

    version: str
    dated_on: date
    source: str
    loaded_at: datetime
    loaded_by: str
    in_force_from: date | None = None
    lengthened: tuple[str, ...] = ()  # activities whose longer period also counts for what was held before
    applied_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """Activity x group of items x system, under the terms of one statement version; id None until kept."""

    id: CategoryId | None = None
    activity: str
    item_group: str = ""
    system: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """What the rules made of a holding. due_on None: no end known."""

    expires_on: date | None = None
    due_on: date | None = None
    block: str = ""
    lacks: str = ""
    ask_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One category held of one person, or the file of one case; facts are the holding's own, by kind."""

    id: HoldingId | None = None
    subject_id: SubjectId | None
    category_id: CategoryId
    case_id: CaseId | None = None
    label: str = ""
    facts: Mapping[str, date] = field(default_factory=dict)
    reckoned: Reckoned = field(default_factory=Reckoned)


class HoldingRow(NamedTuple):
    """A holding as a list shows it; made by the thousand, hence a tuple. due_on "9999-12-31": no end known.

    Days stay ISO text here. case_number is "" for anything but the file of a case.
    """

    id: HoldingId
    subject_id: SubjectId | None
    category_id: CategoryId
    case_id: CaseId | None
    label: str
    expires_on: str | None
    due_on: str
    block: str
    lacks: str
    ask_by: str | None
    initials: str
    first_name: str
    prefix: str
    surname: str
    organisation: str
    case_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A legal hold or a restriction; in force from from_on until the day before released_on."""

    id: HoldId | None = None
    kind: str
    subject_id: SubjectId | None
    everything: bool
    holding_ids: tuple[HoldingId, ...] = ()  # the chosen ones, where it is not on everything
    reason: str
    case_id: CaseId | None = None
    placed_by: str
    placed_at: datetime
    from_on: date
    review_on: date
    released_on: date | None = None
    released_by: str = ""
    release_reason: str = ""
    ground: str = ""  # of a restriction: its code in art. 18(1)
    lift_on: date | None = None  # announced in a final letter


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedUse:
    """Restricted data were used all the same. ground: holding_tables.USE_GROUNDS, art. 18(2)."""

    id: RestrictedUseId | None = None
    hold_id: HoldId
    used_on: date
    ground: str
    what: str
    purpose: str
    noted_by: str
    noted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """An e-mail address that gets no marketing. subject_ids: the people it is of who are still in the directory."""

    address: str
    since_on: date
    case_numbers: tuple[str, ...] = ()
    subject_ids: tuple[SubjectId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeItem:
    holding_id: HoldingId
    subject_id: SubjectId | None
    category_id: CategoryId
    due_on: date
    result: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeTask:
    """Delete by hand in one other system."""

    system: str
    confirmed_by: str = ""
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Purge:
    id: PurgeId | None = None
    number: str
    state: str
    four_eyes: bool
    proposed_by: str
    proposed_at: datetime
    approved_by: str = ""
    approved_at: datetime | None = None
    erased_by: str = ""
    erased_at: datetime | None = None
    certified_at: datetime | None = None
    tasks: tuple[PurgeTask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeTotal:
    """What one purge did to one category: a line of its certificate."""

    category: Category
    holdings: int
    people: int
    first_due: date
    last_due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    purge_id: PurgeId
    purge_number: str
    kind: str
    gone_id: int
    erased_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStatistic:
    """What the yearly figures need of a purged case."""

    received_month: str  # 2026-02
    channel: str
    rights: tuple[tuple[str, str], ...]  # right, outcome
    days: int  # from receipt to the answer; of a case that was purged by an older version, to its closing
    in_time: bool
    extended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """Data of a person that went, or were asked to go, to a third party (statement 4.2)."""

    id: DisclosureId | None = None
    subject_id: SubjectId
    case_id: CaseId | None = None
    recipient: str
    ground: str
    is_government: bool
    requested_on: date | None = None
    disclosed_on: date | None = None
    law: str = ""
    data: str = ""
    ban_law: str = ""
    ban_until: date | None = None
    told_on: date | None = None
    registered_by: str
    registered_at: datetime
