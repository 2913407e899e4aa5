"""Starts the window: language and look, one instance, the way into the vault, the desk, and the lock.

Nothing large is imported before the first window is painted; see `desktop.ui.opening`.
"""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.places import Places, resources, user_places
from desktop.settings import Settings, load_settings, save_settings
from desktop.ui import theme, translation
from desktop.ui.idle import IdleWatch
from desktop.ui.instance import Instance, bring_forward
from desktop.ui.opening import OpeningWindow

if TYPE_CHECKING:
    from desktop.procedures.office import Office
    from desktop.start_way_in import WayIn
    from desktop.ui.desk_window import DeskWindow
    from desktop.ui.notices import Notice


def make_app(settings: Settings) -> QApplication:
    """The one QApplication, speaking the language and wearing the look of *settings*."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a program without windows runs in this process already")
    app.setApplicationName("Inzage")
    app.setDesktopFileName("inzage")
    app.setQuitOnLastWindowClosed(False)  # windows follow each other; the program says itself when it ends
    dress(app, settings)
    return app


def load_icons(app: QApplication) -> None:
    """Find the icons; the window after the first one is the first to have any."""
    from desktop.ui import icons

    icons.find_in(resources() / "icons")
    app.setWindowIcon(icons.icon("inbox", "accent"))


def dress(app: QApplication, settings: Settings) -> None:
    """Put language and look in force."""
    translation.install(app, resources() / "translations", settings.language)
    theme.apply(app, settings.scheme, settings.text_size)


class Program(QObject):
    """From the first window to the last: opening, the desk, locking, the demo."""

    crashed = Signal(str)  # from any thread: the log's mark of a bug

    def __init__(self, app: QApplication, places: Places, settings: Settings) -> None:
        super().__init__(app)
        self.app, self.places, self.settings = app, places, settings
        self.instance = Instance(places.data)
        self.instance.called.connect(self.called)
        self.opening = OpeningWindow()
        self.front: QWidget = self.opening
        self.window: DeskWindow | None = None
        self._way_in: WayIn | None = None
        self._demo = ExitStack()  # holds the throw-away folder while the demo lasts
        self._log = ExitStack()
        self._mails: list[Path] = []
        self._idle = IdleWatch(app)
        self._idle.idle.connect(self.lock)
        self.opening.left.connect(app.quit)
        self.opening.asked.connect(lambda: self.way_in().open())
        self.crashed.connect(self._show_crash, Qt.ConnectionType.QueuedConnection)

    def begin(self, mails: list[Path], *, demo: bool = False) -> None:
        """Show the first window; what follows is loaded once it is painted."""
        self._mails = list(mails)
        self.opening.painted.connect(lambda: QTimer.singleShot(0, lambda: self._follow(demo)))
        self.show(self.opening)

    def _follow(self, demo: bool) -> None:
        """Load what the first window did without, and go on."""
        from desktop import logs

        self._log.callback(logs.start_log(self.places.logs))
        self._log.callback(logs.watch_for_crashes(self.crashed.emit))
        load_icons(self.app)
        if demo:
            self.begin_demo()
        else:
            self.way_in().begin()

    def show(self, window: QWidget) -> None:
        """Put *window* in front, in the place of the one before."""
        before, self.front = self.front, window
        window.show()
        window.raise_()
        window.activateWindow()
        if before is not window:
            before.hide()

    def way_in(self) -> "WayIn":
        if self._way_in is None:
            from desktop.start_way_in import WayIn

            self._way_in = WayIn(self.places, self.settings.language, self)
            self._way_in.shown.connect(self.show)
            self._way_in.waiting.connect(self._wait)
            self._way_in.opened.connect(lambda office: self._open_desk(office, demo=False))
            self._way_in.demo_wanted.connect(self.begin_demo)
            self._way_in.language_chosen.connect(self._speak)
            self._way_in.left.connect(self.app.quit)
        return self._way_in

    def _wait(self) -> None:
        self.opening.show_opening()
        self.show(self.opening)

    # ── the desk ────────────────────────────────────────────────────────────
    def _open_desk(self, office: "Office", *, demo: bool) -> None:
        from desktop.ui.desk_window import DeskWindow, desk_for

        desk = desk_for(office, self.settings)
        desk.settings_changed.connect(self._change_at_the_desk)
        self.window = DeskWindow(desk, None if demo else self.way_in().for_preferences(), demo=demo)
        self.window.lock_asked.connect(self.lock)
        self.window.leave_demo_asked.connect(self.leave_demo)
        self.window.closed.connect(self.app.quit)
        self.show(self.window)
        self._idle.watch(self.settings.lock_after)
        self.window.take_files([str(path) for path in self._mails])
        self._mails = []

    def _end_desk(self) -> None:
        """Close the window and the vault behind it: dialogs, then the threads, then the file."""
        self._idle.rest()
        window, self.window = self.window, None
        if window is None:
            return
        from desktop.ui.desk_window import close_desk

        window.keep_drafts()
        window.hide()
        close_desk(window.desk)
        window.deleteLater()
        self._demo.close()

    def lock(self) -> None:
        """Close the vault and everything that shows what is in it; drafts are kept first."""
        if self.window is None:
            return
        was_demo = self.window.is_demo
        self._end_desk()
        if was_demo:
            self.begin_demo()
        elif self.way_in().opens_by_itself():
            self.opening.show_locked()
            self.show(self.opening)
        else:
            self.way_in().ask()

    # ── the demo ────────────────────────────────────────────────────────────
    def begin_demo(self) -> None:
        """Make the throw-away vault off the UI thread and open it."""
        self.opening.show_demo()
        self.show(self.opening)
        _make_demo(self, self._demo, lambda office: self._open_desk(office, demo=True))

    def leave_demo(self) -> None:
        """Drop the throw-away vault and go to the real one, unless another window has it open."""
        self._end_desk()
        if not come_first(self, [], lambda: self.way_in().begin()):
            self.app.quit()

    # ── settings, second starts, crashes ────────────────────────────────────
    def _speak(self, language: str) -> None:
        from dataclasses import replace

        self._change(replace(self.settings, language=language))

    def _change(self, settings: Settings) -> None:
        self.settings = settings
        dress(self.app, settings)
        if self.window is not None:
            self._idle.watch(settings.lock_after)
        try:
            save_settings(self.places.settings_file, settings)
        except OSError:
            if self.window is not None:
                from desktop.ui.notices import notice

                self.window.desk.say(notice("settings_not_kept"))

    def _change_at_the_desk(self, settings: Settings) -> None:
        """Words and keys change by building the window anew; the vault stays open."""
        before = self.settings
        self._change(settings)
        if (before.language, before.letter_keys) != (settings.language, settings.letter_keys):
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        before = self.window
        if before is None:
            return
        before.desk.background.stop()
        self._open_desk(before.desk.office, demo=before.is_demo)
        before.deleteLater()
        if self.window is not before and self.window is not None:
            self.window.go("preferences")

    def called(self, paths: list[str]) -> None:
        """A second start of the program: come forward and take its files."""
        if self.window is not None:
            self.window.take_files(paths)
        else:
            self._mails += [Path(path) for path in paths]
        bring_forward(self.front)

    def _show_crash(self, mark: str) -> None:
        from desktop.ui.crash_dialog import CrashDialog

        CrashDialog(mark, self.front).open()

    def end(self) -> None:
        """Leave nothing open behind."""
        self._end_desk()
        if self._way_in is not None:
            self._way_in.stop()
        self.instance.close()
        self._log.close()


def _make_demo(owner: QObject, lasting: ExitStack, then: "Callable[[Office], None]") -> None:
    from desktop.ui.background import Background

    helper = Background(parent=owner)

    def make() -> "Office":
        from desktop.clock import SystemClock
        from desktop.demo import demo_office  # large: loaded off the UI thread

        return lasting.enter_context(demo_office(SystemClock()))

    def made(office: "Office") -> None:
        helper.stop()
        then(office)

    helper.ask("demo", make, owner=owner, then=made)


def come_first(program: Program, mails: list[Path], then: Callable[[], None]) -> bool:
    """Go on with *then* if no other Inzage runs on this data; else give that one *mails*.

    Where neither is possible a window says why, and tries again when asked to.

    Returns:
        False where the other one took over and this program must leave.
    """
    try:
        is_first = program.instance.is_first()
    except OSError as error:
        from db.errors import VaultError, fault_of_system

        _say_unusable(program, VaultError(fault_of_system(error), path=program.places.data), mails, then)
        return True
    if is_first:
        then()
        return True
    if program.instance.hand_over([str(path) for path in mails]):
        return False
    from desktop.ui.notices import notice

    _say_unusable(program, notice("first_silent"), mails, then)
    return True


def _say_unusable(program: Program, why: "Notice | Exception", mails: list[Path], then: Callable[[], None]) -> None:
    from desktop.ui.unlock import UnusableVaultWindow

    load_icons(program.app)
    window = UnusableVaultWindow(why, str(program.places.data))

    def again() -> None:
        window.deleteLater()
        if not come_first(program, mails, then):
            program.app.quit()

    window.again.connect(again)
    window.rejected.connect(lambda: program.app.exit(1))
    program.show(window)


def start(places: Places, mails: list[Path], *, painted: Callable[[], object] | None = None) -> int:
    """Run the program until it is closed; returns the exit code.

    Args:
        mails: saved messages to begin with.
        painted: called at the first painted window.
    """
    if not has_screen():
        return _without_screen()
    settings = load_settings(places.settings_file)
    program = Program(make_app(settings), places, settings)
    if painted is not None:
        program.opening.painted.connect(painted)
    if not come_first(program, mails, lambda: program.begin(mails)):
        return 0
    return _run(program)


def start_demo(language: str | None, scheme: str | None, screenshot: Path | None) -> int:
    """Run on invented data; with *screenshot*, save a picture of the first page and end."""
    from dataclasses import replace

    places = user_places()
    kept = load_settings(places.settings_file)
    settings = replace(kept, language=language or kept.language, scheme=scheme or kept.scheme)
    if screenshot is not None:
        from desktop.start_pictures import picture_of_today

        return picture_of_today(settings, screenshot)
    if not has_screen():
        return _without_screen()
    program = Program(make_app(settings), places, settings)
    program.begin([], demo=True)
    return _run(program)


def _run(program: Program) -> int:
    code = program.app.exec()
    program.end()
    return code


def _without_screen() -> int:
    print("There is no screen here. `run.py demo --screenshot FILE` shows the program in a picture.")
    return 2


def has_screen() -> bool:
    """Say whether a window can be shown; Windows and macOS always have a screen."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
