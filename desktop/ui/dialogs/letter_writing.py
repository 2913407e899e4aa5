"""Letters over the page in front: write one, look at one that is final, throw a draft away."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import LetterLine
from desktop.procedures.reply import drop_draft
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.letter_task import LetterTask
from desktop.ui.dialogs.question import question
from desktop.ui.words import label


class LetterWriting(QObject):
    """Opens the dialogs over *page*."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page

    def write(self, task: LetterTask, draft: LetterLine | None = None) -> None:
        """Begin the letter, or go on with *draft*; once it is final it is shown."""
        dialog = LetterDialog(self.desk, task, draft=draft, parent=self._page)
        dialog.finalised.connect(lambda letter: self.show(task.subject, letter, is_new=True))
        dialog.open()

    def show(self, subject: str, letter: LetterLine, *, is_new: bool = False) -> None:
        """Show a final letter. subject: a case number or a name, for the title."""
        FinalLetterDialog(self.desk, subject, letter, is_new=is_new, parent=self._page).open()

    def drop_draft(self, letter: LetterLine) -> None:
        """Throw a draft away, after asking."""
        office = self.desk.office
        act = self.desk.background.act

        def drop() -> None:
            act(
                lambda: drop_draft(office, letter_id=letter.id),
                owner=self,
                then=lambda done: self.desk.toast(self.tr("Draft thrown away"), done.undo),
            )

        question(
            self._page,
            self.tr("Throw away the draft: {kind}?").format(kind=label("letter_kind", letter.kind)),
            yes=self.tr("Throw away"),
            no=self.tr("Keep"),
            run=drop,
            destroys=True,
        ).open()
