"""A countdown in a list: the words in their badge, and behind them the bar."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.procedures.holding_lines import HoldingLine
from desktop.ui.retention_words import countdown_badge, countdown_text, widest_countdowns
from desktop.ui.tables.columns import Column
from desktop.ui.tables.line_delegate import Index, LineDelegate, padding
from desktop.ui.tables.line_model import LINE_ROLE
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.countdown_bar import Countdown, paint_countdown

BAR_EM = 5  # width of the bar, in text sizes
_GAP_EM = 0.8


def countdown_column(title: str) -> Column:
    """The column for `draw_bars`; its lines are HoldingLines."""
    return Column(title, countdown_text, widest=(*widest_countdowns(), _room_for_bar()), badge=countdown_badge)


def draw_bars(table: LineTable, column: int) -> None:
    """Draw that column's cells as words and bar."""
    table.setItemDelegateForColumn(column, CountdownDelegate(table))


class CountdownDelegate(LineDelegate):
    """For a column whose lines are HoldingLines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, HoldingLine):
            super().paint(painter, option, index)
            return
        bar, gap = _lengths(option)
        whole = QRect(option.rect)  # a copy: the option keeps the one it has
        self._paint_ground(painter, option, index, bool(option.state & QStyle.StateFlag.State_Selected))
        option.rect = whole.adjusted(0, 0, -(bar + gap), 0)
        super().paint(painter, option, index)
        option.rect = whole
        left = whole.right() - bar - padding(option.font) // 2
        paint_countdown(painter, QRectF(left, whole.y(), bar, whole.height()), Countdown.of(line))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        bar, gap = _lengths(option)
        return super().sizeHint(option, index) + QSize(bar + gap, 0)


def _lengths(option: QStyleOptionViewItem) -> tuple[int, int]:
    """Width of the bar and of the gap before it, in pixels."""
    em = option.fontMetrics.height() / 1.2
    return round(BAR_EM * em), round(_GAP_EM * em)


def _room_for_bar() -> str:
    """Words as wide as the longest countdown and its bar, by which the column is measured."""
    longest = max(widest_countdowns(), key=len)
    return f"{longest}{'n' * round((BAR_EM + _GAP_EM) * 1.6)}"
