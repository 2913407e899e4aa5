"""Takes a message apart with the standard parser, within limits that hostile mail runs into.

The parser's modern policy needs 43 seconds for one 520 KB subject and raises on much that people send; so
the old policy (compat32) only splits headers and parts here, and nothing is decoded that was not capped.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.errors import MessageError
from email.message import Message
from email.parser import BytesParser
from email.policy import Policy, compat32

from desktop.letters.errors import MailProblem
from desktop.letters.mail_names import clean_file_name
from desktop.letters.mail_text import (
    clean_line,
    clean_text,
    decode,
    decode_words,
    header_text,
    undo_transfer_encoding,
)

HEADER_CHARACTERS = 2_000
TEXT_CHARACTERS = 200_000
DEPTH = 120
PARTS = 100  # that hold something; what only holds other parts is bounded by depth and by the parser
_PARTS_PARSED = 1_000
_HEADERS_PARSED = 5_000
# A file with none of these at its top is not a message, however many colons it has.
_KNOWN_HEADERS = frozenset(
    {"from", "to", "cc", "subject", "date", "received", "message-id", "mime-version", "content-type"}
    | {"return-path", "delivered-to", "reply-to", "sender"}
)
_STEERING = frozenset({"content-type", "content-disposition", "content-transfer-encoding"})
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN_STARTS = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b")
_STUMBLES = (RecursionError, MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError)


class _TooManyParts(Exception):
    """Stops the parser; what it has read by then is kept."""


class Part(Message):
    """A part whose forwarded messages stay closed, byte for byte, and whose steering headers are short.

    `is_cut`: it has more headers than were read, so any of them may be lacking.
    """

    is_cut = False

    def set_raw(self, name: str, value: str) -> None:
        # The parser itself reads these while it works, in quadratic time, and stumbles over NUL.
        if name.lower() in _STEERING:
            value = header_text(value[:HEADER_CHARACTERS].replace("\0", ""))[0]
        if len(self) < _HEADERS_PARSED:
            super().set_raw(name, value)
        else:
            self.is_cut = True

    def header_values(self, name: str) -> Iterator[str]:
        """Yield the values of a header (its name in lower case) as the parser keeps them, topmost first."""
        return (str(value) for key, value in self.raw_items() if key.lower() == name)

    def get_content_type(self) -> str:
        # The parser asks this to decide whether to go on inside; a forwarded message must stay whole.
        claimed = super().get_content_type()
        return "application/x-closed-message" if claimed.startswith("message/") else claimed

    def get_content_maintype(self) -> str:
        return self.get_content_type().partition("/")[0]

    def media_type(self) -> str:
        """Return the claimed media type, "text/plain" if there is none."""
        claimed = clean_line(super().get_content_type())[:100]
        return claimed if claimed.isascii() else "application/octet-stream"

    def parameter(self, header: str, name: str) -> str:
        """Return a decoded parameter, such as the file name; "" if it is absent or unreadable."""
        try:
            found = self.get_param(name, "", header)
        except (ValueError, LookupError, TypeError, AttributeError):
            return ""  # numbered pieces (RFC 2231) that do not fit together, for one
        if isinstance(found, tuple):
            return decode(found[2].encode("latin-1", "replace"), found[0] or "")[0]
        return decode_words(str(found))[0]

    def data(self) -> bytes:
        """Return the part's bytes with its transfer encoding undone."""
        body = vars(self)["_payload"]  # get_payload() would already decode 8-bit text, by the claimed charset
        if not isinstance(body, str):
            return b""  # the parser stopped before it came here
        encoding = next(self.header_values("content-transfer-encoding"), "")
        return undo_transfer_encoding(body.encode("utf-8", "surrogateescape"), encoding)

    def claimed_name(self) -> str:
        """Return the file name it claims, decoded but not cleaned; "" if none."""
        return self.parameter("content-disposition", "filename") or self.parameter("content-type", "name")

    def is_attachment(self) -> bool:
        """Say whether the part wants to be a file beside the message rather than its text."""
        disposition = next(self.header_values("content-disposition"), "").partition(";")[0]
        return disposition.strip().lower() == "attachment" or bool(self.claimed_name())


@dataclass(slots=True)
class Body:
    """What the parts add up to: pieces of text in order (HTML still as its part), and what is attached."""

    pieces: list[str | Part] = field(default_factory=list)
    attached: list[Part] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    parts: int = 0


