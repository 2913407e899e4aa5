"""Who received data of a person: those who run systems for the office, those the statement names, third parties."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.procedures.notice_lines import RecipientLine
from desktop.ui.desk import Desk
from desktop.ui.recipient_words import received_sentence, told_sentence
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.mail_view import line


class RecipientsCard(Card):
    """Hidden where nobody received anything."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self.heading.setText(self.tr("Who received data"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self._shown: tuple[RecipientLine, ...] | None = None
        self.hide()

    def show_lines(self, lines: Sequence[RecipientLine]) -> None:
        self.setVisible(bool(lines))
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        empty(self.body)
        self.body.addWidget(
            line(self.tr("Also to be told of a rectification, an erasure or a restriction, save public bodies."), "dim")
        )
        facts = FactList(name_em=15)
        for one in lines:
            said = (received_sentence(one, self.desk.settings.language), told_sentence(one))
            facts.add(one.name, "\n".join(part for part in said if part) or "–")
        self.body.addWidget(facts)
