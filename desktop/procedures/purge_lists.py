"""Purges on the screen: the list of them, one of them whole, and whom to look for in another system."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from db import purges as kept_purges
from db import subjects
from db.categories import categories
from db.holding_records import HoldingId, Purge, PurgeId, PurgeItem
from db.records import SubjectId
from db.vault import Connection
from desktop.procedures.holding_lines import PurgeGroup, PurgeLine, PurgeTaskLine, PurgeView, TaskPerson
from desktop.procedures.lines import PAGE, Shape
from desktop.procedures.office import Office
from desktop.procedures.people import index_of, name_of
from desktop.procedures.purge_erasing import id_of
from desktop.procedures.purge_finish import fetch
from desktop.procedures.purge_plan import GONE, Judgement, count_people, group_of, judge, plan_of, system_name
from desktop.rules.texts import list_name

WAITING = ("proposed", "approved")


def purges(office: Office) -> tuple[PurgeLine, ...]:
    """Every purge, the newest first."""
    with office.vault.read() as con:
        return lines_of(con, kept_purges.purges(con))


def unfinished(office: Office) -> tuple[PurgeLine, ...]:
    """The purges that are neither certified nor dropped, the oldest first."""
    with office.vault.read() as con:
        return lines_of(con, kept_purges.unfinished(con))


def purge_view(office: Office, purge_id: int) -> PurgeView:
    """One purge: before it erased what would go today, afterwards what went and what stayed.

    Raises:
        RuleBroken: "purge_gone".
    """
    with office.vault.read() as con:
        purge = fetch(con, purge_id)
        line = lines_of(con, [purge])[0]
        has_certificate = kept_purges.has_certificate(con, PurgeId(purge_id))
        if purge.state not in WAITING:
            return PurgeView(
                line=line,
                plan=None,
                done=_done(office, con, purge),
                kept=_kept(office, con, purge),
                tasks=_task_lines(office, purge, _erased_by_system(con, purge)),
                has_certificate=has_certificate,
                may_approve=False,
                may_carry_out=False,
            )
        judgement = judge(office, con, _chosen(con, purge))
        waiting = open_systems(con, purge, judgement)
        purge = _as_waiting(purge, waiting)
        return PurgeView(
            line=lines_of(con, [purge])[0],
            plan=plan_of(office, con, judgement),
            done=(),
            kept=(),
            tasks=_task_lines(office, purge, _going_by_system(judgement)),
            has_certificate=has_certificate,
            may_approve=purge.state == "proposed",
            may_carry_out=purge.state == "approved" and bool(judgement.goes) and not waiting,
        )


def lines_of(con: Connection, found: Sequence[Purge]) -> tuple[PurgeLine, ...]:
    """The rows of the list of purges, in the order given."""
    counts = kept_purges.item_counts(con, [id_of(purge) for purge in found])
    return tuple(_line(purge, *counts.get(id_of(purge), (0, 0))) for purge in found)


def open_systems(con: Connection, purge: Purge, judgement: Judgement) -> tuple[str, ...]:
    """The systems from which something still has to be deleted by hand; where nothing goes any more, nothing has to.

    What had to stay when a task was confirmed was not on its list; if it goes after all, the task is open again.
    """
    missed = {item.holding_id for item in kept_purges.items(con, id_of(purge)) if item.reason and not item.result}
    needed = {one.category.system for one in judgement.goes}
    again = {one.category.system for one in judgement.goes if one.id in missed}
    return tuple(
        task.system
        for task in purge.tasks
        if task.system in again or (task.confirmed_at is None and task.system in needed)
    )


def listed_now(office: Office, con: Connection, purge: Purge, system: str) -> list[PurgeItem]:
    """The items in one system, each with the reason why the list of whom to delete there leaves it out, "" for none."""
    known = categories(con)
    reasons = {one.id: one.reason for one in judge(office, con, _chosen(con, purge)).judged}
    return [
        replace(item, reason=reasons.get(item.holding_id, GONE))
        for item in kept_purges.items(con, id_of(purge))
        if known[item.category_id].system == system
    ]


def _as_waiting(purge: Purge, waiting: Collection[str]) -> Purge:
    """The purge with the tasks that wait shown as such, also those that were confirmed too early."""
    return replace(
        purge,
        tasks=tuple(
            replace(task, confirmed_by="", confirmed_at=None) if task.system in waiting else task
            for task in purge.tasks
        ),
    )


@dataclass(slots=True)
class TaskPeople:
    """Whom to look for in one system; a `lines.Listing` whose anchors are row numbers.

    The order is found at the first question and kept: people do not move while somebody works down the list.
    """

    office: Office
    purge_id: int
    system: str
    _order: list[tuple[SubjectId, tuple[str, ...]]] | None = field(default=None, init=False)

    def first(self) -> Sequence[TaskPerson]:
        return self.page(0)

    def shape(self) -> Shape:
        with self.office.vault.read() as con:
            count = len(self._found(con))
        return Shape(count, list(range(0, count, PAGE)))

    def page(self, anchor: Any) -> Sequence[TaskPerson]:
        with self.office.vault.read() as con:
            wanted = self._found(con)[anchor : anchor + PAGE]
            return [person for who in wanted if (person := _task_person(con, *who)) is not None]

    def _found(self, con: Connection) -> list[tuple[SubjectId, tuple[str, ...]]]:
        if self._order is None:
            self._order = _whom(self.office, con, fetch(con, self.purge_id), self.system)
        return self._order


def task_people(office: Office, purge_id: int, system: str) -> TaskPeople:
    """Whom to delete in *system*: only those of whom something may go at this moment, by id."""
    return TaskPeople(office, purge_id, system)


def _whom(office: Office, con: Connection, purge: Purge, system: str) -> list[tuple[SubjectId, tuple[str, ...]]]:
    activities: dict[SubjectId, set[str]] = defaultdict(set)
    for one in judge(office, con, _chosen(con, purge)).goes if purge.state in WAITING else ():
        if one.category.system == system and one.holding.subject_id is not None:
            activities[one.holding.subject_id].add(one.category.activity)
    return [(subject_id, tuple(sorted(activities[subject_id]))) for subject_id in sorted(activities)]


def _task_person(con: Connection, subject_id: SubjectId, activities: tuple[str, ...]) -> TaskPerson | None:
    subject = subjects.fetch_subject(con, subject_id)
    if subject is None:
        return None
    return TaskPerson(
        person_id=int(subject_id),
        person=list_name(name_of(subject)) or index_of(subject)["sort_name"],
        identifiers=(
            *((contact.kind, contact.value) for contact in subject.contacts),
            *((known.kind, known.value) for known in subject.identifiers),
        ),
        activities=activities,
    )


def _line(purge: Purge, holdings: int, people: int) -> PurgeLine:
    return PurgeLine(
        id=int(id_of(purge)),
        number=purge.number,
        state=purge.state,
        holdings=holdings,
        people=people,
        proposed_by=purge.proposed_by,
        proposed_at=purge.proposed_at,
        approved_by=purge.approved_by,
        approved_at=purge.approved_at,
        erased_by=purge.erased_by,
        erased_at=purge.erased_at,
        tasks_open=sum(task.confirmed_at is None for task in purge.tasks),
        tasks=len(purge.tasks),
        needs_second_look=purge.state == "proposed",
    )


def _chosen(con: Connection, purge: Purge) -> Collection[HoldingId]:
    return [item.holding_id for item in kept_purges.items(con, id_of(purge))]


def _done(office: Office, con: Connection, purge: Purge) -> tuple[PurgeGroup, ...]:
    found = kept_purges.totals(con, id_of(purge))
    return tuple(group_of(office, total.category, "", total.holdings, total.people) for total in found)


def _kept(office: Office, con: Connection, purge: Purge) -> tuple[PurgeGroup, ...]:
    people: dict[tuple[int, str], set[object]] = defaultdict(set)
    for item in kept_purges.items(con, id_of(purge)):
        if item.result == "kept":
            people[item.category_id, item.reason].add(item.subject_id or ("file", item.holding_id))
    return tuple(
        group_of(office, category, reason, number, len(people[category.id or 0, reason]))
        for category, reason, number in kept_purges.kept_totals(con, id_of(purge))
    )


Counts = dict[str, tuple[int, int]]  # by system: holdings, people


def _going_by_system(judgement: Judgement) -> Counts:
    together: dict[str, list[Any]] = defaultdict(list)
    for one in judgement.goes:
        together[one.category.system].append(one)
    return {system: (len(some), count_people(some)) for system, some in together.items()}


def _erased_by_system(con: Connection, purge: Purge) -> Counts:
    systems = {total.category.id: total.category.system for total in kept_purges.totals(con, id_of(purge))}
    together: dict[str, list[object]] = defaultdict(list)
    for item in kept_purges.items(con, id_of(purge)):
        if item.result == "erased":
            together[systems[item.category_id]].append(item.subject_id or ("file", item.holding_id))
    return {system: (len(some), len(set(some))) for system, some in together.items()}


def _task_lines(office: Office, purge: Purge, counts: Counts) -> tuple[PurgeTaskLine, ...]:
    lines = []
    for task in purge.tasks:
        holdings, people = counts.get(task.system, (0, 0))
        lines.append(
            PurgeTaskLine(
                system=task.system,
                system_name=system_name(office, task.system),
                holdings=holdings,
                people=people,
                confirmed_by=task.confirmed_by,
                confirmed_at=task.confirmed_at,
            )
        )
    return tuple(lines)
