"""Holds a wording against what every letter must contain, whatever the facts of the case turn out to be.

Conditions make many letters out of one text. Rather than reason about them, the check goes through every state of
the facts that the text names, and looks whether each of those letters is complete.
"""

from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

from desktop.letters.elements import NEEDS, all_facts, all_text_fields, facts_of, fields_of, text_fields_of
from desktop.letters.letter import LETTER_KINDS
from desktop.letters.markup import Fault, Field, Piece

if TYPE_CHECKING:
    from desktop.letters.wording import Texts

MOST_FACTS = 12  # 4,096 letters to look through; the texts as shipped name at most 6
_BUILT_IN = "grounds"


def check_texts(texts: "Texts", language: str) -> list[Fault]:
    """Every fault in texts that could be read: unknown names, and letters that would lack something.

    Args:
        texts: what was read in one language.
        language: its code, which is also its folder's name.

    Returns:
        the faults, in no particular order; empty if the wording may be used.
    """
    faults: list[Fault] = []
    for kind, pieces in texts.letters.items():
        names = (facts_of(kind), text_fields_of(kind))
        faults += _check_names(pieces, f"{language}/{kind}.md", *names, frozenset(texts.blocks))
    for folder, group in (("blocks", texts.blocks), ("grounds", texts.grounds)):
        for name, pieces in group.items():
            includes = _INCLUDES.get(name, frozenset()) if folder == "blocks" else frozenset()
            file = f"{language}/{folder}/{name}.md"
            faults += _check_names(pieces, file, all_facts(), all_text_fields(), includes)
            faults += [Fault(file, piece.line, "subject_in_block") for piece in pieces if piece.kind == "subject"]
    faults += _check_reasons(texts, language)
    if not faults:
        for kind in LETTER_KINDS:
            faults += _check_kind(texts, language, kind)
    return faults


# Which blocks a block may stand for: no block can include itself this way.
_INCLUDES = {"remedies": frozenset({"authority"}), "refused_right": frozenset({_BUILT_IN})}


def _check_names(
    pieces: tuple[Piece, ...], file: str, facts: frozenset[str], fields: frozenset[str], blocks: frozenset[str]
) -> Iterator[Fault]:
    for piece in pieces:
        for name in _fields_in(piece):
            if name not in fields:
                yield Fault(file, piece.line, "unknown_field", name)
        if piece.include and piece.include not in blocks:
            yield Fault(file, piece.line, "unknown_block", piece.include)
        if piece.condition is not None:
            for name in (*piece.condition.wanted, *piece.condition.unwanted):
                if name not in facts:
                    yield Fault(file, piece.condition.line, "unknown_fact", name)


def _check_reasons(texts: "Texts", language: str) -> Iterator[Fault]:
    """A refusal gives for each right its grounds and facts, and each ground its article (GDPR art. 12(4))."""
    block = texts.blocks["refused_right"]
    file = f"{language}/blocks/refused_right.md"
    always = [piece for piece in block if piece.condition is None]
    if _BUILT_IN not in {piece.include for piece in always}:
        yield Fault(file, 0, "required_block_absent", _BUILT_IN)
    if "facts" not in {name for piece in always for name in _fields_in(piece)}:
        yield Fault(file, 0, "required_field_absent", "facts")
    for ground, pieces in texts.grounds.items():
        if "article" not in {name for piece in pieces if piece.condition is None for name in _fields_in(piece)}:
            yield Fault(f"{language}/grounds/{ground}.md", 0, "required_field_absent", "article")


def _check_kind(texts: "Texts", language: str, kind: str) -> list[Fault]:
    file = f"{language}/{kind}.md"
    named = _facts_named(texts, texts.letters[kind])
    faults: dict[tuple[str, str], Fault] = {}
    for spec in fields_of(kind):
        for choice in spec.choices:
            fact = f"{spec.name}_{choice}"
            # "other" is whatever the employee writes in the field beside it.
            if choice != "other" and fact not in named:
                faults["choice_without_text", fact] = Fault(file, 0, "choice_without_text", fact)
    if len(named) > MOST_FACTS:
        return [Fault(file, 0, "too_many_facts", ", ".join(sorted(named)))]
    for facts in _states(sorted(named), kind):
        for code, name in _lacking(texts, language, kind, facts):
            faults[code, name] = Fault(file, 0, code, name)
    return list(faults.values())


def _states(names: list[str], kind: str) -> Iterator[frozenset[str]]:
    """Every state of the facts that can occur: of the choices of one field exactly one holds."""
    groups = [[f"{spec.name}_{choice}" for choice in spec.choices] for spec in fields_of(kind) if spec.choices]
    chosen = {name for group in groups for name in group}
    free = [name for name in names if name not in chosen]
    for choice in product(*groups):
        for truth in product((False, True), repeat=len(free)):
            yield frozenset(choice) | {name for name, holds in zip(free, truth, strict=True) if holds}


def _lacking(texts: "Texts", language: str, kind: str, facts: frozenset[str]) -> Iterator[tuple[str, str]]:
    needs = NEEDS[kind]
    top = [p for p in texts.letters[kind] if p.condition is None or p.condition.holds(facts)]
    pieces = list(texts.expand(texts.letters[kind], facts))
    used = {name for piece in pieces for name in _fields_in(piece)}
    words = " ".join(_words_of(piece) for piece in pieces).lower()
    for name in needs.fields:
        if name not in used:
            yield "required_field_absent", name
    for fact, name in needs.when:
        if fact in facts and name not in used:
            yield "required_field_absent", name
    for name in needs.blocks:
        if name not in {piece.include for piece in top}:
            yield "required_block_absent", name
    for mention in needs.mentions[language]:
        if mention not in words:
            yield "required_words_absent", mention
    if sum(piece.kind == "subject" for piece in pieces) != 1 or pieces[0].kind != "subject":
        yield "subject_not_first_and_only", ""


def _facts_named(texts: "Texts", pieces: tuple[Piece, ...]) -> set[str]:
    named: set[str] = set()
    for piece in pieces:
        if piece.condition is not None:
            named |= {*piece.condition.wanted, *piece.condition.unwanted}
        if piece.include and piece.include != _BUILT_IN:
            named |= _facts_named(texts, texts.blocks[piece.include])
    return named


def _fields_in(piece: Piece) -> tuple[str, ...]:
    return tuple(part.name for part in piece.content if isinstance(part, Field))


def _words_of(piece: Piece) -> str:
    return "".join("" if isinstance(part, Field) else part.text for part in piece.content)
