"""Says that somebody with these details was erased before, and lets the employee confirm to have looked."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from desktop.procedures.erasures import known_erasures
from desktop.procedures.holding_lines import TombstoneLine
from desktop.procedures.lines import PersonDetails
from desktop.ui.desk import Desk
from desktop.ui.theme import with_class
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.toast import announce
from desktop.ui.words import day_text


class ErasedNotice(QFrame):
    """Hidden while nobody like this was erased. `has_looked` is what was confirmed."""

    def __init__(self, desk: Desk, *, can_confirm: bool, parent: QWidget | None = None) -> None:
        """can_confirm: there is a box to tick; without it the notice only tells."""
        super().__init__(parent)
        self._desk = desk
        with_class(self, "banner")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        self.heading: QLabel = line(self.tr("Erased before"), "strong")
        self.sentence: QLabel = line("", "")
        self.looked = QCheckBox(self.tr("I looked: these data may be held again"))
        self.looked.setVisible(can_confirm)
        for part in (self.heading, self.sentence, self.looked):
            column.addWidget(part)
        self._shown: tuple[TombstoneLine, ...] = ()
        self.hide()

    def has_looked(self) -> bool:
        return self.looked.isChecked() and not self.isHidden()

    def ask(self, details: PersonDetails | None) -> None:
        """Find out about somebody with these details; None: nobody to ask about."""
        key = ("erased", id(self))
        if details is None or not (details.surname.strip() or details.contacts or details.identifiers):
            self._desk.background.forget(key)
            self.show_lines(())
            return
        office = self._desk.office
        self._desk.background.ask(key, lambda: known_erasures(office, details), owner=self, then=self.show_lines)

    def show_lines(self, lines: Sequence[TombstoneLine]) -> None:
        """Nobody: the notice goes, and with it what was confirmed of somebody else."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        self.looked.setChecked(False)
        self.setVisible(bool(lines))
        if lines:
            self.sentence.setText(self._said(lines[0]))
            announce(self, f"{self.heading.text()}. {self.sentence.text()}")

    def _said(self, last: TombstoneLine) -> str:
        return self.tr(
            "Purge {number} erased somebody with these details on {day}. It may be another person of the same name; if "
            "it is the same one, look first whether their data may be held again."
        ).format(number=last.purge_number, day=day_text(last.erased_on))
