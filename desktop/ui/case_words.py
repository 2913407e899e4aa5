"""Sentences about one request that pages and dialogs share: its days, its next step, its extension."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.procedures.lines import CaseLine, CaseView, RightLine
from desktop.rules.case_path import Step
from desktop.rules.decisions import TO_BE_TOLD
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import day_text, label, lower_first

_STEP_SENTENCES = {
    Step.LINK_SUBJECT: QT_TRANSLATE_NOOP(
        "Case",
        "Say who made this request: choose the person from the directory, or add them to it. Are they not known? Then "
        "first search the systems by name and address; where nothing turns up, answer that nothing is held.",
    ),
    Step.ESTABLISH_IDENTITY: QT_TRANSLATE_NOOP(
        "Case", "Make sure that the request comes from the person. Most decisions can only be taken after that."
    ),
    Step.CHASE_IDENTITY: QT_TRANSLATE_NOOP(
        "Case", "The identity request of {asked} has not been answered yet. Record the answer as soon as it is there."
    ),
    Step.CHECK_AUTHORITY: QT_TRANSLATE_NOOP(
        "Case",
        "Somebody asks on behalf of the person. Record that they showed they may; if they do not, decide in time that "
        "who asks is not identified.",
    ),
    Step.CHASE_SPECIFICATION: QT_TRANSLATE_NOOP(
        "Case", "The person was asked on {specified} which data are meant. Record the answer as soon as it is there."
    ),
    Step.SEARCH: QT_TRANSLATE_NOOP(
        "Case", "Search every system that may hold data of this person, and record what is there."
    ),
    Step.DECIDE: QT_TRANSLATE_NOOP("Case", "Decide on each right that was asked for, in the list below."),
    Step.SEND_REPLY: QT_TRANSLATE_NOOP(
        "Case", "A decision counts only when the person has been told of it. Write the answer."
    ),
    Step.SEND_NOTICES: QT_TRANSLATE_NOOP(
        "Case", "Others who have these data must be told what changed. Send the notices to recipients."
    ),
    Step.BUILD_PACKAGE: QT_TRANSLATE_NOOP(
        "Case", "The letter promised the person their data. Build the package and hand it over."
    ),
    Step.CLOSE: QT_TRANSLATE_NOOP("Case", "Everything is decided and told. The request can be closed."),
    Step.NONE: QT_TRANSLATE_NOOP("Case", "This request was closed on {closed}."),
}


def weekday_text(day: date) -> str:
    """ "Tuesday 24 November": for a day so near that nobody doubts the year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def person_text(line: CaseLine) -> str:
    """Who made the request, or that nobody knows yet."""
    return line.person or QCoreApplication.translate("Case", "Person not known yet")


def step_sentence(view: CaseView) -> str:
    """Why the next step is the next step."""
    return QCoreApplication.translate("Case", _STEP_SENTENCES[view.step]).format(
        asked=day_text(view.identity_asked_on) if view.identity_asked_on else "–",
        specified=day_text(asked) if (asked := _specification_asked_on(view)) else "–",
        closed=day_text(view.line.closed_on) if view.line.closed_on else "–",
    )


def extension_sentence(view: CaseView) -> str:
    """Whether the term was extended, may still be, or why no longer."""
    limits = view.deadline
    if limits.extended and view.extension is not None:
        return QCoreApplication.translate(
            "Case", "Extended by the delay notice of {notice} ({ground}). The person was promised a decision on {day}."
        ).format(
            notice=day_text(limits.notice_on) if limits.notice_on else "–",
            ground=lower_first(label("extension_ground", view.extension.ground)),
            day=day_text(view.extension.expected_on),
        )
    if view.line.closed_on is not None or is_answered(view):
        return QCoreApplication.translate("Case", "The term was not extended.")
    if view.may_extend:
        return QCoreApplication.translate(
            "Case", "The term can still be extended: the delay notice must be final by {day}."
        ).format(day=day_text(limits.legal_due_1m, weekday=True))
    return QCoreApplication.translate(
        "Case",
        "The term can no longer be extended: the delay notice had to reach the person within one month, by {day}.",
    ).format(day=day_text(limits.legal_due_1m, weekday=True))


def to_tell(view: CaseView) -> tuple[RightLine, ...]:
    """The decided rights that a letter can still tell the person of; a request taken back may be among them."""
    return tuple(right for right in view.rights if right.outcome and not right.told)


def must_tell(view: CaseView) -> tuple[RightLine, ...]:
    """Those of them that must be told before the request can be closed."""
    return tuple(right for right in to_tell(view) if right.outcome in TO_BE_TOLD)


def is_answered(view: CaseView) -> bool:
    """Whether nothing is left to decide, or to tell the person of."""
    return view.line.answered_on is not None


def _specification_asked_on(view: CaseView) -> date | None:
    asked = [s.asked_on for s in view.suspensions if s.reason == "specification" and s.answered_on is None]
    return min(asked, default=None)
