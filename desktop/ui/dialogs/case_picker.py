"""Chooses an open request, to add a message to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.requests import requests
from desktop.ui.case_words import person_text
from desktop.ui.desk import Desk
from desktop.ui.tables.columns import Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import rights_text, short_day_text


class CasePicker(QDialog):
    """Emits `picked(case id, number)`."""

    picked = Signal(int, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add to which request?"))
        self.table = LineTable(
            desk.background,
            (
                Column(self.tr("Number"), lambda case: case.number, width=11),
                Column(self.tr("Person"), person_text, width=24),
                Column(self.tr("Rights"), lambda case: rights_text(case.rights), stretch=True),
                Column(self.tr("Received"), lambda case: short_day_text(case.received_on), width=13, dim=True),
            ),
            name=self.tr("Open requests"),
            empty=EmptyState(self.tr("There is no open request")),
            letter_keys=desk.settings.letter_keys,
        )
        self.choose = with_class(QPushButton(self.tr("Add")), "primary")
        self.choose.setEnabled(False)
        cancel = QPushButton(self.tr("Cancel"))
        for button, run in ((cancel, self.reject), (self.choose, self._take_current)):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        em = round(self.fontMetrics().height() / 1.2)
        self.resize(54 * em, 34 * em)
        self.table.opened.connect(lambda case: self._take(case.id, case.number))
        self.table.chosen.connect(lambda case: self.choose.setEnabled(case is not None))
        self.table.show_listing(requests(desk.office, "open"))

    def _take_current(self) -> None:
        if (case := self.table.current_line()) is not None:
            self._take(case.id, case.number)

    def _take(self, case_id: int, number: str) -> None:
        self.picked.emit(case_id, number)
        self.accept()
