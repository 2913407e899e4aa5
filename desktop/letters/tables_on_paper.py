"""Tables on the page: cells with their headings for who listens, a row of headings on every page for who looks.

A row stays whole unless it is taller than a page. Repeated headings and the lines between rows are artifacts: a screen
reader knows the headings of each cell from the structure tree. reportlab's own table leaves no room for tags.
Source: ISO 32000-1, 14.8.4.3.4 and 14.8.5.7; ISO 14289-1, 7.5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from desktop.letters.canvas import LetterCanvas
from desktop.letters.faces import Faces
from desktop.letters.geometry import POINTS_PER_MM as MM
from desktop.letters.letter import Span
from desktop.letters.paragraphs import TaggedParagraph
from desktop.letters.stationery import Paper
from desktop.letters.tables import Cell, Column, Table
from desktop.letters.tagging import Element

GUTTER = 2.5 * MM  # between the text of two columns
HEAD_RULE, ROW_RULE = 0.8, 0.25
PADDING = 0.22  # above and below the text of a row, by its leading

MakeParagraph = Callable[[Iterable[Span], ParagraphStyle, Faces], TaggedParagraph]


@dataclass(frozen=True, slots=True)
class _PlacedCell:
    """Paragraphs under each other. x: of their left side, in points from that of the table."""

    paragraphs: tuple[TaggedParagraph, ...]
    x: float
    width: float
    element: Element | None  # None in a repeated heading

    @property
    def height(self) -> float:
        return float(sum(para.height for para in self.paragraphs))

    def split(self, height: float) -> tuple[_PlacedCell, _PlacedCell]:
        """What fits in *height* and what does not."""
        fits: list[TaggedParagraph] = []
        rest = list(self.paragraphs)
        while rest and rest[0].height <= height:
            height -= rest[0].height
            fits.append(rest.pop(0))
        parts = rest[0].split(self.width, height) if rest else []
        if len(parts) > 1:
            fits.append(parts[0])
            rest[:1] = parts[1:]
        for para in (*fits[-1:], *rest[:1]):
            para.wrap(self.width, 0)  # reportlab forgets the lines of what it divides, and of what it cannot
        return replace(self, paragraphs=tuple(fits)), replace(self, paragraphs=tuple(rest))


@dataclass(frozen=True, slots=True)
class _PlacedRow:
    cells: tuple[_PlacedCell, ...]
    padding: float

    @property
    def height(self) -> float:
        return max(cell.height for cell in self.cells) + 2 * self.padding

    def split(self, height: float) -> tuple[_PlacedRow, _PlacedRow] | None:
        """Divide a row that is taller than a page; None where nothing of it fits in *height*."""
        parts = [cell.split(height - 2 * self.padding) for cell in self.cells]
        if not any(fits.paragraphs for fits, _ in parts):
            return None
        fits, rest = zip(*parts, strict=True)
        return replace(self, cells=fits), replace(self, cells=rest)

    def draw(self, canvas: LetterCanvas, top: float) -> None:
        """Draw every cell in turn; top in points from the foot of the table."""
        for cell in self.cells:
            if cell.element is not None:
                cell.element.join()  # an empty cell is a cell too
            y = top - self.padding
            for para in cell.paragraphs:
                y -= para.height
                para.drawOn(canvas, cell.x, y)


class TaggedTable(Flowable):  # type: ignore[misc]
    """A table for reportlab's frames to place and divide.

    Args:
        table: its words.
        paper: for the width, the colours and the measures.
        make: makes the paragraphs of the cells.

    Raises:
        LetterProblem: "unprintable_character" (character, field).
    """

    keeps = False  # as for a paragraph: a table does not wait for what follows it

    def __init__(self, table: Table, paper: Paper, make: MakeParagraph) -> None:
        super().__init__()
        self.maker = _Maker(table, paper, make)
        self.ink, self.quiet = paper.inks.accent, paper.inks.quiet
        self.tallest = paper.style.points("page.bottom_mm") - paper.style.points("page.later_top_mm")
        self.rows: Sequence[_PlacedRow] = tuple(self.maker.rows())
        self.head = self.maker.head(is_repeated=False)
        self.is_repeated = False  # the part on a later page
        self.spaceBefore, self.spaceAfter = 0.0, 0.75 * paper.style.points("type.leading_pt")
        self.wrap(paper.width, 0)

    @property
    def least_height(self) -> float:
        """What has to fit for the table to begin on this page: its headings and a row."""
        return self._head_height + min(self.rows[0].height if self.rows else 0.0, self.tallest / 3)

    @property
    def _head_height(self) -> float:
        return self.head.height if self.head else 0.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size, as reportlab asks for it."""
        self.width, self.height = self.maker.paper.width, self._head_height + sum(row.height for row in self.rows)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[TaggedTable]:
        """Divide between two rows; a row only where it would not fit on any page."""
        room, count = height - self._head_height, 0
        while count < len(self.rows) and self.rows[count].height <= room:
            room -= self.rows[count].height
            count += 1
        if count == len(self.rows):
            return [self]
        first, rest = list(self.rows[:count]), list(self.rows[count:])
        if not first and self.rows[0].height + self._head_height > self.tallest:
            parts = self.rows[0].split(room)
            if parts:
                first, rest[0] = [parts[0]], parts[1]
        return [self._part(first, self.is_repeated), self._part(rest, True)] if first else []

    def _part(self, rows: Sequence[_PlacedRow], is_repeated: bool) -> TaggedTable:
        part = copy(self)
        part.__dict__.pop("_postponed", None)  # reportlab's mark of what has waited for a new page once already
        part.rows, part.is_repeated = rows, is_repeated
        if is_repeated:
            part.head = self.maker.head(is_repeated=True)
        part.wrap(self.width, 0)
        return part

    def draw(self) -> None:
        """Draw the headings, the rows and the lines under them."""
        canvas: LetterCanvas = self.canv
        top, lines = self.height, []
        if self.head is not None:
            if self.is_repeated:
                with canvas.artifact("/Type /Pagination"):
                    self.head.draw(canvas, top)
            else:
                self.head.draw(canvas, top)
            top -= self.head.height
            lines.append((top, HEAD_RULE, self.ink))
        for row in self.rows:
            row.draw(canvas, top)
            top -= row.height
            lines.append((top, ROW_RULE, self.quiet))
        with canvas.artifact():
            for y, height, ink in lines:
                canvas.setFillColor(ink)
                canvas.rect(0, y - height / 2, self.width, height, stroke=0, fill=1)


