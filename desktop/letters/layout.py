"""Lays a letter out on its pages: head, address in the window, references, text, signature, foot.

What is drawn first is read first: sender, address, references, subject, text. Lengths in points from the top left
corner of the sheet unless a name ends in _mm.
"""

from dataclasses import dataclass, field

from desktop.letters.errors import LetterProblem
from desktop.letters.flow import Box, Portion, Room, flow
from desktop.letters.fonts import Fonts
from desktop.letters.geometry import POINTS_PER_MM as MM
from desktop.letters.geometry import Zone
from desktop.letters.letter import Block, Letter, Span
from desktop.letters.setting import Line, Setter
from desktop.letters.sheet import PAGE_WIDTH, Sheet, UsedFaces
from desktop.letters.style import Style, address_zone
from desktop.letters.tagging import Element, StructureTree

HEAD_BASELINE = 20.5 * MM
BAR_TOP, BAR_WIDTH, BAR_HEIGHT = 11.0 * MM, 22 * MM, 1.3 * MM
CONTACT_WIDTH = 46 * MM
RETURN_LINE_ABOVE = 6.2 * MM  # over the first line of the address
RETURN_SIZES = (7.5, 7.0, 6.5, 6.0)
REFERENCE_BASELINE = 98.5 * MM
REFERENCE_COLUMN, REFERENCE_GUTTER = 36 * MM, 3 * MM
ITEM_INDENT = 5 * MM
FOOT_BASELINE = 284 * MM
LATER_BASELINE = 18 * MM


@dataclass(slots=True)
class Pages:
    """A letter as drawn: its sheets, the faces they use and the structure of their text."""

    sheets: list[Sheet] = field(default_factory=list)
    faces: UsedFaces = field(default_factory=UsedFaces)
    tree: StructureTree = field(default_factory=StructureTree)

    def new(self) -> Sheet:
        sheet = Sheet(len(self.sheets), self.faces, self.tree)
        self.sheets.append(sheet)
        return sheet


def lay_out(letter: Letter, style: Style, fonts: Fonts) -> Pages:
    """Lay out a letter.

    Args:
        letter: as composed.
        style: the house style.
        fonts: as loaded.

    Raises:
        LetterProblem: "unprintable_character" (character, field), "address_outside_window" (field, lines, limit).
    """
    layout = _Layout(letter, style, fonts)
    layout.head()
    layout.address()
    layout.references()
    layout.body()
    layout.feet()
    return layout.pages


