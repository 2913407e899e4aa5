"""Turns the facts of a letter into the words that stand in its text, and names what is still missing.

Facts come from people: every value is cleaned of what cannot be printed or would reorder a line, and stays literal.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from desktop.letters.elements import SENDER_FIELDS, FieldSpec, fields_of
from desktop.letters.errors import LetterProblem
from desktop.letters.letter import FeePart, LetterFacts, Party, RecipientRow
from desktop.letters.terms import NOTICE_ACTIONS, Terms
from desktop.rules.decisions import DecisionField
from desktop.rules.rights import Right
from desktop.rules.texts import date_text

Row = TypeVar("Row")

LONGEST_FIELD = 20_000  # characters; some six pages

GAP = "[…]"  # where a draft lacks a value; what still holds it, compose refuses
UNKNOWN_STORAGE = "storage:"  # before the name of a recipient of which nobody filled in where it stores data

_LEFT_OVER = re.compile(
    r"\{[^{}\n]{0,60}\}|\[(?:\.\.\.|…)\]|_{4,}|(?-i:\bX{3,}\b)"
    r"|\[[^\]\n]{0,40}(?:invullen|fill in|naam|name|datum|date|reden|reason)[^\]\n]{0,40}\]",
    re.IGNORECASE,
)
_RIGHTS = frozenset(right.value for right in Right)
_KEPT_FORMATS = "\u200c\u200d"  # the joiners that Persian and Indic names are spelled with


@dataclass(slots=True)
class Values:
    """What the text may use. words: by field name, a tuple where a list item repeats; facts: the yes/no facts that are
    true; missing: in order of finding."""

    words: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
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


def amount_text(cents: int, language: str) -> str:
    """An amount of money as a letter writes it.

    Args:
        cents: eurocents, 0 or more.
        language: "nl" or "en".

    >>> amount_text(123450, "nl"), amount_text(1205, "en")
    ('€ 1.234,50', '€ 12.05')
    """
    whole, rest = divmod(cents, 100)
    english = f"{whole:,}.{rest:02}"
    return "€ " + (english.translate(str.maketrans(",.", ".,")) if language == "nl" else english)


def is_left_over(text: str) -> bool:
    """Whether a text still holds a placeholder that somebody was to fill in."""
    return _LEFT_OVER.search(text) is not None


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
        take(spec, facts.fields.get(spec.name, ""), facts.language, terms, values)
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
    for name in sorted(SENDER_FIELDS):
        values.words[name] = one_line(getattr(sender, name), f"sender.{name}")
        if values.words[name]:
            values.facts.add(f"has_{name}")
    values.words["our_reference"] = one_line(reference.our, "reference.our")
    values.words["your_reference"] = one_line(reference.your, "reference.your")
    values.words["date"] = date_text(facts.date, facts.language)


def take(spec: FieldSpec | DecisionField, value: object, language: str, terms: Terms, values: Values) -> None:
    """Add one field to *values*, or its name to what is missing.

    Raises:
        LetterProblem: "field_too_long" (field, limit), "invalid_field" (field).
    """
    if value in ("", (), [], None) or (isinstance(value, str) and not value.strip()):
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
    elif spec.kind == "fee_parts":
        _take_fee(spec.name, value, language, values)
    elif spec.kind == "recipients":
        _take_recipients(spec.name, value, values)
    elif spec.kind != "sections":  # those are for `section_values`
        _take_text(spec, value, values)
    if not spec.required:
        values.facts.add(f"has_{spec.name}")


def _take_text(spec: FieldSpec | DecisionField, value: object, values: Values) -> None:
    if not isinstance(value, str):
        raise LetterProblem("invalid_field", field=spec.name)
    if spec.kind == "paragraph":
        values.words[spec.name] = clean(value, spec.name)
    else:
        values.words[spec.name] = one_line(value, spec.name)
    if not values.words[spec.name] or is_left_over(value):
        values.missing.append(spec.name)


def _day(value: object) -> date | None:
    """The day meant; None for a text that is no day yet."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        return None


def _take_rights(name: str, value: object, terms: Terms, values: Values) -> None:
    codes = value if isinstance(value, tuple | list) else (value,)
    if not all(isinstance(code, str) and code in _RIGHTS for code in codes):
        raise LetterProblem("invalid_field", field=name)
    words = [terms.rights[str(code)] for code in codes]
    values.words[name] = listing(tuple(word.phrase for word in words), terms.conjunction)
    if name == "rights":
        values.words["rights_understood"] = tuple(word.understood for word in words)
        values.words["rights_headings"] = tuple(word.heading[0].lower() + word.heading[1:] for word in words)
        if len(words) > 1:
            values.facts.add("several_rights")


def _take_fee(name: str, value: object, language: str, values: Values) -> None:
    """The total is the sum of the parts; a fee of nothing is no fee."""
    parts = rows_of(FeePart, name, value)
    if any(part.cents < 0 for part in parts):
        raise LetterProblem("invalid_field", field=name)
    total = sum(part.cents for part in parts)
    if not total or any(not part.what.strip() for part in parts):
        values.missing.append(name)
    values.words["total"] = amount_text(total, language)


def _take_recipients(name: str, value: object, values: Values) -> None:
    rows = rows_of(RecipientRow, name, value)
    if any(action not in NOTICE_ACTIONS for row in rows for action, _ in row.told):
        raise LetterProblem("invalid_field", field=name)
    values.missing += unknown_storage(rows)
    if any(row.storage and row.storage.country for row in rows):
        values.facts.add("outside_eea")


def unknown_storage(parties: Iterable[Party | RecipientRow]) -> tuple[str, ...]:
    """What a letter lacks that has to tell where these store data: each of whom nobody filled that in, once.

    Source: GDPR art. 15(2).
    """
    return tuple(dict.fromkeys(f"{UNKNOWN_STORAGE}{one.name}" for one in parties if one.storage is None))


def rows_of(sort: type[Row], name: str, value: object) -> tuple[Row, ...]:
    """The rows of a field, each of the *sort* it has to be of; none where it is empty.

    Raises:
        LetterProblem: "invalid_field" (field: *name*).
    """
    rows = tuple(value) if isinstance(value, tuple | list) else () if not str(value or "").strip() else (value,)
    found = tuple(row for row in rows if isinstance(row, sort))
    if len(found) < len(rows):
        raise LetterProblem("invalid_field", field=name)
    return found
