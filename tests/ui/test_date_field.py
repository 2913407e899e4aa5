"""Dates as people write them, limits, and what is said when one is wrong."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget

from desktop.ui.widgets.date_field import DateField, read_day

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28-2-2026", date(2026, 2, 28)),
        ("28-02-2026", date(2026, 2, 28)),
        ("28/2/2026", date(2026, 2, 28)),
        ("28.2.26", date(2026, 2, 28)),
        ("28 2", date(2026, 2, 28)),
        ("28 feb 2026", date(2026, 2, 28)),
        ("28 februari", date(2026, 2, 28)),
        ("1 mrt. 2026", date(2026, 3, 1)),
        ("1 March, 2026", date(2026, 3, 1)),
        ("3 Mei 25", date(2025, 5, 3)),
        ("2026-02-28", date(2026, 2, 28)),
        ("  today ", TODAY),
        ("Vandaag", TODAY),
        ("gisteren", date(2026, 3, 3)),
        ("tomorrow", date(2026, 3, 5)),
        ("29-2-2024", date(2024, 2, 29)),
    ],
)
def test_dates_that_are_read(text: str, day: date):
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["", "29-2-2026", "31 april", "2-13-2026", "0-1-2026", "28 foo 2026", "soon", "12", "1-1-0", "2026", "٣-٤-x"],
)
def test_texts_that_are_no_date(text: str):
    assert read_day(text, TODAY) is None


@pytest.fixture
def field(qtbot) -> DateField:
    shown = DateField(TODAY, name="Received on")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_typing_tells_the_date_and_leaving_tidies(qtbot, field: DateField):
    with qtbot.waitSignal(field.changed, check_params_cb=lambda day: day == date(2026, 2, 28)):
        qtbot.keyClicks(field.edit, "28 feb 2026")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "28-02-2026"
    assert field.problem() == ""


def test_what_is_wrong_is_said(field: DateField):
    assert field.problem() == "Fill in a date."
    field.edit.setText("soon")
    assert field.problem() == "This is not a date. Write it as 04-03-2026."
    field.set_limits(date(2026, 3, 1), date(2026, 3, 31))
    field.edit.setText("28-2-2026")
    assert field.problem() == "Not before 1 March 2026."
    assert field.value() is None
    field.edit.setText("1-4-2026")
    assert field.problem() == "Not after 31 March 2026."


def test_an_optional_date_may_stay_empty(qtbot):
    field = DateField(TODAY, required=False)
    qtbot.addWidget(field)
    assert field.problem() == ""
    assert field.value() is None


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_calendar_keeps_to_the_limits_and_fills_in(qtbot, field: DateField):
    field.set_limits(date(2026, 3, 1), date(2026, 3, 31))
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.minimumDate() == QDate(2026, 3, 1)
    assert calendar.maximumDate() == QDate(2026, 3, 31)
    calendar.activated.emit(QDate(2026, 3, 10))
    assert field.value() == date(2026, 3, 10)
