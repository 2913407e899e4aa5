"""The fee for the request in front: its parts, and how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.team_lines import FeeLine
from desktop.ui.money_words import money_text
from desktop.ui.team_words import team_label
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import flow_of
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text


class FeeCard(Card):
    """Hidden where nothing is asked; only the buttons that fit how far it is."""

    change_wanted = Signal()
    drop_wanted = Signal()
    announce_wanted = Signal()
    answer_wanted = Signal()
    paid_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Fee"))
        self.heading.show()
        self.setAccessibleName(self.tr("Fee"))
        self.facts = QVBoxLayout()
        self.body.addLayout(self.facts)
        self.announce = icon_button(
            self.tr("Write the letter…"), "mail", name=self.tr("Write the letter about the fee")
        )
        self.change = icon_button(self.tr("Change…"), "pencil", name=self.tr("Change the fee"))
        self.drop = icon_button(self.tr("Ask nothing"), "x")
        self.answer = icon_button(self.tr("Record the answer…"), "check")
        self.paid = icon_button(self.tr("Paid…"), "check", name=self.tr("The fee was paid"))
        self.buttons = QWidget()
        self.buttons.setLayout(flow_of(self.announce, self.change, self.drop, self.answer, self.paid))
        self.body.addWidget(self.buttons)
        for button, wanted in (
            (self.announce, self.announce_wanted),
            (self.change, self.change_wanted),
            (self.drop, self.drop_wanted),
            (self.answer, self.answer_wanted),
            (self.paid, self.paid_wanted),
        ):
            button.clicked.connect(wanted)

    def show_view(self, view: CaseView) -> None:
        empty(self.facts)
        fee = view.fee
        self.setVisible(fee is not None)
        self.buttons.setVisible(view.line.closed_on is None)
        if fee is None:
            return
        is_announced = fee.announced_on is not None
        for button, fits in (
            (self.announce, not is_announced),
            (self.change, not is_announced),
            (self.drop, not is_announced),
            (self.answer, is_announced and fee.paid_on is None),
            (self.paid, fee.answer in ("agreed", "narrowed") and fee.paid_on is None),
        ):
            button.setVisible(fits)
        self._add_facts(fee)

    def _add_facts(self, fee: FeeLine) -> None:
        facts = FactList(name_em=11)
        facts.add(self.tr("Because"), team_label("fee_ground", fee.ground))
        facts.add(self.tr("Shown by"), fee.proof)
        for what, cents in fee.parts:
            facts.add(what, money_text(cents))
        facts.add(self.tr("Total"), money_text(fee.cents))
        if fee.announced_on is not None:
            facts.add(self.tr("Announced"), day_text(fee.announced_on))
        if fee.answer and fee.answered_on is not None:
            facts.add(self.tr("Answer"), f"{team_label('fee_answer', fee.answer)}, {day_text(fee.answered_on)}")
        if fee.paid_on is not None:
            facts.add(self.tr("Paid"), day_text(fee.paid_on))
        self.facts.addWidget(facts)
        if fee.announced_on is None:
            self.facts.addWidget(line(self.tr("Not announced yet: nothing is owed before its letter."), "dim"))
