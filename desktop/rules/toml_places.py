"""On which line of a TOML file each key and each element of a list stands; `tomllib` does not tell.

Only for text that `tomllib` has taken: what is wrong in it was said by that reader, and is not looked at again here.
"""

import re

Place = tuple[str | int, ...]
"""Where a value stands in the parsed file: keys, and positions in lists from nought."""

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY_PART = re.compile(r"[ \t]*(?:\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*")
_STRINGS = (  # what opens it, and what it is to its end
    ('"""', re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}', re.DOTALL)),
    ("'''", re.compile(r"'''.*?'{3,5}", re.DOTALL)),
    ('"', re.compile(r'"(?:[^"\\\n]|\\.)*"')),
    ("'", re.compile(r"'[^'\n]*'")),
)
_BARE = re.compile(r"[^,\]}#\n]*")


def line_numbers(text: str) -> tuple[dict[Place, int], Place]:
    """Find the lines of a TOML text.

    Args:
        text: with "\\n" as its line end.

    Returns:
        The line, from one, of every table, key and element: for a table its header, else the first line that names it;
        and the place of the table that the text ends in.

    >>> line_numbers("[a]\\nb = [1,\\n2]\\n[[c.d]]")[0]
    {(): 1, ('a',): 1, ('a', 'b'): 2, ('a', 'b', 0): 2, ('a', 'b', 1): 3, ('c',): 4, ('c', 'd'): 4, ('c', 'd', 0): 4}
    """
    scan = _Scan(text)
    scan.statements()
    return scan.lines, scan.table


class _Scan:
    """One walk over the text; at is the position reached."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.counted_to, self.line = 0, 1
        self.lines: dict[Place, int] = {(): 1}
        self.table: Place = ()
        self.elements: dict[Place, int] = {}  # how many tables each list of tables has so far

    def statements(self) -> None:
        while self._skip():
            if self.text.startswith("[[", self.at):
                self._header(2)
            elif self.text[self.at] == "[":
                self._header(1)
            else:
                self._key_and_value(self.table)

    def _skip(self) -> bool:
        """Pass blanks and comments; say whether anything is left."""
        blank = _BLANK.match(self.text, self.at)
        self.at = blank.end() if blank else self.at
        return self.at < len(self.text)

    def _note(self, place: Place) -> None:
        self.line += self.text.count("\n", self.counted_to, self.at)
        self.counted_to = self.at
        for length in range(1, len(place) + 1):
            self.lines.setdefault(place[:length], self.line)

    def _key(self) -> list[str]:
        parts: list[str] = []
        while found := _KEY_PART.match(self.text, self.at):
            parts.append(next(part for part in found.groups() if part is not None))
            self.at = found.end()
            if not self.text.startswith(".", self.at):
                break
            self.at += 1
        return parts

    def _header(self, brackets: int) -> None:
        start, self.at = self.at, self.at + brackets
        parts = self._key()
        end, self.at = self.at + brackets, start
        place: Place = ()
        for number, part in enumerate(parts, 1):
            place = (*place, part)
            if brackets == 2 and number == len(parts):
                self.elements[place] = self.elements.get(place, 0) + 1
            if place in self.elements:
                self._note(place)
                place = (*place, self.elements[place] - 1)
        self._note(place)
        self.table, self.at = place, end

    def _key_and_value(self, table: Place) -> None:
        start = self.at
        parts = self._key()
        after, self.at = self.at, start
        place = (*table, *parts)
        self._note(place)
        self.at = after + 1  # behind the equals sign, or behind what is no key at all
        self._value(place)

    def _value(self, place: Place) -> None:
        self.at += len(self.text[self.at :]) - len(self.text[self.at :].lstrip(" \t"))
        opening = self.text[self.at : self.at + 1]
        if opening == "[":
            self._list(place)
        elif opening == "{":
            self._inline(place)
        else:
            self._scalar()

    def _list(self, place: Place) -> None:
        self.at += 1
        number = 0
        while self._skip() and self.text[self.at] != "]":
            self._note((*place, number))
            self._value((*place, number))
            number += 1
            if self._skip() and self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _inline(self, place: Place) -> None:
        self.at += 1
        while self._skip() and self.text[self.at] != "}":
            self._key_and_value(place)
            if self._skip() and self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _scalar(self) -> None:
        for opening, whole in _STRINGS:
            if self.text.startswith(opening, self.at):
                found = whole.match(self.text, self.at)
                break
        else:
            found = _BARE.match(self.text, self.at)
        self.at = found.end() if found else len(self.text)
