"""Joins the lines that a mail program broke at its margin, so that a message reads in paragraphs of any width.

Only for showing: what is kept stays as it came. Lists, tables, addresses, quotes and signatures keep their lines.
Source: RFC 5322 section 2.1.1 (lines of at most 78 characters), RFC 3676 section 4.3 (the line before a signature).
"""

import re
from itertools import groupby, pairwise

MARGINS = range(72, 91)  # where mail programs break a line of plain text
_QUOTED = re.compile(r"(?:> ?)*")
_SIGNATURE = re.compile(r"-- ?")
_ITEM = re.compile(r"\s*(?:[-*•·–—+]|\(?[0-9a-zA-Z]{1,2}[.)])\s+")
_OWN_LINE = re.compile(r"[A-Z][\w-]{1,14}:\s|[-_=*~#]{3,}")  # "From: ", a rule
_TABLE = re.compile(r"\t|\S {2,}\S")


def in_paragraphs(text: str) -> str:
    """The text with each paragraph, and each item of a list, on one line."""
    lines = [line.rstrip() for line in text.splitlines()]
    signed = next((number for number, line in enumerate(lines) if _SIGNATURE.fullmatch(line)), len(lines))
    shown: list[str] = []
    for prefix, quoted in groupby(lines[:signed], key=_prefix):
        shown.extend(f"{prefix}{line}" for line in _joined([line[len(prefix) :] for line in quoted]))
    return "\n".join([*shown, *lines[signed:]])


def _prefix(line: str) -> str:
    """The marks of a quote before a line, "" for a line of the sender's own."""
    found = _QUOTED.match(line)
    return found.group() if found else ""


def _joined(lines: list[str]) -> list[str]:
    if any(len(line) >= MARGINS.stop and " " in line.strip() for line in lines):
        return lines  # no program broke these
    joined: list[str] = []
    for has_words, block in groupby(lines, key=bool):
        block_lines = list(block)
        joined.extend(_joined_block(block_lines) if has_words else block_lines)
    return joined


def _joined_block(lines: list[str]) -> list[str]:
    """Lines without an empty one among them; the longest shows where they were broken."""
    margin = max(MARGINS.start, *(len(line) for line in lines if len(line) < MARGINS.stop), 0)
    joined = lines[:1]
    for line, following in pairwise(lines):
        if _goes_on(joined[-1], line, following, margin):
            joined[-1] = f"{joined[-1]} {following.strip()}"
        else:
            joined.append(following)
    return joined


def _goes_on(so_far: str, line: str, following: str, margin: int) -> bool:
    """Whether *following* stood on one line with *line* before it was broken. so_far: the paragraph up to there."""
    if len(line) + 1 + len(following.split()[0]) <= margin:
        return False
    if _ITEM.match(following) or _OWN_LINE.match(following) or _TABLE.search(line) or _TABLE.search(following):
        return False
    return not following[0].isspace() or bool(_ITEM.match(so_far))
