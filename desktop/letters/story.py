"""Sets a letter, and whatever else the office puts on its paper: from flowables to the bytes of the file."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from io import BytesIO
from threading import Lock

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from desktop.letters.archive_file import Description
from desktop.letters.canvas import LetterCanvas
from desktop.letters.faces import Faces, faces_of
from desktop.letters.flow import Flow
from desktop.letters.fonts import Fonts
from desktop.letters.letter import Letter, Span
from desktop.letters.stationery import PAGE, Paper, Stationery
from desktop.letters.style import Style
from desktop.letters.tagging import Element, StructureTree

ENDING_LINES = 4  # of closing and signature, beside the space between them
LANGUAGE_TAGS = {"nl": "nl-NL", "en": "en-GB"}

_ONE_AT_A_TIME = Lock()  # reportlab keeps its fonts, and what it draws with them, in one place


def set_letter(letter: Letter, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a letter as a PDF file; arguments, result and problems as `pdf.seal`."""

    def story(faces: Faces, root: Element) -> tuple[Paper, list[Flowable]]:
        stationery = Stationery(letter, style, faces, root)
        return stationery, _LetterStory(stationery).flowables()

    return set_pages(story, letter.title, fonts, moment)


def set_pages(
    story: Callable[[Faces, Element], tuple[Paper, list[Flowable]]], title: str, fonts: Fonts, moment: datetime
) -> bytes:
    """Set what stands on the office's paper as a PDF file.

    Args:
        story: makes the paper and what the frames place on it, in order, from the faces and the root of the structure.
        title: of the file.
        fonts: as loaded.
        moment: the aware instant that the file bears as its date.
    """
    with _ONE_AT_A_TIME:
        file, tree = BytesIO(), StructureTree()
        paper, flowables = story(faces_of(fonts), tree.document)
        language = LANGUAGE_TAGS[paper.letterhead.language]
        document = _Document(file, paper, language)
        document.build(flowables, canvasmaker=partial(LetterCanvas, tree))
        canvas = document.canv
        description = Description(title, paper.letterhead.sender.organisation, language, moment)
        canvas.finish(description, fonts.colour_profile, paper.foot)
        canvas.save()
        return file.getvalue()


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """One frame on the first page, below what the paper has there, and a higher one on later pages."""

    _doSave = 0  # the canvas is finished first

    def __init__(self, file: BytesIO, paper: Paper, language: str) -> None:
        style, self.paper = paper.style, paper
        super().__init__(
            file,
            pagesize=PAGE,
            lang=language,
            invariant=1,
            pageCompression=1,
            initialFontName=paper.faces.main[0].name,
        )
        bottom = style.points("page.bottom_mm")
        templates = []
        for name, top, draw in (
            ("first", style.points(paper.first_top), self._first),
            ("later", style.points("page.later_top_mm"), self._later),
        ):
            frame = Frame(paper.left, PAGE[1] - bottom, paper.width, bottom - top, 0, 0, 0, 0)
            templates.append(PageTemplate(name, [frame], onPage=draw, autoNextPageTemplate="later"))
        self.addPageTemplates(templates)

    def _first(self, canvas: LetterCanvas, _document: BaseDocTemplate) -> None:
        self.paper.first_page(canvas)

    def _later(self, canvas: LetterCanvas, _document: BaseDocTemplate) -> None:
        self.paper.later_page(canvas)


class _LetterStory:
    """Makes the flowables of one letter."""

    def __init__(self, stationery: Stationery) -> None:
        self.letter, self.flow = stationery.letter, Flow(stationery)
        self.signature_space = stationery.style.points("signature.space_mm")

    def flowables(self) -> list[Flowable]:
        """What the frames place, in order."""
        flow, letter = self.flow, self.letter
        text = [
            flow.title(letter.subject),
            flow.paragraph("paragraph", [Span(letter.salutation, source="recipient.salutation")], "P"),
            *flow.blocks(letter.blocks),
        ]
        return flow.placed(text, list(self._ending()), self.signature_space + ENDING_LINES * flow.leading)

    def _ending(self) -> Iterator[Flowable]:
        yield self.flow.paragraph("closing", [Span(self.letter.closing_line)], "P")
        yield Spacer(1, self.signature_space)
        for line in self.letter.signature_lines:
            yield self.flow.paragraph("signature", [Span(line, source="sender.signer")], "P")
