"""The days of open requests as a file for a calendar: number and rights only, never who asked."""

from collections.abc import Callable, Iterator, Sequence

from db import reminders as kept_reminders
from db.records import Case, CaseId, CaseRow
from db.vault import Connection
from desktop.letters.calendar_file import CalendarEntry, calendar_file
from desktop.procedures.answered import told_on
from desktop.procedures.case_acts import fetch
from desktop.procedures.case_facts import case_line
from desktop.procedures.lines import CaseLine
from desktop.procedures.office import Office
from desktop.procedures.request_filters import RequestFilter
from desktop.procedures.requests import open_that_pass
from desktop.rules.errors import RuleBroken

Label = Callable[[str, str], str]  # how a code is called: its kind, the code
ENTRIES = ("work_to", "limit", "reminder")  # codes of kind "calendar": what the day is for


def deadlines_file(
    office: Office, wanted: Sequence[int] | str | RequestFilter, *, language: str, label: Label
) -> bytes:
    """Write the work-to date, the last day the law allows and the open reminders of open requests as an .ics file.

    Args:
        wanted: cases, or a filter, or the name of a built-in one; closed cases have no days and are left out, and those
            that were answered have their reminders only.
        language: "nl" or "en", for the name of the calendar.
        label: is asked for kinds "calendar" (ENTRIES) and "right".

    Raises:
        RuleBroken: "calendar_empty", "case_gone".
    """
    with office.vault.read() as con:
        entries = tuple(entry for line in _lines(office, con, wanted) for entry in _entries(con, line, label))
    if not entries:
        raise RuleBroken("calendar_empty")
    return calendar_file(entries, language, office.clock.now())


def _lines(office: Office, con: Connection, wanted: Sequence[int] | str | RequestFilter) -> list[CaseLine]:
    if isinstance(wanted, str | RequestFilter):
        return open_that_pass(office, con, wanted)
    chosen: list[Case] = [fetch(con, case_id) for case_id in dict.fromkeys(wanted)]
    told = told_on(con, chosen)
    return [case_line(office, CaseRow(case=case), told) for case in chosen if case.closed_on is None]


def _entries(con: Connection, line: CaseLine, label: Label) -> Iterator[CalendarEntry]:
    """A reminder shows that there is one; what it says stays in the vault."""
    rights = ", ".join(label("right", right) for right in line.rights)
    days = (("work_to", line.work_to), ("limit", line.limit)) if line.answered_on is None else ()
    for code, day in days:
        yield CalendarEntry(
            uid=f"case-{line.number}-{code}", day=day, title=f"{line.number}: {label('calendar', code)}", note=rights
        )
    for one in kept_reminders.reminders_of(con, CaseId(line.id)):
        if one.done_on is None:
            yield CalendarEntry(
                uid=f"case-{line.number}-reminder-{one.id}",
                day=one.remind_on,
                title=f"{line.number}: {label('calendar', 'reminder')}",
                note=rights,
            )
