"""The reasons in a decision: grounds that the law knows, facts, and what is looked at before "excessive" is written."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit

from desktop.procedures.history import history
from desktop.procedures.lines import CaseView, RightLine
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import REFUSING
from desktop.rules.refusals import RefusalGround, article, grounds_for
from desktop.ui.desk import Desk
from desktop.ui.dialogs.decide_history import EarlierPanel
from desktop.ui.dialogs.text_insert import TextInsert
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.tick_list import TickList
from desktop.ui.words import label


class DecisionReasons(QObject):
    """Puts its fields at the end of a form. Emits `changed` when a ground is ticked or the facts are typed."""

    changed = Signal()

    def __init__(self, desk: Desk, form: Form, view: CaseView, right: RightLine) -> None:
        super().__init__(form)
        self._desk, self._view, self._right = desk, view, right
        self._outcome: Outcome | None = None
        self._in_categories = False
        self._has_asked = False
        language = form.locale().bcp47Name()[:2]
        self.grounds = TickList(indented=False)
        for ground in grounds_for(right.right):
            is_on = ground in right.grounds and right.outcome is not Outcome.NOT_IDENTIFIED
            if ground is RefusalGround.CANNOT_IDENTIFY and not is_on:
                continue  # it is an outcome of its own; only what was refused for it before still shows it
            self.grounds.add(label("ground", ground), more=article(ground, language), is_on=is_on, value=ground)
        self.earlier = EarlierPanel()
        self.facts = QPlainTextEdit(right.facts)
        self.insert = TextInsert(desk, self.facts)
        self._grounds = form.add(self.tr("Grounds"), self.grounds, check=self._lacks_ground)
        self._earlier = form.add(self.tr("What this person asked before"), self.earlier, check=self._not_looked)
        self._facts = form.add(self.tr("The facts"), self.facts, check=self._lacks_facts)
        self._facts.put_below(self.insert)
        self.grounds.changed.connect(self._tick)
        self.facts.textChanged.connect(self.changed)

    @property
    def seen_earlier(self) -> bool:
        return self.earlier.seen.isChecked()

    def show_for(self, outcome: Outcome | None, *, in_categories: bool) -> None:
        """in_categories: the categories that stay as they are have grounds of their own."""
        self._outcome, self._in_categories = outcome, in_categories
        self._grounds.setVisible(outcome in (Outcome.REFUSED, Outcome.PARTLY_GRANTED))
        self._earlier.setVisible(not self._grounds.isHidden() and self._is_for_excess())
        self._facts.setVisible(outcome is not None)
        words, hint = self._about_facts()
        self._facts.label.setText(words)
        self._facts.put_hint(hint)
        twice = self.tr("Only what counts for the whole request; the categories above have their own.")
        self._grounds.put_hint(twice if in_categories else "")
        if not self._earlier.isHidden() and not self._has_asked:
            self._ask_history()
        self.insert.offer(language=self._view.language, right=self._right.right, grounds=self.chosen())

    def chosen(self) -> tuple[RefusalGround, ...]:
        """The grounds that are ticked and asked for by the outcome in front."""
        return () if self._grounds.isHidden() else self.grounds.values()

    def typed(self) -> tuple[object, ...]:
        return self.grounds.values(), self.facts.toPlainText().strip()

    def _tick(self) -> None:
        if self._grounds.error.text():
            self._grounds.validate()
        self.changed.emit()

    def _is_for_excess(self) -> bool:
        return RefusalGround.EXCESSIVE in self.grounds.values()

    def _ask_history(self) -> None:
        self._has_asked = True
        office, case_id, right = self._desk.office, self._view.line.id, self._right.right
        self._desk.background.ask(
            ("history", id(self)),
            lambda: history(office, case_id=case_id, right=right),
            owner=self,
            then=self.earlier.show_history,
        )

    def _about_facts(self) -> tuple[str, str]:
        match self._outcome:
            case Outcome.GRANTED:
                return self.tr("What was done"), self.tr("In words the person understands; may stay empty.")
            case Outcome.WITHDRAWN:
                return self.tr("How the person took it back"), self.tr("For example by e-mail; may stay empty.")
            case Outcome.NOT_IDENTIFIED:
                return self.tr("The facts"), self.tr("What you asked and what came back. This stands in the letter.")
            case outcome if outcome in REFUSING and not self._in_categories:
                return self.tr("The facts"), self.tr("What makes the ground apply here. This stands in the letter.")
        return self.tr("What else is to be said"), self.tr("This stands in the letter; may stay empty.")

    def _lacks_ground(self) -> str:
        if self._in_categories or self.grounds.values():
            return ""
        return self.tr("Choose at least one ground.")

    def _lacks_facts(self) -> str:
        is_needed = self._outcome in REFUSING and not self._in_categories
        if is_needed and not self.facts.toPlainText().strip():
            return self.tr("This field may not stay empty.")
        return ""

    def _not_looked(self) -> str:
        return "" if self.seen_earlier else self.tr("Look at them and tick the box.")


def whole_request(grounds: Collection[RefusalGround]) -> bool:
    """Whether the grounds are about the request, not about any of the data."""
    about = {RefusalGround.CANNOT_IDENTIFY, RefusalGround.UNFOUNDED, RefusalGround.EXCESSIVE}
    return bool(about & set(grounds))
