"""Seals a letter: PDF 1.7 that is PDF/A-2a and PDF/UA-1 at once.

The same letter at the same moment gives the same bytes, so a digest proves which letter was sent. Nothing here asks
the time. Source: ISO 19005-2 (PDF/A-2, level A), ISO 14289-1 (PDF/UA-1), ISO 32000-1, 9.7 and 9.10.
"""

from datetime import datetime
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from desktop.letters.fonts import Face, Fonts
from desktop.letters.layout import Pages, lay_out
from desktop.letters.letter import Letter
from desktop.letters.pdf_file import PdfFile, Reference, number, text_string
from desktop.letters.plain import plain_text
from desktop.letters.sheet import PAGE_HEIGHT, PAGE_WIDTH, UsedFace
from desktop.letters.style import Style

__all__ = ["plain_text", "seal"]

PRODUCER = "Inzage"
_OFFICE_TIME = ZoneInfo("Europe/Amsterdam")
_TAGS = {"nl": "nl-NL", "en": "en-GB"}


def seal(letter: Letter, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a letter as a PDF file.

    Args:
        letter: as composed.
        style: the house style.
        fonts: as loaded.
        moment: the aware instant that the file bears as its date.

    Returns:
        the whole file; equal for equal arguments.

    Raises:
        LetterProblem: "unprintable_character" (character, field), "address_outside_window" (field, lines, limit).
        ValueError: moment is not aware.
    """
    if moment.tzinfo is None:
        raise ValueError("moment without time zone")
    pages = lay_out(letter, style, fonts)
    file = PdfFile()
    resources = _resources(file, pages)
    tree = file.reserve()
    sheets = [
        file.add(
            f"<</Type /Page /Parent {tree} /MediaBox [0 0 {number(PAGE_WIDTH)} {number(PAGE_HEIGHT)}] "
            f"/Resources {resources} /Contents {file.add_stream('', sheet.content())} "
            f"/StructParents {sheet.index} /Tabs /S>>"
        )
        for sheet in pages.sheets
    ]
    file.put(tree, f"<</Type /Pages /Count {len(sheets)} /Kids [{' '.join(map(str, sheets))}]>>")
    catalog = file.add(
        f"<</Type /Catalog /Pages {tree} /Lang ({_TAGS[letter.language]}) /MarkInfo <</Marked true>> "
        f"/StructTreeRoot {pages.tree.write(file, sheets)} /ViewerPreferences <</DisplayDocTitle true>> "
        f"/OutputIntents [{_output_intent(file, fonts.colour_profile)}] /Metadata {_metadata(file, letter, moment)}>>"
    )
    return file.write(catalog, _information(file, letter, moment))


def _resources(file: PdfFile, pages: Pages) -> Reference:
    entries = [f"/{used.name} {_font(file, face, used)}" for face, used in pages.faces.faces.items()]
    return file.add(f"<</Font <<{' '.join(entries)}>>>>")


def _font(file: PdfFile, face: Face, used: UsedFace) -> Reference:
    """A composite font whose codes are the glyph numbers of the face."""
    outlines = face.subset(set(used.glyphs))
    name = f"{_subset_tag(used.glyphs)}+{face.name}"
    metrics = face.metrics
    program = file.add_stream(f"/Length1 {len(outlines)}", outlines)
    descriptor = file.add(
        f"<</Type /FontDescriptor /FontName /{name} /Flags {4 | (64 if metrics.italic_angle else 0)} "
        f"/FontBBox [{' '.join(map(str, metrics.box))}] /ItalicAngle {number(metrics.italic_angle)} "
        f"/Ascent {metrics.ascent} /Descent {metrics.descent} /CapHeight {metrics.cap_height} "
        f"/StemV {50 + metrics.weight // 8} /FontFile2 {program}>>"
    )
    widths = " ".join(f"{glyph} [{number(face.width(glyph))}]" for glyph in sorted(used.glyphs))
    descendant = file.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /W [{widths}] "
        f"/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor {descriptor}>>"
    )
    to_unicode = file.add_stream("", _to_unicode(used.glyphs))
    return file.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant}] /ToUnicode {to_unicode}>>"
    )


def _subset_tag(glyphs: dict[int, str]) -> str:
    """Six capitals that differ for different choices of glyphs. Source: ISO 32000-1, 9.6.4."""
    total = 0
    for glyph in sorted(glyphs):
        total = (total * 65_599 + glyph) % 26**6
    letters = []
    for _ in range(6):
        total, rest = divmod(total, 26)
        letters.append(chr(ord("A") + rest))
    return "".join(letters)


def _to_unicode(glyphs: dict[int, str]) -> bytes:
    """The map from glyph numbers to text, in blocks of at most a hundred. Source: ISO 32000-1, 9.10.3."""
    entries = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in sorted(glyphs.items())]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")


def _output_intent(file: PdfFile, profile: bytes) -> Reference:
    stream = file.add_stream("/N 3", profile)
    return file.add(
        "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) "
        f"/RegistryName (http://www.color.org) /DestOutputProfile {stream}>>"
    )


def _information(file: PdfFile, letter: Letter, moment: datetime) -> Reference:
    at = moment.astimezone(_OFFICE_TIME)
    offset = at.strftime("%z")
    date = f"(D:{at:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}')"
    return file.add(
        f"<</Title {text_string(letter.title)} /Author {text_string(letter.sender.organisation)} "
        f"/Creator ({PRODUCER}) /Producer ({PRODUCER}) /CreationDate {date} /ModDate {date}>>"
    )


def _metadata(file: PdfFile, letter: Letter, moment: datetime) -> Reference:
    at = moment.astimezone(_OFFICE_TIME).isoformat(timespec="seconds")
    packet = _PACKET.format(
        title=escape(letter.title),
        author=escape(letter.sender.organisation),
        language=_TAGS[letter.language],
        producer=PRODUCER,
        at=at,
    )
    return file.add_stream("/Type /Metadata /Subtype /XML", packet.encode("utf-8"), deflate=False)


# The PDF/UA mark is not among the schemas that PDF/A knows by itself, so the packet describes it.
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{at}</xmp:CreateDate>
<xmp:ModifyDate>{at}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
