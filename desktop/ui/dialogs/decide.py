"""The decision on one right: granted, refused on a ground with facts, taken back, or not identified."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.procedures.decisions import decide
from desktop.procedures.lines import CaseView, RightLine
from desktop.procedures.office import Done
from desktop.rules.case_path import Outcome
from desktop.rules.refusals import RefusalGround, article, grounds_for
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.dialog_size import em_of
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label


class DecideDialog(ActDialog):
    """Asks what the outcome needs; a refusal offers only the grounds that the law knows for that right."""

    def __init__(
        self, desk: Desk, view: CaseView, right: RightLine, outcome: Outcome, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent, wide_em=44)
        self._case_id = view.line.id
        self.right, self.outcome = right, outcome
        self.grounds: dict[RefusalGround, QCheckBox] = {}
        self.facts = QPlainTextEdit()
        self.facts.setPlainText(right.facts)
        self.facts.setMinimumHeight(6 * self.fontMetrics().height())
        name = label("right", right.right)
        {
            Outcome.GRANTED: self._ask_grant,
            Outcome.REFUSED: self._ask_refusal,
            Outcome.WITHDRAWN: self._ask_withdrawal,
            Outcome.NOT_IDENTIFIED: self._ask_not_identified,
        }[outcome](name)

    def _ask_grant(self, name: str) -> None:
        self.entitle(self.tr("Grant: {right}").format(right=name), self.tr("Grant"))
        self.form.add(
            self.tr("What was done"),
            self.facts,
            hint=self.tr("For example which data were sent, corrected or erased, and when. May stay empty."),
        )

    def _ask_refusal(self, name: str) -> None:
        self.entitle(self.tr("Refuse: {right}").format(right=name), self.tr("Refuse"))
        self.add_sentence(
            self.tr("The refusal takes effect with its letter, which gives the grounds and the facts you write here.")
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        language = self.locale().bcp47Name()[:2]
        for ground in grounds_for(self.right.right):
            check = QCheckBox(label("ground", ground))
            check.setChecked(ground in self.right.grounds)
            check.setAccessibleDescription(article(ground, language))
            self.grounds[ground] = check
            column.addWidget(check)
            where = line(article(ground, language), "dim")
            where.setContentsMargins(round(2 * em_of(self)), 0, 0, 4)
            column.addWidget(where)
        if self.grounds:
            holder.setFocusProxy(next(iter(self.grounds.values())))
        field = self.form.add(self.tr("Grounds"), holder, check=self._lacks_ground)
        for check in self.grounds.values():
            check.toggled.connect(lambda: field.validate() if field.error.text() else None)
        self._add_facts(
            self.tr("What makes the ground apply here, in words the person understands. This stands in the letter.")
        )

    def _ask_withdrawal(self, name: str) -> None:
        self.entitle(self.tr("Taken back: {right}").format(right=name), self.tr("Record"))
        self.form.add(
            self.tr("How the person took it back"),
            self.facts,
            hint=self.tr("For example: by e-mail of 3 March. May stay empty."),
        )

    def _ask_not_identified(self, name: str) -> None:
        self.entitle(self.tr("Refuse, not identified: {right}").format(right=name), self.tr("Refuse"))
        self.add_sentence(
            self.tr(
                "Refuse for want of identification only if you can show that you cannot identify the person, and after "
                "you have asked. The person is told by letter and can still show who they are."
            )
        )
        self._add_facts(self.tr("What you asked and what came back. This stands in the letter."))

    def _add_facts(self, hint: str) -> None:
        self.form.add(self.tr("The facts"), self.facts, required=True, hint=hint)

    def _lacks_ground(self) -> str:
        chosen = any(check.isChecked() for check in self.grounds.values())
        return "" if chosen else self.tr("Choose at least one ground.")

    def procedure(self) -> Callable[[], Done[Any]]:
        office, facts = self.desk.office, self.facts.toPlainText()
        grounds = tuple(ground for ground, check in self.grounds.items() if check.isChecked())
        right, outcome = self.right.right, self.outcome
        return lambda: decide(office, case_id=self._case_id, right=right, outcome=outcome, grounds=grounds, facts=facts)

    def sentence(self) -> str:
        return self.tr("{right}: {outcome}").format(
            right=label("right", self.right.right), outcome=label("outcome", self.outcome)
        )
