"""Seals a letter: PDF 1.7 that is PDF/A-2a and PDF/UA-1 at once.

The same letter at the same moment gives the same bytes, so a digest proves which letter was sent. Nothing here asks
the time. Source: ISO 19005-2 (PDF/A-2, level A), ISO 14289-1 (PDF/UA-1).
"""

from datetime import datetime

from desktop.letters.fonts import Fonts
from desktop.letters.letter import Letter
from desktop.letters.plain import plain_text
from desktop.letters.style import Style

__all__ = ["plain_text", "seal"]


def seal(letter: Letter, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a letter as a PDF file.

    Args:
        letter: as composed.
        style: the house style.
        fonts: as loaded.
        moment: the aware instant that the file bears as its date.

    Returns:
        the whole file; equal for equal arguments.

    Raises:
        LetterProblem: "unprintable_character" (character, field), "address_outside_window" (field, lines, limit).
        ValueError: moment is not aware.
    """
    if moment.tzinfo is None:
        raise ValueError("moment without time zone")
    # Here, not at the top: reportlab takes a tenth of a second to load, and the start of the program need not wait.
    from desktop.letters.story import set_letter

    return set_letter(letter, style, fonts, moment)
