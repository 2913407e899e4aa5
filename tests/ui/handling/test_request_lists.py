"""Today and the list of requests: what is due, how many, and the way into a case."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.procedures.decisions import close_case
from desktop.procedures.office import Office
from desktop.procedures.reply import CaseMatter, finalise, save_draft
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.pages.requests import RequestsPage
from desktop.ui.pages.today import TodayPage
from tests.procedures.answer_desk import decide
from tests.ui.handling.finding import words_in

Open = Callable[..., int]


def fill(open_for: Open, office: Office) -> dict[str, int]:
    """One case in each group of Today."""
    late = open_for(received_on=date(2026, 1, 20))
    week = open_for(received_on=date(2026, 2, 8))
    later = open_for()
    asked = open_for(received_on=date(2026, 2, 20), identified=False)
    fields = {"reason_of_doubt": "het adres onbekend is", "asked_means": "login", "answer_by": "2026-03-18"}
    letter = save_draft(office, about=CaseMatter(asked), kind="identity_request", language="nl", fields=fields).value
    finalise(office, letter_id=letter)
    done = open_for(Right.MARKETING_OBJECTION)
    decide(office, done, Right.MARKETING_OBJECTION, {}, outcome=Outcome.WITHDRAWN)
    return {"late": late, "this_week": week, "waiting_for_identity": asked, "to_close": done, "later": later}


def test_today_groups_by_how_pressing_it_is(desk: Desk, open_for: Open, office: Office, qtbot: QtBot):
    cases = fill(open_for, office)
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 1000)
    page.show()
    page.show_for(None)
    for key, case_id in cases.items():
        table = page.groups[key].table
        qtbot.waitUntil(lambda table=table: table.lines.rowCount() == 1)
        assert table.lines.line_at(0).id == case_id, key
    assert page.summary.text().startswith("Wednesday 4 March")
    late = page.groups["late"].table.lines
    assert late.data(late.index(0, 0)).startswith("12 day")
    assert late.data(late.index(0, 3)) == "Friday 20 February"


def test_enter_opens_the_case(desk: Desk, open_for: Open, office: Office, qtbot: QtBot):
    case_id = open_for()
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_for(None)
    table = page.groups["later"].table
    qtbot.waitUntil(lambda: table.lines.rowCount() == 1)
    table.selectRow(0)
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert went.args == ["case", case_id]


def test_an_empty_day_says_what_to_do(desk: Desk, qtbot: QtBot):
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_for(None)
    qtbot.waitUntil(page.empty.isVisible)
    assert "Ctrl+N" in words_in(page.empty)
    begun = []
    desk.actions.add("new_request", "New request", lambda: begun.append(True))
    page.empty.button.click()
    assert begun == [True]


def test_filters_count_and_choose(desk: Desk, open_for: Open, office: Office, qtbot: QtBot, qtmodeltester: ModelTester):
    cases = fill(open_for, office)
    close_case(office, case_id=cases["to_close"])
    page = RequestsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_for(None)
    qtbot.waitUntil(lambda: page.table.lines.rowCount() == 4)
    qtbot.waitUntil(lambda: "Closed  1" in words_in(page.filters))
    assert "Too late  1" in words_in(page.filters)
    qtmodeltester.check(page.table.lines)
    for key, wanted in (("late", "late"), ("identity", "waiting_for_identity"), ("closed", "to_close")):
        page.filters.choose(key)
        qtbot.waitUntil(
            lambda wanted=wanted: page.table.lines.rowCount() == 1 and page.table.lines.line_at(0).id == cases[wanted]
        )
    page.table.selectRow(0)
    with qtbot.waitSignal(desk.went) as went:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert went.args == ["case", cases["to_close"]]
