"""What a decision lays down besides grounds and facts, as fields; each keeps what was typed while another outcome is
looked at.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.lifting import first_lift_on
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import ERASE_WITHIN, DecisionField, fields_for, outcomes_for
from desktop.rules.rights import Right
from desktop.ui.decision_words import detail_choice, detail_hint, detail_label
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.editors import put_value, value_of
from desktop.ui.widgets.form import Field, Form, choice

ASKED_ONLY_FOR = {"transfer_to": "to_controller", "transfer_reason": "transfer_impossible"}  # of the field "transfer"
# what the desk does as it decides
DONE_TODAY = ("restricted_since", "stopped_on", "forwarded_on", "rectified_on", "effective_on")


def ways_to_give(channel: str) -> dict[str, str]:
    """How a copy is given unless another way is chosen: as the request came (article 15(3) GDPR)."""
    if channel == "email":
        return {"copy_form": "package", "delivery": "package_mail"}
    return {"copy_form": "enclosed", "delivery": "package_carrier"}


class DecisionFields(QObject):
    """Puts the fields of every outcome of a right into a form, and shows those of one. Emits `changed`."""

    changed = Signal()

    def __init__(self, form: Form, right: Right, *, today: date, received_on: date) -> None:
        super().__init__(form)
        self._form, self._right, self._today, self._received_on = form, right, today, received_on
        self._outcome: Outcome | None = None
        self.editors: dict[str, QWidget] = {}
        self.fields: dict[str, Field] = {}
        for outcome in outcomes_for(right):
            for spec in fields_for(right, outcome):
                if spec.name not in self.fields:
                    self._add(spec)
        self.show_for(self._outcome)

    def show_for(self, outcome: Outcome | None) -> None:
        """Show what this outcome asks; the rest is hidden with what stands in it."""
        self._outcome = outcome
        asked = {spec.name for spec in fields_for(self._right, outcome)} if outcome else set()
        transfer = value_of(self.editors.get("transfer"))
        for name, field in self.fields.items():
            only_for = ASKED_ONLY_FOR.get(name)
            field.setVisible(name in asked and only_for in (None, transfer))

    def details(self) -> dict[str, str]:
        """What is filled in for the outcome in front; days as ISO text, what is empty left out."""
        shown = {name: value_of(self.editors.get(name)) for name, field in self.fields.items() if not field.isHidden()}
        return {name: said for name, said in shown.items() if said}

    def typed(self) -> dict[str, str]:
        """All that is filled in, for whichever outcome."""
        return {name: value_of(self.editors.get(name)) for name in self.fields}

    def fill(self, details: Mapping[str, str]) -> None:
        for name, said in details.items():
            put_value(self.editors.get(name), said)
        self.show_for(self._outcome)

    def _add(self, spec: DecisionField) -> None:
        editor = self._editor(spec)
        self.editors[spec.name] = editor
        required = spec.required or spec.name in ASKED_ONLY_FOR  # while it is asked at all
        self.fields[spec.name] = self._form.add(
            detail_label(spec.name),
            editor,
            hint=detail_hint(spec.name),
            required=required and spec.kind in ("text", "paragraph"),
            check=(lambda: self._lacks_choice(spec.name)) if spec.kind == "choice" else None,
        )

    def _editor(self, spec: DecisionField) -> QWidget:
        match spec.kind:
            case "date":
                return self._day(spec)
            case "choice":
                words = tuple((code, detail_choice(code)) for code in spec.choices)
                box = choice((("", self.tr("Choose…")), *words))
                box.currentIndexChanged.connect(self._choose)
                return box
            case "paragraph":
                text = QPlainTextEdit()
                text.textChanged.connect(self.changed)
                return text
        line = QLineEdit()
        line.textChanged.connect(self.changed)
        return line

    def _day(self, spec: DecisionField) -> DateField:
        editor = DateField(self._today, required=spec.required)
        first = self._today + timedelta(days=1) if spec.name == "resume_on" else self._received_on
        last = {"resume_on": None, "backups_until": None, "erased_on": self._today + ERASE_WITHIN}
        editor.set_limits(first, last.get(spec.name, self._today))
        if spec.name in DONE_TODAY:
            editor.set_value(self._today)
        elif spec.name == "resume_on":
            editor.set_value(first_lift_on(self._today))
        editor.changed.connect(lambda _day: self.changed.emit())
        return editor

    def _choose(self, *_index: object) -> None:
        self.show_for(self._outcome)
        self.changed.emit()

    def _lacks_choice(self, name: str) -> str:
        return "" if value_of(self.editors.get(name)) else self.tr("Make a choice.")
