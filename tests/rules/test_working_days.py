"""Holidays and working days beyond the published examples."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from desktop.rules.errors import RuleBroken
from desktop.rules.working_days import DayOff, day_off_name, nl_default, nl_full, read_equated

FILE = Path(__file__).parents[2] / "resources" / "holidays" / "nl-equated.toml"
EQUATED = read_equated(tomllib.loads(FILE.read_text(encoding="utf-8")))


def test_equated_days_count_only_in_the_full_calendar():
    assert EQUATED[date(2026, 5, 15)]
    assert nl_default().is_working_day(date(2026, 5, 15))
    assert nl_full(EQUATED).day_off(date(2026, 5, 15)) is DayOff.EQUATED


def test_equated_days_are_working_days_otherwise():
    assert [day for day in EQUATED if not nl_default().is_working_day(day)] == []


@pytest.mark.parametrize("year", range(2000, 2060))
def test_liberation_day_counts_every_year_and_sundays_are_no_holidays(year: int):
    days = nl_default().holidays_of(year)
    assert date(year, 5, 5) in days
    assert len(set(days.values()) | {DayOff.LIBERATION_DAY}) == 9
    assert DayOff.SUNDAY not in days.values()


def test_two_holidays_on_one_day_are_one_day():
    assert nl_default().holidays_of(2016)[date(2016, 5, 5)] in (DayOff.ASCENSION, DayOff.LIBERATION_DAY)


def test_a_holiday_is_named_before_the_weekday():
    assert nl_default().day_off(date(2026, 12, 26)) is DayOff.SECOND_CHRISTMAS
    assert nl_default().day_off(date(2026, 2, 28)) is DayOff.SATURDAY


def test_every_day_off_has_a_name_in_both_languages():
    assert all(day_off_name(code, language) for code in DayOff for language in ("nl", "en"))


def test_no_working_days_is_the_day_itself():
    assert nl_default().add_working_days(date(2026, 2, 28), 0) == date(2026, 2, 28)


@pytest.mark.parametrize(
    "entry",
    [
        {"day": date(2026, 1, 2)},
        {"source": "x"},
        {"day": "2026-01-02", "source": "x"},
        {"day": date(2026, 1, 2), "source": " "},
    ],
)
def test_an_equated_day_without_day_or_source_is_refused(entry: dict):
    with pytest.raises(RuleBroken) as broken:
        read_equated({"equated": [{"day": date(2025, 5, 30), "source": "x"}, entry]})
    assert (broken.value.code, broken.value.data) == ("equated_day", {"entry": 2})


def test_an_equated_day_named_twice_is_refused():
    with pytest.raises(RuleBroken):
        read_equated({"equated": [{"day": date(2025, 5, 30), "source": "x"}] * 2})
