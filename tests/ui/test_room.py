"""Room on the screen: columns, cards beside each other, texts to fill in."""

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop.ui.background import Background
from desktop.ui.tables.case_columns import request_columns
from desktop.ui.tables.columns import Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.form import Form
from tests.ui.lists import many

LIST_OF_1320 = 1010  # pixels a list has in a window of 1320


def table_of(qtbot, background: Background, columns: tuple[Column, ...], width: int) -> LineTable:
    table = LineTable(background, columns, name="Rows")
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    return table


def letters(table: LineTable, count: int) -> int:
    return count * table.fontMetrics().averageCharWidth()


def words(row: object) -> str:
    return ""


def test_a_column_is_narrowed_as_far_as_it_says_before_one_is_left_out(qtbot, background: Background):
    columns = (
        Column("A", words, width=30, least=20),
        Column("B", words, stretch=True),
        Column("C", words, width=20, spare=1),
    )
    table = table_of(qtbot, background, columns, 800)
    wide = table.columnWidth(0)
    letter = table.fontMetrics().averageCharWidth()
    table.resize(table.width() - (table.columnWidth(1) - 14 * letter) - 8 * letter, 300)
    assert not table.isColumnHidden(2)
    assert letters(table, 20) <= table.columnWidth(0) < wide
    table.resize(table.width() - 8 * letter, 300)
    assert table.isColumnHidden(2)
    table.resize(800, 300)
    assert (table.isColumnHidden(2), table.columnWidth(0)) == (False, wide)


def test_a_title_is_never_cut(qtbot, background: Background):
    columns = (Column("A long title of a column", words, width=40, least=3), Column("B", words, stretch=True))
    table = table_of(qtbot, background, columns, 200)
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance("A long title of a column")


def test_the_list_of_requests_keeps_who_and_what_it_waits_for(qtbot, background: Background):
    columns = request_columns()
    table = table_of(qtbot, background, columns, LIST_OF_1320)
    shown = [column.title for number, column in enumerate(columns) if not table.isColumnHidden(number)]
    assert {"Number", "Person", "Rights", "Time left", "Work to", "Waits for"} <= set(shown)
    assert table.columnWidth(1) >= letters(table, 20)
    assert table.columnWidth(2) >= letters(table, 26), "two rights are read whole"


def test_a_short_list_is_exactly_as_high_as_its_rows(qtbot, background: Background):
    table = table_of(qtbot, background, (Column("A", words, stretch=True),), 300)
    table.fit_rows(count=3)
    before = table.height()
    with qtbot.waitSignal(table.counted):
        table.show_listing(many(3))
    table.fit_rows()
    assert table.height() == before
    assert table.viewport().height() == 3 * table.verticalHeader().defaultSectionSize()


@pytest.mark.parametrize("level", [True, False])
def test_cards_beside_each_other_are_level_where_that_is_asked(qtbot, level: bool):
    one, other = QLabel("One"), QLabel("One\ntwo\nthree\nfour")
    both = Columns(one, other, level=level)
    qtbot.addWidget(both)
    both.resize(900, both.sizeHint().height())
    both.show()
    assert both.columns() == 2
    assert (one.height() == other.height()) is level


def test_what_stands_beside_each_other_stands_in_the_middle(qtbot):
    holder, low, high = QWidget(), QLabel(), QLabel()
    qtbot.addWidget(holder)
    low.setFixedSize(50, 20)
    high.setFixedSize(50, 40)
    flow = FlowLayout(holder, gap=4)
    flow.addWidget(low)
    flow.addWidget(high)
    holder.resize(400, 60)
    holder.show()
    assert low.geometry().center().y() == high.geometry().center().y()
    assert flow.heightForWidth(400) == 40
    assert flow.heightForWidth(60) == 20 + 4 + 40


def test_a_text_to_fill_in_leaves_room_for_the_other_fields(qtbot):
    form, text, high = Form(), QPlainTextEdit(), QPlainTextEdit()
    qtbot.addWidget(form)
    line = text.fontMetrics().lineSpacing()
    high.setMinimumHeight(12 * line)
    form.add("Facts", text)
    form.add("Text", high)
    assert 5 * line < text.maximumHeight() < 10 * line
    assert high.minimumHeight() == 12 * line
