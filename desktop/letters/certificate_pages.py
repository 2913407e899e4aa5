"""Sets a certificate on the office's paper: no window, wide tables, and lines to sign on.

A certificate is owed once the data are gone, so nothing in its text stops it: a character that no face has is written
as its code.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from desktop.letters.canvas import LetterCanvas
from desktop.letters.certificate_form import Certificate
from desktop.letters.errors import LetterProblem
from desktop.letters.faces import Faces
from desktop.letters.flow import Flow
from desktop.letters.fonts import Fonts
from desktop.letters.geometry import POINTS_PER_MM as MM
from desktop.letters.letter import Span
from desktop.letters.paragraphs import TaggedParagraph, paragraph
from desktop.letters.stationery import Paper
from desktop.letters.story import set_pages
from desktop.letters.style import Style
from desktop.letters.tagging import Element

SPACE_ABOVE, GUTTER, RULE = 5 * MM, 10 * MM, 0.5


def set_certificate(certificate: Certificate, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a certificate in words as a PDF file; result and problems as `certificate.certificate_pdf`."""

    def story(faces: Faces, root: Element) -> tuple[Paper, list[Flowable]]:
        paper = _CertificatePaper(certificate, style, faces, root)
        flow = Flow(paper, printable)
        text = [flow.title([Span(certificate.title)]), *flow.blocks(certificate.blocks)]
        signatures = _Signatures(certificate, flow)
        return paper, flow.placed(text, [signatures], signatures.height)

    return set_pages(story, certificate.file_title, fonts, moment)


def printable(spans: Iterable[Span], style: ParagraphStyle, faces: Faces) -> TaggedParagraph:
    """A paragraph in which each character that no face has is written as its code, such as [U+4E2D]."""
    written = list(spans)
    while True:
        try:
            return paragraph(written, style, faces)
        except LetterProblem as problem:
            lacking = problem.data.get("character")
            if not isinstance(lacking, str):
                raise
            code = f"[U+{ord(lacking):04X}]"
            written = [replace(span, text=span.text.replace(lacking, code)) for span in written]


class _CertificatePaper(Paper):
    section = "certificate"
    first_top = "certificate.first_top_mm"


class _Signatures(Flowable):  # type: ignore[misc]
    """Side by side: who did what, room to sign, and a line."""

    def __init__(self, certificate: Certificate, flow: Flow) -> None:
        super().__init__()
        self.paper = flow.paper
        self.width, count = flow.paper.width, max(2, len(certificate.signatures))
        self.column = (self.width - (count - 1) * GUTTER) / count
        self.space = flow.paper.style.points("signature.space_mm")
        quiet = flow.paper.text_style(flow.paper.small, 1.3 * flow.paper.small, flow.paper.inks.quiet)
        name = flow.styles["signature"]
        self.columns = [
            tuple(self._placed(texts, (quiet, name, quiet), flow))
            for texts in ((what, who, certificate.signature_line) for what, who in certificate.signatures)
        ]
        self.tops = [max(column[row].height for column in self.columns) for row in range(3)]
        self.height = SPACE_ABOVE + sum(self.tops) + self.space

    def _placed(
        self, texts: tuple[str, str, str], styles: tuple[ParagraphStyle, ...], flow: Flow
    ) -> Iterator[TaggedParagraph]:
        for text, style in zip(texts, styles, strict=True):
            para = flow.make([Span(text, source="signature")], style, self.paper.faces)
            para.element = Element("P", self.paper.root)
            para.wrap(self.column, 0)
            yield para

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size, as reportlab asks for it."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw column by column: what, who, the line, and what to write on it."""
        canvas: LetterCanvas = self.canv
        line = self.height - SPACE_ABOVE - self.tops[0] - self.tops[1] - self.space
        for index, (what, who, below) in enumerate(self.columns):
            x = index * (self.column + GUTTER)
            what.drawOn(canvas, x, self.height - SPACE_ABOVE - what.height)
            who.drawOn(canvas, x, self.height - SPACE_ABOVE - self.tops[0] - who.height)
            below.drawOn(canvas, x, line - below.height - 1)
            with canvas.artifact():
                canvas.setFillColor(self.paper.inks.quiet)
                canvas.rect(x, line, self.column, RULE, stroke=0, fill=1)
