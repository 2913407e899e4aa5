"""Writes the objects of a PDF 1.7 file: nothing of letters, nothing of time, the same bytes for the same objects.

Only what an archive file needs: numbered objects, deflated streams, a plain cross-reference table. Source: ISO 32000-1,
7.3 and 7.5; ISO 19005-2, 6.1 (header, end-of-line before endstream, file identifier).
"""

import hashlib
import zlib
from dataclasses import dataclass

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


@dataclass(frozen=True, slots=True)
class Reference:
    """Points to a numbered object."""

    number: int

    def __str__(self) -> str:
        return f"{self.number} 0 R"


def text_string(text: str) -> str:
    """A text string object, as UTF-16 in hexadecimal unless it is plain ASCII.

    >>> text_string("a(b)"), text_string("é")
    ('(a\\\\(b\\\\))', '<FEFF00E9>')
    """
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def number(value: float) -> str:
    """A number with at most two decimals, without trailing zeros.

    >>> number(12.5), number(3.0), number(-0.001)
    ('12.5', '3', '0')
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class PdfFile:
    """Collects objects and writes them out."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> Reference:
        """A number for an object that is put later."""
        self._objects.append(b"")
        return Reference(len(self._objects))

    def put(self, reference: Reference, body: str | bytes) -> None:
        """Give a reserved object its body."""
        self._objects[reference.number - 1] = body.encode("latin-1") if isinstance(body, str) else body

    def add(self, body: str | bytes) -> Reference:
        """A new object."""
        reference = self.reserve()
        self.put(reference, body)
        return reference

    def add_stream(self, entries: str, content: bytes, *, deflate: bool = True) -> Reference:
        """A new stream object.

        Args:
            entries: of its dictionary, besides length and filter.
            content: the bytes before compression.
            deflate: False for metadata, which must stay readable.
        """
        if deflate:
            content, entries = zlib.compress(content, 6), f"{entries} /Filter /FlateDecode"
        head = f"<<{entries} /Length {len(content)}>>\nstream\n"
        return self.add(head.encode("latin-1") + content + b"\nendstream")

    def write(self, catalog: Reference, information: Reference) -> bytes:
        """The whole file. Its identifier is the digest of its content.

        Args:
            catalog: the document catalog.
            information: the document information dictionary.
        """
        parts, offsets, position = [_HEADER], [], len(_HEADER)
        for index, body in enumerate(self._objects, 1):
            offsets.append(position)
            part = b"%d 0 obj\n" % index + body + b"\nendobj\n"
            parts.append(part)
            position += len(part)
        identifier = hashlib.sha256(b"".join(parts)).hexdigest()[:32].upper()
        table = "".join(f"{offset:010} 00000 n\r\n" for offset in offsets)
        count = len(self._objects) + 1
        parts.append(
            f"xref\n0 {count}\n0000000000 65535 f\r\n{table}trailer\n<</Size {count} /Root {catalog} "
            f"/Info {information} /ID [<{identifier}> <{identifier}>]>>\nstartxref\n{position}\n%%EOF\n".encode("ascii")
        )
        return b"".join(parts)
