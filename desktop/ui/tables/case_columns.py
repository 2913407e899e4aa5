"""The columns in which requests are listed, wherever they are listed."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import CaseLine
from desktop.ui.case_words import person_text, weekday_text
from desktop.ui.tables.columns import Column
from desktop.ui.words import deadline_badge, rights_text, short_day_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseColumns", text)


def countdown() -> Column:
    """Days left or late, in words, shape and colour."""
    return Column(
        _tr("Time left"),
        lambda line: deadline_badge(line)[0],
        width=25,
        badge=lambda line: deadline_badge(line)[1],
    )


def request_columns() -> tuple[Column, ...]:
    """Everything about a request, for the list of them all."""
    return (
        Column(_tr("Number"), lambda line: line.number, width=9),
        Column(_tr("Person"), person_text, width=19),
        Column(_tr("Rights"), lambda line: rights_text(line.rights), stretch=True, tip=_rights_tip),
        countdown(),
        Column(_tr("Work to"), lambda line: short_day_text(line.work_to), width=11),
        Column(_tr("Legal limit"), lambda line: short_day_text(line.limit), width=11, dim=True),
        Column(_tr("Handler"), lambda line: line.handler, width=12),
    )


def day_columns() -> tuple[Column, ...]:
    """What matters today: how long still, who, what, and by which day."""
    return (
        countdown(),
        Column(_tr("Person"), person_text, width=22),
        Column(_tr("Rights"), lambda line: rights_text(line.rights), stretch=True, tip=_rights_tip),
        Column(_tr("Work to"), lambda line: weekday_text(line.work_to), width=21),
        Column(_tr("Number"), lambda line: line.number, width=10, dim=True),
    )


def _rights_tip(line: CaseLine) -> str:
    return rights_text(line.rights)
