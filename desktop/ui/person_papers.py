"""What can be written about one person from anywhere in the window: the person in front, or one that is picked."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.desk import Desk
from desktop.ui.dialogs.disclosure_form import DisclosureForm
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.dialogs.statement_letter import StatementLetters


class PersonPapers(QObject):
    """in_front: gives the id of the person on the screen, None where there is none."""

    def __init__(self, desk: Desk, window: QWidget, in_front: Callable[[], int | None]) -> None:
        super().__init__(window)
        self.desk, self._window, self._in_front = desk, window, in_front
        self.letters = StatementLetters(desk, window)
        group = self.tr("People")
        desk.actions.add(
            "statement_letter",
            self.tr("Statement letter: what a new version changes for a person…"),
            self.write_statement_letter,
            icon="scroll-text",
            group=group,
            window=window,
        )
        desk.actions.add(
            "disclosure_of_person",
            self.tr("Disclosure: data of a person went to somebody else…"),
            self.register_disclosure,
            icon="send",
            group=group,
            window=window,
        )

    def write_statement_letter(self) -> None:
        """Begin, go on with or show the letter on the latest version."""
        self._with_person(self.letters.write)

    def register_disclosure(self) -> None:
        """Write down to whom data of the person went."""
        self._with_person(self._open_disclosure)

    def _open_disclosure(self, person_id: int) -> None:
        form = DisclosureForm(self.desk, person_id=person_id, parent=self._window)
        form.acted.connect(lambda done: self.desk.go("disclosures", done.value))
        form.open()

    def _with_person(self, run: Callable[[int], object]) -> None:
        known = self._in_front()
        if known is not None:
            run(known)
            return
        picker = PersonPicker(self.desk, parent=self._window)
        picker.picked.connect(run)
        picker.open()
