"""The list: any length, pages as they are looked at, selection by id, keys, and what a screen reader gets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.procedures.lines import PAGE
from desktop.ui.background import Background
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.line_model import PLACEHOLDER, LineModel
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.empty_state import EmptyState
from tests.ui.lists import COLUMNS, Row, many

MANY = 100_000


@pytest.fixture
def table(qtbot, background: Background, monkeypatch: pytest.MonkeyPatch) -> LineTable:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    shown = LineTable(background, COLUMNS, name="People", empty=EmptyState("Nobody yet", button="Add"))
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    shown.show()
    return shown


def fill(qtbot, table: LineTable, listing) -> None:
    with qtbot.waitSignal(table.counted):
        table.show_listing(listing)


def test_model_keeps_qt_s_rules_at_any_length(qtbot, qtmodeltester, table: LineTable):
    fill(qtbot, table, many(MANY))
    assert table.lines.rowCount() == MANY
    qtmodeltester.check(table.lines)


def test_model_keeps_qt_s_rules_while_it_changes(qtbot, qtmodeltester, background: Background):
    model = LineModel(background, COLUMNS)
    qtmodeltester.check(model)
    for length in (0, 3, PAGE, PAGE + 1, 5 * PAGE, 2):
        with qtbot.waitSignal(model.counted):
            model.show(many(length))
        with qtbot.waitSignal(model.refreshed):
            model.reload(range(2 * PAGE, 2 * PAGE + 20))


def test_first_rows_come_before_the_count(qtbot, table: LineTable):
    rows = []
    table.lines.modelReset.connect(lambda: rows.append(table.lines.rowCount()))
    fill(qtbot, table, many(MANY))
    assert rows[0] == PAGE


def test_a_page_is_asked_for_when_it_is_looked_at_and_once(qtbot, table: LineTable):
    listing = many(MANY)
    fill(qtbot, table, listing)
    far = table.lines.index(70_000, 0)
    assert far.data() == PLACEHOLDER
    table.scrollTo(far)
    qtbot.waitUntil(lambda: far.data() == "Person 70000")
    assert len(listing.pages_asked) == len(set(listing.pages_asked)) <= 3


def test_a_newer_list_wins(qtbot, table: LineTable):
    table.show_listing(many(MANY))
    fill(qtbot, table, AtHand([Row(1, "Aylin")]))
    assert table.lines.rowCount() == 1
    assert table.lines.index(0, 0).data() == "Aylin"


def test_reload_keeps_selection_and_place_when_rows_move(qtbot, table: LineTable):
    listing = many(MANY)
    fill(qtbot, table, listing)
    table.scrollTo(table.lines.index(50_000, 0))
    qtbot.waitUntil(lambda: table.lines.line_at(50_000) is not None)
    table.selectRow(50_000)
    assert table.current_line().id == 50_000
    place = table.verticalScrollBar().value()
    listing.rows.insert(10, Row(-1, "New person"))
    with qtbot.waitSignal(table.lines.refreshed):
        table.reload()
    qtbot.waitUntil(lambda: table.current_line() is not None)
    assert table.current_line().id == 50_000
    assert table.currentIndex().row() == 50_001
    assert table.verticalScrollBar().value() == place


def test_reload_after_rows_went(qtbot, table: LineTable):
    listing = many(3 * PAGE)
    fill(qtbot, table, listing)
    table.selectRow(4)
    del listing.rows[5:]
    with qtbot.waitSignal(table.lines.refreshed):
        table.reload()
    assert table.lines.rowCount() == 5
    assert table.current_line().id == 4


def test_choose_by_id_before_the_rows_are_here(qtbot, table: LineTable):
    table.show_listing(many(40))
    table.choose(30)
    qtbot.waitUntil(lambda: table.current_line() is not None)
    assert table.current_line().id == 30


def test_keys_move_and_open(qtbot, table: LineTable):
    fill(qtbot, table, many(5))
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_J)
    qtbot.keyClick(table, Qt.Key.Key_J)
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert table.current_line().id == 1
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].id == 1


def test_letter_keys_can_be_switched_off(qtbot, table: LineTable):
    fill(qtbot, table, many(5))
    table.selectRow(0)
    table.letter_keys = False
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert table.current_line().id == 0


def test_double_click_opens(qtbot, table: LineTable):
    fill(qtbot, table, many(5))
    place = table.visualRect(table.lines.index(2, 0)).center()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].id == 2


def test_empty_state_shows_only_when_there_is_nothing(qtbot, table: LineTable):
    empty = table.findChild(EmptyState)
    fill(qtbot, table, many(0))
    assert empty.isVisible()
    fill(qtbot, table, many(1))
    assert not empty.isVisible()


def test_a_row_is_one_sentence_for_a_screen_reader(qtbot, table: LineTable):
    fill(qtbot, table, AtHand([Row(1, "Aylin de Jansen", "")]))
    spoken = table.lines.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Name Aylin de Jansen, Term 3 days left"


def test_a_screen_reader_is_given_a_readable_number_of_rows(qtbot, table: LineTable):
    table.lines.reader_rows = 2000
    with qtbot.waitSignal(table.counted) as counted:
        table.show_listing(many(MANY))
    assert counted.args == [2000, MANY]
    assert table.lines.rowCount() == 2000


def test_few_pages_are_kept(qtbot, table: LineTable):
    fill(qtbot, table, many(MANY))
    for number in range(1, 80):
        row = number * PAGE
        table.lines.index(row, 0).data()
        qtbot.waitUntil(lambda row=row: table.lines.line_at(row) is not None)
    assert len(table.lines._pages) <= 64
