"""Data that a letter promised as a package, given another way: how, and why."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.procedures.office import Done
from desktop.procedures.package_promises import give_otherwise
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.words import label


class GivenOtherwiseDialog(CarefulDialog):
    """After it the request can be closed without a package that was built here."""

    def __init__(self, desk: Desk, case_id: int, right: Right, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, self._right = case_id, right
        self.entitle(self.tr("Data given otherwise · {right}").format(right=label("right", right)), self.tr("Record"))
        self.add_sentence(
            self.tr("The letter promised these data. Record this only when the person has them, or wants them no more.")
        )
        self.how = QPlainTextEdit()
        self.form.add(self.tr("How and when they were given, and why not as a package"), self.how, required=True)
        self.begin()

    def content(self) -> object:
        return self.how.toPlainText()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, right, how = self.desk.office, self._case_id, self._right, self.how.toPlainText()
        return lambda: give_otherwise(office, case_id=case_id, right=right, how=how)

    def sentence(self) -> str:
        return self.tr("Recorded how the data were given")
