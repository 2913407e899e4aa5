"""An entry of the register of disclosures: of whom, to whom, on which ground, when, what, and may it be told."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.procedures.disclosures import DisclosureFacts, correct_disclosure, register_disclosure
from desktop.procedures.holding_lines import DisclosureLine
from desktop.procedures.lines import PersonView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.disclosure_words import grounds
from desktop.ui.theme import with_class
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import Field, choice
from desktop.ui.widgets.ground_choice import GroundChoice
from desktop.ui.widgets.person_field import PersonField
from desktop.ui.words import day_text, rights_text

TEXT_LINES = 3


class DisclosureForm(ActDialog):
    """line: the entry to correct, None for a new one. `acted` gives the id of a new one."""

    def __init__(
        self,
        desk: Desk,
        line: DisclosureLine | None = None,
        *,
        person_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """person_id: of whom a new entry is, where that is known."""
        super().__init__(desk, parent, wide_em=50)
        self._line = self.compared = line
        self.person = PersonField(desk, line.person_id if line else person_id, fixed=line is not None)
        self.entitle(
            self.tr("Correct this entry") if line else self.tr("Register a disclosure"),
            self.tr("Save") if line else self.tr("Register"),
        )
        self._today = desk.office.clock.today()
        self._make()
        self._build()
        if line:
            self._fill(line)
            self.to_whom.focus()
        self._show_kind()
        self.is_government.toggled.connect(lambda _: self._show_kind())
        self.has_ban.toggled.connect(lambda _: self._show_kind())
        self.person.pick_wanted.connect(self._pick)
        self.person.changed.connect(self._show_cases)

    # ── the act ─────────────────────────────────────────────────────────────
    def facts(self) -> DisclosureFacts:
        """What stands in the fields; fields that do not show count for nothing."""
        asked, banned = self.is_government.isChecked(), self._may_ban()
        return {
            "recipient": self.recipient.text(),
            "ground": self.ground.current(),
            "is_government": asked,
            "requested_on": self.requested_on.value() if asked else None,
            "disclosed_on": self.disclosed_on.value(),
            "law": self.law.text(),
            "data": self.data.toPlainText(),
            "ban_law": self.ban_law.text() if banned else "",
            "ban_until": self.ban_until.value() if banned else None,
        }

    def procedure(self) -> Callable[[], Done[Any]]:
        office, facts, case_id = self.desk.office, self.facts(), self.case.currentData()
        if self._line is not None:
            wanted, shown = self._line.id, self.compared
            return lambda: correct_disclosure(office, disclosure_id=wanted, case_id=case_id, shown=shown, **facts)
        person_id = self.person.person_id or 0
        return lambda: register_disclosure(office, person_id=person_id, case_id=case_id, **facts)

    def said_meanwhile(self, now: DisclosureLine) -> str:
        days = [day_text(day) for day in (now.requested_on, now.disclosed_on, now.ban_until) if day]
        parts = (now.recipient, *days, now.law, now.ban_law, " ".join(now.data.split()))
        return self.tr("Now: {entry}").format(entry="; ".join(part for part in parts if part))

    def sentence(self) -> str:
        if self._line is not None:
            return self.tr("Entry corrected")
        if self.is_government.isChecked() and not self._may_ban():
            return self.tr("Registered. The person is to be told at once.")
        return self.tr("Registered")

    # ── building ────────────────────────────────────────────────────────────
    def _make(self) -> None:
        self.is_government = QCheckBox(self.tr("A government body asked for it"))
        self.recipient, self.law, self.ban_law = QLineEdit(), QLineEdit(), QLineEdit()
        self.ground = GroundChoice(grounds(self.desk))
        self.requested_on = DateField(self._today)
        self.disclosed_on = DateField(self._today, required=False)
        self.ban_until = DateField(self._today)
        self.data = QPlainTextEdit()
        self.case = choice(((None, self.tr("None")),))
        self.has_ban = QCheckBox(self.tr("A law forbids telling the person"))
        for day in (self.requested_on, self.disclosed_on):
            day.set_limits(None, self._today)

    def _build(self) -> None:
        add = self.form.add
        self.who = add(self.tr("Person"), self.person, check=self._lacks_person)
        self.form.column.addWidget(self.is_government)
        self.to_whom = add(self.tr("Recipient"), self.recipient, required=True)
        self.asked = self.form.take(Field(self.tr("Asked on"), self.requested_on))
        hint = self.tr("Leave empty while nothing was given.")
        self.given = self.form.take(Field(self.tr("Given on"), self.disclosed_on, hint=hint, check=self._lacks_day))
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self.asked, self.given):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.form.column.addLayout(row)
        self.what = add(
            self.tr("Which data"),
            self.data,
            hint=self.tr("What was given, in words the person understands."),
            check=self._lacks_data,
        )
        self.data.setMinimumHeight(TEXT_LINES * self.data.fontMetrics().lineSpacing() + 24)
        self.data.setMaximumHeight(2 * TEXT_LINES * self.data.fontMetrics().lineSpacing())
        self.on_law = add(
            self.tr("Law"),
            self.law,
            hint=self.tr("The article on which the request or the giving rests."),
            check=self._lacks_law,
        )
        add(self.tr("Ground, section 4.2 of the statement"), self.ground, check=self._lacks_ground)
        self.of_case = add(self.tr("Request it belongs to"), self.case)
        self.of_case.hide()
        self.form.column.addWidget(self._ban())

    def _ban(self) -> QWidget:
        self.ban = QWidget()
        column = QVBoxLayout(self.ban)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        said = self.tr("The statement promises to tell the person at once, unless the law does not allow it.")
        words = with_class(QLabel(said), "dim")
        words.setWordWrap(True)
        column.addWidget(words)
        column.addWidget(self.has_ban)
        self.forbids = self.form.take(Field(self.tr("Law that forbids it"), self.ban_law, required=True))
        hint = self.tr("On that day the task to tell the person comes back.")
        self.until = self.form.take(Field(self.tr("Until"), self.ban_until, hint=hint))
        for field in (self.forbids, self.until):
            column.addWidget(field)
        return self.ban

    # ── showing ─────────────────────────────────────────────────────────────
    def _fill(self, line: DisclosureLine) -> None:
        self.is_government.setChecked(line.is_government)
        self.recipient.setText(line.recipient)
        self.requested_on.set_value(line.requested_on)
        self.disclosed_on.set_value(line.disclosed_on)
        self.data.setPlainText(line.data)
        self.law.setText(line.law)
        self.ground.choose(line.ground)
        self.has_ban.setChecked(bool(line.ban_law))
        self.ban_law.setText(line.ban_law)
        self.ban_until.set_value(line.ban_until)

    def _show_kind(self) -> None:
        """A government body asks, and may forbid; anybody else only receives."""
        asked = self.is_government.isChecked()
        self.to_whom.label.setText(self.tr("Authority") if asked else self.tr("Recipient"))
        self.recipient.setAccessibleName(self.to_whom.label.text())
        self.asked.setVisible(asked)
        self.given.hint.setVisible(asked and not self.given.error.text())
        self.ban.setVisible(asked)
        if asked and not self.ground.current():
            self.ground.choose("authority_request")
        for field in (self.forbids, self.until):
            field.setVisible(self._may_ban())

    def _may_ban(self) -> bool:
        return self.is_government.isChecked() and self.has_ban.isChecked()

    def _pick(self) -> None:
        picker = PersonPicker(self.desk, parent=self)
        picker.picked.connect(self.person.choose)
        picker.open()

    def _show_cases(self, view: PersonView) -> None:
        chosen = self._line.case_id if self._line else self.case.currentData()
        self.case.clear()
        self.case.addItem(self.tr("None"), None)
        for case in view.cases:
            self.case.addItem(f"{case.number}  {rights_text(case.rights)}", case.id)
        self.case.setCurrentIndex(max(self.case.findData(chosen), 0))
        self.of_case.setVisible(bool(view.cases))
        self.who.validate()

    # ── what is wrong ───────────────────────────────────────────────────────
    def _lacks_person(self) -> str:
        return "" if self.person.person_id is not None else self.tr("Choose the person whose data it is about.")

    def _lacks_ground(self) -> str:
        return "" if self.ground.current() else self.tr("Choose the ground on which the data may be shared.")

    def _lacks_day(self) -> str:
        if self.disclosed_on.edit.text().strip() or self.is_government.isChecked():
            return self._too_early(self.disclosed_on.value())
        return self.tr("Fill in a date.")

    def _too_early(self, day: date | None) -> str:
        asked = self.requested_on.value() if self.is_government.isChecked() else None
        return self.tr("It cannot have been given before it was asked for.") if asked and day and day < asked else ""

    def _lacks_data(self) -> str:
        if self.disclosed_on.value() is None or self.data.toPlainText().strip():
            return ""
        return self.tr("Write down which data were given.")

    def _lacks_law(self) -> str:
        if not self.is_government.isChecked() or self.law.text().strip():
            return ""
        return self.tr("Write down on which law the request rests.")
