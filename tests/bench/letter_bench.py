"""A refusal from its facts to the sealed PDF, beside the same letter set by a bare reportlab.

The bare letter is the plain platypus way to the same pages: the same text, faces, sizes, places and hyphenation, head,
address, references, foot with the number of pages. It has no tags, no archive standard, no check of the address or of
what can be printed. Both are warm and take turns, so a busy machine slows both.
"""

import io
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFontFamily
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Spacer

from desktop.letters.compose import compose
from desktop.letters.faces import faces_of
from desktop.letters.fonts import load_fonts
from desktop.letters.hyphens import hyphenator
from desktop.letters.letter import Block, Letter, LetterFacts, Recipient, Reference, Section, Sender
from desktop.letters.pdf import seal
from desktop.letters.style import load_style
from desktop.letters.wording import load_wording

RESOURCES = Path(__file__).parents[2] / "resources"
ROUNDS = 60
GOAL = 1.2
ACCENT, INK, QUIET = HexColor("#0a4d8c"), HexColor("#1a1a1a"), HexColor("#555b61")
NAMES = ("SourceSans3-Regular", "SourceSans3-Bold")  # as registered for our letters: both set the very same faces
MOMENT = datetime(2026, 10, 26, 8, 30, tzinfo=UTC)

FACTS = LetterFacts(
    kind="decision",
    language="nl",
    sender=Sender(
        organisation="Voorbeeld B.V.",
        street="Voorbeeldweg 12",
        postcode="3511 AB",
        town="Utrecht",
        email="privacy@example.nl",
        telephone="030 - 000 00 00",
        website="www.example.nl",
        signer="Sanne de Wit",
        signer_role="medewerker privacy",
    ),
    recipient=Recipient(
        address_lines=("J. van den Berg", "Lange Voorhout 10 B", "2514 EA  DEN HAAG"),
        salutation="Geachte J. van den Berg,",
    ),
    reference=Reference(our="2026-0042"),
    date=date(2026, 10, 26),
    fields={
        "received_on": date(2026, 10, 2),
        "rights": ("erasure",),
        "sections": (
            Section(
                right="erasure",
                outcome="refused",
                grounds=("legal_obligation", "legal_claims"),
                facts="Het gaat om de facturen over 2022 tot en met 2025. De belastingwet verplicht ons die "
                "zeven jaar te bewaren.\nDaarnaast loopt er een geschil over de factuur van 3 maart 2025.",
            ),
        ),
        "other_rights": ("access",),
    },
)


def figures() -> list[dict[str, Any]]:
    """Median processor time of a letter, ours and bare, in milliseconds."""
    wording, style, fonts = (
        load_wording(RESOURCES / "letters"),
        load_style(RESOURCES / "letters" / "style.toml"),
        load_fonts(RESOURCES / "fonts"),
    )
    faces_of(fonts)
    registerFontFamily(NAMES[0], *NAMES, "SourceSans3-Italic", "SourceSans3-BoldItalic")
    bare = _bare_writer(compose(FACTS, wording))
    ours_ms, bare_ms = _in_turns(lambda: seal(compose(FACTS, wording), style, fonts, MOMENT), bare)
    return [
        {
            "figure": "letter: facts to sealed PDF, warm",
            "ours": round(ours_ms, 2),
            "limit": round(bare_ms, 2),
            "unit": "ms",
            "ratio": round(ours_ms / bare_ms, 3),
            "goal": GOAL,
        }
    ]


def _in_turns(first: Callable[[], bytes], second: Callable[[], bytes]) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    first(), second()
    for _ in range(ROUNDS):
        for work, taken in zip((first, second), times, strict=True):
            start = time.process_time()
            work()
            taken.append((time.process_time() - start) * 1000)
    return statistics.median(times[0]), statistics.median(times[1])


