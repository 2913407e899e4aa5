"""The words of the register of disclosures: what is to be done, and the six grounds as the statement writes them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import DisclosureLine
from desktop.ui.theme import BadgeState
from desktop.ui.words import label, short_day_text

if TYPE_CHECKING:
    from desktop.ui.desk import Desk

LONG_DAYS = tuple(date(2028, month, 28) for month in range(1, 13))


def task_text(line: DisclosureLine) -> str:
    """What is to be done, or was done; "" where the person need not be told by itself."""
    if line.task == "tell":
        return QCoreApplication.translate("Disclosures", "Tell at once")
    if line.task == "banned":
        return _not_before(line.ban_until)
    return _told(line.told_on) if line.told_on else ""


def task_badge(line: DisclosureLine) -> BadgeState | None:
    """How the task is drawn; None where there is none and never was."""
    if line.task:
        return BadgeState.LATE if line.task == "tell" else BadgeState.PAUSED
    return BadgeState.DONE if line.told_on else None


def widest_tasks() -> tuple[str, ...]:
    """The longest words a task may have."""
    said = tuple(text for day in LONG_DAYS for text in (_not_before(day), _told(day)))
    return (QCoreApplication.translate("Disclosures", "Tell at once"), *said)


def nothing_text(which: str) -> tuple[str, str]:
    """What an empty list says, and why: "tell", "banned", or anything else for the whole register."""
    if which == "tell":
        return QCoreApplication.translate("Disclosures", "Nobody has to be told"), QCoreApplication.translate(
            "Disclosures", "Every government request was told, or may not be told yet."
        )
    if which == "banned":
        return QCoreApplication.translate("Disclosures", "Nothing is forbidden"), QCoreApplication.translate(
            "Disclosures", "No law forbids telling a person at the moment."
        )
    return QCoreApplication.translate("Disclosures", "Nothing was disclosed"), QCoreApplication.translate(
        "Disclosures", "Write down here to whom data of a person went, and which authority asked for them."
    )


def grounds(desk: "Desk") -> tuple[tuple[str, str, str], ...]:
    """Code, short name and the statement's own words of each ground, in the order of section 4.2."""
    language = desk.settings.language
    return tuple(
        (ground.code, label("sharing_ground", ground.code), ground.text.in_language(language))
        for ground in desk.office.statement.sharing.grounds
    )


def ground_text(desk: "Desk", code: str) -> str:
    """A ground in the statement's own words."""
    return next((words for known, _, words in grounds(desk) if known == code), label("sharing_ground", code))


def happened_on(line: DisclosureLine) -> date | None:
    """The day of the giving, or of the asking while nothing was given."""
    return line.disclosed_on or line.requested_on


def _not_before(day: date | None) -> str:
    said = QCoreApplication.translate("Disclosures", "Not before {day}")
    return said.format(day=short_day_text(day))


def _told(day: date | None) -> str:
    return QCoreApplication.translate("Disclosures", "Told on {day}").format(day=short_day_text(day))
