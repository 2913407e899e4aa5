"""Who of the desk handles a case, and whom or what it waits for."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from db import case_notes as kept_notes
from db import cases
from db.records import Case, CaseId
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.case_notes import write_down
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})


def colleagues(office: Office) -> tuple[str, ...]:
    """Who may be chosen: the employee at this desk first, then everybody who ever handled a case, by name."""
    with office.vault.read() as con:
        me = employee(con)
        others = sorted(set(cases.handlers(con)) - {me, ""}, key=str.casefold)
    return (me, *others) if me else tuple(others)


def assign(office: Office, *, case_id: int, to: str, note_text: str = "", seen: int | None = None) -> Done[None]:
    """Hand the case to a colleague, with a note for them where there is something to say.

    Args:
        to: a name; one that is new becomes a choice from now on.
        note_text: "" for no note.

    Raises:
        RuleBroken: "handler_missing", "handler_unchanged" (handler), "case_changed", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        kept = hand_over(office, con, case, to, note_text)
    return Done(None, CHANGED, lambda: _hand_back(office, case, to.strip(), kept))


def set_waiting(office: Office, *, case_id: int, what: str, seen: int | None = None) -> Done[None]:
    """Say whom or what the case waits for, "" for nothing any more; its clock runs on.

    Raises:
        RuleBroken: "waiting_unchanged", "case_changed", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        after = wait(office, con, case, what)
    return Done(None, CHANGED, _waiting_before(office, case, after))


def hand_over(office: Office, con: Connection, case: Case, to: str, note_text: str) -> int | None:
    """As `assign`, in the act's own transaction; the case as it was read in it.

    Returns:
        The id of the note; None without one.
    """
    handler = to.strip()
    require_new_handler(case, handler)
    cases.keep_case(con, replace(case, handler=handler))
    kept = write_down(office, con, _id(case), note_text, handler) if note_text.strip() else None
    note(office, con, "case_assigned", case_id=case.id, handler=handler)
    return kept


def wait(office: Office, con: Connection, case: Case, what: str) -> Case:
    """As `set_waiting`, in the act's own transaction.

    Returns:
        The case as it is now.
    """
    wanted = what.strip()
    require_new_waiting(case, wanted)
    after = replace(case, waiting_for=wanted, waiting_since=office.clock.today() if wanted else None)
    cases.keep_case(con, after)
    note(office, con, "case_waiting" if wanted else "case_waits_no_more", case_id=case.id)
    return after


def require_new_handler(case: Case, handler: str) -> None:
    """Raises RuleBroken "handler_missing" or "handler_unchanged" (handler)."""
    if not handler:
        raise RuleBroken("handler_missing")
    if handler == case.handler:
        raise RuleBroken("handler_unchanged", handler=handler)


def require_new_waiting(case: Case, what: str) -> None:
    """Raises RuleBroken "waiting_unchanged"."""
    if what == case.waiting_for:
        raise RuleBroken("waiting_unchanged")


def take_back_handler(office: Office, con: Connection, before: Case, handed_to: str, note_id: int | None) -> None:
    """Undo `hand_over`, in the act's own transaction.

    Raises:
        RuleBroken: "handler_changed" (handler: who has it by now), "case_closed", "case_gone".
    """
    now = fetch_open(con, _id(before))
    if now.handler != handed_to:
        raise RuleBroken("handler_changed", handler=now.handler)
    cases.keep_case(con, replace(now, handler=before.handler))
    if note_id is not None:
        kept_notes.drop_note(con, note_id)
    note(office, con, "case_assigned", case_id=before.id, handler=before.handler)


def take_back_waiting(office: Office, con: Connection, before: Case, after: Case) -> None:
    """Undo `wait`, in the act's own transaction.

    Raises:
        RuleBroken: "waiting_changed", "case_closed", "case_gone".
    """
    now = fetch_open(con, _id(before))
    if (now.waiting_for, now.waiting_since) != (after.waiting_for, after.waiting_since):
        raise RuleBroken("waiting_changed")
    cases.keep_case(con, replace(now, waiting_for=before.waiting_for, waiting_since=before.waiting_since))
    note(office, con, "case_waiting" if before.waiting_for else "case_waits_no_more", case_id=before.id)


def _hand_back(office: Office, before: Case, handed_to: str, note_id: int | None) -> Done[Any]:
    with office.vault.write() as con:
        take_back_handler(office, con, before, handed_to, note_id)
    return Done(None, CHANGED)


def _waiting_before(office: Office, before: Case, after: Case) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            take_back_waiting(office, con, before, after)
        return Done(None, CHANGED)

    return undo


def _id(case: Case) -> CaseId:
    if case.id is None:
        raise LookupError("a case that was never kept")
    return case.id
