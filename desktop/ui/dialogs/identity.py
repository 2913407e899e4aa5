"""How identity was established: the lightest way that is enough, noted in a few words."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.procedures.identity import establish_identity
from desktop.procedures.lines import CaseView, MessageLine
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.local_time import short_moment
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.tick_list import TickList
from desktop.ui.words import options

SUBJECT_LETTERS = 60  # of a message, beside its box


class IdentityDialog(ActDialog):
    """Records method, what was looked at, and the day; removes what was sent as proof."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.entitle(self.tr("Record identity"), self.tr("Record"))
        self._case_id, self.compared = view.line.id, view.revision
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
        self.proofs = TickList(indented=False)
        self._add_proofs(view.messages)

    def _add_proofs(self, messages: Sequence[MessageLine]) -> None:
        kept = sorted((one for one in messages if one.removed_on is None), key=lambda one: not one.is_proof)
        for one in kept:
            sender = one.sender_name or one.sender_address
            moment = short_moment(one.received_at) if one.received_at else ""
            files = ", ".join(name for name, _, _ in one.attachments)
            more = " · ".join(part for part in (sender, moment, files) if part)
            self.proofs.add(self._subject(one), more=more, is_on=one.is_proof, value=one.id)
        if kept:
            self.form.add(
                self.tr("Messages with proof of identity, to be removed"),
                self.proofs,
                hint=self.tr(
                    "What is ticked is emptied for good: its text, attachments and original. An undo does not bring it "
                    "back."
                ),
            )

    def _subject(self, message: MessageLine) -> str:
        subject = message.subject or self.tr("(no subject)")
        return subject if len(subject) <= SUBJECT_LETTERS else f"{subject[:SUBJECT_LETTERS].rstrip()} …"

    def procedure(self) -> Callable[[], Done[Any]]:
        office, on = self.desk.office, self.on.value()
        seen = self.compared
        method, checked, proofs = self.method.currentData(), self.checked.text(), self.proofs.values()
        return lambda: establish_identity(
            office, case_id=self._case_id, method=method, checked=checked, on=on, proofs=proofs, seen=seen
        )

    def sentence(self) -> str:
        removed = len(self.proofs.values())
        if removed:
            return self.tr("Identity recorded, %n message(s) with proof removed", "", removed)
        return self.tr("Identity recorded")
