"""A refusal from its facts to the sealed PDF, beside the same words set by a bare reportlab.

The bare letter is what reportlab does with the least code: paragraphs in the same face and sizes, no tags, no archive
standard, no hyphenation, no address window. Both are warm and take turns, so a busy machine slows both.
"""

import io
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from desktop.letters.compose import compose
from desktop.letters.fonts import load_fonts
from desktop.letters.letter import Letter, LetterFacts, Recipient, Reference, RefusedRight, Sender
from desktop.letters.pdf import seal
from desktop.letters.style import load_style
from desktop.letters.wording import load_wording

RESOURCES = Path(__file__).parents[2] / "resources"
ROUNDS = 60
GOAL = 1.2
MOMENT = datetime(2026, 10, 26, 8, 30, tzinfo=UTC)

FACTS = LetterFacts(
    kind="refusal",
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
        "rights": ("access", "erasure"),
        "refusals": (
            RefusedRight(
                right="erasure",
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


def _bare_writer(letter: Letter) -> Callable[[], bytes]:
    for name, file in (("Bare", "SourceSans3-Regular.ttf"), ("Bare-Bold", "SourceSans3-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / file)))
    text = ParagraphStyle("text", fontName="Bare", fontSize=10, leading=13.5, spaceAfter=7)
    heading = ParagraphStyle("heading", parent=text, fontName="Bare-Bold", fontSize=10.5, spaceAfter=2)
    small = ParagraphStyle("small", parent=text, fontSize=8, leading=11, spaceAfter=0)

    def write() -> bytes:
        story: list[Any] = [Paragraph(escape(letter.sender.organisation), heading)]
        story += [Paragraph(escape(line), small) for line in (*letter.sender_lines, letter.return_line)]
        story += [Paragraph(escape(line), text) for line in letter.address_lines]
        story += [Paragraph(escape(f"{label}: {value}"), small) for label, value in letter.reference_lines]
        story += [Paragraph(escape(letter.title), heading), Paragraph(escape(letter.salutation), text)]
        story += [Paragraph(escape(b.text), heading if b.kind == "heading" else text) for b in letter.blocks]
        story += [Paragraph(escape(letter.closing_line), text), Spacer(1, 14 * mm)]
        story += [Paragraph(escape(line), text) for line in letter.signature_lines]
        buffer = io.BytesIO()
        SimpleDocTemplate(buffer, pagesize=A4, leftMargin=33 * mm, rightMargin=33 * mm, invariant=1).build(story)
        return buffer.getvalue()

    return write
