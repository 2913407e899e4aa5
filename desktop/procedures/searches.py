"""The search for a person in every system that may hold something of them, before a request can be answered.

One task for each system: who was asked, what came of it, "nothing found" as well as what was. A case with an open task
cannot be answered as "nothing held". Source: GDPR art. 12(3), 15; EDPB guidelines 01/2022, par. 130-133.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from db import categories, enclosures, holdings
from db import searches as kept_searches
from db.records import Case, CaseId
from db.request_records import SearchTask, SearchTaskId
from db.request_tables import SEARCH_STATES
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.case_holdings import DESK
from desktop.procedures.enclosures import enclosure_line
from desktop.procedures.known_by import known_by
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.search_gaps import registered_not_found, search_gaps
from desktop.procedures.search_lines import EnclosureLine, SearchLine, SearchView
from desktop.procedures.sought import reopened, written_by
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import SEARCHED, outcomes_for
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right
from desktop.rules.statement import Role

CHANGED = frozenset({Topic.CASES})
CHASE_AFTER = timedelta(days=7)
RESULTS = SEARCH_STATES[1:]
NEEDS_SEARCH = frozenset(right for right, outcome in SEARCHED if outcome is Outcome.GRANTED)


def begin_search(office: Office, *, case_id: int) -> Done[int]:
    """Make a task for every system that may hold something of the person; those that are there already stay.

    Of somebody who is not in the directory every system is searched, by what they wrote of themselves.

    Returns:
        How many tasks were added.

    Raises:
        RuleBroken: "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        begun = begin(office, con, case)
    return Done(len(begun), CHANGED, (lambda: _take_back(office, begun)) if begun else None)


def begin(office: Office, con: Connection, case: Case) -> tuple[SearchTask, ...]:
    """The same within a transaction; gives the tasks that were added."""
    begun = []
    for system in _without_task(office, con, case):
        task = SearchTask(case_id=CaseId(case.id or 0), system=system)
        begun.append(replace(task, id=kept_searches.keep_task(con, task)))
    if begun:
        note(office, con, "search_begun", case_id=case.id, systems=[task.system for task in begun])
    return tuple(begun)


def is_needed(case: Case) -> bool:
    """Say whether the case holds a right that can be granted only after a search.

    Of somebody who is not in the directory it is what can be answered at all that needs one: that nothing is held.
    """
    rights = [Right(entry.right) for entry in case.rights]
    if case.subject_id is None:
        return any(Outcome.NOTHING_HELD in outcomes_for(right) for right in rights)
    return any(right in NEEDS_SEARCH for right in rights)


def systems_open(office: Office, con: Connection, case: Case) -> tuple[str, ...]:
    """The codes of the systems that are still to be searched, whether or not there is a task for it."""
    still_open = [task.system for task in kept_searches.tasks_of(con, CaseId(case.id or 0)) if task.state == "open"]
    return (*still_open, *_without_task(office, con, case))


def systems_found(con: Connection, case: Case) -> tuple[str, ...]:
    """The codes of the systems in which something was found."""
    return tuple(task.system for task in kept_searches.tasks_of(con, CaseId(case.id or 0)) if task.state == "found")


def nothing_found(office: Office, con: Connection, case: Case) -> bool:
    """Say whether somebody who is not in the directory was searched for in every system, and is in none of them."""
    if case.subject_id is not None:
        return False
    tasks = kept_searches.tasks_of(con, CaseId(case.id or 0))
    return bool(tasks) and not systems_open(office, con, case) and not systems_found(con, case)


def ask_search(office: Office, *, search_id: int, asked_of: str, on: date) -> Done[None]:
    """Write down who was asked to search, and when.

    Raises:
        RuleBroken: "search_without_colleague", "search_date" (on, received_on), "search_done" (by, on), "search_gone",
            "case_closed".
    """
    if not asked_of.strip():
        raise RuleBroken("search_without_colleague")
    with office.vault.write() as con:
        before, case = _fetch_open(con, search_id)
        _require_day(office, case, on)
        after = replace(before, asked_of=" ".join(asked_of.split()), asked_on=on, chased_on=None)
        return _keep(office, con, before, after, "search_asked", on=on)


