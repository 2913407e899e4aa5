"""What makes a reportlab file an archive file: its moment, its description, its colour space, and three repairs.

The repairs are set on reportlab itself, once: this program writes no other PDF. Source: ISO 19005-2 (PDF/A-2), 6.1.7.1,
6.2.3, 6.6 and 6.2.11.7; ISO 14289-1 (PDF/UA-1), 5 and 7.21.7; ISO 32000-1, 9.10.3.
"""

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab import rl_config
from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFDate,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFName,
    PDFStream,
    PDFString,
)

PRODUCER = "Inzage"
_OFFICE_TIME = ZoneInfo("Europe/Amsterdam")

rl_config.useA85 = 0  # text armour for the pages makes a letter a quarter larger
_format_stream = PDFStream.format
_MOST_ENTRIES = 100  # in one block of a character map


@cache
def mend_reportlab() -> None:
    """Repair, once, what keeps a file of reportlab from conforming: stream ends and character maps."""
    PDFStream.format = _ended_stream
    ttfonts.makeToUnicodeCMap = character_map


def _ended_stream(stream: PDFStream, document: PDFDocument) -> bytes:
    """A stream with the end of line before "endstream" that PDF/A wants and reportlab leaves out.

    Of two characters: after content that ends in a return, a line feed alone would seem to be part of one.
    """
    written: bytes = _format_stream(stream, document)
    return written.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def character_map(font: str, subset: Sequence[int]) -> str:
    """The text that each code of a face stands for; reportlab's own maps code 0, and writes too many in one block."""
    entries = [
        f"<{code:02X}> <{chr(char).encode('utf-16-be').hex().upper()}>" for code, char in enumerate(subset) if char
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        f"/CIDSystemInfo <</Registry ({font}) /Ordering ({font}) /Supplement 0>> def",
        f"/CMapName /{font} def /CMapType 2 def",
        f"1 begincodespacerange <00> <{len(subset) - 1:02X}> endcodespacerange",
    ]
    for start in range(0, len(entries), _MOST_ENTRIES):
        block = entries[start : start + _MOST_ENTRIES]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, "endcmap CMapName currentdict /CMap defineresource pop end end"])


@dataclass(frozen=True, slots=True)
class Description:
    """What a letter's file says of itself. moment: aware; language: "nl-NL" or "en-GB"."""

    title: str
    author: str
    language: str
    moment: datetime

    def put_on(self, document: PDFDocument) -> None:
        """Describe *document*: its dates, title, author, and the standards it keeps to."""
        document._timeStamp = _TimeStamp(self.moment)
        document.info = _Information(self)
        document.Catalog.Metadata = XMP(creator=lambda _: self._packet())
        # Not reportlab's, which draws on the clock or on an environment variable.
        document.signature = hashlib.sha256(repr(self).encode("utf-8"))

    def _packet(self) -> bytes:
        at = self.moment.astimezone(_OFFICE_TIME).isoformat(timespec="seconds")
        title, author = escape(self.title), escape(self.author)
        return _PACKET.format(title=title, author=author, language=self.language, producer=PRODUCER, at=at).encode()


class _TimeStamp:
    """The moment as reportlab wants it, in the office's time."""

    def __init__(self, moment: datetime) -> None:
        at = moment.astimezone(_OFFICE_TIME)
        offset = at.utcoffset()
        minutes = int(offset.total_seconds()) // 60 if offset else 0
        self.t, self.lt = at.timestamp(), at.timetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh, self.dmm = divmod(minutes, 60)


class _Information(PDFInfo):  # type: ignore[misc]
    """The document information without the entries that would only say "unspecified"."""

    def __init__(self, description: Description) -> None:
        super().__init__()
        self.title, self.author = description.title, description.author

    def format(self, document: PDFDocument) -> bytes:
        """The object as written to the file; reportlab calls this."""
        date = PDFDate(ts=document._timeStamp)
        texts = {"Title": self.title, "Author": self.author, "Creator": PRODUCER, "Producer": PRODUCER}
        entries = {name: PDFString(text) for name, text in texts.items()}
        written: bytes = PDFDictionary({**entries, "CreationDate": date, "ModDate": date}).format(document)
        return written


@cache
def _deflated(profile: bytes) -> bytes:
    return zlib.compress(profile)


def add_colour_space(document: PDFDocument, profile: bytes) -> None:
    """Say by an ICC profile what the colours of *document* mean."""
    stream = PDFStream(PDFDictionary({"N": 3, "Filter": PDFName("FlateDecode")}), _deflated(profile))
    intent = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString("sRGB"),
        "Info": PDFString("sRGB"),
        "RegistryName": PDFString("http://www.color.org"),
        "DestOutputProfile": document.Reference(stream),
    }
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([PDFDictionary(intent)])


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
