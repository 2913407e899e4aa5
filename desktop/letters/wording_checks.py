"""Holds a wording against what every letter must contain, whatever the facts of the case turn out to be.

Conditions make many letters out of one text. Rather than reason about them, the check goes through every state of
the facts that the text names, and looks whether each of those letters is complete. A section of a decision letter is
checked by itself: which sections stand in a letter depends on the case.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from desktop.letters.elements import COMMON, NEEDS, Needs, Scope, scope_of
from desktop.letters.letter import LETTER_KINDS
from desktop.letters.markup import Condition, Fault, Field, Piece
from desktop.letters.sections import SECTION_NEEDS, SECTIONS, scope_of_section

if TYPE_CHECKING:
    from desktop.letters.wording import Texts

MOST_FACTS = 12  # 4,096 letters to look through; the texts as shipped name at most 6
_IN_GROUND = Scope(COMMON.fields | {"article"}, COMMON.facts)
_INCLUDES = {"remedies": frozenset({"authority"})}  # which blocks a block may stand for: none can include itself


@dataclass(frozen=True, slots=True)
class _Text:
    """One text to check: where it is, and what it may name and must say."""

    language: str
    name: str
    pieces: tuple[Piece, ...]
    scope: Scope
    needs: Needs

    @property
    def file(self) -> str:
        return f"{self.language}/{self.name}.md"


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece as the check sees it.

    wanted, unwanted: what it depends on, with the block around it; block: what it stands for, "" inside another block.
    """

    kind: str
    wanted: frozenset[str]
    unwanted: frozenset[str]
    block: str
    fields: frozenset[str]
    words: str

    def holds(self, facts: frozenset[str]) -> bool:
        return self.wanted <= facts and self.unwanted.isdisjoint(facts)


def check_texts(texts: "Texts", language: str) -> list[Fault]:
    """Every fault in texts that could be read: unknown names, and letters that would lack something.

    Args:
        texts: what was read in one language.
        language: its code, which is also its folder's name.

    Returns:
        the faults, in no particular order; empty if the wording may be used.
    """
    letters = [_Text(language, kind, texts.letters[kind], scope_of(kind), NEEDS[kind]) for kind in LETTER_KINDS]
    sections = [
        _Text(language, f"sections/{name}", texts.sections[name], scope_of_section(name), SECTION_NEEDS[name])
        for name in SECTIONS
    ]
    faults: list[Fault] = []
    for text in letters:
        faults += _check_names(text.pieces, text.file, text.scope, text.scope.blocks | texts.blocks.keys())
    for text in sections:
        faults += _check_names(text.pieces, text.file, text.scope, text.scope.blocks)
        faults += _check_no_subject(text.pieces, text.file)
    faults += _check_shared(texts.blocks, f"{language}/blocks", _anywhere())
    faults += _check_shared(texts.grounds, f"{language}/grounds", _IN_GROUND)
    faults += _check_articles(texts, language)
    if not faults:
        for text in (*letters, *sections):
            faults += _check_states(texts, text, has_subject=text in letters)
    return faults


def _anywhere() -> Scope:
    """What a block that several letters share may name: whatever one of them knows."""
    scopes = [scope_of(kind) for kind in LETTER_KINDS]
    return Scope(frozenset().union(*(one.fields for one in scopes)), frozenset().union(*(one.facts for one in scopes)))


def _check_shared(group: Mapping[str, tuple[Piece, ...]], folder: str, scope: Scope) -> Iterator[Fault]:
    for name, pieces in group.items():
        file = f"{folder}/{name}.md"
        yield from _check_names(pieces, file, scope, _INCLUDES.get(name, frozenset()))
        yield from _check_no_subject(pieces, file)


def _check_names(pieces: tuple[Piece, ...], file: str, scope: Scope, blocks: frozenset[str]) -> Iterator[Fault]:
    for piece in pieces:
        for name in _fields_in(piece):
            if name not in scope.fields:
                yield Fault(file, piece.line, "unknown_field", name)
        if piece.include and piece.include not in blocks:
            yield Fault(file, piece.line, "unknown_block", piece.include)
        if piece.condition is not None:
            for name in (*piece.condition.wanted, *piece.condition.unwanted):
                if name not in scope.facts:
                    yield Fault(file, piece.condition.line, "unknown_fact", name)


