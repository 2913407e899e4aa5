"""Composes a letter: the office's wording, completed with the facts of the case.

A letter that lacks anything is not composed at all, and the field is named. Values are put in as they are: markup in
a name or in the facts stays text.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES, LETTER_KINDS, Block, Letter, LetterFacts, RefusedRight, Span
from desktop.letters.markup import Field, Piece
from desktop.letters.values import Values, clean, one_line, values_of
from desktop.letters.wording import BUILT_IN, Terms, Texts, Wording
from desktop.rules.refusals import RefusalGround, article

BULLET = "•"
GAP = "[…]"  # where a draft lacks a value; what still holds it, compose refuses


def compose(facts: LetterFacts, wording: Wording) -> Letter:
    """Compose a letter.

    Args:
        facts: what the letter is about.
        wording: the office's checked texts.

    Returns:
        the letter, with every word that will be printed.

    Raises:
        LetterProblem: "missing_fields" (fields: names of what is empty or still holds a placeholder),
            "field_too_long" (field, limit), "invalid_field" (field), "unknown_field" (field),
            "unknown_kind" (kind), "unknown_language" (language).

    Source: GDPR art. 12(1), (3), (4); statement section 6.
    """
    letter, absent = _compose(facts, wording)
    if absent:
        raise LetterProblem("missing_fields", fields=list(absent))
    return letter


def compose_draft(facts: LetterFacts, wording: Wording) -> tuple[Letter, tuple[str, ...]]:
    """The letter as far as it goes, for the screen: GAP stands where a value is still empty.

    Returns:
        the letter, and the names of what it lacks, as `missing` gives them.

    Raises:
        LetterProblem: as `compose`, except "missing_fields".
    """
    return _compose(facts, wording)


def missing(facts: LetterFacts, wording: Wording) -> tuple[str, ...]:
    """The names of the fields that a letter still lacks: empty, or with a placeholder left in them.

    Args:
        facts: as far as they are known.
        wording: the office's checked texts; it decides which optional fields are needed after all.

    Returns:
        names in the order of the letter; those of sender, recipient and reference with that word and a dot before
        them, those of a refusal as "refusals.<right>.grounds" or "refusals.<right>.facts". Empty if it can be sent.

    Raises:
        LetterProblem: as `compose`, except "missing_fields".
    """
    return _compose(facts, wording)[1]


def _compose(facts: LetterFacts, wording: Wording) -> tuple[Letter, tuple[str, ...]]:
    if facts.kind not in LETTER_KINDS:
        raise LetterProblem("unknown_kind", kind=facts.kind)
    if facts.language not in LANGUAGES:
        raise LetterProblem("unknown_language", language=facts.language)
    texts = wording.texts[facts.language]
    values = values_of(facts, texts.terms)
    filler = _Filler(texts, values, facts)
    subject, blocks = filler.fill(texts.letters[facts.kind])
    absent = tuple(dict.fromkeys([*values.missing, *filler.empty]))
    return _letter(facts, texts.terms, values, subject, blocks), absent


class _Filler:
    """Fills the pieces of one letter with its values and remembers which of them were empty."""

    def __init__(self, texts: Texts, values: Values, facts: LetterFacts) -> None:
        self.texts, self.values, self.facts = texts, values, facts
        self.true = frozenset(values.facts)
        self.empty: list[str] = []

    def fill(self, pieces: tuple[Piece, ...]) -> tuple[tuple[Span, ...], tuple[Block, ...]]:
        subject: tuple[Span, ...] = ()
        blocks: list[Block] = []
        for block in self._blocks(pieces, self.values.words):
            if block.kind == "subject":
                subject = block.spans
            elif block.label.endswith(".") and blocks and blocks[-1].label.endswith("."):
                blocks.append(replace(block, label=f"{int(blocks[-1].label[:-1]) + 1}."))
            else:
                blocks.append(block)
        return subject, tuple(blocks)

    def _blocks(
        self, pieces: tuple[Piece, ...], words: Mapping[str, str | tuple[str, ...]], refusal: RefusedRight | None = None
    ) -> Iterator[Block]:
        for piece in self.texts.expand(pieces, self.true):
            if piece.include == BUILT_IN:
                yield from self._grounds(words, refusal)
            elif piece.include:
                yield from self._refusals()
            else:
                yield from self._block(piece, words)

    def _refusals(self) -> Iterator[Block]:
        block = self.texts.blocks["refused_right"]
        refusals = self.facts.fields.get("refusals", ())
        for refusal in refusals if isinstance(refusals, tuple | list) else ():
            if isinstance(refusal, RefusedRight):
                phrase = self.texts.terms.rights[refusal.right].phrase
                facts = clean(refusal.facts, f"refusals.{refusal.right}.facts")
                words = {**self.values.words, "refused_right": phrase, "facts": facts}
                yield from self._blocks(block, words, refusal)

    def _grounds(self, words: Mapping[str, str | tuple[str, ...]], refusal: RefusedRight | None) -> Iterator[Block]:
        for ground in refusal.grounds if refusal else ():
            named = {**words, "article": article(RefusalGround(ground), self.facts.language)}
            yield from self._blocks(self.texts.grounds[ground], named, refusal)

    def _block(self, piece: Piece, words: Mapping[str, str | tuple[str, ...]]) -> Iterator[Block]:
        kind = "item" if piece.kind == "numbered" else piece.kind
        label = {"item": BULLET, "numbered": "1."}.get(piece.kind, "")
        sole = piece.content[0] if len(piece.content) == 1 else None
        if isinstance(sole, Field):
            value = self._value(sole, words)
            several = value if isinstance(value, tuple) else tuple(value.splitlines())
            for text in several:
                if text.strip():
                    yield Block(kind, (_span(sole, text),), label)
            return
        spans = tuple(
            _span(part, self._inline(part, words))
            if isinstance(part, Field)
            else Span(part.text, part.bold, part.italic)
            for part in piece.content
        )
        yield Block(kind, spans, label)

    def _value(self, field: Field, words: Mapping[str, str | tuple[str, ...]]) -> str | tuple[str, ...]:
        value = words.get(field.name, "")
        if not value and field.name != "facts":  # an empty "facts" is already named with its right
            self.empty.append(f"sender.{field.name}" if field.name in _SENDER_FIELDS else field.name)
        value = value or GAP
        return value[0].upper() + value[1:] if field.capital and isinstance(value, str) else value

    def _inline(self, field: Field, words: Mapping[str, str | tuple[str, ...]]) -> str:
        value = self._value(field, words)
        return " ".join((value if isinstance(value, str) else " ".join(value)).split())


_SENDER_FIELDS = frozenset({"organisation", "email", "telephone", "website"})


def _span(field: Field, text: str) -> Span:
    return Span(" ".join(text.split()), field.bold, field.italic, field.name)


def _letter(
    facts: LetterFacts, terms: Terms, values: Values, subject: tuple[Span, ...], blocks: tuple[Block, ...]
) -> Letter:
    sender, labels = facts.sender, terms.labels
    day = str(values.words["date"])
    our = str(values.words["our_reference"]) or GAP
    organisation = str(values.words["organisation"]) or GAP
    street = one_line(sender.street, "sender.street") or GAP
    town = f"{sender.postcode.strip()}  {one_line(sender.town, 'sender.town') or GAP}".strip()
    chamber = sender.chamber_of_commerce.strip()
    chamber = f"{labels['chamber_of_commerce']} {one_line(chamber, 'sender.chamber_of_commerce')}" if chamber else ""
    contact = [str(values.words[name]) for name in ("telephone", "email", "website")]
    signer = one_line(sender.signer, "sender.signer") or GAP
    references = [(labels["date"], day), (labels["our_reference"], our)]
    if values.words["your_reference"]:
        references.append((labels["your_reference"], str(values.words["your_reference"])))
    references.append((labels["handled_by"], signer))
    lines = [clean(line, "recipient.address_lines") for line in facts.recipient.address_lines]
    return Letter(
        kind=facts.kind,
        language=facts.language,
        sender=replace(sender, organisation=organisation, unit=one_line(sender.unit, "sender.unit")),
        sender_lines=tuple(line for line in (street, town, *contact) if line),
        return_line=f"{labels['return_address']}: {organisation}, {street}, {town}",
        address_lines=tuple(line for line in lines if line) or (GAP,),
        reference_lines=tuple(references),
        subject=subject,
        salutation=one_line(facts.recipient.salutation, "recipient.salutation") or GAP,
        blocks=blocks,
        closing_line=terms.closing_line,
        signature_lines=tuple(line for line in (signer, one_line(sender.signer_role, "sender.signer_role")) if line),
        later_header="  ·  ".join((organisation, f"{labels['our_reference']} {our}", day)),
        footer="  ·  ".join(part for part in (organisation, contact[2], chamber) if part),
        page_count_text=labels["page_count"],
    )
