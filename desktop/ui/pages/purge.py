"""One purge, from the proposal to the certificate; each step is somebody's act."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.procedures.holding_lines import PurgeTaskLine, PurgeView
from desktop.procedures.office import Done, Topic
from desktop.procedures.purges import confirm_task, drop_purge, finish_purge, purge_view
from desktop.ui.desk import Desk
from desktop.ui.dialogs.purge_approve import PurgeApproveDialog
from desktop.ui.dialogs.purge_carry_out import PurgeCarryOutDialog
from desktop.ui.dialogs.purge_certificate import PurgeCertificateDialog, save_certificate
from desktop.ui.dialogs.purge_people import PurgePeopleDialog
from desktop.ui.dialogs.question import question
from desktop.ui.page import Page
from desktop.ui.pages.purge_cards import (
    PurgeContent,
    PurgeEnd,
    PurgeHead,
    PurgeKept,
    PurgeLook,
    PurgeProof,
    PurgeTasks,
)
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import row_of
from desktop.ui.widgets.scroll_column import ScrollColumn


class PurgePage(Page):
    """Shows the purge with the id it is visited for."""

    topics = frozenset({Topic.PURGES, Topic.HOLDINGS, Topic.CASES, Topic.DISCLOSURES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: int | None = None
        self.view: PurgeView | None = None
        self.head, self.content, self.kept = PurgeHead(), PurgeContent(desk), PurgeKept(desk)
        self.look, self.tasks, self.end, self.proof = PurgeLook(), PurgeTasks(desk), PurgeEnd(), PurgeProof()
        self.cards = (self.head, self.proof, self.content, self.kept, self.look, self.tasks, self.end)
        self.all_button = icon_button(self.tr("All purges"), "history", style="link")
        self.gone = EmptyState(
            self.tr("This purge is not there"),
            button=self.tr("All purges"),
            run=lambda: desk.go("purges"),
        )
        self.body = ScrollColumn(name=self.tr("Purge"))
        self.body.column.addLayout(row_of(self.all_button))
        for card in self.cards:
            self.body.column.addWidget(card)
        self.body.finish()
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.gone, 1)
        self._show(None, is_gone=False)
        self._listen()

    def title(self) -> str:
        return self.tr("Purge {number}").format(number=self.view.line.number) if self.view else self.tr("Purge")

    def show_for(self, wanted: int | None) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._show(None, is_gone=wanted is None)
            self.body.verticalScrollBar().setValue(0)
        self.reload()

    def reload(self) -> None:
        if self._wanted is None:
            return
        office, wanted = self.desk.office, self._wanted
        self.desk.background.ask(
            "purge",
            lambda: purge_view(office, wanted),
            owner=self,
            then=lambda view: self._show(view, is_gone=False),
            failed=self._miss,
        )

    # ── acts ────────────────────────────────────────────────────────────────
    def approve(self) -> None:
        if self.view is not None:
            PurgeApproveDialog(self.desk, self.view, self).open()

    def carry_out(self) -> None:
        """Ask the last question."""
        if self.view is not None and self.view.plan is not None and self.view.may_carry_out:
            PurgeCarryOutDialog(self.desk, self.view, self.view.plan, self).open()

    def drop(self) -> None:
        """Ask whether this purge is to be called off."""
        if self.view is None:
            return
        office, purge_id = self.desk.office, self.view.line.id
        question(
            self,
            self.tr("Drop {number}?").format(number=self.view.line.number),
            more=self.tr("Nothing is erased. What was chosen stays on the Retention page and can be chosen again."),
            yes=self.tr("Drop this purge"),
            no=self.tr("Keep it"),
            run=lambda: self._act(lambda: drop_purge(office, purge_id=purge_id), self.tr("Purge dropped")),
        ).open()

    def finish(self) -> None:
        """Do what a carried out purge still owes."""
        if self.view is not None:
            office, purge_id = self.desk.office, self.view.line.id
            self._act(lambda: finish_purge(office, purge_id=purge_id), self.tr("The certificate is ready"))

    def confirm(self, system: str, done: bool) -> None:
        if self.view is not None:
            office, purge_id = self.desk.office, self.view.line.id
            self._act(lambda: confirm_task(office, purge_id=purge_id, system=system, done=done), "")

    def show_people(self, task: PurgeTaskLine) -> None:
        if self.view is not None:
            PurgePeopleDialog(self.desk, self.view.line.id, task, self).open()

    def open_certificate(self) -> None:
        if self.view is not None:
            PurgeCertificateDialog(self.desk, self.view.line, self).open()

    def save(self, kind: str) -> None:
        """Save the certificate; kind: "pdf" or "csv"."""
        if self.view is not None:
            save_certificate(self.desk, self.view.line, kind, self)

    def _act(self, procedure: Callable[[], Done[Any]], said: str) -> None:
        def then(done: Done[Any]) -> None:
            if said:
                self.desk.toast(said, done.undo)

        def failed(error: Exception) -> None:
            self.desk.background.crashed.emit(error)
            self.reload()  # a tick that was refused goes back

        self.desk.background.act(procedure, owner=self, then=then, failed=failed)

    # ── showing ─────────────────────────────────────────────────────────────
    def _show(self, view: PurgeView | None, *, is_gone: bool) -> None:
        before, self.view = self.view, view
        self.gone.setVisible(is_gone)
        self.body.setVisible(view is not None)
        if view is not None:
            for card in self.cards:
                card.show_view(view)
            if before is not None and before.line.state != view.line.state:
                self.body.verticalScrollBar().setValue(0)
        self.title_changed.emit()

    def _miss(self, error: Exception) -> None:
        if getattr(error, "code", "") == "purge_gone":
            self._show(None, is_gone=True)
        else:
            self.desk.background.crashed.emit(error)

    def _listen(self) -> None:
        self.all_button.clicked.connect(lambda: self.desk.go("purges"))
        self.look.button.clicked.connect(self.approve)
        self.tasks.confirmed.connect(self.confirm)
        self.tasks.people_wanted.connect(self.show_people)
        self.end.erase_button.clicked.connect(self.carry_out)
        self.end.drop_button.clicked.connect(self.drop)
        self.end.finish_button.clicked.connect(self.finish)
        self.proof.open_button.clicked.connect(self.open_certificate)
        self.proof.pdf_button.clicked.connect(lambda: self.save("pdf"))
        self.proof.csv_button.clicked.connect(lambda: self.save("csv"))