class _NumberedCanvas(Canvas):  # type: ignore[misc]
    """The usual recipe for "page 1 of 2": keep the pages back until their number is known."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for page in self._pages:
            self.__dict__.update(page)
            self.setFont(NAMES[0], 7.5)
            self.setFillColor(QUIET)
            self.drawString(33 * mm, 13 * mm, "Voorbeeld B.V.  ·  www.example.nl")
            self.drawRightString(177 * mm, 13 * mm, f"pagina {self._pageNumber} van {len(self._pages)}")
            Canvas.showPage(self)
        Canvas.save(self)


def _bare_styles() -> dict[str, ParagraphStyle]:
    made = {
        "text": ParagraphStyle("text", fontName=NAMES[0], fontSize=10, leading=13.5, spaceAfter=6.75, textColor=INK)
    }
    text = made["text"]
    text.hyphenationLang = hyphenator("nl")
    text.allowWidows = text.allowOrphans = 0
    made["item"] = ParagraphStyle("item", text, leftIndent=5 * mm, bulletIndent=1 * mm, bulletFontName=NAMES[0])
    made["heading"] = ParagraphStyle(
        "heading", text, fontName=NAMES[1], fontSize=10.5, spaceAfter=1.4, textColor=ACCENT, keepWithNext=1
    )
    made["subject"] = ParagraphStyle("subject", made["heading"], fontSize=13, leading=16.25, spaceAfter=10)
    made["closing"] = ParagraphStyle("closing", text, spaceAfter=0)
    made["address"] = ParagraphStyle("address", made["closing"], fontSize=10.5, leading=14)
    made["small"] = ParagraphStyle("small", made["closing"], fontSize=8, leading=11, textColor=QUIET)
    made["name"] = ParagraphStyle("name", made["heading"], fontSize=15, leading=18)
    return made


def _bare_writer(letter: Letter) -> Callable[[], bytes]:
    styles = _bare_styles()

    def put(canvas: Canvas, text: str, style: str, x: float, top: float, width: float = 46 * mm) -> float:
        para = Paragraph(escape(text).replace("  ", "&nbsp; "), styles[style])
        _, height = para.wrap(width, 200)
        para.drawOn(canvas, x, A4[1] - top - height)
        return top + height

    def first(canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.setFillColor(ACCENT)
        canvas.rect(33 * mm, A4[1] - 12.3 * mm, 22 * mm, 1.3 * mm, stroke=0, fill=1)
        for fold in (105, 210):
            canvas.rect(4 * mm, A4[1] - fold * mm, 4 * mm, 0.3, stroke=0, fill=1)
        put(canvas, letter.sender.organisation, "name", 33 * mm, 15 * mm, 90 * mm)
        top = 12 * mm
        for line in letter.sender_lines:
            top = put(canvas, line, "small", 131 * mm, top)
        top = put(canvas, letter.return_line, "small", 33 * mm, 50 * mm, 90 * mm)
        for line in letter.address_lines:
            top = put(canvas, line, "address", 33 * mm, top, 67 * mm)
        for column, (label, value) in enumerate(letter.reference_lines):
            top = put(canvas, label, "small", (33 + 36 * column) * mm, 95 * mm, 33 * mm)
            put(canvas, value, "closing", (33 + 36 * column) * mm, top, 33 * mm)

    def later(canvas: Canvas, _document: BaseDocTemplate) -> None:
        put(canvas, letter.later_header, "small", 33 * mm, 15 * mm, 144 * mm)
        canvas.setFillColor(ACCENT)
        canvas.rect(33 * mm, A4[1] - 21 * mm, 144 * mm, 0.6, stroke=0, fill=1)

    def marked_up(block: Block) -> str:
        return "".join(f"<b>{escape(span.text)}</b>" if span.bold else escape(span.text) for span in block.spans)

    def write() -> bytes:
        story: list[Any] = [Paragraph(escape(letter.title), styles["subject"])]
        story.append(Paragraph(escape(letter.salutation), styles["text"]))
        for block in letter.blocks:
            style = {"heading": "heading", "item": "item"}.get(block.kind, "text")
            story.append(Paragraph(marked_up(block), styles[style], bulletText=block.label or None))
        ending = [story.pop(), Paragraph(escape(letter.closing_line), styles["closing"]), Spacer(1, 14 * mm)]
        story.append(
            KeepTogether(ending + [Paragraph(escape(line), styles["closing"]) for line in letter.signature_lines])
        )
        buffer = io.BytesIO()
        document = BaseDocTemplate(buffer, pagesize=A4, invariant=1, initialFontName=NAMES[0])
        document.addPageTemplates(
            [
                PageTemplate("first", [_frame(112)], onPage=first, autoNextPageTemplate="later"),
                PageTemplate("later", [_frame(30)], onPage=later),
            ]
        )
        document.build(story, canvasmaker=_NumberedCanvas)
        return buffer.getvalue()

    return write


def _frame(top: float) -> Frame:
    return Frame(33 * mm, 25 * mm, 144 * mm, (272 - top) * mm, 0, 0, 0, 0)
