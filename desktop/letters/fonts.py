"""The font files of a letter, each held against the list of what was shipped.

Reading them does not load reportlab, which takes its time: `faces` does when the first letter is set.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.letters.errors import LetterProblem

LIST_FILE = "sha256.txt"
COLOUR_PROFILE = "sRGB2014.icc"
MAIN = ("SourceSans3-Regular", "SourceSans3-Bold", "SourceSans3-Italic", "SourceSans3-BoldItalic")
FALLBACK = ("NotoSansArabic-Regular", "NotoSansHebrew-Regular")


@dataclass(frozen=True, slots=True)
class Fonts:
    """The font files by face name, the colour space of letters, and the SHA-256 of the list of files."""

    files: Mapping[str, bytes]
    colour_profile: bytes
    digest: str


def load_fonts(folder: Path) -> Fonts:
    """Load the faces and the colour profile.

    Args:
        folder: holds the files and their list, sha256.txt.

    Raises:
        LetterProblem: "font_missing" or "font_damaged" (file), if a file is absent or differs from the list.
    """
    try:
        listing = (folder / LIST_FILE).read_bytes()
    except OSError as problem:
        raise LetterProblem("font_missing", file=LIST_FILE) from problem
    sums = {name: digest for digest, name in (line.split() for line in listing.decode().splitlines() if line.strip())}

    def content(name: str) -> bytes:
        try:
            data = (folder / name).read_bytes()
        except OSError as problem:
            raise LetterProblem("font_missing", file=name) from problem
        if hashlib.sha256(data).hexdigest() != sums.get(name):
            raise LetterProblem("font_damaged", file=name)
        return data

    files = {name: content(f"{name}.ttf") for name in (*MAIN, *FALLBACK)}
    return Fonts(files, content(COLOUR_PROFILE), hashlib.sha256(listing).hexdigest())
