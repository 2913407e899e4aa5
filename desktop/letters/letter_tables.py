"""The tables of a letter: what was decided per category, what is held and why, who was told, what a fee is made of.

Every word that is not a value comes from the office's `terms.toml`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.letters.letter import NOT_ASKED, Block, CategoryRow, FeePart, OverviewRow, Party, RecipientRow, Span
from desktop.letters.tables import Cell, Column, Table
from desktop.letters.terms import Terms, filled
from desktop.letters.values import GAP, amount_text, listing, one_line
from desktop.rules.refusals import RefusalGround, article
from desktop.rules.texts import aims_text, country_name, date_text
from desktop.rules.transfers import Storage


@dataclass(frozen=True, slots=True)
class TableWriter:
    """Writes the tables of one letter. source: the field that a table's values came from."""

    terms: Terms
    language: str
    source: str

    def categories(self, rows: Iterable[CategoryRow]) -> Table:
        """What was decided on each category; the column of reasons only where there are any."""
        words, decisions, known = self.terms.tables["tables"], self.terms.tables["decisions"], tuple(rows)
        cells: list[tuple[Cell, Cell, Cell]] = [
            (self._data(row), (decisions[row.decision],), tuple(self._reasons(row))) for row in known
        ]
        reason = words["reason"] if any(row.until for row in known) else words["why"]
        columns = (Column(words["data"], 6), Column(words["decision"], 3), Column(reason, 5))
        if any(reason for *_, reason in cells):
            as_asked = (words["as_asked"],)
            whole = tuple((data, decision, reason or as_asked) for data, decision, reason in cells)
            return Table(columns=columns, rows=whole, source=self.source)
        return Table(columns=columns[:2], rows=tuple(row[:2] for row in cells), source=self.source)

    def bases(self, rows: Iterable[OverviewRow]) -> Table:
        """Which data rest on which legal basis."""
        words, bases = self.terms.tables["tables"], self.terms.tables["bases"]
        return Table(
            columns=(Column(words["data"], 3), Column(words["basis"], 2)),
            rows=tuple((self._data(row), (bases[row.basis],)) for row in rows),
            source=self.source,
        )

    def overview(self, rows: Iterable[OverviewRow], level: int) -> Iterator[Block]:
        """A heading, of *level*, and a small table for each category: eight columns would be too narrow to read."""
        words = self.terms.tables["overview"]
        for row in rows:
            values = {"aim": self._opening(row.aim), "activity": self._clean(row.activity)}
            yield Block("heading", (Span(filled(words["heading"], values), source=self.source),), level=level)
            sources = self._listed(self.terms.tables["sources"][one] for one in row.sources)
            cells: list[tuple[str, Cell]] = [
                (words["data"], (self._items(row.items),)),
                (words["basis"], (self.terms.tables["bases"].get(row.basis, ""),)),
                (words["recipients"], (self._listed(party.name for party in row.recipients) or words["nobody"],)),
                (words["outside_eea"], ("; ".join(self._transfers(row.recipients)),)),
                (words["period"], tuple(self._period(row))),
                (words["sources"], (self._opening(sources),)),
            ]
            told = tuple(((label,), cell) for label, cell in cells if any(cell))
            yield Block("table", (), table=Table(columns=(Column("", 1), Column("", 3)), rows=told, source=self.source))

    def recipients(self, rows: Iterable[RecipientRow]) -> Table:
        """Who received data and for what, and what they were told, where anybody was."""
        words, outside = self.terms.tables["tables"], self.terms.tables["overview"]["outside_eea"]
        cells: list[tuple[Cell, Cell, Cell]] = [
            (
                (self._clean(row.name),),
                (aims_text(map(self._clean, row.aims)), *self._transfer(outside, row.storage)),
                tuple(self._told(action, day) for action, day in row.told),
            )
            for row in rows
        ]
        columns = (Column(words["recipient"], 4), Column(words["aims"], 5), Column(words["told"], 5))
        if any(told for *_, told in cells):
            return Table(columns=columns, rows=tuple(cells), source=self.source)
        return Table(columns=columns[:2], rows=tuple(row[:2] for row in cells), source=self.source)

    def fee(self, parts: Iterable[FeePart]) -> Table:
        """The parts of a fee, and their sum below."""
        words, known = self.terms.tables["tables"], tuple(parts)
        rows = [(part.what, part.cents) for part in known] + [(words["total"], sum(part.cents for part in known))]
        return Table(
            columns=(Column(words["part"], 4), Column(words["amount"], 1, is_number=True)),
            rows=tuple(((self._clean(what),), (amount_text(cents, self.language),)) for what, cents in rows),
            source=self.source,
        )

    def _transfers(self, parties: Iterable[Party]) -> Iterator[str]:
        """Who stores data outside the EEA. Source: GDPR art. 13(1)(f), 15(2)."""
        for party in parties:
            yield from self._transfer(self._clean(party.name), party.storage)

    def _transfer(self, about: str, storage: Storage | None) -> Iterator[str]:
        """In which country and with which safeguard; nothing within the EEA. about: what comes before the country."""
        said = GAP if storage is None else ""
        if storage and storage.country and storage.safeguard:
            words = {"words": self._clean(storage.words.in_language(self.language)).rstrip(".")}
            safeguard = filled(self.terms.tables["safeguards"][storage.safeguard], words)
            country = country_name(storage.country, self.language)
            said = filled(self.terms.tables["overview"]["stored_in"], {"country": country, "safeguard": safeguard})
        if said:
            yield filled(self.terms.tables["overview"]["transfer"], {"about": about, "storage": said})

    def _told(self, action: str, day: date | None) -> str:
        said = self.terms.tables["actions"][action]
        if day is None:
            return said
        return filled(self.terms.tables["tables"]["told_on"], {"told": said, "day": date_text(day, self.language)})

    def _reasons(self, row: CategoryRow) -> Iterator[str]:
        texts = [self.terms.tables["tables"]["not_asked"] if row.decision == NOT_ASKED else self._clean(row.facts)]
        if row.until:
            until = filled(self.terms.tables["tables"]["until"], {"day": date_text(row.until, self.language)})
            texts.insert(0, f"{until}.")
        if reason := " ".join(texts).strip():
            yield reason
        if row.ground:
            yield f"({article(RefusalGround(row.ground), self.language)})"

    def _period(self, row: OverviewRow) -> Iterator[str]:
        yield self._opening(row.period)
        if row.ends_on:
            yield filled(self.terms.tables["overview"]["ends_on"], {"day": date_text(row.ends_on, self.language)})

    def _data(self, row: CategoryRow | OverviewRow) -> Cell:
        return self._opening(row.aim), self._items(row.items)

    def _listed(self, items: Iterable[str]) -> str:
        return listing(tuple(self._clean(item) for item in items), self.terms.conjunction)

    def _items(self, items: Iterable[str]) -> str:
        """The data as the statement lists them, each with a capital of its own."""
        return ", ".join(self._clean(item) for item in items)

    def _opening(self, text: str) -> str:
        text = self._clean(text)
        return text[:1].upper() + text[1:]

    def _clean(self, text: str) -> str:
        return one_line(text, self.source)
