"""One act on many cases at once: first what would change and what not, then all of it or nothing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from db import cases
from db import reminders as kept_reminders
from db.records import Case, CaseId
from db.vault import Connection
from desktop.procedures.assignment import (
    hand_over,
    require_new_handler,
    require_new_waiting,
    take_back_handler,
    take_back_waiting,
    wait,
)
from desktop.procedures.case_acts import fetch_open, subject_of_case
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.people import name_of
from desktop.procedures.reminders import begin, require_reminder
from desktop.rules.errors import RuleBroken
from desktop.rules.texts import full_name

CHANGED = frozenset({Topic.CASES})


@dataclass(frozen=True, slots=True)
class Assign:
    """Hand the cases to a colleague, each with this note; "" for none."""

    to: str
    note_text: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """Say what the cases wait for; "" for nothing any more."""

    what: str


@dataclass(frozen=True, slots=True)
class Remind:
    """Set a reminder in each case."""

    on: date
    text: str


BulkAct = Assign | Wait | Remind
TakeBack = Callable[[Connection], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkLine:
    """One case of a plan. problem: why it stays as it is, a code with its data; "" where it changes."""

    case_id: int
    number: str
    person: str
    revision: int
    problem: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What an act would do; the lines in the order the cases were given."""

    act: BulkAct
    lines: tuple[BulkLine, ...]

    @property
    def changing(self) -> tuple[BulkLine, ...]:
        return tuple(line for line in self.lines if not line.problem)

    @property
    def staying(self) -> tuple[BulkLine, ...]:
        return tuple(line for line in self.lines if line.problem)


def plan(office: Office, *, case_ids: Iterable[int], act: BulkAct) -> BulkPlan:
    """Say which cases the act would change, and which not and why; nothing is kept."""
    with office.vault.read() as con:
        return BulkPlan(act, tuple(_line(office, con, one, act) for one in dict.fromkeys(case_ids)))


def carry_out(office: Office, *, planned: BulkPlan) -> Done[int]:
    """Do what was planned, to all the cases that change or, where one of them changed meanwhile, to none.

    Returns:
        How many cases changed.

    Raises:
        RuleBroken: "nothing_to_change"; "case_changed", "case_closed", "case_gone" and what the act itself raises.
    """
    if not planned.changing:
        raise RuleBroken("nothing_to_change")
    with office.vault.write() as con:
        back = [
            _do(office, con, fetch_open(con, line.case_id, line.revision), planned.act) for line in planned.changing
        ]

    def undo() -> Done[None]:
        with office.vault.write() as con:
            for take_back in reversed(back):
                take_back(con)
        return Done(None, CHANGED)

    return Done(len(back), CHANGED, undo)


def _line(office: Office, con: Connection, case_id: int, act: BulkAct) -> BulkLine:
    case = cases.fetch_case(con, CaseId(case_id))
    subject = subject_of_case(con, case) if case else None
    line = BulkLine(
        case_id=case_id,
        number=case.number if case else "",
        person=(full_name(name_of(subject)) if subject else "") or (case.requester if case else ""),
        revision=case.revision if case else 0,
    )
    try:
        _require(office, fetch_open(con, case_id), act)
    except RuleBroken as refused:
        return replace(line, problem=refused.code, data=dict(refused.data))
    return line


def _require(office: Office, case: Case, act: BulkAct) -> None:
    match act:
        case Assign(to=to):
            require_new_handler(case, to.strip())
        case Wait(what=what):
            require_new_waiting(case, what.strip())
        case Remind(on=on, text=text):
            require_reminder(office, on, text)


def _do(office: Office, con: Connection, before: Case, act: BulkAct) -> TakeBack:
    """Do it to one case; gives how to take it back."""
    match act:
        case Assign(to=to, note_text=text):
            note_id = hand_over(office, con, before, to, text)
            return lambda con: take_back_handler(office, con, before, to.strip(), note_id)
        case Wait(what=what):
            after = wait(office, con, before, what)
            return lambda con: take_back_waiting(office, con, before, after)
    return _remind(office, con, CaseId(before.id or 0), act)


def _remind(office: Office, con: Connection, case_id: CaseId, act: Remind) -> TakeBack:
    kept = begin(office, con, case_id, act.on, act.text)
    note(office, con, "reminder_added", case_id=case_id, on=act.on)

    def take_back(con: Connection) -> None:
        kept_reminders.drop_reminder(con, kept)
        note(office, con, "reminder_dropped", case_id=case_id, on=act.on)

    return take_back
