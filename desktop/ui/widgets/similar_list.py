"""People who may be the same as the one being added, each with a button to take that one instead."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import PersonLine
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.toast import announce

MOST = 4


class SimilarList(QFrame):
    """Hidden while there is nobody; emits `chosen(person id)`."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_class(self, "banner")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        self.heading: QLabel = line(self.tr("May be the same person"), "strong")
        column.addWidget(self.heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column.addLayout(self._rows)
        self.buttons: list[QPushButton] = []
        self._shown: tuple[int, ...] = ()

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        people = tuple(lines)[:MOST]
        self.setVisible(bool(people))
        ids = tuple(person.id for person in people)
        if ids == self._shown:
            return
        self._shown = ids
        empty(self._rows)
        self.buttons.clear()
        for person in people:
            self._add(person)
        if people:
            announce(self, self.heading.text())

    def _add(self, person: PersonLine) -> None:
        known = (person.display_name, person.organisation, person.email, person.town)
        words = line(" · ".join(part for part in known if part), "")
        button = QPushButton(self.tr("Use this one"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Use {name} instead").format(name=person.display_name))
        button.clicked.connect(lambda: self.chosen.emit(person.id))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(words, 1)
        row.addWidget(button)
        self._rows.addLayout(row)
