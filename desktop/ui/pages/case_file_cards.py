"""The cards of a request that only show: dates, rights, identity, journal."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.rules.case_path import Stage
from desktop.rules.explanation import Target
from desktop.rules.rights import WITHOUT_IDENTITY
from desktop.ui.case_words import extension_sentence
from desktop.ui.deadline_words import explained, explained_lines, warning_text
from desktop.ui.desk import Desk
from desktop.ui.icons import spaced
from desktop.ui.journal_words import journal_sentence
from desktop.ui.local_time import moment_in_words, short_moment
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.deadline_panel import DeadlinePanel
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.rights_list import RightsList
from desktop.ui.words import day_text, days_left_text, label

SOON_DAYS = 7
JOURNAL_ROWS = 6  # shown before "Show all"


CARD_EM = 25  # how narrow a card of a request may become beside another


class DatesRow(QWidget):
    """Work-to date and legal limit beside each other, and below them what may move them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work_to = DeadlinePanel(self.tr("Work to"), self.tr("The safest reading of every rule: plan by this day."))
        self.limit = DeadlinePanel(self.tr("Legal limit"), self.tr("The last day the law allows."))
        self.extension = line("", "dim")
        self.suspended = line("", "dim")
        self.doubts = line("", "dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Columns(self.work_to, self.limit, narrowest_em=CARD_EM))
        for part in (self.extension, self.suspended, self.doubts):
            column.addWidget(part)

    def show_view(self, view: CaseView) -> None:
        limits, is_answered = view.deadline, view.line.answered_on is not None
        work_to_left, limit_left = _days_left(view)
        for panel, day, left, target in (
            (self.work_to, limits.work_to, work_to_left, Target.WORK_TO),
            (self.limit, limits.limit, limit_left, Target.LIMIT),
        ):
            panel.show_day(day, self._badge(left, is_answered), explained_lines(view.explanation, target))
        self.extension.setText(extension_sentence(view))
        waiting = explained(view.explanation, Target.SUSPENDED)
        self.suspended.setVisible(bool(waiting))
        if waiting:
            self.suspended.setText(
                self.tr("If the wait for the person's answer counts: {day}. {steps}. Do not plan by this day.").format(
                    day=day_text(limits.due_1m_suspended, weekday=True), steps=waiting
                )
            )
        self.doubts.setText(" ".join(warning_text(code) for code in limits.warnings))
        self.doubts.setVisible(bool(limits.warnings))

    def _badge(self, left: int, is_answered: bool) -> tuple[str, BadgeState]:
        if is_answered:
            return (self.tr("In time"), BadgeState.DONE) if left >= 0 else (self.tr("Too late"), BadgeState.LATE)
        if left < 0:
            return days_left_text(left), BadgeState.LATE
        return days_left_text(left), BadgeState.SOON if left <= SOON_DAYS else BadgeState.OK


def _days_left(view: CaseView) -> tuple[int, int]:
    """Days to the work-to date and to the limit, as counted for the line of the request."""
    line = view.line
    if line.answered_on is not None:
        return (line.work_to - line.answered_on).days, (line.limit - line.answered_on).days
    counted_to = line.work_to if line.state.value == "on_track" else line.limit
    seen_on = counted_to.toordinal() - line.days_left
    return line.work_to.toordinal() - seen_on, line.limit.toordinal() - seen_on


class RightsCard(Card):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self.heading.setText(self.tr("Rights"))
        self.heading.show()
        self.setAccessibleName(self.tr("Rights"))
        self.list = RightsList()
        self.body.addWidget(self.list)

    def show_view(self, view: CaseView) -> None:
        today = self.desk.office.clock.today()
        self.list.show_rights(view.rights, is_open=view.line.closed_on is None, today=today)


class IdentityCard(Card):
    """How identity was established, or that it has to be."""

    record_wanted = Signal()
    ask_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Identity"))
        self.heading.show()
        self.setAccessibleName(self.tr("Identity"))
        self.record = icon_button(self.tr("Record…"), "user-check", name=self.tr("Record identity"))
        self.ask = icon_button(self.tr("Ask by letter…"), "mail", name=self.tr("Ask for identity by letter"))
        self.record.clicked.connect(self.record_wanted)
        self.ask.clicked.connect(self.ask_wanted)
        self.add_action(self.ask)
        self.add_action(self.record)

    def show_view(self, view: CaseView) -> None:
        empty(self.body)
        is_open = view.line.closed_on is None
        self.record.setVisible(is_open)
        self.ask.setVisible(is_open and view.identity is None)
        self.record.setText(spaced(self.tr("Record…") if view.identity is None else self.tr("Correct…")))
        known = view.identity
        if known is None:
            self.body.addWidget(line(self._not_yet(view), "dim"))
            return
        facts = FactList(name_em=8.5)
        facts.add(self.tr("How"), label("identity_method", known.method))
        facts.add(self.tr("Checked"), known.checked)
        facts.add(self.tr("On"), day_text(known.on))
        facts.add(self.tr("By"), known.by)
        self.body.addWidget(facts)

    def _not_yet(self, view: CaseView) -> str:
        if view.identity_asked_on:
            return self.tr("Asked on {day}; no answer recorded yet.").format(day=day_text(view.identity_asked_on))
        if view.line.stage is Stage.CLOSED:
            return self.tr("Identity was not established.")
        if all(right.right in WITHOUT_IDENTITY for right in view.rights):
            return self.tr("Not established, and not needed for what is asked here.")
        return self.tr(
            "Not established yet. It is needed before a decision, save on direct marketing, consent and complaints."
        )


class JournalCard(Card):
    """Who did what, and when; the newest on top."""

    def __init__(self, name_of: Callable[[str], str] = str, parent: QWidget | None = None) -> None:
        """name_of: gives a system's own name for its code."""
        super().__init__("", parent)
        self._name_of = name_of
        self.heading.setText(self.tr("Journal"))
        self.heading.show()
        self.setAccessibleName(self.tr("Journal"))
        self._is_whole = False
        self.more = QPushButton()
        self.more.clicked.connect(self._unfold)
        self.add_action(self.more)
        self._view: CaseView | None = None

    def show_view(self, view: CaseView) -> None:
        self._view = view
        empty(self.body)
        lines = tuple(reversed(view.journal))
        shown = lines if self._is_whole else lines[:JOURNAL_ROWS]
        facts = FactList(name_em=10.5)
        for entry in shown:
            sentence = journal_sentence(entry.act, entry.details, self._name_of)
            said = f"{moment_in_words(entry.at)}: {sentence}, {entry.actor}"
            facts.add(short_moment(entry.at), f"{sentence}\n{entry.actor}".strip(), said=said)
        self.body.addWidget(facts)
        self.more.setVisible(len(lines) > JOURNAL_ROWS)
        self.more.setText(self.tr("Show fewer") if self._is_whole else self.tr("Show all"))

    def _unfold(self) -> None:
        self._is_whole = not self._is_whole
        if self._view is not None:
            self.show_view(self._view)
