"""The lists of the Retention page: categories by due date, and people for whom none is registered."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import HoldingLine, RetentionFilter
from desktop.procedures.retention_list import holding_ids, retention, uncovered
from desktop.ui.desk import Desk
from desktop.ui.dialogs.purge_plan import PurgePlanDialog
from desktop.ui.pages.retention_places import ids_of_rows, row_of_day, selected_rows
from desktop.ui.tables.countdown_cell import draw_bars
from desktop.ui.tables.holding_columns import COUNTDOWN, holding_columns, uncovered_columns
from desktop.ui.tables.line_delegate import row_height
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.words import number_text

ALL, UNKNOWN, ASK, UNCOVERED = "all", "unknown", "ask", "uncovered"
LEAST_ROWS = 6  # so many always show, the head counted in
MOST_AT_ONCE = 50_000  # categories that one purge takes


class RetentionLists(QWidget):
    """One list at a time. Emits `selected(rows, rows there are)` when either changes."""

    selected = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.empty = EmptyState("", "", button=self.tr("Go to the directory"), run=lambda: desk.go("people"))
        self.table = LineTable(
            desk.background,
            holding_columns(desk),
            name=self.tr("Categories by the day they end"),
            empty=self.empty,
            letter_keys=desk.settings.letter_keys,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        draw_bars(self.table, COUNTDOWN)
        self.people = LineTable(
            desk.background,
            uncovered_columns(),
            name=self.tr("People for whom nothing is registered"),
            empty=EmptyState(self.tr("Everybody has a category"), self.tr("There is nobody without one.")),
            letter_keys=desk.settings.letter_keys,
        )
        self.hint, self.count = with_class(QLabel(), "dim"), with_class(QLabel(), "dim")
        self.stack = QStackedWidget()
        self._filter = RetentionFilter()
        self._shown: RetentionFilter | str | None = None
        self._build()
        self._listen()

    def show_list(self, key: str, wanted: RetentionFilter) -> None:
        """Show another list from its top; the same one stays as it is. key: that of the chip."""
        shown = UNCOVERED if key == UNCOVERED else wanted
        if shown == self._shown:
            return
        self._shown, self._filter = shown, wanted
        self.hint.setText(self._hint(key))
        self.hint.setVisible(bool(self.hint.text()))
        self.count.setText("")
        if key == UNCOVERED:
            self.stack.setCurrentWidget(self.people)
            self.people.show_listing(uncovered(self.desk.office))
        else:
            self.stack.setCurrentWidget(self.table)
            self.empty.say(*self._nothing(wanted))
            self.table.show_listing(retention(self.desk.office, wanted))

    def reload(self) -> None:
        self._current().reload()

    def is_asked(self) -> bool:
        return self._shown is not None

    # ── going and purging ───────────────────────────────────────────────────
    def purge_selected(self) -> None:
        """Look at what a purge of the selected rows would do."""
        rows = selected_rows(self.table)
        if rows and sum(map(len, rows)) == self.table.lines.count():
            self.purge_all()
        elif rows:
            listing = retention(self.desk.office, self._filter)
            self._open_plan(lambda: ids_of_rows(listing, rows, MOST_AT_ONCE))

    def purge_all(self) -> None:
        """The same for everything in the list."""
        office, asked = self.desk.office, self._filter
        if self.table.lines.rowCount():
            self._open_plan(lambda: holding_ids(office, asked, MOST_AT_ONCE))

    def go_to_month(self, month: date) -> None:
        """Go in the list to where that month begins."""
        listing = retention(self.desk.office, self._filter)
        self.desk.background.ask("row_of_month", lambda: row_of_day(listing, month), owner=self, then=self._go_to_row)

    def _open_plan(self, find: Callable[[], Sequence[int]]) -> None:
        PurgePlanDialog(self.desk, find, self).open()

    def _go_to_row(self, row: int | None) -> None:
        if row is not None and row < self.table.lines.rowCount():
            self.table.selectRow(row)
            self.table.scrollTo(self.table.lines.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _open(self, line: HoldingLine) -> None:
        """Go to the person; the file of a request without a person leads to the request."""
        if line.person_id is not None:
            self.desk.go("person", line.person_id)
            return
        find = self.desk.questions.find

        def go(found: Sequence[Any]) -> None:
            case = next((each for each in found if getattr(each, "number", "") == line.case_number), None)
            if case is not None:
                self.desk.go("case", case.id)

        self.desk.background.ask("case_of_file", lambda: find(line.case_number), owner=self, then=go)

    # ── words ───────────────────────────────────────────────────────────────
    def _hint(self, key: str) -> str:
        return {
            UNKNOWN: self.tr(
                "The period of these cannot begin to run, because the event it counts from is not recorded. Open the "
                "person and note it, or note why it has not happened yet."
            ),
            ASK: self.tr(
                "Ask these people whether they want their data kept for one year. The first whose short period ends is "
                "on top."
            ),
            UNCOVERED: self.tr(
                "Nothing counts down for these people, so nothing about them is ever due. Open each of them and add "
                "the categories you hold."
            ),
        }.get(key, "")

    def _nothing(self, wanted: RetentionFilter) -> tuple[str, str]:
        if wanted.work:
            return self.tr("Nothing to do here"), self.tr("This work list is empty.")
        if wanted == RetentionFilter():
            return (
                self.tr("No categories registered yet"),
                self.tr("Open a person and add the categories of data you hold about them; they then count down here."),
            )
        return self.tr("Nothing in this filter"), self.tr("Choose another state, activity, system or version.")

    def _show_count(self, shown: int, count: int) -> None:
        if self._shown == UNCOVERED:
            said = self.tr("%n person(s)", "", count)
        else:
            said = self.tr("%n category(ies)", "", count)
        if shown < count:
            said = self.tr("{shown} of {count}; choose a filter to see the rest").format(
                shown=number_text(shown), count=number_text(count)
            )
        self.count.setText(said)
        self._tell_selection()

    def _tell_selection(self, *_changed: object) -> None:
        is_people = self._shown == UNCOVERED
        rows = 0 if is_people else sum(map(len, selected_rows(self.table)))
        self.selected.emit(rows, 0 if is_people else self.table.lines.rowCount())

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        for label in (self.hint, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.hint.hide()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.people)
        self.stack.setMinimumHeight(LEAST_ROWS * row_height(self.fontMetrics().height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.stack, 1)
        self.foot = QWidget()
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.foot_row.setSpacing(10)
        self.foot_row.addWidget(self.count, 1)
        column.addWidget(self.foot)

    def _listen(self) -> None:
        self.table.opened.connect(self._open)
        self.people.opened.connect(lambda line: self.desk.go("person", line.id))
        for table in (self.table, self.people):
            table.counted.connect(self._show_count)
        self.table.selectionModel().selectionChanged.connect(self._tell_selection)
        self.table.lines.modelReset.connect(self._tell_selection)

    def _current(self) -> LineTable:
        return self.people if self._shown == UNCOVERED else self.table
