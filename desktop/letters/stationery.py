"""The writing paper of the office: head, address behind the window, references, and what stands on every page.

What is drawn first is read first: sender, address, references. Lengths in points from the top left corner of the sheet
unless a name ends in _mm.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from desktop.letters.canvas import LetterCanvas
from desktop.letters.errors import LetterProblem
from desktop.letters.faces import Faces
from desktop.letters.geometry import POINTS_PER_MM as MM
from desktop.letters.geometry import SHEET_HEIGHT_MM, SHEET_WIDTH_MM
from desktop.letters.hyphens import hyphenator
from desktop.letters.letter import Letter, Sender, Span
from desktop.letters.paragraphs import TaggedParagraph, paragraph
from desktop.letters.style import Style, address_zone
from desktop.letters.tagging import Element

PAGE = (SHEET_WIDTH_MM * MM, SHEET_HEIGHT_MM * MM)

HEAD_BASELINE, HEAD_SIZE, HEAD_LEADING = 20.5 * MM, 15, 18
BAR_TOP, BAR_WIDTH, BAR_HEIGHT = 11.0 * MM, 22 * MM, 1.3 * MM
UNIT_BELOW, UNIT_LEADING = 4.8 * MM, 12
CONTACT_WIDTH, CONTACT_BASELINE, CONTACT_LEADING = 46 * MM, 14.5 * MM, 3.9 * MM
GUTTER = 4 * MM
FOLD_LEFT, FOLD_WIDTH, FOLD_HEIGHT = 4 * MM, 4 * MM, 0.3
RETURN_LINE_ABOVE = 6.2 * MM  # over the first line of the address
RETURN_SIZES = (7.5, 7.0, 6.5, 6.0)
REFERENCE_BASELINE, REFERENCE_BELOW, REFERENCE_LEADING = 98.5 * MM, 4.4 * MM, 12
REFERENCE_LINES = 3  # above the subject
REFERENCE_COLUMN, REFERENCE_GUTTER = 36 * MM, 3 * MM
FOOT_BASELINE = 284 * MM
LATER_BASELINE, LATER_LINE_BELOW, LATER_LINE = 18 * MM, 2.2 * MM, 0.6


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of the house style."""

    accent: Color
    text: Color
    quiet: Color


@dataclass(frozen=True, slots=True)
class _Placed:
    """Paragraphs under each other, all one element, the first line on *baseline*."""

    lines: list[TaggedParagraph]
    x: float
    baseline: float
    element: Element | None = None  # None in an artifact

    def draw(self, canvas: LetterCanvas) -> None:
        top = self.baseline - self.lines[0].style.fontSize if self.lines else 0.0
        for para in self.lines:
            para.element, para.goes_on = self.element, para is not self.lines[-1]
            top += para.height
            para.drawOn(canvas, self.x, PAGE[1] - top)


class Letterhead(Protocol):
    """What stands on the paper of anything the office sends or issues: the sender, and what every page repeats."""

    @property
    def language(self) -> str:
        """One of LANGUAGES."""

    @property
    def sender(self) -> Sender:
        """Who writes."""

    @property
    def sender_lines(self) -> tuple[str, ...]:
        """The sender's address and contact."""

    @property
    def later_header(self) -> str:
        """At the top of every page but the first."""

    @property
    def footer(self) -> str:
        """At the foot of every page."""

    @property
    def page_count_text(self) -> str:
        """With {page} and {pages}."""


