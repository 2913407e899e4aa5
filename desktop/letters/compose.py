"""Composes a letter: the office's wording, completed with the facts of the case.

A letter that lacks anything is not composed at all, and the field is named.
"""

from dataclasses import replace

from desktop.letters.errors import LetterProblem
from desktop.letters.filling import Filler
from desktop.letters.letter import LANGUAGES, LETTER_KINDS, Block, Letter, LetterFacts, Span
from desktop.letters.section_values import sections_of
from desktop.letters.terms import Terms
from desktop.letters.values import GAP, Values, clean, one_line, values_of
from desktop.letters.wording import Wording

__all__ = ["GAP", "compose", "compose_draft", "missing"]


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
        them, those of what was decided on a right as "sections.<right>.<field>", "sections.<right>" where the letter
        does not tell of that right at all. A recipient of whom nobody knows where it stores data is "storage:" with its
        name, perhaps in a section. Empty if it can be sent.

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
    filler = Filler(texts, values, sections_of(facts, values, texts.terms), facts)
    subject, blocks = filler.fill(texts.letters[facts.kind])
    absent = tuple(dict.fromkeys([*values.missing, *filler.empty]))
    return _letter(facts, texts.terms, values, subject, blocks), absent


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
