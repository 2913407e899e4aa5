"""How identity was established: the lightest way that is enough, noted in a few words."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.procedures.identity import establish_identity
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import choice
from desktop.ui.words import options


class IdentityDialog(ActDialog):
    """Records method, what was looked at, and the day."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.entitle(self.tr("Record identity"), self.tr("Record"))
        self._case_id = view.line.id
        today = desk.office.clock.today()
        self.method = choice(options("identity_method"))
        self.checked = QLineEdit()
        self.on = DateField(today)
        self.on.set_value(today)
        self.on.set_limits(view.line.received_on, today)
        self.add_sentence(
            self.tr(
                "Take the lightest way that is enough: usually the person logs in to BlueDolphin, otherwise an e-mail "
                "from the known address or a call to the known number."
            )
        )
        self.form.add(self.tr("How"), self.method)
        self.form.add(
            self.tr("What was checked"),
            self.checked,
            required=True,
            hint=self.tr("For example: the request was confirmed from the account of the person."),
        )
        self.form.add(self.tr("On"), self.on)
        self.add_sentence(
            self.tr(
                "Keep no copy of an identity document. If somebody sent one anyway, delete it and note only that "
                "it was seen."
            )
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, on = self.desk.office, self.on.value()
        method, checked = self.method.currentData(), self.checked.text()
        return lambda: establish_identity(office, case_id=self._case_id, method=method, checked=checked, on=on)

    def sentence(self) -> str:
        return self.tr("Identity recorded")