class _Layout:
    """The letter under construction."""

    def __init__(self, letter: Letter, style: Style, fonts: Fonts) -> None:
        self.letter, self.style = letter, style
        self.setter = Setter(fonts, letter.language)
        self.pages = Pages()
        self.sheet = self.pages.new()
        self.root = self.pages.tree.document
        self.left, self.width = style.points("page.left_mm"), style.points("page.width_mm")
        self.accent, self.ink, self.quiet = (style.colours[name] for name in ("accent", "text", "quiet"))
        self.size, self.leading = style.points("type.size_pt"), style.points("type.leading_pt")
        self.small = style.points("type.small_size_pt")

    def one_line(self, text: str, size: float, source: str = "", *, bold: bool = False) -> Line:
        words = self.setter.words([Span(text, bold=bold, source=source)], size)
        return Line(words, sum(word.gap + word.width for word in words))

    def set_lines(self, text: str, size: float, width: float, source: str) -> list[Line]:
        return self.setter.lines(self.setter.words([Span(text, source=source)], size), width)

    def stack(
        self, element: Element, lines: list[Line], x: float, baseline: float, leading: float, *, quiet: bool = False
    ) -> None:
        """Lines of one element under each other on the first page."""
        with self.sheet.part_of(element):
            for index, line in enumerate(lines):
                colour = self.quiet if quiet else self.ink
                self.sheet.text(line, x, baseline + index * leading, colour, goes_on=index < len(lines) - 1)

    def head(self) -> None:
        sender, sheet = self.letter.sender, self.sheet
        with sheet.artifact():
            sheet.bar(self.left, BAR_TOP, BAR_WIDTH, BAR_HEIGHT, self.accent)
            for fold_mm in self.style.folds_mm:
                sheet.bar(4 * MM, fold_mm * MM, 4 * MM, 0.3, self.quiet)
        room = self.width - CONTACT_WIDTH - 4 * MM
        words = self.setter.words([Span(sender.organisation, bold=True, source="sender.organisation")], 15)
        name = self.setter.lines(words, room)
        with sheet.part_of(self.root.add("P")):
            for index, line in enumerate(name):
                sheet.text(line, self.left, HEAD_BASELINE + index * 18, self.accent, goes_on=index < len(name) - 1)
        if sender.unit:
            baseline = HEAD_BASELINE + (len(name) - 1) * 18 + 4.8 * MM
            lines = self.set_lines(sender.unit, self.small + 1, room, "sender.unit")
            self.stack(self.root.add("P"), lines, self.left, baseline, 12, quiet=True)
        contact = [
            line
            for text in self.letter.sender_lines
            for line in self.set_lines(text, self.small, CONTACT_WIDTH, "sender")
        ]
        x = self.left + self.width - CONTACT_WIDTH
        self.stack(self.root.add("P"), contact, x, 14.5 * MM, 3.9 * MM, quiet=True)

    def address(self) -> None:
        style = self.style
        x, baseline = style.points("address.x_mm"), style.points("address.first_baseline_mm")
        zone = style.envelope.visible_zone()
        width = zone.right_mm * MM - x
        self.stack(self.root.add("P"), [self._return_line(width)], x, baseline - RETURN_LINE_ABOVE, 0, quiet=True)
        size, leading = style.points("address.size_pt"), style.points("address.leading_pt")
        lines = [
            line
            for text in self.letter.address_lines
            for line in self.set_lines(text, size, width, "recipient.address_lines")
        ]
        most = int(style.numbers["address.most_lines"])
        widest = max((line.width for line in lines), default=0.0)
        if len(lines) > most or not self._inside(zone, len(lines), widest):
            raise LetterProblem("address_outside_window", field="recipient.address_lines", lines=len(lines), limit=most)
        self.stack(self.root.add("P"), lines, x, baseline, leading)

    def _inside(self, zone: Zone, lines: int, width: float) -> bool:
        return zone.holds(address_zone(self.style, lines, width / MM))

    def _return_line(self, width: float) -> Line:
        """The sender's address over the recipient's, as large as the window allows; without the name if need be."""
        for text in (self.letter.return_line, ", ".join(self.letter.return_line.split(", ")[1:])):
            for size in RETURN_SIZES:
                line = self.one_line(text, size, "sender.street")
                if line.width <= width:
                    return line
        raise LetterProblem("address_outside_window", field="sender.street", lines=1, limit=1)

    def references(self) -> None:
        table = self.root.add("L", "/O /List /ListNumbering /None")
        for index, (label, value) in enumerate(self.letter.reference_lines):
            x = self.left + index * REFERENCE_COLUMN
            item = table.add("LI")
            self.stack(item.add("Lbl"), [self.one_line(label, self.small)], x, REFERENCE_BASELINE, 0, quiet=True)
            width = REFERENCE_COLUMN - REFERENCE_GUTTER
            lines = self.set_lines(value, self.small + 1.5, width, "reference")[:3]
            self.stack(item.add("LBody"), lines, x, REFERENCE_BASELINE + 4.4 * MM, 12)

    def body(self) -> None:
        letter, style = self.letter, self.style
        boxes = [self._subject(), self._paragraph((Span(letter.salutation, source="recipient.salutation"),))]
        boxes += [self._box(block) for block in letter.blocks]
        _space_lists(boxes, self.leading)
        ending = self._ending()
        room = Room(style.points("page.body_top_mm"), style.points("page.later_top_mm"), style.points("page.bottom_mm"))
        portions, page, top = flow(boxes, ending[-1][1] + self.leading, room)
        elements: dict[int, Element] = {}
        lists: list[Element] = []
        for portion in portions:
            self._draw(portion, elements, lists)
        self._open(page)
        for line, offset in ending:
            baseline = top + offset + 0.72 * self.leading
            with self.pages.sheets[page].part_of(self.root.add("P")):
                self.pages.sheets[page].text(line, self.left, baseline, self.ink)

    def _subject(self) -> Box:
        size = self.style.points("type.subject_size_pt")
        words = self.setter.words([Span(s.text, True, s.italic, s.source) for s in self.letter.subject], size)
        return Box("subject", self.setter.lines(words, self.width), size * 1.25, 0, 0.75 * self.leading, keep=True)

    def _paragraph(self, spans: tuple[Span, ...]) -> Box:
        words = self.setter.words(spans, self.size)
        lines = self.setter.lines(words, self.width, hyphenate=True)
        return Box("paragraph", lines, self.leading, 0, 0.5 * self.leading)

    def _box(self, block: Block) -> Box:
        if block.kind == "heading":
            size = self.style.points("type.heading_size_pt")
            words = self.setter.words([Span(s.text, True, s.italic, s.source) for s in block.spans], size)
            lines = self.setter.lines(words, self.width)
            return Box("heading", lines, self.leading, 0.35 * self.leading, 0.1 * self.leading, keep=True)
        if block.kind == "item":
            words = self.setter.words(block.spans, self.size)
            lines = self.setter.lines(words, self.width - ITEM_INDENT, hyphenate=True)
            label = self.one_line(block.label, self.size)
            return Box("item", lines, self.leading, 0, 0.15 * self.leading, label=label)
        box = self._paragraph(block.spans)
        box.keep = block.text.endswith(":")
        return box

    def _ending(self) -> list[tuple[Line, float]]:
        """The lines after the text, each with its top below the end of the text."""
        first = 0.35 * self.leading
        lines = [(self.one_line(self.letter.closing_line, self.size), first)]
        top = first + self.leading + self.style.points("signature.space_mm")
        for text in self.letter.signature_lines:
            lines.append((self.one_line(text, self.size, "sender.signer"), top))
            top += self.leading
        return lines

    def _open(self, page: int) -> None:
        while len(self.pages.sheets) <= page:
            sheet = self.pages.new()
            with sheet.artifact("/Type /Pagination /Subtype /Header"):
                line = self.one_line(self.letter.later_header, self.small, "reference.our")
                sheet.text(line, self.left, LATER_BASELINE, self.quiet)
                sheet.bar(self.left, LATER_BASELINE + 2.2 * MM, self.width, 0.6, self.accent)

    def _draw(self, portion: Portion, elements: dict[int, Element], lists: list[Element]) -> None:
        self._open(portion.page)
        sheet, box = self.pages.sheets[portion.page], portion.box
        element = elements.get(id(box)) or self._element(portion, lists)
        elements[id(box)] = element
        colour = self.accent if box.kind in ("subject", "heading") else self.ink
        x = self.left + (ITEM_INDENT if box.kind == "item" else 0)
        with sheet.part_of(element):
            for row, index in enumerate(range(portion.first, portion.end)):
                baseline = portion.top + (row + 0.72) * box.leading
                sheet.text(box.lines[index], x, baseline, colour, goes_on=index < len(box.lines) - 1)

    def _element(self, portion: Portion, lists: list[Element]) -> Element:
        """The element of a box; for an item also its list, which the items before it may have begun, and its label."""
        box = portion.box
        if box.label is None:
            lists.clear()
            return self.root.add({"subject": "H1", "heading": "H2"}.get(box.kind, "P"))
        if not lists:
            numbering = "Decimal" if box.label.words[0].fragments[0].text[0].isdigit() else "Disc"
            lists.append(self.root.add("L", f"/O /List /ListNumbering /{numbering}"))
        item = lists[0].add("LI")
        sheet = self.pages.sheets[portion.page]
        with sheet.part_of(item.add("Lbl")):
            sheet.text(box.label, self.left + 1 * MM, portion.top + 0.72 * box.leading, self.accent)
        return item.add("LBody")

    def feet(self) -> None:
        for index, sheet in enumerate(self.pages.sheets):
            count = self.letter.page_count_text.format(page=index + 1, pages=len(self.pages.sheets))
            right = self.one_line(count, self.small - 0.5, "page")
            with sheet.artifact("/Type /Pagination /Subtype /Footer"):
                sheet.text(
                    self.one_line(self.letter.footer, self.small - 0.5, "sender"), self.left, FOOT_BASELINE, self.quiet
                )
                x = min(self.left + self.width, PAGE_WIDTH) - right.width
                sheet.text(right, x, FOOT_BASELINE, self.quiet)


def _space_lists(boxes: list[Box], leading: float) -> None:
    """The last item of a list is followed by as much space as a paragraph."""
    for box, following in zip(boxes, [*boxes[1:], None], strict=True):
        if box.kind == "item" and (following is None or following.kind != "item"):
            box.after = 0.5 * leading
