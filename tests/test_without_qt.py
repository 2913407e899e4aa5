"""Everything outside the window runs on a machine that has no Qt."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
IMPORT_ALL = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = None  # any import of it now raises ImportError

def fail(name):
    raise
count = 0
for top in ("db", "desktop"):
    package = importlib.import_module(top)
    for found in pkgutil.walk_packages(package.__path__, f"{top}.", onerror=fail):
        if not found.name.startswith(("desktop.ui.", "desktop.start", "desktop.__main__")):
            importlib.import_module(found.name)
            count += 1
assert count > 20, count
"""


def test_all_but_the_window_imports_without_qt():
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
