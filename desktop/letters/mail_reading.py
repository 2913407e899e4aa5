"""Reads one message out of its bytes: who, when, what it says, what hangs on it.

Made for hostile input and run in a worker process (`incoming_worker`), so only the standard library is
used. It is the same function in either process: the guard around it is `incoming.read_mail`.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from desktop.letters.errors import MailProblem
from desktop.letters.mail_dates import receipt
from desktop.letters.mail_html import html_text
from desktop.letters.mail_names import mailbox
from desktop.letters.mail_parts import (
    HEADER_CHARACTERS,
    TEXT_CHARACTERS,
    Body,
    Part,
    attachment_name,
    gather,
    take_apart,
)
from desktop.letters.mail_text import (
    clean_line,
    clean_text,
    decode,
    decode_words,
    drop_open_word,
    header_text,
)

_HTML_CHARACTERS = 2_000_000
_CHARSET_IN_HTML = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attached:
    """One attachment: its cleaned name, its claimed media type, its size in bytes once decoded."""

    name: str
    media_type: str
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingMail:
    """A message as the office sees it: plain text, and a code for every doubt about it.

    `received_at` is an aware UTC moment, from the header that `received_from` names: "received_header",
    "date_header", or "none".
    """

    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    text: str = ""
    received_at: datetime | None = None
    received_from: str = "none"
    attachments: tuple[Attached, ...] = ()
    warnings: tuple[str, ...] = ()


def read_message(raw: bytes, *, as_of: datetime | None = None) -> IncomingMail:
    """Read a message in this very process.

    Args:
        raw: the file, byte for byte.
        as_of: the present moment, aware; None leaves out what needs it (dates that lie in the future).

    Returns:
        What the message says, with a warning code for every doubt.

    Raises:
        MailProblem: "not_a_mail", "outlook_msg" or "mail_damaged".
    """
    try:
        return _describe(take_apart(raw), as_of)
    except MailProblem:
        raise
    except Exception as error:
        raise MailProblem("mail_damaged") from error


def read_attachment(raw: bytes, index: int) -> bytes:
    """Return the bytes of one attachment, in this very process.

    Args:
        raw: the file, byte for byte.
        index: its place in `IncomingMail.attachments`, from 0.

    Returns:
        Its bytes, transfer encoding undone; a forwarded message as it was sent.

    Raises:
        MailProblem: as `read_message`, and "no_such_attachment" (index) if there is none at that place.
    """
    try:
        attached = gather(take_apart(raw)).attached
        if not 0 <= index < len(attached):
            raise MailProblem("no_such_attachment", index=index)
        return attached[index].data()
    except MailProblem:
        raise
    except Exception as error:
        raise MailProblem("mail_damaged") from error


def _describe(root: Part, as_of: datetime | None) -> IncomingMail:
    warnings = ["cut_header"] if root.is_cut else []
    name, address = _sender(root, warnings)
    subject, guessed = decode_words(_header(root, "subject", warnings))
    received = [header_text(value[-HEADER_CHARACTERS:])[0] for value in root.header_values("received")]
    moment = receipt(received, _header(root, "date", warnings), as_of=as_of)
    body = gather(root)
    text = _text(body)
    attachments = tuple(
        Attached(attachment_name(part, number), part.media_type(), len(part.data()))
        for number, part in enumerate(body.attached, 1)
    )
    warnings += [*moment.warnings, *body.warnings, *(["charset_guessed"] if guessed else [])]
    return IncomingMail(
        sender_name=name,
        sender_address=address,
        subject=clean_line(subject),
        text=text,
        received_at=moment.received_at,
        received_from=moment.received_from,
        attachments=attachments,
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _header(root: Part, name: str, warnings: list[str]) -> str:
    """Return the topmost header of that name as text, cut to its cap before anything decodes it."""
    value = next(root.header_values(name), "")
    text, guessed = header_text(value[:HEADER_CHARACTERS])
    if len(value) > HEADER_CHARACTERS:
        warnings.append("cut_header")
        text = drop_open_word(text)
    if guessed:
        warnings.append("charset_guessed")
    return text


def _sender(root: Part, warnings: list[str]) -> tuple[str, str]:
    name, address, guessed = mailbox(_header(root, "from", warnings))
    if not address:
        # Who posted it for the author is the next best person to write back to.
        other_name, address, _ = mailbox(_header(root, "sender", warnings))
        name = name or other_name
    if guessed:
        warnings.append("charset_guessed")
    if not address:
        warnings.append("no_sender")
    reply_to = mailbox(_header(root, "reply-to", warnings))[1]
    if reply_to and reply_to.casefold() != address.casefold():
        warnings.append("reply_to_differs")
    return name, address


def _text(body: Body) -> str:
    """Join the text pieces, and add to the body's warnings what that brings to light."""
    shown: list[str] = []
    plain = False
    for piece in body.pieces:
        text = piece if isinstance(piece, str) else _from_html(piece, body)
        if text.strip():
            shown.append(text)
            plain = plain or isinstance(piece, str)
    text = "\n\n".join(shown)
    if len(text) > TEXT_CHARACTERS:
        body.warnings.append("cut_text")
        text = text[:TEXT_CHARACTERS].rstrip()
    if not text:
        body.warnings.append("no_text")
    elif not plain:
        body.warnings.append("html_only")
    return text


def _from_html(part: Part, body: Body) -> str:
    data = part.data()
    declared = part.parameter("content-type", "charset")
    in_html = None if declared else _CHARSET_IN_HTML.search(data[:4_000])
    html, guessed = decode(data, in_html[1].decode("ascii") if in_html else declared)
    body.warnings += ["charset_guessed"] * guessed + ["cut_text"] * (len(html) > _HTML_CHARACTERS)
    return clean_text(html_text(html[:_HTML_CHARACTERS]))
