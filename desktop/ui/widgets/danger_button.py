"""A button for what cannot be taken back: it can be made to wait, so that nobody presses it by habit."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.theme import with_class
from desktop.ui.widgets.toast import announce

WAIT_SECONDS = 5


class DangerButton(QPushButton):
    """Never the default button; `wait` keeps it shut while the seconds are counted in its words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        with_class(self, "danger")
        self.setAutoDefault(False)
        self.words = text
        self.seconds = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.count_down)
        self._name()

    def put_words(self, text: str) -> None:
        """Say what is done, such as how much of it."""
        self.words = text
        self._name()

    def wait(self, seconds: int = WAIT_SECONDS) -> None:
        """Be shut for so many seconds."""
        self.seconds = seconds
        self.setEnabled(False)
        self._timer.start()
        self._name()

    def count_down(self) -> None:
        """One second less."""
        self.seconds = max(self.seconds - 1, 0)
        if not self.seconds:
            self._timer.stop()
            self.setEnabled(True)
            announce(self, self.tr("{words} is possible now").format(words=self.words))
        self._name()

    def is_waiting(self) -> bool:
        return self.seconds > 0

    def _name(self) -> None:
        self.setText(f"{self.words} ({self.seconds})" if self.seconds else self.words)
        self.setAccessibleName(self.words)
        waits = self.tr("Possible in %n second(s).", "", self.seconds) if self.seconds else ""
        self.setAccessibleDescription(waits)
        self.setToolTip(waits)
