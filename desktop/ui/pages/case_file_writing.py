"""The letters of the request in front: begin, go on, look at, throw away."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseView, LetterLine
from desktop.procedures.reply import drop_draft
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.question import question
from desktop.ui.words import label


class CaseLetters(QObject):
    """Opens the dialogs over *page*."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page

    def write(self, view: CaseView, kind: str) -> None:
        """Go on with the draft of that kind if there is one, or begin."""
        drafts = [letter for letter in view.letters if letter.kind == kind and letter.finalised_at is None]
        self.open(view, kind, drafts[-1] if drafts else None)

    def open(self, view: CaseView, kind: str, draft: LetterLine | None) -> None:
        dialog = LetterDialog(self.desk, view, kind, draft=draft, parent=self._page)
        dialog.finalised.connect(lambda letter: self.show(view, letter, is_new=True))
        dialog.open()

    def show(self, view: CaseView, letter: LetterLine, *, is_new: bool = False) -> None:
        FinalLetterDialog(self.desk, view.line, letter, is_new=is_new, parent=self._page).open()

    def drop_draft(self, letter: LetterLine) -> None:
        """Throw a draft away, after asking: it cannot be had back."""
        office = self.desk.office
        act = self.desk.background.act

        def drop() -> None:
            act(
                lambda: drop_draft(office, letter_id=letter.id),
                owner=self,
                then=lambda _: self.desk.toast(self.tr("Draft thrown away")),
            )

        question(
            self._page,
            self.tr("Throw away the draft: {kind}?").format(kind=label("letter_kind", letter.kind)),
            more=self.tr("This cannot be undone."),
            yes=self.tr("Throw away"),
            no=self.tr("Keep"),
            run=drop,
            destroys=True,
        ).open()
