"""The words of purges: how far one is, how much it is, and what is still in its way."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import PurgeLine, PurgePlan, PurgeView
from desktop.ui.local_time import moment_in_words
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.theme import BadgeState

_STATES = {
    "proposed": (QT_TRANSLATE_NOOP("Purges", "Waits for a second look"), BadgeState.SOON),
    "approved": (QT_TRANSLATE_NOOP("Purges", "Prepared"), BadgeState.OK),
    "erased": (QT_TRANSLATE_NOOP("Purges", "Erased, not finished"), BadgeState.SOON),
    "certified": (QT_TRANSLATE_NOOP("Purges", "Erased"), BadgeState.DONE),
    "dropped": (QT_TRANSLATE_NOOP("Purges", "Dropped"), BadgeState.PAUSED),
}
OPEN_STATES = ("proposed", "approved")


def state_badge(line: PurgeLine) -> tuple[str, BadgeState]:
    """How far a purge is, in words and as a badge."""
    words, badge = _STATES[line.state]
    return QCoreApplication.translate("Purges", words), badge


def widest_states() -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("Purges", words) for words, _ in _STATES.values())


def categories_text(count: int) -> str:
    return QCoreApplication.translate("Purges", "%n category(ies)", "", count)


def people_text(count: int) -> str:
    return QCoreApplication.translate("Purges", "%n person(s)", "", count)


def going_sentences(plan: PurgePlan) -> tuple[str, ...]:
    """What a purge would take, a sentence each; the first says how much."""
    if not plan.holdings:
        return (QCoreApplication.translate("Purges", "Nothing of this can be erased now."),)
    said = [
        QCoreApplication.translate("Purges", "{categories} of {people} can be erased.").format(
            categories=categories_text(plan.holdings), people=people_text(plan.people)
        )
    ]
    if plan.leaving:
        said.append(
            QCoreApplication.translate(
                "Purges",
                "%n person(s) have nothing left after that and leave the directory, with everything known of them.",
                "",
                plan.leaving,
            )
        )
    if plan.cases:
        said.append(
            QCoreApplication.translate(
                "Purges",
                "%n file(s) of closed requests go whole; the yearly figures keep counting them.",
                "",
                plan.cases,
            )
        )
    return tuple(said)


def in_the_way(view: PurgeView) -> tuple[str, ...]:
    """What must happen before a purge can be carried out; nothing where it can."""
    said = []
    if view.line.needs_second_look:
        said.append(QCoreApplication.translate("Purges", "Another employee must take the second look."))
    if open_tasks := sum(1 for task in view.tasks if task.holdings and task.confirmed_at is None):
        said.append(
            QCoreApplication.translate(
                "Purges", "The deletion must be confirmed in %n other system(s).", "", open_tasks
            )
        )
    if view.plan is not None and not view.plan.holdings:
        said.append(QCoreApplication.translate("Purges", "Nothing of it can be erased any more."))
    return tuple(said)


def life_sentences(line: PurgeLine) -> tuple[str, ...]:
    """Who prepared, looked and erased, and when."""
    rows = (
        (QT_TRANSLATE_NOOP("Purges", "Prepared by {name}, {moment}"), line.proposed_by, line.proposed_at),
        (QT_TRANSLATE_NOOP("Purges", "Second look by {name}, {moment}"), line.approved_by, line.approved_at),
        (QT_TRANSLATE_NOOP("Purges", "Erased by {name}, {moment}"), line.erased_by, line.erased_at),
    )
    return tuple(
        QCoreApplication.translate("Purges", words).format(name=name, moment=moment_in_words(moment))
        for words, name, moment in rows
        if moment is not None and name
    )
