"""What can be decided on a right, as radio buttons; one line below says what the chosen one means."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView, RightLine
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import BEFORE_IDENTITY, outcomes_for, without_authority
from desktop.rules.rights import WITHOUT_IDENTITY, Right
from desktop.ui.decision_words import outcome_help
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import outcome_text

COLUMNS = 2


class OutcomeChoice(QWidget):
    """Emits `changed` when another one is chosen; none is at first. One that cannot be chosen now stays in sight."""

    changed = Signal()

    def __init__(
        self, right: Right, outcomes: Sequence[Outcome], *, closed: Sequence[Outcome] = (), why: str = ""
    ) -> None:
        """closed: cannot be chosen now, for the reason in *why*."""
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[Outcome, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        rows = -(-len(outcomes) // COLUMNS)
        for number, outcome in enumerate(outcomes):
            button = QRadioButton(outcome_text(right, outcome))
            button.setAccessibleDescription(why if outcome in closed else outcome_help(outcome))
            button.setEnabled(outcome not in closed)
            button.toggled.connect(self._toggle)
            self._group.addButton(button)
            self.buttons[outcome] = button
            grid.addWidget(button, number % rows, number // rows)
        column.addLayout(grid)
        self.meaning, self.why = line("", "dim"), line(why, "dim")
        self.meaning.hide()
        column.addWidget(self.meaning)
        if closed:
            column.addWidget(self.why)
        self.setFocusProxy(next((one for one in self.buttons.values() if one.isEnabled()), None))

    def current(self) -> Outcome | None:
        return next((outcome for outcome, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, outcome: Outcome) -> None:
        if outcome in self.buttons:
            self.buttons[outcome].setChecked(True)

    def _toggle(self, is_on: bool) -> None:
        if is_on and (outcome := self.current()) is not None:
            self.meaning.setText(outcome_help(outcome))
            self.meaning.show()
            self.changed.emit()


def lacks_authority(view: CaseView) -> bool:
    """Whether somebody acts for the person who has not shown that they may."""
    return view.representative is not None and view.representative.authority_on is None


def outcomes_offered(view: CaseView, right: RightLine) -> tuple[Outcome, ...]:
    """All but the want of identification once it is known who asks, unless that was decided."""
    known = view.identity is not None and not lacks_authority(view)
    unfit = () if not known or right.outcome is Outcome.NOT_IDENTIFIED else (Outcome.NOT_IDENTIFIED,)
    return tuple(one for one in outcomes_for(right.right) if one not in unfit)


def outcomes_closed(view: CaseView, right: Right) -> frozenset[Outcome]:
    """What cannot be chosen now."""
    if lacks_authority(view):
        return frozenset(Outcome) - without_authority(right)
    if view.identity is not None or right in WITHOUT_IDENTITY:
        return frozenset()
    closed = frozenset(Outcome) - BEFORE_IDENTITY
    if view.person_id is None:  # of somebody who is not in the directory it discloses nothing
        closed -= {Outcome.NOTHING_HELD}
    return closed