def chase_search(office: Office, *, search_id: int, on: date) -> Done[None]:
    """Write down that whoever was asked was reminded.

    Raises:
        RuleBroken: "search_not_asked", "search_date" (on, received_on), "search_done" (by, on), "search_gone",
            "case_closed".
    """
    with office.vault.write() as con:
        before, case = _fetch_open(con, search_id)
        if before.asked_on is None or on < before.asked_on:
            raise RuleBroken("search_not_asked", asked_on=before.asked_on)
        _require_day(office, case, on)
        return _keep(office, con, before, replace(before, chased_on=on), "search_chased", on=on)


def record_search(office: Office, *, search_id: int, state: str, note_text: str = "", asked_of: str = "") -> Done[None]:
    """Write down what came of a search today.

    Args:
        state: "found", "nothing" or "not_applicable" (this system cannot hold anything of this person).
        note_text: what was found or looked for; why the system does not apply.
        asked_of: who searched, where that was not written down before.

    Raises:
        RuleBroken: "unknown_search_state" (state), "search_without_note" (state: something was found and neither told
            nor enclosed, or it is not said why the system does not apply), "search_contradicted" (state, enclosures:
            a file came from the search that found nothing), "search_done" (by, on), "search_gone", "case_closed".
    """
    if state not in RESULTS:
        raise RuleBroken("unknown_search_state", state=state)
    with office.vault.write() as con:
        before, _ = _fetch_open(con, search_id)
        brought = [one for one in enclosures.enclosures_of(con, before.case_id) if one.task_id == before.id]
        if state != "nothing" and not note_text.strip() and not (state == "found" and brought):
            raise RuleBroken("search_without_note", state=state)
        if state != "found" and brought:
            raise RuleBroken("search_contradicted", state=state, enclosures=len(brought))
        after = replace(
            before,
            state=state,
            asked_of=" ".join(asked_of.split()) or before.asked_of,
            done_by=employee(con),
            done_on=office.clock.today(),
            note=note_text.strip(),
        )
        return _keep(office, con, before, after, "search_recorded", state=state)


def reopen_search(office: Office, *, search_id: int) -> Done[None]:
    """Search a system again; what was written down of it before stays until there is a new result.

    Raises:
        RuleBroken: "search_open", "search_in_use" (rights: decided on what the searches brought, which still agrees
            with what is registered), "search_gone", "case_closed".
    """
    with office.vault.write() as con:
        before = _fetch(con, search_id)
        case = fetch_open(con, before.case_id)
        if before.state == "open":
            raise RuleBroken("search_open")
        if before.system not in registered_not_found(con, case):
            _require_free(case)
        return _keep(office, con, before, reopened(before), "search_reopened")


