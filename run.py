#!/usr/bin/env python3
"""Sets the project up and runs it; the standard library is enough to read this file.

    python3 run.py demo  [args]     the program on invented data, in a throw-away vault
    python3 run.py app   [args]     the program itself (python3 run.py app --help)
    python3 run.py test  [args]     the tests (arguments go to pytest)
    python3 run.py check            ruff, mypy and translations
    python3 run.py bench [name]     figures beside their limits (--json: one object a line)

Windows: `py run.py demo`. Everything goes to .venv and .tools beside this file; nothing is installed
system-wide, except that on Debian or Ubuntu, as root, the few libraries Qt expects are installed with
apt-get. Anyone else is shown the line to run.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
TOOLS, VENV = ROOT / ".tools", ROOT / ".venv"
WINDOWS = os.name == "nt"
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}


def sh(*command: object, **options: object) -> None:
    print("+", *command, file=sys.stderr, flush=True)
    subprocess.run([str(part) for part in command], check=True, **options)  # type: ignore[call-overload]


def system_libraries() -> None:
    """Install, or name, the shared libraries that Qt's wheels expect on Linux."""
    if not sys.platform.startswith("linux"):
        return
    wanted = QT_LIBRARIES | (SCREEN_LIBRARIES if os.environ.get("DISPLAY") else {})
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit("Qt needs a few system libraries first:\n    sudo " + " ".join(install))
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    sh("apt-get", "update", "-q", **quiet)
    sh(*install, **quiet)


def set_up(requirements: str) -> Path:
    """Make .venv hold exactly *requirements*; return its Python."""
    python = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
    lock = ROOT / requirements
    key = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    stamps = [VENV / ".requirements-dev.txt.sha256", VENV / ".requirements.txt.sha256"]
    mine = VENV / f".{requirements}.sha256"
    if not (mine.exists() and mine.read_text() == key and python.exists()):
        for stamp in stamps:  # whatever was there, it is another set from here on
            stamp.unlink(missing_ok=True)
        uv = TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv")
        if not uv.exists():  # works on Debian too, where `python3 -m venv` and a plain `pip install` refuse
            pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
            pinned = ["--require-hashes", "--only-binary", ":all:", "-r", ROOT / "requirements-tools.txt"]
            sh(*pip, "--target", TOOLS, *pinned)
        offline_python = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
        if not python.exists():
            sh(uv, "venv", "-q", "--clear", "--python", sys.executable, VENV, env=offline_python)
        # the developer's set holds the user's set: running the program takes nothing away from it
        how = ["sync"] if requirements.endswith("dev.txt") else ["install", "-r"]
        sh(uv, "pip", how[0], "-q", "--require-hashes", "--python", python, *how[1:], lock, env=offline_python)
        mine.write_text(key)
    translations(python)
    return python


def translations(python: Path) -> None:
    """Compile every .ts that is newer than its .qm."""
    release = python.parent / ("pyside6-lrelease.exe" if WINDOWS else "pyside6-lrelease")
    for source in (ROOT / "resources" / "translations").glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            sh(release, "-silent", source, "-qm", compiled)


def run(python: Path, *arguments: str, **environment: str) -> int:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment}
    return subprocess.call([str(python), *arguments], env=env)


def check(python: Path) -> int:
    targets = [str(ROOT / part) for part in ("desktop", "db", "tests", "run.py")]
    steps = (["ruff", "check", *targets], ["ruff", "format", "--check", *targets], ["mypy"])
    os.chdir(ROOT)
    return max(run(python, "-m", *step) for step in steps)


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is read by whatever Python there is
        sys.exit(f"Inzage needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    what, *rest = sys.argv[1:] or ["--help"]
    if what not in ("demo", "app", "test", "check", "bench"):
        print(__doc__)
        return 0 if what in ("-h", "--help", "help") else 2
    system_libraries()
    python = set_up("requirements.txt" if what in ("demo", "app") else "requirements-dev.txt")
    if what == "demo":
        return run(python, "-m", "desktop", "demo", *rest)
    if what == "app":
        return run(python, "-m", "desktop", *rest)
    if what == "check":
        return check(python)
    offscreen = {} if os.environ.get("QT_QPA_PLATFORM") else {"QT_QPA_PLATFORM": "offscreen"}
    os.chdir(ROOT)
    if what == "bench":
        return run(python, "-m", "tests.bench", *rest, **offscreen)
    workers = [] if rest else ["-n", "auto", "--max-worker-restart=0"]  # the whole suite on all cores
    return run(python, "-m", "pytest", *workers, *rest, **offscreen)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as failed:
        line = " ".join(map(str, failed.cmd))
        sys.exit(f"Set-up stopped at: {line}\nCheck the network and that `python3 -m pip` works; then run it again.")
