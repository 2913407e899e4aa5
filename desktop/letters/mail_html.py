"""Reads the text out of an HTML message; nothing in it is ever shown as HTML, fetched or run."""

import re
from html import unescape
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe"})
_PARAGRAPHS = frozenset({"blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"})
_BLOCKS = _PARAGRAPHS | {
    *(
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
    ),
    *("form", "header", "hr", "html", "li", "main", "nav", "section", "tbody", "tfoot", "thead", "tr"),
}
_LINK = re.compile(r"(?:https?:|mailto:|tel:)\S{1,500}", re.IGNORECASE)
_TAG_OR_PIECE = re.compile(r"<[^<>]*>?")
_BLANKS = re.compile(r"[ \t\r\n\f\u00a0]+")


class _Reader(HTMLParser):
    """Collects lines: paragraphs stand apart, an item starts with a dash or its number."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._line: list[str] = []
        self._unseen: list[str] = []
        self._lists: list[int | None] = []
        self._link = ""
        self._link_shows: list[str] = []
        self._preformatted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":  # a head or title left open must not hide the message
            self._unseen.clear()
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif self._unseen:
            return
        elif tag == "br":
            self.end_line(even_empty=True)
        elif tag in ("td", "th"):
            self._line.append(" ")
        elif tag == "img":
            self.handle_data(f" {dict(attrs).get('alt') or ''} ")
        elif tag == "a":
            self._link, self._link_shows = dict(attrs).get("href") or "", []
        elif tag in _BLOCKS:
            self._open_block(tag)

    def _open_block(self, tag: str) -> None:
        self.end_line()
        if tag in _PARAGRAPHS and not self._lists:
            self.lines.append("")
        if tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            number = self._lists[-1] if self._lists else None
            if number is not None:
                self._lists[-1] = number = number + 1
            self._line.append("- " if number is None else f"{number}. ")
        elif tag == "pre":
            self._preformatted += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif self._unseen:
            return
        elif tag == "a":
            self._close_link()
        elif tag in _BLOCKS:
            self._close_block(tag)

    def _close_block(self, tag: str) -> None:
        self.end_line()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "pre" and self._preformatted:
            self._preformatted -= 1
        if tag in _PARAGRAPHS and not self._lists:
            self.lines.append("")

    def _close_link(self) -> None:
        address, shown = self._link, "".join(self._link_shows)
        self._link, self._link_shows = "", []
        bare = re.sub(r"^(?:mailto:|tel:|https?://)|/$", "", address, flags=re.IGNORECASE)
        # Where a link leads is part of what was written, and a trick if it differs from what it shows.
        if _LINK.fullmatch(address) and bare not in shown:
            self._line.append(f" <{address}>")

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._link:
            self._link_shows.append(data)
        if not self._preformatted:
            self._line.append(data)
            return
        first, *others = data.split("\n")
        self._line.append(first)
        for other in others:
            self.end_line(even_empty=True)
            self._line.append(other)

    def end_line(self, *, even_empty: bool = False) -> None:
        line = _BLANKS.sub(" ", "".join(self._line)).strip()
        self._line = []
        if line or even_empty:
            self.lines.append(line)


def html_text(html: str) -> str:
    """Return what a reader of an HTML message would read, as plain lines.

    Args:
        html: the document or fragment; broken markup is read as far as it goes.

    Returns:
        Paragraphs parted by one blank line, list items with "- " or their number, links followed by their
        address where the text does not show it; "" if there is nothing to read.

    >>> html_text("<p>Beste,</p><ul><li>een<li>twee</ul><script>x()</script>")
    'Beste,\\n\\n- een\\n- twee'
    """
    reader = _Reader()
    reader.feed(html)
    # Not close(): for every "<" that is never closed it reads the whole rest again, in quadratic time
    # (CVE-2025-6069), so what the parser leaves unread is stripped here.
    reader.handle_data(unescape(_TAG_OR_PIECE.sub(" ", reader.rawdata)))
    reader.end_line()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(reader.lines)).strip("\n")
