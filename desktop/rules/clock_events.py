"""What a clock hears of: which recorded facts count for one category, which rule applies, what ends it early.

`desktop.rules.reckoning` makes days of it and `desktop.rules.explanation_words` sentences; both ask here, so that a
countdown and its explanation cannot differ.
"""

from collections.abc import Mapping
from datetime import date

from desktop.rules.facts import LATEST_FACTS, FactKind
from desktop.rules.retention import Bound, RetentionEnd, retention_end
from desktop.rules.statement_terms import OPEN_TO_OBJECTION, LegalBasis, RetentionTerms
from desktop.rules.terms import Terms

Facts = Mapping[FactKind, date]

EXPLAINED_BY = {  # the event has not happened yet, as this other fact shows: nobody has to look into it
    FactKind.ACCOUNT_ENDED: FactKind.ACCOUNT_STARTED,
    FactKind.UNSUBSCRIBED: FactKind.CONSENT_GIVEN,
    FactKind.CONSENT_WITHDRAWN: FactKind.CONSENT_GIVEN,
    FactKind.APPLICATION_COMPLETED: FactKind.COLLECTED,
}


def events_of(person_facts: Facts, own_facts: Facts) -> dict[FactKind, date]:
    """Join the facts of the person and of the holding: of contact and action the later, of others the holding's."""
    events = {**person_facts, **own_facts}
    for kind in LATEST_FACTS:
        if kind in person_facts and kind in own_facts:
            events[kind] = max(person_facts[kind], own_facts[kind])
    return events


def counted(terms: Terms, events: Facts) -> dict[str, date | None]:
    """Give the events as *terms* count them: where the desk's letters count, a later letter is the last contact."""
    days: dict[str, date | None] = {kind: day for kind, day in events.items()}
    letter, contact = events.get(FactKind.LAST_LETTER), events.get(FactKind.LAST_CONTACT)
    if terms.letters_count and letter:
        days[FactKind.LAST_CONTACT] = max(letter, contact or letter)
    return days


def applicable(terms: Terms, events: Facts) -> tuple[RetentionTerms, str | None]:
    """Give the retention that applies, and the name of the variant where a recorded wish chose it."""
    for variant in terms.variants:
        if variant.name in events:
            return variant.retention, variant.name
    return terms.retention, None


def may_object(terms: Terms) -> bool:
    """Say whether an objection to the use of a category can succeed.

    Source: GDPR art. 21(1): to what rests on a legitimate interest or a public task; art. 21(2): to direct marketing,
    whatever its basis.
    """
    return terms.legal_basis in OPEN_TO_OBJECTION or terms.direct_marketing


def early_end(terms: Terms, events: Facts, bound: Bound) -> tuple[FactKind, date] | None:
    """Give the earliest fact that ends the use ahead of its period; None where there is none.

    Source: GDPR art. 7(3), 17(1), 21; a duty to keep is not shortened, art. 17(3)(b).
    """
    kinds = [FactKind.ERASURE_GRANTED]
    if terms.legal_basis is LegalBasis.CONSENT:
        kinds.append(FactKind.CONSENT_WITHDRAWN)
    if may_object(terms):
        kinds.append(FactKind.OBJECTION_UPHELD)
    if terms.direct_marketing:
        kinds.append(FactKind.MARKETING_OBJECTION)
    found = [(kind, events[kind]) for kind in kinds if kind in events]
    return min(found, key=lambda end: end[1]) if found and bound is Bound.MAX else None


def lacking(terms: RetentionTerms, days: Mapping[str, date | None]) -> FactKind | None:
    """Name the first event of the trigger that should be known and is not; None where its absence is explained."""
    for event in terms.rule.trigger.events:
        kind = FactKind(event)
        if days.get(kind) is None and days.get(EXPLAINED_BY.get(kind, kind)) is None:
            return kind
    return None


def end_of(retention: RetentionTerms, terms: Terms, events: Facts) -> RetentionEnd:
    """Compute where *retention* leads with the events as *terms* count them."""
    return retention_end(retention.rule, counted(terms, events))
