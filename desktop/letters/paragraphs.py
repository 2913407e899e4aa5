"""Paragraphs for reportlab to break and place, made of spans, each knowing what it is in the structure tree.

They are made of fragments, never of marked-up text: reportlab's small XML could load images and links, and nothing of
what people write gets near it. A hyphen that breaks a word becomes a soft hyphen and the end of a line a space, so that
the text can be read out and searched.
"""

import re
from collections.abc import Iterable, Iterator

from reportlab.lib.abag import ABag
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import paragraph as lines_of
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from desktop.letters.faces import Faces
from desktop.letters.hyphens import LONGEST
from desktop.letters.letter import Span
from desktop.letters.scripts import Run, parts_of
from desktop.letters.tagging import Element

RUN = "run"  # the canvas's callback that draws one
SOFT_HYPHEN = "\u00ad"

# Telephone numbers and postcodes stay on one line.
_TOGETHER = re.compile(r"\+?\d[\d ()-]{5,18}\d|\d{4} [A-Z]{2}\b")
_NO_WORD = re.compile(rf"\S{{{LONGEST * 2}}}")
_HYPHEN_ADDED = (lines_of._SplitWordHY, lines_of._SplitFragHY, lines_of._SplitWordLL, lines_of._SplitFragLL)
_NOT_BROKEN: dict[str, object] = {"hyphenationLang": "", "uriWasteReduce": 0, "embeddedHyphenation": 0}


class TaggedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that marks what it draws as part of its element, on every page it stands on."""

    element: Element | None = None
    label: "TaggedParagraph | None" = None  # an item's bullet or number, drawn before its text
    keeps = False  # on one page with the beginning of what follows
    goes_on = False  # its element does, below or on the next page

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines, once for a width: reportlab asks several times."""
        if getattr(self, "blPara", None) is None or abs(self.width - width) > 0.01:
            super().wrap(width, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list["TaggedParagraph"]:
        """Divide over two pages; both parts are one element."""
        parts: list[TaggedParagraph] = super().split(width, height)
        for part in parts:
            part.element, part.goes_on = self.element, part is not parts[-1] or self.goes_on
            if part is not self and hasattr(part, "blPara"):
                del part.blPara  # reportlab copies lines of one kind and calls them another
        if parts:
            parts[0].label = self.label
            if isinstance(parts[-1].frags[0], list) and hasattr(parts[-1].frags[0][-1][0], "lineBreak"):
                del parts[-1].frags[0]  # the break of the line before, which the new page has made
        return parts

    def draw(self) -> None:
        """Draw inside the element."""
        if self.label is not None:
            self.label.wrapOn(self.canv, self.width, self.height)
            self.label.drawOn(self.canv, 0, self.height - self.label.height)
        _end_lines(self)
        if self.element is None:
            super().draw()
        else:
            with self.canv.part_of(self.element):
                super().draw()

    def line_widths(self) -> list[float]:
        """The width of each line, in points."""
        widths: list[float] = self.getActualLineWidths0()
        return widths


def paragraph(spans: Iterable[Span], style: ParagraphStyle, faces: Faces) -> TaggedParagraph:
    """Make a paragraph.

    Args:
        spans: in order; a word may run from one into the next.
        style: of reportlab, with the size and colour of its text.
        faces: of the letter.

    Raises:
        LetterProblem: "unprintable_character" (character, field).
    """
    frags: list[ParaFrag] = []
    for span in spans:
        face = faces.face(span.bold, span.italic)
        text = _TOGETHER.sub(lambda found: found[0].replace(" ", "\u00a0"), span.text.replace("\n", " "))
        if _NO_WORD.search(text) and style.hyphenationLang:
            # What reportlab does with such a "word" takes time by its length squared.
            style = ParagraphStyle("unbroken", style, **_NOT_BROKEN)
        for part in parts_of(text, faces, face, style.fontSize, span.source):
            frags += _fragments(part, face.name, style)
    return TaggedParagraph("", style, frags=frags)


def _fragments(part: str | Run, face: str, style: ParagraphStyle) -> Iterator[ParaFrag]:
    look = {"fontName": face, "fontSize": style.fontSize, "textColor": style.textColor}
    frag = ParaFrag(rise=0, us_lines=[], link=[], text="", **look)
    if not isinstance(part, Run):
        frag.text = part
        yield frag
        return
    yield frag.clone(cbDefn=ABag(kind=RUN, name=RUN, label=part, width=part.width))
    if part.ends_line:
        yield frag.clone(lineBreak=True)


def _end_lines(para: TaggedParagraph) -> None:
    """Write at the end of each line what the text says there."""
    lines = para.blPara.lines
    if para.blPara.kind == 0:
        for _, words in lines if para.goes_on else lines[:-1]:
            words[-1] = _ended(words[-1], words[-1])
        return
    ends = [line.sFW for line in lines[1:]]
    if para.goes_on:
        ends.append(len(para.frags))
    for line, end in zip(lines, ends, strict=False):
        word = next(word for word in reversed(para.frags[:end]) if not isinstance(word, lines_of._InjectedFrag))
        last = next(frag for frag in reversed(line.words) if frag.text or hasattr(frag, "cbDefn"))
        if last.text:
            last.text = _ended(last.text, word)


def _ended(text: str, word: object) -> str:
    """The text at the end of a line; reportlab tells by the type of the last word how it got there."""
    if isinstance(word, _HYPHEN_ADDED):
        return text.removesuffix("-") + SOFT_HYPHEN
    if isinstance(word, str):
        cut = isinstance(word, lines_of._SplitWord) and not isinstance(word, lines_of._SplitWordEnd)
    else:
        cut = not isinstance(word, lines_of._HSFrag)
    return text if cut else f"{text} "
