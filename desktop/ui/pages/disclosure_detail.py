"""One entry of the register of disclosures, whole, and what can be done with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.procedures.holding_lines import DisclosureLine
from desktop.ui.desk import Desk
from desktop.ui.disclosure_words import ground_text, task_badge, task_text
from desktop.ui.local_time import moment_in_words
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.words import day_text


class DisclosureDetail(Card):
    """Hidden while nothing is chosen; the buttons are the page's to connect."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.desk = desk
        self.badge = BadgeLabel()
        self.add_action(self.badge)
        self.letter_button = icon_button(self.tr("Write the letter…"), "file-text", style="primary")
        self.correct_button = icon_button(self.tr("Correct…"), "pencil")
        self.person_button = icon_button(self.tr("Go to the person"), "user")
        self.case_button = icon_button(self.tr("Go to the request"), "inbox")
        self._facts = QVBoxLayout()
        self.body.addLayout(self._facts)
        row = FlowLayout(gap=8)
        for button in (self.letter_button, self.correct_button, self.person_button, self.case_button):
            row.addWidget(button)
        self.body.addLayout(row)

    def show_line(self, line: DisclosureLine) -> None:
        self.heading.setText(self.tr("{recipient} · {person}").format(recipient=line.recipient, person=line.person))
        self.setAccessibleName(self.heading.text())
        badge = task_badge(line)
        if badge is not None:
            self.badge.show_state(task_text(line), badge)
        self.badge.setVisible(badge is not None)
        empty(self._facts)
        self._facts.addWidget(Columns(self._happened(line), self._why(line)))
        self._name_letter(line)
        self.case_button.setVisible(line.case_id is not None)

    def _happened(self, line: DisclosureLine) -> FactList:
        rows = FactList(name_em=10.5)
        rows.add(self.tr("Asked on"), day_text(line.requested_on) if line.requested_on else "")
        nothing = self.tr("Nothing was given") if line.is_government else ""
        rows.add(self.tr("Given on"), day_text(line.disclosed_on) if line.disclosed_on else nothing)
        rows.add(self.tr("Which data"), line.data)
        rows.add(self.tr("Request"), line.case_number)
        rows.add(
            self.tr("Registered"),
            self.tr("{moment}, by {name}").format(moment=moment_in_words(line.registered_at), name=line.registered_by),
        )
        return rows

    def _why(self, line: DisclosureLine) -> FactList:
        rows = FactList(name_em=10.5)
        rows.add(self.tr("Ground"), ground_text(self.desk, line.ground))
        rows.add(self.tr("Law"), line.law)
        if line.ban_until:
            rows.add(
                self.tr("Telling forbidden"),
                self.tr("until {day}, by {law}; the task comes back on that day").format(
                    day=day_text(line.ban_until), law=line.ban_law
                ),
            )
        rows.add(self.tr("Person told"), day_text(line.told_on) if line.told_on else "")
        return rows

    def _name_letter(self, line: DisclosureLine) -> None:
        """A government request is told by letter; anything else stands in the statement."""
        self.letter_button.setVisible(line.is_government)
        if line.task == "tell":
            words = self.tr("Go on with the letter…") if line.letter_id else self.tr("Write the letter…")
        elif line.task == "banned":
            words = self.tr("Prepare the letter…")
        else:
            words = self.tr("Show the letter…")
            self.letter_button.setVisible(line.is_government and line.letter_id is not None)
        put_words(self.letter_button, words, "file-text", "on_accent")
