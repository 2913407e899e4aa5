"""The dialogs behind a PersonChoice: somebody else of the directory, or a new person."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.procedures.directory import person
from desktop.procedures.lines import PersonDetails, PersonView
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.widgets.person_choice import PersonChoice


class PersonChoosing(QObject):
    """Emits `fetched(person id, PersonView)` when somebody was picked or made and stands in the choice."""

    fetched = Signal(int, object)

    def __init__(
        self, desk: Desk, dialog: ActDialog, choice: PersonChoice, details: Callable[[], PersonDetails]
    ) -> None:
        """details: what a new entry starts with, and the picker looks for."""
        super().__init__(dialog)
        self.desk, self._dialog, self._choice, self._details = desk, dialog, choice, details
        choice.another_wanted.connect(self.pick)
        choice.new_wanted.connect(self.make)

    def pick(self) -> None:
        details = self._details()
        begin = " ".join(part for part in (details.first_name, details.surname) if part)
        picker = PersonPicker(self.desk, begin=begin, details=details, parent=self._dialog)
        picker.picked.connect(self.fetch)
        picker.open()

    def make(self) -> None:
        form = PersonForm(self.desk, self._details(), parent=self._dialog)
        form.kept.connect(self.fetch)
        form.open()

    def fetch(self, person_id: int) -> None:
        office = self.desk.office
        self.desk.background.ask(
            ("choose_person", id(self)),
            lambda: person(office, person_id),
            owner=self._dialog,
            then=lambda found: self.take(person_id, found),
            failed=saying(self.desk, self._dialog.notice),
        )

    def take(self, person_id: int, found: PersonView) -> None:
        """Put somebody into the choice who is known already."""
        email = next((value for kind, value in found.details.contacts if kind == "email"), "")
        known_by = " · ".join(part for part in (found.details.organisation, email) if part)
        self._choice.choose(person_id, found.display_name or email, known_by)
        self.fetched.emit(person_id, found)
