"""The columns in which requests are listed, wherever they are listed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import CaseLine
from desktop.ui.case_words import person_text, weekday_text
from desktop.ui.tables.columns import Column
from desktop.ui.words import deadline_badge, rights_text, short_day_text, waiting_text

_LONG_NUMBER = "2028-00000"
_LONG_WAIT_DAYS = 88
# a late day in every month, and every day of a week of the month with the longest name
_DAYS = (*(date(2028, month, 28) for month in range(1, 13)), *(date(2028, 9, day) for day in range(20, 27)))


def day_words() -> tuple[str, ...]:
    """Days that are as wide as a day can be, so that a column can make room for them."""
    return tuple(short_day_text(day) for day in _DAYS)


def countdown() -> Column:
    """Days left or late, in words, shape and colour."""
    return Column(
        QCoreApplication.translate("CaseColumns", "Time left"),
        lambda line: deadline_badge(line)[0],
        widest=(waiting_text(_LONG_WAIT_DAYS),),
        badge=lambda line: deadline_badge(line)[1],
    )


def request_columns() -> tuple[Column, ...]:
    """Everything about a request, for the list of them all."""
    days = day_words()
    return (
        _number(),
        Column(QCoreApplication.translate("CaseColumns", "Person"), person_text, width=26, least=20, tip=person_text),
        _rights(least=26),
        countdown(),
        Column(
            QCoreApplication.translate("CaseColumns", "Work to"),
            lambda line: short_day_text(line.work_to),
            widest=days,
            spare=1,
        ),
        Column(
            QCoreApplication.translate("CaseColumns", "Legal limit"),
            lambda line: short_day_text(line.limit),
            widest=days,
            dim=True,
            spare=4,  # mostly the same day as the one to work to, and never an earlier one
        ),
        Column(
            QCoreApplication.translate("CaseColumns", "Handler"),
            lambda line: line.handler,
            width=14,
            least=11,
            spare=3,
            tip=lambda line: line.handler,
        ),
        Column(
            QCoreApplication.translate("CaseColumns", "Waits for"),
            lambda line: line.waiting_for,
            width=18,
            least=14,
            spare=2,
            dim=True,
            tip=lambda line: line.waiting_for,
        ),
    )


def day_columns() -> tuple[Column, ...]:
    """What matters today: how long still, who, what, and by which day."""
    return (
        countdown(),
        Column(QCoreApplication.translate("CaseColumns", "Person"), person_text, width=26, tip=person_text),
        _rights(),
        Column(
            QCoreApplication.translate("CaseColumns", "Work to"),
            lambda line: weekday_text(line.work_to),
            widest=tuple(weekday_text(day) for day in _DAYS),
            spare=1,
        ),
        _number(dim=True, spare=2),
    )


def decided_columns(decisions: Callable[[CaseLine], str]) -> tuple[Column, ...]:
    """A person's requests; decisions: what was decided in one of them."""
    return (
        countdown(),
        _number(),
        Column(
            QCoreApplication.translate("CaseColumns", "Received"),
            lambda line: short_day_text(line.received_on),
            widest=day_words(),
            dim=True,
            spare=1,
        ),
        Column(
            QCoreApplication.translate("CaseColumns", "Rights and decisions"), decisions, stretch=True, tip=decisions
        ),
    )


def _number(*, dim: bool = False, spare: int = 0) -> Column:
    title = QCoreApplication.translate("CaseColumns", "Number")
    return Column(title, lambda line: line.number, widest=(_LONG_NUMBER,), dim=dim, spare=spare)


def _rights(*, least: int = 18) -> Column:
    title = QCoreApplication.translate("CaseColumns", "Rights")
    return Column(title, _rights_text, stretch=True, least=least, tip=_rights_text)


def _rights_text(line: CaseLine) -> str:
    return rights_text(line.rights)
