"""The faces of a letter as reportlab knows them: parsed once a process, registered by name, asked what they can print.

reportlab keeps its fonts in one table for the whole process, so the faces of the last `Fonts` used stand there.
"""

from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace, freshTTFont

from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import FALLBACK, MAIN, Fonts

_PRIVATE_USE = 0xE000


@dataclass(frozen=True, slots=True)
class Face:
    """One face. name: under which reportlab finds it; coverage: the characters it has a glyph for."""

    name: str
    font: TTFont
    coverage: frozenset[str]

    def check(self, text: str, source: str) -> None:
        """Refuse what this face has no glyph for.

        Raises:
            LetterProblem: "unprintable_character" (character, field).
        """
        if not self.coverage.issuperset(text):
            lacking = next(char for char in text if char not in self.coverage)
            raise LetterProblem("unprintable_character", character=lacking, field=source)


@dataclass(frozen=True, slots=True)
class Faces:
    """main: regular, bold, italic, bold italic; fallback: for scripts that those do not have."""

    main: tuple[Face, ...]
    fallback: tuple[Face, ...]
    digest: str

    def face(self, bold: bool, italic: bool) -> Face:
        """The Latin face of a style."""
        return self.main[bold + 2 * italic]


_latest: Faces | None = None


def faces_of(fonts: Fonts) -> Faces:
    """The parsed faces of *fonts*, registered with reportlab."""
    global _latest
    if _latest is None or _latest.digest != fonts.digest:
        main = tuple(_parsed(name, fonts.files[name]) for name in MAIN)
        fallback = tuple(_parsed(name, fonts.files[name]) for name in FALLBACK)
        _latest = Faces(main, fallback, fonts.digest)
    return _latest


def _parsed(name: str, content: bytes) -> Face:
    font = freshTTFont(name, BytesIO(content), asciiReadable=False)
    pdfmetrics.registerFont(font)
    glyphs = font.face.charToGlyph
    coverage = frozenset(chr(code) for code, glyph in glyphs.items() if glyph)
    _give_codes(font.face)
    return Face(name, font, coverage)


def _give_codes(face: TTFontFace) -> None:
    """Give every glyph that no character leads to a private code.

    reportlab draws glyphs by character codes, and would hand these out in order of first use: the same letter would
    get other bytes after another one.
    """
    code = _PRIVATE_USE
    for glyph in range(face.numGlyphs):
        if glyph not in face.glyphToChar:
            face.charToGlyph[code] = glyph
            face.glyphToChar[glyph] = [code]
            face.charWidths[code] = face._pdfScale(face.hmetrics[glyph][0])
            code += 1
