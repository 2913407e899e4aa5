"""The letters of a request or a person: drafts to go on with, final ones to look at and send."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView, LetterLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import short_digest
from desktop.ui.local_time import moment_in_words
from desktop.ui.theme import BadgeState, with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label


class LettersCard(Card):
    """Emits which letter is wanted; the page opens it."""

    draft_wanted = Signal(object)
    drop_wanted = Signal(object)
    final_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Letters"))
        self.heading.show()
        self.setAccessibleName(self.tr("Letters"))
        self.buttons: dict[int, QPushButton] = {}

    def show_view(self, view: CaseView) -> None:
        self.show_letters(view.letters, is_open=view.line.closed_on is None)

    def show_letters(self, letters: Sequence[LetterLine], *, is_open: bool) -> None:
        """is_open: drafts can be gone on with and thrown away."""
        empty(self.body)
        self.buttons.clear()
        if not letters:
            self.body.addWidget(line(self.tr("No letter yet."), "dim"))
        for letter in letters:
            self.body.addWidget(self._row(letter, is_open=is_open))

    def _row(self, letter: LetterLine, *, is_open: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        kind = label("letter_kind", letter.kind)
        head = QHBoxLayout()
        head.addWidget(line(f"{kind} · {label('language', letter.language)}", "strong"), 1)
        is_final = letter.finalised_at is not None
        badge = (self.tr("Final"), BadgeState.DONE) if is_final else (self.tr("Draft"), BadgeState.PAUSED)
        head.addWidget(BadgeLabel(*badge))
        column.addLayout(head)
        column.addWidget(line(self._about(letter), "dim"))
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        if is_final:
            show = self._button(self.tr("Show, print or send…"), "eye", f"{kind}: ")
            show.clicked.connect(lambda: self.final_wanted.emit(letter))
            self.buttons[letter.id] = show
            flow.addWidget(show)
            column.addWidget(holder)
        elif is_open:
            go_on = self._button(self.tr("Go on writing…"), "pencil", f"{kind}: ")
            go_on.clicked.connect(lambda: self.draft_wanted.emit(letter))
            drop = with_class(self._button(self.tr("Throw away"), "trash-2", f"{kind}: "), "quiet")
            drop.clicked.connect(lambda: self.drop_wanted.emit(letter))
            self.buttons[letter.id] = go_on
            flow.addWidget(go_on)
            flow.addWidget(drop)
            column.addWidget(holder)
        return row

    def _about(self, letter: LetterLine) -> str:
        if letter.finalised_at is None:
            return self.tr("begun {moment}").format(moment=moment_in_words(letter.created_at))
        return self.tr("{moment}, {name} · SHA-256 {digest}").format(
            moment=moment_in_words(letter.finalised_at), name=letter.finalised_by, digest=short_digest(letter.sha256)
        )

    def _button(self, text: str, icon: str, before: str) -> QPushButton:
        return icon_button(text, icon, name=before + text.rstrip("…"))
