"""A short sentence at the foot of the window that goes by itself, with a way to take the act back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.theme import with_class

SHOWN_MS = 10_000
FROM_FOOT, FROM_BUTTONS = 24, 8  # pixels of air below it


class Toast(QFrame):
    """Lies over its parent, low in the middle; the newest sentence replaces the one before."""

    def __init__(self, parent: QWidget, foot: Callable[[], QWidget | None] = lambda: None) -> None:
        """foot: gives the buttons at the foot of what is in front, which stay free; None: there are none."""
        super().__init__(parent)
        self._over = parent
        self._foot = foot
        with_class(self, "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.close_button = QPushButton("✕")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        row.addWidget(self.label)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self._undo: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.undo_button.clicked.connect(self._take_back)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """undo: called when the button is pressed; without it there is no button."""
        self.label.setText(text)
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self.put()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def put(self) -> None:
        """Go to its place; also when another page comes in front."""
        parent = self._over
        width = min(self.sizeHint().width(), parent.width() - 32)
        height = self.sizeHint().height()
        place = QRect((parent.width() - width) // 2, parent.height() - height - FROM_FOOT, width, height)
        foot = self._foot()
        if foot is not None and foot.isVisible():
            kept = QRect(foot.mapTo(parent, QPoint()), foot.size())
            if kept.intersects(place):
                place.moveBottom(kept.top() - FROM_BUTTONS)
        self.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.put()
        return False

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()  # it stays while somebody points at it

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say *text* when it has finished its sentence."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
