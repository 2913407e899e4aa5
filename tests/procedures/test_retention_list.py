"""Everything by the day it is due: filters, work lists, counts, the months of the chart, and the desk's duties."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.procedures import directory, holdings, holds
from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.lines import PAGE, PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.retention_list import filter_choices, holding_ids, overview, retention, uncovered
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState

TODAY = date(2026, 3, 4)
Log = Callable[..., int]


@pytest.fixture
def log(office: Office) -> Log:
    """Keep a log of somebody, due on a day (two years after it was collected), or without any; gives its person."""
    made = iter(range(1000))

    def log_(due_on: date | None, system: str = "bluedolphin") -> int:
        person = directory.keep_person(office, details=PersonDetails(surname=f"Naam {next(made):03}")).value
        collected = {FactKind.COLLECTED: due_on.replace(year=due_on.year - 2)} if due_on else {}
        holdings.add_holdings(office, person_id=person, categories=[("3.1 B", "", system)], facts=collected)
        return person

    return log_


def hold(office: Office, person: int, kind: str = "hold") -> None:
    holds.place_hold(
        office, kind=kind, person_ids=[person], holding_ids=None, reason="Geschil", from_on=TODAY, review_on=TODAY
    )


def test_the_list_is_in_order_of_the_day_and_what_has_none_comes_last(office: Office, log: Log):
    days = [date(2026, 5, 1), None, date(2025, 5, 1), TODAY]
    for day in days:
        log(day)
    shown = retention(office, RetentionFilter()).first()
    assert [line.due_on for line in shown] == [date(2025, 5, 1), TODAY, date(2026, 5, 1), None]
    assert [line.state.value for line in shown] == ["overdue", "due", "active", "open"]
    assert [line.days_left for line in shown] == [-307, 0, 58, None]
    assert shown[0].person == "Naam 002"
    assert (shown[0].activity, shown[0].system, shown[0].version) == ("3.1 B", "bluedolphin", "1.1")


def test_a_state_for_each_filter_and_together_they_are_all(office: Office, log: Log):
    for day in (date(2026, 5, 1), None, date(2025, 5, 1), TODAY, TODAY + timedelta(days=1), TODAY - timedelta(days=1)):
        log(day)
    hold(office, log(date(2025, 6, 1)))
    hold(office, log(None), "restriction")
    counts = overview(office, RetentionFilter()).counts
    assert counts == {
        "open": 1,
        "active": 2,
        "due": 1,
        "overdue": 2,
        "held": 1,
        "restricted": 1,
        "unknown": 2,
        "ask": 0,
        "all": 8,
    }
    for state in RetentionState:
        listing = retention(office, RetentionFilter(state=state))
        assert {line.state for line in listing.first()} == {state}
        assert listing.shape().count == len(listing.first()) == counts[state.value]


def test_filters_by_activity_system_and_version(office: Office, log: Log):
    person = log(TODAY)
    holdings.add_holdings(office, person_id=person, categories=[("3.1 D", "", "hubspot"), ("3.1 A", "", "intercom")])
    for wanted, activities in (
        (RetentionFilter(activity="3.1 D"), ["3.1 D"]),
        (RetentionFilter(system="intercom"), ["3.1 A"]),
        (RetentionFilter(version="1.1", system="bluedolphin"), ["3.1 B"]),
        (RetentionFilter(version="0.9"), []),
    ):
        listing = retention(office, wanted)
        assert [line.activity for line in listing.first()] == activities
        assert listing.shape().count == overview(office, wanted).counts["all"] == len(activities)
    choices = filter_choices(office)
    assert [code for code, _ in choices.activities] == ["3.1 A", "3.1 B", "3.1 D"]
    assert [code for code, _ in choices.systems] == ["bluedolphin", "intercom", "hubspot"]
    assert choices.versions == ("1.1",)


def test_pages_follow_each_other(office: Office, log: Log):
    person = log(None)
    categories = [("3.1 A", "", "bluedolphin")] * (PAGE + 20)
    holdings.add_holdings(
        office, person_id=person, categories=categories, facts={FactKind.ACCOUNT_ENDED: date(2026, 1, 1)}
    )
    listing = retention(office, RetentionFilter())
    shape = listing.shape()
    assert (shape.count, len(shape.anchors)) == (PAGE + 21, 2)
    pages = [listing.page(anchor) for anchor in shape.anchors]
    assert pages[0] == listing.first()
    ids = [line.id for page in pages for line in page]
    assert len(set(ids)) == shape.count
    assert list(holding_ids(office, RetentionFilter(), 10_000)) == ids
    assert holding_ids(office, RetentionFilter(), 3) == tuple(ids[:3])


def test_work_lists(office: Office, log: Log):
    log(TODAY)
    log(None)
    person = log(TODAY)
    for completed in (date(2026, 2, 20), date(2026, 2, 10), date(2025, 2, 10)):  # the last one was due long ago
        holdings.add_holdings(
            office,
            person_id=person,
            categories=[("3.3 A", "", "mailbox")],
            facts={FactKind.APPLICATION_COMPLETED: completed},
        )
    asked = retention(office, RetentionFilter(work="ask"))
    assert [line.ask_by for line in asked.first()] == [date(2026, 3, 10), date(2026, 3, 20)]
    unknown = retention(office, RetentionFilter(work="unknown"))
    assert [line.lacks for line in unknown.first()] == ["collected"]
    assert (asked.shape().count, unknown.shape().count) == (2, 1)


def test_people_for_whom_nothing_is_registered(office: Office, log: Log):
    log(TODAY)
    directory.keep_person(office, details=PersonDetails(surname="Zonder"))
    listing = uncovered(office)
    assert [line.list_name for line in listing.first()] == ["Zonder"]
    shape = listing.shape()
    assert shape.count == 1
    assert listing.page(shape.anchors[0]) == listing.first()


def test_the_chart_has_every_month_and_tells_late_from_early(office: Office, log: Log):
    for day in (date(2022, 1, 5), date(2026, 1, 31), date(2026, 3, 3), TODAY, date(2026, 3, 31), date(2026, 5, 1)):
        log(day)
    hold(office, log(date(2026, 4, 10)))
    log(None)
    shown = overview(office, RetentionFilter())
    assert [count.month for count in shown.months[:2]] == [date(2025, 3, 1), date(2025, 4, 1)]
    assert shown.months[-1].month == date(2026, 5, 1)
    piles = {count.month: (count.overdue, count.due, count.blocked) for count in shown.months}
    assert piles[date(2026, 1, 1)] == (1, 0, 0)
    assert piles[date(2026, 2, 1)] == (0, 0, 0)
    assert piles[date(2026, 3, 1)] == (1, 2, 0)
    assert piles[date(2026, 4, 1)] == (0, 0, 1)
    assert (shown.earlier, shown.later) == (1, 0)


def test_the_chart_stops_after_sixty_months(office: Office, log: Log, clock: FixedClock):
    person = log(date(2026, 3, 10))
    holdings.add_holdings(
        office,
        person_id=person,
        categories=[("3.1 A", "", "bluedolphin")],
        facts={FactKind.ACCOUNT_ENDED: date(2032, 3, 1)},
    )
    shown = overview(office, RetentionFilter())
    assert (len(shown.months), shown.later, shown.earlier) == (60, 1, 0)
    assert (shown.months[0].month, shown.months[-1].month) == (date(2026, 3, 1), date(2031, 2, 1))


def test_the_chart_of_nothing_is_empty(office: Office):
    shown = overview(office, RetentionFilter())
    assert (shown.months, shown.later, shown.earlier) == ((), 0, 0)
    assert set(shown.counts.values()) == {0}


def test_the_duties_of_today(office: Office, log: Log):
    log(TODAY)
    log(date(2026, 1, 1))
    log(None)
    hold(office, log(TODAY))
    person = directory.keep_person(office, details=PersonDetails(surname="Zonder")).value
    view = duties(office)
    assert (view.due, view.overdue, view.unknown, view.uncovered) == (1, 1, 1, 1)
    assert (view.to_ask, view.ask_first) == (0, None)
    assert [line.review_is_due for line in view.reviews] == [True]
    assert (view.purges, view.to_tell, view.versions_owed) == ((), (), ())
    holdings.add_holdings(
        office,
        person_id=person,
        categories=[("3.3 A", "", "mailbox")],
        facts={FactKind.APPLICATION_COMPLETED: date(2026, 2, 20)},
    )
    view = duties(office)
    assert (view.to_ask, view.ask_first, view.uncovered) == (1, date(2026, 3, 20), 0)


def test_looking_writes_nothing(office: Office, log: Log):
    log(TODAY)
    with office.vault.read() as con:
        before = len(journal.entries(con))
    overview(office, RetentionFilter())
    retention(office, RetentionFilter()).first()
    filter_choices(office)
    with office.vault.read() as con:
        assert len(journal.entries(con)) == before
