"""One table of a statement file on its way to becoming a value: it notes what is wrong and reads on.

Reading never stops at the first fault, so that whoever edits the file sees all of them at once. A faulty
value is replaced by an empty one; such a value never leaves the room, because the reader raises at the end
when anything was noted. Each is a `Fault`, written as "entry: key: what is wrong", such as
"3.1 B: retention.period: no_unit"; what is wrong is one of the words of `Lack`.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, TypeVar

from desktop.rules.errors import RuleBroken
from desktop.rules.periods import Period, parse_period
from desktop.rules.statement_terms import Bilingual
from desktop.rules.toml_places import Place

Code = TypeVar("Code", bound=StrEnum)
LONGEST_MONTHS, LONGEST_DAYS = 1200, 36600  # a period of more than a hundred years is a slip of the pen
NO_UNIT = re.compile(r"\s*P?\d+\s*", re.IGNORECASE)


class Lack(StrEnum):
    """What can be wrong with one value of the file."""

    MISSING = "missing"
    WRONG_KIND = "wrong_kind"  # a number where a text belongs, a text where a table belongs
    NO_UNIT = "no_unit"  # a period of 13, of what?
    NOT_A_PERIOD = "not_a_period"
    UNKNOWN = "unknown"
    UNKNOWN_KEY = "unknown_key"  # most often a slip of the pen in a key
    DOUBLED = "doubled"
    AMBIGUOUS = "ambiguous"  # more than one trigger
    TOO_FEW = "too_few"
    NOT_OF_ROLE = "not_of_role"
    WITHOUT_BASIS = "without_basis"  # consent facts while the basis is another
    WITHOUT_CONTACT = "without_contact"  # letters that count as contact where contact is not waited for
    TOO_LONG = "too_long"  # a period no promise can mean
    SYNTAX = "syntax"  # a line that is no TOML
    ENCODING = "encoding"  # a file that is no UTF-8


class Fault(NamedTuple):
    """One thing wrong: the entry and key as a person names them, what it is, and where it stands in the parsed file."""

    entry: str
    key: str
    lack: Lack
    place: Place

    def __str__(self) -> str:
        return f"{self.entry}: {self.key}: {self.lack}"


class Entry:
    """A table, where it stands in the file, and the list of faults shared by the whole reading.

    table: what the file holds there; anything but a mapping is a problem.
    where: the name of the entry for a person, such as "3.1 B".
    path: the keys that lead from the entry to this table, with a dot after each.
    place: the way to this table from the top of the file.
    """

    def __init__(self, table: object, where: str, problems: list[Fault], path: str = "", place: Place = ()) -> None:
        self.where, self.problems, self.path, self.place = where, problems, path, place
        self.failed = False
        if not isinstance(table, Mapping):
            self.problem("", Lack.MISSING if table is None else Lack.WRONG_KIND)
            self.problems = []  # what such a table lacks further goes without saying
        self.table: Mapping[str, object] = table if isinstance(table, Mapping) else {}
        self.unread = set(self.table)

    def problem(self, key: str, lack: Lack) -> None:
        """Note that the value of *key*, or with "" the table itself, is wrong."""
        self.failed = True
        named = (self.path + key).rstrip(".") or "table"
        self.problems.append(Fault(self.where, named, lack, (*self.place, key) if key else self.place))

    def has(self, key: str) -> bool:
        """Say whether the file holds *key* here."""
        return key in self.table

    def take(self, key: str) -> object:
        """Give the raw value of *key*, None if absent, and remember that it was read."""
        self.unread.discard(key)
        return self.table.get(key)

    def text(self, key: str) -> str:
        """Read a text that says something."""
        value = self.take(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        self.problem(key, Lack.MISSING if value is None or isinstance(value, str) else Lack.WRONG_KIND)
        return ""

    def here(self) -> Bilingual:
        """Read the two languages that stand in this very table."""
        return Bilingual(self.text("nl"), self.text("en"))

    def both(self, key: str) -> Bilingual:
        """Read a text in both languages."""
        part = self.part(key)
        text = part.here()
        part.end()
        return text

    def both_or_none(self, key: str) -> Bilingual | None:
        """Read a text in both languages; None if the file has none."""
        return self.both(key) if self.has(key) else None

    def code(self, key: str, codes: type[Code]) -> Code:
        """Read one of a closed list of codes."""
        written = self.text(key)
        return self.as_code(key, written, codes) if written else next(iter(codes))

    def as_code(self, key: str, value: object, codes: type[Code]) -> Code:
        """Turn *value*, read from *key*, into a code."""
        if isinstance(value, str) and value in codes.__members__.values():
            return codes(value)
        self.problem(key, Lack.UNKNOWN if isinstance(value, str) else Lack.WRONG_KIND)
        return next(iter(codes))

    def flag(self, key: str, absent: bool | None = None) -> bool:
        """Read true or false; *absent* is what a missing key means, None that it must be there."""
        if absent is not None and not self.has(key):
            return absent
        value = self.take(key)
        if not isinstance(value, bool):
            self.problem(key, Lack.MISSING if value is None else Lack.WRONG_KIND)
        return value is True

    def day(self, key: str) -> date:
        """Read a calendar date."""
        value = self.take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.problem(key, Lack.MISSING if value is None else Lack.WRONG_KIND)
        return date.min

    def period(self, key: str) -> tuple[str, Period]:
        """Read an ISO 8601 duration of whole days or longer: as it is written, and what it means."""
        value = self.table.get(key)
        if type(value) is int or (isinstance(value, str) and NO_UNIT.fullmatch(value)):
            self.take(key)
            self.problem(key, Lack.NO_UNIT)
            return "", Period()
        written = self.text(key)
        try:
            period = parse_period(written)
        except RuleBroken:
            if written:  # an absent one was noted already
                self.problem(key, Lack.NOT_A_PERIOD)
            return written, Period()
        if period.years * 12 + period.months > LONGEST_MONTHS or period.weeks * 7 + period.days > LONGEST_DAYS:
            self.problem(key, Lack.TOO_LONG)
        return written, period

    def part(self, key: str) -> "Entry":
        """Open the table under *key*."""
        return Entry(self.take(key), self.where, self.problems, f"{self.path}{key}.", (*self.place, key))

    def parts(self, key: str, *, may_lack: bool = False) -> tuple["Entry", ...]:
        """Open each table of the list under *key*, numbered from one."""
        return tuple(
            Entry(value, self.where, self.problems, f"{self.path}{key}.{number}.", (*self.place, key, number - 1))
            for number, value in enumerate(self.listed(key, may_lack=may_lack), 1)
        )

    def listed(self, key: str, *, may_lack: bool = False) -> list[object]:
        """Read a list that holds something; *may_lack* lets it be absent, never empty."""
        value = self.take(key)
        if value is None and may_lack:
            return []
        if isinstance(value, list) and value:
            return value
        self.problem(key, Lack.MISSING if value is None or value == [] else Lack.WRONG_KIND)
        return []

    def end(self) -> None:
        """Note every key that nobody asked for."""
        for key in sorted(self.unread):
            self.problem(key, Lack.UNKNOWN_KEY)
