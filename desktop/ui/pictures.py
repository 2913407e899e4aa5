"""Pictures of pages and dialogs: the window is shown, waited for until it is at rest, and saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

REST_MS = 250  # nothing new was painted or asked for this long
LONGEST_MS = 15_000


def at_rest(is_busy: Callable[[], bool]) -> None:
    """Run the event loop until *is_busy* has said False for a moment, or far too long has passed."""
    loop, watch, quiet = QEventLoop(), QElapsedTimer(), QElapsedTimer()
    watch.start()
    quiet.start()

    def look() -> None:
        if is_busy():
            quiet.start()
        if quiet.hasExpired(REST_MS) or watch.hasExpired(LONGEST_MS):
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    loop.exec()
    timer.stop()


def save_picture(window: QWidget, file: Path, is_busy: Callable[[], bool]) -> None:
    """Save *window* as it is on the screen, at rest.

    Raises:
        OSError: the file cannot be written.
    """
    window.show()
    at_rest(is_busy)
    file.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(file)):
        raise OSError(f"cannot write {file}")
