"""The pages of a letter as reportlab draws them, with what open-source reportlab lacks: tags.

Everything drawn is part of an element of the structure tree, or an artifact that a screen reader leaves out.
Source: ISO 32000-1, 14.6 to 14.8; ISO 14289-1, 7.1.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFPage
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.archive_file import Description, add_colour_space, mend_reportlab
from desktop.letters.paragraphs import RUN
from desktop.letters.scripts import Run
from desktop.letters.tagging import Element, StructureTree, actual_text

PDF_VERSION = (1, 7)


class LetterCanvas(Canvas):  # type: ignore[misc]
    """A canvas for one letter."""

    def __init__(self, tree: StructureTree, *args: Any, **options: Any) -> None:
        mend_reportlab()
        super().__init__(*args, **{**options, "pdfVersion": PDF_VERSION})
        self.tree = tree
        self.setNamedCB(RUN, _draw_run)

    @contextmanager
    def part_of(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to *element*."""
        number = self.tree.mark(element, self._pageNumber - 1)
        self._code.append(f"/{element.tag} <</MCID {number}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, properties: str = "/Type /Layout") -> Iterator[None]:
        """What is drawn inside is decoration or repetition."""
        self._code.append(f"/Artifact <<{properties}>> BDC")
        yield
        self._code.append("EMC")

    def finish(
        self, description: Description, profile: bytes, draw_foot: Callable[["LetterCanvas", int, int], None]
    ) -> None:
        """Complete the file, once all pages are drawn.

        Args:
            description: of the letter.
            profile: the ICC profile of its colours.
            draw_foot: draws what needs the number of pages; given the canvas, the page (from 1) and that number.
        """
        pages: list[PDFPage] = self._doc.Pages.pages
        for index, page in enumerate(pages):
            draw_foot(self, index + 1, len(pages))
            page.stream += "\n".join(self._code) + "\n"
            self._code.clear()
            page.Trans, page.hasImages = None, 0  # reportlab writes an empty one, and expects pictures
            page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = index, PDFName("S")
        catalog = self._doc.Catalog
        catalog.StructTreeRoot, self._doc.structure = self.tree, self.tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        add_colour_space(self._doc, profile)
        description.put_on(self._doc)


def _draw_run(canvas: LetterCanvas, _kind: str, run: Run) -> None:
    """Draw shaped glyphs in the middle of a paragraph, with their text beside them."""
    text, state = canvas._curr_tx_info["tx"], canvas._curr_tx_info["xs"]
    if state.textColor is None:  # the first of its paragraph
        state.textColor = state.style.textColor
        text.setFillColor(state.textColor)
    text._code.append(actual_text(run.text, run.language))
    for face, glyphs in run.pieces:
        text._setFont(face, run.size)
        text._textOut(glyphs)
    text._code.append("EMC")
