"""How this user likes the program; outside the vault, so never a word of personal data.

Needed before the vault is open (language of the unlock window, look), which is why it is a small JSON file and
why the employee's name and the organisation are kept in the vault instead.
"""

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

LANGUAGES = ("nl", "en")
SCHEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 125, 150)  # percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """language: of the window, not of letters. text_size: percent. lock_after: idle minutes, 0 for never."""

    language: str = "nl"
    scheme: str = "system"
    text_size: int = 100
    lock_after: int = 10
    letter_keys: bool = True  # J/K in lists; WCAG 2.1.4 asks that they can be switched off


def _fits(settings: Settings) -> bool:
    return (
        settings.language in LANGUAGES
        and settings.scheme in SCHEMES
        and settings.text_size in TEXT_SIZES
        and isinstance(settings.lock_after, int)
        and 0 <= settings.lock_after <= 240
        and isinstance(settings.letter_keys, bool)
    )


def load_settings(file: Path) -> Settings:
    """Read the settings; a missing, damaged or foreign file gives the defaults, never an error."""
    try:
        table = json.loads(file.read_text(encoding="utf-8"))
        known = {f.name for f in fields(Settings)}
        settings = Settings(**{key: value for key, value in table.items() if key in known})
    except (OSError, ValueError, TypeError, AttributeError):
        return Settings()
    return settings if _fits(settings) else Settings()


def save_settings(file: Path, settings: Settings) -> None:
    """Write the settings whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(asdict(settings), indent=1) + "\n", encoding="utf-8")
    os.replace(part, file)
