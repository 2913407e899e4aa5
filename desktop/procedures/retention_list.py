"""Everything that is held, by the day it is due: the list, its filters, the counts and the months of the chart."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from db import categories, holding_search, subjects
from db.holding_records import Category, CategoryId
from db.holding_search import HoldingQuery
from db.holding_tables import NO_END
from db.vault import Connection
from desktop.procedures.holding_lines import FilterChoices, HoldingLine, MonthCount, RetentionFilter, RetentionOverview
from desktop.procedures.holding_views import holding_line
from desktop.procedures.lines import PAGE, PersonLine, Shape
from desktop.procedures.office import Office
from desktop.procedures.people import person_line
from desktop.rules.retention import RetentionState

MOST_MONTHS = 60
MONTHS_BACK = 12  # what is overdue for longer is told as one number
ONE_DAY = timedelta(days=1)
OPEN_FROM = date.fromisoformat(NO_END)
UNKNOWN, TO_ASK = "unknown", "ask"


@dataclass(frozen=True, slots=True)
class Held:
    """The holdings that pass a filter, answered page by page; a `lines.Listing`."""

    office: Office
    filter: RetentionFilter

    def first(self) -> Sequence[HoldingLine]:
        with self.office.vault.read() as con:
            known = categories.categories(con)
            query = query_of(known, self.filter, self.office.clock.today())
            return self._lines(known, holding_search.first_page(con, query, PAGE))

    def shape(self) -> Shape:
        with self.office.vault.read() as con:
            query = query_of(categories.categories(con), self.filter, self.office.clock.today())
            return Shape(*holding_search.shape(con, query, PAGE))

    def page(self, anchor: Any) -> Sequence[HoldingLine]:
        with self.office.vault.read() as con:
            known = categories.categories(con)
            query = query_of(known, self.filter, self.office.clock.today())
            return self._lines(known, holding_search.page_from(con, query, anchor, PAGE))

    def _lines(self, known: Mapping[CategoryId, Category], rows: Sequence[Any]) -> Sequence[HoldingLine]:
        today = self.office.clock.today()
        return [holding_line(row, known[row.category_id], today) for row in rows]


@dataclass(frozen=True, slots=True)
class Uncovered:
    """The people for whom nothing is registered, answered page by page; a `lines.Listing`."""

    office: Office

    def first(self) -> Sequence[PersonLine]:
        return self.page(None)

    def shape(self) -> Shape:
        with self.office.vault.read() as con:
            return Shape(*holding_search.uncovered_shape(con, PAGE))

    def page(self, anchor: Any) -> Sequence[PersonLine]:
        with self.office.vault.read() as con:
            ids = holding_search.uncovered_page(con, PAGE, anchor)
            rows = subjects.rows_for(con, ids)
            return [person_line(rows[one]) for one in ids if one in rows]


def retention(office: Office, wanted: RetentionFilter) -> Held:
    """Everything that passes a filter: soonest due first, what has no end last; a work list by its own days."""
    return Held(office, wanted)


def uncovered(office: Office) -> Uncovered:
    """The people of the directory for whom no category is registered, sorted on the main name."""
    return Uncovered(office)


def holding_ids(office: Office, wanted: RetentionFilter, limit: int) -> tuple[int, ...]:
    """The ids of all that passes a filter, soonest due first; at most *limit* of them."""
    with office.vault.read() as con:
        query = query_of(categories.categories(con), wanted, office.clock.today())
        return tuple(int(one) for one in holding_search.matching_ids(con, query, limit))


def filter_choices(office: Office) -> FilterChoices:
    """What the filters offer: the activities, systems and statement versions of which something is held."""
    with office.vault.read() as con:
        known = categories.categories(con)
        held = [known[one] for one in holding_search.held_categories(con)]
    aims = {}
    for category in sorted(held, key=lambda one: one.activity):
        terms = office.shelf.terms(category.version, category.activity, category.item_group)
        aims[category.activity] = terms.aim
    names = {system.code: system.name for system in office.systems}
    systems = {category.system for category in held}
    versions = {category.version for category in held}
    return FilterChoices(
        activities=tuple(aims.items()),
        systems=tuple((code, name) for code, name in names.items() if code in systems),
        versions=tuple(version for version in office.shelf.versions() if version in versions),
    )


def overview(office: Office, wanted: RetentionFilter) -> RetentionOverview:
    """The chart and the counts for a filter, whatever its state and work list."""
    today = office.clock.today()
    whole = replace(wanted, state=None, work="")
    with office.vault.read() as con:
        known = categories.categories(con)
        months = holding_search.month_counts(con, query_of(known, whole, today).category_ids)
        counts = counts_of(con, known, whole, today)
        late_this_month = holding_search.count(
            con,
            replace(query_of(known, replace(whole, state=RetentionState.OVERDUE), today), from_on=today.replace(day=1)),
        )
    shown, later, earlier = _months(months, late_this_month, today)
    return RetentionOverview(months=shown, later=later, earlier=earlier, counts=counts)


def counts_of(
    con: Connection, known: Mapping[CategoryId, Category], wanted: RetentionFilter, today: date
) -> dict[str, int]:
    """How many there are in each state and on each work list, and of all."""
    each = {state.value: replace(wanted, state=state) for state in RetentionState}
    each |= {work: replace(wanted, work=work) for work in (UNKNOWN, TO_ASK)}
    each["all"] = wanted
    return {name: holding_search.count(con, query_of(known, one, today)) for name, one in each.items()}


def query_of(known: Mapping[CategoryId, Category], wanted: RetentionFilter, today: date) -> HoldingQuery:
    """A filter as the vault is asked it."""
    block: str | None = "" if wanted.state else None
    from_on: date | None = None
    before: date | None = None
    match wanted.state:
        case RetentionState.OPEN:
            from_on = OPEN_FROM
        case RetentionState.ACTIVE:
            from_on, before = today + ONE_DAY, OPEN_FROM
        case RetentionState.DUE:
            from_on, before = today, today + ONE_DAY
        case RetentionState.OVERDUE:
            before = today
        case RetentionState.HELD | RetentionState.RESTRICTED:
            block = wanted.state.value
    return HoldingQuery(
        category_ids=_category_ids(known, wanted),
        block=block,
        from_on=from_on,
        before=before,
        work=wanted.work,
        today=today,
    )


def _category_ids(known: Mapping[CategoryId, Category], wanted: RetentionFilter) -> tuple[CategoryId, ...] | None:
    """The categories that pass; None where every one does."""
    if not (wanted.activity or wanted.system or wanted.version):
        return None
    return tuple(
        category_id
        for category_id, category in known.items()
        if wanted.activity in ("", category.activity)
        and wanted.system in ("", category.system)
        and wanted.version in ("", category.version)
    )


def _months(
    counted: Collection[tuple[str, str, int]], late_this_month: int, today: date
) -> tuple[tuple[MonthCount, ...], int, int]:
    """The months to show, without a gap, what is due after them, and what was before."""
    this = today.replace(day=1)
    piles: dict[date, tuple[int, int, int]] = {}
    for text, block, number in counted:
        if text != NO_END[:7] and number:
            month = date.fromisoformat(f"{text}-01")
            overdue, due, blocked = piles.get(month, (0, 0, 0))
            if block:
                blocked += number
            elif month < this:
                overdue += number
            else:
                due += number
            piles[month] = (overdue, due, blocked)
    if this in piles:
        overdue, due, blocked = piles[this]
        piles[this] = (late_this_month, due - late_this_month, blocked)
    if not piles:
        return (), 0, 0
    first = max(min(piles), _plus(this, -MONTHS_BACK)) if min(piles) <= this else this
    last = min(max(*piles, this), _plus(first, MOST_MONTHS - 1))
    shown = []
    month = first
    while month <= last:
        shown.append(MonthCount(month=month, **_named(piles.get(month, (0, 0, 0)))))
        month = _plus(month, 1)
    later = sum(sum(pile) for month, pile in piles.items() if month > last)
    earlier = sum(sum(pile) for month, pile in piles.items() if month < first)
    return tuple(shown), later, earlier


def _named(pile: tuple[int, int, int]) -> dict[str, int]:
    return dict(zip(("overdue", "due", "blocked"), pile, strict=True))


def _plus(month: date, months: int) -> date:
    """The first day of another month."""
    count = month.year * 12 + month.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
