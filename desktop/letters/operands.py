"""Glyphs as the operand of the operator that shows text. Source: ISO 32000-1, 9.4.3."""

from desktop.letters.fonts import Face, Glyph
from desktop.letters.pdf_file import number


def operand(glyphs: tuple[Glyph, ...], face: Face, size: float) -> str:
    """The inside of a TJ array: glyph numbers, and what kerning and placed marks move.

    A mark that is lifted closes the array, sets the rise and opens the array again.

    Args:
        glyphs: of one face, from left to right.
        face: theirs.
        size: of the type, in points.
    """
    parts: list[str] = []
    row = "<"
    for glyph in glyphs:
        before = -glyph.x_offset
        after = face.width(glyph.number) - glyph.advance + glyph.x_offset
        if before or glyph.y_offset:
            parts.append(f"{row}>{number(before)} " if before else f"{row}>")
            row = "<"
        if glyph.y_offset:
            rise = number(glyph.y_offset * size / 1000)
            parts.append(f"] TJ {rise} Ts [<{glyph.number:04X}>] TJ 0 Ts [")
        else:
            row += f"{glyph.number:04X}"
        if abs(after) >= 0.5:
            parts.append(f"{row}>{number(after)} ")
            row = "<"
    return "".join([*parts, row, ">"]).replace("<>", "")
