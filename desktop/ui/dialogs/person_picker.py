"""Chooses a person from the directory, or adds a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.directory import people
from desktop.procedures.lines import PersonDetails, PersonLine
from desktop.ui.desk import Desk
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.tables.columns import Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.search_box import SearchBox


class PersonPicker(QDialog):
    """Emits `picked(person id)`. begin: what to search for at first; details: what a new person starts with."""

    picked = Signal(int)

    def __init__(
        self, desk: Desk, *, begin: str = "", details: PersonDetails | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._details = details or PersonDetails()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose the person"))
        self.search = SearchBox(self.tr("Search by name, e-mail or organisation"))
        self.table = LineTable(
            desk.background,
            (
                Column(self.tr("Name"), lambda who: who.list_name, width=26, least=18),
                Column(self.tr("E-mail"), lambda who: who.email, stretch=True, least=26, tip=lambda who: who.email),
                Column(self.tr("Organisation"), lambda who: who.organisation, width=22, least=14, spare=1, dim=True),
                Column(self.tr("Town"), lambda who: who.town, width=14, spare=2, dim=True),
            ),
            name=self.tr("People"),
            empty=EmptyState(self.tr("Nobody found"), self.tr("Search for something else, or add a new person.")),
            letter_keys=desk.settings.letter_keys,
        )
        self._build()
        self.search.searched.connect(self._search)
        self.search.left_down.connect(self.table.setFocus)
        self.search.returnPressed.connect(self._take_current)
        self.table.opened.connect(self._take)
        self.table.chosen.connect(lambda who: self.choose.setEnabled(who is not None))
        self.table.counted.connect(self._choose_first)
        self.search.setText(begin)
        self._search(" ".join(begin.split()))

    def _build(self) -> None:
        em = round(self.fontMetrics().height() / 1.2)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        self.new_person = icon_button(self.tr("New person…"), "user-plus")
        self.new_person.clicked.connect(self._add_person)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.choose = with_class(QPushButton(self.tr("Choose")), "primary")
        self.choose.setAutoDefault(False)
        self.choose.setEnabled(False)
        self.choose.clicked.connect(self._take_current)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new_person)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.choose)
        heading = line(self.windowTitle(), "h1")
        self.windowTitleChanged.connect(heading.setText)
        for part in (heading, self.search):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.resize(min(70 * em, 1100), min(38 * em, 760))

    def _search(self, text: str) -> None:
        self.table.show_listing(people(self.desk.office, text))

    def _choose_first(self, shown: int, _count: int) -> None:
        if shown and self.table.current_line() is None:
            self.table.selectRow(0)

    def _take_current(self) -> None:
        if (who := self.table.current_line()) is not None:
            self._take(who)

    def _take(self, who: PersonLine) -> None:
        self.picked.emit(who.id)
        self.accept()

    def _add_person(self) -> None:
        form = PersonForm(self.desk, self._details, parent=self)
        form.kept.connect(self._take_new)
        form.open()

    def _take_new(self, person_id: int) -> None:
        self.picked.emit(person_id)
        self.accept()
