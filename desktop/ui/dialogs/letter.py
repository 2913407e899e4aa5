"""The dialog round a letter in the making: keep it as a draft, make it final, and lose nothing when it closes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.cautions import address_to_confirm
from desktop.procedures.lines import LetterLine, Preview
from desktop.procedures.office import Done
from desktop.procedures.reply import Written, finalise, save_draft
from desktop.rules.cautions import ReplyTo
from desktop.ui.caution_words import reply_elsewhere_text
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.letter_sheet import LetterSheet, field_names, state_sentence
from desktop.ui.dialogs.letter_task import LetterTask
from desktop.ui.dialogs.question import question
from desktop.ui.letter_words import field_label
from desktop.ui.notices import Notice, notice_for
from desktop.ui.theme import with_class
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar


class LetterDialog(QDialog):
    """Emits `finalised(LetterLine)` once the letter is archived, and closes."""

    finalised = Signal(object)

    def __init__(
        self,
        desk: Desk,
        task: LetterTask,
        *,
        draft: LetterLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """draft: go on with this one; None: a new letter."""
        super().__init__(parent)
        self.desk, self.task = desk, task
        self.letter_id = draft.id if draft else None
        self._kept: tuple[str, dict[str, Any]] | None = None  # as it was last saved; None: nothing to lose
        self._shown: Written | None = None  # the draft in the vault, as it was loaded or saved here
        self._seen: int | None = None  # the revision of the case in the letter on the screen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(task.title)
        self.sheet = LetterSheet(desk, task, draft.language if draft else task.language)
        self.notice = NoticeBar()
        self.state = with_class(QLabel(), "dim")
        self.state.setWordWrap(True)
        self._build()
        self.sheet.filled.connect(self._remember)
        self.sheet.previewed.connect(self._show_state)
        self.sheet.failed.connect(saying(desk, self.notice))
        self._elsewhere: ReplyTo | None = None
        desk.background.ask(
            "reply_address",
            lambda: address_to_confirm(desk.office, task.about),
            owner=self,
            then=self._know_address,
            failed=saying(desk, self.notice),
        )
        self.sheet.load(self.letter_id)

    def _build(self) -> None:
        self.close_button = self._button(self.tr("Close"), self.reject)
        self.save_button = self._button(self.tr("Save draft"), self.save)
        self.finalise_button = with_class(self._button(self.tr("Make final…"), self.ask_finalise), "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        for button in (self.close_button, self.save_button, self.finalise_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(self.notice)
        column.addWidget(self.sheet, 1)
        column.addLayout(buttons)
        size = large_size(self, wide_em=86)
        self.resize(size)
        self.sheet.halves.setSizes([round(size.width() * 0.42), round(size.width() * 0.58)])

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    def _remember(self) -> None:
        self._kept, self._shown = self.sheet.content(), self.sheet.loaded

    def _show_state(self, shown: Preview) -> None:
        self.state.setText(state_sentence(shown))
        self._seen = shown.revision

    def is_changed(self) -> bool:
        """Whether something stands here that is not saved."""
        return self._kept is not None and self.sheet.content() != self._kept

    # ── keeping ─────────────────────────────────────────────────────────────
    def save(self) -> None:
        """Keep the draft and stay."""
        self._save(lambda: self.desk.toast(self.tr("Draft saved")))

    def _keeping(self, *, or_beside: bool = False) -> Callable[[], Done[int]]:
        """The act that keeps what stands here now; or_beside: nobody is here any more to hear of a colleague's."""
        office, task, letter_id, shown = self.desk.office, self.task, self.letter_id, self._shown
        language, fields = self.sheet.content()
        what = {"about": task.about, "kind": task.kind, "language": language, "fields": fields}
        return lambda: save_draft(office, letter_id=letter_id, shown=shown, or_beside=or_beside, **what)

    def _save(self, then: Callable[[], None]) -> None:
        keep, content = self._keeping(), self.sheet.content()

        def kept(done: Done[int]) -> None:
            self.letter_id, self._kept = done.value, content
            self._shown = content
            self._busy(False)
            then()

        self._busy(True)
        self.notice.hide()
        self.desk.background.act(keep, owner=self, then=kept, failed=self._fail)

    def keep_draft(self) -> None:
        """Keep what is not saved without waiting for it, for a window that is about to close or lock."""
        if not self.is_changed():
            return
        keep = self._keeping(or_beside=True)
        self._kept = None
        self.desk.background.act(keep, owner=self.desk)

    # ── finalising ──────────────────────────────────────────────────────────
    def ask_finalise(self) -> None:
        """Check the fields, ask once more, then archive."""
        self.notice.hide()
        form, lacks = self.sheet.form, self.sheet.missing
        wrong = tuple(name for name, field in form.named.items() if field.problem())
        if lacks or wrong:
            form.is_right()
            form.show_missing((*lacks, *wrong))
            self.notice.say(incomplete((*lacks, *wrong)))
            return
        more = self.tr("It is archived with its fingerprint, and can no longer be changed.")
        if self._elsewhere is not None:
            more = f"{more}\n\n{reply_elsewhere_text(self._elsewhere)}"
        question(
            self,
            self.tr("Make the letter final?"),
            more=more,
            yes=self.tr("Make final"),
            no=self.tr("Back"),
            run=self._finalise,
        ).open()

    def _know_address(self, reply_to: ReplyTo | None) -> None:
        self._elsewhere = reply_to

    def _finalise(self) -> None:
        seen = self._seen

        def archive() -> None:
            office, letter_id = self.desk.office, int(self.letter_id or 0)
            self._busy(True)
            self.desk.background.act(
                lambda: finalise(office, letter_id=letter_id, seen=seen),
                owner=self,
                then=self._archived,
                failed=self._fail,
            )

        self._save(archive)

    def _archived(self, done: Done[LetterLine]) -> None:
        self._kept = None
        self.finalised.emit(done.value)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._busy(False)
        saying(self.desk, self.notice)(error)
        if fields := getattr(error, "data", {}).get("fields"):
            self.sheet.form.show_missing(tuple(fields))
        match getattr(error, "code", ""):
            case "case_changed":
                self.sheet.refresh()  # what is there now is shown, so the next press counts
            case "draft_overtaken":
                self._shown = error.data["now"]
                self.notice.say(meanwhile(error, self.sheet.content()))
            case "letter_gone":
                self.letter_id = self._shown = None  # a colleague threw it away: the next press keeps it anew

    def _busy(self, busy: bool) -> None:
        for button in (self.save_button, self.finalise_button, self.close_button):
            button.setEnabled(not busy)

    # ── closing ─────────────────────────────────────────────────────────────
    def reject(self) -> None:
        """Esc, the close button and the frame's own: what is not saved is asked about first."""
        if not self.is_changed():
            super().reject()
            return
        box = question(
            self,
            self.tr("Keep what you wrote as a draft?"),
            yes=self.tr("Keep draft"),
            no=self.tr("Go on writing"),
            run=lambda: self._save(self._leave),
        )
        drop = box.addButton(self.tr("Do not keep"), QMessageBox.ButtonRole.DestructiveRole)
        drop.clicked.connect(self._leave)
        box.open()

    def _leave(self) -> None:
        self._kept = None
        super().reject()


def incomplete(names: tuple[str, ...]) -> Notice:
    """What a letter still lacks."""
    return Notice(
        QCoreApplication.translate("LetterDialog", "The letter is not complete"),
        QCoreApplication.translate("LetterDialog", "It can be made final once this is filled in: {fields}").format(
            fields=field_names(names)
        ),
        "missing_fields",
    )


def meanwhile(error: Exception, here: Written) -> Notice:
    """That a colleague wrote in the draft, and what stands there otherwise than *here*."""
    said, (_, now) = notice_for(error), error.data["now"]
    parts = [f"{field_label(name)}: {value}" for name, value in now.items() if value and here[1].get(name) != value]
    return Notice(said.title, "\n".join((said.sentence, *parts)), said.code)
