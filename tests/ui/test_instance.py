"""One program a data folder; a second start hands over its files, from a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget

from desktop.ui.instance import MOST_BYTES, Instance, bring_forward

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.instance import Instance
app = QCoreApplication([])
second = Instance(Path(sys.argv[1]))
sys.exit(7 if second.is_first() else 0 if second.hand_over(sys.argv[2:]) else 8)
"""


@pytest.fixture
def first(tmp_path: Path):
    instance = Instance(tmp_path)
    assert instance.is_first()
    yield instance
    instance.close()


def test_a_second_start_hands_over_and_leaves(qtbot, first: Instance, tmp_path: Path):
    mail = tmp_path / "verzoek é.eml"
    command = [sys.executable, "-c", SECOND, str(tmp_path), str(mail), "other.eml"]
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        second = subprocess.Popen(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"})
    assert second.wait(20) == 0
    assert called.args == [[str(mail), str(ROOT / "other.eml")]]


def test_a_first_that_hangs_is_not_taken_for_one_that_answers(first: Instance, tmp_path: Path):
    """It listens, so the system takes the bytes; but nothing in it runs to read them."""
    command = [sys.executable, "-c", SECOND, str(tmp_path), "a.eml"]
    env = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    assert subprocess.run(command, cwd=ROOT, env=env, timeout=20).returncode == 8


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files")
def test_a_folder_that_cannot_be_locked_is_not_one_in_use(tmp_path: Path):
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
    command = [sys.executable, "-c", limit + SECOND, str(tmp_path)]
    env = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    second = subprocess.run(command, cwd=ROOT, env=env, timeout=20, capture_output=True, text=True)
    assert "OSError" in second.stderr
    assert second.returncode == 1


def test_another_data_folder_is_another_program(first: Instance, tmp_path: Path):
    (tmp_path / "other").mkdir()
    other = Instance(tmp_path / "other")
    assert other.is_first()
    other.close()


def test_when_the_first_has_gone_the_next_is_first(tmp_path: Path):
    one = Instance(tmp_path)
    assert one.is_first()
    one.close()
    two = Instance(tmp_path)
    assert two.is_first()
    two.close()


def test_nobody_to_hand_over_to(tmp_path: Path):
    assert not Instance(tmp_path).hand_over(["a.eml"])


@pytest.mark.parametrize("said", [b"no json\n", b'{"a": 1}\n', b"[1, null]\n", b"x" * (MOST_BYTES + 2)])
def test_nonsense_only_brings_the_window_forward(qtbot, first: Instance, said: bytes):
    socket = QLocalSocket()
    with qtbot.waitSignal(first.called) as called:
        socket.connectToServer(first._name)
        assert socket.waitForConnected(2000)
        socket.write(said)
        socket.flush()
    assert called.args == [[]]


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_minimised_window_comes_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert window.isVisible()
    assert not window.isMinimized()
