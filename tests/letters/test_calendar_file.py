"""The calendar file: whole days, stable entries, a bell, and lines as RFC 5545 wants them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar
from icalendar.cal.component import Component

from desktop.letters.calendar_file import CalendarEntry, calendar_file
from desktop.letters.letter import LANGUAGES

MOMENT = datetime(2026, 11, 3, 13, 31, 40, 999, tzinfo=UTC)
ANSWER = CalendarEntry(
    "case-2026-0042-answer",
    date(2026, 11, 24),
    "2026-0042: inzage, wissen; beslissen",
    "Laatste dag: 24-11.\nBel eerst.",
)
SOONER = CalendarEntry("case-2026-0041-answer", date(2026, 11, 5), "2026-0041: bezwaar")


def events_of(file: bytes) -> list[Component]:
    return list(Calendar.from_ical(file).walk("VEVENT"))


def test_each_entry_is_a_whole_day_with_a_bell_the_day_before() -> None:
    sooner, answer = events_of(calendar_file([ANSWER, SOONER], "nl", MOMENT))
    assert sooner["uid"] == "case-2026-0041-answer@inzage.invalid"
    assert "description" not in sooner
    assert answer.decoded("dtstart") == date(2026, 11, 24)
    assert answer.decoded("dtend") == date(2026, 11, 25)
    assert str(answer["summary"]) == ANSWER.title
    assert str(answer["description"]) == ANSWER.note
    assert str(answer["class"]) == "PRIVATE"
    assert answer.decoded("dtstamp") == MOMENT.replace(microsecond=0)
    (alarm,) = answer.walk("VALARM")
    assert alarm["action"] == "DISPLAY"
    assert str(alarm["description"]) == ANSWER.title
    assert alarm.decoded("trigger") == timedelta(hours=-15)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_are_those_of_the_standard(language: str) -> None:
    file = calendar_file([ANSWER, CalendarEntry("x", date(2026, 1, 1), "é" * 200)], language, MOMENT)
    lines = file.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"VERSION:2.0" in lines
    assert f"PRODID:-//Inzage//Inzage//{language.upper()}".encode() in lines
    assert b"DTSTART;VALUE=DATE:20261124" in lines
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert file.endswith(b"END:VCALENDAR\r\n")


def test_the_same_entries_are_the_same_file_in_any_order() -> None:
    assert calendar_file([ANSWER, SOONER], "nl", MOMENT) == calendar_file([SOONER, ANSWER], "nl", MOMENT)


def test_a_later_file_keeps_the_entry_and_moves_it() -> None:
    later = MOMENT + timedelta(days=1)
    moved = CalendarEntry(ANSWER.uid, date(2027, 1, 24), ANSWER.title)
    (was,), (now,) = events_of(calendar_file([ANSWER], "nl", MOMENT)), events_of(calendar_file([moved], "nl", later))
    assert was["uid"] == now["uid"]
    assert was.decoded("dtstamp") < now.decoded("dtstamp")


def test_a_title_cannot_add_lines() -> None:
    evil = CalendarEntry("x", date(2026, 1, 1), "a\r\nATTACH:http://example.org", "b\r\nEND:VEVENT")
    (event,) = events_of(calendar_file([evil], "nl", MOMENT))
    assert str(event["summary"]) == "a ATTACH:http://example.org"
    assert "attach" not in event


def test_no_entries_is_a_calendar_all_the_same() -> None:
    assert events_of(calendar_file([], "en", MOMENT)) == []


def test_the_moment_must_be_aware() -> None:
    with pytest.raises(ValueError, match="time zone"):
        calendar_file([ANSWER], "nl", datetime(2026, 11, 3))  # noqa: DTZ001
