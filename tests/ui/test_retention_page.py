"""The Retention page over a real vault: filters, chart, work lists, and what a selection leads to."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.procedures.directory import keep_person
from desktop.procedures.holding_lines import HoldingLine, MonthCount, RetentionOverview
from desktop.procedures.holdings import add_holdings
from desktop.procedures.holds import place_hold
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.facts import FactKind
from desktop.rules.purge_check import KEPT_REASONS
from desktop.rules.retention import RetentionState
from desktop.ui import retention_words, theme
from desktop.ui.dialogs.purge_plan import PurgePlanDialog
from desktop.ui.pages.retention import RetentionPage
from desktop.ui.pages.retention_places import ids_of_rows, row_of_day
from desktop.ui.retention_words import (
    category_text,
    countdown_badge,
    countdown_text,
    fact_text,
    kept_reason_text,
    system_name,
    time_left_text,
)
from desktop.ui.tables.columns import AtHand
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.countdown_bar import Countdown, CountdownBar, paint_countdown
from desktop.ui.widgets.month_chart import MonthChart
from desktop.ui.words import number_text
from tests.ui.looking import cut_off, nameless

TODAY = date(2026, 3, 4)


@pytest.fixture
def people(office: Office) -> dict[str, int]:
    """Overdue (2 categories), running, without a start event, held, to be asked, and without any."""
    ids = {
        name: keep_person(office, details=PersonDetails(surname=name, organisation="Hogeschool Noord")).value
        for name in ("Overdue", "Running", "Unknown", "Held", "Asked", "Nobody")
    }

    def add(name: str, *categories: tuple[str, str, str], **facts: date) -> None:
        known = {FactKind(kind): on for kind, on in facts.items()}
        add_holdings(office, person_id=ids[name], categories=categories, facts=known)

    bluedolphin, website = ("3.1 B", "", "bluedolphin"), ("3.2 B", "", "google_analytics")
    add("Overdue", bluedolphin, website, collected=date(2024, 1, 10))
    add("Running", bluedolphin, collected=date(2025, 6, 1))
    add("Unknown", ("3.4 A", "", "hubspot"))
    add("Held", bluedolphin, collected=date(2023, 6, 1))
    add("Asked", ("3.3 A", "", "mailbox"), collected=date(2026, 2, 1), application_completed=date(2026, 3, 2))
    place_hold(
        office,
        kind="hold",
        person_ids=[ids["Held"]],
        holding_ids=None,
        reason="A dispute",
        case_id=None,
        from_on=TODAY,
        review_on=TODAY + timedelta(days=60),
    )
    return ids


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget], QWidget]:
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1100, 800)
        widget.show()
        return widget

    return show


def visit(qtbot, page: RetentionPage, count: int) -> RetentionPage:
    page.show_for(None)
    qtbot.waitUntil(lambda: page.lists.table.lines.is_settled() and page.lists.table.lines.count() == count)
    qtbot.waitUntil(lambda: not page.desk.background.is_busy())
    return page


def names(page: RetentionPage) -> list[str]:
    lines = page.lists.table.lines
    return [lines.index(row, 0).data() for row in range(lines.rowCount())]


def row_of(page: RetentionPage, name: str) -> int:
    return next(row for row, said in enumerate(names(page)) if said.startswith(name))


# ── the list ────────────────────────────────────────────────────────────────
def test_everything_stands_by_the_day_it_ends(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    assert names(page)[-1] == "Unknown"
    days = [page.lists.table.lines.line_at(row).due_on for row in range(5)]
    assert days == sorted(days)
    row = row_of(page, "Running")
    shown_cells = [page.lists.table.lines.index(row, column).data() for column in range(5)]
    assert shown_cells[1] == "3.1 B  To secure our service"
    assert shown_cells[2] == "BlueDolphin"
    assert shown_cells[3] == "1 Jun 2027"
    assert shown_cells[4] == "14 month(s) left"


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("overdue", ["Overdue", "Overdue"]),
        ("active", ["Asked", "Running"]),
        ("held", ["Held"]),
        ("unknown", ["Unknown"]),
        ("ask", ["Asked"]),
        ("due", []),
    ],
)
def test_a_chip_shows_its_state_or_work_list_and_counts_it(qtbot, desk, people, shown, key, found):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    page.states.choose(key)
    qtbot.waitUntil(lambda: names(page) == found)
    chip = page.states._buttons[key]
    qtbot.waitUntil(lambda: chip.text().endswith(f"  {number_text(len(found))}"))


def test_people_for_whom_nothing_is_registered_are_a_list_of_their_own(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    page.states.choose("uncovered")
    qtbot.waitUntil(lambda: page.lists.people.lines.rowCount() == 1)
    assert page.lists.stack.currentWidget() is page.lists.people
    assert not page.purge_button.isVisible()
    assert "Nothing counts down" in page.lists.hint.text()
    page.lists.people.selectRow(0)
    qtbot.keyClick(page.lists.people, Qt.Key.Key_Return)
    assert desk.went_to == [("person", people["Nobody"])]


def test_drop_downs_offer_what_is_held_and_narrow_the_list_and_the_counts(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    systems = page.filters.boxes["system"]
    offered = [systems.itemText(number) for number in range(systems.count())]
    assert offered[0] == "All systems"
    assert set(offered[1:]) == {"BlueDolphin", "Google Analytics", "HubSpot", "Mailbox"}
    page.filters.choose("system", "bluedolphin")
    qtbot.waitUntil(lambda: sorted(names(page)) == ["Held", "Overdue", "Running"])
    qtbot.waitUntil(lambda: page.states._buttons["all"].text().endswith("  3"))
    page.filters.choose("activity", "3.2 B")
    qtbot.waitUntil(lambda: names(page) == [])
    assert page.lists.empty.heading.text() == "Nothing in this filter"


def test_enter_opens_the_person(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    page.lists.table.selectRow(row_of(page, "Running"))
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert desk.went_to == [("person", people["Running"])]


def test_an_empty_vault_says_where_to_begin(qtbot, desk, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 0)
    qtbot.waitUntil(page.lists.empty.isVisible)
    assert page.lists.empty.heading.text() == "No categories registered yet"
    page.lists.empty.button.click()
    assert desk.went_to == [("people", None)]


def test_a_changed_fact_moves_the_row_at_the_next_reload(qtbot, office, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    add_holdings(
        office,
        person_id=people["Nobody"],
        categories=[("3.1 B", "", "bluedolphin")],
        facts={FactKind.COLLECTED: date(2020, 1, 1)},
    )
    page.reload()
    qtbot.waitUntil(lambda: names(page)[0] == "Nobody")
    qtbot.waitUntil(lambda: page.states._buttons["uncovered"].text().endswith("  0"))


# ── what a selection leads to ───────────────────────────────────────────────
def test_one_selected_row_is_planned(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    assert not page.purge_button.isEnabled()
    page.lists.table.selectRow(row_of(page, "Overdue"))
    assert page.purge_button.isEnabled()
    page.purge_button.click()
    dialog = page.findChild(PurgePlanDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    assert (dialog.chosen, dialog.plan.holdings) == (1, 1)
    dialog.reject()


def test_all_of_the_filter_is_planned_with_the_reasons_of_what_stays(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    page.all_button.click()
    dialog = page.findChild(PurgePlanDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    assert (dialog.chosen, dialog.plan.holdings) == (6, 2)
    assert {group.reason for group in dialog.plan.stays} == {"held", "not_due", "open"}
    dialog.reject()


def test_ctrl_a_means_the_whole_filter(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    page.states.choose("overdue")
    qtbot.waitUntil(lambda: names(page) == ["Overdue", "Overdue"])
    page.lists.table.setFocus()
    qtbot.keyClick(page.lists.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(PurgePlanDialog) is not None)
    dialog = page.findChild(PurgePlanDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.chosen == 2
    dialog.reject()


def line(number: int, due_on: date | None) -> HoldingLine:
    state = RetentionState.OPEN if due_on is None else RetentionState.ACTIVE
    return HoldingLine(
        number, 1, "N", "", "3.1 A", "", "hubspot", "1.1", "", "", state, due_on, due_on, None, "", None
    )  # fmt: skip


@pytest.fixture
def long_list() -> AtHand:
    """A thousand lines, two a day from 1 January 2026 on; the last hundred have no end."""
    begin = date(2026, 1, 1)
    ended = [line(number, begin + timedelta(days=number // 2)) for number in range(900)]
    return AtHand([*ended, *(line(number, None) for number in range(900, 1000))])


@pytest.mark.parametrize(
    ("day", "row"),
    [
        (date(2025, 1, 1), 0),
        (date(2026, 1, 1), 0),
        (date(2026, 2, 1), 62),
        (date(2026, 12, 1), 668),
        (date(2030, 1, 1), 900),
    ],
)
def test_a_month_is_found_in_a_long_list(long_list: AtHand, day: date, row: int):
    assert row_of_day(long_list, day) == row


def test_no_month_is_found_in_an_empty_list():
    assert row_of_day(AtHand([]), TODAY) is None


def test_the_ids_of_rows_are_found_over_pages(long_list: AtHand):
    assert ids_of_rows(long_list, [range(250, 260), range(700, 702)], 100) == (*range(250, 260), 700, 701)
    assert ids_of_rows(long_list, [range(1000)], 300) == tuple(range(300))
    assert ids_of_rows(long_list, [], 10) == ()


# ── the chart ───────────────────────────────────────────────────────────────
def overview_of(*counts: tuple[int, int, int, int]) -> RetentionOverview:
    """(month of 2026, overdue, due, blocked)"""
    months = tuple(MonthCount(month=date(2026, m, 1), overdue=o, due=d, blocked=b) for m, o, d, b in counts)
    return RetentionOverview(months=months, later=7, counts={})


@pytest.fixture
def chart(qtbot) -> MonthChart:
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(800, 180)
    chart.show_overview(overview_of((1, 4, 0, 0), (2, 0, 0, 0), (3, 0, 9, 2), (4, 0, 0, 5)), TODAY)
    chart.show()
    return chart


def test_the_chart_is_told_in_words(chart: MonthChart):
    said = chart.accessibleDescription()
    assert "From January 2026 to April 2026: 4 overdue, 9 fall due, 7 on hold or restricted." in said
    assert "The fullest month is March 2026: 9 falls due, 2 on hold or restricted." in said
    assert "later: 7" in said


def test_keys_go_from_month_to_month_and_enter_chooses(qtbot, chart: MonthChart):
    chosen = []
    chart.chosen.connect(chosen.append)
    assert chart.at == 2  # begins at the month of today
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Space)
    assert chosen == [date(2026, 2, 1), date(2026, 4, 1)]
    assert chart.toolTip() == "April 2026: 5 on hold or restricted"


def test_a_click_chooses_the_month_under_it(qtbot, chart: MonthChart):
    chosen = []
    chart.chosen.connect(chosen.append)
    place = chart._slot(2).center()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(795, 90))  # beside the four months
    assert chosen == [date(2026, 3, 1)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_parts_differ_without_colour(qtbot, qapp, scheme: str):
    """As grey as a printer makes them, overdue, due and blocked still have their own patterns."""
    theme.apply(qapp, scheme)
    patterns = []
    for counts in ((3, 9, 0, 0), (3, 0, 9, 0), (3, 0, 0, 9)):
        chart = MonthChart()
        qtbot.addWidget(chart)
        chart.resize(700, 180)
        chart.show_overview(overview_of(counts), TODAY)
        picture = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        slot = chart._slot(0)
        inner = [
            picture.pixelColor(x, y).lightness() // 32
            for x in range(round(slot.x() + 0.3 * slot.width()), round(slot.x() + 0.7 * slot.width()))
            for y in range(round(slot.y() + 0.3 * slot.height()), round(slot.y() + 0.7 * slot.height()))
        ]
        patterns.append((len(set(inner)) > 1, max(set(inner), key=inner.count)))
    assert len(set(patterns)) == 3
    assert patterns[0][0]  # hatched: lines and ground
    assert not patterns[1][0]


def test_a_month_of_the_chart_leads_to_its_place_in_the_list(qtbot, desk, people, shown):
    page = visit(qtbot, shown(RetentionPage(desk)), 6)
    assert page.chart.months[0].month <= date(2026, 1, 1)
    page.chart.chosen.emit(date(2027, 6, 1))
    qtbot.waitUntil(lambda: page.lists.table.currentIndex().row() == row_of(page, "Running"))


# ── words and bars ──────────────────────────────────────────────────────────
def counting(days: int | None, state: RetentionState, lacks: str = "") -> HoldingLine:
    due_on = None if days is None else TODAY + timedelta(days=days)
    return HoldingLine(
        1, 1, "N", "", "3.1 A", "", "hubspot", "1.1", "", "", state, due_on, due_on, days, lacks, None
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line_of", "text", "badge"),
    [
        (counting(-3, RetentionState.OVERDUE), "3 day(s) overdue", BadgeState.LATE),
        (counting(-400, RetentionState.OVERDUE), "13 month(s) overdue", BadgeState.LATE),
        (counting(0, RetentionState.DUE), "Due today", BadgeState.SOON),
        (counting(30, RetentionState.ACTIVE), "30 day(s) left", BadgeState.SOON),
        (counting(31, RetentionState.ACTIVE), "31 day(s) left", BadgeState.OK),
        (counting(1300, RetentionState.ACTIVE), "3 year(s) left", BadgeState.OK),
        (counting(None, RetentionState.OPEN), "No end yet", None),
        (counting(None, RetentionState.OPEN, "last_contact"), "Start event unknown", BadgeState.SOON),
        (counting(-3, RetentionState.HELD), "Legal hold", BadgeState.PAUSED),
        (counting(9, RetentionState.RESTRICTED), "Restricted", BadgeState.PAUSED),
    ],
)
def test_a_countdown_is_words_and_a_badge(line_of: HoldingLine, text: str, badge: BadgeState | None):
    assert countdown_text(line_of) == text
    assert countdown_badge(line_of) is badge


def test_a_bar_is_shorter_the_nearer_the_end():
    shares = [Countdown.of(counting(days, RetentionState.ACTIVE)).share for days in (1, 30, 300, 1400, 9000)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert Countdown.of(counting(None, RetentionState.OPEN)).share == 0.0


def test_bars_of_different_states_differ_without_colour(qtbot):
    pictures = set()
    for state in (RetentionState.ACTIVE, RetentionState.OVERDUE, RetentionState.HELD, RetentionState.OPEN):
        picture = QImage(120, 20, QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        paint_countdown(painter, picture.rect().toRectF(), Countdown(state, 0.6))
        painter.end()
        dark = sum(picture.pixelColor(x, 10).lightness() < 128 for x in range(5, 65))
        pictures.add(round(dark / 6))
    assert len(pictures) == 4


def test_the_bar_alone_has_the_words_as_its_name(qtbot):
    bar = CountdownBar(counting(-3, RetentionState.OVERDUE))
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "3 day(s) overdue"


def test_every_fact_and_reason_and_system_has_words(desk):
    assert set(retention_words._FACTS) == {kind.value for kind in FactKind}
    assert set(KEPT_REASONS) <= set(retention_words._KEPT)
    assert fact_text("brand_new") == kept_reason_text("brand_new") == "Brand new"
    assert system_name(desk, "desk") == "Inzage (files of requests)"
    assert system_name(desk, "hubspot") == "HubSpot"
    assert system_name(desk, "unheard_of") == "unheard_of"
    assert category_text(desk, "3.1 E", "account_ended").endswith("(items that count from: account ended)")
    assert category_text(desk, "9.9 Z", "") == "9.9 Z"
    assert time_left_text(0) == "0 day(s) left"


def test_whole_years_are_not_rounded_down():
    assert [time_left_text(days) for days in (364, 365, 730, 1461)] == [
        "11 month(s) left",
        "12 month(s) left",
        "24 month(s) left",
        "4 year(s) left",
    ]


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, desk, people, shown, size):
    theme.apply(qapp, "light", size)
    page = shown(RetentionPage(desk))
    page.resize(1100 * size // 100, 860)
    visit(qtbot, page, 6)
    QApplication.processEvents()
    assert nameless(page) == []
    assert cut_off(page) == []
