"""The real program, from its first window, in a folder of its own; the QApplication is the window tests'."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.places import places_under
from desktop.settings import Settings
from desktop.start import Program, dress
from tests.ui.conftest import _plain, qapp, qapp_args  # noqa: F401 - fixtures of the window tests serve here too

W = TypeVar("W", bound=QWidget)


class Person:
    """Somebody at the program: waits for what appears, and never longer than needed."""

    def __init__(self, qtbot: Any, app: QApplication, program: Program) -> None:
        self.qtbot, self.app, self.program = qtbot, app, program

    def sees(self, kind: type[W], test: Callable[[W], bool] = lambda _: True) -> W:
        """Wait until a visible widget of *kind* that passes *test* is there, and return it."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [w for w in self.app.allWidgets() if isinstance(w, kind) and w.isVisible() and test(w)]
            return bool(found)

        self.qtbot.waitUntil(look, timeout=30_000)
        return found[-1]

    def waits(self, test: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(test, timeout=30_000)

    def gone(self, kind: type[QWidget]) -> None:
        """Wait until no widget of *kind* is to be seen."""
        self.waits(lambda: not any(isinstance(w, kind) and w.isVisible() for w in self.app.allWidgets()))

    def does(self, action: str) -> None:
        """Start an action of the registry, as its menu, key and palette entry do."""
        window = self.program.window
        assert window is not None
        assert window.desk.actions.run(action) is not False

    def rests(self) -> None:
        """Wait until no answer is outstanding."""
        window = self.program.window
        assert window is not None
        self.waits(lambda: not window.desk.background.is_busy())


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:  # noqa: F811
    settings = Settings(language="en", scheme="light", lock_after=0)
    dress(qapp, settings)
    running = Program(qapp, places_under(tmp_path / "home"), settings)
    yield running
    running.end()
    for widget in qapp.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    running.deleteLater()
    qapp.processEvents()


@pytest.fixture
def person(qtbot: Any, qapp: QApplication, program: Program) -> Person:  # noqa: F811
    return Person(qtbot, qapp, program)
