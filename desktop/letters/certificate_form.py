"""Puts the facts of a purge into the words of a certificate: every word that will be printed, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.letters.certificate_facts import CertificateFacts, CertificateLine
from desktop.letters.certificate_words import CertificateWording, CertificateWords
from desktop.letters.errors import LetterProblem
from desktop.letters.letter import Block, Sender, Span
from desktop.letters.tables import Cell, Column, Table
from desktop.letters.values import one_line
from desktop.rules.purge_check import KEPT_REASONS

OFFICE_TIME = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate in words. blocks: headings, paragraphs and tables; signatures: who signs, and for what."""

    language: str
    sender: Sender
    sender_lines: tuple[str, ...]
    title: str
    file_title: str  # with the number
    blocks: tuple[Block, ...]
    signatures: tuple[tuple[str, str], ...]  # what they did, name
    signature_line: str
    later_header: str
    footer: str
    page_count_text: str  # with {page} and {pages}


def words_for(facts: CertificateFacts, wording: CertificateWording) -> CertificateWords:
    """The words of the certificate's language, once its facts are whole.

    Raises:
        LetterProblem: "missing_fields" (fields), "unknown_language" (language), "invalid_field" (field).
    """
    if facts.language not in wording:
        raise LetterProblem("unknown_language", language=facts.language)
    needed = {"number": facts.number, "sender.organisation": facts.sender.organisation}
    needed |= {"proposed_by": facts.proposed_by, "carried_out_by": facts.carried_out_by}
    if facts.approved_at is not None:
        needed["approved_by"] = facts.approved_by
    absent = [name for name, value in needed.items() if not one_line(value, name)]
    if facts.approved_by and facts.approved_at is None:
        absent.append("approved_at")
    if absent:
        raise LetterProblem("missing_fields", fields=absent)
    instants = {"proposed_at": facts.proposed_at, "approved_at": facts.approved_at}
    instants |= {"carried_out_at": facts.carried_out_at}
    instants |= {f"tasks.{task.system}": task.confirmed_at for task in facts.tasks}
    for name, instant in instants.items():
        if instant is not None and instant.tzinfo is None:
            raise LetterProblem("invalid_field", field=name)
    if any(reason not in KEPT_REASONS for reason, _ in facts.kept):
        raise LetterProblem("invalid_field", field="kept")
    return wording[facts.language]


def certificate_of(facts: CertificateFacts, wording: CertificateWording) -> Certificate:
    """The certificate in words; problems as `certificate_pdf`."""
    return _Form(facts, words_for(facts, wording)).certificate()


