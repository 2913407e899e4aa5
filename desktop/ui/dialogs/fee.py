"""Lays down a fee with its parts; records what the person answered to it, and that it was paid."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop.procedures.fees import FURTHER_COPY, answer_fee, keep_fee, pay_fee, repeated
from desktop.procedures.history import HistoryView, history
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.procedures.team_lines import FeeLine
from desktop.rules.refusals import RefusalGround
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.dialogs.decide_history import EarlierPanel
from desktop.ui.money_words import money_text
from desktop.ui.team_words import team_label, team_options
from desktop.ui.theme import with_class
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.fee_rows import FeePartRow, Part
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.repeat_list import RepeatList


class FeeDialog(CarefulDialog):
    """Ground, proof and parts; the total is counted while it is typed."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=44)
        self._case_id, known = view.line.id, view.fee
        self.compared = known
        self._right = repeated([one.right for one in view.rights])
        self._has_asked = False
        self.entitle(self.tr("Fee for {number}").format(number=view.line.number), self.tr("Save"))
        self.add_sentence(
            self.tr(
                "Answering is free; a fee is the exception. It covers costs only, is announced before the work, and "
                "never stops the clock."
            )
        )
        self.ground = choice(team_options("fee_ground"), chosen=known.ground if known else FURTHER_COPY)
        self.form.add(self.tr("Because"), self.ground)
        self.proof = QPlainTextEdit(known.proof if known else "")
        self.proof_field = self.form.add(
            self.tr("What shows it"),
            self.proof,
            required=True,
            hint=self.tr("The proof is the desk's to give. It stands in the letter."),
        )
        self.earlier = EarlierPanel()
        self._earlier = self.form.add(self.tr("What this person asked before"), self.earlier, check=self._not_looked)
        self.parts: RepeatList[Part] = RepeatList(
            FeePartRow,
            known.parts if known else (),
            add_text=self.tr("Add a part"),
            remove_text=self.tr("Remove this part"),
        )
        field = self.form.add(self.tr("Parts"), self.parts, check=self._wrong_parts)
        self.parts.changed.connect(lambda: field.validate() if field.error.text() else None)
        self.total = with_class(QLabel(), "strong")
        self.form.column.addWidget(self.total)
        self.parts.changed.connect(self._show_total)
        self.ground.currentIndexChanged.connect(self._follow_ground)
        self._show_total()
        self._follow_ground()
        self.begin()

    def content(self) -> object:
        return self.ground.currentData(), self.proof.toPlainText(), self.parts.values()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, ground, parts = self.desk.office, self._case_id, self.ground.currentData(), self.parts.values()
        proof = "" if ground == FURTHER_COPY else self.proof.toPlainText()
        seen, shown = self.earlier.seen.isChecked(), self.compared
        return lambda: keep_fee(
            office, case_id=case_id, ground=ground, proof=proof, parts=parts, seen_earlier=seen, shown=shown
        )

    def said_meanwhile(self, now: FeeLine | None) -> str:
        return fee_sentence(now)

    def sentence(self) -> str:
        return self.tr("Fee laid down: write its letter to announce it")

    def _wrong_parts(self) -> str:
        return self.parts.problem() or ("" if self.parts.values() else self.tr("Write what is charged, and how much."))

    def _show_total(self) -> None:
        cents = sum(part[1] for part in self.parts.values())
        self.total.setText(self.tr("Total: {amount}").format(amount=money_text(cents)))

    def _follow_ground(self) -> None:
        """A further copy needs no proof, what was typed stays; "excessive" needs a look at what was asked before."""
        ground = self.ground.currentData()
        self.proof_field.setVisible(ground != FURTHER_COPY)
        self._earlier.setVisible(ground == RefusalGround.EXCESSIVE)
        if ground == RefusalGround.EXCESSIVE and not self._has_asked:
            self._ask_history()
        if self.isVisible():
            self.grow()

    def _not_looked(self) -> str:
        return "" if self.earlier.seen.isChecked() else self.tr("Look at them and tick the box.")

    def _ask_history(self) -> None:
        self._has_asked = True
        office, case_id, right = self.desk.office, self._case_id, self._right
        self.desk.background.ask(
            ("history", id(self)),
            lambda: history(office, case_id=case_id, right=right),
            owner=self,
            then=self._show_history,
        )

    def _show_history(self, known: HistoryView) -> None:
        self.earlier.show_history(known)
        if self.isVisible():
            self.grow()


class FeeAnswerDialog(ActDialog):
    """What the person wants, now that they know what it costs."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, known = view.line.id, view.fee
        self.compared = known
        self.entitle(self.tr("Answer to the fee"), self.tr("Record"))
        today = desk.office.clock.today()
        self.answer = choice(team_options("fee_answer"), chosen=known.answer if known else None)
        self.on = DateField(today)
        self.on.set_limits(known.announced_on if known else None, today)
        self.on.set_value((known.answered_on if known else None) or today)
        self.form.add(
            self.tr("The person"),
            self.answer,
            hint=self.tr("Who takes the request back still gets that decision on the request."),
        )
        self.form.add(self.tr("Answered on"), self.on)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, answer, on = self.desk.office, self._case_id, self.answer.currentData(), self.on.value()
        if on is None:
            raise LookupError("an answer has a day")
        shown = self.compared
        return lambda: answer_fee(office, case_id=case_id, answer=answer, on=on, shown=shown)

    def said_meanwhile(self, now: FeeLine | None) -> str:
        return fee_sentence(now)

    def sentence(self) -> str:
        return self.tr("Answer to the fee recorded")


class FeePaidDialog(ActDialog):
    """The day on which it came in."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, known = view.line.id, view.fee
        self.compared = known
        self.entitle(self.tr("The fee was paid"), self.tr("Record"))
        if known is not None:
            self.add_sentence(money_text(known.cents), "strong")
        today = desk.office.clock.today()
        self.on = DateField(today)
        self.on.set_limits(known.answered_on if known else None, today)
        self.on.set_value(today)
        self.form.add(self.tr("Paid on"), self.on)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, on = self.desk.office, self._case_id, self.on.value()
        if on is None:
            raise LookupError("a payment has a day")
        shown = self.compared
        return lambda: pay_fee(office, case_id=case_id, on=on, shown=shown)

    def said_meanwhile(self, now: FeeLine | None) -> str:
        return fee_sentence(now)

    def sentence(self) -> str:
        return self.tr("Payment recorded")


def fee_sentence(fee: FeeLine | None) -> str:
    """What a fee is now, in one line."""
    if fee is None:
        return QCoreApplication.translate("FeeDialog", "Now: no fee is asked.")
    answer = team_label("fee_answer", fee.answer) if fee.answer else ""
    parts = [team_label("fee_ground", fee.ground), money_text(fee.cents), answer, fee.proof]
    words = QCoreApplication.translate("FeeDialog", "Now: {fee}")
    return words.format(fee=" · ".join(part for part in parts if part))
