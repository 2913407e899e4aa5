"""Takes back a category that should not have been registered; what has become due is purged instead."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import HoldingView
from desktop.procedures.holdings import REMOVAL_REASONS, remove_holding
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.holding_words import holding_name, removal_text


class HoldingRemoveDialog(ActDialog):
    """Asks why."""

    def __init__(self, desk: Desk, view: HoldingView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._holding_id = view.line.id
        self.entitle(self.tr("Registered by mistake"), self.tr("Take back"))
        self.add_sentence(holding_name(desk, view), "strong")
        self.add_sentence(
            self.tr(
                "This is for a slip of the pen: nothing is erased in any system and there is no certificate. What was "
                "really held and is due, goes by a purge."
            )
        )
        self.reasons: dict[str, QRadioButton] = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for reason in REMOVAL_REASONS:
            self.reasons[reason] = QRadioButton(removal_text(reason))
            column.addWidget(self.reasons[reason])
        first = self.reasons[REMOVAL_REASONS[0]]
        first.setChecked(True)
        holder.setFocusProxy(first)
        self.form.add(self.tr("Reason"), holder)

    def procedure(self) -> Callable[[], Done[Any]]:
        office = self.desk.office
        reason = next(code for code, button in self.reasons.items() if button.isChecked())
        return lambda: remove_holding(office, holding_id=self._holding_id, reason=reason)

    def sentence(self) -> str:
        return self.tr("Category taken back")