class _Form:
    """Fills in one certificate."""

    def __init__(self, facts: CertificateFacts, words: CertificateWords) -> None:
        self.facts, self.words = facts, words

    def certificate(self) -> Certificate:
        facts, words = self.facts, self.words
        sender, number = facts.sender, one_line(facts.number, "number")
        organisation = one_line(sender.organisation, "sender.organisation")
        town = f"{sender.postcode.strip()}  {one_line(sender.town, 'sender.town')}".strip()
        contact = [one_line(getattr(sender, name), f"sender.{name}") for name in ("telephone", "email", "website")]
        chamber = one_line(sender.chamber_of_commerce, "sender.chamber_of_commerce")
        chamber = f"{words.text('chamber_of_commerce')} {chamber}" if chamber else ""
        street = one_line(sender.street, "sender.street")
        title = words.text("title")
        signatures = [(words.text("signature.carried_out"), one_line(facts.carried_out_by, "carried_out_by"))]
        if facts.approved_by:
            signatures.append((words.text("signature.approved"), one_line(facts.approved_by, "approved_by")))
        return Certificate(
            language=facts.language,
            sender=replace(sender, organisation=organisation, unit=one_line(sender.unit, "sender.unit")),
            sender_lines=tuple(line for line in (street, town, *contact) if line),
            title=title,
            file_title=f"{title} {number}",
            blocks=tuple(self._blocks(organisation)),
            signatures=tuple(signatures),
            signature_line=words.text("signature.line"),
            later_header="  ·  ".join((organisation, f"{title} {number}", self._day(_on(facts.carried_out_at)))),
            footer="  ·  ".join(part for part in (organisation, contact[2], chamber) if part),
            page_count_text=words.text("page_count", page="{page}", pages="{pages}"),
        )

    def _blocks(self, organisation: str) -> Iterator[Block]:
        facts = self.facts
        yield self._paragraph("intro" if facts.lines else "intro_nothing", organisation=organisation)
        yield _table(self._summary())
        if facts.lines:
            yield self._heading("destroyed")
            yield _table(self._destroyed())
        if facts.tasks:
            yield self._heading("tasks")
            yield self._paragraph("section.tasks_intro")
            yield _table(self._tasks())
        yield self._heading("kept")
        yield _table(self._kept()) if facts.kept else self._paragraph("section.kept_nothing")
        yield self._heading("declaration")
        yield self._paragraph("declaration.no_names")
        if facts.lines:
            yield self._paragraph("declaration.backups", at=self._at(facts.carried_out_at))

    def _heading(self, section: str) -> Block:
        return Block("heading", (Span(self.words.text(f"section.{section}")),))

    def _paragraph(self, key: str, **values: str) -> Block:
        return Block("paragraph", (Span(self.words.text(key, **values), source="certificate"),))

    def _summary(self) -> Table:
        facts, words = self.facts, self.words
        versions = list(dict.fromkeys(one_line(line.version, "lines.version") for line in facts.lines))
        key = "facts.version" if len(versions) == 1 else "facts.versions"
        left = (self._count("people", facts.people_gone), self._count("cases", facts.cases_gone))
        rows = {
            "number": one_line(facts.number, "number"),
            "proposed": self._by(facts.proposed_by, facts.proposed_at),
            "approved": self._by(facts.approved_by, facts.approved_at) or words.text("facts.no_approval"),
            "carried_out": self._by(facts.carried_out_by, facts.carried_out_at),
            "statement": words.text(key, versions=", ".join(versions)) if versions else "",
            "destroyed": self._amount(),
            "left": words.text("facts.both", people=left[0], cases=left[1]),
            "journal": "" if facts.journal_entry is None else str(facts.journal_entry),
        }
        made = [((words.text(f"facts.{key}"),), (value,)) for key, value in rows.items() if value]
        return Table(columns=(Column("", 44), Column("", 126)), rows=tuple(made), source="certificate")

    def _destroyed(self) -> Table:
        shares = {"activity": 34, "aim": 98, "system": 42, "period": 58, "holdings": 26, "people": 41, "due": 46}
        columns = self._columns(shares, numbers=("holdings", "people"))
        return Table(columns=columns, rows=tuple(map(self._row, self.facts.lines)), dense=True, source="lines")

    def _row(self, line: CertificateLine) -> tuple[Cell, ...]:
        text = {
            name: one_line(getattr(line, name), f"lines.{name}") for name in ("activity", "aim", "system", "period")
        }
        data = "; ".join(one_line(item, "lines.data") for item in line.data)
        version = self.words.text("column.version", version=one_line(line.version, "lines.version"))
        due = [self._day(line.first_due)]
        if line.last_due != line.first_due:
            due.append(self.words.text("column.until", day=self._day(line.last_due)))
        return (
            (text["activity"], version),
            (text["aim"], data) if data else (text["aim"],),
            (text["system"],),
            (text["period"],),
            (self._number(line.holdings),),
            (self._number(line.people),),
            tuple(due),
        )

    def _tasks(self) -> Table:
        rows = tuple(
            ((one_line(task.system, "tasks"),), (one_line(task.confirmed_by, "tasks"),), (self._at(task.confirmed_at),))
            for task in self.facts.tasks
        )
        columns = self._columns({"system": 50, "confirmed_by": 60, "confirmed_at": 60})
        return Table(columns=columns, rows=rows, dense=True, source="tasks")

    def _kept(self) -> Table:
        kept = [((self.words.text(f"kept.{reason}"),), (self._number(count),)) for reason, count in self.facts.kept]
        columns = self._columns({"reason": 150, "holdings": 20}, numbers=("holdings",))
        return Table(columns=columns, rows=tuple(kept), dense=True)

    def _columns(self, shares: dict[str, int], numbers: tuple[str, ...] = ()) -> tuple[Column, ...]:
        return tuple(Column(self.words.text(f"column.{key}"), share, key in numbers) for key, share in shares.items())

    def _amount(self) -> str:
        holdings = sum(line.holdings for line in self.facts.lines)
        if not holdings:
            return self.words.text("facts.nothing")
        of = {"holdings": self._count("holdings", holdings), "people": self._count("people", self.facts.people)}
        return self.words.text("facts.of", **of)

    def _count(self, thing: str, count: int) -> str:
        form = {0: "none", 1: "one"}.get(count, "many")
        return self.words.text(f"{thing}.{form}", count=self._number(count))

    def _number(self, number: int) -> str:
        return f"{number:,}".replace(",", self.words.text("number.thousands"))

    def _by(self, name: str, instant: datetime | None) -> str:
        if instant is None:
            return ""
        return self.words.text("facts.by", name=one_line(name, "name"), at=self._at(instant))

    def _at(self, instant: datetime) -> str:
        at = instant.astimezone(OFFICE_TIME)
        day = self._day(at.date())
        return self.words.text("number.at", date=day, hour=f"{at.hour:02}", minute=f"{at.minute:02}")

    def _day(self, day: date) -> str:
        month = self.words.text("number.months").split()[day.month - 1]
        return self.words.text("number.day", day=day.day, month=month, year=day.year)


def _on(instant: datetime) -> date:
    return instant.astimezone(OFFICE_TIME).date()


def _table(table: Table) -> Block:
    return Block("table", (), table=table)
