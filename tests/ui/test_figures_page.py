"""The yearly figures: tiles, the table of rights and outcomes, the years, and a year without requests."""

from datetime import date

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.procedures.decisions import close_case, decide
from desktop.procedures.figures import Figures
from desktop.procedures.intake import open_case
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import Decision
from desktop.rules.rights import Right
from desktop.ui.background import Background
from desktop.ui.dialogs.register import RegisterDialog
from desktop.ui.pages.figures import FiguresPage
from desktop.ui.tables.figure_columns import OUTCOME_COLUMNS
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk


@pytest.fixture
def page(office: Office, background: Background, qtbot: QtBot) -> FiguresPage:
    desk = RealDesk(office, background)
    made = FiguresPage(desk)
    made.keep = desk
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def ask(office: Office, *rights: Right, received_on: date) -> int:
    return open_case(
        office,
        received_on=received_on,
        channel="post",
        rights=[(right, "") for right in rights],
        person_id=None,
        requester="Jan van den Berg",
        language="nl",
    ).value


def test_a_year_without_requests_says_so(page: FiguresPage, qtbot: QtBot):
    page.show_for(None)
    qtbot.waitUntil(page.empty.isVisible)
    assert "2026" in words_in(page.empty)
    assert not page.body.isVisible()


def test_tiles_and_table(office: Office, page: FiguresPage, qtbot: QtBot, qtmodeltester: ModelTester):
    closed = ask(office, Right.ACCESS, Right.ERASURE, received_on=date(2026, 3, 1))
    for right in (Right.ACCESS, Right.ERASURE):
        decide(office, case_id=closed, decision=Decision(right=right, outcome=Outcome.WITHDRAWN, details={}))
    close_case(office, case_id=closed)
    ask(office, Right.ACCESS, received_on=date(2026, 1, 5))
    page.show_for(None)
    qtbot.waitUntil(page.body.isVisible)
    qtbot.waitUntil(lambda: page.table.lines.rowCount() == 3)
    qtmodeltester.check(page.table.lines)
    values = {key: tile.value.text() for key, tile in page.tiles.items()}
    assert values == {
        "received": "2",
        "closed": "1",
        "in_time": "1 (100 %)",
        "late": "1",
        "extended": "0",
        "refused": "0",
        "days": "3.0",
    }
    lines = page.table.lines
    rows = [lines.sentence(lines.line_at(row)) for row in range(3)]
    assert rows[0].startswith("Right Access, Asked for 2")
    assert rows[2].startswith("Right All rights, Asked for 3")
    shown = {
        outcome for number, outcome in enumerate(OUTCOME_COLUMNS, start=2) if not page.table.isColumnHidden(number)
    }
    assert shown == {Outcome.WITHDRAWN, None}
    assert nameless(page) == []
    assert cut_off(page) == []


def test_another_year(office: Office, page: FiguresPage, qtbot: QtBot):
    ask(office, Right.ACCESS, received_on=date(2025, 11, 5))
    ask(office, Right.ACCESS, received_on=date(2026, 2, 5))
    page.show_for(None)
    qtbot.waitUntil(lambda: "2025" in words_in(page.chips))
    page.chips.choose("2025")
    qtbot.waitUntil(lambda: page.tiles["late"].value.text() == "1")
    page.register.click()
    dialog = dialog_of(qtbot, RegisterDialog)
    assert dialog.first.value() == date(2025, 1, 1)
    assert dialog.last.value() == date(2025, 12, 31)
    dialog.reject()


def test_every_outcome_leaves_the_rights_readable(page: FiguresPage, qtbot: QtBot):
    by_both = {(right, outcome): 3 for right in Right for outcome in OUTCOME_COLUMNS}
    counted = Figures(
        year=2026,
        received=90,
        closed=80,
        by_right=dict.fromkeys(Right, 27),
        by_outcome=dict.fromkeys(Outcome, 30),
        by_right_and_outcome=by_both,
        in_time=80,
        late=0,
        extended=4,
        refused=30,
        average_days=17.25,
    )
    page.resize(640, 700)
    page._show(counted)
    qtbot.waitUntil(lambda: page.table.lines.rowCount() == len(Right) + 1)
    letters = page.table.columnWidth(0) / page.table.fontMetrics().averageCharWidth()
    assert letters >= 12
    assert page.tiles["days"].value.text() in ("17.2", "17.3")
