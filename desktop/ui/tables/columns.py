"""What a list shows of a line: a tuple of columns, and lists that are at hand already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.procedures.lines import PAGE, Shape
from desktop.ui.theme import BadgeState


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    text: the words for a line. badge: the state to draw them in, None for plain words. width: in letters of
    the font, so that larger text gets wider columns. widest: words that must be shown whole; they make the column
    as wide as they are. stretch: takes the room that is left (one a list). least: letters to which it is narrowed
    before any column is left out, 0: it is not; of the stretching one what it keeps. spare: a column that may be left
    out where there is too little room, the highest number first.
    """

    title: str
    text: Callable[[Any], str]
    width: int = 16
    widest: tuple[str, ...] = ()
    badge: Callable[[Any], BadgeState | None] | None = None
    stretch: bool = False
    least: int = 0
    spare: int = 0
    right: bool = False  # align at the right, for numbers
    dim: bool = False
    tip: Callable[[Any], str] | None = None


class AtHand:
    """A Listing of lines that are in memory already, for short lists."""

    def __init__(self, lines: Sequence[Any]) -> None:
        self._lines = tuple(lines)

    def first(self) -> Sequence[Any]:
        return self._lines[:PAGE]

    def shape(self) -> Shape:
        return Shape(count=len(self._lines), anchors=range(0, len(self._lines), PAGE))

    def page(self, anchor: int) -> Sequence[Any]:
        return self._lines[anchor : anchor + PAGE]
