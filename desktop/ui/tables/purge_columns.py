"""The columns of purges: the list of them all, what goes and stays by category, who is kept, and whom to look for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import KeptLine, PurgeGroup, PurgeLine, TaskPerson
from desktop.ui.desk import Desk
from desktop.ui.local_time import short_moment
from desktop.ui.purge_words import state_badge, widest_states
from desktop.ui.retention_words import category_text, kept_reason_text, system_name
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.words import label, number_text, short_day_text

_LONG_NUMBER = "V2028-8888"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line that has no id of its own, with its place in the list."""

    id: int
    line: Any


def numbered(lines: Iterable[Any]) -> AtHand:
    """Lines without an id as a list."""
    return AtHand([Numbered(number, line) for number, line in enumerate(lines)])


def purge_columns() -> tuple[Column, ...]:
    """The list of all purges."""
    return (
        Column(QCoreApplication.translate("PurgeColumns", "Number"), lambda line: line.number, widest=(_LONG_NUMBER,)),
        Column(
            QCoreApplication.translate("PurgeColumns", "State"),
            lambda line: state_badge(line)[0],
            widest=widest_states(),
            badge=lambda line: state_badge(line)[1],
        ),
        Column(
            QCoreApplication.translate("PurgeColumns", "Categories"),
            lambda line: number_text(line.holdings),
            10,
            right=True,
        ),
        Column(
            QCoreApplication.translate("PurgeColumns", "People"),
            lambda line: number_text(line.people),
            8,
            right=True,
            spare=1,
        ),
        Column(QCoreApplication.translate("PurgeColumns", "Other systems"), _tasks, 13, spare=2),
        Column(QCoreApplication.translate("PurgeColumns", "Prepared"), _prepared, stretch=True, tip=_prepared),
        Column(QCoreApplication.translate("PurgeColumns", "Erased"), _erased, 26, dim=True, spare=3, tip=_erased),
    )


def group_columns(desk: Desk, *, reasons: bool = False) -> tuple[Column, ...]:
    """What goes, or with reasons what stays, by category and system; the lines are numbered PurgeGroups."""

    def category(row: Numbered) -> str:
        return _category(desk, row.line)

    last = (
        Column(QCoreApplication.translate("PurgeColumns", "Why"), _reason, stretch=True, least=40, tip=_reason)
        if reasons
        else Column(
            QCoreApplication.translate("PurgeColumns", "Statement"), lambda row: row.line.version, 9, dim=True, spare=1
        )
    )
    return (
        Column(
            QCoreApplication.translate("PurgeColumns", "Category"),
            category,
            44 if reasons else 34,
            stretch=not reasons,
            least=14 if reasons else 0,
            tip=category,
        ),
        Column(
            QCoreApplication.translate("PurgeColumns", "System"), lambda row: system_name(desk, row.line.system), 18
        ),
        last,
        Column(
            QCoreApplication.translate("PurgeColumns", "Categories"),
            lambda row: number_text(row.line.holdings),
            10,
            right=True,
        ),
        Column(
            QCoreApplication.translate("PurgeColumns", "People"),
            lambda row: number_text(row.line.people),
            8,
            right=True,
        ),
    )


def kept_columns(desk: Desk) -> tuple[Column, ...]:
    """Every single one that stays; the lines are numbered KeptLines."""
    return (
        Column(
            QCoreApplication.translate("PurgeColumns", "Person"),
            lambda row: row.line.person,
            22,
            tip=lambda row: row.line.person,
        ),
        Column(QCoreApplication.translate("PurgeColumns", "Category"), lambda row: row.line.activity, 8),
        Column(
            QCoreApplication.translate("PurgeColumns", "System"),
            lambda row: system_name(desk, row.line.system),
            14,
            spare=1,
        ),
        Column(QCoreApplication.translate("PurgeColumns", "Why"), _kept_reason, stretch=True, tip=_kept_reason),
    )


def task_people_columns() -> tuple[Column, ...]:
    """Whom to look for in another system; the lines are numbered TaskPersons."""
    return (
        Column(
            QCoreApplication.translate("PurgeColumns", "Person"),
            lambda row: row.line.person,
            22,
            tip=lambda row: row.line.person,
        ),
        Column(
            QCoreApplication.translate("PurgeColumns", "To be found by"), _identifiers, stretch=True, tip=_identifiers
        ),
        Column(
            QCoreApplication.translate("PurgeColumns", "Categories"), lambda row: ", ".join(row.line.activities), 16
        ),
    )


def found_by(person: TaskPerson) -> tuple[str, ...]:
    """Each way to find somebody, with its name: "E-mail: j@example.org"."""
    return tuple(f"{_kind(kind)}: {value}" for kind, value in person.identifiers)


def _kind(kind: str) -> str:
    table = "contact_kind" if kind in ("email", "telephone") else "identifier_kind"
    return label(table, kind)


def _identifiers(row: Numbered) -> str:
    return " · ".join(found_by(row.line))


def _category(desk: Desk, group: PurgeGroup) -> str:
    return category_text(desk, group.activity, group.group, group.version)


def _reason(row: Numbered) -> str:
    return kept_reason_text(row.line.reason)


def _kept_reason(row: Numbered) -> str:
    kept: KeptLine = row.line
    words = kept_reason_text(kept.reason)
    if kept.until is None:
        return words
    until = QCoreApplication.translate("PurgeColumns", "until {day}").format(day=short_day_text(kept.until))
    return f"{words} · {until}"


def _tasks(line: PurgeLine) -> str:
    if not line.tasks:
        return "–"
    return QCoreApplication.translate("PurgeColumns", "{done} of {all} done").format(
        done=line.tasks - line.tasks_open, all=line.tasks
    )


def _prepared(line: PurgeLine) -> str:
    return f"{short_moment(line.proposed_at)} · {line.proposed_by}"


def _erased(line: PurgeLine) -> str:
    return f"{short_moment(line.erased_at)} · {line.erased_by}" if line.erased_at else ""