class Paper:
    """Paper with the office's head, and with the lines that every page repeats.

    Raises:
        LetterProblem: "unprintable_character" (character, field).
    """

    section = "page"  # of the style, for the place of the text
    first_top = "page.body_top_mm"

    def __init__(self, letterhead: Letterhead, style: Style, faces: Faces, root: Element) -> None:
        self.letterhead, self.style, self.faces, self.root = letterhead, style, faces, root
        self.inks = Inks(*(Color(*style.colours[name]) for name in ("accent", "text", "quiet")))
        self.left, self.width = style.points(f"{self.section}.left_mm"), style.points(f"{self.section}.width_mm")
        self.small = style.points("type.small_size_pt")
        self._first = [*self._head()]

    def text_style(
        self, size: float, leading: float, ink: Color, *, hyphens: bool = False, **more: float
    ) -> ParagraphStyle:
        """A style of reportlab for text of the letter.

        Args:
            size: in points.
            leading: in points.
            ink: its colour.
            hyphens: whether words may be broken at their syllables.
            more: further entries of reportlab's style.
        """
        options = {"hyphenationLang": hyphenator(self.letterhead.language) if hyphens else "", **_STRICT, **more}
        name = self.faces.main[0].name
        return ParagraphStyle("", fontName=name, fontSize=size, leading=leading, textColor=ink, **options)

    def first_page(self, canvas: LetterCanvas) -> None:
        """Draw all of the first page but its text."""
        with canvas.artifact():
            self.decorate(canvas)
        for placed in self._first:
            placed.draw(canvas)

    def decorate(self, canvas: LetterCanvas) -> None:
        """Draw what nobody needs to hear of the first page."""
        self.bar(canvas, self.left, BAR_TOP, BAR_WIDTH, BAR_HEIGHT, self.inks.accent)

    def later_page(self, canvas: LetterCanvas) -> None:
        """Draw the line at the top of a later page."""
        with canvas.artifact("/Type /Pagination /Subtype /Header"):
            line = self._lines((self.letterhead.later_header,), self.small, self.small, "reference.our", self.width)
            _Placed(line, self.left, LATER_BASELINE).draw(canvas)
            self.bar(canvas, self.left, LATER_BASELINE + LATER_LINE_BELOW, self.width, LATER_LINE, self.inks.accent)

    def foot(self, canvas: LetterCanvas, page: int, pages: int) -> None:
        """Draw the foot of a page (from 1)."""
        size = self.small - 0.5
        count = self.letterhead.page_count_text.format(page=page, pages=pages)
        with canvas.artifact("/Type /Pagination /Subtype /Footer"):
            office = self._lines((self.letterhead.footer,), size, size, "sender", self.width)
            _Placed(office, self.left, FOOT_BASELINE).draw(canvas)
            number = self._lines((count,), size, size, "", self.width)
            _Placed(number, self.left + self.width - number[0].line_widths()[0], FOOT_BASELINE).draw(canvas)

    def _lines(
        self, texts: tuple[str, ...], size: float, leading: float, source: str, width: float, ink: Color | None = None
    ) -> list[TaggedParagraph]:
        """Texts of which each begins on a new line, broken at *width*."""
        style = self.text_style(size, leading, ink or self.inks.quiet)
        # Spaces side by side stay: two stand between a postcode and its town.
        spans = [Span(text.replace("  ", "\u00a0\u00a0"), source=source) for text in texts]
        made = [paragraph((span,), style, self.faces) for span in spans]
        for one in made:
            one.wrap(width, PAGE[1])
        return made

    def _head(self) -> Iterator[_Placed]:
        sender, width = self.letterhead.sender, self.width - CONTACT_WIDTH - GUTTER
        style = self.text_style(HEAD_SIZE, HEAD_LEADING, self.inks.accent)
        name = paragraph((Span(sender.organisation, bold=True, source="sender.organisation"),), style, self.faces)
        name.wrap(width, PAGE[1])
        yield _Placed([name], self.left, HEAD_BASELINE, Element("P", self.root))
        if sender.unit:
            unit = self._lines((sender.unit,), self.small + 1, UNIT_LEADING, "sender.unit", width)
            baseline = HEAD_BASELINE + name.height - HEAD_LEADING + UNIT_BELOW
            yield _Placed(unit, self.left, baseline, Element("P", self.root))
        contact = self._lines(self.letterhead.sender_lines, self.small, CONTACT_LEADING, "sender", CONTACT_WIDTH)
        yield _Placed(contact, self.left + self.width - CONTACT_WIDTH, CONTACT_BASELINE, Element("P", self.root))

    @staticmethod
    def bar(canvas: LetterCanvas, x: float, top: float, width: float, height: float, ink: Color) -> None:
        """Fill a rectangle; top from the top of the sheet."""
        canvas.setFillColor(ink)
        canvas.rect(x, PAGE[1] - top - height, width, height, stroke=0, fill=1)


