"""The categories of a person's data with a decision on each: proposals filled in, the employee's choices kept."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.procedures.decision_categories import CategoryLine
from desktop.rules.decisions import CategoryChoice, agrees, outcome_of
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.ui.dialogs.decide_category import CHOICE_EM, CategoryRow
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.mail_view import line


class CategoryTable(QWidget):
    """Hidden while there are none. Emits `changed` when the employee chooses."""

    changed = Signal()

    def __init__(self, form: Form, right: Right, *, language: str, today: date) -> None:
        super().__init__()
        self._form, self._right, self._language, self._today = form, right, language, today
        self.rows: dict[int, CategoryRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if right is Right.RECTIFICATION:
            where = self.tr("Choose where the wrong data stood: whoever received those from you is told.")
            self._column.addWidget(line(where, "dim"))
        head = QHBoxLayout()
        head.addWidget(line(self.tr("Data"), "dim"), 1)
        decision = line(self.tr("Decision"), "dim")
        decision.setFixedWidth(round(CHOICE_EM * self.fontMetrics().height() / 1.2))
        head.addWidget(decision)
        self._column.addLayout(head)
        self.left_out = line("", "dim")
        self._column.addWidget(self.left_out)

    def show_lines(self, lines: Sequence[CategoryLine]) -> None:
        """The rows for the first time, or new proposals for those that were not touched."""
        if self.rows:
            for one in lines:
                if one.holding_id in self.rows:
                    self.rows[one.holding_id].propose(one)
            return
        was_decided = any(one.decided for one in lines)
        for one in lines:
            row = CategoryRow(self._form, self._right, one, language=self._language, today=self._today)
            if was_decided:
                row.fill(one.decided)
            rule = QFrame()
            rule.setObjectName("rule")
            rule.setFixedHeight(1)
            for part in (rule, row):
                self._column.insertWidget(self._column.count() - 1, part)
            self.rows[one.holding_id] = row
            row.changed.connect(self.changed)
            row.spread_wanted.connect(self._spread)
        if self.rows:
            self.setFocusProxy(next(iter(self.rows.values())).choice)

    def lean(self, outcome: Outcome) -> None:
        """Fill in what goes with an outcome, in the rows that were not touched."""
        for row in self.rows.values():
            if outcome is Outcome.REFUSED:
                row.refuse()
            else:
                row.propose(row.shown)

    def chosen(self) -> tuple[CategoryChoice, ...]:
        """What was decided, in the order of the rows; those that nothing was asked of are left out."""
        choices = (row.chosen() for row in self.rows.values())
        return tuple(one for one in choices if one is not None)

    def outcome(self) -> Outcome | None:
        """What the choices come to for the right as a whole; None while there are none."""
        return outcome_of(self._right, [one.decision for one in self.chosen()])

    def agree_with(self, outcome: Outcome) -> bool:
        """Whether the decision as a whole may be *outcome* with what was chosen."""
        return agrees(self._right, outcome, [one.decision for one in self.chosen()])

    def tell_left_out(self, outcome: Outcome | None) -> None:
        """Say of how many nothing is decided, where the letter with this outcome says it too."""
        is_given = outcome in GIVEN
        count = sum(row.decision() is None and row.shown.is_missed for row in self.rows.values()) if is_given else 0
        self.left_out.setText(
            self.tr(
                "%n category(ies) without a decision: the letter says that the request was not about them.", "", count
            )
        )
        self.left_out.setVisible(count > 0)

    def grounds(self) -> frozenset[RefusalGround]:
        """Of what is not done as asked."""
        return frozenset(one.ground for one in self.chosen() if one.ground)

    def _spread(self, source: CategoryRow) -> None:
        """The reason of one category for all that stay on the same ground and have none of their own."""
        facts = source.facts.toPlainText()
        for row in self.rows.values():
            same = row is not source and row.stays_on() is source.stays_on()
            if same and not row.facts.isHidden() and not row.facts.toPlainText().strip():
                row.facts.setPlainText(facts)
