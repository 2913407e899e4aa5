"""The faces of a letter: loaded once, checked against their list, shaped by HarfBuzz, cut down for one letter.

A missing glyph never becomes an empty box: what no face can print stops the letter and is named. Names in Arabic or
Hebrew come from fallback faces; their glyphs arrive from HarfBuzz in visual order.
"""

import hashlib
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

from desktop.letters.errors import LetterProblem

LIST_FILE = "sha256.txt"
COLOUR_PROFILE = "sRGB2014.icc"
_MAIN = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Bold.ttf",
    "SourceSans3-Italic.ttf",
    "SourceSans3-BoldItalic.ttf",
)
_FALLBACK = ("NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf")

# One glyph a character, so that text can be taken back out; kerning and marks stay on.
_LATIN_FEATURES = {"liga": False, "clig": False, "dlig": False}
_SCRIPT_FEATURES: dict[str, bool] = {}
# A letter needs outlines and widths only; the rest of a face is for laying out text, which is done by then.
_TABLES_LEFT_OUT = ("BASE", "GDEF", "GPOS", "GSUB", "OS/2", "STAT", "cmap", "gasp", "name", "post", "DSIG", "meta")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph as placed: its number in the face, and thousandths of the type size."""

    number: int
    advance: float
    x_offset: float
    y_offset: float
    cluster: int  # index of the character it stands for


@dataclass(frozen=True, slots=True)
class FaceMetrics:
    """What a PDF's font descriptor tells, in thousandths of the type size."""

    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    cap_height: int
    italic_angle: float
    weight: int


class Face:
    """One font file."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self._face = hb.Face(hb.Blob(content))
        self._font = hb.Font(self._face)
        self._scale = 1000 / self._face.upem
        self.coverage = frozenset(map(chr, self._face.unicodes))
        self.metrics = self._read_metrics()
        self._widths: dict[int, float] = {}
        self.space_glyph: int = self._font.get_nominal_glyph(0x20)
        self.space = self.width(self.space_glyph)

    def _read_metrics(self) -> FaceMetrics:
        def table(tag: str) -> bytes:
            return bytes(self._face.reference_table(tag).data)

        scale = self._scale
        box = struct.unpack_from(">4h", table("head"), 36)
        ascent, descent = struct.unpack_from(">2h", table("hhea"), 4)
        os2 = table("OS/2")
        weight = struct.unpack_from(">H", os2, 4)[0]
        cap_height = struct.unpack_from(">h", os2, 88)[0] if len(os2) >= 90 else ascent
        angle = struct.unpack_from(">i", table("post"), 4)[0] / 65536
        left, bottom, right, top = (round(value * scale) for value in box)
        return FaceMetrics(
            (left, bottom, right, top),
            round(ascent * scale),
            round(descent * scale),
            round(cap_height * scale),
            angle,
            weight,
        )

    def width(self, glyph: int) -> float:
        """The advance of a glyph on its own, in thousandths of the type size."""
        width = self._widths.get(glyph)
        if width is None:
            width = self._widths[glyph] = self._font.get_glyph_h_advance(glyph) * self._scale
        return width

    def shape(self, text: str, language: str, right_to_left: bool) -> tuple[Glyph, ...]:
        """The glyphs of a run of text in this face, from left to right on paper.

        Args:
            text: in logical order, of one direction.
            language: "nl", "en", "ar" or "he".
            right_to_left: the direction of the run.
        """
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.language = language
        hb.shape(self._font, buffer, _SCRIPT_FEATURES if right_to_left else _LATIN_FEATURES)
        scale = self._scale
        return tuple(
            Glyph(info.codepoint, place.x_advance * scale, place.x_offset * scale, place.y_offset * scale, info.cluster)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    def subset(self, glyphs: set[int]) -> bytes:
        """The font file with the outlines of these glyphs only, each under its own number."""
        plan = hb.SubsetInput()
        for glyph in sorted(glyphs):
            plan.glyph_set.add(glyph)
        for tag in _TABLES_LEFT_OUT:
            plan.drop_table_tag_set.add(int.from_bytes(tag.ljust(4).encode(), "big"))
        flags = hb.SubsetFlags
        plan.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
        return bytes(hb.subset(self._face, plan).blob.data)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text that one face prints in one direction."""

    text: str
    face: Face
    right_to_left: bool
    language: str  # "" for the letter's own


@dataclass(frozen=True, slots=True, eq=False)
class Fonts:
    """The faces of every letter and the colour space they are printed in. digest: SHA-256 of the list of files."""

    main: tuple[Face, Face, Face, Face]  # regular, bold, italic, bold italic
    fallback: tuple[Face, ...]
    colour_profile: bytes
    digest: str

    def face(self, bold: bool, italic: bool) -> Face:
        """The Latin face of a style."""
        return self.main[bold + 2 * italic]

    def stretches(self, text: str, main: Face, source: str) -> tuple[Stretch, ...]:
        """Cut a word into stretches of one face and direction.

        Args:
            text: without spaces, in logical order.
            main: the face to prefer.
            source: the field the text came from, for the error.

        Raises:
            LetterProblem: "unprintable_character" (character, field) if no face has it.
        """
        if main.coverage.issuperset(text):
            return (Stretch(text, main, False, ""),)
        parts: list[Stretch] = []
        for char in text:
            joins = bool(parts) and unicodedata.category(char) in ("Mn", "Me", "Cf")
            face = parts[-1].face if joins and char in parts[-1].face.coverage else self._face_for(char, main, source)
            rightward = parts[-1].right_to_left if joins else unicodedata.bidirectional(char) in ("R", "AL")
            if parts and parts[-1].face is face and parts[-1].right_to_left == rightward:
                parts[-1] = Stretch(parts[-1].text + char, face, rightward, parts[-1].language)
            else:
                parts.append(Stretch(char, face, rightward, _language_of(char) if rightward else ""))
        return tuple(parts)

    def _face_for(self, char: str, main: Face, source: str) -> Face:
        for face in (main, *self.fallback):
            if char in face.coverage:
                return face
        raise LetterProblem("unprintable_character", character=char, field=source)


def _language_of(char: str) -> str:
    return "he" if "\u0590" <= char <= "\u05ff" or "\ufb1d" <= char <= "\ufb4f" else "ar"


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

    faces = [Face(name.removesuffix(".ttf"), content(name)) for name in (*_MAIN, *_FALLBACK)]
    regular, bold, italic, bold_italic, *fallback = faces
    return Fonts(
        (regular, bold, italic, bold_italic),
        tuple(fallback),
        content(COLOUR_PROFILE),
        hashlib.sha256(listing).hexdigest(),
    )
