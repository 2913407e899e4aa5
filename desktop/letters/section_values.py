"""Turns what was decided on each right into the words of its section, and names what a section still lacks.

Names are those of `rules.decisions.fields_for` with the section's before them: "sections.erasure.erased_on".
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import ERASING, NOT_ASKED, LetterFacts, OverviewRow, Section
from desktop.letters.sections import FLAGS, texts_for
from desktop.letters.terms import SOURCES, Terms
from desktop.letters.values import Values, clean, is_left_over, one_line, rows_of, take, unknown_storage
from desktop.rules.decisions import (
    PER_CATEGORY,
    REFUSING,
    REQUEST_GROUNDS,
    WITH_REMEDIES,
    CategoryDecision,
    fields_for,
    outcomes_for,
)
from desktop.rules.outcomes import Outcome
from desktop.rules.portability import PORTABLE_BASES
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis

_GROUNDS = frozenset(RefusalGround)
_LEFT_OUT = frozenset({"has_left_out", "has_not_portable"})  # a part not given, even where the right is granted


@dataclass(frozen=True, slots=True)
class SectionValues:
    """One section as its texts may use it. values: with what all texts of the letter may use; grounds: each that the
    decision or one of its categories rests on, once."""

    section: Section
    name: str
    right: Right
    outcome: Outcome
    grounds: tuple[RefusalGround, ...]
    values: Values


def sections_of(facts: LetterFacts, values: Values, terms: Terms) -> tuple[SectionValues, ...]:
    """The sections of a decision letter, in the order given; () for another kind.

    Adds to *values* whether the letter has to say what the person can do about it, and what its sections lack.

    Args:
        values: of the letter as a whole.
        terms: the fixed words of the letter's language.

    Raises:
        LetterProblem: "invalid_field" (field), "unknown_field" (field), "field_too_long" (field, limit).

    Source: GDPR art. 12(4); EDPB guidelines 01/2022, par. 193: what is left out is a refusal of that part.
    """
    sections = rows_of(Section, "sections", facts.fields.get("sections", ()))
    rights = facts.fields.get("rights", ())
    asked = [right for right in (rights if isinstance(rights, tuple | list) else (rights,)) if str(right).strip()]
    told = [section.right for section in sections]
    if len(set(told)) < len(told) or (asked and not set(told) <= set(asked)):
        raise LetterProblem("invalid_field", field="sections")
    if sections:
        values.missing += [f"sections.{right}" for right in asked if right not in told]
    found = tuple(_section_values(section, facts.language, values, terms) for section in sections)
    values.missing += [f"{one.name}.{lack}" for one in found for lack in one.values.missing]
    if any(one.outcome in WITH_REMEDIES or one.values.facts & _LEFT_OUT for one in found):
        values.facts.add("with_remedies")
    return found


def _section_values(section: Section, language: str, letter: Values, terms: Terms) -> SectionValues:
    name = f"sections.{section.right}"
    right, outcome = _decided(section)
    _require_codes(section, right, name)
    own = Values(words=dict(letter.words), facts=set(letter.facts))
    specs = fields_for(right, outcome)
    for field in section.words.keys() - {spec.name for spec in specs}:
        raise LetterProblem("unknown_field", field=f"{name}.{field}")
    for spec in specs:
        take(spec, section.words.get(spec.name, ""), language, terms, own)
        if spec.required and spec.kind != "choice" and section.words.get(spec.name, ""):
            own.facts.add(f"has_{spec.name}")  # for a text that tells other decisions too, which lack it
    grounds = tuple(RefusalGround(ground) for ground in dict.fromkeys((*section.grounds, *_kept_on(section))))
    found = SectionValues(section, name, right, outcome, grounds, own)
    _add_words(found, terms)
    own.missing += _lacking(found)
    return found


def _decided(section: Section) -> tuple[Right, Outcome]:
    try:
        right, outcome = Right(section.right), Outcome(section.outcome)
    except ValueError:
        raise LetterProblem("invalid_field", field="sections") from None
    if outcome not in outcomes_for(right):
        raise LetterProblem("invalid_field", field=f"sections.{right}")
    return right, outcome


def _require_codes(section: Section, right: Right, name: str) -> None:
    """Codes that nobody typed: a wrong one is a fault of the program, not something missing."""
    known: list[tuple[str, Iterable[str], Iterable[str]]] = [
        ("grounds", section.grounds, _GROUNDS),
        ("request_grounds", section.request_grounds, REQUEST_GROUNDS.get(right, ())),
        ("flags", section.flags, FLAGS),
        ("categories", (row.decision for row in section.categories), _decisions_on(right)),
        ("categories", _kept_on(section), _GROUNDS),
        ("overview", (row.basis for row in section.overview if row.basis), frozenset(LegalBasis)),
        ("overview", (source for row in section.overview for source in row.sources), SOURCES),
    ]
    for part, codes, allowed in known:
        if not set(codes) <= set(allowed):
            raise LetterProblem("invalid_field", field=f"{name}.{part}")


def _decisions_on(right: Right) -> tuple[str, ...]:
    offered = PER_CATEGORY.get(right, ())
    return (*offered, ERASING, NOT_ASKED) if CategoryDecision.ERASE in offered else offered


def _kept_on(section: Section) -> tuple[str, ...]:
    return tuple(row.ground for row in section.categories if row.ground)


def _add_words(found: SectionValues, terms: Terms) -> None:
    section, own, words = found.section, found.values, terms.rights[found.right]
    own.words |= {"right": words.phrase, "article": words.article}
    own.words["facts"] = clean(section.facts, f"{found.name}.facts")
    own.words["systems"] = tuple(one_line(system, f"{found.name}.systems") for system in section.systems)
    own.words["request_grounds"] = tuple(terms.tables["request_grounds"][code] for code in section.request_grounds)
    own.facts |= section.flags | {f"right_{found.right}", f"outcome_{found.outcome}"}
    if any(party.storage and party.storage.country for row in section.overview for party in row.recipients):
        own.facts.add("outside_eea")
    filled = {name: own.words[name] for name in ("facts", "systems", "request_grounds")}
    filled["categories"] = tuple(row.aim for row in section.categories)
    if found.right is Right.PORTABILITY:
        filled["portable"], filled["not_portable"] = (tuple(row.aim for row in rows) for rows in by_basis(section))
    own.facts |= {f"has_{name}" for name, value in filled.items() if value}


def by_basis(section: Section) -> tuple[tuple[OverviewRow, ...], tuple[OverviewRow, ...]]:
    """The categories that can be carried elsewhere, and those that cannot; what was given to others is neither.

    Source: GDPR art. 20(1)(a).
    """
    rows = [row for row in section.overview if row.basis]
    return tuple(r for r in rows if r.basis in PORTABLE_BASES), tuple(r for r in rows if r.basis not in PORTABLE_BASES)


def _lacking(found: SectionValues) -> Iterable[str]:
    """What the law asks of the section beside the fields of the decision.

    Source: GDPR art. 12(4), 15(1)(a)-(d) and (g), 15(2).
    """
    section = found.section
    needs_no_reason = (*PER_CATEGORY.get(found.right, ())[:1], ERASING, NOT_ASKED)
    if found.outcome in REFUSING:
        if not found.grounds:
            yield "grounds"
        if is_left_over(section.facts) or not (section.facts.strip() or _kept_on(section)):
            yield "facts"
    if "access" in texts_for(found.right, found.outcome):
        if not section.overview:
            yield "overview"
        yield from unknown_storage(party for row in section.overview for party in row.recipients)
    for row in section.categories:
        if row.decision not in needs_no_reason and (not row.ground or not row.facts.strip() or is_left_over(row.facts)):
            yield "categories"
            return
