"""Fills the office's texts with the values of one letter, and remembers which of them were empty.

Values are put in as they are: markup in a name or in the facts stays text.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.letters.elements import SENDER_FIELDS
from desktop.letters.letter import Block, FeePart, LetterFacts, RecipientRow, Span
from desktop.letters.letter_tables import TableWriter
from desktop.letters.markup import Field, Literal, Piece
from desktop.letters.section_values import SectionValues, by_basis
from desktop.letters.sections import texts_for
from desktop.letters.tables import Table
from desktop.letters.values import GAP, Values, listing, rows_of
from desktop.letters.wording import Texts
from desktop.rules.refusals import article

BULLET = "•"
FIRST_LEVEL = 2  # of a heading in a text: the subject is the first

_MADE_OF = {"total": "parts", "rights_understood": "rights", "rights_headings": "rights"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the letter pieces stand: in one of its sections, or in none. deeper: how far below its own headings."""

    values: Values
    section: SectionValues | None = None
    deeper: int = 0


class Filler:
    """Fills the texts of one letter. empty: the names of what a text wanted and the values lack."""

    def __init__(self, texts: Texts, values: Values, sections: Sequence[SectionValues], facts: LetterFacts) -> None:
        self.texts, self.values, self.sections, self.facts = texts, values, sections, facts
        self.empty: list[str] = []

    def fill(self, pieces: tuple[Piece, ...]) -> tuple[tuple[Span, ...], tuple[Block, ...]]:
        """The subject and the blocks of the letter, in order."""
        subject: tuple[Span, ...] = ()
        blocks: list[Block] = []
        for block in self._blocks(pieces, _Place(self.values)):
            if block.kind == "subject":
                subject = block.spans
            elif block.label.endswith(".") and blocks and blocks[-1].label.endswith("."):
                blocks.append(replace(block, label=f"{int(blocks[-1].label[:-1]) + 1}."))
            else:
                blocks.append(block)
        if "has_on_behalf_of" in self.values.facts:
            return self._to_representative(subject, blocks)
        return subject, tuple(blocks)

    def _to_representative(
        self, subject: tuple[Span, ...], blocks: Sequence[Block]
    ) -> tuple[tuple[Span, ...], tuple[Block, ...]]:
        """The letter to whoever acts for the person: it names the person, and says first whom it means by "you"."""
        words = self.texts.terms.representative
        before, after = (self._naming_person(text) for text in words["subject"].split("{subject}", 1))
        opening = Block("paragraph", self._naming_person(words["opening"]))
        return (*before, *subject, *after), (opening, *blocks)

    def _naming_person(self, text: str) -> tuple[Span, ...]:
        person = Span(str(self.values.words["on_behalf_of"]), source="on_behalf_of")
        own = [Span(part) for part in text.split("{on_behalf_of}")]
        spans = [span for part in own for span in (person, part)][1:]
        return _with_one_stop(span for span in spans if span.text)

    def _blocks(self, pieces: tuple[Piece, ...], place: _Place) -> Iterator[Block]:
        level = FIRST_LEVEL + place.deeper - 1  # of the heading above
        for piece in self.texts.expand(pieces, frozenset(place.values.facts)):
            if piece.kind == "heading":
                level = FIRST_LEVEL + place.deeper
            if piece.include:
                yield from self._built_in(piece.include, place, level)
            else:
                yield from self._block(piece, place)

    def _built_in(self, name: str, place: _Place, level: int) -> Iterator[Block]:
        match name:
            case "sections":
                yield from self._sections()
            case "grounds" if place.section:
                yield from self._grounds(place, place.section)
            case "categories" if place.section:
                rows = place.section.section.categories
                yield self._table(name, place, self._writer(name, place).categories(rows) if rows else None)
            case "portable" | "not_portable" if place.section:
                portable, others = by_basis(place.section.section)
                rows_carried = portable if name == "portable" else others
                yield self._table(name, place, self._writer(name, place).bases(rows_carried) if rows_carried else None)
            case "overview" if place.section:
                rows_of_data = place.section.section.overview
                yield from self._writer(name, place).overview(rows_of_data, level + 1)
                if not rows_of_data:
                    yield self._table(name, place, None)
            case "recipients":
                told = rows_of(RecipientRow, name, self.facts.fields.get(name, ()))
                yield self._table(name, place, self._writer(name, place).recipients(told) if told else None)
            case "fee_parts":
                parts = rows_of(FeePart, "parts", self.facts.fields.get("parts", ()))
                yield self._table("parts", place, self._writer("parts", place).fee(parts) if parts else None)

    def _sections(self) -> Iterator[Block]:
        """Every right in turn, under a heading of its own where there are several."""
        is_one = len(self.sections) == 1
        for section in self.sections:
            if not is_one:
                heading = self.texts.terms.rights[section.right].heading
                yield Block("heading", (Span(heading),), level=FIRST_LEVEL)
            for name in texts_for(section.right, section.outcome):
                place = _Place(section.values, section, deeper=0 if is_one else 1)
                yield from self._blocks(self.texts.sections[name], place)

    def _grounds(self, place: _Place, section: SectionValues) -> Iterator[Block]:
        for ground in section.grounds:
            words = {**place.values.words, "article": article(ground, self.facts.language)}
            named = replace(place, values=replace(place.values, words=words))
            yield from self._blocks(self.texts.grounds[ground], named)

    def _writer(self, name: str, place: _Place) -> TableWriter:
        return TableWriter(self.texts.terms, self.facts.language, _name(name, place))

    def _table(self, name: str, place: _Place, table: Table | None) -> Block:
        if table is None:
            self.empty.append(_name(name, place))
            return Block("paragraph", (Span(GAP),))
        return Block("table", (), table=table)

    def _block(self, piece: Piece, place: _Place) -> Iterator[Block]:
        kind = "item" if piece.kind == "numbered" else piece.kind
        label = {"item": BULLET, "numbered": "1."}.get(piece.kind, "")
        level = FIRST_LEVEL + place.deeper
        sole = piece.content[0] if len(piece.content) == 1 else None
        if isinstance(sole, Field):
            value = self._value(sole, place)
            several = value if isinstance(value, tuple) else tuple(value.splitlines())
            for text in several:
                if text.strip():
                    yield Block(kind, (_span(sole, text, place),), label, level=level)
            return
        yield Block(kind, _with_one_stop(self._inline(part, place) for part in piece.content), label, level=level)

    def _value(self, field: Field, place: _Place) -> str | tuple[str, ...]:
        value = place.values.words.get(field.name, "")
        if not value:
            self.empty.append(_name(field.name, place))
        value = value or GAP
        return value[0].upper() + value[1:] if field.capital and isinstance(value, str) else value

    def _inline(self, part: Literal | Field, place: _Place) -> Span:
        if isinstance(part, Literal):
            return Span(part.text, part.bold, part.italic)
        value = self._value(part, place)
        return _span(part, value if isinstance(value, str) else listing(value, self.texts.terms.conjunction), place)


def _with_one_stop(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans of a text in which "B.V." ends a sentence with its own full stop."""
    found = list(spans)
    for index, (span, following) in enumerate(pairwise(found)):
        if span.source and span.text.endswith(".") and following.text.startswith("."):
            found[index] = replace(span, text=span.text[:-1])
    return tuple(found)


def _name(name: str, place: _Place) -> str:
    """A field as it is named to who has to fill it in."""
    name = _MADE_OF.get(name, name)
    if name in SENDER_FIELDS:
        return f"sender.{name}"
    return f"{place.section.name}.{name}" if place.section else name


def _span(field: Field, text: str, place: _Place) -> Span:
    return Span(" ".join(text.split()), field.bold, field.italic, _name(field.name, place))
