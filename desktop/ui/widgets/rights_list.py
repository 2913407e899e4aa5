"""The rights of a request, each with the words that asked for it and what was decided: by whom, why, per category."""

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import DecidedCategory, RightLine
from desktop.procedures.package_promises import GIVEN_OTHERWISE
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import PER_CATEGORY, TO_BE_TOLD, CategoryDecision, fields_for
from desktop.rules.rights import Right
from desktop.ui.decision_words import category_sentence, coming_text, decided_text, detail_label, detail_text
from desktop.ui.icons import put_icon, spaced
from desktop.ui.theme import BadgeState, with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label, lower_first, outcome_text

_BADGES = {
    Outcome.GRANTED: BadgeState.DONE,
    Outcome.PARTLY_GRANTED: BadgeState.SOON,
    Outcome.REFUSED: BadgeState.LATE,
    Outcome.NOTHING_HELD: BadgeState.DONE,
    Outcome.NOT_IDENTIFIED: BadgeState.LATE,
    Outcome.NOT_OURS: BadgeState.PAUSED,
    Outcome.WITHDRAWN: BadgeState.PAUSED,
}


class RightsList(QWidget):
    """Emits `decision_wanted(right line)`; the page does the rest. What was unfolded stays so."""

    decision_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._today = date.min
        self._unfolded: set[Right] = set()
        self.buttons: dict[Right, QPushButton] = {}
        self.folds: dict[Right, QPushButton] = {}

    def show_rights(self, rights: tuple[RightLine, ...], *, is_open: bool, today: date) -> None:
        """is_open: decisions can be taken; one that the person was told of only anew, with a letter of its own. today:
        what is to be done after it is not told as done.
        """
        self._today = today
        empty(self._column)
        self.buttons.clear()
        self.folds.clear()
        for number, right in enumerate(rights):
            if number:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self._column.addWidget(rule)
            self._column.addWidget(self._row(right, is_open))

    def _row(self, right: RightLine, may_decide: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(line(label("right", right.right), "strong"), 1)
        if right.outcome:
            head.addWidget(BadgeLabel(outcome_text(right.right, right.outcome), _BADGES[right.outcome]))
        else:
            head.addWidget(with_class(QLabel(self.tr("Not decided yet")), "dim"))
        column.addLayout(head)
        if right.quote:
            asked = " ".join(right.quote.split())  # the lines of the message mean nothing here
            column.addWidget(line(self.tr("“{quote}”").format(quote=asked), "dim"))
        if right.outcome is not None:
            self._add_decision(column, right)
        if may_decide:
            column.addWidget(self._button(right), 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _button(self, right: RightLine) -> QPushButton:
        if right.told:
            words, icon = self.tr("Decide anew…"), "refresh-cw"
        else:
            words, icon = (self.tr("Decide…"), "scale") if right.outcome is None else (self.tr("Change…"), "pencil")
        button = icon_button(words, icon)
        button.setAccessibleName(f"{words.rstrip('…')}: {label('right', right.right)}")
        button.clicked.connect(lambda: self.decision_wanted.emit(right))
        self.buttons[right.right] = button
        return button

    def _add_decision(self, column: QVBoxLayout, right: RightLine) -> None:
        for name, codes, table in (
            (self.tr("Asked because: {grounds}"), right.request_grounds, "request_ground"),
            (self.tr("Ground: {grounds}"), right.grounds, "ground"),
        ):
            if codes:
                first, *others = (label(table, code) for code in codes)
                column.addWidget(line(name.format(grounds=", ".join((first, *map(lower_first, others)))), ""))
        if right.facts:
            column.addWidget(line(right.facts, ""))
        if right.categories:
            column.addWidget(line(self._summary(right), ""))
        if how := right.details.get(GIVEN_OTHERWISE):
            column.addWidget(line(self.tr("Data given otherwise: {how}").format(how=how), ""))
        column.addWidget(line(self._when(right), "dim"))
        if right.details or right.categories:
            self._add_folded(column, right)

    def _when(self, right: RightLine) -> str:
        day = day_text(right.outcome_on) if right.outcome_on else "–"
        said = (
            self.tr("Decided on {day} by {name}.").format(day=day, name=right.decided_by)
            if right.decided_by
            else self.tr("Decided on {day}.").format(day=day)
        )
        told = self.tr("The person was told by letter.")
        untold = self.tr("The person has not been told yet.") if right.outcome in TO_BE_TOLD else ""
        return f"{said} {told if right.told else untold}".strip()

    def _summary(self, right: RightLine) -> str:
        """How many categories each decision has, the one that was asked for first."""
        counts = Counter(one.decision for one in right.categories)
        said = ", ".join(self._decided(right, one, counts[one]) for one in PER_CATEGORY[right.right] if counts[one])
        return said[:1].upper() + said[1:]

    def _decided(self, right: RightLine, decision: CategoryDecision, count: int) -> str:
        day = right.details.get("erased_on", "")
        if decision is CategoryDecision.ERASE and day > self._today.isoformat():
            return coming_text(count, date.fromisoformat(day))
        return decided_text(decision, count)

    def _add_folded(self, column: QVBoxLayout, right: RightLine) -> None:
        """What the decision lays down, and each category: there to look at, folded at first."""
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        facts = FactList(name_em=13)
        for one in right.categories:
            facts.add(self._data(one), category_sentence(one))
        if right.outcome is not None:
            for spec in fields_for(right.right, right.outcome):
                facts.add(detail_label(spec.name), detail_text(right.details.get(spec.name, "")))
        inside.addWidget(facts)
        fold = icon_button("", "chevron-down", style="link")

        def show(is_open: bool) -> None:
            holder.setVisible(is_open)
            words = self.tr("Show less") if is_open else self.tr("Show all of the decision")
            fold.setText(spaced(words))
            put_icon(fold, "chevron-up" if is_open else "chevron-down", "accent")
            fold.setAccessibleName(f"{words}: {label('right', right.right)}")
            (self._unfolded.add if is_open else self._unfolded.discard)(right.right)

        fold.clicked.connect(lambda: show(holder.isHidden()))
        self.folds[right.right] = fold
        column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(holder)
        show(right.right in self._unfolded)

    def _data(self, one: DecidedCategory) -> str:
        aim = one.aim.in_language(self.locale().bcp47Name()[:2])
        return self.tr("{aim} ({system})").format(aim=aim[:1].upper() + aim[1:], system=one.system)
