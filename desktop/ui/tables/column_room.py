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
    room = table.viewport().width() - _least(table)
    room -= sum(needed_width(table, column) for column in columns if not column.stretch)
    for number in sorted(range(len(columns)), key=lambda number: -columns[number].spare):
        if columns[number].spare:
            table.setColumnHidden(number, room < 0)
            room += needed_width(table, columns[number]) if room < 0 else 0
    _narrow(table, columns, max(-room, 0))


def _narrow(table: QTableView, columns: tuple[Column, ...], lacking: int) -> None:
    """Take what is lacking, in pixels, from the columns whose words may be elided."""
    for number, column in enumerate(columns):
        if column.stretch or column.widest or column.right or table.isColumnHidden(number):
            continue
        wanted = needed_width(table, column)
        width = max(min(_least(table), wanted), wanted - max(lacking, 0))
        lacking -= wanted - width
        if table.columnWidth(number) != width:
            table.setColumnWidth(number, width)


def _least(table: QTableView) -> int:
    return NARROWEST_LETTERS * table.fontMetrics().averageCharWidth()
