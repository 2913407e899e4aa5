"""Writes days to keep as an .ics file that Outlook, Apple's Calendar and Google Calendar take in.

A calendar is often shared or stored elsewhere: titles and notes given to this module name a request by its number and
never a person. Source: RFC 5545; RFC 7986, 5.1 (the calendar's name).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.letters.values import clean, one_line

if TYPE_CHECKING:
    from icalendar import Event

DOMAIN = "inzage.invalid"  # a uid wants a place it was made in, and this is nobody's
ALARM = timedelta(hours=-15)  # from midnight at which the day begins: nine o'clock the day before
NAMES = {"nl": "Termijnen van verzoeken", "en": "Deadlines of requests"}


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A whole day.

    uid: the same for the same thing each time, such as "case-2026-0042-answer", so that a calendar that takes the file
    in again moves the entry; title: one line; note: what is to be done, "" for nothing.
    """

    uid: str
    day: date
    title: str
    note: str = ""


def calendar_file(entries: Iterable[CalendarEntry], language: str, moment: datetime) -> bytes:
    """Write entries as a calendar.

    Args:
        entries: in any order.
        language: "nl" or "en", for the name of the calendar.
        moment: the aware instant at which they were as they are; a later file replaces an earlier one.

    Returns:
        UTF-8 with CRLF, soonest day first; each entry rings at nine o'clock the day before. Equal for equal arguments.

    Raises:
        LetterProblem: "field_too_long" (field, limit).
        ValueError: moment is not aware.
    """
    if moment.tzinfo is None:
        raise ValueError("moment without time zone")
    # Here, not at the top: the library takes a tenth of a second to load, and few sessions write a calendar.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Inzage//Inzage//{language.upper()}")
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):  # Outlook knows the older of the two
        calendar.add(name, NAMES[language])
    for entry in sorted(entries, key=lambda one: (one.day, one.uid)):
        calendar.add_component(_event(entry, moment))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: CalendarEntry, moment: datetime) -> "Event":
    from icalendar import Alarm, Event

    title, at = one_line(entry.title, "title"), moment.astimezone(UTC).replace(microsecond=0)
    event = Event()
    event.add("uid", f"{entry.uid}@{DOMAIN}")
    event.add("dtstamp", at)
    event.add("last-modified", at)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))  # Outlook shows a day without an end as a moment
    event.add("summary", title)
    if note := clean(entry.note, "note"):
        event.add("description", note)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # the day stays free
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", ALARM)
    event.add_component(alarm)
    return event
