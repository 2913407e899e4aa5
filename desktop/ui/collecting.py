"""Collects cyclic garbage on the UI thread only.

Python collects in whatever thread happens to allocate. If that is the reader and the garbage holds a widget,
Qt's object is destroyed in the wrong thread, and the program ends. So while other threads run, automatic
collection is off and a timer does it here; between two rounds only plain reference counting frees memory.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """At work from its making until `stop`; automatic collection comes back with the last one."""

    _at_work = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collector._at_work += 1
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            Collector._at_work -= 1
            if not Collector._at_work:
                gc.enable()
