"""Writing a letter: what it asks for on the left, its real pages on the right, as it will be printed.

The pages follow the typing: 250 ms after the last change the letter is set again off the UI thread, and an older
question gives way to a newer one. Nothing typed is lost: closing offers to keep the draft.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.procedures.lines import CaseView, LetterLine, Preview
from desktop.procedures.office import Done
from desktop.procedures.reply import draft_fields, finalise, preview, save_draft, starting_fields
from desktop.ui.case_words import extension_sentence, untold_refusals
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import large_size
from desktop.ui.dialogs.letter_form import LetterForm
from desktop.ui.letter_words import field_label
from desktop.ui.notices import Notice, notice
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.pdf_preview import PdfPreview
from desktop.ui.words import label, options, rights_text

REST_MS = 250


class LetterDialog(QDialog):
    """Emits `finalised(LetterLine)` once the letter is archived; the dialog closes with it."""

    finalised = Signal(object)
    previewed = Signal(object)  # a Preview that is on the screen now

    def __init__(
        self,
        desk: Desk,
        view: CaseView,
        kind: str,
        *,
        draft: LetterLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """draft: go on with this one; None: a new letter of *kind*."""
        super().__init__(parent)
        self.desk, self.view, self.kind = desk, view, kind
        self.letter_id = draft.id if draft else None
        self._kept: tuple[str, dict[str, Any]] | None = None  # as it was last saved; None before it is filled
        self._missing: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{label('letter_kind', kind)} · {view.line.number}")
        self.language = choice(options("language"), chosen=draft.language if draft else view.person_language)
        self.form = LetterForm(desk, view, kind)
        self.preview = PdfPreview()
        self.notice = NoticeBar()
        self.state = with_class(QLabel(), "dim")
        self.state.setWordWrap(True)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask_preview)
        self._build()
        self._load()

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.save_button = self._button(self.tr("Save draft"), self.save)
        self.finalise_button = with_class(self._button(self.tr("Make final…"), self.ask_finalise), "primary")
        self.close_button = self._button(self.tr("Close"), self.close)
        self.form.column.insertWidget(0, self._language_row())
        for sentence in self._about():
            self.form.column.insertWidget(1, line(sentence, "dim"))
        self.form.column.addStretch()
        self.form.column.setContentsMargins(2, 2, 14, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(scroll)
        halves.addWidget(self.preview)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(16)
        size = large_size(self, wide_em=86)
        halves.setSizes([round(size.width() * 0.42), round(size.width() * 0.58)])
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        for button in (self.close_button, self.save_button, self.finalise_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(self.notice)
        column.addWidget(halves, 1)
        column.addLayout(buttons)
        self.resize(size)

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

    def _about(self) -> list[str]:
        """What the employee must know before writing this kind, last first."""
        match self.kind:
            case "delay":
                takes = self.tr("The extension takes effect when this notice is made final.")
                return [f"{extension_sentence(self.view)} {takes}"]
            case "refusal":
                refused = rights_text(tuple(right.right for right in untold_refusals(self.view)))
                return [
                    self.tr(
                        "This letter tells of the refusal of: {rights}. Grounds, facts, the Autoriteit Persoonsgegevens "
                        "and the court stand in it by themselves."
                    ).format(rights=refused or "–")
                ]
            case "identity_request":
                return [self.tr("Ask only where you really doubt, in the lightest way. Never ask for a copy of a document.")]
        return []

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    # ── fields and pages ────────────────────────────────────────────────────
    def _load(self) -> None:
        office, case_id, kind, letter_id = self.desk.office, self.view.line.id, self.kind, self.letter_id
        self.form.setEnabled(False)

        def question() -> dict[str, Any]:
            if letter_id is not None:
                return draft_fields(office, letter_id)
            return starting_fields(office, case_id=case_id, kind=kind)

        key = ("letter_fields", id(self))
        self.desk.background.ask(key, question, owner=self, then=self._fill, failed=self.notice.say)

    def _fill(self, fields: dict[str, Any]) -> None:
        self.form.setEnabled(True)
        self.form.fill(fields)
        self._kept = self._state()
        self.form.changed.connect(self._rest.start)
        self.language.currentIndexChanged.connect(self._rest.start)
        if self.form.fields:
            self.form.fields[0].focus()
        self._ask_preview()

    def _state(self) -> tuple[str, dict[str, Any]]:
        return str(self.language.currentData()), self.form.values()

    def is_changed(self) -> bool:
        """Whether something stands here that is not saved."""
        return self._kept is not None and self._state() != self._kept

    def _ask_preview(self) -> None:
        office, case_id, kind = self.desk.office, self.view.line.id, self.kind
        language, fields = self._state()
        self.desk.background.ask(
            ("preview", id(self)),
            lambda: preview(office, case_id=case_id, kind=kind, language=language, fields=fields),
            owner=self,
            then=self._show_preview,
            failed=self.notice.say,
        )

    def _show_preview(self, shown: Preview) -> None:
        self._missing = shown.missing
        if shown.pdf is not None:
            self.preview.show_pdf(shown.pdf)
        problems = [notice(code, data) for code, data in shown.problems]
        if problems:
            self.state.setText(problems[0].sentence)
        elif shown.missing:
            self.state.setText(self.tr("Still missing: {fields}").format(fields=_names(shown.missing)))
        else:
            self.state.setText(self.tr("Nothing is missing."))
        self.previewed.emit(shown)

    # ── keeping ─────────────────────────────────────────────────────────────
    def save(self) -> None:
        """Keep the draft and stay."""
        self._save(lambda: self.desk.toast(self.tr("Draft saved")))

    def _save(self, then: Callable[[], None]) -> None:
        office, case_id, kind, letter_id = self.desk.office, self.view.line.id, self.kind, self.letter_id
        language, fields = self._state()

        def kept(done: Done[int]) -> None:
            self.letter_id, self._kept = done.value, (language, fields)
            then()

        self.notice.hide()
        self.desk.background.act(
            lambda: save_draft(
                office, case_id=case_id, kind=kind, language=language, fields=fields, letter_id=letter_id
            ),
            owner=self,
            then=kept,
            failed=self._fail,
        )

    def ask_finalise(self) -> None:
        """Check the fields, ask once more, then archive."""
        if self.form.show_missing(self._missing) or not self.form.is_right():
            self.notice.say(self._incomplete())
            return
        if self._missing:
            self.notice.say(self._incomplete())
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Make the letter final?"))
        box.setText(self.tr("Make the letter final?"))
        box.setInformativeText(
            self.tr("It is archived in the request with its fingerprint, and can no longer be changed.")
        )
        yes = box.addButton(self.tr("Make final"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(yes)
        box.setEscapeButton(box.addButton(self.tr("Back"), QMessageBox.ButtonRole.RejectRole))
        box.accepted.connect(self._finalise)
        box.open()

    def _incomplete(self) -> Notice:
        fields = [name for name in self._missing] or [n for n, f in self.form.named.items() if f.problem()]
        return Notice(
            self.tr("The letter is not complete"),
            self.tr("It can be made final once this is filled in: {fields}").format(fields=_names(tuple(fields))),
            "missing_fields",
        )

    def _finalise(self) -> None:
        self._busy(True)

        def archive() -> None:
            office, letter_id = self.desk.office, self.letter_id
            assert letter_id is not None  # noqa: S101 - it was saved just now
            self.desk.background.act(
                lambda: finalise(office, letter_id=letter_id), owner=self, then=self._archived, failed=self._fail
            )

        self._save(archive)

    def _archived(self, done: Done[LetterLine]) -> None:
        self._kept = None
        self.finalised.emit(done.value)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._busy(False)
        self.notice.say(error)
        if fields := getattr(error, "data", {}).get("fields"):
            self.form.show_missing(tuple(fields))

    def _busy(self, busy: bool) -> None:
        for button in (self.save_button, self.finalise_button, self.close_button):
            button.setEnabled(not busy)

    # ── closing ─────────────────────────────────────────────────────────────
    def reject(self) -> None:
        """Esc: as the close button."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.is_changed():
            super().closeEvent(event)
            return
        event.ignore()
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Keep the draft?"))
        box.setText(self.tr("Keep what you wrote as a draft?"))
        keep = box.addButton(self.tr("Keep draft"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("Do not keep"), QMessageBox.ButtonRole.DestructiveRole)
        box.setEscapeButton(box.addButton(self.tr("Go on writing"), QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(keep)
        keep.clicked.connect(lambda: self._save(self._leave))
        drop.clicked.connect(self._leave)
        box.open()

    def _leave(self) -> None:
        self._kept = None
        self.close()


def _names(fields: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(field_label(name) for name in fields))
