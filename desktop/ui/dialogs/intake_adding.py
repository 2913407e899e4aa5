"""Chooses the open request a message belongs to, and says whether it was sent to prove who the requester is."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.desk import Desk
from desktop.ui.dialogs.case_picker import CasePicker


class AddingPicker(CasePicker):
    """A CasePicker with a box for proof of identity."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.proof = QCheckBox(self.tr("It is proof of identity: to be removed when the check is done"))
        column = self.layout()
        column.insertWidget(column.count() - 1, self.proof)  # above the buttons
