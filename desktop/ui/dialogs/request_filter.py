"""Keeps the filter in front under a name, for every colleague."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.procedures.office import Done
from desktop.procedures.request_filters import RequestFilter, save_filter
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.team_words import filter_text


class SaveFilterDialog(ActDialog):
    """A name; one that is in use stands for the new filter from now on."""

    def __init__(self, desk: Desk, wanted: RequestFilter, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = wanted
        self.entitle(self.tr("Save this filter"), self.tr("Save"))
        self.add_sentence(filter_text(wanted), "strong")
        self.name = QLineEdit()
        self.form.add(
            self.tr("Name"),
            self.name,
            required=True,
            hint=self.tr("Every colleague finds it above the list. A filter with the same name is replaced."),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, name, wanted = self.desk.office, self.name.text(), self._wanted
        return lambda: save_filter(office, name=name, wanted=wanted)

    def sentence(self) -> str:
        return self.tr("Filter saved: {name}").format(name=self.name.text().strip())
