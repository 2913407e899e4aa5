"""Writes the register of requests for a spreadsheet."""

from collections.abc import Iterable, Sequence
from datetime import date

from desktop.letters.spreadsheet import written
from desktop.letters.values import one_line

RegisterCell = str | int | date | None


def register_csv(rows: Iterable[Sequence[RegisterCell]], headings: Sequence[str]) -> str:
    """Write a register.

    Args:
        rows: of as many cells as there are headings; None for an empty one.
        headings: the names of the columns.

    Returns:
        one line of headings and one for each row; semicolons, CRLF, a byte order mark in front, days as 2026-11-03. To
        be written as UTF-8. No cell is a formula: what would be gets an apostrophe in front.

    Raises:
        LetterProblem: "field_too_long" (field, limit).
        ValueError: a row with more or fewer cells than there are headings.
    """
    return written([tuple(headings), *(_row(row, headings) for row in rows)])


def _row(row: Sequence[RegisterCell], headings: Sequence[str]) -> tuple[str, ...]:
    return tuple(_text(cell, heading) for cell, heading in zip(row, headings, strict=True))


def _text(cell: RegisterCell, heading: str) -> str:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else one_line(str(cell), heading)
