"""The duties of today that belong to requests: reminders, questions, notices, searches, restrictions to lift."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.procedures.duty_lines import QuestionLine
from desktop.procedures.holding_lines import DutyView, HoldLine
from desktop.procedures.notice_lines import NoticeLine
from desktop.procedures.search_lines import SearchLine
from desktop.procedures.team_lines import ReminderLine
from desktop.ui.theme import BadgeState
from desktop.ui.words import day_text, short_day_text

MOST_EACH = 5  # people, holds, purges or requests named one by one; the rest as a number


@dataclass(frozen=True, slots=True)
class Duty:
    """One row: how pressing, what, and where it is done."""

    badge: str
    state: BadgeState
    what: str
    page: str
    wanted: int | None = None


def pressing_duties(view: DutyView) -> Iterator[Duty]:
    """What the desk itself has to do today."""
    yield from _reminders(view.requests.reminders)
    yield from _to_lift(view.to_lift)
    yield from _to_send(view.requests.to_send)


def waiting_duties(view: DutyView) -> Iterator[Duty]:
    """What others were asked and has to be followed."""
    owed = view.requests
    yield from _questions(owed.questions)
    yield from _to_chase(owed.to_chase)
    yield from _searches(owed.searches)


def _reminders(reminders: Sequence[ReminderLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "Reminder")
    for one in reminders[:MOST_EACH]:
        said = QCoreApplication.translate("Duties", "{number}, {day}: {text}")
        words = said.format(number=one.case_number, day=short_day_text(one.remind_on), text=one.text)
        yield Duty(badge, BadgeState.SOON, words, "case", one.case_id)
    if (more := len(reminders) - MOST_EACH) > 0:
        words = QCoreApplication.translate("Duties", "%n more reminder(s)", "", more)
        yield Duty(badge, BadgeState.SOON, words, "case", reminders[MOST_EACH].case_id)


def _to_lift(holds: Sequence[HoldLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "To be lifted")
    for hold in holds[:MOST_EACH]:
        said = QCoreApplication.translate("Duties", "Restriction on {person}, announced to be lifted on {day}")
        day = day_text(hold.lift_on) if hold.lift_on else "–"
        page, wanted = ("person", hold.person_id) if hold.person_id is not None else ("case", hold.case_id)
        yield Duty(badge, BadgeState.SOON, said.format(person=hold.person or hold.case_number, day=day), page, wanted)
    if (more := len(holds) - MOST_EACH) > 0:
        words = QCoreApplication.translate("Duties", "%n more restriction(s) to lift", "", more)
        yield Duty(badge, BadgeState.SOON, words, "person", holds[MOST_EACH].person_id)


def _to_send(notices: Sequence[NoticeLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "To be sent")
    for (case_id, number), count in _by_case(notices, MOST_EACH):
        said = QCoreApplication.translate("Duties", "{number}: %n notice(s) to recipients", "", count)
        yield Duty(badge, BadgeState.SOON, said.format(number=number), "case", case_id)
    yield from _more(notices, badge, BadgeState.SOON)


def _questions(questions: Sequence[QuestionLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "Ask again")
    for one in questions[:MOST_EACH]:
        said = (
            QCoreApplication.translate("Duties", "{number}, {person}: asked for identity on {day}, no answer")
            if one.reason == "identity"
            else QCoreApplication.translate("Duties", "{number}, {person}: asked which data on {day}, no answer")
        )
        day = short_day_text(one.reminded_on or one.asked_on)
        words = said.format(number=one.case_number, person=one.person or "–", day=day)
        yield Duty(badge, BadgeState.PAUSED, words, "case", one.case_id)
    if (more := len(questions) - MOST_EACH) > 0:
        words = QCoreApplication.translate("Duties", "%n more question(s) without an answer", "", more)
        yield Duty(badge, BadgeState.PAUSED, words, "case", questions[MOST_EACH].case_id)


def _to_chase(notices: Sequence[NoticeLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "No confirmation")
    for (case_id, number), count in _by_case(notices, MOST_EACH):
        said = QCoreApplication.translate("Duties", "{number}: %n recipient(s) did not confirm", "", count)
        yield Duty(badge, BadgeState.PAUSED, said.format(number=number), "case", case_id)
    yield from _more(notices, badge, BadgeState.PAUSED)


def _searches(searches: Sequence[SearchLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "To search")
    waits = Counter(one.case_id for one in searches if one.is_to_chase)
    for (case_id, number), count in _by_case(searches, MOST_EACH):
        said = QCoreApplication.translate("Duties", "{number}: %n system(s) to search", "", count).format(number=number)
        if waits[case_id]:
            late = QCoreApplication.translate("Duties", "%n without an answer for a week", "", waits[case_id])
            said = f"{said}, {late}"
        yield Duty(badge, BadgeState.SOON if waits[case_id] else BadgeState.PAUSED, said, "case", case_id)
    yield from _more(searches, badge, BadgeState.PAUSED)


def _by_case(lines: Sequence[NoticeLine] | Sequence[SearchLine], most: int) -> Iterator[tuple[tuple[int, str], int]]:
    """The first requests, each with how many of the lines are its."""
    counts = Counter((one.case_id, one.case_number) for one in lines)
    yield from list(counts.items())[:most]


def _more(lines: Sequence[NoticeLine] | Sequence[SearchLine], badge: str, state: BadgeState) -> Iterator[Duty]:
    cases = list(dict.fromkeys(one.case_id for one in lines))
    if (more := len(cases) - MOST_EACH) > 0:
        words = QCoreApplication.translate("Duties", "%n more request(s)", "", more)
        yield Duty(badge, state, words, "case", cases[MOST_EACH])
