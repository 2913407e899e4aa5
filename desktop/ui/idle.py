"""Notices that nobody has touched keyboard or mouse for a while, so that the vault can be locked."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

LOOK_EVERY_MS = 5_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Emits `idle` once when nothing was touched for as long as `watch` was told."""

    idle = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._limit_ms = 0
        self._since_touch = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        app.installEventFilter(self)

    def watch(self, minutes: int) -> None:
        """Begin, or begin again; 0 minutes: never."""
        self._limit_ms = minutes * 60_000
        self._since_touch.start()
        if self._limit_ms:
            self._timer.start()
        else:
            self._timer.stop()

    def rest(self) -> None:
        """Stop watching: there is nothing to lock."""
        self._timer.stop()

    def look(self) -> None:
        """See whether the time has passed."""
        if self._limit_ms and self._since_touch.hasExpired(self._limit_ms):
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._since_touch.start()
        return False
