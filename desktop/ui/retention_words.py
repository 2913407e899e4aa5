"""The words of retention: states, countdowns, events, categories, systems, and why something was left alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import HoldingLine
from desktop.rules.retention import RetentionState
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.theme import BadgeState
from desktop.ui.words import lower_first

if TYPE_CHECKING:
    from desktop.ui.desk import Desk

SOON_DAYS = 30  # from here on a countdown is drawn as pressing
_IN_DAYS, _IN_MONTHS = 100, 36  # up to so many a countdown is told in that unit
_DAYS_OF_YEAR = 365  # so that exactly one year is twelve months, and four years never three

_STATES = {
    RetentionState.OPEN: QT_TRANSLATE_NOOP("Retention", "No end yet"),
    RetentionState.ACTIVE: QT_TRANSLATE_NOOP("Retention", "Running"),
    RetentionState.DUE: QT_TRANSLATE_NOOP("Retention", "Due today"),
    RetentionState.OVERDUE: QT_TRANSLATE_NOOP("Retention", "Overdue"),
    RetentionState.HELD: QT_TRANSLATE_NOOP("Retention", "Legal hold"),
    RetentionState.RESTRICTED: QT_TRANSLATE_NOOP("Retention", "Restricted"),
}
_FACTS = {
    "account_started": QT_TRANSLATE_NOOP("Retention", "Account started"),
    "account_ended": QT_TRANSLATE_NOOP("Retention", "Account ended"),
    "last_contact": QT_TRANSLATE_NOOP("Retention", "Last contact"),
    "last_letter": QT_TRANSLATE_NOOP("Retention", "Last letter of ours about a request"),
    "last_action": QT_TRANSLATE_NOOP("Retention", "Last action in BlueDolphin"),
    "marketing_objection": QT_TRANSLATE_NOOP("Retention", "Objected to direct marketing"),
    "collected": QT_TRANSLATE_NOOP("Retention", "Data collected"),
    "visit_ended": QT_TRANSLATE_NOOP("Retention", "Visit to the website ended"),
    "consent_given": QT_TRANSLATE_NOOP("Retention", "Consent given"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Retention", "Consent withdrawn"),
    "unsubscribed": QT_TRANSLATE_NOOP("Retention", "Unsubscribed"),
    "application_completed": QT_TRANSLATE_NOOP("Retention", "Application completed"),
    "keep_one_year_requested": QT_TRANSLATE_NOOP("Retention", "Asked to keep it for one year"),
    "keep_one_year_declined": QT_TRANSLATE_NOOP("Retention", "Does not want it kept for one year"),
    "erasure_granted": QT_TRANSLATE_NOOP("Retention", "Erasure granted"),
    "objection_upheld": QT_TRANSLATE_NOOP("Retention", "Objection granted"),
}
_KEPT = {
    "held": QT_TRANSLATE_NOOP("Retention", "A legal hold is in force"),
    "restricted": QT_TRANSLATE_NOOP("Retention", "The processing is restricted"),
    "open": QT_TRANSLATE_NOOP("Retention", "No end of the period is known"),
    "not_due": QT_TRANSLATE_NOOP("Retention", "The period has not ended yet"),
    "case_open": QT_TRANSLATE_NOOP("Retention", "A request of this person is still open"),
    "held_elsewhere": QT_TRANSLATE_NOOP("Retention", "Another entry with the same contact details is on hold"),
    "in_another_purge": QT_TRANSLATE_NOOP("Retention", "Another purge that is not finished has it"),
    "gone": QT_TRANSLATE_NOOP("Retention", "It was removed in the meantime"),
    "government_untold": QT_TRANSLATE_NOOP("Retention", "The person must first be told of a government request"),
}
_DESK = "desk"  # the system that is Inzage itself


def state_text(state: RetentionState) -> str:
    """The state of a category in a word or two."""
    return QCoreApplication.translate("Retention", _STATES[RetentionState(state)])


def countdown_text(line: HoldingLine) -> str:
    """ "12 days left", "Due today", "3 months overdue", "Legal hold", "No end yet", "Start event unknown"."""
    if line.state in (RetentionState.HELD, RetentionState.RESTRICTED):
        return state_text(line.state)
    if line.days_left is None:
        return QCoreApplication.translate("Retention", "Start event unknown") if line.lacks else state_text(line.state)
    if line.days_left == 0:
        return state_text(RetentionState.DUE)
    return time_left_text(line.days_left)


def time_left_text(days: int) -> str:
    """Days, months or years to a day, or past it where negative; coarser the further away."""
    amount = abs(days)
    if amount <= _IN_DAYS:
        return _days_text(amount, late=days < 0)
    months = 12 * amount // _DAYS_OF_YEAR
    if months < _IN_MONTHS:
        return _months_text(months, late=days < 0)
    return _years_text(amount // _DAYS_OF_YEAR, late=days < 0)


def widest_countdowns() -> tuple[str, ...]:
    """The longest words a countdown may have, so that a column can make room for them."""
    amounts = (time_left_text(-88), time_left_text(88), time_left_text(-888), time_left_text(888))
    unknown = QCoreApplication.translate("Retention", "Start event unknown")
    return (*amounts, *(state_text(state) for state in RetentionState), unknown)


def countdown_badge(line: HoldingLine) -> BadgeState | None:
    """How a countdown is drawn: shape and colour; None where nothing runs and nothing is to be done."""
    if line.state in (RetentionState.HELD, RetentionState.RESTRICTED):
        return BadgeState.PAUSED
    if line.days_left is None:
        return BadgeState.SOON if line.lacks else None
    if line.days_left < 0:
        return BadgeState.LATE
    return BadgeState.SOON if line.days_left <= SOON_DAYS else BadgeState.OK


def fact_text(kind: str) -> str:
    """What happened, as a heading; kind: a FactKind or its value."""
    source = _FACTS.get(str(kind))
    return QCoreApplication.translate("Retention", source) if source else str(kind).replace("_", " ").capitalize()


def kept_reason_text(code: str) -> str:
    """Why a purge leaves something alone."""
    source = _KEPT.get(code)
    return QCoreApplication.translate("Retention", source) if source else code.replace("_", " ").capitalize()


def system_name(desk: "Desk", code: str) -> str:
    """The system's own name; Inzage's is told as what it keeps."""
    if code == _DESK:
        return QCoreApplication.translate("Retention", "Inzage (files of requests)")
    return desk.office.systems.name_of(code)


def aim_text(desk: "Desk", activity: str, version: str = "") -> str:
    """What the data are for, in the words of that version of the statement; "" where it does not say."""
    shelf = desk.office.shelf
    for statement in (*((shelf.statement(version),) if version in shelf.versions() else ()), shelf.in_force):
        if known := statement.activity(activity):
            words = known.aim.in_language(desk.settings.language)
            return words[:1].upper() + words[1:]
    return ""


def group_text(group: str) -> str:
    """The items of an activity that have their own rule: told by the event it waits for; "" for the others."""
    if not group:
        return ""
    facts = (lower_first(fact_text(code)) for code in group.split("+"))
    events = QCoreApplication.translate("Retention", " or ").join(facts)
    return QCoreApplication.translate("Retention", "items that count from: {events}").format(events=events)


def category_text(desk: "Desk", activity: str, group: str, version: str = "") -> str:
    """ "3.1 D  Sending marketing material such as newsletters and offers"."""
    words = f"{activity}  {aim_text(desk, activity, version)}".rstrip()
    return f"{words} ({group_text(group)})" if group else words


def amount_text(holdings: int, people: int) -> str:
    """ "12 categories of 4 people"."""
    kinds = QCoreApplication.translate("Retention", "%n category(ies)", "", holdings)
    if not people:
        return kinds
    of_people = QCoreApplication.translate("Retention", "of %n person(s)", "", people)
    return f"{kinds} {of_people}"


def _days_text(days: int, *, late: bool) -> str:
    if late:
        return QCoreApplication.translate("Retention", "%n day(s) overdue", "", days)
    return QCoreApplication.translate("Retention", "%n day(s) left", "", days)


def _months_text(months: int, *, late: bool) -> str:
    if late:
        return QCoreApplication.translate("Retention", "%n month(s) overdue", "", months)
    return QCoreApplication.translate("Retention", "%n month(s) left", "", months)


def _years_text(years: int, *, late: bool) -> str:
    if late:
        return QCoreApplication.translate("Retention", "%n year(s) overdue", "", years)
    return QCoreApplication.translate("Retention", "%n year(s) left", "", years)
