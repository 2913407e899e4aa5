"""Corrects what was read at intake: day of receipt, channel, language, rights, note. Both dates follow at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.procedures.case_file import correct_case
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.rights_picker import RightsPicker
from desktop.ui.words import options


class CorrectCaseDialog(ActDialog):
    """A right that was decided on stays; the act says so where somebody tries."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, self.compared = view.line.id, view.revision
        self.entitle(self.tr("Correct {number}").format(number=view.line.number), self.tr("Save"))
        today = desk.office.clock.today()
        self.received_on = DateField(today)
        self.received_on.set_value(view.line.received_on)
        self.received_on.set_limits(None, today)
        self.channel = choice(options("channel"), chosen=view.channel)
        self.language = choice(options("language"), chosen=view.language)
        self.rights = RightsPicker((right.right, right.quote) for right in view.rights)
        self.note = QPlainTextEdit(view.note)
        self.note.setMinimumHeight(5 * self.fontMetrics().height())
        self.form.add(
            self.tr("Received on"),
            self.received_on,
            hint=self.tr("The day it reached the company by any channel. Both dates follow from it."),
        )
        self.form.add(self.tr("Came in by"), self.channel)
        self.form.add(self.tr("Language of the request"), self.language)
        self.form.add(self.tr("Rights asked for"), self.rights, check=self.rights.problem)
        self.form.add(self.tr("Note"), self.note)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, received_on = self.desk.office, self._case_id, self.received_on.value()
        seen = self.compared
        channel, language = self.channel.currentData(), self.language.currentData()
        rights, note_text = self.rights.chosen(), self.note.toPlainText()
        return lambda: correct_case(
            office,
            case_id=case_id,
            received_on=received_on,
            channel=channel,
            language=language,
            note_text=note_text,
            rights=rights,
            seen=seen,
        )

    def sentence(self) -> str:
        return self.tr("Request corrected")
