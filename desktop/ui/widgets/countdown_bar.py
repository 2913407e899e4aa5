"""A bar that shows how near an end is: long where there is much time left, hatched where the day has passed.

Length and pattern say it without colour: full is running, hatched is overdue, dotted is held back, an empty dashed
frame has no end. The words always stand beside it.
"""

from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.procedures.holding_lines import HoldingLine
from desktop.rules.retention import RetentionState
from desktop.ui import theme
from desktop.ui.retention_words import SOON_DAYS, countdown_text
from desktop.ui.theme import BadgeState

LONGEST_DAYS = 4 * 365  # a full bar: as long as the statement keeps anything
_PATTERNS = {
    RetentionState.OVERDUE: Qt.BrushStyle.BDiagPattern,
    RetentionState.HELD: Qt.BrushStyle.Dense5Pattern,
    RetentionState.RESTRICTED: Qt.BrushStyle.Dense5Pattern,
}


@dataclass(frozen=True, slots=True)
class Countdown:
    """What the bar draws. share: 0 to 1; near ends are told apart better than far ones."""

    state: RetentionState
    share: float
    is_soon: bool = False

    @classmethod
    def of(cls, line: HoldingLine) -> "Countdown":
        """The countdown of a row."""
        state, days = RetentionState(line.state), line.days_left
        if days is None:
            return cls(state, 0.0)
        if state is RetentionState.DUE:
            return cls(state, 0.04, is_soon=True)
        share = min(1.0, max(0.04, sqrt(abs(days) / LONGEST_DAYS)))
        return cls(state, share, is_soon=0 <= days <= SOON_DAYS)


def paint_countdown(painter: QPainter, rect: QRectF, countdown: Countdown) -> None:
    """Draw the bar over the whole width of *rect*, its middle on the middle of *rect*."""
    table = theme.colours()
    ink = QColor(table.badges[_colour(countdown)][1])
    height = min(rect.height(), 9.0)
    frame = QRectF(rect.x() + 0.5, rect.center().y() - height / 2, rect.width() - 1, height)
    is_open = countdown.state is RetentionState.OPEN
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(table.line), 1, Qt.PenStyle.DashLine if is_open else Qt.PenStyle.SolidLine))
    painter.drawRoundedRect(frame, height / 2, height / 2)
    if not is_open:
        inside = QPainterPath()
        inside.addRoundedRect(frame, height / 2, height / 2)
        painter.setClipPath(inside)
        filled = QRectF(frame.x(), frame.y(), frame.width() * countdown.share, frame.height())
        pattern = _PATTERNS.get(countdown.state, Qt.BrushStyle.SolidPattern)
        painter.fillRect(filled, QBrush(ink, pattern))
        painter.fillRect(QRectF(filled.right() - 1.5, frame.y(), 1.5, frame.height()), ink)
    painter.restore()


def _colour(countdown: Countdown) -> BadgeState:
    match countdown.state:
        case RetentionState.OVERDUE:
            return BadgeState.LATE
        case RetentionState.HELD | RetentionState.RESTRICTED | RetentionState.OPEN:
            return BadgeState.PAUSED
        case _:
            return BadgeState.SOON if countdown.is_soon else BadgeState.OK


class CountdownBar(QWidget):
    """The bar as a widget, beside words that say the same; its accessible name says them too."""

    def __init__(self, line: HoldingLine | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.countdown = Countdown(RetentionState.OPEN, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if line is not None:
            self.show_line(line)

    def show_line(self, line: HoldingLine) -> None:
        self.countdown = Countdown.of(line)
        self.setAccessibleName(countdown_text(line))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(8 * self.fontMetrics().height(), max(12, self.fontMetrics().height() // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_countdown(painter, QRectF(self.rect()), self.countdown)
        painter.end()
