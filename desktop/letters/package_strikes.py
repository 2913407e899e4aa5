"""Strikes what is about somebody else out of a text: the passage goes, the reason stays.

Every place where the passage stands is struck, whatever its capitals, accents' spelling and line breaks; passages that
touch or overlap become one gap. Source: GDPR art. 15(4) and 20(4); EDPB Guidelines 01/2022, par. 168-173.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.letters.package_words import PackageWords


@dataclass(frozen=True, slots=True)
class Strike:
    """passage: as it stands in the text; why: one line, as the person will read it."""

    passage: str
    why: str


def stands_in(passage: str, text: str) -> bool:
    """Whether there is anything to strike.

    >>> stands_in("piet  jansen", "Dat zei Piet\\nJansen gisteren."), stands_in("Jan", "In januari.")
    (True, False)
    """
    return any(True for _ in _places(passage, unicodedata.normalize("NFC", text)))


def struck(text: str, strikes: Iterable[Strike], words: PackageWords) -> str:
    """The text without the passages, each gap filled with the reason.

    Args:
        text: of a message, a subject, a note.
        strikes: of which those that do not stand in the text change nothing.
        words: of the language that the reasons are in.
    """
    text = unicodedata.normalize("NFC", text)
    gaps: list[tuple[int, int, list[str]]] = []
    for start, end, why in sorted(
        (*place, strike.why) for strike in strikes for place in _places(strike.passage, text)
    ):
        if gaps and start <= gaps[-1][1]:
            first, last, reasons = gaps.pop()
            gaps.append((first, max(last, end), reasons if why in reasons else [*reasons, why]))
        else:
            gaps.append((start, end, [why]))
    for start, end, reasons in reversed(gaps):
        text = text[:start] + words.text("omitted", why="; ".join(reasons)) + text[end:]
    return text


def _places(passage: str, text: str) -> Iterator[tuple[int, int]]:
    parts = unicodedata.normalize("NFC", passage).split()
    if not parts:
        return
    pattern = r"\s+".join(map(re.escape, parts))
    # A name is not struck out of the middle of a longer word.
    before, after = (r"(?<!\w)" if parts[0][0].isalnum() else ""), (r"(?!\w)" if parts[-1][-1].isalnum() else "")
    for found in re.finditer(before + pattern + after, text, re.IGNORECASE):
        yield found.span()
