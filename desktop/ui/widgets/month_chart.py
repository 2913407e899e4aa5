"""How many categories fall due in each month, as a chart that can be read without colour and without eyes.

Each month is one column: what is overdue is hatched, what falls due is full, what is held back is an open frame.
The arrow keys go from month to month and a screen reader says each; Enter or a click chooses one.
"""

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.procedures.holding_lines import MonthCount, RetentionOverview
from desktop.ui import theme
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.month_words import axis_text, beyond_text, month_sentence, parts_names, summary_sentence
from desktop.ui.widgets.toast import announce
from desktop.ui.words import number_text

LEAST_MONTHS = 12  # as many columns as there always is room for, so that one month is not a wall
_WIDEST_EM = 3.2


class MonthChart(QWidget):
    """Emits `chosen(first day of the month)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months: tuple[MonthCount, ...] = ()
        self.later = self.earlier = 0
        self.today: date | None = None
        self.at = 0  # the month the keyboard is on
        self._pointed: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Categories by the month in which they end"))

    def show_overview(self, view: RetentionOverview, today: date) -> None:
        """Show the months of *view*; the keyboard stays on its month."""
        months = view.months
        here = self.months[self.at].month if self.at < len(self.months) else today.replace(day=1)
        self.months, self.later, self.earlier, self.today = tuple(months), view.later, view.earlier, today
        places = [number for number, count in enumerate(self.months) if count.month <= here]
        self.at = places[-1] if places else 0
        self._pointed = None
        self.setAccessibleDescription(summary_sentence(view))
        self.updateGeometry()
        self.update()

    # ── measures ────────────────────────────────────────────────────────────
    def sizeHint(self) -> QSize:
        return QSize(30 * self.fontMetrics().height(), round(8.2 * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * self.fontMetrics().height(), self.sizeHint().height())

    def _em(self) -> float:
        return self.fontMetrics().height() / 1.2

    def _most(self) -> int:
        return max((total(count) for count in self.months), default=0)

    def _area(self) -> QRectF:
        """Where the columns stand: right of the numbers, below the legend, above the months."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(number_text(max(self._most(), 10))) + 14
        top, bottom = 1.9 * metrics.height(), 1.5 * metrics.height()
        return QRectF(left, top, max(self.width() - left - 6.0, 1.0), max(self.height() - top - bottom, 1.0))

    def _slot(self, number: int) -> QRectF:
        """The room of one month."""
        area = self._area()
        width = min(area.width() / max(len(self.months), LEAST_MONTHS), _WIDEST_EM * self._em())
        return QRectF(area.x() + number * width, area.y(), width, area.height())

    def month_at(self, place: QPointF) -> int | None:
        """The number of the month at *place*, None beside the columns."""
        if not self.months:
            return None
        first = self._slot(0)
        number = int((place.x() - first.x()) // first.width())
        return number if 0 <= number < len(self.months) else None

    # ── painting ────────────────────────────────────────────────────────────
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_legend(painter)
        self._paint_scale(painter)
        for number in range(len(self.months)):
            self._paint_month(painter, number)
        self._paint_axis(painter)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        metrics, x = self.fontMetrics(), self._area().x()
        side = 0.8 * metrics.ascent()
        for part, words in zip(PARTS, parts_names(), strict=True):
            swatch = QRectF(x, (1.2 * metrics.height() - side) / 2, side, side)
            _paint_part(painter, swatch, part)
            painter.setPen(QColor(theme.colours().dim))
            painter.drawText(QPointF(x + side + 6, swatch.bottom() - 0.05 * side), words)
            x += side + 6 + metrics.horizontalAdvance(words) + 1.4 * self._em()
        words = beyond_text(self.earlier, self.later)
        width = metrics.horizontalAdvance(words)
        if words and x + width < self.width():
            painter.setPen(QColor(theme.colours().dim))
            painter.drawText(QPointF(self.width() - width - 6, 0.6 * metrics.height() + 0.4 * side), words)

    def _paint_scale(self, painter: QPainter) -> None:
        area, most = self._area(), self._most()
        painter.setFont(self.font())
        for share in (0.0, 1.0) if most else (0.0,):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(theme.colours().line if not share else theme.colours().hair), 1))
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.colours().dim))
            words = QRectF(0, y - self.fontMetrics().height() / 2, area.x() - 8, self.fontMetrics().height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, flags, number_text(round(share * most)))

    def _paint_month(self, painter: QPainter, number: int) -> None:
        slot, count, most = self._slot(number), self.months[number], max(self._most(), 1)
        table = theme.colours()
        if number == self._pointed:
            painter.fillRect(slot, QColor(table.hover))
        if self.hasFocus() and number == self.at:
            painter.setPen(QPen(QColor(table.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(slot.adjusted(0.5, -3, -0.5, 1), 3, 3)
        gap = max(1.0, 0.14 * slot.width())
        bottom = slot.bottom()
        for part, amount in zip(PARTS, (count.overdue, count.due, count.blocked), strict=True):
            if amount:
                height = max(3.0, slot.height() * amount / most)
                _paint_part(painter, QRectF(slot.x() + gap, bottom - height, slot.width() - 2 * gap, height), part)
                bottom -= height

    def _paint_axis(self, painter: QPainter) -> None:
        """Years first, then as many months between them as there is room for."""
        metrics = self.fontMetrics()
        painter.setPen(QColor(theme.colours().dim))
        taken: list[tuple[float, float]] = []
        for number in sorted(range(len(self.months)), key=self._axis_rank):
            slot = self._slot(number)
            words = axis_text(self.months[number].month, is_first=number == 0)
            wide, gap = metrics.horizontalAdvance(words), 0.5 * self._em()
            left = min(max(slot.center().x() - wide / 2, self._area().x()), self.width() - wide - 1.0)
            if all(left > right + gap or left + wide + gap < start for start, right in taken):
                painter.drawText(QPointF(left, slot.bottom() + 1.2 * metrics.height()), words)
                taken.append((left, left + wide))
            if self.today is not None and self.months[number].month == self.today.replace(day=1):
                mark = QRectF(slot.x() + 1, slot.bottom() + 1, slot.width() - 2, 3)
                painter.fillRect(mark, QColor(theme.colours().accent))

    def _axis_rank(self, number: int) -> tuple[bool, bool, int]:
        """January and the first month before the others; then every third month, so that they lie evenly."""
        month = self.months[number].month.month
        return month != 1 and number != 0, month % 3 != 1, number

    # ── keys and mouse ──────────────────────────────────────────────────────
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self.months)}
        steps[Qt.Key.Key_End] = len(self.months)
        key = Qt.Key(event.key())
        if not self.months or (key not in steps and key not in _CHOOSE):
            super().keyPressEvent(event)
        elif key in _CHOOSE:
            self.chosen.emit(self.months[self.at].month)
        else:
            self.at = min(max(self.at + steps[key], 0), len(self.months) - 1)
            announce(self, month_sentence(self.months[self.at]))
            self.setToolTip(month_sentence(self.months[self.at]))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointed = self.month_at(event.position())
        if pointed != self._pointed:
            self._pointed = pointed
            self.setCursor(Qt.CursorShape.ArrowCursor if pointed is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.month_at(event.position())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.at = number
            self.update()
            self.chosen.emit(self.months[number].month)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            number = self.month_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if number is None else month_sentence(self.months[number]), self)
            return True
        return super().event(event)


PARTS = ("overdue", "due", "blocked")  # from the bottom up
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def total(count: MonthCount) -> int:
    """Everything of one month."""
    return count.overdue + count.due + count.blocked


def _paint_part(painter: QPainter, rect: QRectF, part: str) -> None:
    """Draw one piece of a column: hatched, full, or an open frame."""
    table = theme.colours()
    painter.save()
    if part == "overdue":
        ink = QColor(table.danger)
        painter.fillRect(rect, QColor(table.base))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
    elif part == "due":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(table.accent))
    else:
        painter.setPen(QPen(QColor(table.badges[BadgeState.PAUSED][1]), 1))
        painter.setBrush(QColor(table.badges[BadgeState.PAUSED][0]))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
