"""Which days are working days, and how to step over the others.

Two calendars exist because two laws do. The *default* one holds the public holidays of the Algemene
termijnenwet with Good Friday, and serves terms of European law. The *full* one adds the days equated by
decree and serves terms of Dutch law only. No library knows the equated days, and `holidays` calls 5 May
public only every fifth year: its "optional" category has it every year.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from desktop.rules.errors import RuleBroken

_DAY = timedelta(days=1)
_SATURDAY, _SUNDAY = 5, 6  # date.weekday()


class DayOff(StrEnum):
    """Why a day is no working day; the value is the code handed to the window."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    NEW_YEAR = "new_year"
    GOOD_FRIDAY = "good_friday"
    EASTER_MONDAY = "easter_monday"
    KINGS_DAY = "kings_day"
    QUEENS_DAY = "queens_day"  # until 2013
    LIBERATION_DAY = "liberation_day"
    ASCENSION = "ascension"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS = "christmas"
    SECOND_CHRISTMAS = "second_christmas"
    EQUATED = "equated"  # by decree, Atw art. 3(3)


_NAMES: dict[DayOff, tuple[str, str]] = {  # (Dutch, English)
    DayOff.SATURDAY: ("zaterdag", "Saturday"),
    DayOff.SUNDAY: ("zondag", "Sunday"),
    DayOff.NEW_YEAR: ("Nieuwjaarsdag", "New Year's Day"),
    DayOff.GOOD_FRIDAY: ("Goede Vrijdag", "Good Friday"),
    DayOff.EASTER_MONDAY: ("Tweede Paasdag", "Easter Monday"),
    DayOff.KINGS_DAY: ("Koningsdag", "King's Day"),
    DayOff.QUEENS_DAY: ("Koninginnedag", "Queen's Day"),
    DayOff.LIBERATION_DAY: ("Bevrijdingsdag", "Liberation Day"),
    DayOff.ASCENSION: ("Hemelvaartsdag", "Ascension Day"),
    DayOff.WHIT_MONDAY: ("Tweede Pinksterdag", "Whit Monday"),
    DayOff.CHRISTMAS: ("Eerste Kerstdag", "Christmas Day"),
    DayOff.SECOND_CHRISTMAS: ("Tweede Kerstdag", "Boxing Day"),
    DayOff.EQUATED: ("Gelijkgestelde dag", "Day equated with a public holiday"),
}

_BY_LIBRARY_NAME = {  # the library's en_US names
    "New Year's Day": DayOff.NEW_YEAR,
    "Good Friday": DayOff.GOOD_FRIDAY,
    "Easter Monday": DayOff.EASTER_MONDAY,
    "King's Day": DayOff.KINGS_DAY,
    "Queen's Day": DayOff.QUEENS_DAY,
    "Liberation Day": DayOff.LIBERATION_DAY,
    "Ascension Day": DayOff.ASCENSION,
    "Pentecost Monday": DayOff.WHIT_MONDAY,
    "Christmas Day": DayOff.CHRISTMAS,
    "Second Day of Christmas": DayOff.SECOND_CHRISTMAS,
}
_ALWAYS_SUNDAY = frozenset({"Easter Sunday", "Pentecost"})  # no holiday in the Atw's sense, and never needed


@cache
def _statutory(year: int) -> Mapping[date, DayOff]:
    import holidays  # here, not above: it costs more than all other rules together, and start-up needs none

    listed = holidays.country_holidays(
        "NL", years=year, categories=(holidays.PUBLIC, holidays.OPTIONAL), language="en_US"
    )
    days: dict[date, DayOff] = {}
    for day, names in listed.items():
        for name in names.split("; "):  # two on one day, such as Ascension and 5 May in 2016
            if name not in _ALWAYS_SUNDAY:
                days.setdefault(day, _BY_LIBRARY_NAME[name])
    return MappingProxyType(days)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working days: Monday to Friday without public holidays, and without *equated* days where given."""

    equated: Mapping[date, str]

    def holidays_of(self, year: int) -> dict[date, DayOff]:
        """List the holidays and equated days of *year*, also those on a weekend, in order of date."""
        days = {day: DayOff.EQUATED for day in self.equated if day.year == year}
        days.update(_statutory(year))
        return dict(sorted(days.items()))

    def day_off(self, day: date) -> DayOff | None:
        """Say why *day* is no working day, a holiday's name before the weekday's; None for a working day."""
        if found := _statutory(day.year).get(day):
            return found
        if day in self.equated:
            return DayOff.EQUATED
        return {_SATURDAY: DayOff.SATURDAY, _SUNDAY: DayOff.SUNDAY}.get(day.weekday())

    def is_working_day(self, day: date) -> bool:
        """Say whether *day* is a working day."""
        return self.day_off(day) is None

    def forward(self, day: date) -> date:
        """Return *day* if it is a working day, else the first one after it."""
        while not self.is_working_day(day):
            day += _DAY
        return day

    def back(self, day: date) -> date:
        """Return *day* if it is a working day, else the last one before it."""
        while not self.is_working_day(day):
            day -= _DAY
        return day

    def add_working_days(self, day: date, n: int) -> date:
        """Return the *n*-th working day after *day* (before it where *n* is negative; *day* itself for 0)."""
        step = _DAY if n > 0 else -_DAY
        left = abs(n)
        while left:
            day += step
            left -= self.is_working_day(day)
        return day


@dataclass(frozen=True, slots=True)
class Calendars:
    """Both calendars: *default* for terms of European law, *full* for terms of Dutch law."""

    default: Calendar
    full: Calendar


def nl_default() -> Calendar:
    """Make the calendar for terms of European law: no equated days.

    Source: Reg. (EEC, Euratom) 1182/71 art. 2(1), 3(4); Algemene termijnenwet art. 3(1) and (2).

    >>> nl_default().forward(date(2026, 4, 3))  # Good Friday, then Easter
    datetime.date(2026, 4, 7)
    """
    return Calendar(MappingProxyType({}))


def nl_full(equated: Mapping[date, str]) -> Calendar:
    """Make the calendar for terms of Dutch law.

    Args:
        equated: days equated by decree, with the decree's ground; see `read_equated`.

    Source: Algemene termijnenwet art. 1 and 3(1)-(3).

    >>> nl_full({date(2026, 5, 15): "Atw art. 3(3)"}).forward(date(2026, 5, 14))
    datetime.date(2026, 5, 18)
    """
    return Calendar(MappingProxyType(dict(equated)))


def read_equated(parsed: Mapping[str, Any]) -> dict[date, str]:
    """Take the equated days out of the parsed `resources/holidays/nl-equated.toml`.

    Args:
        parsed: a table with an array `equated` of tables with `day` (a date) and `source` (a text).

    Returns:
        The source by day; empty where the array is.

    Raises:
        RuleBroken: "equated_day" (data: entry) for an entry without day or source, or a day named twice.
    """
    days: dict[date, str] = {}
    for number, entry in enumerate(parsed.get("equated", ()), start=1):
        day, source = entry.get("day"), entry.get("source")
        if type(day) is not date or not isinstance(source, str) or not source.strip() or day in days:
            raise RuleBroken("equated_day", entry=number)
        days[day] = source
    return days


def day_off_name(code: DayOff, language: str) -> str:
    """Name a day off; *language* is "nl" or "en".

    >>> day_off_name(DayOff.ASCENSION, "nl")
    'Hemelvaartsdag'
    """
    dutch, english = _NAMES[code]
    return dutch if language == "nl" else english
