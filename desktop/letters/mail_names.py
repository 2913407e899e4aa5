"""Cleans the names a message brings: who sent it, and what its attachments are called."""

import re
import unicodedata
from email.utils import parseaddr

from desktop.letters.mail_text import clean_line, decode_words

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}@[^\s@<>()\[\],;:\"\\]{1,253}")
_LONGEST_NAME = 200
_LONGEST_FILE_NAME = 120
_LONGEST_ENDING = 20
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "image/gif": ".gif",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/plain": ".txt",
}


def mailbox(value: str) -> tuple[str, str, bool]:
    """Read one sender from a From, Sender or Reply-To header.

    Args:
        value: the header as the parser keeps it, already capped in length.

    Returns:
        The name, the address and whether a charset was guessed; "" for a name or address that is not
        there. Of several mailboxes the first counts.

    >>> mailbox('"Bakker, R." <r.bakker@example.org>')
    ('Bakker, R.', 'r.bakker@example.org', False)
    """
    try:
        name, address = parseaddr(value)
    except (RecursionError, ValueError, IndexError, TypeError, AttributeError):
        name, address = "", ""  # a thousand nested comments, for one
    if not _ADDRESS.fullmatch(address):
        found = _ADDRESS.search(value)
        address = found[0] if found else ""
        name = value[: found.start()].strip(" <\"'") if found else value
        name = "" if name.count("(") > 1 else name
    # Decoded only now: an encoded word may hold commas and brackets, but never a second address.
    shown, guessed = decode_words(name)
    return clean_line(shown).strip("\"'")[:_LONGEST_NAME].strip(), clean_line(address), guessed


def clean_file_name(name: str, media_type: str = "", number: int = 1) -> str:
    """Make the name an attachment claims safe to show and to save, on every system.

    Args:
        name: the claimed name, decoded; may be "" or hostile.
        media_type: tells the ending of a nameless attachment.
        number: its place in the message from 1, for the name of a nameless attachment.

    Returns:
        A name of 1 to 120 characters without folders, control or direction characters, that Windows does
        not reserve.

    >>> clean_file_name("../../nota\\u202efdp.exe"), clean_file_name("aux.txt")
    ('notafdp.exe', '_aux.txt')
    >>> clean_file_name("", "image/png", 2)
    'attachment-2.png'
    """
    last = re.split(r"[/\\]", name)[-1]
    # Categories C and Z beyond the plain space: control, format, direction, half characters, odd blanks.
    kept = "".join(" " if unicodedata.category(c)[0] == "Z" else c for c in last)
    kept = "".join(c for c in kept if unicodedata.category(c)[0] != "C")
    kept = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", " ".join(kept.split()))).strip(". ")
    if not kept:
        return f"attachment-{number}{_ENDINGS.get(media_type, '')}"
    if _RESERVED.fullmatch(kept.partition(".")[0].strip()):
        kept = "_" + kept
    if len(kept) > _LONGEST_FILE_NAME:
        stem, dot, ending = kept.rpartition(".")
        ending = dot + ending if stem and len(ending) < _LONGEST_ENDING else ""
        kept = kept[: _LONGEST_FILE_NAME - len(ending)].rstrip(". ") + ending
    return kept
