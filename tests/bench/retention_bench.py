"""Everything that is held of a million people: ours beside the bare query, typed straight into the same encrypted file.

Bare is SQL typed by hand for that one question, which knows the indexes, on a connection of its own with the same
settings; its rows stay as the driver gives them. Both are asked in turns and the median counts, of processor time of
the thread where both only read (a busy machine disturbs it little) and of the clock where something is written.
"on the clock" is what a person waits for: the whole way to the lines that the window shows, beside 100 ms.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from db import categories, holding_search
from db.connecting import open_connection
from db.holding_search import HoldingQuery
from db.keys import subkey
from db.records import Profile
from db.vault import VAULT_NAME, Connection, create_vault, open_vault
from desktop.knowledge import load_statement, load_systems, office_for
from desktop.places import resources
from desktop.procedures import retention_list, statement_applying, statement_versions
from desktop.procedures.holding_facts import note_person_fact
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.lines import PAGE
from desktop.procedures.office import Office
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState
from tests.bench.retention_data import fill

PEOPLE = 1_000_000
ROUNDS = 15
DEEP = 25  # places in a list
GOAL = 1.5
WAIT_MS = 100.0
TODAY = date(2026, 11, 22)
DATA_KEY = bytes(range(32))
FILTERS = {
    "all": RetentionFilter(),
    "overdue": RetentionFilter(state=RetentionState.OVERDUE),
    "active": RetentionFilter(state=RetentionState.ACTIVE),
    "open": RetentionFilter(state=RetentionState.OPEN),
    "held": RetentionFilter(state=RetentionState.HELD),
    "activity 3.1 D": RetentionFilter(activity="3.1 D"),
    "activity 3.2 B, active": RetentionFilter(activity="3.2 B", state=RetentionState.ACTIVE),
    "system Intercom": RetentionFilter(system="intercom"),
    "statement version": RetentionFilter(version="1.1"),
    "start event unknown": RetentionFilter(work="unknown"),
    "3.1 D, start unknown": RetentionFilter(activity="3.1 D", work="unknown"),
    "choice to be asked": RetentionFilter(work="ask"),
}
ROW = f"""
    SELECT h.id, h.subject_id, h.category_id, h.case_id, h.label, h.expires_on, h.due_on, h.block, h.lacks, h.ask_by,
      s.initials, s.first_name, s.prefix, s.surname, s.organisation, c.number
    FROM ({{keys}} ORDER BY 1, 2 LIMIT {PAGE}) k CROSS JOIN holding h ON h.id = k.id
    LEFT JOIN subject s ON s.id = h.subject_id LEFT JOIN cases c ON c.id = h.case_id ORDER BY k.day, k.id
