"""Earlier requests of a person, each with what was decided and which letters went out; a row opens its request."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.history import EarlierLine
from desktop.procedures.lines import RightLine
from desktop.ui.local_time import local_day_text
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label, lower_first, outcome_text

MOST = 5  # shown before "Show all"
_INDENT = 8


class EarlierList(QWidget):
    """Emits `opened(case id)`, and `taken(EarlierLine)` where a row has a button of its own."""

    opened = Signal(int)
    taken = Signal(object)

    def __init__(
        self, *, take: Callable[[EarlierLine], str] | None = None, opens: bool = True, parent: QWidget | None = None
    ) -> None:
        """take: the words of a row's button, "" for a row without. opens: a number can be pressed."""
        super().__init__(parent)
        self._take, self._opens = take, opens
        self._lines: tuple[EarlierLine, ...] = ()
        self._is_whole = False
        self.buttons: dict[int, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_lines(self, lines: Sequence[EarlierLine]) -> None:
        self._lines = tuple(lines)
        empty(self._column)
        self.buttons.clear()
        for one in self._lines if self._is_whole else self._lines[:MOST]:
            self._column.addWidget(self._row(one))
        if len(self._lines) > MOST:
            words = self.tr("Show fewer") if self._is_whole else self.tr("Show all %n", "", len(self._lines))
            fold = icon_button(words, "chevron-up" if self._is_whole else "chevron-down", style="link")
            fold.clicked.connect(self._unfold)
            self._column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self) -> None:
        self._is_whole = not self._is_whole
        self.show_lines(self._lines)

    def _row(self, one: EarlierLine) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        if self._opens:
            number = icon_button(
                one.number, "inbox", style="link", name=self.tr("Open {number}").format(number=one.number)
            )
            number.clicked.connect(lambda: self.opened.emit(one.case_id))
            head.addWidget(number)
        else:
            head.addWidget(line(one.number, "strong"))
        words = self._take(one) if self._take is not None else ""
        if not words:
            head.addWidget(line(self._days(one), "dim"), 1)
        else:  # beside a button there is no room for the days
            head.addStretch()
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{words.rstrip('…')}: {one.number}")
            button.clicked.connect(lambda: self.taken.emit(one))
            self.buttons[one.case_id] = button
            head.addWidget(button)
        column.addLayout(head)
        if words:
            days = line(self._days(one), "dim")
            days.setContentsMargins(_INDENT, 0, 0, 0)
            column.addWidget(days)
        for text in (*(right_text(right) for right in one.rights), self._letters(one)):
            if text:
                said = line(text, "")
                said.setContentsMargins(_INDENT, 0, 0, 0)
                column.addWidget(said)
        return row

    def _days(self, one: EarlierLine) -> str:
        received = self.tr("received {day}").format(day=day_text(one.received_on))
        if one.closed_on is None:
            return self.tr("{received}, open").format(received=received)
        return self.tr("{received}, closed {closed}").format(received=received, closed=day_text(one.closed_on))

    def _letters(self, one: EarlierLine) -> str:
        sent = (
            f"{label('letter_kind', letter.kind)} ({local_day_text(letter.finalised_at)})"
            for letter in one.letters
            if letter.finalised_at
        )
        said = ", ".join(sent)
        return self.tr("Letters: {letters}").format(letters=said) if said else ""


def right_text(right: RightLine) -> str:
    """ "Access: granted, 3 March 2026", with the grounds of a refusal behind it."""
    name = label("right", right.right)
    if right.outcome is None:
        return f"{name}: –"
    grounds = f" ({', '.join(label('ground', ground) for ground in right.grounds)})" if right.grounds else ""
    day = f", {day_text(right.outcome_on)}" if right.outcome_on else ""
    outcome = outcome_text(right.right, right.outcome)
    return f"{name}: {lower_first(outcome)}{grounds}{day}"
