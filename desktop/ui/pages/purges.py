"""Every purge there was, the newest first: prepared, carried out, or dropped."""

from PySide6.QtWidgets import QWidget

from desktop.procedures.office import Topic
from desktop.procedures.purges import purges
from desktop.ui.desk import Desk
from desktop.ui.page import Page
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.purge_columns import purge_columns
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.mail_view import line


class PurgesPage(Page):
    """Enter opens a purge."""

    topics = frozenset({Topic.PURGES, Topic.HOLDINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = LineTable(
            desk.background,
            purge_columns(),
            name=self.tr("Purges"),
            empty=EmptyState(
                self.tr("No purge yet"),
                self.tr(
                    "Choose what is due on the Retention page and purge it; each purge is kept here with its proof."
                ),
                button=self.tr("Go to Retention"),
                run=lambda: desk.go("retention"),
            ),
            letter_keys=desk.settings.letter_keys,
        )
        self.column.addWidget(
            line(
                self.tr("No purge ever runs by itself. What was erased keeps a certificate without personal data."),
                "dim",
            )
        )
        self.column.addWidget(self.table, 1)
        self.table.opened.connect(lambda purge: desk.go("purge", purge.id))

    def title(self) -> str:
        return self.tr("Purges")

    def show_for(self, wanted: int | None) -> None:
        self.reload()

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask("purges", lambda: purges(office), owner=self, then=self._show)

    def _show(self, lines: tuple[object, ...]) -> None:
        current = self.table.current_line()
        self.table.show_listing(AtHand(lines))
        if current is not None:
            self.table.choose(current.id)
