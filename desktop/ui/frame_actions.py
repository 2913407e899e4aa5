"""The actions every window has, whatever page is in front."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

FRAME_PAGES = {  # key: (words, icon); Ctrl+1 to Ctrl+8 in this order
    "today": (QT_TRANSLATE_NOOP("Frame", "Today"), "layout-dashboard"),
    "requests": (QT_TRANSLATE_NOOP("Frame", "Requests"), "inbox"),
    "people": (QT_TRANSLATE_NOOP("Frame", "People"), "users"),
    "retention": (QT_TRANSLATE_NOOP("Frame", "Retention"), "hourglass"),
    "disclosures": (QT_TRANSLATE_NOOP("Frame", "Disclosures"), "send"),
    "statement": (QT_TRANSLATE_NOOP("Frame", "Statement"), "scroll-text"),
    "figures": (QT_TRANSLATE_NOOP("Frame", "Figures"), "chart-column"),
    "preferences": (QT_TRANSLATE_NOOP("Frame", "Preferences"), "settings"),
}
_NEW = QT_TRANSLATE_NOOP("Frame", "New request")
_ADD = QT_TRANSLATE_NOOP("Frame", "Add mail…")
_SEARCH = QT_TRANSLATE_NOOP("Frame", "Search everything")
_BACK = QT_TRANSLATE_NOOP("Frame", "Back")
_UNDO = QT_TRANSLATE_NOOP("Frame", "Undo")
_KEYS = QT_TRANSLATE_NOOP("Frame", "Keys")
_LOCK = QT_TRANSLATE_NOOP("Frame", "Lock")
_QUIT = QT_TRANSLATE_NOOP("Frame", "Quit")
_PAGES = QT_TRANSLATE_NOOP("Frame", "Pages")
_WINDOW = QT_TRANSLATE_NOOP("Frame", "Window")


def add_frame_actions(window: "MainWindow") -> None:
    """Register them with the desk's actions; pages add their own."""
    actions = window.desk.actions

    def say(text: str) -> str:
        return QCoreApplication.translate("Frame", text)

    pages, requests, whole = say(_PAGES), say(FRAME_PAGES["requests"][0]), say(_WINDOW)
    for number, (key, (words, icon)) in enumerate(FRAME_PAGES.items(), start=1):
        actions.add(
            f"go_{key}",
            say(words),
            partial(window.go, key),
            shortcut=f"Ctrl+{number}",
            icon=icon,
            group=pages,
            window=window,
        )
    rows: tuple[tuple[str, str, Callable[[], object], str, str, str], ...] = (
        ("new_request", _NEW, window.new_request_asked.emit, "Ctrl+N", "file-plus", requests),
        ("add_mail", _ADD, window.add_mail, "Ctrl+O", "mail-plus", requests),
        ("palette", _SEARCH, window.open_palette, "Ctrl+K", "search", whole),
        ("back", _BACK, window.back, "Alt+Left", "arrow-left", whole),
        ("undo", _UNDO, window.take_back, "Ctrl+Z", "undo-2", whole),
        ("keys", _KEYS, window.open_keys, "F1", "keyboard", whole),
        ("lock", _LOCK, window.lock_asked.emit, "Ctrl+L", "lock", whole),
        ("quit", _QUIT, window.close, "Ctrl+Q", "log-out", whole),
    )
    for id, text, run, shortcut, icon, group in rows:
        actions.add(id, say(text), run, shortcut=shortcut, icon=icon, group=group, window=window)
    actions.get("undo").enabled = window.desk.background.can_undo
    actions.get("back").enabled = window.can_go_back
