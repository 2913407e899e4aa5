"""A deadline step by step: "Received Saturday 28 February 2026 → one month: 28 March, a Saturday → …"."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.rules.explanation import ExplainedStep, StepKind, Target
from desktop.rules.working_days import DayOff, day_off_name
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import day_text

ARROW = " → "
_STEPS = {
    StepKind.RECEIVED: QT_TRANSLATE_NOOP("Deadlines", "received {full_day}"),
    StepKind.EXTENDED: QT_TRANSLATE_NOOP("Deadlines", "delay notice sent {full_day}"),
    StepKind.ONE_MONTH: QT_TRANSLATE_NOOP("Deadlines", "one month: {day}"),
    StepKind.THREE_MONTHS: QT_TRANSLATE_NOOP("Deadlines", "three months: {day}"),
    StepKind.MONTH_END_CLIPPED: QT_TRANSLATE_NOOP(
        "Deadlines", "that month has no day {missing}, so its last day counts"
    ),
    StepKind.CHAINED: QT_TRANSLATE_NOOP("Deadlines", "one month and then two more ends earlier: {day}"),
    StepKind.HOLIDAY_OR_WEEKEND_FORWARD: QT_TRANSLATE_NOOP("Deadlines", "next working day: {weekday}"),
    StepKind.WORKING_DAY_BACK: QT_TRANSLATE_NOOP("Deadlines", "last working day before: {weekday}"),
    StepKind.PROMISE: QT_TRANSLATE_NOOP(
        "Deadlines", "never later than three months after receipt, as the statement promises: {day}"
    ),
    StepKind.SUSPENDED: QT_TRANSLATE_NOOP("Deadlines", "with the days of waiting counted: {day}"),
}
_WARNINGS = {
    "asked_late": QT_TRANSLATE_NOOP(
        "Deadlines", "The question to the person was put late; do not count on the days of waiting."
    ),
    "asked_after_month": QT_TRANSLATE_NOOP(
        "Deadlines", "The question to the person was put after the first month and moves nothing."
    ),
    "capped_by_promise": QT_TRANSLATE_NOOP(
        "Deadlines", "The days of waiting stop at three months after receipt, as the statement promises."
    ),
}


def explained(steps: Iterable[ExplainedStep], target: Target) -> str:
    """The steps to one of the dates, as one line that begins with a capital; "" where there are none."""
    said = ARROW.join(_step(step) for step in steps if step.target == target)
    return said[:1].upper() + said[1:]


def explained_lines(steps: Iterable[ExplainedStep], target: Target) -> tuple[str, ...]:
    """The same, a step a line."""
    return tuple(_step(step) for step in steps if step.target == target)


def warning_text(code: str) -> str:
    """A doubt about a deadline (Deadline.warnings) as a sentence."""
    source = _WARNINGS.get(code)
    return QCoreApplication.translate("Deadlines", source) if source else code.replace("_", " ").capitalize()


def _step(step: ExplainedStep) -> str:
    words = QCoreApplication.translate("Deadlines", _STEPS[step.kind]).format(
        full_day=day_text(step.day, weekday=True),
        day=_pattern(step.day, "d MMMM") + _reason(step),
        weekday=_pattern(step.day, "dddd d MMMM"),
        missing=step.missing_day,
    )
    passed = [f"{_pattern(day, 'd MMMM')} {_name(reason)}" for day, reason in step.passed if reason not in _WEEKEND]
    return words + (f" ({', '.join(passed)})" if passed else "")


_WEEKEND = (DayOff.SATURDAY, DayOff.SUNDAY)


def _reason(step: ExplainedStep) -> str:
    if step.because is None:
        return ""
    if step.because in _WEEKEND:
        return QCoreApplication.translate("Deadlines", ", a {weekday}").format(weekday=_name(step.because))
    return f", {_name(step.because)}"


def _name(reason: DayOff) -> str:
    return day_off_name(reason, "nl" if QLocale().language() == QLocale.Language.Dutch else "en")


def _pattern(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
