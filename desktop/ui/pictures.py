"""Pictures of pages and dialogs: the window is shown, waited for until it is at rest, and saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

REST_MS = 250  # nothing new was painted or asked for this long
QUIET_LOOKS = 8  # and so often: on a slow machine the time passes before the layouts have had their turn
LONGEST_MS = 15_000


def at_rest(is_busy: Callable[[], bool]) -> None:
    """Run the event loop until *is_busy* has said False for a moment, or far too long has passed."""
    loop, watch, quiet = QEventLoop(), QElapsedTimer(), QElapsedTimer()
    watch.start()
    quiet.start()
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        if is_busy():
            quiet.start()
            looks = 0
        if (quiet.hasExpired(REST_MS) and looks >= QUIET_LOOKS) or watch.hasExpired(LONGEST_MS):
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
