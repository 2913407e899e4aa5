"""What the people of a new message asked before: a reminder of an open request belongs there, not in a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.procedures.history import EarlierLine
from desktop.rules.rights import Right
from desktop.ui.theme import with_class
from desktop.ui.widgets.earlier_list import EarlierList
from desktop.ui.widgets.form import Field, choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, rights_text


class IntakeEarlier(QFrame):
    """Hidden while there is nothing to say. Emits `add_wanted(case id, number)` to put the message there instead."""

    add_wanted = Signal(int, str)

    def __init__(self, *, can_add: bool, parent: QWidget | None = None) -> None:
        """can_add: there is a message that can go to an open request."""
        super().__init__(parent)
        with_class(self, "card")
        self._can_add = can_add
        self._lines: tuple[EarlierLine, ...] = ()
        self._shown: tuple[EarlierLine, ...] = ()
        self.heading = line("", "strong")
        self.sentence = line("", "dim")
        self.list = EarlierList(take=self._button, opens=False)
        self.list.taken.connect(lambda one: self.add_wanted.emit(one.case_id, one.number))
        self.repeats = choice(((None, self.tr("No, this is a new request")),))
        self.repeats_field = Field(self.tr("Does it ask again what was asked before?"), self.repeats)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for part in (self.heading, self.sentence, self.list, self.repeats_field):
            column.addWidget(part)
        self.hide()

    def repeated(self) -> int | None:
        """The case that this request asks the same as."""
        return self.repeats.currentData() if not self.isHidden() else None

    def show_for(self, lines: Sequence[EarlierLine], person_id: int | None, rights: Sequence[Right]) -> None:
        """Show what one person asked before; of everybody who may be the sender while nobody is chosen."""
        shown = tuple(one for one in lines if person_id in (None, one.person_id))
        asked = set(rights)
        waiting = [one for one in shown if one.closed_on is None and asked & set(one.awaiting)]
        self.setVisible(bool(shown))
        if waiting:
            numbers = ", ".join(one.number for one in waiting)
            self.heading.setText(self.tr("This may be a reminder of {numbers}").format(numbers=numbers))
            self.sentence.setText(
                self.tr(
                    "The same was asked there and is not answered yet. A reminder is no new request: add it there, "
                    "where the older days count."
                )
            )
        else:
            self.heading.setText(self.tr("Earlier requests"))
            self.sentence.setText("")
        self.sentence.setVisible(bool(waiting))
        if shown != self._shown:
            self._shown = shown
            self.list.show_lines(shown)
            self._offer(shown if person_id is not None else ())

    def _offer(self, lines: Sequence[EarlierLine]) -> None:
        """Which of them this request may repeat; only known once the person is."""
        kept = self.repeats.currentData()
        while self.repeats.count() > 1:
            self.repeats.removeItem(1)
        for one in lines:
            rights = rights_text(tuple(right.right for right in one.rights))
            self.repeats.addItem(f"{one.number} · {day_text(one.received_on)} · {rights}", one.case_id)
        self.repeats.setCurrentIndex(max(self.repeats.findData(kept), 0))
        self.repeats_field.setVisible(self.repeats.count() > 1)

    def _button(self, one: EarlierLine) -> str:
        return self.tr("Add to this one") if self._can_add and one.closed_on is None else ""
