"""Sets a letter: what reportlab's frames flow over the pages, and the rules of what stays together.

A heading stays with what follows it and an introduction with its list; a paragraph leaves at least two lines on either
page; the signature never stands on a page alone: the end of the last paragraph comes with it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from io import BytesIO
from threading import Lock

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, KeepTogether, PageTemplate, Spacer

from desktop.letters.archive_file import Description
from desktop.letters.canvas import LetterCanvas
from desktop.letters.faces import faces_of
from desktop.letters.fonts import Fonts
from desktop.letters.geometry import POINTS_PER_MM as MM
from desktop.letters.letter import Block, Letter, Span
from desktop.letters.paragraphs import TaggedParagraph, paragraph
from desktop.letters.stationery import PAGE, Stationery
from desktop.letters.style import Style
from desktop.letters.tagging import Element, StructureTree

ITEM_INDENT, LABEL_INDENT = 5 * MM, 1 * MM
LEAST_LINES = 2  # of a paragraph, before and after the end of a page
LANGUAGE_TAGS = {"nl": "nl-NL", "en": "en-GB"}

_ONE_AT_A_TIME = Lock()  # reportlab keeps its fonts, and what it draws with them, in one place


def set_letter(letter: Letter, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a letter as a PDF file; arguments, result and problems as `pdf.seal`."""
    with _ONE_AT_A_TIME:
        file, tree = BytesIO(), StructureTree()
        stationery = Stationery(letter, style, faces_of(fonts), tree.document)
        document = _Document(file, stationery, LANGUAGE_TAGS[letter.language])
        document.build(_Story(stationery).flowables(), canvasmaker=partial(LetterCanvas, tree))
        canvas = document.canv
        description = Description(letter.title, letter.sender.organisation, LANGUAGE_TAGS[letter.language], moment)
        canvas.finish(description, fonts.colour_profile, stationery.foot)
        canvas.save()
        return file.getvalue()


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """One frame on the first page, below the references, and a higher one on later pages."""

    _doSave = 0  # the canvas is finished first

    def __init__(self, file: BytesIO, stationery: Stationery, language: str) -> None:
        style, self.stationery = stationery.style, stationery
        super().__init__(
            file,
            pagesize=PAGE,
            lang=language,
            invariant=1,
            pageCompression=1,
            initialFontName=stationery.faces.main[0].name,
        )
        bottom = style.points("page.bottom_mm")
        templates = []
        for name, top, draw in (
            ("first", style.points("page.body_top_mm"), self._first),
            ("later", style.points("page.later_top_mm"), self._later),
        ):
            frame = Frame(stationery.left, PAGE[1] - bottom, stationery.width, bottom - top, 0, 0, 0, 0)
            templates.append(PageTemplate(name, [frame], onPage=draw, autoNextPageTemplate="later"))
        self.addPageTemplates(templates)

    def _first(self, canvas: LetterCanvas, _document: BaseDocTemplate) -> None:
        self.stationery.first_page(canvas)

    def _later(self, canvas: LetterCanvas, _document: BaseDocTemplate) -> None:
        self.stationery.later_page(canvas)