class Stationery(Paper):
    """Draws everything but the text of one letter.

    The first page is made up at once, so that what is wrong with it is found before reportlab begins.

    Raises:
        LetterProblem: "unprintable_character" (character, field), "address_outside_window" (field, lines, limit).
    """

    def __init__(self, letter: Letter, style: Style, faces: Faces, root: Element) -> None:
        super().__init__(letter, style, faces, root)
        self.letter = letter
        self._first += [*self._address(), *self._references()]

    def decorate(self, canvas: LetterCanvas) -> None:
        """Add the marks to fold at."""
        super().decorate(canvas)
        for fold_mm in self.style.folds_mm:
            self.bar(canvas, FOLD_LEFT, fold_mm * MM, FOLD_WIDTH, FOLD_HEIGHT, self.inks.quiet)

    def _address(self) -> Iterator[_Placed]:
        style, field = self.style, "recipient.address_lines"
        x, baseline = style.points("address.x_mm"), style.points("address.first_baseline_mm")
        zone = style.envelope.visible_zone()
        room = zone.right_mm * MM - x
        yield _Placed([self._return_line(room)], x, baseline - RETURN_LINE_ABOVE, Element("P", self.root))
        size, leading = style.points("address.size_pt"), style.points("address.leading_pt")
        address = self._lines(self.letter.address_lines, size, leading, field, room, self.inks.text)
        widths = [width for one in address for width in one.line_widths()]
        most = int(style.numbers["address.most_lines"])
        if len(widths) > most or not zone.holds(address_zone(style, len(widths), max(widths, default=0.0) / MM)):
            raise LetterProblem("address_outside_window", field=field, lines=len(widths), limit=most)
        yield _Placed(address, x, baseline, Element("P", self.root))

    def _return_line(self, room: float) -> TaggedParagraph:
        """The sender's address over the recipient's, as large as the window allows; without the name if need be."""
        for text in (self.letter.return_line, ", ".join(self.letter.return_line.split(", ")[1:])):
            for size in RETURN_SIZES:
                line = self._lines((text,), size, size, "sender.street", 10 * PAGE[0])[0]
                if line.line_widths()[0] <= room:
                    return line
        raise LetterProblem("address_outside_window", field="sender.street", lines=1, limit=1)

    def _references(self) -> Iterator[_Placed]:
        table = Element("L", self.root, "/O /List /ListNumbering /None")
        width = REFERENCE_COLUMN - REFERENCE_GUTTER
        for index, (label, value) in enumerate(self.letter.reference_lines):
            x, item = self.left + index * REFERENCE_COLUMN, Element("LI", table)
            name = self._lines((label,), self.small, self.small, "reference", width)
            yield _Placed(name, x, REFERENCE_BASELINE, Element("Lbl", item))
            for size in (self.small + 1.5, self.small, self.small - 1.5):
                lines = self._lines((value,), size, REFERENCE_LEADING, "reference", width, self.inks.text)
                if lines[0].height <= REFERENCE_LINES * REFERENCE_LEADING:
                    break
            yield _Placed(lines, x, REFERENCE_BASELINE + REFERENCE_BELOW, Element("LBody", item))


# Leave no line of a paragraph alone on a page; keep reportlab from guessing at links, from breaking at
# any hyphen, and from squeezing spaces.
_STRICT = {"allowWidows": 0, "allowOrphans": 0, "uriWasteReduce": 0, "embeddedHyphenation": 0, "spaceShrinkage": 0}
