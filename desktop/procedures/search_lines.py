"""What the window is shown of searching and of what searches bring: frozen, complete, without a record behind it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EnclosureLine:
    """A file of a case. search_id: the search that brought it; None: it came another way."""

    id: int
    case_id: int
    search_id: int | None
    name: str
    media_type: str
    bytes: int
    sha256: str
    added_at: datetime
    added_by: str
    is_portable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchLine:
    """The search of one system. known_by: by what the person is found there; registered: holdings the vault has there.

    is_to_chase: it was asked, or chased, a week ago or longer and nobody answered. gap: how the result and what the
    vault has of the person do not fit, "not_registered" (found, and no holding there), "not_found" (holdings there, and
    nothing found), "no_file" (found, and no file goes into the package that is asked for), "" where they do.
    """

    id: int
    case_id: int
    case_number: str
    system: str
    name: str
    state: str
    known_by: tuple[str, ...]
    registered: int
    asked_of: str
    asked_on: date | None
    chased_on: date | None
    is_to_chase: bool
    done_by: str
    done_on: date | None
    note: str
    enclosures: tuple[EnclosureLine, ...] = ()
    gap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """The searches of a case, in the order of the systems.

    is_needed: a right in the case can only be answered after a search. missing: names of systems that belong to the
    search and have no task yet. enclosures: files that no search brought.
    """

    case_id: int
    is_needed: bool
    lines: tuple[SearchLine, ...]
    missing: tuple[str, ...]
    enclosures: tuple[EnclosureLine, ...]

    @property
    def open_count(self) -> int:
        return sum(line.state == "open" for line in self.lines)

    def with_gap(self, gap: str) -> tuple[str, ...]:
        """The names of the systems with that gap."""
        return tuple(line.name for line in self.lines if line.gap == gap)

    @property
    def is_done(self) -> bool:
        """Every system was searched."""
        return bool(self.lines) and not self.missing and not self.open_count
