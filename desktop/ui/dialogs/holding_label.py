"""Gives a category a name that tells it from another of the same kind, such as which of two accounts it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.procedures.holding_lines import HoldingView
from desktop.procedures.holdings import label_holding
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.holding_words import holding_name


class HoldingLabelDialog(ActDialog):
    """One line of text, which may be empty."""

    def __init__(self, desk: Desk, view: HoldingView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._holding_id = view.line.id
        self.entitle(self.tr("Name this category"), self.tr("Save"))
        self.add_sentence(holding_name(desk, view), "strong")
        self.label = QLineEdit(view.line.label)
        self.form.add(
            self.tr("Name"),
            self.label,
            hint=self.tr("For example which account or mailing list it is, where there are two. May stay empty."),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, text = self.desk.office, self.label.text()
        return lambda: label_holding(office, holding_id=self._holding_id, label=text)

    def sentence(self) -> str:
        return self.tr("Name saved")
