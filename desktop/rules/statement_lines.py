"""Reads a statement file that somebody edited, and says of everything wrong on which line it stands, all at once.

What is no TOML does not hide what is wrong elsewhere: where the broken value can be told apart from what follows it is
noted and left out, and reading goes on.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from desktop.rules.statement import Statement, read_with_faults
from desktop.rules.statement_entry import Fault, Lack
from desktop.rules.toml_places import Place, line_numbers

MOST_BROKEN_LINES = 100
MOST_LINES = 200  # of one value
MOST_DOTS = 200  # in one line: to read a key of very many parts would take hours
_AT_LINE = re.compile(r"\(at line (\d+),")
_KEY_AND_VALUE = re.compile(r"\s*([A-Za-z0-9_.\-\"' ]+?)\s*=(.*)")
_STRING_OR_COMMENT = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|#.*")

_STRAY = re.compile(r"[\w\s.,;:!?()/-]*")  # words that stand where a key should, and open nothing


class _BrokenValue(NamedTuple):
    table: Place
    key: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a statement file.

    line: from one. entry, key: what it is about, as in "3.1 B" and "retention.period"; both may be "" for a line that
    is no TOML. lack: a value of `desktop.rules.statement_entry.Lack`.
    """

    line: int
    entry: str
    key: str
    lack: str


def read_statement_bytes(content: bytes) -> tuple[Statement | None, tuple[Problem, ...]]:
    """Read a statement file as it lies on disk; see `read_statement_text`.

    Text that is not UTF-8 gives one problem, "encoding", on its first such line.
    """
    try:
        return read_statement_text(content.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        return None, (Problem(content.count(b"\n", 0, problem.start) + 1, "", "", Lack.ENCODING),)


def as_kept(text: str) -> str:
    r"""Give the text of a statement file as it is read and kept: without byte order marks and Windows line ends.

    An editor or a transfer may have put them there twice; what is kept must read just as what was looked at.

    >>> as_kept("\ufeff\ufeffa = 1\r\r\n")
    'a = 1\n'
    """
    return re.sub(r"\r+\n", "\n", text.lstrip("\ufeff"))


def read_statement_text(text: str) -> tuple[Statement | None, tuple[Problem, ...]]:
    """Read a statement file.

    Args:
        text: TOML; a byte order mark and Windows line ends are taken as nothing.

    Returns:
        The statement and no problems, or None and every problem, in the order of the lines.

    Source: TOML 1.0; statement sections 3 to 8.
    """
    lines = as_kept(text).split("\n")
    table, problems, left_out = _parsed(lines)
    if table is None:
        return None, tuple(problems)
    statement, faults = read_with_faults(table)
    where, _ = line_numbers("\n".join(lines))
    for fault in faults:
        if not _follows(fault, left_out):
            problems.append(Problem(_line_of(fault.place, where), fault.entry, fault.key, fault.lack))
    problems.sort(key=lambda problem: problem.line)
    return (None if problems else statement), tuple(problems)


def _parsed(lines: list[str]) -> tuple[Mapping[str, object] | None, list[Problem], list[Place]]:
    """Parse, emptying in *lines* each broken value that can be told apart; None where one cannot."""
    problems: list[Problem] = []
    left_out: list[Place] = []
    if endless := next((number for number, line in enumerate(lines, 1) if line.count(".") > MOST_DOTS), None):
        return None, [Problem(endless, "", "", Lack.SYNTAX)], left_out
    while True:
        try:
            return tomllib.loads("\n".join(lines)), problems, left_out
        except RecursionError:
            return None, [*problems, Problem(1, "", "", Lack.SYNTAX)], left_out
        except ValueError as problem:  # also a number of too many digits, which is no TOMLDecodeError
            line, lack = _broken_line(problem, lines), _lack(problem)
        broken = _broken_value(lines, line) if len(problems) < MOST_BROKEN_LINES else None
        problems.append(Problem(line, "", broken.key if broken else "", lack))
        if broken is None:
            return None, problems, left_out
        if broken.key:
            left_out.append((*broken.table, *re.split(r"\s*\.\s*", broken.key)))
        lines[broken.first - 1 : broken.last] = [""] * (broken.last - broken.first + 1)


def _lack(problem: ValueError) -> Lack:
    said = str(problem)
    return Lack.DOUBLED if said.startswith(("Cannot overwrite", "Cannot declare")) else Lack.SYNTAX


def _broken_line(problem: ValueError, lines: list[str]) -> int:
    if found := _AT_LINE.search(str(problem)):
        return int(found[1])
    if isinstance(problem, tomllib.TOMLDecodeError):  # "at end of document": something was never closed
        return max(1, len("\n".join(lines).rstrip().split("\n")))
    return bisect_left(range(1, len(lines)), True, key=lambda count: _breaks(lines[:count])) + 1


def _breaks(lines: list[str]) -> bool:
    """Say whether reading these lines stops on something else than the grammar."""
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    except ValueError:
        return True
    return False


def _broken_value(lines: list[str], line: int) -> _BrokenValue | None:
    """Find the key and the value that *line* belongs to; None where the value has no end of its own.

    It begins where all before it is whole, and ends where every bracket it opened is closed.
    """
    first = next((at for at in range(line, max(0, line - MOST_LINES), -1) if _is_whole(lines[: at - 1])), None)
    if not first:
        return None
    found = _KEY_AND_VALUE.fullmatch(lines[first - 1])
    if not found:
        return _BrokenValue((), "", first, first) if first == line and _STRAY.fullmatch(lines[first - 1]) else None
    depth = 0
    for last in range(first, min(len(lines), first + MOST_LINES) + 1):
        written = lines[last - 1]
        if '"""' in written or "'''" in written:
            return None
        bare = _STRING_OR_COMMENT.sub("", written)
        depth += sum(bare.count(opening) for opening in "[{") - sum(bare.count(closing) for closing in "]}")
        if depth <= 0 and last >= line:
            table = line_numbers("\n".join(lines[: first - 1]))[1]
            return _BrokenValue(table, found[1].replace('"', "").replace("'", ""), first, last)
    return None


def _is_whole(lines: list[str]) -> bool:
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True


def _follows(fault: Fault, left_out: list[Place]) -> bool:
    """Say whether something is missing only because its line was left out."""
    if fault.lack is not Lack.MISSING:
        return False
    return any(fault.place == place[: len(fault.place)] or place == fault.place[: len(place)] for place in left_out)


def _line_of(place: Place, where: Mapping[Place, int]) -> int:
    """The line of a value or, where it is missing, of the table it is missing from."""
    while place not in where:
        place = place[:-1]
    return where[place]
