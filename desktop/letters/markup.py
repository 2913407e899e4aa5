"""Reads the closed Markdown subset in which the office writes its letters.

What may stand in a text, and nothing else:

* `# subject` and `## heading`, paragraphs between blank lines, `- item` and `1. item`;
* `**bold**`, `*italic*` and `{field}` inside them;
* `{block: name}` alone on a line, which stands for another text;
* `[only if: fact and not other_fact]` on the line above a block, which leaves the block out otherwise.

There is no code, no loop and no HTML. A field's value is put in after parsing, as literal text: a star or brace
in a name stays what it is.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a wording file. line 0: the file as a whole; name: the field, fact, block or text."""

    file: str
    line: int
    code: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Literal:
    """Words of the office, in one face."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A place for a value, in the face of its surroundings. capital: the value begins with a capital."""

    name: str
    bold: bool = False
    italic: bool = False
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """Every wanted fact holds and no unwanted one does."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    line: int

    def holds(self, facts: frozenset[str]) -> bool:
        """Say whether the block stays, given the facts that are true."""
        return all(name in facts for name in self.wanted) and not any(name in facts for name in self.unwanted)


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a text. kind: subject, heading, paragraph, item, numbered or include."""

    kind: str
    line: int
    content: tuple[Literal | Field, ...] = ()
    include: str = ""
    condition: Condition | None = None


_INCLUDE = re.compile(r"\{block: *([a-z_]+)\}")
_CONDITION = re.compile(r"\[only if: *([a-z0-9_ ]+)\]")
_START = re.compile(r"(?P<subject># )|(?P<heading>## )|(?P<item>- )|(?P<numbered>[0-9]+\. )")
_INLINE = re.compile(r"\*\*|\*|\{[^{}\n]*\}|[{}]")
_FIELD = re.compile(r"\{([A-Za-z][a-z0-9_]*)\}")
_FOREIGN = re.compile(r"<[a-zA-Z/!]|!\[|\]\(|`|^[>|~]|^#{3}|^={3}|^-{3}", re.MULTILINE)


class _Reader:
    """Collects the pieces and faults of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.pieces: list[Piece] = []
        self.faults: list[Fault] = []
        self._condition: Condition | None = None
        self._kind = ""
        self._line = 0
        self._words: list[str] = []

    def fault(self, line: int, code: str, name: str = "") -> None:
        self.faults.append(Fault(self.file, line, code, name))

    def read(self, text: str) -> None:
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.strip()
            if not line:
                self._end()
            elif line.startswith("[only if"):
                self._end()
                self._read_condition(number, line)
            elif line.startswith("{block"):
                self._end()
                self._read_include(number, line)
            else:
                self._read_words(number, line)
        self._end()
        if self._condition is not None:
            self.fault(self._condition.line, "condition_without_block")

    def _read_condition(self, number: int, line: str) -> None:
        found = _CONDITION.fullmatch(line)
        if found is None or self._condition is not None:
            self.fault(number, "condition_not_understood", line)
            return
        wanted, unwanted = [], []
        for term in found[1].split(" and "):
            words = term.split()
            if len(words) == 1 and words[0] not in ("not", "and"):
                wanted.append(words[0])
            elif len(words) == 2 and words[0] == "not":
                unwanted.append(words[1])
            else:
                self.fault(number, "condition_not_understood", line)
        self._condition = Condition(tuple(wanted), tuple(unwanted), number)

    def _read_include(self, number: int, line: str) -> None:
        found = _INCLUDE.fullmatch(line)
        if found is None:
            self.fault(number, "include_not_understood", line)
            return
        self.pieces.append(Piece("include", number, include=found[1], condition=self._take_condition()))

    def _read_words(self, number: int, line: str) -> None:
        start = _START.match(line)
        if start is not None:
            self._end()
            self._kind, self._line, self._words = str(start.lastgroup), number, [line[start.end() :].strip()]
        elif self._words and self._kind not in ("subject", "heading"):
            self._words.append(line)
        else:
            self._end()
            self._kind, self._line, self._words = "paragraph", number, [line]

    def _take_condition(self) -> Condition | None:
        condition, self._condition = self._condition, None
        return condition

    def _end(self) -> None:
        if not self._words:
            return
        content = self._inline(" ".join(self._words), self._line)
        self.pieces.append(Piece(self._kind, self._line, content, condition=self._take_condition()))
        self._words = []

    def _inline(self, text: str, line: int) -> tuple[Literal | Field, ...]:
        if _FOREIGN.search(text):
            self.fault(line, "unknown_markup", text[:40])
        parts: list[Literal | Field] = []
        bold = italic = False
        end = 0
        for mark in _INLINE.finditer(text):
            if mark.start() > end:
                parts.append(Literal(text[end : mark.start()], bold, italic))
            end = mark.end()
            if mark[0] == "**":
                bold = not bold
            elif mark[0] == "*":
                italic = not italic
            else:
                parts.extend(self._field(mark[0], line, bold, italic))
        if end < len(text):
            parts.append(Literal(text[end:], bold, italic))
        if bold or italic:
            self.fault(line, "emphasis_not_closed", text[:40])
        return tuple(parts)

    def _field(self, mark: str, line: int, bold: bool, italic: bool) -> tuple[Field, ...]:
        found = _FIELD.fullmatch(mark)
        if found is None:
            self.fault(line, "brace_not_understood", mark)
            return ()
        name = found[1]
        return (Field(name[0].lower() + name[1:], bold, italic, capital=name[0].isupper()),)


def read_text(text: str, file: str) -> tuple[tuple[Piece, ...], tuple[Fault, ...]]:
    """Read one wording file.

    Args:
        text: the file's content.
        file: its name, for the faults.

    Returns:
        the pieces in order, and every fault found, in order of line.

    >>> pieces, faults = read_text("# Uw verzoek\\n\\nDag **{naam}**.", "x.md")
    >>> [piece.kind for piece in pieces], faults
    (['subject', 'paragraph'], ())
    """
    reader = _Reader(file)
    reader.read(text)
    return tuple(reader.pieces), tuple(sorted(reader.faults, key=lambda fault: fault.line))
