"""The last question before a purge erases: how much, that it cannot be undone, and a button that can wait."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.procedures.holding_lines import PurgePlan, PurgeView
from desktop.procedures.office import Done
from desktop.procedures.purges import carry_out
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.purge_words import categories_text, going_sentences
from desktop.ui.theme import with_class
from desktop.ui.widgets.danger_button import DangerButton


class PurgeCarryOutDialog(ActDialog):
    """Cancel has the focus and is the default; for a large purge the button also waits some seconds."""

    def __init__(self, desk: Desk, view: PurgeView, plan: PurgePlan, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._purge_id, self._number, self._is_large = view.line.id, view.line.number, plan.is_large
        words = self.tr("Erase {categories}").format(categories=categories_text(plan.holdings))
        self._words = words
        self._make_dangerous(words)
        self.entitle(self.tr("Carry out {number}?").format(number=view.line.number), words)
        self.add_sentence(" ".join(going_sentences(plan)), "")
        self.add_sentence(self.tr("This cannot be undone. What is erased is gone from this vault for good."), "strong")
        self.add_sentence(
            self.tr("The rules are asked once more for each of them; what may not go any more is left alone and named.")
        )
        if self._is_large:
            self.add_sentence(self.tr("This is a large purge: the button opens after some seconds."))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, purge_id = self.desk.office, self._purge_id
        return lambda: carry_out(office, purge_id=purge_id)

    def _succeed(self, done: Done[PurgeView]) -> None:
        words = self.tr("{number} carried out; the certificate is ready")
        if not done.value.has_certificate:
            words = self.tr(
                "{number} is erased from the vault; the files still have to be emptied, then the certificate follows"
            )
        self.desk.toast(words.format(number=self._number))
        super()._succeed(done)

    def commit(self) -> None:
        super().commit()
        if not self.primary.isEnabled():
            self.danger.put_words(self.tr("Erasing …"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cancel.setFocus()
        if self._is_large and not self.danger.is_waiting():
            self.danger.wait()

    def _make_dangerous(self, words: str) -> None:
        """Put the dangerous button in the place of the ordinary one, and make Cancel what Enter means."""
        self.buttons.removeWidget(self.primary)
        self.primary.deleteLater()
        self.primary = self.danger = DangerButton(words)
        self.danger.clicked.connect(self.commit)
        self.buttons.addWidget(self.danger)
        self.cancel.setAutoDefault(True)
        self.cancel.setDefault(True)
        with_class(self.cancel, "primary")

    def _fail(self, error: Exception) -> None:
        super()._fail(error)
        self.danger.put_words(self._words)
