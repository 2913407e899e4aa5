"""Who made the request: one of the people found, somebody else, a new entry, or nobody yet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.lines import PersonLine
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line


class PersonChoice(QWidget):
    """`person_id()` is None while the choice is put off. The page opens the dialogs that are asked for.

    Emits `changed` when another one is chosen.
    """

    changed = Signal()
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
            self.add(person.id, person.display_name or person.email, _known_by(person))
        first = next(iter(self._ids))
        if len(people) == 1:
            first = next(button for button, kept in self._ids.items() if kept is not None)
        first.setChecked(True)
        self.setFocusProxy(first)
        self.another = icon_button(self.tr("Somebody else…"), "search")
        self.new_person = icon_button(self.tr("New person…"), "user-plus")
        row = FlowLayout(gap=8)
        for button, wanted in ((self.another, self.another_wanted), (self.new_person, self.new_wanted)):
            button.clicked.connect(wanted)
            row.addWidget(button)
        self._column.addLayout(row)

    def person_id(self) -> int | None:
        return next((kept for button, kept in self._ids.items() if button.isChecked()), None)

    def add(self, person_id: int, name: str, known_by: str = "") -> None:
        """Offer a person, above "Decide later". known_by: what tells them from a namesake."""
        button = QRadioButton(name)
        button.setAccessibleDescription(known_by)
        self._put(button, person_id, self._column.indexOf(self.later))
        if known_by:
            words = line(known_by, "dim")
            words.setContentsMargins(30, 0, 0, 4)
            self._column.insertWidget(self._column.indexOf(self.later), words)

    def choose(self, person_id: int, name: str, known_by: str = "") -> None:
        """Choose a person that was picked or made, offering them if they were not."""
        if person_id not in self._ids.values():
            self.add(person_id, name, known_by)
        for button, kept in self._ids.items():
            if kept == person_id:
                button.setText(name)
                button.setChecked(True)

    def _put(self, button: QRadioButton, person_id: int | None, place: int) -> None:
        self._ids[button] = person_id
        self._group.addButton(button)
        self._column.insertWidget(place, button)
        button.toggled.connect(lambda on: self.changed.emit() if on else None)


def _known_by(person: PersonLine) -> str:
    return " · ".join(part for part in (person.organisation, person.email, person.town) if part)
