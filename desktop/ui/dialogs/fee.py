"""Lays down a fee with its parts; records what the person answered to it, and that it was paid."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from desktop.procedures.fees import FURTHER_COPY, answer_fee, keep_fee, pay_fee
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.money_words import money_text
from desktop.ui.team_words import team_options
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
        self.ground.currentIndexChanged.connect(self._show_proof)
        self._show_total()
        self._show_proof()
        self.begin()

    def content(self) -> object:
        return self.ground.currentData(), self.proof.toPlainText(), self.parts.values()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, ground, parts = self.desk.office, self._case_id, self.ground.currentData(), self.parts.values()
        proof = "" if ground == FURTHER_COPY else self.proof.toPlainText()
        return lambda: keep_fee(office, case_id=case_id, ground=ground, proof=proof, parts=parts)

    def sentence(self) -> str:
        return self.tr("Fee laid down: write its letter to announce it")

    def _wrong_parts(self) -> str:
        return self.parts.problem() or ("" if self.parts.values() else self.tr("Write what is charged, and how much."))

    def _show_total(self) -> None:
        cents = sum(part[1] for part in self.parts.values())
        self.total.setText(self.tr("Total: {amount}").format(amount=money_text(cents)))

    def _show_proof(self) -> None:
        """A further copy needs none; what was typed stays."""
        self.proof_field.setVisible(self.ground.currentData() != FURTHER_COPY)
        if self.isVisible():
            self.grow()


class FeeAnswerDialog(ActDialog):
    """What the person wants, now that they know what it costs."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, known = view.line.id, view.fee
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
        return lambda: answer_fee(office, case_id=case_id, answer=answer, on=on)

    def sentence(self) -> str:
        return self.tr("Answer to the fee recorded")


class FeePaidDialog(ActDialog):
    """The day on which it came in."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, known = view.line.id, view.fee
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
        return lambda: pay_fee(office, case_id=case_id, on=on)

    def sentence(self) -> str:
        return self.tr("Payment recorded")
