"""A letter that is final: its archived pages, its fingerprint, and the ways out: printer, PDF, e-mail draft."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.cautions import address_of_letter
from desktop.procedures.lines import LetterLine
from desktop.procedures.reply import goes_by_email, letter_file_name, letter_pdf, mail_draft, note_letter_left
from desktop.rules.cautions import ReplyTo
from desktop.ui.caution_words import reply_elsewhere_text
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.printing import print_letter
from desktop.ui.dialogs.saving import outside_sentence, queue_sentence, save_outside
from desktop.ui.icons import put_icon
from desktop.ui.local_time import moment_in_words
from desktop.ui.theme import with_class
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.pdf_preview import PdfPreview
from desktop.ui.words import label


class FinalLetterDialog(QDialog):
    """Nothing on it can be changed. subject: a case number or a name, for the title; is_new: made final just now."""

    def __init__(
        self, desk: Desk, subject: str, letter: LetterLine, *, is_new: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.letter = desk, letter
        self._pdf, self._is_new = b"", is_new
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{label('letter_kind', letter.kind)} · {subject}")
        self.notice = NoticeBar()
        self.address = line("", "strong")
        self.address.hide()
        self.preview = PdfPreview()
        self._build()
        desk.background.ask(
            ("final_letter", letter.id),
            lambda: (
                letter_pdf(desk.office, letter.id),
                letter_file_name(desk.office, letter.id),
                goes_by_email(desk.office, letter.id),
                address_of_letter(desk.office, letter.id),
            ),
            owner=self,
            then=self._show,
            failed=saying(desk, self.notice),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(line(self._archived(), "dim"))
        if self._is_new:
            column.addWidget(line(self.tr("The letter is final. Now send it: print it, save it, or e-mail it."), ""))
        column.addWidget(self.notice)
        column.addWidget(self.address)
        column.addWidget(self.preview, 1)
        column.addWidget(line(f"{outside_sentence()} {queue_sentence()}", "dim"))
        self.print_button = self._button(self.tr("Print…"), "printer", self._print)
        self.save_button = self._button(self.tr("Save PDF…"), "download", self._save)
        self.mail_button = self._button(self.tr("E-mail draft…"), "mail", self._draft_mail)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        for button in (self.print_button, self.save_button, self.mail_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        column.addLayout(buttons)
        self.resize(large_size(self, wide_em=66))

    def _archived(self) -> str:
        if self.letter.finalised_at is None:
            return ""
        return self.tr("Final since {moment}, by {name} · {language} · SHA-256 {digest}").format(
            moment=moment_in_words(self.letter.finalised_at),
            name=self.letter.finalised_by,
            language=label("language", self.letter.language),
            digest=short_digest(self.letter.sha256),
        )

    def _button(self, text: str, icon: str, run: Callable[[], object]) -> QPushButton:
        button = icon_button(text, icon)
        button.setEnabled(False)
        button.clicked.connect(lambda: run())
        return button

    def _show(self, answer: tuple[bytes, str, bool, ReplyTo | None]) -> None:
        """What was asked by e-mail is answered by e-mail: the draft then stands in front, and saving beside it."""
        self._pdf, self._name, by_email, elsewhere = answer
        if elsewhere is not None:
            self.address.setText(reply_elsewhere_text(elsewhere))
            self.address.show()
        self.preview.show_pdf(self._pdf)
        for button in (self.print_button, self.save_button, self.mail_button):
            button.setEnabled(True)
        first, icon = (self.mail_button, "mail") if by_email else (self.save_button, "download")
        if self._is_new:
            put_icon(with_class(first, "primary"), icon, "on_accent")
        first.setFocus()

    def _print(self) -> None:
        print_letter(self._pdf, self, self.notice.say, lambda: self._note("printed"))

    def _note(self, way: str) -> None:
        office, letter_id = self.desk.office, self.letter.id
        self.desk.background.act(
            lambda: note_letter_left(office, letter_id=letter_id, way=way),
            owner=self.desk,
            failed=saying(self.desk, self.notice),
        )

    def _save(self) -> None:
        pdf = self._pdf
        save_outside(
            self.desk,
            self,
            title=self.tr("Save PDF"),
            name=self._name,
            content=lambda: pdf,
            then=lambda _: self._note("saved"),
            bar=self.notice,
        )

    def _draft_mail(self) -> None:
        office, letter_id = self.desk.office, self.letter.id
        self.desk.background.ask(
            ("mail_draft", letter_id),
            lambda: mail_draft(office, letter_id),
            owner=self,
            then=self._save_draft,
            failed=saying(self.desk, self.notice),
        )

    def _save_draft(self, draft: tuple[str, bytes]) -> None:
        name, content = draft
        save_outside(
            self.desk,
            self,
            title=self.tr("Save e-mail draft (with the letter attached), then open it"),
            name=name,
            content=lambda: content,
            then=self._open_draft,
            bar=self.notice,
        )

    def _open_draft(self, path: Path) -> None:
        self._note("mail_draft")
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.desk.toast(self.tr("No mail program opened. The draft lies at {path}").format(path=path))


def short_digest(sha256: str) -> str:
    """The beginning of a fingerprint, enough to compare by eye."""
    return " ".join(sha256[at : at + 4] for at in range(0, 16, 4)) + " …"