def searches_of(office: Office, case_id: int) -> SearchView:
    """Everything the case page shows of the searches.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        subject = subject_of_case(con, case)
        tasks = kept_searches.tasks_of(con, CaseId(case_id))
        files = [enclosure_line(one) for one in enclosures.enclosures_of(con, CaseId(case_id))]
        missing = _without_task(office, con, case) if case.closed_on is None else ()
        written = written_by(con, case) if subject is None else ()
        registered = _registered(con, case)
        gaps = search_gaps(office, con, case)
    order = [system.code for system in office.systems.systems]
    tasks = tuple(sorted(tasks, key=lambda task: order.index(task.system) if task.system in order else len(order)))
    return SearchView(
        case_id=case_id,
        is_needed=is_needed(case),
        lines=tuple(
            _line(
                office,
                task,
                case.number,
                known_by(office.systems, subject, task.system) if subject else written,
                registered.count(task.system),
                tuple(one for one in files if one.search_id == task.id),
                gaps.get(task.system, ""),
            )
            for task in tasks
        ),
        missing=tuple(office.systems.name_of(code) for code in missing),
        enclosures=tuple(one for one in files if one.search_id is None),
    )


def open_searches(office: Office) -> tuple[SearchLine, ...]:
    """The searches of all open cases that are not done, oldest first; what they brought is left out."""
    with office.vault.read() as con:
        return tuple(_line(office, task, number, (), 0, ()) for task, number in kept_searches.open_tasks(con))


# ── which systems ───────────────────────────────────────────────────────────
def _without_task(office: Office, con: Connection, case: Case) -> tuple[str, ...]:
    has = {task.system for task in kept_searches.tasks_of(con, CaseId(case.id or 0))}
    return tuple(code for code in _to_search(office, con, case) if code not in has)


def _to_search(office: Office, con: Connection, case: Case) -> tuple[str, ...]:
    """The codes of the systems for the roles and the holdings of the person, and for whoever wrote to the desk; of
    somebody who has neither role nor holding nothing can be left out.
    """
    subject = subject_of_case(con, case)
    known = categories.categories(con)
    held = [known[one.category_id] for one in holdings.holdings_of(con, subject.id)] if subject and subject.id else []
    statement = office.statement
    roles = [Role(role) for role in subject.roles] if subject else []
    activities = {activity.code for role in roles for activity in statement.activities_of(role)}
    activities |= {category.activity for category in held}
    if not activities:
        activities = {activity.code for activity in statement.activities}
    if file_terms := office.shelf.case_file_terms():
        activities.add(file_terms.activity)
    codes = [system.code for system in office.systems.searchable_for(sorted(activities))]
    return (*codes, *sorted({category.system for category in held} - {*codes, DESK}))


def _registered(con: Connection, case: Case) -> list[str]:
    """The system of each holding of the person."""
    if case.subject_id is None:
        return []
    known = categories.categories(con)
    return [known[one.category_id].system for one in holdings.holdings_of(con, case.subject_id)]


# ── one task ────────────────────────────────────────────────────────────────
def _fetch(con: Connection, search_id: int) -> SearchTask:
    task = kept_searches.fetch_task(con, SearchTaskId(search_id))
    if task is None:
        raise RuleBroken("search_gone")
    return task


def _fetch_open(con: Connection, search_id: int) -> tuple[SearchTask, Case]:
    task = _fetch(con, search_id)
    case = fetch_open(con, task.case_id)
    if task.state != "open":
        raise RuleBroken("search_done", by=task.done_by, on=task.done_on)
    return task, case


def _require_day(office: Office, case: Case, on: date) -> None:
    if not case.received_on <= on <= office.clock.today():
        raise RuleBroken("search_date", on=on, received_on=case.received_on)


def _require_free(case: Case) -> None:
    used = tuple(r.right for r in case.rights if r.outcome and (Right(r.right), Outcome(r.outcome)) in SEARCHED)
    if used:
        raise RuleBroken("search_in_use", rights=used)


def _keep(
    office: Office, con: Connection, before: SearchTask, after: SearchTask, act: str, **details: Any
) -> Done[None]:
    kept_searches.keep_task(con, after)
    note(office, con, act, case_id=after.case_id, system=after.system, **details)
    return Done(None, CHANGED, _putting_back(office, before, after))


def _putting_back(office: Office, before: SearchTask, after: SearchTask) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            case = fetch_open(con, after.case_id)
            if _fetch(con, after.id or 0) != after:
                raise RuleBroken("search_changed")
            if before.state == "open" and after.state != "open":
                _require_free(case)
            kept_searches.keep_task(con, before)
            note(office, con, "search_taken_back", case_id=after.case_id, system=after.system)
        return Done(None, CHANGED)

    return undo


def _take_back(office: Office, begun: tuple[SearchTask, ...]) -> Done[None]:
    """Undo the beginning, as long as nobody did anything with it."""
    with office.vault.write() as con:
        fetch_open(con, begun[0].case_id)
        brought = {one.task_id for one in enclosures.enclosures_of(con, begun[0].case_id)}
        for task in begun:
            if _fetch(con, task.id or 0) != task or task.id in brought:
                raise RuleBroken("search_changed")
            kept_searches.drop_task(con, SearchTaskId(task.id or 0))
        note(office, con, "search_taken_back", case_id=begun[0].case_id, systems=[task.system for task in begun])
    return Done(None, CHANGED)


def _line(
    office: Office,
    task: SearchTask,
    case_number: str,
    known: tuple[str, ...],
    registered: int,
    files: tuple[EnclosureLine, ...],
    gap: str = "",
) -> SearchLine:
    last = max((day for day in (task.asked_on, task.chased_on) if day), default=None)
    return SearchLine(
        id=task.id or 0,
        case_id=task.case_id,
        case_number=case_number,
        system=task.system,
        name=office.systems.name_of(task.system),
        state=task.state,
        known_by=known,
        registered=registered,
        asked_of=task.asked_of,
        asked_on=task.asked_on,
        chased_on=task.chased_on,
        is_to_chase=task.state == "open" and last is not None and office.clock.today() - last >= CHASE_AFTER,
        done_by=task.done_by,
        done_on=task.done_on,
        note=task.note,
        enclosures=files,
        gap=gap,
    )
