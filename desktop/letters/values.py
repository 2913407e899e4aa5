"""Turns the facts of a letter into the words that stand in its text, and names what is still missing.

Facts come from people: every value is cleaned of what cannot be printed or would reorder a line, and stays literal.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date

from desktop.letters.elements import FieldSpec, fields_of
from desktop.letters.errors import LetterProblem
from desktop.letters.letter import FieldValue, LetterFacts, RefusedRight
from desktop.letters.wording import Terms
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.texts import date_text

LONGEST_FIELD = 20_000  # characters; some six pages

_LEFT_OVER = re.compile(
    r"\{[^{}\n]{0,60}\}|\[(?:\.\.\.|…)\]|_{4,}|(?-i:\bX{3,}\b)"
    r"|\[[^\]\n]{0,40}(?:invullen|fill in|naam|name|datum|date|reden|reason)[^\]\n]{0,40}\]",
    re.IGNORECASE,
)
_RIGHTS = frozenset(right.value for right in Right)
_GROUNDS = frozenset(ground.value for ground in RefusalGround)
_KEPT_FORMATS = "\u200c\u200d"  # the joiners that Persian and Indic names are spelled with


@dataclass(slots=True)
class Values:
    """What the text may use. words: by field name, a tuple where a list item repeats; paragraphs: names of values
    that may hold several paragraphs; facts: the yes/no facts that are true; missing: in order of finding."""

    words: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    paragraphs: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)
    missing: list[str] = field(default_factory=list)


def clean(text: str, name: str) -> str:
    """A value as it may be printed: NFC, without control characters and invisible reordering marks.

    Args:
        text: what a person or another program wrote.
        name: the field, for the error.

    Raises:
        LetterProblem: "field_too_long" (field, limit in characters).

    >>> clean("Zoe\u0308\\x07 \u202eJansen", "name")
    'Zoë Jansen'
    """
    if len(text) > LONGEST_FIELD:
        raise LetterProblem("field_too_long", field=name, limit=LONGEST_FIELD)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u2028", "\n")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = "".join(char for char in text if char == "\n" or char in _KEPT_FORMATS or not _is_invisible(char))
    return text.strip()


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def one_line(text: str, name: str) -> str:
    """A cleaned value on one line, single spaces between its words."""
    return " ".join(clean(text, name).split())


def listing(items: tuple[str, ...], conjunction: str) -> str:
    """Items in a sentence.

    >>> listing(("a", "b", "c"), "en")
    'a, b en c'
    """
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {conjunction} {items[-1]}" if items else ""


def values_of(facts: LetterFacts, terms: Terms) -> Values:
    """Every value and yes/no fact of a letter, and what is missing or unresolved.

    Args:
        facts: as they came, unchecked.
        terms: the fixed words of the letter's language.

    Raises:
        LetterProblem: "field_too_long" (field, limit), "unknown_field" (field), "invalid_field" (field).
    """
    specs = fields_of(facts.kind)
    for name in facts.fields.keys() - {spec.name for spec in specs}:
        raise LetterProblem("unknown_field", field=name)
    values = Values()
    _take_parties(facts, values)
    for spec in specs:
        _take(spec, facts.fields.get(spec.name, ""), facts.language, terms, values)
    if "asked_means_other" in values.facts and "has_asked_what" not in values.facts:
        values.missing.append("asked_what")
    return values


def _take_parties(facts: LetterFacts, values: Values) -> None:
    sender, recipient, reference = facts.sender, facts.recipient, facts.reference
    for name in ("organisation", "street", "town", "signer"):
        if not clean(getattr(sender, name), f"sender.{name}"):
            values.missing.append(f"sender.{name}")
    if not (sender.email.strip() or sender.telephone.strip()):
        values.missing.append("sender.email")
    if not any(line.strip() for line in recipient.address_lines):
        values.missing.append("recipient.address_lines")
    for name, value in (("recipient.salutation", recipient.salutation), ("reference.our", reference.our)):
        if not value.strip():
            values.missing.append(name)
    for name in ("organisation", "email", "telephone", "website"):
        values.words[name] = one_line(getattr(sender, name), f"sender.{name}")
        if values.words[name]:
            values.facts.add(f"has_{name}")
    values.words["our_reference"] = one_line(reference.our, "reference.our")
    values.words["your_reference"] = one_line(reference.your, "reference.your")
    values.words["date"] = date_text(facts.date, facts.language)


def _take(spec: FieldSpec, value: FieldValue, language: str, terms: Terms, values: Values) -> None:
    if value in ("", (), None) or (isinstance(value, str) and not value.strip()):
        if spec.required:
            values.missing.append(spec.name)
        return
    if spec.kind == "date":
        day = _day(value)
        if day is None:
            values.missing.append(spec.name)
        else:
            values.words[spec.name] = date_text(day, language)
    elif spec.kind == "choice":
        if value in spec.choices:
            values.facts.add(f"{spec.name}_{value}")
        else:
            values.missing.append(spec.name)
    elif spec.kind == "rights":
        _take_rights(spec.name, value, terms, values)
    elif spec.kind == "refusals":
        _take_refusals(value, terms, values)
    else:
        _take_text(spec, value, values)
    if not spec.required:
        values.facts.add(f"has_{spec.name}")


def _take_text(spec: FieldSpec, value: FieldValue, values: Values) -> None:
    if not isinstance(value, str):
        raise LetterProblem("invalid_field", field=spec.name)
    if spec.kind == "paragraph":
        values.words[spec.name] = clean(value, spec.name)
        values.paragraphs.add(spec.name)
    else:
        values.words[spec.name] = one_line(value, spec.name)
    if not values.words[spec.name] or _LEFT_OVER.search(value):
        values.missing.append(spec.name)


def _day(value: FieldValue) -> date | None:
    """The day meant; None for a text that is no day yet."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        return None


def _take_rights(name: str, value: FieldValue, terms: Terms, values: Values) -> None:
    codes = value if isinstance(value, tuple | list) else (value,)
    if not all(isinstance(code, str) and code in _RIGHTS for code in codes):
        raise LetterProblem("invalid_field", field=name)
    words = [terms.rights[str(code)] for code in codes]
    values.words[name] = listing(tuple(word.phrase for word in words), terms.conjunction)
    if name == "rights":
        values.words["rights_understood"] = tuple(word.understood for word in words)
        if len(words) > 1:
            values.facts.add("several_rights")


def _take_refusals(value: FieldValue, terms: Terms, values: Values) -> None:
    given = value if isinstance(value, tuple | list) else (value,)
    refusals = [one for one in given if isinstance(one, RefusedRight)]
    if len(refusals) != len(given):
        raise LetterProblem("invalid_field", field="refusals")
    for refusal in refusals:
        if refusal.right not in _RIGHTS or not _GROUNDS.issuperset(refusal.grounds):
            raise LetterProblem("invalid_field", field="refusals")
        if not refusal.grounds:
            values.missing.append(f"refusals.{refusal.right}.grounds")
        if not clean(refusal.facts, f"refusals.{refusal.right}.facts") or _LEFT_OVER.search(refusal.facts):
            values.missing.append(f"refusals.{refusal.right}.facts")
    phrases = tuple(terms.rights[refusal.right].phrase for refusal in refusals)
    values.words["refused_rights"] = listing(phrases, terms.conjunction)
    grounds = {ground for refusal in refusals for ground in refusal.grounds}
    if len(refusals) > 1:
        values.facts.add("several_refusals")
    if RefusalGround.CANNOT_IDENTIFY in grounds:
        values.facts.add("cannot_identify")
        if len(grounds) == 1:
            values.facts.add("only_cannot_identify")
