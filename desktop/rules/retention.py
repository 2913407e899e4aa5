"""When personal data must go: the end of a retention period, what holds it back, and how long is left.

An end date is never moved over a weekend or a holiday. A hold or a restriction blocks the purge while the end
date stays visible; it suspends, and never starts the period again. Days left are computed, never stored.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.rules.errors import RuleBroken
from desktop.rules.periods import Period, add, add_months, parse_period


class Choice(StrEnum):
    """Which of the known events starts the period."""

    EVENT = "event"  # the only one named
    LATEST_OF = "latest_of"
    EARLIEST_OF = "earliest_of"


class Bound(StrEnum):
    """Whether the period is the most or the least the data may be kept."""

    MAX = "max"  # erase on the end date
    MIN = "min"  # a duty to keep: destroy from the day after


class Cutoff(StrEnum):
    """Where the period starts to run, when not on the event itself."""

    MONTH_END = "month_end"
    CALENDAR_YEAR_END = "calendar_year_end"


class RetentionState(StrEnum):
    """How one holding stands today."""

    OPEN = "open"  # the event has not happened: no end date
    ACTIVE = "active"
    DUE = "due"
    OVERDUE = "overdue"
    HELD = "held"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True)
class Trigger:
    """The event(s) a period waits for; require_all: it stays open until every one of them is known."""

    choice: Choice
    events: tuple[str, ...]
    require_all: bool = False


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """One rule of the statement: from the trigger, for the period."""

    trigger: Trigger
    period: Period
    bound: Bound = Bound.MAX
    cutoff: Cutoff | None = None


@dataclass(frozen=True, slots=True)
class RetentionEnd:
    """Where a rule leads; every day None while the trigger is open, cutoff_on also without a cutoff.

    destroy_from: the first day on which the data may be destroyed, for a duty to keep only.
    """

    trigger_on: date | None
    expires_on: date | None
    cutoff_on: date | None
    destroy_from: date | None


@dataclass(frozen=True, slots=True)
class RetentionStatus:
    """How a holding stands: days_left counts to purge_due, or to expires_on while the purge is blocked."""

    state: RetentionState
    expires_on: date | None
    purge_due: date | None
    days_left: int | None


@dataclass(frozen=True, slots=True)
class ItemEnd:
    """One item kept for several purposes: use ends per purpose, the data go last; None: open."""

    purposes: Mapping[str, date | None]
    erase_on: date | None


class Block(NamedTuple):
    """A legal hold or a restriction: in force from from_on until the day before to_on; None: still."""

    from_on: date
    to_on: date | None


def read_rule(parsed: Mapping[str, Any]) -> RetentionRule:
    """Read a rule written as data.

    Args:
        parsed: `trigger` ({"event": name} or {"latest_of" | "earliest_of": [names], "require_all": bool}),
            `period` (ISO 8601), and optionally `bound` and `cutoff`.

    Raises:
        RuleBroken: "invalid_trigger", "invalid_duration", "unknown_bound", "unknown_cutoff".
    """
    bound, cutoff = parsed.get("bound", Bound.MAX), parsed.get("cutoff")
    if bound not in set(Bound):
        raise RuleBroken("unknown_bound", bound=str(bound))
    if cutoff is not None and cutoff not in set(Cutoff):
        raise RuleBroken("unknown_cutoff", cutoff=str(cutoff))
    return RetentionRule(
        trigger=_read_trigger(parsed.get("trigger")),
        period=parse_period(parsed.get("period", "")),
        bound=Bound(bound),
        cutoff=None if cutoff is None else Cutoff(cutoff),
    )


def _read_trigger(parsed: Any) -> Trigger:
    chosen = [choice for choice in Choice if isinstance(parsed, Mapping) and choice.value in parsed]
    if len(chosen) != 1:
        raise RuleBroken("invalid_trigger")
    named = parsed[chosen[0].value]
    events = (named,) if chosen[0] is Choice.EVENT else tuple(named)
    if not events or not all(isinstance(event, str) and event for event in events):
        raise RuleBroken("invalid_trigger")
    return Trigger(chosen[0], events, require_all=bool(parsed.get("require_all", False)))


def _triggered_on(trigger: Trigger, events: Mapping[str, date | None]) -> date | None:
    known = [day for day in (events.get(name) for name in trigger.events) if day is not None]
    if not known or (trigger.require_all and len(known) < len(trigger.events)):
        return None
    return min(known) if trigger.choice is Choice.EARLIEST_OF else max(known)


def _cut_off(day: date, cutoff: Cutoff) -> date:
    if cutoff is Cutoff.CALENDAR_YEAR_END:
        return date(day.year, 12, 31)
    return add_months(day.replace(day=1), 1) - timedelta(days=1)


def retention_end(rule: RetentionRule, events: Mapping[str, date | None]) -> RetentionEnd:
    """Compute where *rule* ends.

    Args:
        events: the day each event happened, in Amsterdam; None or absent: not (yet) known. A missing event is
            ignored beside a known one unless the trigger requires all.

    Source: the statement, section 3; ISO 8601; NARA's "cut off ... destroy N years after cutoff".

    >>> rule = read_rule({"trigger": {"event": "account_ended"}, "period": "P13M"})
    >>> retention_end(rule, {"account_ended": date(2024, 11, 12)}).expires_on
    datetime.date(2025, 12, 12)
    """
    start = _triggered_on(rule.trigger, events)
    if start is None:
        return RetentionEnd(None, None, None, None)
    cutoff_on = None if rule.cutoff is None else _cut_off(start, rule.cutoff)
    end = add(cutoff_on or start, rule.period)
    destroy_from = end + timedelta(days=1) if rule.bound is Bound.MIN else None
    return RetentionEnd(start, end, cutoff_on, destroy_from)


def retention_status(
    rule: RetentionRule,
    events: Mapping[str, date | None],
    today: date,
    *,
    early_ends: Sequence[date] = (),
    holds: Sequence[tuple[date, date | None]] = (),
    restrictions: Sequence[tuple[date, date | None]] = (),
) -> RetentionStatus:
    """Say how a holding stands today.

    Args:
        early_ends: days on which consent was withdrawn, erasure granted or an objection to marketing made;
            the earliest ends the period if it comes first. It does not shorten a duty to keep.
        holds, restrictions: see `Block`; the release day itself is free again.

    Raises:
        RuleBroken: "hold_ends_before_it_starts".

    Source: the statement, sections 3 and 6; GDPR art. 7(3), 17(1)(b), 17(3)(b) and (e), 18, 21(2)-(3).
    """
    blocks = (*holds, *restrictions)
    for from_on, to_on in blocks:
        if to_on is not None and to_on < from_on:
            raise RuleBroken("hold_ends_before_it_starts", from_on=from_on, to_on=to_on)
    found = retention_end(rule, events)
    end = earliest_end(rule, found, early_ends)
    purge_due = None if end is None else _purge_due(found.destroy_from or end, blocks, today)
    counted_to = purge_due or end
    return RetentionStatus(
        state=_state(purge_due, end, today, holds, restrictions),
        expires_on=end,
        purge_due=purge_due,
        days_left=None if counted_to is None else (counted_to - today).days,
    )


def earliest_end(rule: RetentionRule, found: RetentionEnd, early_ends: Sequence[date]) -> date | None:
    """Give the end of the period, or what ended it early if that came first; a duty to keep is not shortened."""
    if rule.bound is Bound.MIN:
        return found.expires_on
    return min((day for day in (found.expires_on, *early_ends) if day is not None), default=None)


def _in_force(block: tuple[date, date | None], day: date) -> bool:
    from_on, to_on = block
    return from_on <= day and (to_on is None or day < to_on)


def _purge_due(end: date, blocks: Sequence[tuple[date, date | None]], today: date) -> date | None:
    """The first day from *end* on which nothing blocks; None while a block has no release day.

    A block that began after the end moves nothing, but while it is in force nothing can be purged either.
    """
    if today > end and any(_in_force(block, today) for block in blocks):
        return first_free_day(today, blocks)
    return first_free_day(end, blocks)


def first_free_day(day: date, blocks: Sequence[tuple[date, date | None]]) -> date | None:
    """Give the first day from *day* on which nothing blocks; None while a block has no release day.

    Args:
        blocks: see `Block`; one that starts after *day*, and after the release of all before it, moves nothing.

    >>> first_free_day(date(2026, 11, 22), [(date(2026, 10, 1), date(2027, 2, 1))])
    datetime.date(2027, 2, 1)
    """
    while blocking := [block for block in blocks if _in_force(block, day)]:
        releases = [to_on for _, to_on in blocking if to_on is not None]
        if len(releases) < len(blocking):
            return None
        day = max(releases)
    return day


def _state(
    purge_due: date | None,
    end: date | None,
    today: date,
    holds: Sequence[tuple[date, date | None]],
    restrictions: Sequence[tuple[date, date | None]],
) -> RetentionState:
    if any(_in_force(hold, today) for hold in holds):
        return RetentionState.HELD
    if any(_in_force(restriction, today) for restriction in restrictions):
        return RetentionState.RESTRICTED
    if end is None:
        return RetentionState.OPEN
    if purge_due is None or today < purge_due:
        return RetentionState.ACTIVE
    return RetentionState.DUE if today == purge_due else RetentionState.OVERDUE


def item_end(rules: Mapping[str, RetentionRule], events: Mapping[str, date | None]) -> ItemEnd:
    """Compute the ends of one item kept for several purposes.

    Args:
        rules: by purpose; at least one.

    Returns:
        The end per purpose, and the day the data themselves go: the last of them (the day after for a duty to
        keep), None while any purpose is open.

    Source: GDPR art. 5(1)(b) and (e); the statement, section 3.
    """
    ends = {purpose: retention_end(rule, events) for purpose, rule in rules.items()}
    gone = [end.destroy_from or end.expires_on for end in ends.values()]
    known = [day for day in gone if day is not None]
    return ItemEnd(
        purposes={purpose: end.expires_on for purpose, end in ends.items()},
        erase_on=max(known) if known and len(known) == len(gone) else None,
    )
