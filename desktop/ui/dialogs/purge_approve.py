"""The second look: another employee says by name that this may go."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.procedures.holding_lines import PurgeView
from desktop.procedures.office import Done
from desktop.procedures.purges import approve
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.purge_words import going_sentences


class PurgeApproveDialog(ActDialog):
    """Who prepared the purge cannot be the one who looks at it; the act says so."""

    def __init__(self, desk: Desk, view: PurgeView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._purge_id, number = view.line.id, view.line.number
        self.entitle(self.tr("Second look at {number}").format(number=number), self.tr("Agree"))
        self.add_sentence(self.tr("Prepared by {name}.").format(name=view.line.proposed_by))
        if view.plan is not None:
            self.add_sentence(" ".join(going_sentences(view.plan)), "")
        self.by = QLineEdit()
        self.form.add(
            self.tr("Your name"),
            self.by,
            hint=self.tr("The name of the employee who looks, not of the one who prepared the purge."),
            required=True,
        )
        self.looked = QCheckBox(self.tr("I have looked at what goes, what stays, and why"))
        self.form.add("", self.looked, check=self._unlooked)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, purge_id, by = self.desk.office, self._purge_id, self.by.text().strip()
        return lambda: approve(office, purge_id=purge_id, by=by)

    def sentence(self) -> str:
        return self.tr("Second look taken")

    def _unlooked(self) -> str:
        return "" if self.looked.isChecked() else self.tr("Tick this when you have looked.")
