"""Sets text in lines: words into glyphs, glyphs into lines, with hyphenation and right-to-left names.

Lines are ragged at the right, which is easier to read, so a word is broken only where the line would end far from the
margin. A right-to-left name keeps its own order inside a left-to-right line; a whole text in Arabic or Hebrew is not
what this is for.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache

import pyphen

from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Face, Fonts, Glyph, Stretch
from desktop.letters.letter import Span
from desktop.letters.operands import operand

PATTERNS = {"nl": "nl_NL", "en": "en_GB"}
LEAST_LETTERS = 7  # of a word that may be broken
LEAST_GAP = 0.09  # of the line that must be empty before a word is broken
SOFT_HYPHEN = "\u00ad"

# Telephone numbers and postcodes stay on one line.
_TOGETHER = re.compile(r"\+?\d[\d ()-]{5,18}\d|\d{4} [A-Z]{2}\b")
_TOKEN = re.compile(r" +|[^ ]+")
# After a hyphen with three letters on either side a word may go on in the next line without another hyphen.
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]{3}-)(?=[^\W\d_]{3})")
_BREAKABLE = re.compile(r"([^\W\d_]+)([.,;:!?)]*)")


@dataclass(frozen=True, slots=True)
class Fragment:
    """Glyphs of one face and direction that stay together; width and size in points, glyphs from left to right."""

    text: str
    face: Face
    size: float
    glyphs: tuple[Glyph, ...]
    width: float
    operand: str  # the glyphs as a PDF shows them
    right_to_left: bool = False
    language: str = ""  # "" for the letter's own


@dataclass(frozen=True, slots=True)
class Word:
    """What stands between two places where a line may end. gap: the width of the spaces before it, in points."""

    fragments: tuple[Fragment, ...]
    gap: float
    source: str = ""
    hyphen: bool = False  # ends with a hyphen that is not part of the text

    @property
    def width(self) -> float:
        return sum(fragment.width for fragment in self.fragments)


@dataclass(slots=True)
class Line:
    """Words on one line, in logical order; width in points without what follows the last word."""

    words: list[Word] = field(default_factory=list)
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A fragment in its place on a line; gap: the empty width before it; hyphen: ends with one not in the text."""

    gap: float
    fragment: Fragment
    hyphen: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Fragments from left to right. spoken: their text in reading order where that is not the order on paper."""

    placed: tuple[Placed, ...]
    spoken: str = ""


@cache
def _patterns(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=PATTERNS[language], left=3, right=3)


Shaped = dict[tuple[str, Face, float], tuple[Fragment, ...]]


@cache
def _office_words(fonts: Fonts, language: str) -> Shaped:
    """The words of the wording, shaped once: their number is that of the wording's words. Fonts are told apart by
    identity, so another set of files begins anew."""
    return {}


class Setter:
    """Sets the texts of one letter."""

    def __init__(self, fonts: Fonts, language: str) -> None:
        self.fonts = fonts
        self.language = language
        self._shaped: Shaped = {}

    def words(self, spans: Iterable[Span], size: float) -> list[Word]:
        """Shape text into words.

        Args:
            spans: in order; a word may run from one into the next.
            size: in points.

        Raises:
            LetterProblem: "unprintable_character" (character, field).
        """
        words: list[Word] = []
        gap, glued = 0.0, False
        for span in spans:
            face = self.fonts.face(span.bold, span.italic)
            text = _TOGETHER.sub(lambda found: found[0].replace(" ", "\u00a0"), span.text)
            for token in _TOKEN.findall(text.replace("\n", " ")):
                if token[0] == " ":
                    gap, glued = gap + len(token) * face.space * size / 1000, False
                    continue
                for part in _AFTER_HYPHEN.split(token) if "-" in token else (token,):
                    fragments = self._fragments(part, face, size, span.source)
                    if glued:
                        last = words[-1]
                        words[-1] = replace(last, fragments=last.fragments + fragments)
                    else:
                        words.append(Word(fragments, gap if words else 0.0, span.source))
                    gap, glued = 0.0, False
                glued = True
        return words

    def lines(self, words: list[Word], width: float, *, hyphenate: bool = False) -> list[Line]:
        """Break words into lines.

        Args:
            words: as `words` made them.
            width: of a line, in points.
            hyphenate: whether words may be broken at their syllables.

        Returns:
            the lines in order, none wider than asked; empty if there are no words.
        """
        lines: list[Line] = []
        line = Line()
        rest = words[::-1]
        while rest:
            word = rest.pop()
            gap = word.gap if line.words else 0.0
            wide = word.width
            if line.width + gap + wide > width:
                room = width - line.width - gap
                parts = self._break(word, room) if hyphenate and room > LEAST_GAP * width else None
                if parts is None and not line.words and wide > width:
                    parts = self._cut(word, width)
                if parts is None and line.words:
                    rest.append(word)
                    lines.append(line)
                    line = Line()
                    continue
                if parts is not None:
                    word, tail = parts
                    rest.append(tail)
                    wide = word.width
                line.words.append(word)
                line.width += gap + wide
                lines.append(line)
                line = Line()
                continue
            line.words.append(word)
            line.width += gap + wide
        if line.words:
            lines.append(line)
        return lines

    def _fragments(self, text: str, face: Face, size: float, source: str) -> tuple[Fragment, ...]:
        """A word as set. The office's own words are remembered with the faces, those of people only in this letter."""
        known = self._shaped if source else _office_words(self.fonts, self.language)
        key = (text, face, size)
        fragments = known.get(key)
        if fragments is None:
            stretches = self.fonts.stretches(text.replace("\u00a0", " "), face, source)
            fragments = known[key] = tuple(self._fragment(stretch, size, source) for stretch in stretches)
        return fragments

    def _fragment(self, part: Stretch, size: float, source: str) -> Fragment:
        glyphs = part.face.shape(part.text, part.language or self.language, part.right_to_left)
        for glyph in glyphs:
            if glyph.number == 0:
                raise LetterProblem("unprintable_character", character=part.text[glyph.cluster], field=source)
        width = _advance(glyphs) * size / 1000
        shown = operand(glyphs, part.face, size)
        return Fragment(part.text, part.face, size, glyphs, width, shown, part.right_to_left, part.language)

    def _break(self, word: Word, room: float) -> tuple[Word, Word] | None:
        """The longest beginning of the word that fits with a hyphen, and the rest; None where it may not be broken.

        A word with a capital is left whole: it is a name, or the first of its sentence.
        """
        if len(word.fragments) != 1:
            return None
        whole = word.fragments[0]
        found = _BREAKABLE.fullmatch(whole.text)
        if found is None or len(found[1]) < LEAST_LETTERS or not found[1].islower():
            return None
        for position in reversed(_patterns(self.language).positions(found[1])):
            head = self._fragments(whole.text[:position] + "-", whole.face, whole.size, word.source)
            if sum(fragment.width for fragment in head) <= room:
                tail = self._fragments(whole.text[position:], whole.face, whole.size, word.source)
                return Word(head, word.gap, word.source, hyphen=True), Word(tail, 0.0, word.source)
        return None

    def _cut(self, word: Word, room: float) -> tuple[Word, Word] | None:
        """What fits of a word that is longer than a line, and the rest, without a hyphen: an address on the web."""
        first, *others = word.fragments
        if first.width <= room:
            kept, fits = 0.0, 0
            while kept + word.fragments[fits].width <= room:
                kept += word.fragments[fits].width
                fits += 1
            return replace(word, fragments=word.fragments[:fits]), Word(word.fragments[fits:], 0.0, word.source)
        count = self._fitting(first, room)
        if count >= len(first.text):
            return None
        head = self._fragments(first.text[:count], first.face, first.size, word.source)
        tail = (*self._tail(first, count, word.source), *others)
        return replace(word, fragments=head), Word(tail, 0.0, word.source)

    @staticmethod
    def _fitting(fragment: Fragment, room: float) -> int:
        """How many characters of a fragment fit, at least one."""
        used = 0.0
        for glyph in reversed(fragment.glyphs) if fragment.right_to_left else fragment.glyphs:
            used += glyph.advance * fragment.size / 1000
            if used > room:
                return max(glyph.cluster, 1)
        return len(fragment.text)

    def _tail(self, fragment: Fragment, count: int, source: str) -> tuple[Fragment, ...]:
        """What is left of a fragment. Latin keeps its glyphs: a very long word is not shaped anew for every line."""
        text = fragment.text[count:]
        if fragment.right_to_left:
            return self._fragments(text, fragment.face, fragment.size, source)
        glyphs = tuple(
            Glyph(glyph.number, glyph.advance, glyph.x_offset, glyph.y_offset, glyph.cluster - count)
            for glyph in fragment.glyphs
            if glyph.cluster >= count
        )
        width = _advance(glyphs) * fragment.size / 1000
        shown = operand(glyphs, fragment.face, fragment.size)
        return (replace(fragment, text=text, glyphs=glyphs, width=width, operand=shown),)


