"""Sets a report of somebody's data on the office's paper: no window, wide tables, messages of any length."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from desktop.letters.certificate_pages import printable
from desktop.letters.data_report_form import DataReport
from desktop.letters.faces import Faces
from desktop.letters.flow import Flow, Part
from desktop.letters.fonts import Fonts
from desktop.letters.letter import Block, Span
from desktop.letters.paragraphs import TaggedParagraph
from desktop.letters.stationery import Paper
from desktop.letters.story import set_pages
from desktop.letters.style import Style
from desktop.letters.tagging import Element

OWN_KINDS = {"subheading": "H3", "line": "P"}  # of block, and what each is in the structure
MOST_CODES = 4  # characters in a row that are written as their codes: a name, a picture; not a whole text


def set_report(report: DataReport, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a report in words as a PDF file; result and problems as `data_report.data_report`."""

    def story(faces: Faces, root: Element) -> tuple[Paper, list[Flowable]]:
        paper = _ReportPaper(report, style, faces, root)
        flow = _ReportFlow(paper, _Speller(report.unprintable, faces).paragraph)
        text = [flow.title([Span(report.title)]), *flow.parts(report.blocks)]
        return paper, flow.placed(text, [flow.paragraph("paragraph", [Span(report.ending)], "P")], flow.leading)

    return set_pages(story, report.file_title, fonts, moment)


class _ReportPaper(Paper):
    section = "certificate"
    first_top = "certificate.first_top_mm"


class _ReportFlow(Flow):
    """Knows headings of a third level too, and lines that were broken off."""

    def parts(self, blocks: Iterable[Block]) -> Iterator[Part]:
        """Everything in order."""
        heading, text = self.styles["heading"], self.styles["paragraph"]
        ink = self.paper.inks.text
        self.styles["subheading"] = ParagraphStyle("", heading, fontSize=heading.fontSize - 0.5, textColor=ink)
        self.styles["line"] = ParagraphStyle("", text, spaceAfter=0)
        for kind, group in groupby(blocks, key=lambda block: block.kind if block.kind in OWN_KINDS else ""):
            if not kind:
                yield from self.blocks(list(group))
                continue
            for block in group:
                is_heading = kind == "subheading"
                spans = [replace(span, bold=is_heading) for span in block.spans]
                yield self.paragraph(kind, spans, OWN_KINDS[kind], keeps=is_heading)


class _Speller:
    """Makes paragraphs of whatever text. unprintable: what stands for many characters that no face has."""

    def __init__(self, unprintable: str, faces: Faces) -> None:
        self.instead = unprintable
        self.covered = frozenset("\n ").union(*(face.coverage for face in (faces.main[0], *faces.fallback)))

    def paragraph(self, spans: Iterable[Span], style: ParagraphStyle, faces: Faces) -> TaggedParagraph:
        """A paragraph in which each character that no face has is written as its code, and a whole text is counted."""
        return printable([replace(span, text=self._spelled(span.text)) for span in spans], style, faces)

    def _spelled(self, text: str) -> str:
        lacking = {char for char in text if char not in self.covered}
        if not lacking:
            return text
        found = "".join(map(re.escape, lacking))
        return re.sub(f"[{found}](?:[{found} ]*[{found}])?", self._told, text)

    def _told(self, found: re.Match[str]) -> str:
        count = sum(not char.isspace() for char in found[0])
        if count <= MOST_CODES:
            return found[0]  # `printable` writes the codes
        return self.instead.format(count=count)
