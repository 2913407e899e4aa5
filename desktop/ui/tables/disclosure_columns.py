"""The columns in which disclosures are listed."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import DisclosureLine
from desktop.ui.desk import Desk
from desktop.ui.disclosure_words import LONG_DAYS, ground_text, happened_on, task_badge, task_text, widest_tasks
from desktop.ui.tables.columns import Column
from desktop.ui.words import label, short_day_text


def disclosure_columns(desk: Desk) -> tuple[Column, ...]:
    """Of whom, to whom, when, why, and what is to be done."""
    return (
        Column(
            QCoreApplication.translate("DisclosureColumns", "Person"),
            lambda row: row.person,
            width=22,
            tip=lambda row: row.person,
        ),
        Column(
            QCoreApplication.translate("DisclosureColumns", "Recipient"),
            lambda row: row.recipient,
            stretch=True,
            tip=lambda row: row.recipient,
        ),
        Column(
            QCoreApplication.translate("DisclosureColumns", "Ground"),
            lambda row: label("sharing_ground", row.ground),
            width=31,
            dim=True,
            spare=1,
            tip=lambda row: ground_text(desk, row.ground),
        ),
        Column(
            QCoreApplication.translate("DisclosureColumns", "When"),
            _when,
            widest=tuple(map(short_day_text, LONG_DAYS)),
            tip=_whole,
        ),
        Column(
            QCoreApplication.translate("DisclosureColumns", "Telling the person"),
            task_text,
            widest=widest_tasks(),
            badge=task_badge,
        ),
    )


def _when(row: DisclosureLine) -> str:
    return short_day_text(happened_on(row))


def _whole(row: DisclosureLine) -> str:
    return "\n".join(what_happened(row))


def what_happened(row: DisclosureLine) -> tuple[str, ...]:
    """When it was asked for and when it was given, as far as either happened."""
    asked, given = row.requested_on, row.disclosed_on
    return (
        *(
            (QCoreApplication.translate("DisclosureColumns", "Asked on {day}").format(day=short_day_text(asked)),)
            if asked
            else ()
        ),
        *(
            (QCoreApplication.translate("DisclosureColumns", "Given on {day}").format(day=short_day_text(given)),)
            if given
            else ()
        ),
    )
