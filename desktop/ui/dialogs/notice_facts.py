"""The small dialogs of one notice to a recipient: where it goes and what it says, confirmed, impossible, forwarded."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.notice_lines import NoticeLine
from desktop.procedures.notices import confirm_notice, forward_request, keep_notice, mark_impossible
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.recipient_words import notice_sentence
from desktop.ui.widgets.address_fields import AddressFields
from desktop.ui.widgets.date_field import DateField


class NoticeForm(CarefulDialog):
    """Corrects a notice that was not sent."""

    def __init__(self, desk: Desk, line: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=44)
        self._line = self.compared = line
        self.entitle(self.tr("Notice to {recipient}").format(recipient=line.recipient), self.tr("Save"))
        self.add_sentence(
            self.tr("It needs a postal address or an e-mail address. The next notice to them begins with it.")
        )
        self.address = AddressFields(
            self.form,
            country=line.country,
            street=line.street,
            postcode=line.postcode,
            town=line.town,
            email=line.email,
        )
        self.matching, self.data = QPlainTextEdit(line.matching), QPlainTextEdit(line.data or line.suggested)
        self.form.add(
            self.tr("Known there by"),
            self.matching,
            hint=self.tr("Only what that recipient knows the person by, and nothing more."),
        )
        if line.received:
            hint = self.tr("Was given: {data}").format(data=line.received)
        elif line.suggested and not line.data:
            hint = self.tr("What the letter to the person says. Leave only what this recipient had.")
        else:
            hint = ""
        self.form.add(self.tr("Which data"), self.data, hint=hint)
        self.begin()

    def content(self) -> object:
        return self.address.values(), self.matching.toPlainText(), self.data.toPlainText()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, notice_id, address = self.desk.office, self._line.id, self.address.values()
        matching, data, shown = self.matching.toPlainText(), self.data.toPlainText(), self.compared
        return lambda: keep_notice(office, notice_id=notice_id, matching=matching, data=data, shown=shown, **address)

    def said_meanwhile(self, now: NoticeLine) -> str:
        return notice_sentence(now)

    def sentence(self) -> str:
        return self.tr("Notice to {recipient} saved").format(recipient=self._line.recipient)


class ForwardDialog(CarefulDialog):
    """Prepares sending a request on to the customer whose data it is about."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=44)
        self._case_id = view.line.id
        self.entitle(self.tr("Forward this request to the controller"), self.tr("Prepare"))
        self.add_sentence(
            self.tr(
                "Of data that a customer keeps in BlueDolphin the customer decides, not we. The request goes on to "
                "them without delay; you look at the letter before it is sent."
            )
        )
        self.name = QLineEdit()
        self.form.add(self.tr("Customer who is the controller"), self.name, required=True)
        self.address = AddressFields(self.form)
        self.begin()

    def content(self) -> object:
        return self.name.text(), self.address.values()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, name, address = self.desk.office, self._case_id, self.name.text(), self.address.values()
        return lambda: forward_request(office, case_id=case_id, controller=name, **address)

    def sentence(self) -> str:
        return self.tr("Prepared; send it under Notices to recipients")


class ConfirmNoticeDialog(ActDialog):
    """Who confirmed on behalf of the recipient, and when."""

    def __init__(self, desk: Desk, line: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._line = self.compared = line
        self.entitle(self.tr("Confirmed by {recipient}").format(recipient=line.recipient), self.tr("Record"))
        today = desk.office.clock.today()
        self.by, self.on = QLineEdit(), DateField(today)
        self.on.set_limits(line.sent_on, today)
        self.on.set_value(today)
        self.form.add(self.tr("Who confirmed it"), self.by, required=True)
        self.form.add(self.tr("On"), self.on)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, notice_id, by, shown = self.desk.office, self._line.id, self.by.text(), self.compared
        on = self.on.value() or office.clock.today()
        return lambda: confirm_notice(office, notice_id=notice_id, by=by, on=on, shown=shown)

    def said_meanwhile(self, now: NoticeLine) -> str:
        return notice_sentence(now)

    def sentence(self) -> str:
        return self.tr("Confirmation recorded")


class ImpossibleDialog(CarefulDialog):
    """Why a recipient cannot be told."""

    def __init__(self, desk: Desk, line: NoticeLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._line = self.compared = line
        self.entitle(self.tr("{recipient} cannot be told").format(recipient=line.recipient), self.tr("Record"))
        self.add_sentence(
            self.tr("Only where it is impossible or takes an effort out of all proportion (article 19 of the GDPR).")
        )
        self.reason = QPlainTextEdit()
        self.form.add(self.tr("Why"), self.reason, required=True)
        self.begin()

    def content(self) -> object:
        return self.reason.toPlainText()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, notice_id, reason, shown = self.desk.office, self._line.id, self.reason.toPlainText(), self.compared
        return lambda: mark_impossible(office, notice_id=notice_id, reason=reason, shown=shown)

    def said_meanwhile(self, now: NoticeLine) -> str:
        return notice_sentence(now)

    def sentence(self) -> str:
        return self.tr("Recorded why {recipient} cannot be told").format(recipient=self._line.recipient)
