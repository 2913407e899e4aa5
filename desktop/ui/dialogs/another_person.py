"""Opens a request of its own for another person who asked in the same letter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.procedures.lines import CaseView, MessageLine, PersonDetails
from desktop.procedures.office import Done
from desktop.procedures.related import open_for_another
from desktop.rules.names import parted
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.person_choosing import PersonChoosing
from desktop.ui.local_time import short_moment
from desktop.ui.widgets.person_choice import PersonChoice
from desktop.ui.widgets.rights_picker import RightsPicker
from desktop.ui.widgets.tick_list import TickList


class AnotherPersonDialog(ActDialog):
    """Emits `opened(case id)`. Day of receipt, channel and language are those of the letter."""

    opened = Signal(int)

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None, *, of_several: bool = False) -> None:
        """of_several: ask whether there is yet another person; whoever listens reads `several`."""
        super().__init__(desk, parent, wide_em=46)
        self._case_id, self._language = view.line.id, view.language
        self.entitle(self.tr("Also for another person"), self.tr("Open request"))
        self.add_sentence(
            self.tr(
                "{number} came in with a letter of several people. Each has a request, a clock and an answer of their "
                "own; nobody reads about the other."
            ).format(number=view.line.number)
        )
        self.person = PersonChoice(())
        self.requester = QLineEdit()
        self.rights = RightsPicker((right.right, right.quote) for right in view.rights)
        self.form.add(self.tr("Person"), self.person)
        name = self.form.add(self.tr("Name to show until the person is chosen"), self.requester, check=self._lacks_name)
        self.requester.textChanged.connect(lambda: name.validate() if name.error.text() else None)
        self.form.add(self.tr("Rights asked for"), self.rights, check=self.rights.problem)
        self.messages = TickList(indented=False)
        self._add_messages([message for message in view.messages if not message.is_proof])
        self.several = QCheckBox(self.tr("There is yet another person in this letter"))
        self.several.setVisible(of_several)
        self.form.column.addWidget(self.several)
        self.choosing = PersonChoosing(desk, self, self.person, self._details)
        self.choosing.fetched.connect(lambda _id, found: self.requester.setText(found.display_name))
        self.acted.connect(lambda done: self.opened.emit(done.value))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, rights, person_id = self.desk.office, self.rights.chosen(), self.person.person_id()
        requester, messages = self.requester.text(), self.messages.values()
        return lambda: open_for_another(
            office,
            case_id=self._case_id,
            person_id=person_id,
            requester=requester,
            rights=rights,
            message_ids=messages,
        )

    def sentence(self) -> str:
        return self.tr("Request opened for another person")

    def _add_messages(self, messages: list[MessageLine]) -> None:
        for number, one in enumerate(messages):
            moment = short_moment(one.received_at) if one.received_at else ""
            more = " · ".join(part for part in (one.sender_name or one.sender_address, moment) if part)
            self.messages.add(one.subject or self.tr("(no subject)"), more=more, is_on=number == 0, value=one.id)
        if len(messages) > 1:
            self.form.add(
                self.tr("Messages that are theirs too"),
                self.messages,
                hint=self.tr("Proof of identity never goes along. With nothing ticked, the first message does."),
            )

    def _details(self) -> PersonDetails:
        name = parted(self.requester.text())
        return PersonDetails(
            first_name=name.first_name, prefix=name.prefix, surname=name.surname, language=self._language
        )

    def _lacks_name(self) -> str:
        if self.person.person_id() is None and not self.requester.text().strip():
            return self.tr("Write a name, or choose the person.")
        return ""
