"""One category of a person's data in a decision: what it is, what happens to it, and where it stays, why."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.procedures.decision_categories import CategoryLine
from desktop.rules.decisions import PER_CATEGORY, CategoryChoice, CategoryDecision
from desktop.rules.refusals import RefusalGround, article, grounds_for
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis
from desktop.ui.decision_words import category_choice, reason_text
from desktop.ui.statement_words import basis_text
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import Field, Form, choice
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label

CHOICE_EM = 16  # the width of the choices, so that they stand under each other
WITH_DAY = (CategoryDecision.KEEP, CategoryDecision.CONTINUE)  # may name the day until which
FACTS_LINES = 3
ITEMS_SHOWN = 130  # letters of the data items; all of them come up under the mouse
FOR_WHOM = (RefusalGround.CANNOT_IDENTIFY, RefusalGround.UNFOUNDED, RefusalGround.EXCESSIVE)  # of the whole request


class CategoryRow(QWidget):
    """Emits `changed` at every choice; `spread_wanted` where the reason is to count for the others on its ground."""

    changed = Signal()
    spread_wanted = Signal(object)

    def __init__(self, form: Form, right: Right, shown: CategoryLine, *, language: str, today: date) -> None:
        super().__init__()
        self.shown, self._right = shown, right
        self._done = PER_CATEGORY[right][0]
        self.is_touched = False
        self._is_asked = True
        aim = shown.aim.in_language(language)
        self.name = aim[:1].upper() + aim[1:]
        self.choice = self._choices()
        self.until, self.ground, self.facts = (
            DateField(today, required=False),
            self._grounds(language),
            QPlainTextEdit(),
        )
        self.until.set_limits(today, None)
        self.proposal = line("", "dim")
        self.spread = icon_button(self.tr("Same reason for the others on this ground"), "copy", style="link")
        self.spread.clicked.connect(lambda: self.spread_wanted.emit(self))
        self._build(form, language)
        self.choice.currentIndexChanged.connect(self._choose)
        for signal in (self.facts.textChanged, self.ground.currentIndexChanged, self.until.changed):
            signal.connect(self._touch)
        self.propose(shown)

    def decision(self) -> CategoryDecision | None:
        """None: nothing was asked of this category."""
        code = self.choice.currentData()
        return CategoryDecision(code) if code else None

    def stays_on(self) -> RefusalGround | None:
        """The ground on which it is not done as asked; None while none is chosen, or it is done."""
        code = self.ground.currentData()
        return RefusalGround(code) if code and self.decision() is not self._done else None

    def chosen(self) -> CategoryChoice | None:
        """What was decided, with its reason."""
        decision = self.decision()
        if decision is None:
            return None
        if decision is self._done:
            return CategoryChoice(holding_id=self.shown.holding_id, decision=decision)
        return CategoryChoice(
            holding_id=self.shown.holding_id,
            decision=decision,
            until=self.until.value() if decision in WITH_DAY else None,
            ground=self.stays_on(),
            facts=self.facts.toPlainText().strip(),
        )

    def propose(self, shown: CategoryLine) -> None:
        """Fill in a proposal, unless the employee has chosen already."""
        self.shown = shown
        self.proposal.setText(self._why(shown))
        self.proposal.setVisible(bool(self.proposal.text()))
        if not self.is_touched:
            self._set(shown.proposed, shown.until, shown.ground, self.facts.toPlainText())
            self.is_touched = False

    def refuse(self) -> None:
        """Nothing of it is done as asked, unless the employee has chosen already."""
        other = next((one for one in PER_CATEGORY[self._right] if one is not self._done), None)
        if not self.is_touched and other is not None and self.decision() is self._done:
            self._set(other, self.shown.until or self.shown.due_on, self.shown.ground, self.facts.toPlainText())
            self.is_touched = False

    def fill(self, decided: CategoryChoice | None) -> None:
        """Show what was decided before; None: it was left out."""
        if decided is None:
            self._set(None, None, None, "")
        else:
            self._set(decided.decision, decided.until, decided.ground, decided.facts)
        self.is_touched = True

    def _set(
        self, decision: CategoryDecision | None, until: date | None, ground: RefusalGround | None, facts: str
    ) -> None:
        self.choice.setCurrentIndex(max(0, self.choice.findData(decision)))
        self.until.set_value(until)
        self.ground.setCurrentIndex(max(0, self.ground.findData(ground)))
        if self.facts.toPlainText() != facts:
            self.facts.setPlainText(facts)
        self._show_reason()

    def _choose(self, *_index: object) -> None:
        self._show_reason()
        self._touch()

    def _touch(self, *_changed: object) -> None:
        self.is_touched = True
        self.changed.emit()

    def set_asked(self, is_asked: bool) -> None:
        """Whether the outcome in front asks for categories at all; a reason is needed only then."""
        self._is_asked = is_asked
        self._show_reason()

    def _show_reason(self) -> None:
        decision = self.decision()
        stays = self._is_asked and decision is not None and decision is not self._done
        self._until.setVisible(stays and decision in WITH_DAY)
        for part in (self._ground, self._facts, self.spread):
            part.setVisible(stays)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self, form: Form, language: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        what = QVBoxLayout()
        what.setSpacing(2)
        shown = self.shown
        title = self.name if not shown.label else f"{self.name} ({shown.label})"
        what.addWidget(line(title, "strong"))
        items = " · ".join(item.in_language(language) for item in shown.items)
        self.setToolTip(items)
        self.choice.setAccessibleDescription(items)
        short = items if len(items) <= ITEMS_SHOWN else f"{items[:ITEMS_SHOWN].rpartition(' · ')[0]} …"
        for words in (self._where(shown), short):
            if words:
                what.addWidget(line(words, "dim"))
        what.addWidget(self.proposal)
        grid.addLayout(what, 0, 0)
        grid.addWidget(self.choice, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._ground = form.take(Field(self.tr("Ground"), self.ground, check=self._lacks_ground))
        self._until = form.take(Field(self.tr("Until"), self.until, hint=self.tr("Empty while nobody knows.")))
        self._facts = form.take(Field(self.tr("Why it stays so"), self.facts, required=True))
        self.facts.setFixedHeight(FACTS_LINES * self.fontMetrics().lineSpacing() + 20)
        reason = QWidget()
        column = QVBoxLayout(reason)
        column.setContentsMargins(18, 4, 0, 0)
        column.setSpacing(6)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._ground, 5, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self._until, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(both)
        column.addWidget(self._facts)
        column.addWidget(self.spread, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(reason, 1, 0, 1, 2)
        for editor, words in ((self.choice, self.tr("Decision")), (self.facts, self.tr("Why it stays so"))):
            editor.setAccessibleName(f"{words}: {self.name}")

    def _choices(self) -> QComboBox:
        words = tuple((one, category_choice(one)) for one in PER_CATEGORY[self._right])
        box = choice(((None, self.tr("Not asked for")), *words))
        box.setFixedWidth(round(CHOICE_EM * self.fontMetrics().height() / 1.2))
        return box

    def _grounds(self, language: str) -> QComboBox:
        grounds = (one for one in grounds_for(self._right) if one not in FOR_WHOM)
        words = tuple((one, f"{label('ground', one)} ({article(one, language)})") for one in grounds)
        box = choice(((None, self.tr("Choose…")), *words))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    def _where(self, shown: CategoryLine) -> str:
        goes = self.tr("goes on {day} anyway").format(day=day_text(shown.due_on)) if shown.due_on else ""
        file = self.tr("file of request {number}").format(number=shown.case_number) if shown.case_number else ""
        restricted = self.tr("restricted now") if shown.is_restricted else ""
        parts = (shown.activity, file or shown.system, basis_text(LegalBasis(shown.legal_basis)), goes, restricted)
        return " · ".join(part for part in parts if part)

    def _why(self, shown: CategoryLine) -> str:
        reason = reason_text(shown.reason)
        if shown.proposed is None or not reason:
            return ""
        return self.tr("Proposed: {decision}. {reason}").format(
            decision=category_choice(shown.proposed).lower(), reason=reason
        )

    def _lacks_ground(self) -> str:
        return "" if self.ground.currentData() else self.tr("Choose the ground.")
