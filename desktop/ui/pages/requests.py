"""All requests in one list, with filters that say how many they hold."""

from PySide6.QtWidgets import QWidget

from desktop.procedures.office import Topic
from desktop.procedures.requests import counts, requests
from desktop.ui.desk import Desk
from desktop.ui.page import Page
from desktop.ui.tables.case_columns import request_columns
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.empty_state import EmptyState


class RequestsPage(Page):
    """The filter is kept while the window is open; Enter opens a request."""

    topics = frozenset({Topic.CASES, Topic.SUBJECTS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filters = ChipBar(
            (
                ("open", self.tr("Open")),
                ("late", self.tr("Too late")),
                ("this_week", self.tr("This week")),
                ("identity", self.tr("Waiting for identity")),
                ("closed", self.tr("Closed")),
                ("all", self.tr("All")),
            ),
            name=self.tr("Filters"),
        )
        self.table = LineTable(
            desk.background,
            request_columns(),
            name=self.tr("Requests"),
            empty=EmptyState(
                self.tr("No requests in this filter"),
                self.tr("Drop a saved e-mail (.eml) here, or begin a new request with Ctrl+N."),
                button=self.tr("New request"),
                run=lambda: desk.actions.run("new_request"),
            ),
            letter_keys=desk.settings.letter_keys,
        )
        self.column.addWidget(self.filters)
        self.column.addWidget(self.table, 1)
        self.filters.chosen.connect(self._show_filter)
        self.table.opened.connect(lambda line: desk.go("case", line.id))
        self._is_asked = False

    def title(self) -> str:
        return self.tr("Requests")

    def show_for(self, wanted: int | None) -> None:
        """Ask anew at the first visit; later ones keep filter, selection and place."""
        if self._is_asked:
            self.reload()
        else:
            self._is_asked = True
            self._show_filter(self.filters.current())
            self._ask_counts()

    def reload(self) -> None:
        self.table.reload()
        self._ask_counts()

    def _show_filter(self, which: str) -> None:
        self.table.show_listing(requests(self.desk.office, which))

    def _ask_counts(self) -> None:
        office = self.desk.office
        self.desk.background.ask("request_counts", lambda: counts(office), owner=self, then=self.filters.show_counts)
