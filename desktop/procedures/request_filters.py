"""Which requests a list shows: a filter as a value, kept by the desk under a name, and the few always there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, Protocol

from db import saved_filters
from db.records import CaseRow
from db.request_records import SavedFilter, SavedFilterId
from db.vault import Connection
from desktop.procedures.lines import CaseLine
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.case_path import Outcome, Stage
from desktop.rules.deadlines import DeadlineState
from desktop.rules.errors import RuleBroken
from desktop.rules.names import fold
from desktop.rules.rights import Right

CHANGED = frozenset({Topic.CASES})
ME = "me"  # as a handler: whoever sits at the desk; kept so, and resolved when the list is made


class State(StrEnum):
    """How far the requests of a list are."""

    OPEN = "open"
    LATE = "late"
    TO_CLOSE = "to_close"
    CLOSED = "closed"
    ALL = "all"


class Waiting(StrEnum):
    """What the requests of a list wait for."""

    IDENTITY = "identity"  # the question is open
    SPECIFICATION = "specification"
    OTHERS = "others"  # the desk wrote down whom or what
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFilter:
    """What a request must be to stand in the list; a field that says nothing lets all pass.

    handler: a name, ME, or "" for everybody. due_within_days: the work-to date is at most so many days away, or past;
    what was answered is due on no day.
    text: words of the number, the person or what the case waits for, with or without accents and capitals.
    """

    state: State = State.OPEN
    right: Right | None = None
    handler: str = ""
    waiting: Waiting | None = None
    due_within_days: int | None = None
    outcome: Outcome | None = None
    text: str = ""

    @property
    def is_plain(self) -> bool:
        """It asks for nothing but a state."""
        return self == RequestFilter(state=self.state)

    @property
    def is_of_open(self) -> bool:
        """Only open cases can pass."""
        return self.state not in (State.CLOSED, State.ALL)


BUILT_IN: Mapping[str, RequestFilter] = {  # the names the window has always known, and those of the habits of a desk
    "open": RequestFilter(),
    "mine": RequestFilter(handler=ME),
    "late": RequestFilter(state=State.LATE),
    "this_week": RequestFilter(due_within_days=7),
    "identity": RequestFilter(waiting=Waiting.IDENTITY),
    "waiting": RequestFilter(waiting=Waiting.OTHERS),
    "closed": RequestFilter(state=State.CLOSED),
    "all": RequestFilter(state=State.ALL),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterLine:
    """A filter the desk kept."""

    id: int
    name: str
    filter: RequestFilter
    made_by: str


class Sieve(Protocol):
    """Says whether one case passes."""

    def __call__(self, row: CaseRow, line: CaseLine) -> bool: ...


def to_json(wanted: RequestFilter) -> dict[str, Any]:
    """The filter as it is kept; what says nothing is left out."""
    return {
        name: getattr(wanted, name)
        for name in RequestFilter.__dataclass_fields__
        if getattr(wanted, name) not in (None, "")
    }


def from_json(kept: Mapping[str, Any]) -> RequestFilter:
    """The filter that was kept.

    Raises:
        ValueError, TypeError: a field or a code is not known, such as one of a newer version of the program.
    """
    wanted = RequestFilter(**{name: value for name, value in kept.items() if value not in (None, "")})
    return replace(
        wanted,
        state=State(wanted.state),
        right=None if wanted.right is None else Right(wanted.right),
        waiting=None if wanted.waiting is None else Waiting(wanted.waiting),
        outcome=None if wanted.outcome is None else Outcome(wanted.outcome),
    )


def filters(office: Office) -> tuple[FilterLine, ...]:
    """The filters the desk kept, by name.

    One that cannot be read, as it may be where a newer version of the program kept it, is left out; it stays in the
    vault as it is, for a program that can.
    """
    with office.vault.read() as con:
        kept = saved_filters.filters(con)
    lines = (_line(one) for one in kept)
    return tuple(line for line in lines if line is not None)


def save_filter(office: Office, *, name: str, wanted: RequestFilter) -> Done[int]:
    """Keep a filter under a name, in the place of one that has it; for every employee of the desk.

    Raises:
        RuleBroken: "filter_without_name", "filter_name_taken" (name), by one that cannot be read here and stays.
    """
    title = name.strip()
    if not title:
        raise RuleBroken("filter_without_name")
    with office.vault.write() as con:
        before = next((one for one in saved_filters.filters(con) if fold(one.name) == fold(title)), None)
        if before and _line(before) is None:
            raise RuleBroken("filter_name_taken", name=before.name)
        kept = saved_filters.keep_filter(
            con,
            SavedFilter(
                id=before.id if before else None,
                name=title,
                filter=to_json(wanted),
                made_by=employee(con),
                made_at=office.clock.now(),
            ),
        )
        note(office, con, "filter_saved")

    def undo() -> Done[None]:
        with office.vault.write() as con:
            if before:
                saved_filters.keep_filter(con, before)
            else:
                saved_filters.drop_filter(con, kept)
            note(office, con, "filter_put_back")
        return Done(None, CHANGED)

    return Done(int(kept), CHANGED, undo)


def drop_filter(office: Office, *, filter_id: int) -> Done[None]:
    """Throw a kept filter away.

    Raises:
        RuleBroken: "filter_gone".
    """
    with office.vault.write() as con:
        before = next((one for one in saved_filters.filters(con) if one.id == filter_id), None)
        if before is None:
            raise RuleBroken("filter_gone")
        saved_filters.drop_filter(con, SavedFilterId(filter_id))
        note(office, con, "filter_dropped")

    def undo() -> Done[None]:
        with office.vault.write() as con:
            if any(fold(one.name) == fold(before.name) for one in saved_filters.filters(con)):
                raise RuleBroken("filter_name_taken", name=before.name)
            saved_filters.keep_filter(con, before)
            note(office, con, "filter_put_back")
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)


def sieve_of(office: Office, con: Connection, wanted: RequestFilter) -> Sieve:
    """What decides on each case, with "me" and "today" as they are now."""
    handler = employee(con) if wanted.handler == ME else wanted.handler
    last = None if wanted.due_within_days is None else office.clock.today() + timedelta(days=wanted.due_within_days)
    words = fold(wanted.text).split()

    def passes(row: CaseRow, line: CaseLine) -> bool:
        case = row.case
        rights = [entry for entry in case.rights if wanted.right in (None, entry.right)]
        return (
            _is_in_state(line, wanted.state)
            and bool(rights)
            and (wanted.outcome is None or any(entry.outcome == wanted.outcome for entry in rights))
            and handler in ("", case.handler)
            and (wanted.waiting is None or _waits(row, wanted.waiting))
            and (last is None or (line.answered_on is None and line.work_to <= last))
            and _says(line, words)
        )

    return passes


def _is_in_state(line: CaseLine, state: State) -> bool:
    match state:
        case State.ALL:
            return True
        case State.CLOSED:
            return line.closed_on is not None
        case State.LATE:
            return line.state is DeadlineState.OVERDUE
        case State.TO_CLOSE:
            return line.stage is Stage.DECIDED
    return line.closed_on is None


def _waits(row: CaseRow, waiting: Waiting) -> bool:
    asked = {one.reason for one in row.case.suspensions if one.answered_on is None}
    if waiting is Waiting.NOBODY:
        return not asked and not row.case.waiting_for
    return bool(row.case.waiting_for) if waiting is Waiting.OTHERS else waiting in asked


def _says(line: CaseLine, words: list[str]) -> bool:
    said = fold(f"{line.number} {line.person} {line.waiting_for}") if words else ""
    return all(word in said for word in words)


def _line(kept: SavedFilter) -> FilterLine | None:
    """The filter as the list shows it; None for one that cannot be read."""
    try:
        wanted = from_json(kept.filter)
    except (ValueError, TypeError):
        return None
    return FilterLine(id=int(kept.id or 0), name=kept.name, filter=wanted, made_by=kept.made_by)