def _check_no_subject(pieces: tuple[Piece, ...], file: str) -> Iterator[Fault]:
    for piece in pieces:
        if piece.kind == "subject":
            yield Fault(file, piece.line, "subject_in_block")


def _check_articles(texts: "Texts", language: str) -> Iterator[Fault]:
    """Each ground of refusal gives its article (GDPR art. 12(4))."""
    for ground, pieces in texts.grounds.items():
        if "article" not in {name for piece in pieces if piece.condition is None for name in _fields_in(piece)}:
            yield Fault(f"{language}/grounds/{ground}.md", 0, "required_field_absent", "article")


def _check_states(texts: "Texts", text: _Text, *, has_subject: bool) -> list[Fault]:
    parts = tuple(_parts(texts, text.pieces))
    named = {name for part in parts for name in part.wanted | part.unwanted}
    faults = [Fault(text.file, 0, "choice_without_text", fact) for fact in _choices_without_text(text.scope, named)]
    for when in text.needs.when:
        named |= {one.removeprefix("not ") for one in when.condition.split(" and ")}
    if len(named.difference(*text.scope.choices)) > MOST_FACTS:
        return [Fault(text.file, 0, "too_many_facts", ", ".join(sorted(named)))]
    lacking: set[tuple[str, str]] = set()
    for facts in _states(named, text.scope):
        stay = [part for part in parts if part.holds(facts)]
        lacking.update(_lacking(stay, text, facts))
        subjects = [part for part in stay if part.kind == "subject"]
        if has_subject and subjects != stay[:1]:
            lacking.add(("subject_not_first_and_only", ""))
    return faults + [Fault(text.file, 0, code, name) for code, name in lacking]


def _parts(
    texts: "Texts", pieces: tuple[Piece, ...], around: tuple[Condition, ...] = (), *, inside: bool = False
) -> Iterator[_Part]:
    """Every piece, followed by those of the shared block that it stands for."""
    for piece in pieces:
        conditions = (*around, piece.condition) if piece.condition else around
        yield _Part(
            piece.kind,
            frozenset(name for one in conditions for name in one.wanted),
            frozenset(name for one in conditions for name in one.unwanted),
            "" if inside else piece.include,
            frozenset(_fields_in(piece)),
            "".join("" if isinstance(one, Field) else one.text for one in piece.content).lower(),
        )
        if piece.include in texts.blocks:
            yield from _parts(texts, texts.blocks[piece.include], conditions, inside=True)


def _choices_without_text(scope: Scope, named: set[str]) -> Iterator[str]:
    """Where a choice is told by a text for each case, a case without one."""
    for group in scope.choices:
        if group[0].startswith(("outcome_", "right_")):
            continue  # these tell cases apart only where the text wants to
        for fact in group:
            # "other" is whatever the employee writes in the field beside it.
            if fact not in named and not fact.endswith("_other"):
                yield fact


def _states(named: set[str], scope: Scope) -> Iterator[frozenset[str]]:
    """Every state of the facts that can occur: of the choices of one field exactly one holds."""
    groups = [group for group in scope.choices if named.intersection(group)]
    free = sorted(named.difference(*groups))
    for choice in product(*groups):
        for truth in product((False, True), repeat=len(free)):
            yield frozenset(choice) | {name for name, holds in zip(free, truth, strict=True) if holds}


def _lacking(stay: list[_Part], text: _Text, facts: frozenset[str]) -> Iterator[tuple[str, str]]:
    needs, due = text.needs, [when for when in text.needs.when if when.holds(facts)]
    used = frozenset().union(*(part.fields for part in stay))
    blocks = {part.block for part in stay}
    for name in (*needs.fields, *(when.uses for when in due if when.uses)):
        if name not in used:
            yield "required_field_absent", name
    for name in (*needs.blocks, *(when.block for when in due if when.block)):
        if name not in blocks:
            yield "required_block_absent", name
    words = " ".join(part.words for part in stay)
    for said in (needs.mentions, *(when.words for when in due)):
        for mention in said.get(text.language, ()):
            if mention not in words:
                yield "required_words_absent", mention


def _fields_in(piece: Piece) -> tuple[str, ...]:
    return tuple(part.name for part in piece.content if isinstance(part, Field))
