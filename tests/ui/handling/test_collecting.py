"""Widgets caught in a reference cycle are destroyed by the UI thread, never by a worker."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.collecting import Collector


class Knot(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def allocate_much() -> None:
    for _ in range(20_000):
        [[] for _ in range(4)]


def test_only_the_ui_thread_collects(qapp: QApplication, qtbot: QtBot):
    was_on = gc.isenabled()
    collector = Collector()
    kept = weakref.ref(Knot())
    worker = threading.Thread(target=allocate_much)
    worker.start()
    worker.join()
    assert kept() is not None
    held = [[] for _ in range(2 * gc.get_threshold()[0])]
    assert held
    qtbot.waitUntil(lambda: kept() is None)
    collector.stop()
    assert gc.isenabled()
    if not was_on:
        gc.disable()
