"""A message as plain text with its sender, subject and attachments; never as HTML, never with pictures."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.theme import with_class
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.folded_text import FoldedText
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_text import in_paragraphs
from desktop.ui.words import bytes_text

_LONG_WORD = re.compile(r"(\S{40})(?=\S)")  # a label cannot wrap inside a word by itself
Attachments = Sequence[tuple[str, str, int]]  # name, media type, bytes


class MailView(QWidget):
    """Emits `attachment_wanted(index)` where attachments can be saved."""

    attachment_wanted = Signal(int)

    def __init__(
        self,
        *,
        sender_name: str,
        sender_address: str,
        subject: str,
        text: str,
        attachments: Attachments,
        can_save: bool,
        moment: str = "",
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """moment: when it was received, in words. can_save: an attachment is a button. whole: show all text."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.subject = line(subject or self.tr("(no subject)"), "strong")
        sender = " ".join(part for part in (sender_name, f"<{sender_address}>" if sender_address else "") if part)
        self.sender = line(" · ".join(part for part in (sender or self.tr("(no sender)"), moment) if part), "dim")
        text = in_paragraphs(text)
        self.body = _whole(text, self.tr("Text of the message")) if whole else FoldedText(text or self.tr("(no text)"))
        if isinstance(self.body, FoldedText):
            self.body.label.setMinimumWidth(1)  # a word longer than the page must not widen the page
        for part in (self.subject, self.sender, self.body):
            column.addWidget(part, int(part is self.body))
        if attachments:
            column.addWidget(self._attachments(attachments, can_save))

    def _attachments(self, attachments: Attachments, can_save: bool) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=6)
        for index, (name, _media_type, size) in enumerate(attachments):
            called = name or self.tr("attachment")
            words = f"{called} ({bytes_text(size)})"
            if not can_save:
                row.addWidget(with_class(QLabel(words), "dim"))
                continue
            button = icon_button(words, "paperclip", name=self.tr("Save attachment {name}").format(name=words))
            button.setToolTip(self.tr("Save this attachment outside the vault"))
            button.clicked.connect(lambda _=False, index=index: self.attachment_wanted.emit(index))
            row.addWidget(button)
        return holder


def _whole(text: str, name: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(text)
    edit.setReadOnly(True)
    edit.setTabChangesFocus(True)
    edit.setAccessibleName(name)
    return edit


def line(text: str, style: str) -> QLabel:
    """A line of plain text that wraps and can be selected."""
    label = with_class(QLabel(_LONG_WORD.sub("\\1\u200b", text)), style)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other, the room that is left behind them."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
