"""What the person wrote, as it came; and the ways to take it out of the vault."""

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop.procedures.intake import attachment_of, mark_proof, original_of
from desktop.procedures.lines import CaseView, MessageLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.saving import outside_sentence, save_outside
from desktop.ui.local_time import moment_in_words
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.folded_text import FoldedText
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import MailView, line
from desktop.ui.words import day_text, label


class MessagesCard(Card):
    """Each message once; the original is kept byte for byte."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.heading.setText(self.tr("Messages"))
        self.heading.show()
        self.setAccessibleName(self.tr("Messages"))
        self._shown: tuple[tuple[MessageLine, ...], str, str] | None = None
        self.saves: dict[int, QPushButton] = {}
        self.proofs: dict[int, QPushButton] = {}

    def show_view(self, view: CaseView) -> None:
        shown = (view.messages, view.note, view.channel)
        if shown == self._shown:
            return  # leave a text that was unfolded as it is
        self._shown = shown
        empty(self.body)
        self.saves.clear()
        self.proofs.clear()
        if view.note:
            self._add_note(view)
        elif not view.messages:
            self.body.addWidget(line(self.tr("No message is kept: this request did not come by e-mail."), "dim"))
        for number, message in enumerate(view.messages):
            if number or view.note:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self.body.addWidget(rule)
            self._add(view, message)
        if any(message.has_original for message in view.messages):
            self.body.addWidget(line(outside_sentence(), "dim"))

    def _add_note(self, view: CaseView) -> None:
        """What was said or written, as noted at intake; without an e-mail it is all there is of the request."""
        day = day_text(view.line.received_on)
        if view.messages:
            self.body.addWidget(line(self.tr("Note"), "strong"))
        else:
            self.body.addWidget(line(f"{label('channel', view.channel)} · {day}", "strong"))
            self.body.addWidget(line(self.tr("As it was noted when the request came in; no message is kept."), "dim"))
        self.body.addWidget(FoldedText(view.note))

    def _add(self, view: CaseView, message: MessageLine) -> None:
        if message.removed_on is not None:
            sender = message.sender_name or message.sender_address
            said = self.tr("Proof of identity, removed on {day} when the check was done.")
            self.body.addWidget(line(f"{message.subject or sender}", "strong"))
            self.body.addWidget(line(said.format(day=day_text(message.removed_on)), "dim"))
            return
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
            holder = QWidget()
            flow = FlowLayout(holder, gap=4)
            flow.addWidget(save)
            if view.line.closed_on is None:
                flow.addWidget(self._proof_button(view, message))
            self.body.addWidget(holder)
        if message.is_proof:
            self.body.addWidget(line(self.tr("Proof of identity: it is removed when the check is recorded."), ""))

    def _proof_button(self, view: CaseView, message: MessageLine) -> QPushButton:
        words = self.tr("Not proof of identity") if message.is_proof else self.tr("This is proof of identity")
        button = icon_button(words, "id-card", style="quiet")
        office, case_id, is_proof = self._desk.office, view.line.id, not message.is_proof
        button.clicked.connect(
            lambda: self._desk.background.act(
                lambda: mark_proof(office, case_id=case_id, message_id=message.id, is_proof=is_proof),
                owner=self,
                then=lambda done: self._desk.toast(self._marked(is_proof), done.undo),
            )
        )
        self.proofs[message.id] = button
        return button

    def _marked(self, is_proof: bool) -> str:
        return self.tr("Marked as proof of identity") if is_proof else self.tr("Not marked as proof any more")

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
