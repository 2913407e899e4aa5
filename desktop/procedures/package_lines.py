"""What the window is shown of a package of somebody's data: its items, and what was built."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.procedures.lines import PersonLine
from desktop.rules.statement import Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """One item that may go along.

    key: by which it is chosen, "message/12". kind: "person", "note", "category", "request", "letter", "message",
    "attachment", "disclosure" or "file". label: what it is; on: its day, None without one.
    state: "included", "left_out", "to_look" (somebody must look first, and then choose), "of_other" (it never goes
    along: leave it out with a reason, or strike the others out of a file).
    why: codes of why it must be looked at; others: the e-mail addresses of others that stand in it.
    strikes: (passage, why). can_strike: it has text that passages can be struck out of.
    """

    key: str
    kind: str
    label: Bilingual
    on: date | None
    state: str
    why: tuple[str, ...]
    others: tuple[str, ...]
    left_out: str
    strikes: tuple[tuple[str, str], ...]
    can_strike: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLine:
    """A package that was built."""

    id: int
    kind: str
    built_at: datetime
    built_by: str
    sha256: str
    bytes: int
    is_encrypted: bool
    contents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """What a package of one kind would hold. lacks: why it cannot be built yet, a code, "" where nothing stands in the
    way. without_file: names of systems in which something was found and of which no file goes along. is_awaited: a
    letter promised it, and it was neither saved nor given otherwise. alike: other entries of the directory that may be
    the same person, whose data are not in it.
    """

    case_id: int
    kind: str
    items: tuple[ItemLine, ...]
    lacks: str
    without_file: tuple[str, ...]
    is_awaited: bool
    alike: tuple[PersonLine, ...]
    built: tuple[PackageLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPackage:
    """A package that is not kept anywhere yet, and counts as given once it was saved outside the vault.

    name: to save the zip under; contents: the names of the files in it. without_file: codes of systems in which
    something was found and of which the employee said that no file needs to go along.
    """

    case_id: int
    person_id: int
    kind: str
    built_at: datetime
    name: str
    content: bytes
    contents: tuple[str, ...]
    sha256: str
    is_encrypted: bool
    without_file: tuple[str, ...] = ()
