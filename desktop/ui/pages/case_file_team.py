"""The people of the desk on one request: who handles it, what it waits for, reminders and notes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.team_lines import NoteLine, ReminderLine
from desktop.ui.local_time import moment_in_words
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, short_day_text

MOST_NOTES = 3  # shown before "Show all"


class TeamCard(Card):
    """Says by signal what is wanted; the acts of the page do it."""

    assign_wanted = Signal()
    waiting_wanted = Signal()
    note_wanted = Signal()
    reminder_wanted = Signal()
    done_wanted = Signal(object)  # ReminderLine
    move_wanted = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today = today
        self.heading.setText(self.tr("At the desk"))
        self.heading.show()
        self.setAccessibleName(self.tr("At the desk"))
        self._view: CaseView | None = None
        self._is_whole = False
        self.buttons = QWidget()
        row = FlowLayout(self.buttons, gap=8)
        for words, icon, wanted in (
            (self.tr("Hand over…"), "user", self.assign_wanted),
            (self.tr("Waits for…"), "clock", self.waiting_wanted),
            (self.tr("Reminder…"), "bell", self.reminder_wanted),
            (self.tr("Note…"), "pencil", self.note_wanted),
        ):
            button = icon_button(words, icon)
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.parts = QVBoxLayout()
        self.parts.setSpacing(10)
        self.body.addLayout(self.parts)
        self.body.addWidget(self.buttons)
        self.reminder_buttons: dict[int, QPushButton] = {}

    def show_view(self, view: CaseView) -> None:
        self._view = view
        is_open = view.line.closed_on is None
        self.setVisible(is_open or bool(view.notes or view.reminders))
        self.buttons.setVisible(is_open)
        empty(self.parts)
        self.reminder_buttons.clear()
        self._add_facts(view)
        for reminder in sorted(view.reminders, key=lambda one: (one.done_on is not None, one.remind_on)):
            self.parts.addWidget(self._reminder(reminder))
        shown = view.notes if self._is_whole else view.notes[:MOST_NOTES]
        for note in shown:
            self.parts.addWidget(self._note(note))
        if len(view.notes) > MOST_NOTES:
            words = self.tr("Show fewer notes") if self._is_whole else self.tr("Show all notes")
            fold = icon_button(words, "chevron-up" if self._is_whole else "chevron-down", style="link")
            fold.clicked.connect(self._unfold)
            self.parts.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_facts(self, view: CaseView) -> None:
        facts = FactList(name_em=8.5)
        facts.add(self.tr("Handled by"), view.line.handler or "–")
        if view.line.waiting_for:
            since = self.tr("since {day}").format(day=day_text(view.waiting_since)) if view.waiting_since else ""
            facts.add(self.tr("Waits for"), "\n".join(part for part in (view.line.waiting_for, since) if part))
        self.parts.addWidget(facts)

    def _reminder(self, reminder: ReminderLine) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(BadgeLabel(*self._badge(reminder)))
        head.addStretch()
        column.addLayout(head)
        column.addWidget(line(reminder.text, ""))
        if reminder.done_on is not None:
            done = self.tr("Done on {day} by {name}").format(day=day_text(reminder.done_on), name=reminder.done_by)
            column.addWidget(line(done, "dim"))
            return row
        for words, icon, wanted in (
            (self.tr("Move…"), "calendar", self.move_wanted),
            (self.tr("Done"), "check", self.done_wanted),
        ):
            button = icon_button(words, icon, style="quiet", name=f"{words.rstrip('…')}: {reminder.text}")
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(reminder))
            head.addWidget(button)
            self.reminder_buttons[reminder.id] = button  # the last: done
        return row

    def _badge(self, reminder: ReminderLine) -> tuple[str, BadgeState]:
        day = short_day_text(reminder.remind_on)
        if reminder.done_on is not None:
            return day, BadgeState.DONE
        return day, BadgeState.SOON if reminder.remind_on <= self._today() else BadgeState.OK

    def _note(self, note: NoteLine) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = f"{moment_in_words(note.at)} · {note.by}"
        if note.handed_to:
            head = self.tr("{head}, to {name}").format(head=head, name=note.handed_to)
        column.addWidget(line(head, "dim"))
        column.addWidget(line(note.text, ""))
        return row

    def _unfold(self) -> None:
        self._is_whole = not self._is_whole
        if self._view is not None:
            self.show_view(self._view)
