"""The letters of the request in front: begin, go on, look at, throw away."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseView, LetterLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.letter_task import letter_of_case
from desktop.ui.dialogs.letter_writing import LetterWriting


class CaseLetters(QObject):
    """Opens the dialogs over *page*."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._writing = LetterWriting(desk, page)
        self.drop_draft = self._writing.drop_draft

    def write(self, view: CaseView, kind: str) -> None:
        """Go on with the draft of that kind if there is one, or begin."""
        drafts = [letter for letter in view.letters if letter.kind == kind and letter.finalised_at is None]
        self.open(view, kind, drafts[-1] if drafts else None)

    def open(self, view: CaseView, kind: str, draft: LetterLine | None) -> None:
        self._writing.write(letter_of_case(view, kind), draft)

    def show(self, view: CaseView, letter: LetterLine) -> None:
        self._writing.show(view.line.number, letter)
