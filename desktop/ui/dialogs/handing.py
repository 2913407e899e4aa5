"""Hands a request to a colleague, says what it waits for, and writes a note for colleagues."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.assignment import assign, set_waiting
from desktop.procedures.case_notes import add_note
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.widgets.colleague_box import ColleagueBox


class AssignDialog(CarefulDialog):
    """A colleague, and what they should know."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, self.compared = view.line.id, view.revision
        self.entitle(self.tr("Hand over {number}").format(number=view.line.number), self.tr("Hand over"))
        self.to = ColleagueBox(desk)
        self.note = QPlainTextEdit()
        self.form.add(
            self.tr("To"),
            self.to,
            required=True,
            hint=self.tr("{name} handles it now.").format(name=view.line.handler) if view.line.handler else "",
        )
        self.form.add(
            self.tr("What they should know"),
            self.note,
            hint=self.tr("For colleagues only; it never stands in a letter. May stay empty."),
        )
        self.begin()

    def content(self) -> str:
        return self._note()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, to, note, case_id, seen = self.desk.office, self.to.name(), self._note(), self._case_id, self.compared
        return lambda: assign(office, case_id=case_id, to=to, note_text=note, seen=seen)

    def sentence(self) -> str:
        return self.tr("Handed to {name}").format(name=self.to.name())

    def _note(self) -> str:
        return self.note.toPlainText().strip()


class WaitingDialog(ActDialog):
    """Whom or what it waits for; an empty field: nothing any more."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, self.compared = view.line.id, view.revision
        self.entitle(self.tr("What {number} waits for").format(number=view.line.number), self.tr("Save"))
        self.what = QLineEdit(view.line.waiting_for)
        self.form.add(
            self.tr("Waits for"),
            self.what,
            hint=self.tr("Such as a colleague or a supplier; the days go on. Empty it when the wait is over."),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, what, case_id, seen = self.desk.office, self.what.text(), self._case_id, self.compared
        return lambda: set_waiting(office, case_id=case_id, what=what, seen=seen)

    def sentence(self) -> str:
        what = self.what.text().strip()
        return self.tr("Waits for: {what}").format(what=what) if what else self.tr("Waits for nothing any more")


class NoteDialog(CarefulDialog):
    """A remark that only colleagues read."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id = view.line.id
        self.entitle(self.tr("Note on {number}").format(number=view.line.number), self.tr("Write down"))
        self.note = QPlainTextEdit()
        self.note.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self.form.add(
            self.tr("For colleagues"),
            self.note,
            required=True,
            hint=self.tr(
                "It never stands in a letter. It is part of the file all the same: the person may ask to see it."
            ),
        )
        self.begin()

    def content(self) -> str:
        return self.note.toPlainText().strip()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, text, case_id = self.desk.office, self.note.toPlainText(), self._case_id
        return lambda: add_note(office, case_id=case_id, text=text)

    def sentence(self) -> str:
        return self.tr("Note written")
