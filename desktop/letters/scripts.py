"""Names that must be shaped: Arabic and Hebrew ones, and letters with a mark that have no character of their own.

HarfBuzz joins and places their glyphs. What is meant is written beside them, in the order in which it is read, so that
the letter can be searched, copied and read out. A right-to-left name keeps its own order inside a left-to-right line,
numbers in it stay upright; a whole text in Arabic or Hebrew is not what this is for, but is set all the same.

Source: Unicode Annex 9 for words and numbers in a left-to-right line; ISO 32000-1, 14.9.4 (ActualText).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr

from desktop.letters.faces import Face, Faces

_HEBREW = "\u0590-\u05ff\ufb1d-\ufb4f"
_ARABIC = "\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_LEFTWARD = _HEBREW + _ARABIC
_JOINERS = "\u200c\u200d"
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
_BETWEEN = " \u00a0.,'-"  # stays with right-to-left words on both its sides

_LEFTWARD_NAME = f"[{_LEFTWARD}](?:[{_LEFTWARD}{_JOINERS}{_MARKS}]|[{_BETWEEN}]*(?:[{_LEFTWARD}]|[0-9]))*"
_MARKED_WORD = f"[^\\s{_LEFTWARD}]{{0,20}}[{_MARKS}{_JOINERS}][^\\s{_LEFTWARD}]{{0,20}}"
_MUST_BE_SHAPED = re.compile(f"[{_LEFTWARD}{_MARKS}{_JOINERS}]")
_SHAPED = re.compile(f"({_LEFTWARD_NAME})|({_MARKED_WORD})")
_AT_MOST = re.compile(r"\s*(?:.{1,45}(?!\S)|\S{1,45})")  # of a right-to-left text in one run: well within a line
_PIECE = re.compile(f"[{_DIGITS}]+|[{_HEBREW}](?:(?![{_ARABIC}{_DIGITS}]).)*|(?:(?![{_HEBREW}{_DIGITS}]).)+")


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs that stay together on a line. pieces: face name and shaped text, from left to right; width in points."""

    text: str
    language: str  # "" for the letter's own
    size: float
    pieces: tuple[tuple[str, ShapedStr], ...]
    width: float
    ends_line: bool = False


def parts_of(text: str, faces: Faces, main: Face, size: float, source: str) -> Iterator[str | Run]:
    """Cut a text into what the main face prints by itself and runs that are shaped.

    Args:
        text: in logical order, on one line.
        faces: of the letter.
        main: the face of the text.
        size: in points.
        source: the field it came from, for the error.

    Raises:
        LetterProblem: "unprintable_character" (character, field).
    """
    if text.isascii() or not _MUST_BE_SHAPED.search(text):
        yield _checked(text, main, source)
        return
    end = 0
    for found in _SHAPED.finditer(text):
        if found.start() > end:
            yield _checked(text[end : found.start()], main, source)
        if found[1]:
            yield from _leftward(found[1], faces, main, size, source)
        else:
            # A word that goes on in another run is longer than any: it is cut at the end of a line.
            cut = _SHAPED.match(text, found.end()) is not None
            yield Run(found[2], "", size, *_shaped(((main, found[2]),), size, source), ends_line=cut)
        end = found.end()
    if end < len(text):
        yield _checked(text[end:], main, source)


def _checked(text: str, main: Face, source: str) -> str:
    main.check(text, source)
    return text


def _leftward(text: str, faces: Faces, main: Face, size: float, source: str) -> Iterator[Run]:
    """A right-to-left name as one run; a long text as several, each of which ends its line to keep their order."""
    language = "he" if re.search(f"[{_HEBREW}]", text) else "ar"
    stretches = _AT_MOST.findall(text.replace("\u00a0", " "))
    for stretch in stretches:
        pieces = [(_face_of(piece, faces, main), piece) for piece in _PIECE.findall(stretch)]
        glyphs, width = _shaped(tuple(reversed(pieces)), size, source)
        yield Run(stretch, language, size, glyphs, width, ends_line=stretch is not stretches[-1])


def _face_of(piece: str, faces: Faces, main: Face) -> Face:
    if piece[0] in "0123456789":
        return main
    return next((face for face in faces.fallback if face.coverage.issuperset(piece)), faces.fallback[0])


def _shaped(
    pieces: tuple[tuple[Face, str], ...], size: float, source: str
) -> tuple[tuple[tuple[str, ShapedStr], ...], float]:
    result = []
    for face, text in pieces:
        face.check(text, source)
        shaped = shapeStr(text, face.name, size, force=True)
        result.append((face.name, shaped))
    width = sum(glyph.x_advance for _, shaped in result for glyph in shaped.__shapeData__) * size / 1000
    return tuple(result), width
