"""One person of the directory, chosen by a button; an editor for a form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.procedures.directory import person
from desktop.procedures.lines import PersonView
from desktop.ui.desk import Desk
from desktop.ui.widgets.icon_button import icon_button


class PersonField(QWidget):
    """Emits `pick_wanted` when the button is pressed, and `changed(PersonView)` when the person is here."""

    pick_wanted = Signal()
    changed = Signal(object)

    def __init__(
        self, desk: Desk, person_id: int | None = None, *, fixed: bool = False, parent: QWidget | None = None
    ) -> None:
        """fixed: nobody else can be chosen."""
        super().__init__(parent)
        self.desk = desk
        self.person_id: int | None = None
        self.name = QLabel(self.tr("Nobody chosen yet"))
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.button = icon_button(self.tr("Choose…"), "search", name=self.tr("Choose the person"))
        self.button.clicked.connect(self.pick_wanted)
        self.button.setHidden(fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)
        if person_id is not None:
            self.choose(person_id)

    def choose(self, person_id: int) -> None:
        """Take a person by id; the name follows."""
        self.person_id = person_id
        office = self.desk.office
        self.desk.background.ask(
            ("person_field", id(self)), lambda: person(office, person_id), owner=self, then=self._show
        )

    def _show(self, view: PersonView) -> None:
        self.name.setText(view.display_name or next((value for _, value in view.details.contacts), "–"))
        self.changed.emit(view)
