"""Who made the request: one of the people found, somebody else, a new entry, or nobody yet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.lines import PersonLine
from desktop.ui.icons import put_icon


class PersonChoice(QWidget):
    """`person_id()` is None while the choice is put off. The page opens the dialogs that are asked for."""

    another_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, people: Sequence[PersonLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[QRadioButton, int | None] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.later = QRadioButton(self.tr("Decide later"))
        self._put(self.later, None, 0)
        for person in people:
            self.add(person.id, _words(person))
        first = next(iter(self._ids))
        if len(people) == 1:
            first = next(button for button, kept in self._ids.items() if kept is not None)
        first.setChecked(True)
        self.setFocusProxy(first)
        self.another = QPushButton(self.tr("Somebody else…"))
        self.new_person = QPushButton(self.tr("New person…"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        for button, icon, wanted in (
            (self.another, "search", self.another_wanted),
            (self.new_person, "user-plus", self.new_wanted),
        ):
            put_icon(button, icon, "dim")
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch()
        self._column.addLayout(row)

    def person_id(self) -> int | None:
        return next((kept for button, kept in self._ids.items() if button.isChecked()), None)

    def add(self, person_id: int, words: str) -> None:
        """Offer a person, above "Decide later"."""
        button = QRadioButton(words)
        self._put(button, person_id, len(self._ids) - 1)

    def choose(self, person_id: int, words: str) -> None:
        """Choose a person that was picked or made, offering them if they were not."""
        if person_id not in self._ids.values():
            self.add(person_id, words)
        for button, kept in self._ids.items():
            if kept == person_id:
                button.setText(words)
                button.setChecked(True)

    def _put(self, button: QRadioButton, person_id: int | None, place: int) -> None:
        self._ids[button] = person_id
        self._group.addButton(button)
        self._column.insertWidget(place, button)


def _words(person: PersonLine) -> str:
    return " · ".join(part for part in (person.display_name or person.email, person.organisation, person.email) if part)
