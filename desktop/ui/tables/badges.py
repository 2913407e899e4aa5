"""Draws a badge: words, a colour and a shape, so that colour is never the only sign."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from desktop.ui import theme
from desktop.ui.theme import BadgeState


def badge_size(metrics: QFontMetrics, text: str) -> QSize:
    """The room a badge takes in that font."""
    return QSize(metrics.horizontalAdvance(text) + round(2.6 * metrics.ascent()), round(1.45 * metrics.height()))


def paint_badge(
    painter: QPainter,
    rect: QRectF,
    text: str,
    state: BadgeState,
    metrics: QFontMetrics,
    outlined: bool = False,
) -> None:
    """Draw the badge left in *rect*, its middle on the middle of *rect*; too long words are elided."""
    ground, ink = theme.colours().badges[state]
    wanted = badge_size(metrics, text)
    pill = QRectF(rect.x(), 0.0, min(wanted.width(), rect.width()), wanted.height())
    pill.moveCenter(QPointF(pill.center().x(), rect.center().y()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    unit = metrics.ascent() / 2.2  # half the height of the shape
    middle = QPointF(pill.x() + 2.0 * unit, pill.center().y())
    _paint_shape(painter, state, middle, unit, QColor(ink), QColor(ground))
    words = pill.adjusted(3.7 * unit, 0, -1.4 * unit, 0)
    painter.setPen(QColor(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.restore()


def _paint_shape(p: QPainter, state: BadgeState, at: QPointF, u: float, ink: QColor, ground: QColor) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(ink)
    match state:
        case BadgeState.OK:
            p.drawEllipse(at, 0.85 * u, 0.85 * u)
        case BadgeState.SOON:
            p.drawPolygon(_points(at, u, (-1.1, 0.9), (1.1, 0.9), (0, -1.05)))
        case BadgeState.LATE:
            k = 0.43
            corners = ((-k, -1), (k, -1), (1, -k), (1, k), (k, 1), (-k, 1), (-1, k), (-1, -k))
            p.drawPolygon(_points(at, 1.1 * u, *corners))
            p.fillRect(QRectF(at.x() - 0.15 * u, at.y() - 0.62 * u, 0.3 * u, 0.74 * u), ground)
            p.fillRect(QRectF(at.x() - 0.15 * u, at.y() + 0.34 * u, 0.3 * u, 0.3 * u), ground)
        case BadgeState.PAUSED:
            for x in (-0.8, 0.2):
                p.fillRect(QRectF(at.x() + x * u, at.y() - 0.85 * u, 0.6 * u, 1.7 * u), ink)
        case BadgeState.DONE:
            pen = QPen(ink, 0.4 * u)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            p.setPen(pen)
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawPolyline(_points(at, u, (-0.9, 0.05), (-0.25, 0.7), (0.95, -0.65)))


def _points(at: QPointF, unit: float, *places: tuple[float, float]) -> QPolygonF:
    return QPolygonF([at + QPointF(x * unit, y * unit) for x, y in places])
