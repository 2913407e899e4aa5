"""The list every page uses: a table of lines with one look, one set of keys and a calm empty state."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.procedures.lines import Listing
from desktop.ui.background import Background
from desktop.ui.tables.column_room import fit_columns, needed_width
from desktop.ui.tables.columns import Column
from desktop.ui.tables.line_delegate import LineDelegate, row_height
from desktop.ui.tables.line_model import LineModel
from desktop.ui.widgets.empty_state import EmptyState


class LineTable(QTableView):
    """Shows a Listing.

    Enter or a double click opens (`opened`), moving chooses (`chosen`, None: nothing). J and K move while the
    list has the focus, unless letter_keys is off. Select by id with `choose`; it survives `reload`.
    """

    opened = Signal(object)  # the line
    chosen = Signal(object)  # the current line, or None
    counted = Signal(int, int)  # rows shown, rows there are

    def __init__(
        self,
        background: Background,
        columns: tuple[Column, ...],
        *,
        name: str,
        empty: EmptyState | None = None,
        letter_keys: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """name: what a screen reader calls the list. empty: shown over it when there are no rows."""
        super().__init__(parent)
        self.lines = LineModel(background, columns, self)
        self.letter_keys = letter_keys
        self._empty = empty
        self._wanted: int | None = None  # id to choose as soon as its row is here
        self._place = 0
        self.setAccessibleName(name)
        self._build(columns)
        self.setModel(self.lines)
        self._size_columns()
        self.lines.modelAboutToBeReset.connect(self._remember)
        self.lines.modelReset.connect(self._restore)
        self.lines.dataChanged.connect(self._choose_wanted)
        self.lines.counted.connect(self._show_empty)
        self.lines.counted.connect(self.counted)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.chosen.emit(self._line(now)))

    # ── for the page ────────────────────────────────────────────────────────
    def show_listing(self, listing: Listing[Any]) -> None:
        """Ask and show another list, from its top."""
        self._wanted = None
        self.verticalScrollBar().setValue(0)
        self.lines.show(listing)

    def reload(self) -> None:
        """Ask the same list again; selection and place stay."""
        self.lines.reload(self._in_view())

    def current_line(self) -> Any | None:
        return self._line(self.currentIndex())

    def choose(self, wanted: int) -> None:
        """Select the line with that id, now or when its page arrives."""
        self._wanted = wanted
        self._choose_wanted()

    def fit_rows(self, most: int = 8, *, count: int | None = None) -> None:
        """Be just high enough for the rows there are, up to *most*: for short lists inside a page.

        count: how many there will be, where that is known before they are here.
        """
        rows = max(1, min(self.lines.rowCount() if count is None else count, most))
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + 2 * self.frameWidth())

    # ── building ────────────────────────────────────────────────────────────
    def _build(self, columns: tuple[Column, ...]) -> None:
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the list; arrows move in it
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        if self._empty is not None:
            self._empty.setParent(self.viewport())
            self._empty.hide()

    def _size_columns(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row_height(metrics.height()))
        header = self.horizontalHeader()
        for number, column in enumerate(self.lines.columns):
            header.resizeSection(number, needed_width(self, column))
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(not any(column.stretch for column in self.lines.columns))

    # ── rows ────────────────────────────────────────────────────────────────
    def _line(self, index: QModelIndex) -> Any | None:
        return self.lines.line_at(index.row()) if index.isValid() else None

    def _open(self, row: int) -> None:
        if (line := self.lines.line_at(row)) is not None:
            self.opened.emit(line)

    def _in_view(self) -> range:
        top = max(self.rowAt(0), 0)
        bottom = self.rowAt(self.viewport().height() - 1)
        rows = self.lines.rowCount()
        return range(top, bottom + 1 if bottom >= 0 else rows)

    def _remember(self) -> None:
        line = self.current_line()
        if self._wanted is None and line is not None:
            self._wanted = line.id
        self._place = self.verticalScrollBar().value()

    def _restore(self) -> None:
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._place)
        place = self._place
        self._choose_wanted(scroll=False)
        self.verticalScrollBar().setValue(place)

    def _choose_wanted(self, *_changed: object, scroll: bool = True) -> None:
        if self._wanted is None:
            return
        row = self.lines.row_of(self._wanted)
        if row is None:
            return
        self._wanted = None
        index = self.lines.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        if scroll:
            self.scrollTo(index)

    def _show_empty(self, shown: int, _count: int) -> None:
        if self._empty is not None:
            self._empty.setVisible(shown == 0)
            self._empty.setGeometry(self.viewport().rect())
            self.horizontalHeader().setVisible(shown > 0)
        if shown == 0:
            self._wanted = None

    # ── Qt ──────────────────────────────────────────────────────────────────
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif plain and self.letter_keys and event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._step(1 if event.key() == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not search: Qt would go through every row of the list."""

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.selectRow(0)

    def _step(self, by: int) -> None:
        row = min(max(self.currentIndex().row() + by, 0), self.lines.rowCount() - 1)
        if row >= 0:
            self.selectRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self, self.lines.columns)
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "lines") and self.model() is not None:
            self._size_columns()
            fit_columns(self, self.lines.columns)
