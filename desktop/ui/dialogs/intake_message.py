"""The message beside the form of a new request: what is doubtful about it, and all of its text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.procedures.intake import IntakeProposal
from desktop.ui.intake_words import warnings_of
from desktop.ui.local_time import moment_in_words
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.mail_view import MailView, line


def message_card(proposal: IntakeProposal) -> QWidget:
    """The message as it was read."""
    mail = proposal.mail
    card = Card(QCoreApplication.translate("IntakeDialog", "Message"))
    for sentence in warnings_of(proposal):
        card.body.addWidget(line(f"⚠ {sentence}", ""))
    card.body.addWidget(
        MailView(
            sender_name=mail.sender_name,
            sender_address=mail.sender_address,
            subject=mail.subject,
            text=mail.text,
            attachments=tuple((a.name, a.media_type, a.bytes) for a in mail.attachments),
            can_save=False,
            moment=moment_in_words(mail.received_at) if mail.received_at else "",
            whole=True,
        ),
        1,
    )
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 14, 0)
    column.addWidget(card)
    return holder
