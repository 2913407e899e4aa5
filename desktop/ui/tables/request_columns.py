"""The columns of the short lists inside a request: searches, items of a package, notices to recipients."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.ui import package_words, recipient_words, search_words
from desktop.ui.desk import Desk
from desktop.ui.tables.case_columns import day_words
from desktop.ui.tables.columns import Column
from desktop.ui.words import number_text, short_day_text


def search_columns() -> tuple[Column, ...]:
    """The lines are SearchLines."""
    return (
        Column(QCoreApplication.translate("RequestColumns", "System"), lambda line: line.name, stretch=True, tip=_name),
        Column(
            QCoreApplication.translate("RequestColumns", "Result"),
            lambda line: search_words.state_badge(line)[0],
            widest=search_words.widest_states(),
            badge=lambda line: search_words.state_badge(line)[1],
        ),
        Column(
            QCoreApplication.translate("RequestColumns", "Who"),
            search_words.who_text,
            20,
            dim=True,
            spare=2,
            tip=search_words.who_text,
        ),
        Column(QCoreApplication.translate("RequestColumns", "Files"), _files, 5, right=True, spare=1),
    )


def notice_columns() -> tuple[Column, ...]:
    """The lines are NoticeLines."""
    return (
        Column(
            QCoreApplication.translate("RequestColumns", "Recipient"),
            lambda line: line.recipient,
            stretch=True,
            tip=lambda line: line.recipient,
        ),
        Column(
            QCoreApplication.translate("RequestColumns", "What"),
            recipient_words.deed_text,
            widest=(recipient_words.action_text("lifted"),),
            dim=True,
            spare=1,
        ),
        Column(
            QCoreApplication.translate("RequestColumns", "State"),
            lambda line: recipient_words.state_badge(line)[0],
            widest=recipient_words.widest_states(),
            badge=lambda line: recipient_words.state_badge(line)[1],
        ),
    )


def item_columns(desk: Desk) -> tuple[Column, ...]:
    """The lines are numbered ItemLines."""

    def item(row: Any) -> str:
        return package_words.item_text(row.line, desk.settings.language)

    return (
        Column(
            QCoreApplication.translate("RequestColumns", "Kind"),
            lambda row: package_words.kind_text(row.line.kind),
            widest=package_words.widest_kinds(),
            dim=True,
            spare=1,
        ),
        Column(QCoreApplication.translate("RequestColumns", "Item"), item, stretch=True, tip=item),
        Column(
            QCoreApplication.translate("RequestColumns", "Day"),
            lambda row: short_day_text(row.line.on) if row.line.on else "",
            widest=day_words(),
            dim=True,
            spare=2,
        ),
        Column(
            QCoreApplication.translate("RequestColumns", "State"),
            lambda row: package_words.state_badge(row.line)[0],
            widest=package_words.widest_states(),
            badge=lambda row: package_words.state_badge(row.line)[1],
        ),
    )


def _name(line: Any) -> str:
    return str(line.name)


def _files(line: Any) -> str:
    return number_text(len(line.enclosures)) if line.enclosures else ""
