"""Writes the register of requests of a period to a file for a spreadsheet."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.procedures.register import register_file_name, requests_register
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.saving import outside_sentence, save_outside
from desktop.ui.team_words import team_label
from desktop.ui.widgets.date_field import DateField


class RegisterDialog(ActDialog):
    """The period, and whether the people are named; then where to."""

    def __init__(self, desk: Desk, year: int, parent: QWidget | None = None) -> None:
        """year: the period proposed, as far as it has passed."""
        super().__init__(desk, parent)
        self.entitle(self.tr("Register of requests"), self.tr("Save as CSV…"))
        self.add_sentence(
            self.tr("One row for each right that was asked for. What was purged is not in it; the figures count it.")
        )
        today = desk.office.clock.today()
        self.first, self.last = DateField(today), DateField(today)
        self.first.set_value(date(year, 1, 1))
        self.last.set_value(min(date(year, 12, 31), today))
        for field in (self.first, self.last):
            field.set_limits(None, today)
        self.form.add(self.tr("Received from"), self.first)
        self.form.add(self.tr("To"), self.last, check=self._backwards)
        self.with_names = QCheckBox(self.tr("With the names of the people"))
        self.form.column.addWidget(self.with_names)
        self.add_sentence(outside_sentence())

    def commit(self) -> None:
        """Ask where to; the dialog stays until the file is written."""
        self.notice.hide()
        if not self.form.is_right():
            self.grow()
            return
        office, first, last = self.desk.office, self.first.value(), self.last.value()
        if first is None or last is None:
            return
        with_names = self.with_names.isChecked()

        def content() -> bytes:
            written = requests_register(office, first=first, last=last, with_names=with_names, label=team_label)
            return written.encode("utf-8")

        save_outside(
            self.desk,
            self,
            title=self.tr("Save the register"),
            name=register_file_name(first, last),
            content=content,
            then=lambda _: self.accept(),
            bar=self.notice,
        )

    def _backwards(self) -> str:
        first, last = self.first.value(), self.last.value()
        return self.tr("The last day lies before the first.") if first and last and last < first else ""
