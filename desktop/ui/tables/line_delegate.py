"""Paints one cell of a list: ground of the row, words or badge, and the bar that shows where the focus is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui import theme
from desktop.ui.tables.badges import badge_size, paint_badge
from desktop.ui.tables.line_model import PLACEHOLDER, STATE_ROLE, LineModel
from desktop.ui.theme import BadgeState

Index = QModelIndex | QPersistentModelIndex


def padding(font: QFont) -> int:
    """Room left and right of a cell's words: as much as the style sheet gives the headers."""
    return round(0.8 * QFontInfo(font).pixelSize())


class LineDelegate(QStyledItemDelegate):
    """For every column of a LineTable."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, rect = theme.colours(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, option, index, selected)
        metrics = option.fontMetrics
        align = Qt.AlignmentFlag(int(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        room = padding(option.font)
        inner = rect.adjusted(room, 0, -room if align & Qt.AlignmentFlag.AlignRight else -room // 2, 0)
        text = index.data() or ""
        state = index.data(STATE_ROLE)
        if state is not None:
            paint_badge(painter, QRectF(inner), text, BadgeState(state), metrics, outlined=selected)
        else:
            model = index.model()
            dim = text == PLACEHOLDER or (isinstance(model, LineModel) and model.columns[index.column()].dim)
            painter.setPen(QColor(table.dim if dim else table.text))
            painter.setFont(option.font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, align | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, selected: bool) -> None:
        table, rect = theme.colours(), option.rect
        if selected:
            painter.fillRect(rect, QColor(table.selected))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(table.hair))
        widget = option.widget
        if selected and index.column() == 0 and isinstance(widget, QWidget) and widget.hasFocus():
            painter.fillRect(QRect(rect.x(), rect.y(), 4, rect.height()), QColor(table.accent))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        text = str(index.data() or "")
        if index.data(STATE_ROLE) is not None:
            size = badge_size(metrics, text)
        else:
            size = QSize(metrics.horizontalAdvance(text), metrics.height())
        return QSize(size.width() + 2 * padding(option.font), row_height(metrics.height()))


def row_height(text_height: int) -> int:
    """The height of a row for letters that high: generous, and never less than a 24-pixel target."""
    return max(28, round(2.3 * text_height))
