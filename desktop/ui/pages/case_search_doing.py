"""What can be done on the searches and the files of a request; every act can be undone."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.enclosures import drop_enclosure, enclosure_content, set_portable
from desktop.procedures.office import Done
from desktop.procedures.search_lines import EnclosureLine, SearchLine
from desktop.procedures.searches import begin_search, chase_search, record_search, reopen_search
from desktop.ui.desk import Desk
from desktop.ui.dialogs.file_adding import FileAdding
from desktop.ui.dialogs.saving import save_outside
from desktop.ui.dialogs.search_result import SearchAskDialog, SearchResultDialog


class SearchDoing(QObject):
    """Opens its dialogs over *page*."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.adding = FileAdding(desk, page)

    def begin(self, case_id: int) -> None:
        office = self.desk.office
        self._act(lambda: begin_search(office, case_id=case_id), self.tr("Search begun"))

    def record(self, line: SearchLine) -> None:
        SearchResultDialog(self.desk, line, self._page).open()

    def nothing(self, line: SearchLine) -> None:
        """Nothing was found, and nothing more is to be said of it."""
        office = self.desk.office
        said = self.tr("{system}: nothing found").format(system=line.name)
        self._act(lambda: record_search(office, search_id=line.id, state="nothing", note_text=line.note), said)

    def ask(self, line: SearchLine, received_on: date) -> None:
        SearchAskDialog(self.desk, line, self._page, received_on=received_on).open()

    def chase(self, line: SearchLine) -> None:
        office, today = self.desk.office, self.desk.office.clock.today()
        self._act(lambda: chase_search(office, search_id=line.id, on=today), self.tr("Reminder noted"))

    def again(self, line: SearchLine) -> None:
        office = self.desk.office
        said = self.tr("To be searched again: {system}").format(system=line.name)
        self._act(lambda: reopen_search(office, search_id=line.id), said)

    def save(self, file: EnclosureLine) -> None:
        """Save a copy outside the vault."""
        office = self.desk.office
        save_outside(
            self.desk,
            self._page,
            title=self.tr("Save a copy of the file"),
            name=file.name,
            content=lambda: enclosure_content(office, file.id),
        )

    def drop(self, file: EnclosureLine) -> None:
        office = self.desk.office
        said = self.tr("File removed: {name}").format(name=file.name)
        self._act(lambda: drop_enclosure(office, enclosure_id=file.id), said)

    def mark_portable(self, file: EnclosureLine, is_portable: bool) -> None:
        office = self.desk.office
        said = self.tr("Goes along for data portability") if is_portable else self.tr("Does not go along")
        self._act(lambda: set_portable(office, enclosure_id=file.id, is_portable=is_portable), said)

    def _act(self, procedure: Callable[[], Done[Any]], said: str) -> None:
        self.desk.background.act(procedure, owner=self, then=lambda done: self.desk.toast(said, done.undo))
