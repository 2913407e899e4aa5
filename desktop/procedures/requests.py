"""Requests on the screen: lists, counts, the desk's day, and finding one by a typed word."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

from db import cases, notices
from db.records import CaseId, CaseRow
from db.vault import Connection
from desktop.procedures.answered import told_on
from desktop.procedures.case_facts import case_line
from desktop.procedures.directory import people
from desktop.procedures.lines import PAGE, CaseLine, PersonLine, Shape, TodayView
from desktop.procedures.office import Office
from desktop.procedures.package_promises import packages_to_build
from desktop.procedures.reminders import next_reminders
from desktop.procedures.request_filters import BUILT_IN, RequestFilter, State, sieve_of
from desktop.rules.case_path import Stage
from desktop.rules.deadlines import DeadlineState
from desktop.rules.names import fold

WEEK = timedelta(days=7)
MOST_FOUND = 6

Seen = tuple[CaseRow, CaseLine]


def open_lines(office: Office, con: Connection) -> list[CaseLine]:
    """Every open case, soonest work-to date first and what was answered last; a desk has hundreds at most, so they are
    sorted here.
    """
    return [line for _, line in _open(office, con)]


def _open(office: Office, con: Connection) -> list[Seen]:
    to_send = Counter(one.case_id for one, _ in notices.open_notices(con) if one.sent_on is None)
    reminders = next_reminders(con)
    rows, seen = list(cases.open_cases(con)), []
    told = told_on(con, (row.case for row in rows))
    for row in rows:
        key = CaseId(row.case.id or 0)
        owed = len(packages_to_build(con, row.case))
        line = case_line(office, row, told, notices_to_send=to_send[key], packages_to_build=owed)
        seen.append((row, replace(line, next_reminder=reminders.get(key))))
    return sorted(seen, key=lambda one: _order(one[1]))


def _order(line: CaseLine) -> tuple[bool, date, str]:
    return line.answered_on is not None, line.answered_on or line.work_to, line.number


def open_that_pass(office: Office, con: Connection, which: str | RequestFilter) -> list[CaseLine]:
    """The open cases that pass a filter, in the order of `open_lines`; *which* as for `requests`."""
    passes = sieve_of(office, con, BUILT_IN[which] if isinstance(which, str) else which)
    return [line for row, line in _open(office, con) if passes(row, line)]


@dataclass(frozen=True, slots=True)
class OpenRequests:
    """The open cases that pass a filter; a `lines.Listing` whose anchors are row numbers."""

    office: Office
    wanted: RequestFilter

    def _lines(self) -> list[CaseLine]:
        with self.office.vault.read() as con:
            return open_that_pass(self.office, con, self.wanted)

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
            return _lines(self.office, con, rows)


@dataclass(frozen=True, slots=True)
class SiftedRequests:
    """Those of the closed cases, or of all, that pass a filter, newest receipt first; a `lines.Listing`.

    The vault is read through for it, so its shape takes longer than that of the others.
    """

    office: Office
    wanted: RequestFilter

    def first(self) -> Sequence[CaseLine]:
        return self.page(None)

    def shape(self) -> Shape:
        anchors, count = [], 0
        with self.office.vault.read() as con:
            for row, _ in self._passing(con, None):
                if count % PAGE == 0:
                    anchors.append(_anchor(row))
                count += 1
        return Shape(count, anchors)

    def page(self, anchor: Any) -> Sequence[CaseLine]:
        with self.office.vault.read() as con:
            return [line for _, line in islice(self._passing(con, anchor), PAGE)]

    def _passing(self, con: Connection, anchor: Any) -> Iterator[Seen]:
        passes = sieve_of(self.office, con, self.wanted)
        for row, line in self._rows(con, anchor):
            if passes(row, line):
                yield row, line

    def _rows(self, con: Connection, anchor: Any) -> Iterator[Seen]:
        page_of = cases.closed_page if self.wanted.state is State.CLOSED else cases.all_page
        while True:
            rows = page_of(con, PAGE + 1, anchor)  # one more: the next page begins with it
            yield from zip(rows[:PAGE], _lines(self.office, con, rows[:PAGE]), strict=True)
            if len(rows) <= PAGE:
                return
            anchor = _anchor(rows[PAGE])


def _lines(office: Office, con: Connection, rows: Sequence[CaseRow]) -> list[CaseLine]:
    told = told_on(con, (row.case for row in rows))
    return [case_line(office, row, told) for row in rows]


def _anchor(row: CaseRow) -> cases.Anchor:
    return row.case.received_on.isoformat(), int(row.case.id or 0)


def requests(office: Office, which: str | RequestFilter) -> OpenRequests | KeptRequests | SiftedRequests:
    """A list of requests: open ones as `open_lines` has them, closed ones and all newest receipt first.

    Args:
        which: a filter, or the name of one of `request_filters.BUILT_IN`.
    """
    wanted = BUILT_IN[which] if isinstance(which, str) else which
    if wanted.is_of_open:
        return OpenRequests(office, wanted)
    if wanted.is_plain:
        return KeptRequests(office, only_closed=wanted.state is State.CLOSED)
    return SiftedRequests(office, wanted)


def counts(office: Office) -> dict[str, int]:
    """How many cases each built-in filter holds, by its name."""
    with office.vault.read() as con:
        seen = _open(office, con)
        closed = cases.count_closed(con)
        found = {
            name: sum(passes(row, line) for row, line in seen)
            for name, passes in ((name, sieve_of(office, con, wanted)) for name, wanted in BUILT_IN.items())
        }
    return found | {"closed": closed, "all": closed + len(seen)}


def today(office: Office) -> TodayView:
    """The desk's day. A case stands in the first group it belongs to."""
    with office.vault.read() as con:
        lines = open_lines(office, con)
    week = office.clock.today() + WEEK
    groups: dict[str, list[CaseLine]] = {
        name: [] for name in ("late", "this_week", "waiting_for_identity", "to_finish", "to_close", "later")
    }
    for line in lines:
        if line.stage is Stage.DECIDED:
            groups["to_close"].append(line)
        elif line.answered_on is not None:
            groups["to_finish"].append(line)
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
        found = _lines(office, con, list(cases.find_cases(con, fold(text.strip()), MOST_FOUND)))
    return (*found, *people(office, text).first()[:MOST_FOUND])
