"""The table of the yearly figures: a row for each right, a column for each outcome that occurred."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.procedures.figures import Figures
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.tables.columns import Column
from desktop.ui.words import label, number_text

LEAST_LETTERS = 12  # of any column, however many outcomes there are
_SHORT = {  # headings, where the words of a decision are long
    Outcome.PARTLY_GRANTED: QT_TRANSLATE_NOOP("FigureColumns", "In part"),
    Outcome.NOT_IDENTIFIED: QT_TRANSLATE_NOOP("FigureColumns", "Not identified"),
    Outcome.NOT_OURS: QT_TRANSLATE_NOOP("FigureColumns", "Not ours"),
    Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("FigureColumns", "Taken back"),
    None: QT_TRANSLATE_NOOP("FigureColumns", "Not decided"),
}
OUTCOME_COLUMNS: tuple[Outcome | None, ...] = (*Outcome, None)  # None: not decided yet


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One right; right None: all of them together."""

    id: int
    right: Right | None
    total: int
    counts: Mapping[Outcome | None, int]


def rows_of(found: Figures) -> tuple[FigureRow, ...]:
    """The rights that were asked for, and their sum where there are several."""
    rows = [
        FigureRow(number, right, found.by_right[right], _counts(found, right))
        for number, right in enumerate(Right)
        if found.by_right.get(right)
    ]
    if len(rows) > 1:
        sums = {outcome: sum(row.counts[outcome] for row in rows) for outcome in OUTCOME_COLUMNS}
        rows.append(FigureRow(len(Right), None, sum(row.total for row in rows), sums))
    return tuple(rows)


def shown_columns(found: Figures) -> frozenset[Outcome | None]:
    """The outcomes that occurred."""
    return frozenset(outcome for (_, outcome), count in found.by_right_and_outcome.items() if count)


def figure_columns() -> tuple[Column, ...]:
    """Right, how often it was asked for, and each of OUTCOME_COLUMNS."""
    right = QCoreApplication.translate("FigureColumns", "Right")
    total = QCoreApplication.translate("FigureColumns", "Asked for")
    return (
        Column(right, _name, stretch=True, tip=_name),
        Column(total, lambda row: number_text(row.total), width=6, right=True),
        *(Column(_heading(outcome), _count(outcome), width=6, right=True) for outcome in OUTCOME_COLUMNS),
    )


def _counts(found: Figures, right: Right) -> dict[Outcome | None, int]:
    return {outcome: found.by_right_and_outcome.get((right, outcome), 0) for outcome in OUTCOME_COLUMNS}


def _heading(outcome: Outcome | None) -> str:
    if outcome in _SHORT:
        return QCoreApplication.translate("FigureColumns", _SHORT[outcome])
    return label("outcome", outcome)


def _name(row: FigureRow) -> str:
    return label("right", row.right) if row.right else QCoreApplication.translate("FigureColumns", "All rights")


def _count(outcome: Outcome | None) -> Callable[[FigureRow], str]:
    return lambda row: number_text(row.counts[outcome]) if row.counts[outcome] else "–"
