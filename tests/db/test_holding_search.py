"""The list of what is held, beside the same question answered in plain Python; and the index each page comes from."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product

import pytest

from db import categories, holding_search, holdings, statement_versions
from db.holding_records import CategoryId, Holding, HoldingId, Reckoned, StatementVersion
from db.holding_search import HoldingQuery
from db.holding_tables import BLOCKS, NO_END
from db.records import SubjectId
from db.vault import Vault

TODAY = date(2026, 11, 22)
PAGE = 7
PERIODS = [
    (None, None),
    (None, TODAY),  # overdue
    (TODAY, TODAY + timedelta(days=1)),  # due
    (TODAY + timedelta(days=1), date.fromisoformat(NO_END)),  # active
    (date.fromisoformat(NO_END), None),  # open
    (date(2026, 11, 1), date(2026, 12, 1)),
    (date(2026, 11, 30), date(2026, 12, 1)),
    (date(2026, 10, 15), date(2027, 1, 15)),
    (date(2026, 12, 2), date(2026, 11, 2)),  # nothing
]


@pytest.fixture
def category_ids(vault: Vault, now: datetime) -> list[CategoryId]:
    version = StatementVersion(
        version="1.1", dated_on=date(2026, 1, 1), source="", loaded_at=now, loaded_by="Mila Bakker"
    )
    with vault.write() as con:
        statement_versions.keep_version(con, version)
        return [categories.category_id(con, "3.1 D", "", system, "1.1") for system in ("hubspot", "mailbox", "desk")]


@pytest.fixture
def held(vault: Vault, keep: Callable[..., SubjectId], category_ids: list[CategoryId]) -> list[Holding]:
    """Three hundred holdings of ten people, all over the calendar."""
    chance = random.Random(7)  # noqa: S311 - the same ones every time
    people = [keep(name, first_name="Jan", organisation="Voorbeeld B.V.") for name in "ABCDEFGHIJ"]
    made = []
    with vault.write() as con:
        for number in range(300):
            day = TODAY + timedelta(days=chance.choice([0, 1, -1, *range(-60, 90)]))
            due_on = None if chance.random() < 0.2 else day
            ask_by = TODAY + timedelta(days=chance.randint(-5, 20)) if chance.random() < 0.2 else None
            reckoned = Reckoned(
                expires_on=due_on,
                due_on=due_on,
                block=chance.choice(["", "", "", *BLOCKS]),
                lacks="collected" if chance.random() < 0.3 else "",
                ask_by=ask_by,
            )
            holding = Holding(
                subject_id=chance.choice(people),
                category_id=chance.choice(category_ids),
                label=f"nr {number}",
                reckoned=reckoned,
            )
            made.append(replace(holding, id=holdings.keep_holding(con, holding)))
    return made


def passes(holding: Holding, query: HoldingQuery) -> bool:
    known = holding.reckoned
    due_on = known.due_on or date.fromisoformat(NO_END)
    return (
        (query.category_ids is None or holding.category_id in query.category_ids)
        and (query.block is None or known.block == query.block)
        and (query.from_on is None or due_on >= query.from_on)
        and (query.before is None or due_on < query.before)
        and (query.work != "unknown" or known.lacks != "")
        and (query.work != "ask" or (known.ask_by is not None and known.ask_by >= query.today))
    )


def answer(held: list[Holding], query: HoldingQuery) -> list[HoldingId]:
    """The same by hand: filtered and sorted."""

    def place(holding: Holding) -> tuple[date, int]:
        day = holding.reckoned.ask_by if query.work == "ask" else holding.reckoned.due_on
        return day or date.fromisoformat(NO_END), holding.id or 0

    return [HoldingId(one.id or 0) for one in sorted(held, key=place) if passes(one, query)]


def paged(vault: Vault, query: HoldingQuery) -> list[HoldingId]:
    """The list as it is walked through, page by page; its count and anchors must fit."""
    with vault.read() as con:
        count, anchors = holding_search.shape(con, query, PAGE)
        assert count == holding_search.count(con, query)
        pages = [holding_search.page_from(con, query, anchor, PAGE) for anchor in anchors]
        assert all(len(page) == PAGE for page in pages[:-1])
        assert holding_search.first_page(con, query, PAGE) == (pages[0] if pages else [])
        rows = [row for page in pages for row in page]
        assert count == len(rows)
        assert holding_search.matching_ids(con, query, 1000) == [row.id for row in rows]
    return [row.id for row in rows]


@pytest.mark.parametrize("heavy", [8, 4096])
@pytest.mark.parametrize("work", holding_search.WORKS)
def test_every_filter_gives_the_same_as_by_hand(vault: Vault, held, category_ids, work, heavy, monkeypatch):
    monkeypatch.setattr(holding_search, "_HEAVY", heavy)  # rows of one day, from which they are parted by their ids
    chosen = (None, tuple(category_ids[:1]), tuple(category_ids[1:]), ())
    for ids, (from_on, before), block in product(chosen, PERIODS, (None, *BLOCKS)):
        query = HoldingQuery(category_ids=ids, block=block, from_on=from_on, before=before, work=work, today=TODAY)
        assert paged(vault, query) == answer(held, query), query


def test_more_ranges_than_one_statement_merges(vault: Vault, held, category_ids, monkeypatch):
    monkeypatch.setattr(holding_search, "_AT_ONCE", 2)
    query = HoldingQuery(category_ids=tuple(category_ids), today=TODAY)
    assert paged(vault, query) == answer(held, query)


def test_many_categories_of_which_few_hold_anything(vault: Vault, held, category_ids):
    with vault.write() as con:
        empty = [categories.category_id(con, "3.1 A", "", f"system {number}", "1.1") for number in range(250)]
    query = HoldingQuery(category_ids=(*empty, *category_ids), today=TODAY)
    assert paged(vault, query) == answer(held, query)


def test_a_row_says_who_and_what(vault: Vault, keep, category_ids, open_case):
    person, case_id = keep("Berg", first_name="Šárka", prefix="van den", organisation="Voorbeeld B.V."), open_case()
    due = Reckoned(expires_on=date(2026, 11, 30), due_on=date(2026, 12, 1), block="held", ask_by=date(2026, 11, 29))
    with vault.write() as con:
        of_person = Holding(subject_id=person, category_id=category_ids[0], label="Vacature", reckoned=due)
        holdings.keep_holding(con, of_person)
        holdings.keep_holding(con, Holding(subject_id=None, category_id=category_ids[1], case_id=case_id))
        first, second = holding_search.first_page(con, HoldingQuery(today=TODAY), PAGE)
    assert (first.expires_on, first.due_on, first.block) == ("2026-11-30", "2026-12-01", "held")
    assert (first.first_name, first.prefix, first.surname) == ("Šárka", "van den", "Berg")
    assert (first.label, first.organisation, first.case_number) == ("Vacature", "Voorbeeld B.V.", "")
    assert (second.subject_id, second.surname, second.case_id) == (None, "", case_id)
    assert (second.due_on, second.expires_on, second.case_number) == (NO_END, None, "2026-0001")


def test_the_months(vault: Vault, held, category_ids):
    def by_hand(chosen: list[CategoryId]) -> Counter[tuple[str, str]]:
        return Counter(
            ((one.reckoned.due_on or date.fromisoformat(NO_END)).isoformat()[:7], one.reckoned.block)
            for one in held
            if one.category_id in chosen
        )

    with vault.read() as con:
        every = holding_search.month_counts(con, None)
        some = holding_search.month_counts(con, category_ids[:1])
        none = holding_search.month_counts(con, [])
    assert every == sorted(every)
    assert {(month, block): number for month, block, number in every} == by_hand(category_ids)
    assert {(month, block): number for month, block, number in some} == by_hand(category_ids[:1])
    assert none == []


def test_only_categories_that_hold_something_are_offered(vault: Vault, held, category_ids):
    with vault.write() as con:
        categories.category_id(con, "3.1 A", "", "intercom", "1.1")
        holdings.delete_holdings(con, [one.id for one in held if one.category_id == category_ids[0] and one.id])
        assert holding_search.held_categories(con) == category_ids[1:]


def test_people_of_whom_nothing_is_registered(vault: Vault, keep, category_ids):
    names = [f"Naam {number:02}" for number in range(20)]
    people = {name: keep(name) for name in reversed(names)}
    with vault.write() as con:
        holding_id = holdings.keep_holding(con, Holding(subject_id=people["Naam 03"], category_id=category_ids[0]))
    left = [people[name] for name in names if name != "Naam 03"]
    with vault.read() as con:
        count, anchors = holding_search.uncovered_shape(con, PAGE)
        found = [one for anchor in anchors for one in holding_search.uncovered_page(con, PAGE, anchor)]
        assert holding_search.uncovered_page(con, PAGE) == left[:PAGE]
    assert (count, found) == (19, left)
    with vault.write() as con:
        holdings.delete_holding(con, holding_id)
        assert holding_search.uncovered(con) == 20


def test_nothing_is_held_at_all(vault: Vault):
    assert paged(vault, HoldingQuery(today=TODAY)) == []
    with vault.read() as con:
        assert holding_search.month_counts(con, None) == []
        assert holding_search.uncovered_shape(con, PAGE) == (0, [])


@pytest.mark.parametrize("anchor", [None, ("2026-11-30", 100)])
@pytest.mark.parametrize("work", holding_search.WORKS)
def test_no_page_sorts_or_scans(vault: Vault, category_ids, work, anchor):
    """Every range is a search in an index, in its order; nothing is read whole and nothing sorted."""
    for ids in (None, tuple(category_ids[:1]), tuple(category_ids)):
        query = HoldingQuery(category_ids=ids, from_on=TODAY, before=date(2027, 1, 1), work=work, today=TODAY)
        ranges = holding_search._ranges(query, anchor)
        union = " UNION ALL ".join(part.sql for part in ranges)
        values = (*(value for part in ranges for value in part.values), PAGE)
        with vault.read() as con:
            plan = con.exec_driver_sql(f"EXPLAIN QUERY PLAN {union} ORDER BY 1, 2 LIMIT ?", values)
            steps = [row[3] for row in plan]
        assert not [step for step in steps if step.startswith("SCAN holding") or "TEMP B-TREE" in step]
        reading = [step for step in steps if step.startswith("SEARCH holding")]
        assert len(reading) == len(ranges)
        by_day = [step for step in reading if "due_on>? AND due_on<?)" in step or "ask_by>?)" in step]
        by_id = [step for step in reading if "=? AND id>?)" in step or "=? AND rowid>?)" in step]
        assert len(by_day) + len(by_id) == len(reading), steps
        assert bool(by_id) == (anchor is not None)
