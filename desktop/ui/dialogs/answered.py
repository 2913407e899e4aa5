"""Records that the person answered a question well enough, and on which day the answer came in."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.procedures.questions import answer_question
from desktop.procedures.team_lines import SuspensionLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.team_words import team_label
from desktop.ui.widgets.date_field import DateField
from desktop.ui.words import day_text


class AnsweredDialog(ActDialog):
    """The day of the answer; the wait that is shown beside the days ends with it."""

    def __init__(self, desk: Desk, view: CaseView, asked: SuspensionLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, self.compared, self._reason = view.line.id, view.revision, asked.reason
        self.entitle(self.tr("The person answered"), self.tr("Record"))
        question = self.tr("{question}, asked on {day}").format(
            question=team_label("question", asked.reason), day=day_text(asked.asked_on)
        )
        self.add_sentence(question, "strong")
        today = desk.office.clock.today()
        self.on = DateField(today)
        self.on.set_limits(asked.asked_on, today)
        self.on.set_value(today)
        self.form.add(
            self.tr("Answered on"),
            self.on,
            hint=self.tr("The day the answer came in, if it says enough to go on with. It ends the wait."),
        )
        self.add_sentence(self.tr("Add the message with the answer to the request too, so that the file is complete."))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, reason, seen = self.desk.office, self._case_id, self._reason, self.compared
        on = self.on.value()
        if on is None:
            raise LookupError("an answer has a day")
        return lambda: answer_question(office, case_id=case_id, reason=reason, on=on, seen=seen)

    def sentence(self) -> str:
        return self.tr("Answer recorded")
