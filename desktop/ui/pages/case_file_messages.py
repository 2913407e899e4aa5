"""What the person wrote, as it came; and the ways to take it out of the vault."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop.procedures.intake import attachment_of, original_of
from desktop.procedures.lines import CaseView, MessageLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.saving import outside_sentence, save_outside
from desktop.ui.local_time import moment_in_words
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import MailView, line


class MessagesCard(Card):
    """Each message once; the original is kept byte for byte."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.heading.setText(self.tr("Messages"))
        self.heading.show()
        self.setAccessibleName(self.tr("Messages"))
        self._shown: tuple[MessageLine, ...] | None = None
        self.saves: dict[int, QPushButton] = {}

    def show_view(self, view: CaseView) -> None:
        if view.messages == self._shown:
            return  # leave a text that was unfolded as it is
        self._shown = view.messages
        empty(self.body)
        self.saves.clear()
        if not view.messages:
            self.body.addWidget(line(self.tr("No message is kept: this request did not come by e-mail."), "dim"))
        for number, message in enumerate(view.messages):
            if number:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self.body.addWidget(rule)
            self._add(view, message)
        if any(message.has_original for message in view.messages):
            self.body.addWidget(line(outside_sentence(), "dim"))

    def _add(self, view: CaseView, message: MessageLine) -> None:
        shown = MailView(
            sender_name=message.sender_name,
            sender_address=message.sender_address,
            subject=message.subject,
            text=message.text,
            attachments=message.attachments,
            can_save=message.has_original,
            moment=moment_in_words(message.received_at) if message.received_at else "",
        )
        shown.attachment_wanted.connect(lambda index: self._save_attachment(message, index))
        self.body.addWidget(shown)
        if message.has_original:
            save = icon_button(self.tr("Save original…"), "download", style="quiet")
            save.setToolTip(self.tr("SHA-256 {digest}").format(digest=message.sha256))
            save.clicked.connect(lambda: self._save_original(view, message))
            self.saves[message.id] = save
            self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _save_attachment(self, message: MessageLine, index: int) -> None:
        office = self._desk.office
        save_outside(
            self._desk,
            self,
            title=self.tr("Save attachment"),
            name=message.attachments[index][0] or self.tr("attachment"),
            content=lambda: attachment_of(office, message.id, index),
        )

    def _save_original(self, view: CaseView, message: MessageLine) -> None:
        office = self._desk.office
        save_outside(
            self._desk,
            self,
            title=self.tr("Save the original message"),
            name=f"{view.line.number}.eml",
            content=lambda: original_of(office, message.id),
        )
