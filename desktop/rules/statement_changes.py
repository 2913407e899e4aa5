"""What a new version of the statement changes, clause by clause, and whether it also counts for what is held already.

A rule that can only end earlier counts for data collected before it; one that may keep them longer was not promised to
those people, and waits for an explicit decision. Source: GDPR art. 5(1)(b) and (e), 13(3); the statement, section 2.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher
from enum import StrEnum

from desktop.rules.periods import Period, add
from desktop.rules.retention import Bound, Cutoff, RetentionRule
from desktop.rules.statement_terms import (
    Activity,
    Bilingual,
    LegalBasis,
    RetentionTerms,
    Statement,
)
from desktop.rules.terms import Terms, all_terms

Said = Bilingual | str | None


class ChangeKind(StrEnum):
    """What a new version does to one clause."""

    ACTIVITY_ADDED = "activity_added"
    ACTIVITY_REMOVED = "activity_removed"
    PERIOD_SHORTER = "period_shorter"
    PERIOD_LONGER = "period_longer"
    TRIGGER_CHANGED = "trigger_changed"
    ITEMS_ADDED = "items_added"
    ITEMS_REMOVED = "items_removed"
    BASIS_CHANGED = "basis_changed"
    RECIPIENTS_CHANGED = "recipients_changed"
    TEXT_CHANGED = "text_changed"


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """One difference.

    activity: "" for a text outside section 3; group is then the part of the statement it stands in, such as "sharing",
    otherwise "" or a group of items with their own rule. was, now: ISO 8601 durations for a period, the clause that
    sets the rule for a trigger, the item for items (one change each), the names for recipients, else the text; None
    where there was or is none. variant: the recorded wish whose period it is, "" for the ordinary one.
    """

    activity: str
    group: str
    kind: ChangeKind
    was: Said
    now: Said
    variant: str = ""


_LEAP_YEARS = (1996, 2096)  # around a leap day, and around a century that has none
_STARTS = [date(year, 1, 1) + timedelta(days=day) for year in _LEAP_YEARS for day in range(3000)]


def changes(old: Statement, new: Statement) -> tuple[ClauseChange, ...]:
    """Compare two versions of the statement.

    Returns:
        Every difference: section 3 in the order of the new version, what is gone from it last, and then the other
        parts in the order of the statement. Empty if only the number and the date of the version differ.
    """
    found: list[ClauseChange] = []
    for activity in new.activities:
        before = old.activity(activity.code)
        if before is None:
            found.append(ClauseChange(activity.code, "", ChangeKind.ACTIVITY_ADDED, None, activity.aim))
        else:
            found += _rules(activity.code, _grouped(old, activity.code), _grouped(new, activity.code))
            found += _activity(before, activity)
    for activity in old.activities:
        if new.activity(activity.code) is None:
            found.append(ClauseChange(activity.code, "", ChangeKind.ACTIVITY_REMOVED, activity.aim, None))
    for name in _PARTS:
        found += _texts("", name, getattr(old, name), getattr(new, name))
    return tuple(found)


def _grouped(statement: Statement, code: str) -> dict[str, Terms]:
    return {terms.group: terms for terms in all_terms(statement) if terms.activity == code}


def _rules(code: str, old: dict[str, Terms], new: dict[str, Terms]) -> Iterator[ClauseChange]:
    for group in dict.fromkeys((*new, *old)):
        was, now = old.get(group), new.get(group)
        if was and now:
            yield from _retention(code, group, was.retention, now.retention)
            yield from _variants(code, group, was, now)
        items_before = [item.text for item in was.items] if was else []
        items_now = [item.text for item in now.items] if now else []
        for item in items_now:
            if item.nl not in {before.nl for before in items_before}:
                yield ClauseChange(code, group, ChangeKind.ITEMS_ADDED, None, item)
        for item in items_before:
            if item.nl not in {after.nl for after in items_now}:
                yield ClauseChange(code, group, ChangeKind.ITEMS_REMOVED, item, None)


def _retention(
    code: str, group: str, was: RetentionTerms, now: RetentionTerms, variant: str = ""
) -> Iterator[ClauseChange]:
    if was.rule.period != now.rule.period and not _same_length(was.rule.period, now.rule.period):
        kind = ChangeKind.PERIOD_SHORTER if never_later(was.rule.period, now.rule.period) else ChangeKind.PERIOD_LONGER
        yield ClauseChange(code, group, kind, was.period, now.period, variant)
    if _start_of(was) != _start_of(now):
        yield ClauseChange(code, group, ChangeKind.TRIGGER_CHANGED, was.source, now.source, variant)


def _variants(code: str, group: str, was: Terms, now: Terms) -> Iterator[ClauseChange]:
    before = {variant.name: variant.retention for variant in was.variants}
    after = {variant.name: variant.retention for variant in now.variants}
    for name in dict.fromkeys((*after, *before)):
        if name in before and name in after:
            yield from _retention(code, group, before[name], after[name], name)
        elif name in after:
            is_longer = not never_later(was.retention.rule.period, after[name].rule.period)
            kind = ChangeKind.PERIOD_LONGER if is_longer else ChangeKind.PERIOD_SHORTER
            yield ClauseChange(code, group, kind, None, after[name].period, name)
        else:
            is_shorter = never_later(before[name].rule.period, now.retention.rule.period)
            kind = ChangeKind.PERIOD_SHORTER if is_shorter else ChangeKind.PERIOD_LONGER
            yield ClauseChange(code, group, kind, before[name].period, None, name)


def _start_of(terms: RetentionTerms) -> tuple[object, ...]:
    rule = terms.rule
    trigger = rule.trigger
    return (
        trigger.choice,
        frozenset(trigger.events),
        trigger.require_all,
        rule.bound,
        rule.cutoff,
        terms.procedural_letters_count,
    )


def _activity(was: Activity, now: Activity) -> Iterator[ClauseChange]:
    code = now.code
    if was.legal_basis is not now.legal_basis:
        yield ClauseChange(code, "", ChangeKind.BASIS_CHANGED, was.legal_basis_text, now.legal_basis_text)
    elif was.legal_basis_text != now.legal_basis_text:
        yield ClauseChange(code, "", ChangeKind.TEXT_CHANGED, was.legal_basis_text, now.legal_basis_text)
    names = [", ".join(named.name for named in activity.processors) for activity in (was, now)]
    if sorted(named.code for named in was.processors) != sorted(named.code for named in now.processors):
        yield ClauseChange(code, "", ChangeKind.RECIPIENTS_CHANGED, names[0] or None, names[1] or None)
    for name in ("heading", "aim", "purpose", "safeguard", "opt_out", "consent"):
        yield from _texts(code, "", getattr(was, name), getattr(now, name))
    yield from _texts(code, "", _disclosed(was), _disclosed(now))


def _disclosed(activity: Activity) -> tuple[Bilingual, ...]:
    return (activity.disclosure.text, activity.disclosure.safeguard) if activity.disclosure else ()


_PARTS = tuple(
    field.name for field in fields(Statement) if field.name not in ("version", "dated_on", "roles", "activities")
)


def _texts(activity: str, group: str, was: object, now: object) -> Iterator[ClauseChange]:
    """Pair what is said in the same place; what came in or went stands alone."""
    before, after = list(_said(was)), list(_said(now))
    for what, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        for number in range(max(i2 - i1, j2 - j1)):
            old = before[i1 + number] if i1 + number < i2 else None
            new = after[j1 + number] if j1 + number < j2 else None
            yield ClauseChange(activity, group, ChangeKind.TEXT_CHANGED, old, new)


def _said(value: object) -> Iterator[Bilingual | str]:
    """Everything a part of the statement says, in its order; codes of ours are no part of it."""
    if isinstance(value, Bilingual) or (isinstance(value, str) and not isinstance(value, StrEnum)):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _said(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in ("code", "rights"):
                yield from _said(getattr(value, field.name))


def governs_existing(old_terms: Terms, new_terms: Terms) -> bool:
    """Say whether the new terms may count for what is held under the old ones without a decision of its own.

    True where the end can only stay or come earlier: the same events with a period as long or shorter, every early end
    kept and no new wish that lengthens. False for a longer period, another trigger, or a lost way to end it early.

    Source: GDPR art. 5(1)(b), (e): data are not kept longer than was told when they were collected.
    """
    kept_ends = (
        (new_terms.direct_marketing or not old_terms.direct_marketing)
        and (new_terms.legal_basis is LegalBasis.CONSENT or old_terms.legal_basis is not LegalBasis.CONSENT)
        and (old_terms.letters_count or not new_terms.letters_count)
    )
    if not kept_ends or not _ends_no_later(old_terms.retention.rule, new_terms.retention.rule):
        return False
    after = {variant.name: variant.retention.rule for variant in new_terms.variants}
    before = {variant.name: variant.retention.rule for variant in old_terms.variants}
    return all(
        _ends_no_later(before.get(name, old_terms.retention.rule), after.get(name, new_terms.retention.rule))
        for name in (*before, *after)
    )


def _ends_no_later(was: RetentionRule, now: RetentionRule) -> bool:
    same_start = (
        was.trigger.choice is now.trigger.choice
        and frozenset(was.trigger.events) == frozenset(now.trigger.events)
        and (was.trigger.require_all or not now.trigger.require_all)
    )
    same_bound = was.bound is now.bound or now.bound is Bound.MAX
    return same_start and same_bound and _cuts_off_no_later(was, now) and never_later(was.period, now.period)


def _cuts_off_no_later(was: RetentionRule, now: RetentionRule) -> bool:
    order = (None, Cutoff.MONTH_END, Cutoff.CALENDAR_YEAR_END)
    return order.index(now.cutoff) <= order.index(was.cutoff)


def never_later(was: Period, now: Period) -> bool:
    """Say whether a period of *now* ends no later than one of *was*, from whatever day both run.

    >>> never_later(Period(months=13), Period(days=394)), never_later(Period(months=13), Period(days=393))
    (False, True)
    """
    was_months, now_months = was.years * 12 + was.months, now.years * 12 + now.months
    was_days, now_days = was.weeks * 7 + was.days, now.weeks * 7 + now.days
    if now_months <= was_months and now_days <= was_days:
        return True
    if now_months >= was_months and now_days >= was_days:
        return False
    return all(add(start, now) <= add(start, was) for start in _STARTS)


def _same_length(was: Period, now: Period) -> bool:
    return never_later(was, now) and never_later(now, was)
