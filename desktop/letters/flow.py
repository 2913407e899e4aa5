"""The text of a letter or a certificate as reportlab's frames place it, and the rules of what stays together.

A heading stays with what follows it and an introduction with its list or table; a paragraph leaves at least two lines
on either page; what signs never stands on a page alone: the end of the last paragraph comes with it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from desktop.letters.geometry import POINTS_PER_MM as MM
from desktop.letters.letter import Block, Span
from desktop.letters.paragraphs import TaggedParagraph, paragraph
from desktop.letters.stationery import PAGE, Paper
from desktop.letters.tables_on_paper import MakeParagraph, TaggedTable
from desktop.letters.tagging import Element

ITEM_INDENT, LABEL_INDENT = 5 * MM, 1 * MM
FIRST_HEADING = 2  # level; the subject is the first
LEAST_LINES = 2  # of a paragraph, before and after the end of a page
MOST_OF_A_PAGE = 0.9  # that is asked for what stays together: more might be found on no page

Part = TaggedParagraph | TaggedTable


class Flow:
    """Makes the flowables of one text.

    Args:
        paper: that it is set on.
        make: makes its paragraphs.
    """

    def __init__(self, paper: Paper, make: MakeParagraph = paragraph) -> None:
        self.paper, self.make = paper, make
        self.leading = paper.style.points("type.leading_pt")
        self.page_height = paper.style.points("page.bottom_mm") - paper.style.points("page.later_top_mm")
        self.styles = _styles(paper)

    def title(self, spans: Iterable[Span]) -> TaggedParagraph:
        """The one heading of the first level."""
        return self.paragraph("subject", [replace(span, bold=True) for span in spans], "H1", keeps=True)

    def blocks(self, blocks: Sequence[Block]) -> Iterator[Part]:
        """Headings, paragraphs, items and tables, in order."""
        group: Element | None = None
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            if block.kind == "item":
                if group is None:
                    numbering = "Decimal" if block.label[0].isdigit() else "Disc"
                    group = Element("L", self.paper.root, f"/O /List /ListNumbering /{numbering}")
                last = following is None or following.kind != "item"
                yield self._item(block, group, "last_item" if last else "item")
                continue
            group = None
            if block.table is not None:
                yield TaggedTable(block.table, self.paper, self.make)
            elif block.kind == "heading":
                spans = [replace(span, bold=True) for span in block.spans]
                kind = "heading" if block.level == FIRST_HEADING else "subheading"
                yield self.paragraph(kind, spans, f"H{block.level}", keeps=True)
            else:
                yield self.paragraph("paragraph", block.spans, "P", keeps=_introduces(block, following))

    def paragraph(self, kind: str, spans: Iterable[Span], tag: str, *, keeps: bool = False) -> TaggedParagraph:
        """A paragraph of a kind of `styles`, an element of the structure.

        Args:
            keeps: whether it stays on one page with the beginning of what follows.
        """
        made = self.make(spans, self.styles[kind], self.paper.faces)
        made.element, made.keeps = Element(tag, self.paper.root), keeps
        made.wrap(self.paper.width, PAGE[1])
        return made

    def placed(self, text: Sequence[Part], ending: list[Flowable], ending_height: float) -> list[Flowable]:
        """Text and what signs it, with the rules of what stays together.

        Args:
            text: in order, not empty.
            ending: stays together, and with the end of the last paragraph.
            ending_height: about how much it takes, in points.
        """
        flowables: list[Flowable] = []
        for index, part in enumerate(text[:-1]):
            if part.keeps:
                least = part.getSpaceBefore() + self._least(text, index, ending_height)
                flowables.append(CondPageBreak(min(least, MOST_OF_A_PAGE * self.page_height)))
            flowables.append(part)
        return [*flowables, *self._last(text[-1], ending)]

    def _item(self, block: Block, group: Element, kind: str) -> TaggedParagraph:
        item = Element("LI", group)
        made = self.paragraph(kind, block.spans, "LBody")
        made.label = self.make([Span(block.label)], self.styles["label"], self.paper.faces)
        made.label.element, made.element = Element("Lbl", item), Element("LBody", item)
        return made

    def _last(self, part: Part, ending: list[Flowable]) -> Iterator[Flowable]:
        """The last paragraph: its end stays with the ending, the lines before that need not."""
        lines = round(part.height / self.leading)
        if isinstance(part, TaggedTable):
            yield part
            yield KeepTogether(ending)
            return
        if lines < 2 * LEAST_LINES:
            yield KeepTogether([part, *ending])
            return
        first, rest = part.split(self.paper.width, (lines - LEAST_LINES + 0.5) * self.leading)
        first.style = ParagraphStyle("", first.style, spaceAfter=0)
        yield first
        yield KeepTogether([rest, *ending])

    def _least(self, text: Sequence[Part], index: int, ending_height: float) -> float:
        """How much of a part, and of what it stays with, has to fit for it to begin on this page."""
        part = text[index]
        if part.keeps and index < len(text) - 1:
            space = part.getSpaceAfter() + text[index + 1].getSpaceBefore()
            return float(part.height + space) + self._least(text, index + 1, ending_height)
        ending = ending_height if index == len(text) - 1 else 0.0
        if isinstance(part, TaggedTable):
            return part.least_height + ending
        lines = round(part.height / self.leading)
        least = lines if lines < 2 * LEAST_LINES else LEAST_LINES
        return least * self.leading + ending


def _introduces(block: Block, following: Block | None) -> bool:
    """Whether a paragraph is nothing without what comes after it: a list, a table, or what somebody wrote."""
    if following is None or block.text.endswith(":"):
        return following is not None
    wrote = following.kind == "paragraph" and len(following.spans) == 1 and following.spans[0].source
    return following.kind == "table" or bool(wrote and not any(span.source for span in block.spans))


def _styles(paper: Paper) -> dict[str, ParagraphStyle]:
    """How each kind of paragraph looks, by its kind."""
    style, inks, made = paper.style, paper.inks, paper.text_style
    size, leading = style.points("type.size_pt"), style.points("type.leading_pt")
    subject, heading = style.points("type.subject_size_pt"), style.points("type.heading_size_pt")
    text = made(size, leading, inks.text)
    broken = made(size, leading, inks.text, hyphens=True)
    return {
        "subject": made(subject, subject * 1.25, inks.accent, spaceAfter=0.75 * leading),
        "heading": made(heading, leading, inks.accent, spaceBefore=0.35 * leading, spaceAfter=0.1 * leading),
        "subheading": made(size, leading, inks.text, spaceBefore=0.2 * leading, spaceAfter=0.1 * leading),
        "paragraph": ParagraphStyle("", broken, spaceAfter=0.5 * leading),
        "item": ParagraphStyle("", broken, leftIndent=ITEM_INDENT, spaceAfter=0.15 * leading),
        "last_item": ParagraphStyle("", broken, leftIndent=ITEM_INDENT, spaceAfter=0.5 * leading),
        "label": made(size, leading, inks.accent, leftIndent=LABEL_INDENT),
        "closing": ParagraphStyle("", text, spaceBefore=0.85 * leading),
        "signature": text,
    }
