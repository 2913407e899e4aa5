"""Puts a set of data into the words of a report: every word that will be printed, in reading order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from desktop.letters.letter import Block, Sender, Span
from desktop.letters.package_data import CategoryData, DataSet, MessageData, RightData
from desktop.letters.package_paths import file_paths, letter_paths
from desktop.letters.package_words import PackageWords
from desktop.letters.tables import Cell, Column, Table
from desktop.letters.values import LONGEST_FIELD, clean
from desktop.rules.event_words import EVENTS
from desktop.rules.facts import FactKind
from desktop.rules.texts import date_text

OFFICE_TIME = ZoneInfo("Europe/Amsterdam")
WRAPPED = 50  # characters: where every line but the last is at least as long, a program broke them and not the writer


@dataclass(frozen=True, slots=True, kw_only=True)
class DataReport:
    """A report in words. blocks: as of a letter, "subheading", and "line": one that its writer broke off."""

    language: str
    sender: Sender
    sender_lines: tuple[str, ...]
    title: str
    file_title: str  # with the reference
    blocks: tuple[Block, ...]
    ending: str
    later_header: str
    footer: str
    page_count_text: str  # with {page} and {pages}
    unprintable: str  # with {count}


def report_of(data: DataSet, words: PackageWords) -> DataReport:
    """The report in words, of data that `data_report` has looked at."""
    return _Form(data, words).report()


class _Form:
    """Fills in one report."""

    def __init__(self, data: DataSet, words: PackageWords) -> None:
        self.data, self.words = data, words

    def report(self) -> DataReport:
        data, words, sender = self.data, self.words, self.data.sender
        organisation, reference = _line(sender.organisation), _line(data.reference)
        contact = [_line(getattr(sender, name)) for name in ("telephone", "email", "website")]
        town = f"{sender.postcode.strip()}  {_line(sender.town)}".strip()
        chamber = _line(sender.chamber_of_commerce)
        chamber = f"{words.text('chamber_of_commerce')} {chamber}" if chamber else ""
        title, made_on = words.text("report.title"), self._day(data.made_on)
        return DataReport(
            language=data.language,
            sender=replace(sender, organisation=organisation, unit=_line(sender.unit)),
            sender_lines=tuple(line for line in (_line(sender.street), town, *contact) if line),
            title=title,
            file_title=f"{title} {reference}",
            blocks=tuple(self._blocks(organisation, reference, made_on)),
            ending=words.text("report.end", made_on=made_on),
            later_header="  ·  ".join((organisation, f"{title} {reference}", made_on)),
            footer="  ·  ".join(part for part in (organisation, contact[2], chamber) if part),
            page_count_text=words.text("page_count", page="{page}", pages="{pages}"),
            unprintable=words.text("unprintable", count="{count}", file=words.text("file.data")),
        )

    def _blocks(self, organisation: str, reference: str, made_on: str) -> Iterator[Block]:
        intro = {"organisation": organisation, "reference": reference, "made_on": made_on}
        yield _paragraph(self.words.text("report.intro", **intro))
        yield from self._section("person", self._person())
        yield from self._section("categories", self._categories())
        yield from self._section("requests", self._requests())
        yield from self._section("messages")
        for number, message in enumerate(self.data.messages, 1):
            yield from self._message(number, message)
        yield from self._section("letters", self._letters())
        yield from self._section("disclosures", self._disclosures())
        yield from self._section("files", self._files())
        yield from self._section("left_out", self._left_out(), nothing="report.nothing_left_out")

    def _section(self, name: str, table: Table | None = None, *, nothing: str = "report.nothing") -> Iterator[Block]:
        """A heading, and what it is about; or, where there is nothing, that there is nothing."""
        yield Block("heading", (Span(self.words.text(f"section.{name}")),))
        if not getattr(self.data, name):
            yield _paragraph(self.words.text(nothing))
            return
        if f"about.{name}" in self.words.words:
            yield _paragraph(self.words.text(f"about.{name}"))
        if table is not None:
            yield Block("table", (), table=table)

    def _person(self) -> Table:
        rows = [((self.words.text(f"person.{line.field}"),), (_line(line.value),)) for line in self.data.person]
        return Table(columns=(Column("", 55), Column("", 115)), rows=tuple(rows), source="person")

    def _categories(self) -> Table:
        columns = self._columns({"aim": 62, "basis": 26, "system": 26, "period": 44, "facts": 36})
        return _dense(columns, "categories", (self._category(one) for one in self.data.categories))

    def _category(self, category: CategoryData) -> tuple[Cell, ...]:
        data = "; ".join(map(_line, category.items))
        end = self.words.text("report.unknown")
        if category.ends_on:
            end = self.words.text("report.kept_until", day=self._day(category.ends_on))
        events = [(EVENTS[FactKind(fact.kind)][self.data.language].name, fact.on) for fact in category.facts]
        facts = [self.words.text("report.fact", what=_capital(name), fact=self._day(on)) for name, on in events]
        return (
            (f"{_line(category.aim)} ({_line(category.activity)})", data),
            (self.words.text(f"basis.{category.basis}"),),
            (_line(category.system),),
            (_line(category.period), end),
            tuple(facts),
        )

    def _requests(self) -> Table:
        columns = self._columns({"number": 26, "received_on": 28, "channel": 20, "rights": 64, "closed_on": 28})
        rows = [
            (
                (_line(one.number),),
                (self._day(one.received_on),),
                (self.words.text(f"channel.{one.channel}"),),
                (*map(self._right, one.rights), *self._note(one.note)),
                (self._day(one.closed_on),),
            )
            for one in self.data.requests
        ]
        return _dense(columns, "requests", rows)

    def _right(self, right: RightData) -> str:
        words = self.words
        outcome = words.text(f"outcome.{right.outcome}" if right.outcome else "report.undecided")
        if right.decided_on:
            outcome = f"{outcome}, {self._day(right.decided_on)}"
        return words.text("report.outcome", right=words.text(f"right.{right.right}"), outcome=outcome)

    def _note(self, note: str) -> Iterator[str]:
        if text := _line(note):
            yield self.words.text("report.fact", what=self.words.text("column.note"), fact=text)

    def _message(self, number: int, message: MessageData) -> Iterator[Block]:
        words = self.words
        title = words.text("message.undated", number=number)
        if message.received_at:
            title = words.text("message.title", number=number, at=self._at(message.received_at))
        yield Block("subheading", (Span(title),))
        facts = {"sender": message.sender, "subject": message.subject, "attachments": "; ".join(message.attachments)}
        rows = [((words.text(f"message.{key}"),), (_line(text),)) for key, text in facts.items() if text.strip()]
        if rows:
            yield Block("table", (), table=Table(columns=(Column("", 30), Column("", 140)), rows=tuple(rows)))
        yield from _written(message.text)

    def _letters(self) -> Table:
        columns = self._columns({"day": 36, "letter": 74, "number": 36, "file": 36})
        rows = [
            (
                (self._day(one.dated_on),),
                (self.words.text(f"letter.{one.kind}"),),
                (_line(one.reference),),
                (path,),
            )
            for one, path in zip(self.data.letters, letter_paths(self.data, self.words), strict=True)
        ]
        return _dense(columns, "letters", rows)

    def _disclosures(self) -> Table:
        columns = self._columns({"recipient": 50, "day": 34, "what": 60, "ground": 38})
        rows = [
            ((_line(one.recipient),), (self._day(one.on),), (_line(one.what),), (_line(one.ground),))
            for one in self.data.disclosures
        ]
        return _dense(columns, "disclosures", rows)

    def _files(self) -> Table:
        columns = self._columns({"file": 36, "name": 90, "note": 60})
        rows = [
            ((path,), (_line(one.name), _line(one.system)), (_line(one.note),))
            for one, path in zip(self.data.files, file_paths(self.data, self.words), strict=True)
        ]
        return _dense(columns, "files", rows)

    def _left_out(self) -> Table:
        columns = self._columns({"what": 90, "why": 90})
        return _dense(columns, "left_out", (((_line(one.what),), (_line(one.why),)) for one in self.data.left_out))

    def _columns(self, shares: dict[str, int]) -> tuple[Column, ...]:
        return tuple(Column(self.words.text(f"column.{key}"), share) for key, share in shares.items())

    def _at(self, instant: datetime) -> str:
        at = instant.astimezone(OFFICE_TIME)
        day = self._day(at.date())
        return self.words.text("moment", date=day, hour=f"{at.hour:02}", minute=f"{at.minute:02}")

    def _day(self, day: date | None) -> str:
        return date_text(day, self.data.language).replace(" ", "\u00a0") if day else ""


def _dense(columns: tuple[Column, ...], source: str, rows: Iterable[tuple[Cell, ...]]) -> Table:
    return Table(columns=columns, rows=tuple(rows), dense=True, source=source)


def _paragraph(text: str) -> Block:
    return Block("paragraph", (Span(text),))


def _cleaned(text: str) -> list[str]:
    """The lines of a text of any length, each cleaned like a field."""
    return [
        "".join(clean(line[start : start + LONGEST_FIELD], "") for start in range(0, len(line), LONGEST_FIELD))
        for line in text.splitlines()
    ]


def _line(text: str) -> str:
    return " ".join(" ".join(_cleaned(text)).split())


def _written(text: str) -> Iterator[Block]:
    """What stands between blank lines; one that its writer broke into lines stays that."""
    for is_text, lines in groupby(_cleaned(text), key=bool):
        if not is_text:
            continue
        *broken, last = lines
        if all(len(line) >= WRAPPED for line in broken):
            broken, last = [], " ".join([*broken, last])
        for line in broken:
            yield Block("line", (Span(line),))
        yield _paragraph(last)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
