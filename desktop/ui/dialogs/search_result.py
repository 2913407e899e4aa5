"""What came of the search of one system, and who was asked to search it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.office import Done
from desktop.procedures.search_lines import SearchLine
from desktop.procedures.searches import RESULTS, ask_search, record_search
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.search_words import file_text, state_text
from desktop.ui.widgets.date_field import DateField

NOTE_LINES = 7  # of room; a longer note scrolls


class SearchResultDialog(CarefulDialog):
    """Found, nothing found, or why the system does not apply."""

    def __init__(self, desk: Desk, line: SearchLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._line = line
        self.entitle(self.tr("Search in {system}").format(system=line.name), self.tr("Record"))
        if line.known_by:
            self.add_sentence(self.tr("To be found there by: {keys}").format(keys=", ".join(line.known_by)))
        if line.registered:
            self.add_sentence(self.tr("%n category(ies) are registered as held there.", "", line.registered), "strong")
        self.results: dict[str, QRadioButton] = {}
        self._add_results()
        self.who = QLineEdit(line.asked_of)
        self.form.add(self.tr("Who searched"), self.who, hint=self.tr("Leave empty if you searched yourself."))
        self.note = QPlainTextEdit(line.note)
        self.note.setMaximumHeight(NOTE_LINES * self.note.fontMetrics().lineSpacing())
        self.told = self.form.add(self.tr("What was found"), self.note, check=self._lacks_note)
        if line.enclosures:
            files = ", ".join(map(file_text, line.enclosures))
            self.add_sentence(self.tr("Files from this search: {files}").format(files=files))
        self._show_result()
        self.begin()

    def content(self) -> object:
        return self.state(), self.who.text(), self.note.toPlainText()

    def state(self) -> str:
        return next((state for state, button in self.results.items() if button.isChecked()), "")

    def procedure(self) -> Callable[[], Done[Any]]:
        office, search_id, state = self.desk.office, self._line.id, self.state()
        said, who = self.note.toPlainText(), self.who.text()
        return lambda: record_search(office, search_id=search_id, state=state, note_text=said, asked_of=who)

    def sentence(self) -> str:
        return self.tr("{system}: {result}").format(system=self._line.name, result=state_text(self.state()).lower())

    def _add_results(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        group = QButtonGroup(self)
        for state in RESULTS:
            button = QRadioButton(state_text(state))
            group.addButton(button)
            column.addWidget(button)
            self.results[state] = button
            button.toggled.connect(self._show_result)
        holder.setFocusProxy(self.results["found"])
        if self._line.enclosures:
            self.results["found"].setChecked(True)
        self.form.add(self.tr("Result"), holder, check=self._lacks_result)

    def _show_result(self, *_changed: object) -> None:
        if not hasattr(self, "told"):
            return
        words = {
            "nothing": self.tr("How it was searched (may stay empty)"),
            "not_applicable": self.tr("Why it does not apply to this person"),
        }
        self.told.label.setText(words.get(self.state(), self.tr("What was found")))
        self.note.setAccessibleName(self.told.label.text())
        if self.told.error.text():
            self.told.validate()

    def _lacks_result(self) -> str:
        return "" if self.state() else self.tr("Choose what came of it.")

    def _lacks_note(self) -> str:
        if self.note.toPlainText().strip() or self.state() in ("", "nothing"):
            return ""
        if self.state() == "found" and self._line.enclosures:
            return ""
        if self.state() == "found":
            return self.tr("Write down what was found, or add the file first.")
        return self.tr("Write down why the system does not apply.")


class SearchAskDialog(ActDialog):
    """Who was asked to search, and when."""

    def __init__(self, desk: Desk, line: SearchLine, parent: QWidget | None = None, *, received_on: date) -> None:
        super().__init__(desk, parent)
        self._line = line
        self.entitle(self.tr("Search in {system}: who was asked").format(system=line.name), self.tr("Note"))
        if line.known_by:
            self.add_sentence(self.tr("Tell them only this: {keys}").format(keys=", ".join(line.known_by)))
        self.who = QLineEdit(line.asked_of)
        self.on = DateField(desk.office.clock.today())
        self.on.set_limits(received_on, desk.office.clock.today())
        self.on.set_value(desk.office.clock.today())
        self.form.add(self.tr("Asked of"), self.who, required=True)
        self.form.add(self.tr("On"), self.on, hint=self.tr("After a week without an answer it stands on Today."))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, search_id, who = self.desk.office, self._line.id, self.who.text()
        on = self.on.value() or office.clock.today()
        return lambda: ask_search(office, search_id=search_id, asked_of=who, on=on)

    def sentence(self) -> str:
        return self.tr("Noted who was asked")
