"""A date that is typed as people write it, or taken from a calendar."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import put_icon
from desktop.ui.words import day_text

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januari",
            "feb february februari",
            "mar mrt march maart",
            "apr april",
            "may mei",
            "jun june juni",
            "jul july juli",
            "aug august augustus",
            "sep sept september",
            "oct okt october oktober",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_RELATIVE = {"today": 0, "vandaag": 0, "yesterday": -1, "gisteren": -1, "tomorrow": 1, "morgen": 1}
_ISO = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})[-. ]*([a-z]+)\.?(?:[-, ]*(\d{4}|\d{2}))?")


def read_day(text: str, today: date) -> date | None:
    """Read "28-2-2026", "28/2", "28 feb 2026", "2026-02-28", "today" or "gisteren"; None where it is no date.

    The day comes before the month, in both languages; a year of two digits is in this century, and a missing
    year is this one.
    """
    text = " ".join(text.lower().split())
    if text in _RELATIVE:
        return today + timedelta(days=_RELATIVE[text])
    if found := _ISO.fullmatch(text):
        return _day(found[1], int(found[2]), found[3], today)
    if found := _NUMBERS.fullmatch(text):
        return _day(found[3], int(found[2]), found[1], today)
    if (found := _WORDS.fullmatch(text)) and found[2] in _MONTHS:
        return _day(found[3], _MONTHS[found[2]], found[1], today)
    return None


def _day(year: str | None, month: int, day: str, today: date) -> date | None:
    number = today.year if year is None else int(year) + (2000 if len(year) == 2 else 0)
    try:
        return date(number, month, int(day))
    except ValueError:
        return None


class DateField(QWidget):
    """Emits `changed(date or None)`. `problem()` says what is wrong with what stands there, "" if nothing."""

    changed = Signal(object)

    def __init__(self, today: date, *, name: str = "", required: bool = True, parent: QWidget | None = None) -> None:
        """today: the office's, for "today" and a missing year."""
        super().__init__(parent)
        self._today = today
        self._required = required
        self._earliest: date | None = None
        self._latest: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("e.g. {day}").format(day=short_day(today)))
        self.edit.setAccessibleName(name)
        self.button = QToolButton()
        put_icon(self.button, "calendar", "dim")
        self.button.setAccessibleName(self.tr("Choose from a calendar"))
        self.button.setToolTip(self.tr("Choose from a calendar"))
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._calendar: QCalendarWidget | None = None
        self.button.clicked.connect(self._open_calendar)
        self.edit.textChanged.connect(lambda: self.changed.emit(self.value()))
        self.edit.editingFinished.connect(self._tidy)

    def value(self) -> date | None:
        """The date; None while it is empty, cannot be read, or lies outside the limits."""
        day = read_day(self.edit.text(), self._today)
        return None if day is None or self._outside(day) else day

    def set_value(self, day: date | None) -> None:
        self.edit.setText(short_day(day) if day else "")

    def set_limits(self, earliest: date | None, latest: date | None) -> None:
        """Only days from *earliest* up to *latest*, both included; None: no limit."""
        self._earliest, self._latest = earliest, latest
        self.changed.emit(self.value())

    def problem(self) -> str:
        text = self.edit.text().strip()
        if not text:
            return self.tr("Fill in a date.") if self._required else ""
        day = read_day(text, self._today)
        if day is None:
            return self.tr("This is not a date. Write it as {example}.").format(example=short_day(self._today))
        return self._outside(day)

    def set_name(self, name: str) -> None:
        self.edit.setAccessibleName(name)

    def _outside(self, day: date) -> str:
        if self._earliest and day < self._earliest:
            return self.tr("Not before {day}.").format(day=day_text(self._earliest))
        if self._latest and day > self._latest:
            return self.tr("Not after {day}.").format(day=day_text(self._latest))
        return ""

    def _tidy(self) -> None:
        if (day := read_day(self.edit.text(), self._today)) is not None:
            self.set_value(day)

    def _open_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setObjectName("calendar_popup")
        column = QVBoxLayout(popup)
        column.setContentsMargins(6, 6, 6, 6)
        calendar = QCalendarWidget(popup)
        calendar.setLocale(QLocale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setAccessibleName(self.tr("Calendar"))
        for limit, put in (
            (self._earliest, calendar.setMinimumDate),
            (self._latest, calendar.setMaximumDate),
        ):
            if limit:
                put(QDate(limit.year, limit.month, limit.day))
        day = self.value() or self._today
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        column.addWidget(calendar)

        def take(chosen: QDate) -> None:
            self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
            popup.close()
            self.edit.setFocus()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()


def short_day(day: date) -> str:
    """The date in figures, as both languages read it alike: 28-02-2026."""
    return f"{day.day:02}-{day.month:02}-{day.year}"
