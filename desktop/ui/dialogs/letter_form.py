"""The fields a kind of letter asks for, as a form; values go in and out by the names the letter knows."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.reply import letter_fields
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.letter_task import LetterTask
from desktop.ui.dialogs.text_insert import TextInsert
from desktop.ui.letter_words import choice_label, field_hint, field_label
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.editors import put_value, value_of
from desktop.ui.widgets.form import Field, Form, choice
from desktop.ui.widgets.tick_list import TickList
from desktop.ui.words import label


class LetterForm(Form):
    """Emits `changed` at every keystroke."""

    changed = Signal()

    def __init__(self, desk: Desk, task: LetterTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = desk.office.clock.today()
        self.editors: dict[str, QWidget] = {}
        self.named: dict[str, Field] = {}
        self.inserts: list[TextInsert] = []
        if len(task.rights) > 1:
            self._add_rights(task.rights)
        for spec in letter_fields(task.kind):
            editor = self._editor(spec.kind, spec.choices, spec.required)
            if isinstance(editor, DateField):
                latest = task.latest_on if spec.name in ("expected_on", "answer_by") else None
                first = self._today + timedelta(days=1) if spec.name == "lift_on" else self._today
                editor.set_limits(first, max(latest, self._today) if latest else None)
            check = (lambda editor=editor: self._lacks_choice(editor)) if spec.kind == "choice" else None
            self.editors[spec.name] = editor
            self.named[spec.name] = self.add(
                field_label(spec.name),
                editor,
                hint=field_hint(spec.name),
                required=spec.required and spec.kind in ("text", "paragraph"),
                check=check if spec.required else None,
            )
            if isinstance(editor, QPlainTextEdit):
                self._add_insert(desk, editor, self.named[spec.name])

    def values(self) -> dict[str, Any]:
        """What is filled in; dates as ISO text, choices as codes, rights as a list of them, what is empty as ""."""
        return {name: value_of(editor) for name, editor in self.editors.items()}

    def fill(self, values: Mapping[str, Any]) -> None:
        """Put values in, as `values` gives them; names the form does not have are left."""
        for name, value in values.items():
            put_value(self.editors.get(name), value)

    def offer_texts(self, language: str) -> None:
        """The desk's own texts in the language of the letter, to put into its paragraphs."""
        for insert in self.inserts:
            insert.offer(language=language)

    def show_missing(self, names: tuple[str, ...]) -> bool:
        """Say under each field that the letter lacks it; True where one of them stands in this form."""
        mine = [self.named[name] for name in names if name in self.named]
        for field in mine:
            if not field.problem():
                field.show_problem(self.tr("The letter needs this."))
            else:
                field.validate()
        if mine:
            mine[0].focus()
        return bool(mine)

    def _add_rights(self, rights: tuple[Right, ...]) -> None:
        """Which decisions the letter tells; what is left out is for another letter."""
        ticks = TickList(indented=False)
        for right in rights:
            ticks.add(label("right", right), is_on=True, value=right.value)
        self.editors["rights"] = ticks
        self.named["rights"] = self.add(
            self.tr("Decisions this letter tells"),
            ticks,
            hint=self.tr("Leave out what you tell in a letter of its own."),
            check=lambda: "" if ticks.values() else self.tr("Choose at least one."),
        )
        ticks.changed.connect(self.changed)

    def _add_insert(self, desk: Desk, editor: QPlainTextEdit, field: Field) -> None:
        insert = TextInsert(desk, editor)
        self.inserts.append(insert)
        field.put_below(insert)

    def _editor(self, kind: str, choices: tuple[str, ...], required: bool) -> QWidget:
        if kind == "date":
            editor = DateField(self._today, required=required)
            editor.changed.connect(self.changed)
            return editor
        if kind == "choice":
            words = tuple((code, choice_label(code)) for code in choices)
            box = choice((("", self.tr("Choose…")), *words))
            box.currentIndexChanged.connect(self.changed)
            return box
        if kind == "paragraph":
            text = QPlainTextEdit()
            text.setMinimumHeight(6 * text.fontMetrics().height())
            text.textChanged.connect(self.changed)
            return text
        line = QLineEdit()
        line.textChanged.connect(self.changed)
        return line

    def _lacks_choice(self, editor: QWidget) -> str:
        chosen = isinstance(editor, QComboBox) and editor.currentData()
        return "" if chosen else self.tr("Make a choice.")