class _Maker:
    """Makes the rows of one table, each with its place in the structure tree."""

    def __init__(self, table: Table, paper: Paper, make: MakeParagraph) -> None:
        self.table, self.paper, self.make = table, paper, make
        self.element = Element("Table", paper.root)
        size, leading = ("dense_size_pt", "dense_leading_pt") if table.dense else ("size_pt", "leading_pt")
        self.leading = paper.style.points(f"table.{leading}")
        self.size = paper.style.points(f"table.{size}")
        whole = sum(column.share for column in table.columns)
        self.widths = [column.share * (paper.width + GUTTER) / whole for column in table.columns]

    def head(self, *, is_repeated: bool) -> _PlacedRow | None:
        """The row of headings; where it is repeated, no part of the structure."""
        if not self.table.has_headings:
            return None
        row = None if is_repeated else Element("TR", Element("THead", self.element))
        cells = [((column.heading,), "TH", "/O /Table /Scope /Column") for column in self.table.columns]
        return self._row(row, cells, is_head=True)

    def rows(self) -> Iterator[_PlacedRow]:
        """The rows, in order."""
        body = Element("TBody", self.element) if self.table.has_headings else self.element
        for row in self.table.rows:
            cells = [(row[0], "TH", "/O /Table /Scope /Row"), *((cell, "TD", "") for cell in row[1:])]
            yield self._row(Element("TR", body), cells)

    def _row(self, row: Element | None, cells: Sequence[tuple[Cell, str, str]], *, is_head: bool = False) -> _PlacedRow:
        placed, x = [], 0.0
        for column, width, (lines, tag, attributes) in zip(self.table.columns, self.widths, cells, strict=True):
            element = None if row is None else Element(tag, row, attributes)
            is_label = is_head or (column is self.table.columns[0] and not self.table.has_headings)
            paragraphs = self._paragraphs(lines, column, width - GUTTER, element, is_head, is_label)
            placed.append(_PlacedCell(tuple(paragraphs), x, width - GUTTER, element))
            x += width
        return _PlacedRow(tuple(placed), PADDING * self.leading)

    def _paragraphs(
        self, lines: Cell, column: Column, width: float, element: Element | None, is_head: bool, is_label: bool
    ) -> Iterator[TaggedParagraph]:
        inks, texts = self.paper.inks, [line for line in lines if line]
        for index, text in enumerate(texts):
            ink = inks.accent if is_head else inks.quiet if is_label or index else inks.text
            style = self.paper.text_style(self.size, self.leading, ink, hyphens=True)
            if column.is_number:
                style = ParagraphStyle("", style, alignment=TA_RIGHT)
            para = self.make([Span(text, bold=is_head, source=self.table.source)], style, self.paper.faces)
            if element is not None:
                para.element = Element("P", element) if len(texts) > 1 else element
            para.wrap(width, 0)
            yield para
