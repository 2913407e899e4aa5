"""How wide the columns of a list are, and which are left out where there is too little room."""

from PySide6.QtWidgets import QTableView

from desktop.ui.tables.badges import badge_size
from desktop.ui.tables.columns import Column
from desktop.ui.tables.line_delegate import padding

NARROWEST_LETTERS = 14  # of a column whose words may be elided


def needed_width(table: QTableView, column: Column) -> int:
    """Pixels for the title and the words of that column, in the table's font."""
    metrics = table.fontMetrics()
    title = metrics.horizontalAdvance(column.title) + 2 * metrics.height()
    if not column.widest:
        return max(title, column.width * metrics.averageCharWidth() + metrics.height())
    if column.badge:
        words = max(badge_size(metrics, text).width() for text in column.widest)
    else:
        words = max(metrics.horizontalAdvance(text) for text in column.widest)
    return max(title, words + 2 * padding(table.font()))


def fit_columns(table: QTableView, columns: tuple[Column, ...]) -> None:
    """Show as many columns as leave the stretching one room to be read; then narrow those that may be."""
    if not any(column.stretch for column in columns):
        return
    room = table.viewport().width() - sum(_least_width(table, column) for column in columns)
    for number in sorted(range(len(columns)), key=lambda number: -columns[number].spare):
        if columns[number].spare:
            table.setColumnHidden(number, room < 0)
            room += _least_width(table, columns[number]) if room < 0 else 0
    _narrow(table, columns)


def _narrow(table: QTableView, columns: tuple[Column, ...]) -> None:
    """Take what is lacking from the columns whose words may be elided: those that say how far first."""
    shown = [number for number in range(len(columns)) if not table.isColumnHidden(number)]
    wanted = {number: needed_width(table, columns[number]) for number in shown if not columns[number].stretch}
    stretching = sum(_least_width(table, column) for column in columns if column.stretch)
    lacking = sum(wanted.values()) + stretching - table.viewport().width()
    elided = [number for number in wanted if not columns[number].widest and not columns[number].right]
    for number in sorted(elided, key=lambda number: (not columns[number].least, -columns[number].spare)):
        least = min(_narrowest(table, columns[number]), wanted[number])
        width = max(least, wanted[number] - max(lacking, 0))
        lacking -= wanted[number] - width
        if table.columnWidth(number) != width:
            table.setColumnWidth(number, width)


def _least_width(table: QTableView, column: Column) -> int:
    """Pixels below which a column is not shown."""
    if column.stretch:
        return _letters(table, column.least or NARROWEST_LETTERS)
    wanted = needed_width(table, column)
    return min(_narrowest(table, column), wanted) if column.least else wanted


def _narrowest(table: QTableView, column: Column) -> int:
    """Pixels to which its words may be elided; the title is read whole."""
    title = table.fontMetrics().horizontalAdvance(column.title) + 2 * padding(table.font())
    return max(_letters(table, column.least or NARROWEST_LETTERS), title)


def _letters(table: QTableView, count: int) -> int:
    metrics = table.fontMetrics()
    return count * metrics.averageCharWidth()
