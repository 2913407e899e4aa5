"""The columns in which categories of data are listed by the day they end, and people without any."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import HoldingLine
from desktop.procedures.lines import PersonLine
from desktop.ui.desk import Desk
from desktop.ui.retention_words import category_text, fact_text, system_name
from desktop.ui.tables.columns import Column
from desktop.ui.tables.countdown_cell import countdown_column
from desktop.ui.tables.person_columns import name_text, roles_text
from desktop.ui.words import short_day_text

COUNTDOWN = 4  # the place of the countdown in `holding_columns`
_LONG_DAYS = tuple(short_day_text(date(2028, month, 28)) for month in range(1, 13))


def holding_columns(desk: Desk) -> tuple[Column, ...]:
    """Who, what, where, until when; draw the bars of column COUNTDOWN with `countdown_cell.draw_bars`."""

    def category(line: HoldingLine) -> str:
        words = category_text(desk, line.activity, line.group, line.version)
        return f"{words} · {line.label}" if line.label else words

    def system(line: HoldingLine) -> str:
        return system_name(desk, line.system)

    return (
        Column(QCoreApplication.translate("HoldingColumns", "Person"), who_text, width=22, tip=_who_tip),
        Column(QCoreApplication.translate("HoldingColumns", "Category"), category, stretch=True, tip=category),
        Column(QCoreApplication.translate("HoldingColumns", "System"), system, width=18, least=13, spare=1, tip=system),
        Column(
            QCoreApplication.translate("HoldingColumns", "Expires"),
            lambda line: short_day_text(line.due_on),
            widest=_LONG_DAYS,
            tip=_expiry_tip,
        ),
        countdown_column(QCoreApplication.translate("HoldingColumns", "Time left")),
    )


def uncovered_columns() -> tuple[Column, ...]:
    """People for whom no category is registered."""
    return (
        Column(QCoreApplication.translate("HoldingColumns", "Name"), name_text, width=26),
        Column(
            QCoreApplication.translate("HoldingColumns", "Organisation"), lambda line: line.organisation, stretch=True
        ),
        Column(QCoreApplication.translate("HoldingColumns", "E-mail"), _email, width=28, spare=1, tip=_email),
        Column(
            QCoreApplication.translate("HoldingColumns", "Roles"),
            lambda line: roles_text(line.roles),
            width=20,
            dim=True,
            spare=2,
        ),
    )


def who_text(line: HoldingLine) -> str:
    """The person; for the file of a request its number too, or alone where nobody was chosen."""
    parts = dict.fromkeys(part for part in (line.person, line.case_number) if part)
    return " · ".join(parts)


def _who_tip(line: HoldingLine) -> str:
    return f"{who_text(line)}\n{line.organisation}" if line.organisation else who_text(line)


def _expiry_tip(line: HoldingLine) -> str:
    """What the day waits for, where something is missing or must be asked."""
    if line.lacks:
        said = QCoreApplication.translate("HoldingColumns", "Not known yet: {event}")
        return said.format(event=fact_text(line.lacks))
    if line.ask_by:
        return QCoreApplication.translate("HoldingColumns", "Ask by {day}").format(day=short_day_text(line.ask_by))
    if line.expires_on and line.due_on and line.due_on != line.expires_on:
        return QCoreApplication.translate("HoldingColumns", "The period itself ended on {day}").format(
            day=short_day_text(line.expires_on)
        )
    return ""


def _email(line: PersonLine) -> str:
    return line.email
