"""What of a person's data can be carried elsewhere: what they provided themselves, on consent or a contract.

What was derived about them, such as a lead score, is theirs to see and not to carry. That the processing is automated
goes without saying for data in systems.
"""

from collections.abc import Iterable, Sequence

from desktop.rules.errors import RuleBroken
from desktop.rules.statement_terms import DataItem, LegalBasis
from desktop.rules.terms import Terms

PORTABLE_BASES = frozenset({LegalBasis.CONSENT, LegalBasis.CONTRACT})


def portable(terms: Terms) -> bool:
    """Say whether the right to portability covers a category.

    Source: GDPR art. 20(1)(a).
    """
    return terms.legal_basis in PORTABLE_BASES


def portable_items(terms: Terms, profiling: Iterable[str]) -> tuple[DataItem, ...]:
    """Give the items of a category that the person may carry elsewhere, in the statement's order; empty if none.

    Args:
        profiling: the Dutch texts of the items that are derived about the person, in any capitals.

    Source: GDPR art. 20(1), "provided"; WP242 rev.01, p. 10: observed data are provided, inferred data are not.
    """
    inferred = {text.casefold() for text in profiling}
    return tuple(item for item in terms.items if portable(terms) and item.text.nl.casefold() not in inferred)


def require_portable(held: Sequence[Terms]) -> None:
    """Pass silently where at least one of the categories held can be carried elsewhere.

    Raises:
        RuleBroken: "nothing_portable" (activities, bases: of what is held, each once and in its order).

    Source: GDPR art. 20(1).
    """
    if not any(portable(terms) for terms in held):
        raise RuleBroken(
            "nothing_portable",
            activities=tuple(dict.fromkeys(terms.activity for terms in held)),
            bases=tuple(dict.fromkeys(terms.legal_basis.value for terms in held)),
        )
