"""A letter in the making: what it asks for on the left, its real pages on the right, as it will be printed.

The pages follow the typing: 250 ms after the last change the letter is set again off the UI thread, and an older
question gives way to a newer one.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QWidget

from desktop.procedures.lines import CaseView, Preview
from desktop.procedures.reply import draft_fields, preview, starting_fields
from desktop.ui.case_words import extension_sentence, untold_refusals
from desktop.ui.desk import Desk
from desktop.ui.dialogs.letter_form import LetterForm
from desktop.ui.letter_words import field_label
from desktop.ui.notices import notice
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.pdf_preview import PdfPreview
from desktop.ui.words import options, rights_text

REST_MS = 250


class LetterSheet(QWidget):
    """`content()` is what stands here: language and fields. `missing`: what the letter lacked when last set."""

    filled = Signal()
    previewed = Signal(object)  # the Preview that is on the screen now
    failed = Signal(object)

    def __init__(self, desk: Desk, view: CaseView, kind: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.view, self.kind = desk, view, kind
        self.missing: tuple[str, ...] = ()
        self.language = choice(options("language"), chosen=language)
        self.form = LetterForm(desk, view, kind)
        self.preview = PdfPreview()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._build()

    def content(self) -> tuple[str, dict[str, Any]]:
        return str(self.language.currentData()), self.form.values()

    def load(self, letter_id: int | None) -> None:
        """Fill the fields from a draft, or as far as the case knows them."""
        office, case_id, kind = self.desk.office, self.view.line.id, self.kind
        self.form.setEnabled(False)

        def question() -> dict[str, Any]:
            if letter_id is not None:
                return draft_fields(office, letter_id)
            return starting_fields(office, case_id=case_id, kind=kind)

        key = ("letter_fields", id(self))
        self.desk.background.ask(key, question, owner=self, then=self._fill, failed=self.failed.emit)

    def refresh(self) -> None:
        """Set the letter as it stands, and show it."""
        office, case_id, kind = self.desk.office, self.view.line.id, self.kind
        language, fields = self.content()
        self.desk.background.ask(
            ("preview", id(self)),
            lambda: preview(office, case_id=case_id, kind=kind, language=language, fields=fields),
            owner=self,
            then=self._show,
            failed=self.failed.emit,
        )

    def _fill(self, fields: dict[str, Any]) -> None:
        self.form.setEnabled(True)
        self.form.fill(fields)
        self.form.changed.connect(self._rest.start)
        self.language.currentIndexChanged.connect(self._rest.start)
        if self.form.fields:
            self.form.fields[0].focus()
        self.filled.emit()
        self.refresh()

    def _show(self, shown: Preview) -> None:
        self.missing = shown.missing
        if shown.pdf is not None:
            self.preview.show_pdf(shown.pdf)
        self.previewed.emit(shown)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.form.column.insertWidget(0, self._language_row())
        if about := self._about():
            self.form.column.insertWidget(0, line(about, "dim"))
        self.form.column.addStretch()
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

    def _about(self) -> str:
        """What the employee must know before writing this kind; "" for nothing."""
        match self.kind:
            case "delay":
                if not self.view.may_extend:
                    return extension_sentence(self.view)
                takes = self.tr("The extension takes effect when this notice is made final.")
                return f"{extension_sentence(self.view)} {takes}"
            case "refusal":
                refused = rights_text(tuple(right.right for right in untold_refusals(self.view)))
                return self.tr(
                    "This letter tells of the refusal of: {rights}. The grounds, the facts and the paragraphs on the "
                    "Autoriteit Persoonsgegevens and the court stand in it by themselves."
                ).format(rights=refused or "–")
            case "identity_request":
                return self.tr(
                    "Ask only where there is a real doubt, in the lightest way. Never ask for a copy of a document."
                )
        return ""


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