def take_apart(raw: bytes) -> Part:
    """Split a message into its parts.

    Args:
        raw: the file, byte for byte.

    Returns:
        The outermost part; where the parser had to stop, the tree as far as it came.

    Raises:
        MailProblem: "not_a_mail", or "outlook_msg" for Outlook's own file format.
    """
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if raw.startswith(_COMPOUND_FILE):
        raise MailProblem("outlook_msg")
    if not raw.strip() or raw.startswith(_FOREIGN_STARTS):
        raise MailProblem("not_a_mail")
    if b"\r\r\n" in raw[:HEADER_CHARACTERS]:  # a program that converted line ends twice
        raw = raw.replace(b"\r\r\n", b"\r\n")
    parts: list[Part] = []

    def new_part(policy: Policy = compat32) -> Part:
        if len(parts) >= _PARTS_PARSED:
            raise _TooManyParts
        parts.append(Part(policy))
        return parts[-1]

    try:
        BytesParser(policy=compat32.clone(message_factory=new_part)).parsebytes(raw)
    except (_TooManyParts, *_STUMBLES):
        pass  # every part is hung on the tree as soon as it begins, so what was read is there
    if not parts or not any(name.lower() in _KNOWN_HEADERS for name, _ in parts[0].raw_items()):
        raise MailProblem("not_a_mail")
    return parts[0]


def gather(root: Part) -> Body:
    """Collect the text and the attachments of a message.

    Args:
        root: the outermost part.

    Returns:
        The text pieces and attachments in reading order, with the warnings "too_deep", "too_many_parts",
        "charset_guessed", "cut_text" and "forwarded_message" where they apply.
    """
    body = Body()
    _visit(root, body, 0)
    return body


def _visit(part: Part, body: Body, depth: int) -> None:
    if depth > DEPTH:
        body.warnings.append("too_deep")
        return
    inside = part.get_payload()
    if not isinstance(inside, list):
        if body.parts >= PARTS:
            body.warnings.append("too_many_parts")
            return
        body.parts += 1
        _visit_leaf(part, body, is_root=depth == 0)
    elif part.get_content_type() == "multipart/alternative":
        _visit_alternative([child for child in inside if isinstance(child, Part)], body, depth)
    else:
        for child in inside:
            if isinstance(child, Part):
                _visit(child, body, depth + 1)


def _visit_alternative(children: list[Part], body: Body, depth: int) -> None:
    before, offers = body.pieces, []
    for child in children:
        body.pieces = []
        _visit(child, body, depth + 1)
        offers.append(body.pieces)
    body.pieces = before
    plain = [offer for offer in offers if any(isinstance(piece, str) and piece.strip() for piece in offer)]
    formatted = [offer for offer in offers if any(isinstance(piece, Part) for piece in offer)]
    # The plainest way of saying it, else the last, which its sender held to be the best (RFC 2046, 5.1.4).
    body.pieces += plain[0] if plain else formatted[-1] if formatted else []


def _visit_leaf(part: Part, body: Body, *, is_root: bool) -> None:
    media_type = part.media_type()
    # A multipart whose boundary never comes, or is not even named, still holds what was written.
    is_text = media_type in ("text/plain", "text/html") or media_type.startswith("multipart/")
    if not is_text or (part.is_attachment() and not is_root):
        body.attached.append(part)
        if media_type in ("message/rfc822", "message/global"):
            body.warnings.append("forwarded_message")
    elif media_type == "text/html":
        body.pieces.append(part)
    else:
        text, guessed = decode(part.data(), part.parameter("content-type", "charset"))
        body.warnings += ["charset_guessed"] * guessed + ["cut_text"] * (len(text) > 2 * TEXT_CHARACTERS)
        body.pieces.append(clean_text(text[: 2 * TEXT_CHARACTERS]))


def attachment_name(part: Part, number: int) -> str:
    """Return the cleaned name of an attachment; a forwarded message is called after its subject.

    Args:
        part: the attachment.
        number: its place in the message, from 1.
    """
    name = part.claimed_name()
    if not name and part.media_type() == "message/rfc822":
        inner = BytesParser(policy=compat32).parsebytes(part.data()[:20_000], headersonly=True)
        subjects = [str(value) for key, value in inner.raw_items() if key.lower() == "subject"]
        subject = decode_words(header_text("".join(subjects[:1])[:HEADER_CHARACTERS])[0])[0]
        name = clean_line(subject).replace("/", "-").replace("\\", "-")
        name = f"{name}.eml" if name else ""
    return clean_file_name(name, part.media_type(), number)