"""  # noqa: S608 - nothing here comes from outside
Row = dict[str, Any]


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


def figures(people: int = PEOPLE) -> Iterator[Row]:
    """Milliseconds, ours and bare, as they are measured. people: in the directory; three holdings each."""
    with TemporaryDirectory(prefix="inzage-bench-") as place:
        folder = Path(place) / "vault"
        start = time.perf_counter()
        _make(folder, people)
        size_mb = (folder / VAULT_NAME).stat().st_size / 1e6
        print(f"{people} people made in {time.perf_counter() - start:.0f} s, {size_mb:.0f} MB", file=sys.stderr)
        bare = open_connection(folder / VAULT_NAME, subkey(DATA_KEY, "file"), may_write=True)
        with closing(open_vault(folder, DATA_KEY)) as vault, closing(bare):
            office = office_for(vault, _Clock())
            for name, wanted in FILTERS.items():
                yield from _list(name, office, bare, wanted)
            yield from _uncovered(office, bare)
            yield _chart(office, bare)
            yield from _fact(office, bare, people)
            yield from _version(office, bare)


def _make(folder: Path, people: int) -> None:
    clock = _Clock()
    with closing(create_vault(folder, DATA_KEY, Profile(organisation="Voorbeeld B.V."), clock.now())) as vault:
        office_for(vault, clock)  # the statement becomes the first version
    fill(folder, DATA_KEY, people, TODAY, load_statement(), load_systems())


def _list(name: str, office: Office, bare: Any, wanted: RetentionFilter) -> Iterator[Row]:
    """One filter: opening it, its shape, and pages all over it."""
    listing = retention_list.retention(office, wanted)
    with office.vault.read() as con:
        query = retention_list.query_of(categories.categories(con), wanted, TODAY)
        typed = _typed(query, None)
        yield _row(
            f"first rows: {name}",
            *_in_turns(
                lambda: len(holding_search.first_page(con, query, PAGE)), lambda: len(bare.execute(typed).fetchall())
            ),
        )
        yield _waited(f"on the clock: {name}", [_taken(listing.first) for _ in range(ROUNDS)])
        start = time.thread_time()
        count, anchors = holding_search.shape(con, query, PAGE)
        ours_ms = (time.thread_time() - start) * 1000
        start = time.thread_time()
        places = bare.execute(_numbered(query)).fetchall()
        bare_ms = (time.thread_time() - start) * 1000
        if len(places) != len(anchors):
            raise AssertionError((len(places), len(anchors)))
        yield _row(f"where {count} rows have their pages: {name}", ours_ms, bare_ms) | {"goal": None}
        if len(places) > DEEP:
            ours_ms, bare_ms, waits = _deep(con, listing, anchors, query, bare, places)
            yield _row(f"page far down: {name}", ours_ms, bare_ms)
            yield _waited(f"on the clock, far down: {name}", waits)


def _deep(
    con: Connection,
    listing: retention_list.Held,
    anchors: Sequence[holding_search.Anchor],
    query: HoldingQuery,
    bare: Any,
    places: Sequence[tuple[str, int]],
) -> tuple[float, float, list[float]]:
    """Pages at places nobody has been yet: a third of them ours, a third bare, a third up to the lines."""
    chosen = random.Random(7).sample(range(len(anchors)), min(3 * DEEP, len(anchors) - 1))  # noqa: S311
    ways: tuple[Callable[[int], int], ...] = (
        lambda number: holding_search.page_from(con, query, anchors[number], PAGE)[0].id,
        lambda number: int(bare.execute(_typed(query, places[number])).fetchall()[0][0]),
        lambda number: listing.page(anchors[number])[0].id,
    )
    times: tuple[list[float], ...] = ([], [], [])
    for turn, number in enumerate(chosen):
        clock = time.perf_counter if turn % 3 == 2 else time.thread_time
        start = clock()
        found = ways[turn % 3](number)
        times[turn % 3].append((clock() - start) * 1000)
        if found != places[number][1]:
            raise AssertionError((found, places[number]))
    return statistics.median(times[0]), statistics.median(times[1]), times[2]


def _numbered(query: HoldingQuery) -> str:
    placed = f"SELECT day, id, row_number() OVER (ORDER BY day, id) AS place FROM ({_keys(query, None)})"  # noqa: S608
    return f"SELECT day, id FROM ({placed}) WHERE place % {PAGE} = 1"  # noqa: S608


def _typed(query: HoldingQuery, place: tuple[str, int] | None) -> str:
    return ROW.format(keys=_keys(query, place))


def _keys(query: HoldingQuery, place: tuple[str, int] | None) -> str:
    """The keys of the rows, typed by hand: one search in an index for each category and block."""
    if query.work == "ask":
        source = "SELECT ask_by AS day, id FROM holding INDEXED BY holding_to_ask WHERE ask_by "
        if place is None:
            return f"{source}>= '{TODAY}'"
        return f"{source}= '{place[0]}' AND id >= {place[1]} UNION ALL {source}> '{place[0]}'"
    low, high = query.range
    lacks = " AND lacks <> ''" if query.work else ""
    ids = [f"category_id = {one} AND " for one in query.category_ids] if query.category_ids is not None else [""]
    parts = []
    for block in query.blocks:
        for which in ids:
            source = f"SELECT due_on AS day, id FROM holding WHERE {which}block = '{block}'{lacks} AND due_on "  # noqa: S608
            if place is None:
                parts.append(f"{source}>= '{low}' AND due_on < '{high}'")
            else:
                parts.append(f"{source}= '{place[0]}' AND id >= {place[1]}")
                parts.append(f"{source}> '{place[0]}' AND due_on < '{high}'")
    return " UNION ALL ".join(parts)


def _uncovered(office: Office, bare: Any) -> Iterator[Row]:
    typed = f"SELECT sort_name, id FROM subject WHERE holdings = 0 ORDER BY sort_name, id LIMIT {PAGE}"  # noqa: S608
    with office.vault.read() as con:
        times = _in_turns(
            lambda: len(holding_search.uncovered_page(con, PAGE)), lambda: len(bare.execute(typed).fetchall())
        )
    yield _row("first keys: nothing registered", *times) | {
        "goal": None
    }  # a fifth of a millisecond, most of it calling
    first = retention_list.uncovered(office).first
    yield _waited("on the clock: nothing registered", [_taken(first) for _ in range(ROUNDS)])


def _chart(office: Office, bare: Any) -> Row:
    typed = "SELECT substr(due_on, 1, 7), block, count(*) FROM holding GROUP BY 1, 2"
    ours, plain = [], []
    for _ in range(3):
        ours.append(_taken(lambda: retention_list.overview(office, RetentionFilter())))
        plain.append(_taken(lambda: bare.execute(typed).fetchall()))
    return _row("chart and all counts", statistics.median(ours), statistics.median(plain))


def _fact(office: Office, bare: Any, people: int) -> Iterator[Row]:
    """One fact of one person: the fact, their holdings worked out again, a line in the journal; on the disk."""
    chosen = [(who, who + 2) for who in random.Random(11).sample(range(1, people - 2), 40)]  # noqa: S311
    ours, plain = [], []
    for who, other in chosen:
        day = date(2026, 11, 1 + who % 20)
        ours.append(_taken(lambda: note_person_fact(office, person_id=who, kind=FactKind.LAST_CONTACT, on=day)))  # noqa: B023
        plain.append(_taken(lambda: _typed_fact(bare, other, day)))  # noqa: B023
    yield _row("a changed fact; bare: no rules, no journal", *map(statistics.median, (ours, plain))) | {"goal": None}
    yield _waited("on the clock: a changed fact, kept", ours)


def _typed_fact(bare: Any, who: int, day: date) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT OR REPLACE INTO subject_fact VALUES (?, 'last_contact', ?)", (who, day.isoformat()))
    bare.execute("SELECT * FROM holding WHERE subject_id = ?", (who,)).fetchall()
    due_on = day.replace(year=day.year + 4).isoformat()
    bare.execute(
        "UPDATE holding SET due_on = ?1, expires_on = ?1 WHERE subject_id = ?2 AND +case_id IS NULL", (due_on, who)
    )
    bare.execute("COMMIT")


def _version(office: Office, bare: Any) -> Iterator[Row]:
    """A version that shortens one activity: given up half-way, then applied; bare, the same rows are rewritten."""
    source = (resources() / "statement" / "valueblue-1.1.toml").read_text(encoding="utf-8")
    head, mark, rest = source.partition('code = "3.1 D"')
    text = head.replace('version = "1.1"', 'version = "1.2"', 1) + mark + rest.replace('"P4Y"', '"P3Y"', 1)
    statement_versions.load_version(office, text=text.encode())
    statement_versions.decide_version(office, version="1.2", from_on=TODAY, lengthen=())
    seen: list[tuple[int, int]] = []

    def apply(stop_at: float) -> None:
        statement_applying.apply_version(
            office,
            version="1.2",
            progress=lambda done, rows: seen.append((done, rows)),
            stopped=lambda: bool(seen) and seen[-1][0] > seen[-1][1] * stop_at,
        )

    before = retention_list.overview(office, RetentionFilter(activity="3.1 D"))
    try:
        apply(0.5)
    except RuleBroken as stopped:
        if stopped.code != "version_stopped":
            raise
    if retention_list.overview(office, RetentionFilter(activity="3.1 D")) != before:
        raise AssertionError("something was half done")
    seen.clear()
    ours_ms = _taken(lambda: apply(2))
    rows = seen[-1][1]
    bare.execute("BEGIN IMMEDIATE")
    sql = (
        "UPDATE holding SET due_on = date(due_on, '+1 year'), expires_on = date(due_on, '+1 year') "
        "WHERE category_id IN (SELECT id FROM category WHERE activity = '3.1 D') AND due_on < '9999'"
    )
    bare_ms = _taken(lambda: bare.execute(sql).fetchall())
    bare.execute("COMMIT")
    yield _row(f"a version applied, {rows} rows reckoned", ours_ms, bare_ms) | {"goal": None}


def _in_turns(ours: Callable[[], int], bare: Callable[[], int]) -> tuple[float, float]:
    """Median processor time of each, in milliseconds."""
    times: tuple[list[float], list[float]] = ([], [])
    if ours() != bare():
        raise AssertionError("not the same rows")
    for _ in range(ROUNDS):
        times[0].append(_taken(ours, time.thread_time))
        times[1].append(_taken(bare, time.thread_time))
    return statistics.median(times[0]), statistics.median(times[1])


def _taken(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    start = clock()
    work()
    return (clock() - start) * 1000


def _waited(figure: str, times: Sequence[float]) -> Row:
    return _row(figure, statistics.median(times), WAIT_MS) | {"goal": 1.0}


def _row(figure: str, ours_ms: float, limit_ms: float) -> Row:
    return {
        "figure": figure,
        "ours": round(ours_ms, 2),
        "limit": round(limit_ms, 2),
        "unit": "ms",
        "ratio": round(ours_ms / limit_ms, 3),
        "goal": GOAL,
    }
