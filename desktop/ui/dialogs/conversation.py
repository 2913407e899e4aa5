"""Notes that somebody really spoke with the person: a visit, a call, an answer in a chat."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.procedures.holdings import note_conversation
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.widgets.date_field import DateField


class ConversationDialog(ActDialog):
    """Asks the day, which is today unless said otherwise."""

    def __init__(self, desk: Desk, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._person_id = person_id
        today = desk.office.clock.today()
        self.entitle(self.tr("A conversation took place"), self.tr("Note"))
        self.add_sentence(
            self.tr(
                "Only a real conversation restarts the periods that count from the last contact: the person wrote, "
                "called or spoke with somebody. A letter or a mailing of ours does not."
            )
        )
        self.on = DateField(today)
        self.on.set_limits(None, today)
        self.on.set_value(today)
        self.form.add(self.tr("On"), self.on, hint=self.tr("If a later contact is known, that one stays."))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, on = self.desk.office, self.on.value()
        if on is None:
            raise LookupError("a conversation has a day")
        return lambda: note_conversation(office, person_id=self._person_id, on=on)

    def sentence(self) -> str:
        return self.tr("Conversation noted")
