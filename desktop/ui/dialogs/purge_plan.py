"""What a purge of the chosen categories would do, before anything is kept: what goes, what stays, and why."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.procedures.holding_lines import PurgePlan
from desktop.procedures.office import Done
from desktop.procedures.purges import plan, propose
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.purge_words import categories_text, going_sentences
from desktop.ui.retention_words import system_name
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.purge_columns import kept_columns, numbered
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.purge_groups import PurgeGroups

KEPT_ROWS = 8


class PurgePlanDialog(ActDialog):
    """find: gives the ids of the chosen categories; runs on the reader thread. Goes to the new purge."""

    def __init__(self, desk: Desk, find: Callable[[], Sequence[int]], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=76)
        self.plan: PurgePlan | None = None
        self.chosen = 0
        self.entitle(self.tr("Purge: what goes and what stays"), self.tr("Prepare this purge"))
        self.primary.setEnabled(False)
        self.waiting = line(self.tr("The rules are being asked about each category …"), "dim")
        self.result = QWidget()
        self.goes, self.stays = Card(self.tr("Goes")), Card(self.tr("Stays"))
        self.going = PurgeGroups(desk, name=self.tr("Categories that go"))
        self.staying = PurgeGroups(desk, name=self.tr("Categories that stay"), reasons=True)
        self.kept_button = icon_button(self.tr("Show every one that stays"), "list-checks", style="link")
        self.kept = LineTable(
            desk.background,
            kept_columns(desk),
            name=self.tr("Every category that stays"),
            letter_keys=desk.settings.letter_keys,
        )
        self.going_words = [line("", "") for _ in range(3)]
        self.elsewhere = line("", "dim")
        self._build()
        desk.background.ask("purge_plan", self._question(find), owner=self, then=self._show, failed=self._fail)

    def procedure(self) -> Callable[[], Done[Any]]:
        if self.plan is None:
            raise LookupError("a purge is prepared from its plan")
        office, holding_ids = self.desk.office, self.plan.holding_ids
        return lambda: propose(office, holding_ids=holding_ids)

    def sentence(self) -> str:
        return self.tr("Purge prepared. Nothing is erased yet.")

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        column = QVBoxLayout(self.result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for words in self.going_words:
            self.goes.body.addWidget(words)
        self.goes.body.addWidget(self.going)
        self.goes.body.addWidget(self.elsewhere)
        self.stays.body.addWidget(
            line(self.tr("These are left alone. They come back on the list by themselves."), "dim")
        )
        self.stays.body.addWidget(self.staying)
        self.stays.body.addWidget(self.kept_button)
        self.stays.body.addWidget(self.kept)
        self.kept.hide()
        self.kept_button.clicked.connect(self._show_kept)
        self.kept.counted.connect(lambda *_: self.kept.fit_rows(KEPT_ROWS))
        self.after = line("", "dim")
        for part in (self.goes, self.stays, self.after):
            column.addWidget(part)
        self.result.hide()
        self.form.column.addWidget(self.waiting)
        self.form.column.addWidget(self.result)

    def _question(self, find: Callable[[], Sequence[int]]) -> Callable[[], tuple[int, PurgePlan]]:
        office = self.desk.office

        def ask() -> tuple[int, PurgePlan]:
            found = find()
            return len(found), plan(office, holding_ids=found)

        return ask

    # ── showing ─────────────────────────────────────────────────────────────
    def _show(self, answer: tuple[int, PurgePlan]) -> None:
        self.chosen, self.plan = answer
        self.waiting.hide()
        said = going_sentences(self.plan)
        for number, label in enumerate(self.going_words):
            label.setText(said[number] if number < len(said) else "")
            label.setVisible(number < len(said))
        self.going.show_groups(self.plan.goes)
        self.staying.show_groups(self.plan.stays)
        names = ", ".join(system_name(self.desk, code) for code, _ in self.plan.systems)
        self.elsewhere.setText(self.tr("To be deleted by hand, and confirmed, in: {systems}.").format(systems=names))
        self.elsewhere.setVisible(bool(names))
        staying = sum(group.holdings for group in self.plan.stays)
        self.stays.setVisible(staying > 0)
        self.stays.heading.setText(self.tr("Stays: {categories}").format(categories=categories_text(staying)))
        self.after.setText(self._after(self.plan))
        self.primary.setEnabled(self.plan.holdings > 0)
        self.result.show()
        self.fit()
        (self.primary if self.plan.holdings else self.cancel).setFocus()

    def _after(self, plan_of: PurgePlan) -> str:
        if not plan_of.holdings:
            return ""
        if plan_of.needs_second_look:
            return self.tr(
                "Preparing erases nothing. Another employee looks at it first; then somebody carries it out."
            )
        return self.tr("Preparing erases nothing. The purge has its own page, where somebody carries it out.")

    def _show_kept(self) -> None:
        if self.plan is not None:
            self.kept_button.hide()
            self.kept.show()
            self.kept.show_listing(numbered(self.plan.kept))

    def _fail(self, error: Exception) -> None:
        self.waiting.hide()
        super()._fail(error)
        self.primary.setEnabled(self.plan is not None and self.plan.holdings > 0)

    def _succeed(self, done: Done[Any]) -> None:
        super()._succeed(done)
        self.desk.go("purge", done.value)
