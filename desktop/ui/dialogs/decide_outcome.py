"""What can be decided on a right, as radio buttons; one line below says what the chosen one means."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
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
