"""A letter in the making: what it asks for on the left, its real pages on the right, as it will be printed.

The pages follow the typing: 250 ms after the last change the letter is set again off the UI thread, and an older
question gives way to a newer one.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QWidget

from desktop.procedures.lines import Preview
from desktop.procedures.reply import Written, draft_fields, preview, starting_fields
from desktop.ui.desk import Desk
from desktop.ui.dialogs.letter_form import LetterForm
from desktop.ui.dialogs.letter_task import LetterTask
from desktop.ui.letter_words import field_label
from desktop.ui.notices import notice
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.pdf_preview import PdfPreview
from desktop.ui.words import options

REST_MS = 250


class LetterSheet(QWidget):
    """`content()` is what stands here: language and fields. `missing`: what the letter lacked when last set."""

    filled = Signal()
    previewed = Signal(object)  # the Preview that is on the screen now
    failed = Signal(object)

    def __init__(self, desk: Desk, task: LetterTask, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.task = desk, task
        self._proposed: dict[str, Any] = {}  # what stood in the fields by itself, in the language chosen now
        self.missing: tuple[str, ...] = ()
        self.loaded: Written | None = None  # the draft it was filled from
        self.language = choice(options("language"), chosen=language)
        self.form = LetterForm(desk, task)
        self.preview = PdfPreview()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._build()

    def content(self) -> tuple[str, dict[str, Any]]:
        return str(self.language.currentData()), self.form.values()

    def load(self, letter_id: int | None) -> None:
        """Fill the fields from a draft, or as far as the vault knows them."""
        office, task, language = self.desk.office, self.task, str(self.language.currentData())
        self.form.setEnabled(False)

        def question() -> tuple[dict[str, Any] | None, dict[str, Any]]:
            proposed = starting_fields(office, about=task.about, kind=task.kind, language=language)
            return (None if letter_id is None else draft_fields(office, letter_id)), proposed

        key = ("letter_fields", id(self))
        self.desk.background.ask(key, question, owner=self, then=self._fill, failed=self.failed.emit)

    def refresh(self) -> None:
        """Set the letter as it stands, and show it."""
        office, task = self.desk.office, self.task
        language, fields = self.content()
        self.desk.background.ask(
            ("preview", id(self)),
            lambda: preview(office, about=task.about, kind=task.kind, language=language, fields=fields),
            owner=self,
            then=self._show,
            failed=self.failed.emit,
        )

    def _fill(self, answer: tuple[dict[str, Any] | None, dict[str, Any]]) -> None:
        draft, self._proposed = answer
        if draft is not None:
            self.loaded = self.content()[0], draft
        self.form.setEnabled(True)
        self.form.fill(self._proposed if draft is None else draft)
        self.form.offer_texts(str(self.language.currentData()))
        self.form.changed.connect(self._rest.start)
        self.language.currentIndexChanged.connect(self._change_language)
        if self.form.fields:
            self.form.fields[0].focus()
        self.filled.emit()
        self.refresh()

    def _change_language(self) -> None:
        """What was proposed and left as it was is proposed again in the new language."""
        self._rest.start()
        office, task, language = self.desk.office, self.task, str(self.language.currentData())
        self.form.offer_texts(language)
        self.desk.background.ask(
            ("letter_fields", id(self)),
            lambda: starting_fields(office, about=task.about, kind=task.kind, language=language),
            owner=self,
            then=self._propose,
            failed=self.failed.emit,
        )

    def _propose(self, proposed: dict[str, Any]) -> None:
        before, self._proposed = self._proposed, proposed
        here = self.form.values()
        untouched = {name: text for name, text in proposed.items() if here.get(name) == before.get(name) != text}
        self.form.fill(untouched)

    def _show(self, shown: Preview) -> None:
        self.missing = shown.missing
        if shown.pdf is not None:
            self.preview.show_pdf(shown.pdf)
        self.previewed.emit(shown)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.form.column.insertWidget(0, self._language_row())
        if self.task.advice:
            self.form.column.insertWidget(0, line(self.task.advice, "dim"))
        self.form.column.addStretch(1)  # the fields stay together at the top
        self.form.column.setContentsMargins(2, 2, 14, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.addWidget(scroll)
        right = QWidget()
        beside = QHBoxLayout(right)
        beside.setContentsMargins(14, 0, 0, 0)
        beside.addWidget(self.preview)
        self.halves.addWidget(right)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        self.halves.setStretchFactor(0, 4)
        self.halves.setStretchFactor(1, 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.halves)

    def _language_row(self) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        words = with_class(QLabel(self.tr("Language of the letter")), "strong")
        words.setBuddy(self.language)
        self.language.setAccessibleName(words.text())
        beside.addWidget(words)
        beside.addWidget(self.language)
        beside.addStretch()
        return row


def state_sentence(shown: Preview) -> str:
    """One line under the letter: what it lacks, what is wrong with it, or that nothing is."""
    if shown.problems:
        return notice(*shown.problems[0]).sentence
    if shown.missing:
        lacking = QCoreApplication.translate("LetterSheet", "Still missing: {fields}")
        return lacking.format(fields=field_names(shown.missing))
    return QCoreApplication.translate("LetterSheet", "Nothing is missing.")


def field_names(fields: tuple[str, ...]) -> str:
    """The labels of fields, each once."""
    return ", ".join(dict.fromkeys(field_label(name) for name in fields))
