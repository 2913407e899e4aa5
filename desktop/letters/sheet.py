"""The marks on one page: text, lines and bars as PDF operators, each inside the element it belongs to.

Every glyph drawn is remembered with the text it stands for, so that a letter can be read out, searched and copied.
Where glyphs alone would not give the text back (joined Arabic letters, a hyphen at a line's end) it is written beside
them. Source: ISO 32000-1, 14.6 and 14.9.4.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from desktop.letters.fonts import Face, Glyph
from desktop.letters.geometry import POINTS_PER_MM, SHEET_HEIGHT_MM, SHEET_WIDTH_MM
from desktop.letters.operands import operand
from desktop.letters.pdf_file import number
from desktop.letters.setting import SOFT_HYPHEN, Fragment, Line, Placed, in_visual_order
from desktop.letters.tagging import Element, StructureTree, actual_text

PAGE_WIDTH = SHEET_WIDTH_MM * POINTS_PER_MM
PAGE_HEIGHT = SHEET_HEIGHT_MM * POINTS_PER_MM

Colour = tuple[float, float, float]


@dataclass(slots=True)
class UsedFace:
    """A face in one document: its resource name and the text each used glyph stands for."""

    name: str
    glyphs: dict[int, str] = field(default_factory=dict)


class UsedFaces:
    """The faces of one document, in order of first use."""

    def __init__(self) -> None:
        self.faces: dict[Face, UsedFace] = {}
        self._drawn: dict[tuple[str, Face, float], tuple[str, bool]] = {}

    def name(self, face: Face) -> str:
        """The resource name of a face."""
        return self._used(face).name

    def _used(self, face: Face) -> UsedFace:
        used = self.faces.get(face)
        if used is None:
            used = self.faces[face] = UsedFace(f"F{len(self.faces) + 1}")
        return used

    def draw(self, fragment: Fragment) -> tuple[str, bool]:
        """The inside of the operator that shows a fragment, and whether its text must be written beside it."""
        key = (fragment.text, fragment.face, fragment.size)
        known = self._drawn.get(key)
        if known is None:
            known = self._drawn[key] = self._draw(fragment)
        return known

    def _draw(self, fragment: Fragment) -> tuple[str, bool]:
        glyphs = self._used(fragment.face).glyphs
        text = fragment.text
        plain = not fragment.right_to_left and len(text) == len(fragment.glyphs)
        for index, glyph in enumerate(fragment.glyphs):
            meant = glyphs.setdefault(glyph.number, text[glyph.cluster])
            plain = plain and meant == text[index]
        return fragment.operand, not plain

    def space(self, face: Face) -> str:
        """The operand of one space."""
        self._used(face).glyphs.setdefault(face.space_glyph, " ")
        return f"<{face.space_glyph:04X}>"


class Sheet:
    """One page under construction. Lengths in points; y counts down from the top edge."""

    def __init__(self, index: int, faces: UsedFaces, tree: StructureTree) -> None:
        self.index = index
        self._faces = faces
        self._tree = tree
        self._operators: list[str] = []
        self._colour: Colour | None = None
        self._font: tuple[Face, float] | None = None
        self._shown: list[str] = []

    def content(self) -> bytes:
        """The content stream."""
        return "\n".join(self._operators).encode("ascii")

    @contextmanager
    def part_of(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to *element*."""
        marked = self._tree.mark(element, self.index)
        self._operators.append(f"/{element.tag} <</MCID {marked}>> BDC")
        yield
        self._operators.append("EMC")

    @contextmanager
    def artifact(self, properties: str = "/Type /Layout") -> Iterator[None]:
        """What is drawn inside is decoration or repetition, which a screen reader leaves out."""
        self._operators.append(f"/Artifact <<{properties}>> BDC")
        yield
        self._operators.append("EMC")

    def bar(self, x: float, top: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle."""
        self._fill(colour)
        box = " ".join(map(number, (x, PAGE_HEIGHT - top - height, width, height)))
        self._operators.append(f"{box} re f")

    def text(self, line: Line, x: float, baseline: float, colour: Colour, *, goes_on: bool = False) -> None:
        """One line of text.

        Args:
            line: as set.
            x: of its left end.
            baseline: from the top edge.
            colour: of all its text.
            goes_on: the sentence continues on the next line, so a space or a broken word's hyphen ends this one.
        """
        self._fill(colour)
        self._operators += ["BT", f"1 0 0 1 {number(x)} {number(PAGE_HEIGHT - baseline)} Tm"]
        self._font = None
        last: Placed | None = None
        for passage in in_visual_order(line.words):
            if passage.spoken:
                self._space(passage.placed[0])
                self._flush()
                self._operators.append(actual_text(passage.spoken, passage.placed[0].fragment.language))
            for index, placed in enumerate(passage.placed):
                if index or not passage.spoken:
                    self._space(placed)
                self._show(placed, spoken=bool(passage.spoken))
                last = placed
            if passage.spoken:
                self._flush()
                self._operators.append("EMC")
        if last is not None and last.hyphen:
            self._hyphen(last.fragment)
        elif last is not None and goes_on:
            self._shown.append(self._faces.space(last.fragment.face))
        self._flush()
        self._operators.append("ET")

    def _flush(self) -> None:
        if self._shown:
            self._operators.append(f"[{''.join(self._shown)}] TJ".replace("><", ""))
            self._shown.clear()

    def _use(self, fragment: Fragment) -> None:
        font = (fragment.face, fragment.size)
        if font != self._font:
            self._flush()
            self._operators.append(f"/{self._faces.name(fragment.face)} {number(fragment.size)} Tf")
            self._font = font

    def _space(self, placed: Placed) -> None:
        """The empty width before a fragment, as spaces of its face."""
        if not placed.gap:
            return
        fragment = placed.fragment
        self._use(fragment)
        width = fragment.face.space * fragment.size / 1000
        count = max(1, round(placed.gap / width))
        rest = (count * width - placed.gap) * 1000 / fragment.size
        self._shown.append(self._faces.space(fragment.face) * count)
        if abs(rest) >= 0.5:
            self._shown.append(f"{number(rest)} ")

    def _show(self, placed: Placed, *, spoken: bool) -> None:
        fragment = _without_hyphen(placed.fragment) if placed.hyphen else placed.fragment
        self._use(fragment)
        shown, needs_text = self._faces.draw(fragment)
        if needs_text and not spoken:
            self._flush()
            self._operators += [actual_text(fragment.text, fragment.language), f"[{shown}] TJ", "EMC"]
        else:
            self._shown.append(shown)

    def _hyphen(self, fragment: Fragment) -> None:
        """The hyphen of a broken word, which is no part of its text."""
        self._flush()
        shown, _ = self._faces.draw(_only_hyphen(fragment))
        self._operators += [actual_text(SOFT_HYPHEN), f"[{shown}] TJ", "EMC"]

    def _fill(self, colour: Colour) -> None:
        if colour != self._colour:
            self._colour = colour
            self._operators.append(" ".join(f"{part:.3f}" for part in colour) + " rg")


def _part(fragment: Fragment, text: str, glyphs: tuple[Glyph, ...]) -> Fragment:
    drawn = operand(glyphs, fragment.face, fragment.size)
    return Fragment(text, fragment.face, fragment.size, glyphs, 0.0, drawn)


def _without_hyphen(fragment: Fragment) -> Fragment:
    return _part(fragment, fragment.text[:-1], fragment.glyphs[:-1])


def _only_hyphen(fragment: Fragment) -> Fragment:
    last = fragment.glyphs[-1]
    return _part(fragment, "-", (Glyph(last.number, last.advance, 0.0, 0.0, 0),))
