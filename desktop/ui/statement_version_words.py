"""The words of statement versions: where one stands, and how much follows it."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import VersionLine
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.theme import BadgeState
from desktop.ui.words import day_text

_STATES = {
    "loaded": (QT_TRANSLATE_NOOP("StatementVersions", "Nothing decided yet"), BadgeState.PAUSED),
    "decided": (QT_TRANSLATE_NOOP("StatementVersions", "Counts from {day}"), BadgeState.OK),
    "owed": (QT_TRANSLATE_NOOP("StatementVersions", "To be applied"), BadgeState.SOON),
    "in_force": (QT_TRANSLATE_NOOP("StatementVersions", "In force"), BadgeState.DONE),
    "past": (QT_TRANSLATE_NOOP("StatementVersions", "No longer in force"), BadgeState.PAUSED),
}


def version_text(version: str) -> str:
    return QCoreApplication.translate("StatementVersions", "Version {version}").format(version=version)


def version_state(line: VersionLine) -> tuple[str, BadgeState]:
    """Where a version stands, in words and as a badge."""
    words, badge = _STATES[line.state]
    day = day_text(line.in_force_from) if line.in_force_from else "–"
    return QCoreApplication.translate("StatementVersions", words).format(day=day), badge


def version_choice(line: VersionLine) -> str:
    """A version in the list to choose from: "Version 1.1 of 12 November 2024"."""
    return QCoreApplication.translate("StatementVersions", "Version {version} of {day}").format(
        version=line.version, day=day_text(line.dated_on)
    )


def following_text(line: VersionLine) -> str:
    """How much follows it, and from which day it counts."""
    held = QCoreApplication.translate("StatementVersions", "%n category(ies) follow it.", "", line.holdings)
    if line.state in ("in_force", "past") and line.in_force_from:
        since = QCoreApplication.translate("StatementVersions", "It counts since {day}.")
        return f"{since.format(day=day_text(line.in_force_from))} {held}"
    if line.state == "owed" and line.in_force_from:
        return QCoreApplication.translate(
            "StatementVersions", "Its day, {day}, has come. What is held follows it once it is applied."
        ).format(day=day_text(line.in_force_from))
    if line.state == "decided" and line.in_force_from:
        return QCoreApplication.translate(
            "StatementVersions", "It counts from {day}. Nothing follows it before that day."
        ).format(day=day_text(line.in_force_from))
    return QCoreApplication.translate(
        "StatementVersions", "Nothing follows it. Decide from which day it counts, or remove it again."
    )
