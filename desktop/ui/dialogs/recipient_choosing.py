"""Which third parties of the register of disclosures are told, and of what."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from desktop.procedures.notice_choosing import choose_recipients
from desktop.procedures.notice_lines import NoticeLine
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.recipient_words import deed_text
from desktop.ui.widgets.form import Field


class RecipientChoosing(CarefulDialog):
    """A box for each recipient, none of them ticked; below it what a ticked one is told."""

    def __init__(self, desk: Desk, notices: Sequence[NoticeLine], parent: QWidget | None = None) -> None:
        """notices: those of one request that are to be chosen, at least one."""
        super().__init__(desk, parent, wide_em=44)
        self._case_id = notices[0].case_id
        self.entitle(self.tr("Who is told of this?"), self.tr("Choose"))
        self.add_sentence(
            self.tr(
                "Tick whoever holds the data that were changed, and say which of their data it is about. Whoever is "
                "not ticked is left out: they get no notice."
            )
        )
        self.rows: dict[int, tuple[QCheckBox, QPlainTextEdit]] = {}
        self._fields: dict[int, tuple[Field, Field]] = {}
        for one in notices:
            self._add(one)
        self.begin()

    def content(self) -> object:
        return [(tick.isChecked(), data.toPlainText()) for tick, data in self.rows.values()]

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id = self.desk.office, self._case_id
        chosen = {
            notice_id: data.toPlainText() if tick.isChecked() else None for notice_id, (tick, data) in self.rows.items()
        }
        return lambda: choose_recipients(office, case_id=case_id, chosen=chosen)

    def said_meanwhile(self, now: Collection[int]) -> str:
        """Whom a colleague chose about is not chosen about a second time."""
        for notice_id in self.rows.keys() - set(now):
            del self.rows[notice_id]
            for field in self._fields[notice_id]:
                field.hide()
        self.primary.setEnabled(bool(self.rows))
        return ""

    def sentence(self) -> str:
        told = sum(tick.isChecked() for tick, _ in self.rows.values())
        return self.tr("%n recipient(s) to be told", "", told)

    def _add(self, one: NoticeLine) -> None:
        name = f"{one.recipient} · {deed_text(one)}"
        tick, data = QCheckBox(self.tr("Is told")), QPlainTextEdit(one.suggested)
        tick.setAccessibleDescription(name)
        self.rows[one.id] = tick, data
        had = self.tr("Was given: {data}").format(data=one.received) if one.received else ""
        asked = self.form.add(name, tick, hint=had)
        told = self.form.add(
            self.tr("Which data, to {recipient}").format(recipient=one.recipient),
            data,
            check=partial(self._lacks, tick, data),
        )
        self._fields[one.id] = asked, told
        told.hide()
        tick.toggled.connect(told.setVisible)

    def _lacks(self, tick: QCheckBox, data: QPlainTextEdit) -> str:
        if tick.isChecked() and not data.toPlainText().strip():
            return self.tr("Say which of the data they have it is about.")
        return ""
