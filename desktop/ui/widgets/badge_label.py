"""A badge as a widget: the same words, colour and shape as in the lists."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.tables.badges import badge_size, paint_badge
from desktop.ui.theme import BadgeState


class BadgeLabel(QWidget):
    """Shows a state in words; the words are its accessible name too."""

    def __init__(self, text: str = "", state: BadgeState = BadgeState.OK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, state)

    def show_state(self, text: str, state: BadgeState) -> None:
        self.text, self.state = text, state
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self.fontMetrics(), self.text)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self.text, self.state, self.fontMetrics())
        painter.end()
