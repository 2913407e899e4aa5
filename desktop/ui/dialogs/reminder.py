"""Sets a reminder for a chosen day, or moves one to another day."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.procedures.reminders import add_reminder, move_reminder
from desktop.procedures.team_lines import ReminderLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.widgets.date_field import DateField
from desktop.ui.words import day_text

PROPOSED_DAYS = 7  # from today


class ReminderDialog(ActDialog):
    """A day and a few words; from that day on it stands on Today."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id = view.line.id
        self.entitle(self.tr("Reminder on {number}").format(number=view.line.number), self.tr("Remind"))
        today = desk.office.clock.today()
        self.on = DateField(today)
        self.on.set_limits(today, None)
        self.on.set_value(today + timedelta(days=PROPOSED_DAYS))
        self.text = QLineEdit()
        self.form.add(self.tr("Of what"), self.text, required=True)
        self.form.add(self.tr("On"), self.on, hint=self.tr("It stands on Today from that day on, until it is done."))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, text, on = self.desk.office, self._case_id, self.text.text(), self.on.value()
        if on is None:
            raise LookupError("a reminder has a day")
        return lambda: add_reminder(office, case_id=case_id, on=on, text=text)

    def sentence(self) -> str:
        day = self.on.value()
        return self.tr("Reminder set for {day}").format(day=day_text(day) if day else "–")


class MoveReminderDialog(ActDialog):
    """The same reminder on another day."""

    def __init__(self, desk: Desk, reminder: ReminderLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._reminder_id, self.compared = reminder.id, reminder
        self.entitle(self.tr("Move the reminder"), self.tr("Move"))
        self.add_sentence(reminder.text, "strong")
        today = desk.office.clock.today()
        self.on = DateField(today)
        self.on.set_limits(today, None)
        self.on.set_value(max(reminder.remind_on, today) + timedelta(days=PROPOSED_DAYS))
        self.form.add(self.tr("To"), self.on)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, reminder_id, on, shown = self.desk.office, self._reminder_id, self.on.value(), self.compared
        if on is None:
            raise LookupError("a reminder has a day")
        return lambda: move_reminder(office, reminder_id=reminder_id, on=on, shown=shown)

    def said_meanwhile(self, now: ReminderLine) -> str:
        return self.tr("It is set for {day} now.").format(day=day_text(now.remind_on))

    def sentence(self) -> str:
        day = self.on.value()
        return self.tr("Reminder moved to {day}").format(day=day_text(day) if day else "–")
