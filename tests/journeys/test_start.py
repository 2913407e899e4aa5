"""Starting where it goes wrong: a data folder that cannot be used, an instance that hangs, keys without a vault."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from db.errors import VaultFault, fault_of_system
from db.key_document import KEYS_NAME
from db.keys import KeyFile, new_data_key
from desktop.start import Program, come_first
from desktop.ui.first_run import FirstRunWizard
from desktop.ui.opening import OpeningWindow
from desktop.ui.unlock import UnusableVaultWindow
from tests.journeys.conftest import Person

ROOT = Path(__file__).parents[2]
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.places import places_under
from desktop.start import start
from desktop.ui.unlock import UnusableVaultWindow

app = QApplication([])

def close_it():
    for window in app.topLevelWidgets():
        if isinstance(window, UnusableVaultWindow) and window.isVisible():
            print("said", window.said.code, flush=True)
            window.close()

timer = QTimer(interval=20)
timer.timeout.connect(close_it)
timer.start()
QTimer.singleShot(20_000, lambda: app.exit(99))
sys.exit(start(places_under(Path(sys.argv[1])), []))
"""


def started(home: Path, before: str = "") -> tuple[int, str, str]:
    """Start the program in a process of its own and close the window that says why it cannot go on."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    ended = subprocess.run(
        [sys.executable, "-c", before + START, str(home)], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60
    )
    return ended.returncode, ended.stdout.strip(), ended.stderr


def test_a_data_folder_that_cannot_be_made_is_said_in_a_window(tmp_path: Path):
    (tmp_path / "home").write_bytes(b"a file in the way")
    code, said, errors = started(tmp_path / "home")
    assert (code, said) == (1, "said read_only")
    assert "Traceback" not in errors


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files")
def test_a_lock_that_cannot_be_written_is_said_in_a_window(tmp_path: Path):
    (tmp_path / "home" / "data").mkdir(parents=True)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
    code, said, errors = started(tmp_path / "home", before=limit)
    assert (code, said) == (1, "said read_only")
    assert "Traceback" not in errors


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk], capture_output=True).returncode:
        pytest.skip("no small disk can be made here")
    try:
        (disk / "data").mkdir()
        with (disk / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
            while ballast.write(bytes(4096)):
                continue
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_full_disk_is_said_in_a_window(full_disk: Path):
    code, said, errors = started(full_disk)
    assert (code, said) == (1, "said disk_full")
    assert "Traceback" not in errors


def test_a_first_instance_that_hangs_is_said_in_a_window(tmp_path: Path):
    data = tmp_path / "home" / "data"
    data.mkdir(parents=True)
    held = QLockFile(str(data / "inzage.lock"))
    assert held.tryLock(1000)
    code, said, errors = started(tmp_path / "home")
    held.unlock()
    assert (code, said) == (1, "said first_silent")
    assert "Traceback" not in errors


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, VaultFault.DISK_FULL),
        (errno.EDQUOT, VaultFault.DISK_FULL),
        (errno.EIO, VaultFault.DISK_TROUBLE),
        (errno.EROFS, VaultFault.READ_ONLY),
        (errno.EACCES, VaultFault.READ_ONLY),
    ],
)
def test_what_the_system_says_has_its_fault(number: int, fault: VaultFault):
    assert fault_of_system(OSError(number, os.strerror(number))) is fault


def test_trying_again_goes_on_once_the_folder_is_right(person: Person, program: Program):
    home = program.places.data.parent
    home.write_bytes(b"a file in the way")
    assert come_first(program, [], lambda: program.begin([]))
    window = person.sees(UnusableVaultWindow)
    assert window.said.code == "read_only"
    home.unlink()
    window.again_button.click()
    person.sees(FirstRunWizard)
    person.gone(OpeningWindow)
    assert program.instance.is_first()


def test_keys_without_a_vault_are_said_before_a_passphrase_is_asked(person: Person, program: Program):
    data_key = new_data_key()
    keys = KeyFile.new(data_key)
    keys.add_passphrase_slot(data_key, "vier losse woorden hier")
    program.places.vault.mkdir(parents=True)
    keys.save(program.places.vault)
    program.begin([])
    window = person.sees(UnusableVaultWindow)
    assert window.said.code == "vault_missing"
    assert (program.places.vault / KEYS_NAME).exists()


def test_the_log_of_a_fatal_end_outlives_the_next_start(tmp_path: Path):
    (tmp_path / "fault.log").write_text("Fatal Python error: Segmentation fault\n", encoding="utf-8")
    script = "import sys; from pathlib import Path; from desktop.logs import start_log; start_log(Path(sys.argv[1]))()"
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, check=True)
    assert "Segmentation" in (tmp_path / "fault.log").read_text(encoding="utf-8")
