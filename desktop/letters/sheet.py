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
from desktop.letters.pdf_file import number
from desktop.letters.setting import SOFT_HYPHEN, Fragment, Line, in_visual_order
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
        return _operand(fragment), not plain

    def space(self, face: Face) -> str:
        """The operand of one space."""
        self._used(face).glyphs.setdefault(face.space_glyph, " ")
        return f"<{face.space_glyph:04X}>"


def _operand(fragment: Fragment) -> str:
    """The inside of a TJ array: glyph numbers, and what kerning and placed marks move.

    A mark that is lifted closes the array, sets the rise and opens the array again.
    """
    face = fragment.face
    parts: list[str] = []
    row: list[str] = []

    def end_row() -> None:
        if row:
            parts.append(f"<{''.join(row)}>")
            row.clear()

    for glyph in fragment.glyphs:
        before, after = -glyph.x_offset, face.width(glyph.number) - glyph.advance + glyph.x_offset
        if before or glyph.y_offset:
            end_row()
        if before:
            parts.append(number(before))
        if glyph.y_offset:
            rise = number(glyph.y_offset * fragment.size / 1000)
            parts.append(f"] TJ {rise} Ts [<{glyph.number:04X}>] TJ 0 Ts [")
        else:
            row.append(f"{glyph.number:04X}")
        if abs(after) >= 0.5:
            end_row()
            parts.append(number(after))
    end_row()
    return "".join(parts)


class Sheet:
    """One page under construction. Lengths in points; y counts down from the top edge."""

    def __init__(self, index: int, faces: UsedFaces, tree: StructureTree) -> None:
        self.index = index
        self._faces = faces
        self._tree = tree
        self._operators: list[str] = []
        self._colour: Colour | None = None

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
        operators = ["BT", f"1 0 0 1 {number(x)} {number(PAGE_HEIGHT - baseline)} Tm"]
        shown: list[str] = []
        font = ""

        def show() -> None:
            if shown:
                operators.append(f"[{''.join(shown)}] TJ".replace("><", ""))
                shown.clear()

        fragment: Fragment | None = None
        hyphen = False
        for placed in in_visual_order(line.words):
            fragment, hyphen = placed.fragment, placed.hyphen
            wanted = f"/{self._faces.name(fragment.face)} {number(fragment.size)} Tf"
            if wanted != font:
                show()
                operators.append(wanted)
                font = wanted
            if placed.gap:
                shown.append(self._spaces(placed.gap, fragment))
            operand, needs_text = self._faces.draw(fragment)
            if hyphen:
                operand, needs_text = self._faces.draw(_without_hyphen(fragment))
            if needs_text:
                show()
                operators += [actual_text(fragment.text, fragment.language), f"[{operand}] TJ", "EMC"]
            else:
                shown.append(operand)
        if fragment is not None and hyphen:
            show()
            glyph = fragment.glyphs[-1]
            self._faces.draw(_only_hyphen(fragment))
            operators += [actual_text(SOFT_HYPHEN), f"<{glyph.number:04X}> Tj", "EMC"]
        elif fragment is not None and goes_on:
            shown.append(self._faces.space(fragment.face))
        show()
        operators.append("ET")
        self._operators.extend(operators)

    def _spaces(self, gap: float, fragment: Fragment) -> str:
        width = fragment.face.space * fragment.size / 1000
        count = max(1, round(gap / width))
        rest = (count * width - gap) * 1000 / fragment.size
        operand = self._faces.space(fragment.face) * count
        return operand + (number(rest) if abs(rest) >= 0.5 else "")

    def _fill(self, colour: Colour) -> None:
        if colour != self._colour:
            self._colour = colour
            self._operators.append(" ".join(f"{part:.3f}" for part in colour) + " rg")


def _without_hyphen(fragment: Fragment) -> Fragment:
    return Fragment(fragment.text[:-1], fragment.face, fragment.size, fragment.glyphs[:-1], 0.0)


def _only_hyphen(fragment: Fragment) -> Fragment:
    last = fragment.glyphs[-1]
    glyph = Glyph(last.number, last.advance, 0.0, 0.0, 0)
    return Fragment("-", fragment.face, fragment.size, (glyph,), 0.0)
