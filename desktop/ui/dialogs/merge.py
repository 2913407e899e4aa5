"""Makes two entries for one person into one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.procedures.directory import merge_people
from desktop.procedures.lines import PersonView
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.person_words import name_of, person_facts
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.mail_view import line


class MergeDialog(ActDialog):
    """Shows both side by side, the older entry as the one that stays; emits `merged(id that stays)`."""

    merged = Signal(int)

    def __init__(self, desk: Desk, one: PersonView, other: PersonView, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            title=QCoreApplication.translate("MergeDialog", "Merge two people"),
            button=QCoreApplication.translate("MergeDialog", "Merge"),
            wide_em=66,
            parent=parent,
        )
        self.views = tuple(sorted((one, other), key=lambda view: view.details.id or 0))
        self.add_sentence(
            self.tr("Merge only when you are sure that both are the same person. Choose which entry stays.")
        )
        self._group = QButtonGroup(self)
        cards = tuple(self._card(number, view) for number, view in enumerate(self.views))
        self.choices = tuple(self._group.button(number) for number in range(2))
        self.form.column.addWidget(Columns(*cards, narrowest_em=26, level=True))
        self.outcome = line("", "")
        self.form.column.addWidget(self.outcome)
        self.choices[0].setChecked(True)
        self._group.idToggled.connect(self._show_outcome)
        self._show_outcome()
        self.primary.setDefault(False)
        self.primary.setAutoDefault(False)
        self.cancel.setAutoDefault(True)
        self.cancel.setDefault(True)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.acted.connect(lambda done: self.merged.emit(done.value))

    def _card(self, number: int, view: PersonView) -> Card:
        card = Card(name_of(view))
        stays = QRadioButton(self.tr("This entry stays"))
        stays.setAccessibleName(
            self.tr("{name}, number {number}, stays").format(name=name_of(view), number=view.details.id)
        )
        self._group.addButton(stays, number)
        card.body.addWidget(stays)
        facts = FactList(name_em=7.5)
        for name, value in person_facts(view):
            facts.add(name, value)
        facts.add(self.tr("Requests"), str(len(view.cases)))
        card.body.addWidget(facts)
        card.body.addStretch()
        return card

    def staying(self) -> PersonView:
        return self.views[max(self._group.checkedId(), 0)]

    def going(self) -> PersonView:
        return self.views[1 - max(self._group.checkedId(), 0)]

    def _show_outcome(self, *_toggled: object) -> None:
        stays, goes = self.staying(), self.going()
        moved = self.tr("%n request(s)", "", len(goes.cases))
        self.outcome.setText(
            self.tr(
                "What goes over: {moved}, and all addresses, e-mail addresses, telephone numbers, identifiers, roles "
                "and notes of the other entry. Name, salutation and language stay as in the entry that stays; "
                "only what is empty there is filled in. You can take the merge back."
            ).format(moved=moved)
        )
        self.primary.setAccessibleName(
            self.tr("Merge into {name}, number {number}").format(name=name_of(stays), number=stays.details.id)
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office = self.desk.office
        keep_id, drop_id = self.staying().details.id or 0, self.going().details.id or 0
        return lambda: merge_people(office, keep_id=keep_id, drop_id=drop_id)

    def sentence(self) -> str:
        return self.tr("Two entries merged into one")
