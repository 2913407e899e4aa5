"""The rights of a request, each with the words that asked for it, its decision, and the decisions that are possible.

A right that the law lets nobody refuse has no Refuse button at all; a sentence says why.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import RightLine
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.ui.theme import BadgeState, with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label

_BADGES = {
    Outcome.GRANTED: BadgeState.DONE,
    Outcome.REFUSED: BadgeState.LATE,
    Outcome.NOT_IDENTIFIED: BadgeState.LATE,
    Outcome.WITHDRAWN: BadgeState.PAUSED,
}


class RightsList(QWidget):
    """Emits `decided(right line, outcome)` for the decision that was asked for; the page does the rest."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self.buttons: dict[tuple[str, Outcome], QPushButton] = {}

    def show_rights(
        self, rights: tuple[RightLine, ...], *, is_open: bool, has_identity: bool, told: frozenset[Right]
    ) -> None:
        """is_open: decisions can be taken; has_identity: those too that need an established identity.

        told: the rights of whose refusal the person was told by letter; they are decided for good.
        """
        empty(self._column)
        self.buttons.clear()
        for number, right in enumerate(rights):
            if number:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self._column.addWidget(rule)
            self._column.addWidget(self._row(right, is_open and right.right not in told, has_identity))

    def _row(self, right: RightLine, is_open: bool, has_identity: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(line(label("right", right.right), "strong"), 1)
        if right.outcome:
            head.addWidget(BadgeLabel(label("outcome", right.outcome), _BADGES[right.outcome]))
        else:
            head.addWidget(with_class(QLabel(self.tr("Not decided yet")), "dim"))
        column.addLayout(head)
        if right.quote:
            column.addWidget(line(self.tr("“{quote}”").format(quote=right.quote), "dim"))
        for sentence in self._told(right):
            column.addWidget(line(sentence, ""))
        if not right.may_refuse and is_open and right.outcome is None:
            column.addWidget(line(self._absolute(), "dim"))
        if is_open:
            column.addWidget(self._decisions(right, has_identity))
        return row

    def _told(self, right: RightLine) -> list[str]:
        if right.outcome is None:
            return []
        said = []
        if right.grounds:
            grounds = ", ".join(label("ground", ground) for ground in right.grounds)
            said.append(self.tr("Ground: {grounds}").format(grounds=grounds))
        if right.facts:
            said.append(right.facts)
        if right.outcome_on:
            said.append(self.tr("Decided on {day}").format(day=day_text(right.outcome_on)))
        return said

    def _absolute(self) -> str:
        return self.tr("The law knows no ground to refuse this right: it must always be granted.")

    def _decisions(self, right: RightLine, has_identity: bool) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for outcome, words in self._possible(right, has_identity):
            button = QPushButton(words)
            button.setAccessibleName(f"{words.rstrip('…')}: {label('right', right.right)}")
            button.clicked.connect(lambda _=False, outcome=outcome: self.decided.emit(right, outcome))
            with_class(button, "quiet" if outcome is Outcome.WITHDRAWN else "")
            self.buttons[right.right, outcome] = button
            flow.addWidget(button)
        return holder

    def _possible(self, right: RightLine, has_identity: bool) -> list[tuple[Outcome, str]]:
        offered = []
        if has_identity:
            offered.append((Outcome.GRANTED, self.tr("Grant…")))
            if right.may_refuse:
                offered.append((Outcome.REFUSED, self.tr("Refuse…")))
        elif right.may_refuse:
            offered.append((Outcome.NOT_IDENTIFIED, self.tr("Refuse: not identified…")))
        offered.append((Outcome.WITHDRAWN, self.tr("Taken back by the person…")))
        return [(outcome, words) for outcome, words in offered if outcome is not right.outcome]
