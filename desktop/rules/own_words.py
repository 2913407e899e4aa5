"""What the sender of a message wrote himself: no quoted mail, no earlier message, no signature.

Everything else is blanked with spaces of the same length, so that a place in the result is the same place in
the message and a quotation from it stays exact.
"""

import re
from collections.abc import Iterator

_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_SIGNATURE = re.compile(r"^--[ \t]?$", re.MULTILINE)
_ANNOUNCED = re.compile(  # "Op 3 maart 2026 om 10:12 schreef Support <…>:", folded over two lines at most
    r"^[ \t]*(?:op|on|am|le)\b[^\n]{5,150}(?:\n[^\n]{0,100})?"
    r"\b(?:schreef|wrote|schrieb|écrit)\b[^\n]{0,100}:[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_EARLIER = re.compile(  # what Outlook puts above the message that is answered
    r"^[ \t]*-{2,}[ \t]*(?:oorspronkelijk bericht|original message)[ \t]*-{2,}[ \t]*$"
    r"|^[ \t*]*(?:van|from):[^\n]+\n[ \t*]*(?:verzonden|sent|datum|date|aan|to):",
    re.MULTILINE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"(?<!\bart)(?<!\bnr)(?<!\bmr)(?<!\bmw)(?<!\bdhr)(?<!\bjl)(?<!\b[a-z])[.!?]+(?=[\s\"'”’)]|$)"
    r"|\n[ \t]*\n"
    r"|\n(?=[ \t]*(?:[-*•–]|\(?[0-9a-z]{1,2}[.)])[ \t])",
    re.IGNORECASE,
)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def own_words(text: str, *, is_forwarded: bool = False) -> str:
    """Blank what the sender did not write; lines end with "\\n".

    Args:
        text: the message; at most the first hundred thousand characters matter to a reader, cut it before.
        is_forwarded: then an earlier message is what it is all about, and stays.

    Returns:
        A text of the same length with the same line ends.

    >>> own_words("Dank u.\\n> Ik wil inzage.\\n").split()
    ['Dank', 'u.']
    """
    if is_forwarded:
        return text
    text = _QUOTED_LINE.sub(lambda found: _blank(found[0]), text)
    for announced in list(_ANNOUNCED.finditer(text))[:1]:
        rest = text[announced.end() :]
        kept = rest if ">" in rest or not rest.strip() or _was_quoted(rest) else _blank(rest)
        text = text[: announced.start()] + _blank(announced[0]) + kept
    for mark in (_EARLIER, _SIGNATURE):
        if found := mark.search(text):
            text = text[: found.start()] + _blank(text[found.start() :])
    return text


def _was_quoted(rest: str) -> bool:
    """Whether blanked quotations stand right after an announcement: then what follows them is an answer."""
    lines = [line for line in rest.split("\n")[1:] if line]
    return bool(lines) and not lines[0].strip()


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the place of every sentence and list item: start and end, white space at the edges left out.

    >>> text = "Geef inzage o.g.v. art. 15 AVG. En wis dan alles!"
    >>> [text[start:end] for start, end in sentences(text)]
    ['Geef inzage o.g.v. art. 15 AVG.', 'En wis dan alles!']
    """
    start = 0
    for end in (*(found.end() for found in _SENTENCE_END.finditer(text)), len(text)):
        part = text[start:end]
        if part.strip():
            yield start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
        start = end
