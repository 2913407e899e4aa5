"""A seeded vault of invented people, three holdings each, put straight into the tables: the same one every time.

What is stored of each holding is what the rules reckon from its facts, worked out once for each of a few thousand life
stories. The search indexes stay empty: no figure of retention reads them.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from db.connecting import open_connection
from db.holding_tables import NO_END
from db.keys import subkey
from db.spelling import folded, instant_text
from db.vault import VAULT_NAME
from desktop.demo_people import FIRST_NAMES, SURNAMES
from desktop.rules.facts import PERSON_FACTS, FactKind
from desktop.rules.reckoning import HoldPeriod, reckon, recordable_facts
from desktop.rules.statement import Statement
from desktop.rules.systems import Systems
from desktop.rules.terms import Terms, all_terms

STORIES = 4000
HOLDINGS_OF = (3, 2, 4, 0, 5, 4, 3)  # in turn; one in seven has nothing registered
CASE_EVERY, HELD_EVERY, RESTRICTED_EVERY = 50, 300, 1000  # people
MADE_ANEW = ("holding", "subject", "subject_contact", "subject_fact", "holding_fact", "cases", "hold")
Story = tuple[dict[FactKind, date], dict[FactKind, date]]


def fill(folder: Path, data_key: bytes, people: int, today: date, statement: Statement, systems: Systems) -> None:
    """Fill the new vault in *folder* with *people* people; nobody else may have it open."""
    con = open_connection(folder / VAULT_NAME, subkey(data_key, "file"), may_write=True)
    try:
        for setting in ("foreign_keys=OFF", "journal_mode=OFF", "synchronous=OFF"):
            con.execute(f"PRAGMA {setting}").fetchall()
        later = con.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
            "AND tbl_name IN (SELECT value FROM json_each(?))",
            (json.dumps(MADE_ANEW),),
        ).fetchall()
        con.execute("BEGIN")
        for kind, name, _ in later:  # an index made at the end, from sorted keys, costs a tenth
            con.execute(f"DROP {kind} {name}")
        _Filling(con, people, today, statement, systems).run()
        con.execute(
            "INSERT INTO holding_count(category_id, block, due_on, holdings, lacking) "
            "SELECT category_id, block, due_on, count(*), sum(lacks <> '') FROM holding GROUP BY 1, 2, 3"
        )
        for _, _, sql in later:
            con.execute(sql)
        con.execute("COMMIT")
    finally:
        con.close()


class _Filling:
    def __init__(self, con: Any, people: int, today: date, statement: Statement, systems: Systems) -> None:
        self._con = con
        self._people = people
        self._today = today
        self._chance = Random(20261122)  # noqa: S311 - the same people every time
        self._stories = [self._story() for _ in range(STORIES)]
        self._terms = [
            (terms, system.code) for terms in all_terms(statement) for system in systems.storing(terms.activity)
        ]
        self._own = [frozenset(recordable_facts(terms)) - PERSON_FACTS for terms, _ in self._terms]
        self._file = next(at for at, (terms, code) in enumerate(self._terms) if terms.letters_count and code == "desk")
        self._reckoned: dict[tuple[int, int, str], tuple[Any, ...]] = {}
        self._at = instant_text(datetime.fromisoformat(f"{today}T09:00:00Z"))

    def run(self) -> None:
        self._con.executemany(
            "INSERT INTO category(id, activity, item_group, system, version) VALUES (?, ?, ?, ?, ?)",
            ((at, one.activity, one.group, system, one.version) for at, (one, system) in enumerate(self._terms, 1)),
        )
        for statement, rows in (
            (
                "INSERT INTO subject(id, initials, first_name, prefix, surname, organisation, sort_name, search_text, "
                "created_at, changed_at, holdings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                self._subjects(),
            ),
            (
                "INSERT INTO subject_contact(subject_id, kind, value, folded) VALUES (?, 'email', ?2, ?2)",
                ((who, f"naam{who}@example.org") for who in range(1, self._people + 1)),
            ),
            (
                "INSERT INTO cases(id, number, subject_id, received_on, channel, language, handler, opened_at, "
                "closed_on, search_text) VALUES (?, ?2, ?, ?, 'email', 'nl', 'Mila Bakker', ?, ?, ?2)",
                self._cases(),
            ),
            (
                "INSERT INTO hold(kind, subject_id, everything, reason, placed_by, placed_at, from_on, review_on) "
                "VALUES (?, ?, 1, 'Geschil', 'Mila Bakker', ?, ?, ?)",
                self._holds(),
            ),
            ("INSERT INTO subject_fact VALUES (?, ?, ?)", self._person_facts()),
            (
                "INSERT INTO holding(id, subject_id, category_id, case_id, expires_on, due_on, block, lacks, ask_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                self._holdings(),
            ),
            ("INSERT INTO holding_fact VALUES (?, ?, ?)", self._own_facts()),
        ):
            self._con.executemany(statement, rows)

    def _story(self) -> Story:
        """A few dated events of a person and of what is held of them; about one in six is not known."""

        def days_ago(least: int, most: int) -> date:
            return self._today - timedelta(days=self._chance.randint(least, most))

        known = {
            kind: days_ago(60, 1500)
            for kind in (FactKind.LAST_CONTACT, FactKind.LAST_ACTION, FactKind.COLLECTED)
            if self._chance.random() < 0.85
        }
        known[FactKind.ACCOUNT_STARTED] = days_ago(1500, 3000)
        if self._chance.random() < 0.3:
            known[FactKind.ACCOUNT_ENDED] = days_ago(0, 420)
        if self._chance.random() < 0.8:
            known[FactKind.CONSENT_GIVEN] = days_ago(900, 2000)
        if self._chance.random() < 0.05:
            known[FactKind.UNSUBSCRIBED] = days_ago(0, 30)
        if self._chance.random() < 0.7:
            known[FactKind.VISIT_ENDED] = days_ago(0, 800)
            known[FactKind.APPLICATION_COMPLETED] = days_ago(0, 60)
        persons = {kind: on for kind, on in known.items() if kind in PERSON_FACTS}
        return persons, {kind: on for kind, on in known.items() if kind not in PERSON_FACTS}

    def _subjects(self) -> Iterator[tuple[Any, ...]]:
        for who in range(1, self._people + 1):
            first = FIRST_NAMES[who * 7 % len(FIRST_NAMES)]
            prefix, _, main = SURNAMES[who * 13 % len(SURNAMES)].partition("|")
            surname = f"{main}-{who % 9973}"
            organisation = f"Voorbeeld {who % 4001} B.V." if who % 2 else ""
            sort_name = folded(f"{surname} {prefix} {first}")
            found_by = folded(f"{first} {prefix} {surname} {organisation} naam{who}@example.org")
            yield (
                who,
                f"{first[0]}.",
                first,
                prefix,
                surname,
                organisation,
                sort_name,
                found_by,
                self._at,
                self._at,
                self._number(who),
            )

    def _number(self, who: int) -> int:
        return HOLDINGS_OF[who % len(HOLDINGS_OF)] + (who % CASE_EVERY == 0)

    def _cases(self) -> Iterator[tuple[Any, ...]]:
        for number, who in enumerate(range(CASE_EVERY, self._people + 1, CASE_EVERY), 1):
            received_on = self._today - timedelta(days=90 + number % 1400)
            closed_on = received_on + timedelta(days=20)
            days = received_on.isoformat(), self._at, closed_on.isoformat()
            yield number, f"{received_on.year}-{number:06}", who, *days

    def _holds(self) -> Iterator[tuple[Any, ...]]:
        review_on = (self._today + timedelta(days=90)).isoformat()
        for who in range(1, self._people + 1):
            if block := self._block(who):
                kind = "hold" if block == "held" else "restriction"
                yield kind, who, self._at, self._since.isoformat(), review_on

    @property
    def _since(self) -> date:
        return self._today - timedelta(days=30)

    def _block(self, who: int) -> str:
        if who % HELD_EVERY == 1:
            return "held"
        return "restricted" if who % RESTRICTED_EVERY == 2 else ""

    def _person_facts(self) -> Iterator[tuple[int, str, str]]:
        for who in range(1, self._people + 1):
            for kind, on in sorted(self._stories[who % STORIES][0].items()):
                yield who, kind.value, on.isoformat()

    def _held(self) -> Iterator[tuple[int, int, int]]:
        """Holding, person and place of the terms; the file of a case comes first."""
        number = 0
        for who in range(1, self._people + 1):
            if who % CASE_EVERY == 0:
                number += 1
                yield number, who, -1
            for turn in range(HOLDINGS_OF[who % len(HOLDINGS_OF)]):
                number += 1
                yield number, who, (who * 5 + turn * 7) % len(self._terms)

    def _holdings(self) -> Iterator[tuple[Any, ...]]:
        for number, who, at in self._held():
            case_id = who // CASE_EVERY if at < 0 else None
            category_id = (self._file if at < 0 else at) + 1
            yield number, who, category_id, case_id, *self._result(category_id - 1, who)

    def _own_facts(self) -> Iterator[tuple[int, str, str]]:
        for number, who, at in self._held():
            facts = self._stories[who % STORIES][1]
            for kind in sorted(self._own[at] & facts.keys()):
                yield number, kind.value, facts[kind].isoformat()

    def _result(self, at: int, who: int) -> tuple[Any, ...]:
        key = at, who % STORIES, self._block(who)
        if key not in self._reckoned:
            terms = self._terms[at][0]
            self._reckoned[key] = self._reckon(terms, self._own[at], *key[1:])
        return self._reckoned[key]

    def _reckon(self, terms: Terms, kinds: frozenset[FactKind], story: int, block: str) -> tuple[Any, ...]:
        persons, own = self._stories[story]
        kept = {kind: on for kind, on in own.items() if kind in kinds}
        holds = [HoldPeriod("hold" if block == "held" else "restriction", self._since)] if block else []
        found = reckon(terms, persons, kept, holds)
        days = [None if on is None else on.isoformat() for on in (found.expires_on, found.due_on, found.ask_by)]
        return days[0], days[1] or NO_END, found.block, found.lacks.value if found.lacks else "", days[2]
