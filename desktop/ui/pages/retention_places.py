"""Finding things in a long list of categories: the row at which a month begins, and the ids of selected rows.

Both ask the list itself, page by page, and run on the reader thread.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QTableView

from desktop.procedures.holding_lines import HoldingLine
from desktop.procedures.lines import PAGE, Listing


def selected_rows(table: QTableView) -> tuple[range, ...]:
    """The selected rows as ranges, from the top down; quick however many there are."""
    selection = table.selectionModel().selection()
    parts = [selection.at(number) for number in range(selection.count())]
    return tuple(sorted((range(part.top(), part.bottom() + 1) for part in parts), key=lambda rows: rows.start))


def ids_of_rows(listing: Listing[HoldingLine], rows: Sequence[range], most: int) -> tuple[int, ...]:
    """The ids of the lines in those rows, at most *most* of them."""
    if not rows:
        return ()
    anchors = listing.shape().anchors
    found: dict[int, None] = {}
    for part in rows:
        for number in range(part.start // PAGE, min((part.stop - 1) // PAGE + 1, len(anchors))):
            top = number * PAGE
            page = listing.page(anchors[number])
            found.update((line.id, None) for line in page[max(part.start - top, 0) : part.stop - top])
            if len(found) >= most:
                return tuple(found)[:most]
    return tuple(found)


def row_of_day(listing: Listing[HoldingLine], day: date) -> int | None:
    """The first row that ends on *day* or later, in a list by due date; None for an empty list."""
    shape = listing.shape()
    low, high = 0, len(shape.anchors)
    while low < high:  # the first page that begins on that day or later
        middle = (low + high) // 2
        if _ends_before(listing.page(shape.anchors[middle])[0], day):
            low = middle + 1
        else:
            high = middle
    number = max(low - 1, 0)
    lines = listing.page(shape.anchors[number]) if shape.count else ()
    place = next((place for place, line in enumerate(lines) if not _ends_before(line, day)), len(lines))
    return min(number * PAGE + place, shape.count - 1) if shape.count else None


def _ends_before(line: HoldingLine, day: date) -> bool:
    return line.due_on is not None and line.due_on < day
