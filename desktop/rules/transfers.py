"""Where a recipient stores personal data, and what safeguards them outside the European Economic Area.

A promise "to comply with European privacy legislation", as the statement gives it, is no safeguard: a transfer rests on
one of those named here. Source: GDPR art. 13(1)(f), 15(2), 44-49.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.rules.errors import RuleBroken
from desktop.rules.statement_terms import Bilingual

# fmt: off
EEA = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
        "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
        "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    }
)  # the European Union with Iceland, Liechtenstein and Norway
# fmt: on


class RecipientKind(StrEnum):
    """In what capacity somebody receives data. Source: GDPR art. 4(7)-(9)."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"


class Safeguard(StrEnum):
    """What a transfer outside the EEA rests on. Source: GDPR art. 45, 46(2)(c), 46(2)(b), 46, 49."""

    ADEQUACY = "adequacy"
    STANDARD_CLAUSES = "standard_clauses"
    BINDING_RULES = "binding_rules"
    OTHER = "other"
    DEROGATION = "derogation"


TO_DESCRIBE = frozenset({Safeguard.OTHER, Safeguard.DEROGATION})  # which of them it is, takes words


@dataclass(frozen=True, slots=True)
class Storage:
    """Where a recipient stores data. country: ISO 3166-1 alpha-2, "" within the EEA; words: of one of TO_DESCRIBE."""

    country: str = ""
    safeguard: Safeguard | None = None
    words: Bilingual = field(default_factory=lambda: Bilingual("", ""))


def require_storage(storage: Storage) -> None:
    """Refuse a transfer that is not safeguarded or not described well enough to tell the person of it.

    Raises:
        RuleBroken: "country_in_eea" (country), "transfer_without_safeguard" (country), "safeguard_without_words".

    >>> require_storage(Storage("US", Safeguard.ADEQUACY))
    """
    if not storage.country:
        return
    if storage.country in EEA:
        raise RuleBroken("country_in_eea", country=storage.country)
    if storage.safeguard is None:
        raise RuleBroken("transfer_without_safeguard", country=storage.country)
    if storage.safeguard in TO_DESCRIBE and not (storage.words.nl.strip() and storage.words.en.strip()):
        raise RuleBroken("safeguard_without_words")
