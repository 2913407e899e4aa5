"""Removes a request that should not be there: asks why, says what goes, and offers to keep its messages."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.procedures.case_removal import remove_case
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.case_picker import CasePicker
from desktop.ui.team_words import team_options
from desktop.ui.widgets.form import choice


class RemoveCaseDialog(ActDialog):
    """Where the same request is there already its messages can go there."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=42)
        self.view, self.compared = view, view.revision
        self.into: int | None = None
        self.entitle(self.tr("Remove {number}").format(number=view.line.number), self.tr("Remove"))
        self.add_sentence(self._what_goes(), "")
        self.reason = choice((("", self.tr("Choose…")), *team_options("removal")))
        self.form.add(self.tr("Why"), self.reason, check=self._lacks_reason)
        self.other = QPushButton(self.tr("Choose the request…"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._pick)
        self._messages = self.form.add(
            self.tr("Its messages go to"),
            self.other,
            hint=self.tr("Without a request to go to, they are removed as well."),
        )
        self.add_sentence(
            self.tr(
                "The number is not given again, and the figures do not count this request. The journal keeps that it "
                "was removed, by whom and why. For a request that was answered or decided, close it instead."
            )
        )
        self.reason.currentIndexChanged.connect(self._show)
        self._show()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, seen, reason = self.desk.office, self.view.line.id, self.compared, self.reason.currentData()
        into = self.into if self._may_move() else None
        return lambda: remove_case(office, case_id=case_id, reason=reason, seen=seen, into=into)

    def sentence(self) -> str:
        return self.tr("{number} removed").format(number=self.view.line.number)

    def _what_goes(self) -> str:
        view = self.view
        goes = [self.tr("%n message(s)", "", len(view.messages))] if view.messages else []
        drafts = sum(letter.finalised_at is None for letter in view.letters)
        goes += [self.tr("%n draft(s) of a letter", "", drafts)] if drafts else []
        goes += [self.tr("%n note(s)", "", len(view.notes))] if view.notes else []
        goes += [self.tr("%n reminder(s)", "", len(view.reminders))] if view.reminders else []
        said = self.tr("The request goes with all that is kept in it, files and searches too.")
        if not goes:
            return said
        now = self.tr("In it now: {parts}.").format(parts=", ".join(goes))
        return f"{said} {now}"

    def _may_move(self) -> bool:
        return self.reason.currentData() == "duplicate" and bool(self.view.messages)

    def _show(self) -> None:
        self._messages.setVisible(self._may_move())
        if self._is_fitted:
            self.grow()

    def _pick(self) -> None:
        picker = CasePicker(self.desk, self)
        picker.picked.connect(self._take)
        picker.open()

    def _take(self, case_id: int, number: str) -> None:
        self.into = case_id
        self.other.setText(number)

    def _lacks_reason(self) -> str:
        return "" if self.reason.currentData() else self.tr("Choose why it is removed.")