def _advance(glyphs: tuple[Glyph, ...]) -> float:
    return sum(glyph.advance for glyph in glyphs)


def in_visual_order(words: list[Word]) -> list[Passage]:
    """A line from left to right.

    A sequence that begins right-to-left is turned round as a whole, up to its last right-to-left word or number;
    numbers in it stay upright.

    Source: the outcome of Unicode Annex 9 for words and numbers in a left-to-right line.
    """
    flat = [
        Placed(word.gap if place and not index else 0.0, fragment, word.hyphen and index == len(word.fragments) - 1)
        for place, word in enumerate(words)
        for index, fragment in enumerate(word.fragments)
    ]
    if not any(placed.fragment.right_to_left for placed in flat):
        return [Passage(tuple(flat))]
    result: list[Passage] = []
    start = 0
    while start < len(flat):
        end = start
        if not flat[start].fragment.right_to_left:
            result.append(Passage((flat[start],)))
        else:
            while end + 1 < len(flat) and _goes_on(flat[end + 1].fragment):
                end += 1
            result.append(_turned(flat[start : end + 1]))
        start = end + 1
    return result


def _turned(logical: list[Placed]) -> Passage:
    gaps = [logical[0].gap, *(placed.gap for placed in reversed(logical[1:]))]
    placed = tuple(replace(one, gap=gap) for one, gap in zip(reversed(logical), gaps, strict=True))
    spoken = logical[0].fragment.text
    for one in logical[1:]:
        spoken += (" " if one.gap else "") + one.fragment.text
    return Passage(placed, spoken)


def _goes_on(fragment: Fragment) -> bool:
    return fragment.right_to_left or fragment.text.isdigit()
