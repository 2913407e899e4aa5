"""Notes that restricted data were used all the same: when, why the law allows it, what, and what for."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.office import Done
from desktop.procedures.restricted_use import GROUNDS, note_use
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.hold import REASON_LINES
from desktop.ui.holding_words import use_ground_text
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import choice


class RestrictedUseDialog(ActDialog):
    """Asks what the law wants to be shown."""

    def __init__(self, desk: Desk, hold: HoldLine, scope: str, parent: QWidget | None = None) -> None:
        """scope: what the restriction is on, in words."""
        super().__init__(desk, parent, wide_em=42)
        self._hold = hold
        today = desk.office.clock.today()
        self.entitle(self.tr("Used while restricted"), self.tr("Note"))
        self.add_sentence(scope, "strong")
        self.add_sentence(
            self.tr(
                "Restricted data are only stored. They may be used with the person's consent, for a legal claim, to "
                "protect somebody else, or for an important public interest (GDPR art. 18(2)). Note each time that "
                "happens."
            )
        )
        self.used_on = DateField(today)
        self.used_on.set_limits(hold.from_on, today)
        self.used_on.set_value(today)
        words = tuple((code, use_ground_text(code)) for code in GROUNDS)
        self.ground = choice((("", self.tr("Choose…")), *words))
        self.what, self.purpose = QPlainTextEdit(), QPlainTextEdit()
        for text in (self.what, self.purpose):
            text.setMaximumHeight(REASON_LINES * self.fontMetrics().lineSpacing())
        self.form.add(self.tr("Used on"), self.used_on)
        self.form.add(self.tr("Why it was allowed"), self.ground, check=self._lacks_ground)
        self.form.add(self.tr("Which data"), self.what, required=True)
        self.form.add(self.tr("What for"), self.purpose, required=True)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, used_on = self.desk.office, self.used_on.value()
        if used_on is None:
            raise LookupError("a use has a day")
        ground, what, purpose = str(self.ground.currentData()), self.what.toPlainText(), self.purpose.toPlainText()
        return lambda: note_use(
            office, hold_id=self._hold.id, used_on=used_on, ground=ground, what=what, purpose=purpose
        )

    def _lacks_ground(self) -> str:
        return "" if self.ground.currentData() else self.tr("Make a choice.")

    def sentence(self) -> str:
        return self.tr("Use noted")
