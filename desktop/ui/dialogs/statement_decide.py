"""From which day a version of the statement counts, and which longer periods also count for what is held already."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.procedures.holding_lines import VersionLine
from desktop.procedures.office import Done
from desktop.procedures.statement_versions import decide_version
from desktop.rules.statement import Statement
from desktop.rules.statement_changes import ChangeKind, ClauseChange
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.statement_change_words import change_words, clause_text
from desktop.ui.statement_version_words import version_text
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text

_ABOUT_TIME = (ChangeKind.PERIOD_LONGER, ChangeKind.TRIGGER_CHANGED, ChangeKind.BASIS_CHANGED)


class DecideVersionDialog(ActDialog):
    """longer: the activities that need a decision; statements: the version itself, then the one before it."""

    def __init__(
        self,
        desk: Desk,
        version: VersionLine,
        longer: Sequence[str],
        changes: Sequence[ClauseChange],
        statements: Sequence[Statement],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent, wide_em=48)
        self.version = version.version
        self.entitle(
            self.tr("From which day does version {version} count?").format(version=version.version), self.tr("Decide")
        )
        today = desk.office.clock.today()
        self.day = DateField(today)
        self.day.set_limits(today, None)
        self.day.set_value(version.in_force_from if version.in_force_from and version.in_force_from >= today else None)
        self.form.add(
            self.tr("Counts from"),
            self.day,
            hint=self.tr("Today or later. On that day it stands on Today, to be applied; nothing happens by itself."),
        )
        self.ticks: dict[str, QCheckBox] = {}
        self._add_longer(longer, changes, statements)

    def procedure(self) -> Callable[[], Done[Any]]:
        day = self.day.value()
        if day is None:
            raise LookupError("the form was checked")
        office, version, lengthen = self.desk.office, self.version, self.lengthened()
        return lambda: decide_version(office, version=version, from_on=day, lengthen=lengthen)

    def lengthened(self) -> tuple[str, ...]:
        """The activities whose longer period is ticked to count for what is held already."""
        return tuple(activity for activity, tick in self.ticks.items() if tick.isChecked())

    def sentence(self) -> str:
        day = self.day.value()
        return self.tr("{version} counts from {day}").format(
            version=version_text(self.version), day=day_text(day) if day else "–"
        )

    def _add_longer(
        self, longer: Sequence[str], changes: Sequence[ClauseChange], statements: Sequence[Statement]
    ) -> None:
        self.add_sentence(
            self.tr("A period that became shorter counts for everything that is held already, from that day on."), ""
        )
        if not longer:
            return
        language = self.desk.settings.language
        card = Card(self.tr("May keep longer than was promised"))
        card.body.addWidget(
            line(
                self.tr(
                    "What is held already stays under the version it was collected under. Tick a clause only where its "
                    "new rule is to count for that too."
                ),
                "dim",
            )
        )
        for activity in longer:
            tick = QCheckBox(self.tr("{activity} also counts for what is held already").format(activity=activity))
            self.ticks[activity] = tick
            card.body.addWidget(line(clause_text(activity, "", statements, language), "strong"))
            for change in changes:
                if change.activity == activity and change.kind in _ABOUT_TIME:
                    card.body.addWidget(line(change_words(change, language).what, "dim"))
            card.body.addWidget(tick)
        self.form.column.addWidget(card)
