"""A list of any length as a Qt model: a count, the key at which each page begins, and the pages looked at.

`data()` never asks the vault: a row of a page that is not here yet shows "…" and its page is asked for once.
With a screen reader at work only the first rows are shown, because macOS makes an object for every row.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible

from desktop.procedures.lines import PAGE, Listing, Shape
from desktop.ui.background import Background
from desktop.ui.tables.columns import Column

KEPT_PAGES = 64
READER_ROWS = 2000  # what a screen reader is given at most
GATHER_MS = 25  # while the scroll bar is dragged: at most 40 requests a second
PLACEHOLDER = "…"
LINE_ROLE, STATE_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_WANTED = frozenset({_DISPLAY, _ALIGN, _TIP, _SPOKEN, int(LINE_ROLE), int(STATE_ROLE)})
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Fresh:
    """What a reload brings: the first page, the shape and the other pages that were in view."""

    first: Sequence[Any]
    shape: Shape
    pages: dict[int, Sequence[Any]]


class LineModel(QAbstractTableModel):
    """Lines of a Listing. `show(listing)` asks a new question, `reload()` the same one again."""

    counted = Signal(int, int)  # rows shown, rows there are; after every answer that settles the count
    refreshed = Signal()  # a reload is in place

    def __init__(self, background: Background, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.columns = columns
        self.reader_rows: int | None = None  # None: READER_ROWS while a screen reader is at work
        self._listing: Listing[Any] | None = None
        self._key = f"lines-{id(self)}"
        self._rows = 0
        self._count = 0
        self._settled = False
        self._anchors: Sequence[Any] = ()
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._asked: set[int] = set()
        self._missed: list[int] = []
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._ask_pages)

    def show(self, listing: Listing[Any]) -> None:
        """Show another list; the rows of the old one stay until the first new ones are here."""
        self._listing = listing
        self._settled = False
        self._forget_pages()
        self._background.ask(self._key, listing.first, owner=self, then=lambda rows: self._show_first(listing, rows))

    def reload(self, in_view: range = range(0)) -> None:
        """Ask the same list again and put the answer in place at once; *in_view*: the rows on the screen."""
        listing = self._listing
        if listing is None:
            return
        numbers = sorted({row // PAGE for row in (in_view.start, max(in_view.stop - 1, 0))} - {0})
        self._forget_pages()

        def ask() -> _Fresh:
            shape = listing.shape()
            pages = {no: listing.page(shape.anchors[no]) for no in numbers if no < len(shape.anchors)}
            return _Fresh(listing.first(), shape, pages)

        self._background.ask(self._key, ask, owner=self, then=self._replace)

    def _show_first(self, listing: Listing[Any], rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._pages[0] = rows
        self._count, self._rows, self._anchors = len(rows), self._capped(len(rows)), ()
        self._settled = len(rows) < PAGE
        self.endResetModel()
        if self._settled:
            self.counted.emit(self._rows, self._count)
        else:
            self._background.ask(self._key, listing.shape, owner=self, then=self._grow)

    def _grow(self, shape: Shape) -> None:
        rows = self._capped(shape.count)
        self._anchors, self._count, self._settled = shape.anchors, shape.count, True
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows < self._rows:
            self.beginRemoveRows(QModelIndex(), rows, self._rows - 1)
            self._rows = rows
            self.endRemoveRows()
        self.counted.emit(self._rows, self._count)
        self._gather.start()

    def _replace(self, fresh: _Fresh) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._pages.update(fresh.pages)
        self._pages[0] = fresh.first
        self._anchors, self._count, self._settled = fresh.shape.anchors, fresh.shape.count, True
        self._rows = self._capped(self._count)
        self.endResetModel()
        self.counted.emit(self._rows, self._count)
        self.refreshed.emit()

    def _capped(self, count: int) -> int:
        cap = self.reader_rows or (READER_ROWS if QAccessible.isActive() else count)
        return min(count, cap)

    def _forget_pages(self) -> None:
        for number in self._asked:
            self._background.forget((self._key, number))
        self._asked.clear()
        self._missed.clear()

    def _ask_pages(self) -> None:
        listing = self._listing
        if listing is None or not self._anchors:
            return
        wanted, self._missed = (
            self._missed[-2:],
            [],
        )  # a screen touches two pages; older wishes are out of view
        for number in reversed(wanted):
            if number in self._pages or number in self._asked or number >= len(self._anchors):
                continue
            self._asked.add(number)
            self._background.ask(
                (self._key, number),
                partial(listing.page, self._anchors[number]),
                owner=self,
                then=partial(self._take_page, listing, number),
            )

    def _take_page(self, listing: Listing[Any], number: int, rows: Sequence[Any]) -> None:
        if listing is not self._listing:
            return
        self._asked.discard(number)
        self._pages[number] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        top, bottom = number * PAGE, min((number + 1) * PAGE, self._rows) - 1
        if bottom >= top:
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(self.columns) - 1))

    def is_settled(self) -> bool:
        """Whether the count shown is the real one."""
        return self._settled

    def count(self) -> int:
        """How many lines the list has, shown or not."""
        return self._count

    def line_at(self, row: int) -> Any | None:
        """The line in that row; None while its page is not here."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        return page[place] if page is not None and 0 <= place < len(page) else None

    def row_of(self, wanted: int) -> int | None:
        """The row of the line with that id, among the pages that are here."""
        for number, page in self._pages.items():
            for place, line in enumerate(page):
                if line.id == wanted:
                    row = number * PAGE + place
                    return row if row < self._rows else None
        return None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        return self._alignment(self.columns[section]) if role == _ALIGN else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in _WANTED or not index.isValid():  # most calls end here
            return None
        line = self.line_at(index.row())
        column = self.columns[index.column()]
        if role == _ALIGN:
            return self._alignment(column)
        if line is None:
            if role == _DISPLAY:
                self._miss(index.row() // PAGE)
                return PLACEHOLDER
            return None
        if role == _DISPLAY:
            return column.text(line)
        if role == LINE_ROLE:
            return line
        if role == STATE_ROLE:
            return column.badge(line) if column.badge else None
        if role == _SPOKEN:
            return self.sentence(line) if index.column() == 0 else column.text(line)
        return column.tip(line) if column.tip else None

    def sentence(self, line: Any) -> str:
        """The row as a screen reader says it when it comes by."""
        said = ((column.title, column.text(line)) for column in self.columns)
        return ", ".join(f"{title} {text}".strip() for title, text in said if text)

    def _miss(self, number: int) -> None:
        if number not in self._asked and (not self._missed or self._missed[-1] != number):
            self._missed.append(number)
            if not self._gather.isActive():
                self._gather.start()

    @staticmethod
    def _alignment(column: Column) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
