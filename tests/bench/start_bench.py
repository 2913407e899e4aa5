"""From the start of the process to the first painted window, beside a bare Qt window of the same size.

Both run as processes of their own, in turns, on the same machine in the same minute; the median counts.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[2]
ROUNDS = 9
GOAL = 1.5

BARE = """
import time, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QTimer.singleShot(0, app.quit)

app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
window = Window()
column = QVBoxLayout(window)
column.addWidget(QLabel("Inzage"))
column.addWidget(QPushButton("Open"))
window.resize(700, 320)
window.show()
app.exec()
"""
OURS = """
import time, sys, os
from desktop.places import user_places
from desktop.start import start

def painted():
    print(time.time(), flush=True)
    os._exit(0)  # what follows the first window is another figure

start(user_places(), [], painted=painted)
"""


def _seconds(code: str, folder: str) -> float:
    own = {name: folder for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
    env = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, folder], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    return float(done.stdout.split()[0]) - begin


def figures() -> list[dict[str, Any]]:
    """Start to painted window."""
    ours, bare = [], []
    with TemporaryDirectory() as folder:
        _seconds(OURS, folder), _seconds(BARE, folder)  # files into the system's cache
        for _ in range(ROUNDS):
            ours.append(_seconds(OURS, folder))
            bare.append(_seconds(BARE, folder))
    mine, theirs = 1000 * statistics.median(ours), 1000 * statistics.median(bare)
    row = {"figure": "start to first painted window", "ours": round(mine, 1), "limit": round(theirs, 1), "unit": "ms"}
    return [{**row, "ratio": round(mine / theirs, 3), "goal": GOAL}]
