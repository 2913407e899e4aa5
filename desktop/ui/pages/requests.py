"""All requests in one list: filters, one act on several of them, and what goes out of the vault as a file."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QMenu, QWidget

from desktop.procedures.office import Topic
from desktop.procedures.request_filters import RequestFilter, drop_filter
from desktop.procedures.requests import counts, requests
from desktop.ui.actions import tooltip
from desktop.ui.desk import Desk
from desktop.ui.dialogs.bulk import BulkAssignDialog, BulkDialog, BulkRemindDialog, BulkWaitDialog
from desktop.ui.dialogs.register import RegisterDialog
from desktop.ui.dialogs.request_filter import SaveFilterDialog
from desktop.ui.page import Page
from desktop.ui.pages.requests_export import save_deadlines
from desktop.ui.pages.requests_filter import RequestsFilter
from desktop.ui.pages.retention_places import ids_of_rows, selected_rows
from desktop.ui.tables.case_columns import request_columns
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.words import number_text

MOST_AT_ONCE = 500  # requests that one act takes


class RequestsPage(Page):
    """The filter is kept while the window is open; Enter opens a request."""

    topics = frozenset({Topic.CASES, Topic.SUBJECTS, Topic.PROFILE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.bar = RequestsFilter(desk)
        self.filters = self.bar.chips
        self.empty = EmptyState(
            self.tr("No requests in this filter"),
            self.tr("Drop a saved e-mail (.eml) here, or begin a new request with Ctrl+N."),
            button=self.tr("New request"),
            run=lambda: desk.actions.run("new_request"),
        )
        self.table = LineTable(
            desk.background,
            request_columns(),
            name=self.tr("Requests"),
            empty=self.empty,
            letter_keys=desk.settings.letter_keys,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.count = with_class(QLabel(), "dim")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.save = icon_button(self.tr("Save this filter…"), "plus", style="link")
        self.drop = icon_button(self.tr("Throw this filter away"), "x", style="link")
        self.export = icon_button(self.tr("Export…"), "download")
        self.acts = {
            "bulk_assign": icon_button(self.tr("Hand over…"), "user"),
            "bulk_wait": icon_button(self.tr("Waits for…"), "clock"),
            "bulk_remind": icon_button(self.tr("Reminder…"), "bell"),
        }
        self._is_asked = False
        self._shown: RequestFilter | None = None
        self._build()
        self._register()
        self._listen()
        self._show_filter(self.bar.wanted, ask=False)

    def title(self) -> str:
        return self.tr("Requests")

    def show_for(self, wanted: int | None) -> None:
        """Ask anew at the first visit; later ones keep filter, selection and place."""
        if self._is_asked:
            self.reload()
        else:
            self._is_asked = True
            self._show_filter(self.bar.wanted)
            self._ask_counts()
            self.bar.reload()

    def reload(self) -> None:
        self.table.reload()
        self.bar.reload()
        self._ask_counts()

    # ── filters ─────────────────────────────────────────────────────────────
    def save_filter(self) -> None:
        if not self.bar.is_kept():
            SaveFilterDialog(self.desk, self.bar.wanted, self).open()

    def drop_filter(self) -> None:
        kept, office = self.bar.chosen_saved(), self.desk.office
        if kept is not None:
            said = self.tr("Filter thrown away: {name}").format(name=kept.name)
            self.desk.background.act(
                lambda: drop_filter(office, filter_id=kept.id),
                owner=self,
                then=lambda done: self.desk.toast(said, done.undo),
            )

    def _show_filter(self, wanted: RequestFilter, *, ask: bool = True) -> None:
        self.save.setVisible(not self.bar.is_kept())
        self.drop.setVisible(self.bar.chosen_saved() is not None)
        if ask and wanted != self._shown:
            self._shown = wanted
            self.table.show_listing(requests(self.desk.office, wanted))

    def _ask_counts(self) -> None:
        office = self.desk.office
        self.desk.background.ask("request_counts", lambda: counts(office), owner=self, then=self.bar.show_counts)

    # ── several at once ─────────────────────────────────────────────────────
    def change_selected(self, kind: type[BulkDialog]) -> None:
        """Look at what an act would do to the selected requests."""
        rows = selected_rows(self.table)
        if sum(map(len, rows)) > MOST_AT_ONCE:
            self.desk.toast(self.tr("Select at most {count} requests.").format(count=number_text(MOST_AT_ONCE)))
        elif rows:
            listing = requests(self.desk.office, self.bar.wanted)
            self.desk.background.ask(
                "bulk_ids",
                lambda: ids_of_rows(listing, rows, MOST_AT_ONCE),
                owner=self,
                then=lambda ids: kind(self.desk, ids, self).open(),
            )

    def export_days(self) -> None:
        """The days of the selected requests or, with fewer than two selected, of all in the filter."""
        save_deadlines(self.desk, self, self.bar.wanted, selected_rows(self.table))

    def export_register(self) -> None:
        RegisterDialog(self.desk, self.desk.office.clock.today().year, self).open()

    def _show_selection(self, *_changed: Any) -> None:
        rows = sum(map(len, selected_rows(self.table)))
        hint = self.tr("Select one or more (Ctrl or Shift with a click, or Shift with an arrow key).")
        for id, button in self.acts.items():
            button.setEnabled(rows > 0)
            button.setToolTip(tooltip(self.desk.actions.get(id)) if rows else hint)
            button.setAccessibleDescription("" if rows else hint)
        self._show_count()

    def _show_count(self, *_counted: int) -> None:
        rows, count = sum(map(len, selected_rows(self.table))), self.table.lines.count()
        said = self.tr("%n request(s)", "", count)
        selected = self.tr("%n selected", "", rows)
        self.count.setText(f"{said} · {selected}" if rows > 1 else said)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        for button, run in ((self.save, self.save_filter), (self.drop, self.drop_filter)):
            button.clicked.connect(run)
            self.bar.row.add(button)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        for button in (*self.acts.values(), self.export):
            foot.addWidget(button)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.foot)

    def _register(self) -> None:
        add, group = self.desk.actions.add, self.tr("Requests")
        for id, text, kind, key in (
            ("bulk_assign", self.tr("Hand over what is selected…"), BulkAssignDialog, "Ctrl+Shift+H"),
            ("bulk_wait", self.tr("What is selected waits for…"), BulkWaitDialog, ""),
            ("bulk_remind", self.tr("Reminder in what is selected…"), BulkRemindDialog, "Ctrl+Shift+B"),
        ):
            run = partial(self.change_selected, kind)
            enabled = lambda: bool(selected_rows(self.table))  # noqa: E731
            add(id, text, run, shortcut=key, group=group, enabled=enabled, owner=self)
            self.acts[id].clicked.connect(lambda _=False, run=run: run())
        days, register = self.tr("Days for a calendar (.ics)…"), self.tr("Register of requests (CSV)…")
        add("export_days", days, self.export_days, icon="calendar", group=group, owner=self)
        add("export_register", register, self.export_register, icon="download", group=group, owner=self)
        add(
            "save_filter", self.tr("Save this filter…"), self.save_filter, group=group, owner=self, enabled=self._is_new
        )
        add(
            "search_requests",
            self.tr("Search requests"),
            self._go_searching,
            shortcut="Ctrl+F",
            group=group,
            owner=self,
        )
        menu = QMenu(self.export)
        self.desk.actions.fill(menu, "export_days", "export_register")
        self.export.setMenu(menu)

    def _listen(self) -> None:
        self.bar.changed.connect(self._show_filter)
        self.bar.search.left_down.connect(self.table.setFocus)
        self.table.opened.connect(lambda line: self.desk.go("case", line.id))
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.lines.modelReset.connect(self._show_selection)
        self.table.counted.connect(self._show_count)
        self._show_selection()

    def _is_new(self) -> bool:
        return not self.bar.is_kept()

    def _go_searching(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()
