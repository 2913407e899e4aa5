"""The directory as a list of a million rows: the first page at once, then its shape, then any page.

Three letters or more are found anywhere inside a word (trigram index), two at the beginning of a word (word
index), one letter is ignored, unless it is all there is: then it is the beginning of the sort name. Order
is sort name, then id.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from db.records import SubjectId, SubjectRow
from db.subjects import rows_for

Anchor = tuple[str, int]  # sort_name and id
_FEW = 20_000  # up to so many people of a role, collecting and sorting them beats walking the directory
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryQuery:
    """What is looked for; nothing at all is the whole directory.

    words: every word must be found, by one of its alternatives; folded (small, no accents).
    role: one of tables.ROLES.
    """

    words: tuple[tuple[str, ...], ...] = ()
    role: str | None = None


@dataclass(frozen=True, slots=True)
class _Source:
    """Where the rows come from: SQL up to and including its conditions, and the values bound in it."""

    sql: str
    values: dict[str, Any]

    def at(self, condition: str) -> str:
        return f"{self.sql} AND {condition}"


def first_page(con: Connection, query: DirectoryQuery, limit: int) -> tuple[SubjectRow, ...]:
    """Give the first *limit* rows, by sort name."""
    source = _source(con, query)
    return _rows(con, source.sql, source.values, limit)


def page_from(con: Connection, query: DirectoryQuery, anchor: Anchor, limit: int) -> tuple[SubjectRow, ...]:
    """Give *limit* rows from *anchor* on (itself included), by sort name."""
    source = _source(con, query)
    values = source.values | {"anchor_name": anchor[0], "anchor_id": anchor[1]}
    return _rows(con, source.at("(s.sort_name, s.id) >= (:anchor_name, :anchor_id)"), values, limit)


def shape(con: Connection, query: DirectoryQuery, page: int) -> tuple[int, list[Anchor]]:
    """Count the rows and name the key at which each page of *page* rows begins.

    Returns:
        The count, and one anchor a page, in order; empty where nothing was found.
    """
    source = _source(con, query, for_all=True)
    if source.sql == _WHOLE:
        return _whole_shape(con, page)
    count = con.execute(text(f"SELECT count(*) {source.sql}"), source.values).scalar_one()
    placed = (
        "SELECT sort_name, id FROM ("  # noqa: S608 - constants; every value is bound
        f"SELECT s.sort_name, s.id, row_number() OVER (ORDER BY s.sort_name, s.id) AS place {source.sql}"
        ") WHERE (place - 1) % :page = 0 ORDER BY place"
    )
    found = con.execute(text(placed), source.values | {"page": page})
    return count, [(name, number) for name, number in found]


_WHOLE = "FROM subject s WHERE true"


def _whole_shape(con: Connection, page: int) -> tuple[int, list[Anchor]]:
    # Skipping along the index from key to key is three times as fast as numbering every row.
    count = con.execute(text("SELECT count(*) FROM subject")).scalar_one()
    skip = text(
        "SELECT sort_name, id FROM subject WHERE (sort_name, id) >= (:name, :id) "
        "ORDER BY sort_name, id LIMIT 1 OFFSET :page"
    )
    first = text("SELECT sort_name, id FROM subject ORDER BY sort_name, id LIMIT 1")
    anchors: list[Anchor] = []
    found = con.execute(first).one_or_none()
    while found is not None:
        anchors.append((found[0], found[1]))
        found = con.execute(skip, {"name": found[0], "id": found[1], "page": page}).one_or_none()
    return count, anchors


def _rows(con: Connection, sql: str, values: dict[str, Any], limit: int) -> tuple[SubjectRow, ...]:
    wanted = f"SELECT s.id {sql} ORDER BY s.sort_name, s.id LIMIT :limit"
    ids = [SubjectId(found) for found in con.execute(text(wanted), values | {"limit": limit}).scalars()]
    lines = rows_for(con, ids)
    return tuple(lines[subject_id] for subject_id in ids)


def _source(con: Connection, query: DirectoryQuery, *, for_all: bool = False) -> _Source:
    """Choose the way to the rows; for_all: every row is wanted, not only the first ones."""
    hits, values = _hits(query.words)
    initial = "" if hits else _sole_initial(query.words)
    role = ""
    if query.role is not None:
        values = values | {"role": query.role}
        role = " AND EXISTS (SELECT 1 FROM subject_role r WHERE r.subject_id = s.id AND r.role = :role)"
        if not hits and not initial and (for_all or _is_rare(con, query.role)):
            hits, role = "SELECT subject_id AS rowid FROM subject_role WHERE role = :role", ""
    if hits:
        # The hits come in the order of their ids, so the index (id, sort_name) is read forwards; without
        # CROSS JOIN and INDEXED BY a common word costs ten thousands of random pages.
        sql = f"FROM ({hits}) h CROSS JOIN subject s INDEXED BY subject_covering ON s.id = h.rowid WHERE true"
        return _Source(sql + role, values)
    sql = _WHOLE
    if initial:
        sql += " AND s.sort_name >= :initial AND s.sort_name < :initial_end"
        values = values | {"initial": initial, "initial_end": initial + _LAST}
    return _Source(sql + role, values)


def _hits(words: tuple[tuple[str, ...], ...]) -> tuple[str, dict[str, Any]]:
    """Make the SELECT of the rowids that match; "" where no word is long enough to look for."""
    matches = [match for match in map(_matches, words) if match]
    # What every hit must have is asked of each index at once; FTS5 then reads only where the rarest word is.
    common = {
        index: " AND ".join(f"({match[index]})" for match in matches if match.keys() == {index})
        for index in ("subject_trigram", "subject_words")
    }
    asked = [{index: must} for index, must in common.items() if must]
    for match in matches:
        if len(match) > 1:
            asked.append(
                {index: f"({found}) AND {common[index]}" if common[index] else found for index, found in match.items()}
            )
    values: dict[str, Any] = {}
    selects = []
    for group in asked:
        branches = []
        for index, found in group.items():
            name = f"match_{len(values)}"
            values[name] = found
            branches.append(f"SELECT rowid FROM {index} WHERE {index} MATCH :{name}")  # noqa: S608 - a constant
        union = " UNION ".join(branches)
        selects.append(f"SELECT rowid FROM ({union})" if len(branches) > 1 else union)  # noqa: S608
    return " INTERSECT ".join(selects), values


def _matches(alternatives: tuple[str, ...]) -> dict[str, str]:
    """Say for each index what finds one of *alternatives*; {} where none is long enough."""
    spelled = [word.replace("\0", "") for word in alternatives]
    long = [_quoted(word) for word in spelled if len(word) >= 3]
    short = [f"{_quoted(word)}*" for word in spelled if len(word) == 2 and word.isalnum()]
    both = {"subject_trigram": " OR ".join(long), "subject_words": " OR ".join(short)}
    return {index: match for index, match in both.items() if match}


def _quoted(word: str) -> str:
    """Make a string of FTS5 that means nothing but its letters."""
    return '"' + word.replace('"', '""') + '"'


def _sole_initial(words: tuple[tuple[str, ...], ...]) -> str:
    return words[0][0] if len(words) == 1 and len(words[0]) == 1 and len(words[0][0]) == 1 else ""


def _is_rare(con: Connection, role: str) -> bool:
    few = text("SELECT count(*) FROM (SELECT 1 FROM subject_role WHERE role = :role LIMIT :few)")
    return bool(con.execute(few, {"role": role, "few": _FEW}).scalar_one() < _FEW)