class _Story:
    """Makes the flowables of one letter."""

    def __init__(self, stationery: Stationery) -> None:
        self.letter, self.faces = stationery.letter, stationery.faces
        self.width, self.root = stationery.width, stationery.root
        self.leading = stationery.style.points("type.leading_pt")
        self.signature_space = stationery.style.points("signature.space_mm")
        self.styles = _styles(stationery)

    def flowables(self) -> list[Flowable]:
        """What the frames place, in order."""
        text = list(self._text())
        ending = list(self._ending())
        flowables: list[Flowable] = []
        for index, para in enumerate(text[:-1]):
            if para.keeps:
                flowables.append(CondPageBreak(para.getSpaceBefore() + self._least(text, index)))
            flowables.append(para)
        return [*flowables, *self._last(text[-1], ending)]

    def _text(self) -> Iterator[TaggedParagraph]:
        letter = self.letter
        yield self._paragraph("subject", [replace(span, bold=True) for span in letter.subject], "H1", keeps=True)
        yield self._paragraph("paragraph", [Span(letter.salutation, source="recipient.salutation")], "P")
        group: Element | None = None
        for block, following in zip(letter.blocks, [*letter.blocks[1:], None], strict=True):
            if block.kind != "item":
                group = None
                if block.kind == "heading":
                    yield self._paragraph(
                        "heading", [replace(span, bold=True) for span in block.spans], "H2", keeps=True
                    )
                else:
                    yield self._paragraph("paragraph", block.spans, "P", keeps=block.text.endswith(":"))
                continue
            if group is None:
                numbering = "Decimal" if block.label[0].isdigit() else "Disc"
                group = Element("L", self.root, f"/O /List /ListNumbering /{numbering}")
            last = following is None or following.kind != "item"
            yield self._item(block, group, "last_item" if last else "item")

    def _paragraph(self, kind: str, spans: Iterable[Span], tag: str, *, keeps: bool = False) -> TaggedParagraph:
        made = paragraph(spans, self.styles[kind], self.faces)
        made.element, made.keeps = Element(tag, self.root), keeps
        made.wrap(self.width, PAGE[1])
        return made

    def _item(self, block: Block, group: Element, kind: str) -> TaggedParagraph:
        item = Element("LI", group)
        made = self._paragraph(kind, block.spans, "LBody")
        made.label = paragraph([Span(block.label)], self.styles["label"], self.faces)
        made.label.element, made.element = Element("Lbl", item), Element("LBody", item)
        return made

    def _ending(self) -> Iterator[Flowable]:
        yield self._paragraph("closing", [Span(self.letter.closing_line)], "P")
        yield Spacer(1, self.signature_space)
        for line in self.letter.signature_lines:
            yield self._paragraph("signature", [Span(line, source="sender.signer")], "P")

    def _last(self, para: TaggedParagraph, ending: list[Flowable]) -> Iterator[Flowable]:
        """The last paragraph: its end stays with the ending, the lines before that need not."""
        lines = round(para.height / self.leading)
        if lines < 2 * LEAST_LINES:
            yield KeepTogether([para, *ending])
            return
        first, rest = para.split(self.width, (lines - LEAST_LINES + 0.5) * self.leading)
        first.style = ParagraphStyle("", first.style, spaceAfter=0)
        yield first
        yield KeepTogether([rest, *ending])

    def _least(self, text: list[TaggedParagraph], index: int) -> float:
        """How much of a paragraph, and of what it stays with, has to fit for it to begin on this page."""
        para = text[index]
        if para.keeps and index < len(text) - 1:
            space = para.getSpaceAfter() + text[index + 1].getSpaceBefore()
            return float(para.height + space) + self._least(text, index + 1)
        lines = round(para.height / self.leading)
        least = lines if lines < 2 * LEAST_LINES else LEAST_LINES
        ending = self.signature_space + 4 * self.leading if index == len(text) - 1 else 0.0
        return least * self.leading + ending


def _styles(stationery: Stationery) -> dict[str, ParagraphStyle]:
    """How each kind of paragraph looks, by its kind."""
    style, inks, made = stationery.style, stationery.inks, stationery.text_style
    size, leading = style.points("type.size_pt"), style.points("type.leading_pt")
    subject, heading = style.points("type.subject_size_pt"), style.points("type.heading_size_pt")
    text = made(size, leading, inks.text)
    broken = made(size, leading, inks.text, hyphens=True)
    return {
        "subject": made(subject, subject * 1.25, inks.accent, spaceAfter=0.75 * leading),
        "heading": made(heading, leading, inks.accent, spaceBefore=0.35 * leading, spaceAfter=0.1 * leading),
        "paragraph": ParagraphStyle("", broken, spaceAfter=0.5 * leading),
        "item": ParagraphStyle("", broken, leftIndent=ITEM_INDENT, spaceAfter=0.15 * leading),
        "last_item": ParagraphStyle("", broken, leftIndent=ITEM_INDENT, spaceAfter=0.5 * leading),
        "label": made(size, leading, inks.accent, leftIndent=LABEL_INDENT),
        "closing": ParagraphStyle("", text, spaceBefore=0.85 * leading),
        "signature": text,
    }
