"""Requests on the screen: lists, counts, the desk's day, and finding one by a typed word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from db import cases
from db.vault import Connection
from desktop.procedures.case_facts import case_line
from desktop.procedures.directory import people
from desktop.procedures.lines import PAGE, CaseLine, PersonLine, Shape, TodayView
from desktop.procedures.office import Office
from desktop.rules.case_path import Stage
from desktop.rules.deadlines import DeadlineState
from desktop.rules.names import fold

WEEK = timedelta(days=7)
MOST_FOUND = 6

Test = Callable[[CaseLine], bool]


def _filters(today: date) -> dict[str, Test]:
    return {
        "open": lambda line: True,
        "late": lambda line: line.state is DeadlineState.OVERDUE,
        "this_week": lambda line: line.work_to <= today + WEEK,
        "identity": lambda line: line.stage is Stage.IDENTITY_ASKED,
    }


def open_lines(office: Office, con: Connection) -> list[CaseLine]:
    """Every open case, soonest work-to date first; a desk has hundreds at most, so they are sorted here."""
    lines = [case_line(office, row) for row in cases.open_cases(con)]
    return sorted(lines, key=lambda line: (line.work_to, line.number))


@dataclass(frozen=True, slots=True)
class OpenRequests:
    """The open cases that pass a filter; a `lines.Listing` whose anchors are row numbers."""

    office: Office
    test: Test

    def _lines(self) -> list[CaseLine]:
        with self.office.vault.read() as con:
            return [line for line in open_lines(self.office, con) if self.test(line)]

    def first(self) -> Sequence[CaseLine]:
        return self._lines()[:PAGE]

    def shape(self) -> Shape:
        count = len(self._lines())
        return Shape(count, list(range(0, count, PAGE)))

    def page(self, anchor: Any) -> Sequence[CaseLine]:
        return self._lines()[anchor : anchor + PAGE]


@dataclass(frozen=True, slots=True)
class KeptRequests:
    """Closed cases, or all of them, newest receipt first, page by page from the vault; a `lines.Listing`."""

    office: Office
    only_closed: bool

    def first(self) -> Sequence[CaseLine]:
        return self._shown(None)

    def shape(self) -> Shape:
        with self.office.vault.read() as con:
            return Shape(*(cases.closed_shape if self.only_closed else cases.all_shape)(con, PAGE))

    def page(self, anchor: Any) -> Sequence[CaseLine]:
        return self._shown(anchor)

    def _shown(self, anchor: Any) -> Sequence[CaseLine]:
        with self.office.vault.read() as con:
            rows = (cases.closed_page if self.only_closed else cases.all_page)(con, PAGE, anchor)
            return [case_line(self.office, row) for row in rows]


def requests(office: Office, which: str) -> OpenRequests | KeptRequests:
    """A list of requests.

    Args:
        which: "open", "late", "this_week" or "identity" (soonest work-to date first); "closed" or "all" (newest first).
    """
    if which in ("closed", "all"):
        return KeptRequests(office, only_closed=which == "closed")
    return OpenRequests(office, _filters(office.clock.today())[which])


def counts(office: Office) -> dict[str, int]:
    """How many cases each filter holds, by the names `requests` takes."""
    with office.vault.read() as con:
        lines = open_lines(office, con)
        closed = cases.count_closed(con)
    found = {name: sum(map(test, lines)) for name, test in _filters(office.clock.today()).items()}
    return found | {"closed": closed, "all": closed + len(lines)}


def today(office: Office) -> TodayView:
    """The desk's day. A case stands in the first group it belongs to."""
    with office.vault.read() as con:
        lines = open_lines(office, con)
    week = office.clock.today() + WEEK
    groups: dict[str, list[CaseLine]] = {
        name: [] for name in ("late", "this_week", "waiting_for_identity", "to_close", "later")
    }
    for line in lines:
        if line.stage is Stage.DECIDED:
            groups["to_close"].append(line)
        elif line.state is DeadlineState.OVERDUE:
            groups["late"].append(line)
        elif line.work_to <= week:
            groups["this_week"].append(line)
        elif line.stage is Stage.IDENTITY_ASKED:
            groups["waiting_for_identity"].append(line)
        else:
            groups["later"].append(line)
    return TodayView(open_count=len(lines), **{name: tuple(found) for name, found in groups.items()})


def find(office: Office, text: str) -> tuple[CaseLine | PersonLine, ...]:
    """A few cases and people for a typed word, for the palette; empty for less than two characters."""
    if len(text.strip()) < 2:
        return ()
    with office.vault.read() as con:
        found = [case_line(office, row) for row in cases.find_cases(con, fold(text.strip()), MOST_FOUND)]
    return (*found, *people(office, text).first()[:MOST_FOUND])
