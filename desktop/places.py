"""Where this machine keeps the vault, the settings and the log, and where the program's resources lie."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one user on one machine; none of them need exist yet."""

    data: Path  # vault folder's parent
    settings_file: Path
    logs: Path

    @property
    def vault(self) -> Path:
        return self.data / "vault"


def user_places() -> Places:
    """The standard folders of this user; INZAGE_HOME puts them all under one folder instead."""
    if home := os.environ.get("INZAGE_HOME"):
        return places_under(Path(home))
    return Places(
        data=Path(platformdirs.user_data_dir("Inzage", appauthor=False, roaming=False)),
        settings_file=Path(platformdirs.user_config_dir("Inzage", appauthor=False)) / "settings.json",
        logs=Path(platformdirs.user_log_dir("Inzage", appauthor=False)),
    )


def places_under(folder: Path) -> Places:
    """All places in *folder*: a throw-away vault, a test, a USB stick."""
    return Places(data=folder / "data", settings_file=folder / "settings.json", logs=folder / "logs")


def resources() -> Path:
    """The folder `resources`: beside the packages in a checkout, inside `desktop` when installed or frozen."""
    here = Path(__file__).resolve().parent
    candidates = [here.parent / "resources", here / "_resources"]
    if frozen := getattr(sys, "_MEIPASS", None):
        candidates.insert(0, Path(frozen) / "resources")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the program's resources are missing; install Inzage again")
