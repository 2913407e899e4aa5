"""The office's own wording, style and fonts, and facts for a letter of each kind, all about invented people."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.letters.compose import compose
from desktop.letters.fonts import Fonts, load_fonts
from desktop.letters.letter import (
    CASE_LETTER_KINDS,
    FieldValue,
    LetterFacts,
    Recipient,
    Reference,
    RefusedRight,
    Sender,
)
from desktop.letters.pdf import seal
from desktop.letters.style import Style, load_style
from desktop.letters.wording import Wording, load_wording

RESOURCES = Path(__file__).parents[2] / "resources"
MOMENT = datetime(2026, 10, 26, 8, 30, tzinfo=UTC)

SENDER = Sender(
    organisation="Voorbeeld B.V.",
    unit="Privacy en support",
    street="Voorbeeldweg 12",
    postcode="3511 AB",
    town="Utrecht",
    email="privacy@example.nl",
    telephone="030 - 000 00 00",
    website="www.example.nl",
    chamber_of_commerce="00000000",
    signer="Sanne de Wit",
    signer_role="medewerker privacy",
)
RECIPIENTS = {
    "nl": Recipient(
        address_lines=("J. van den Berg", "Lange Voorhout 10 B", "2514 EA  DEN HAAG"),
        salutation="Geachte J. van den Berg,",
    ),
    "en": Recipient(
        address_lines=("J. van den Berg", "Lange Voorhout 10 B", "2514 EA  DEN HAAG"),
        salutation="Dear J. van den Berg,",
    ),
}
REFUSED = RefusedRight(
    right="erasure",
    grounds=("legal_obligation", "legal_claims"),
    facts="Het gaat om de facturen over 2022.\nDe belastingwet verplicht ons die te bewaren.",
)
CASE: dict[str, FieldValue] = {"received_on": date(2026, 10, 24), "rights": ("access", "erasure")}
FIELDS: dict[str, dict[str, FieldValue]] = {
    "acknowledgement": {"answer_by": date(2026, 11, 24)},
    "identity_request": {
        "reason_of_doubt": "Uw bericht kwam van een adres dat wij niet kennen.",
        "asked_means": "login",
        "answer_by": "2026-11-09",
    },
    "delay": {
        "ground": "complexity",
        "reasons": "Uw gegevens staan in vier systemen.",
        "expected_on": "2027-01-22",
    },
    "refusal": {"refusals": (REFUSED,), "other_rights": ("access",)},
    "government_request": {
        "authority": "de Belastingdienst",
        "requested_on": date(2026, 10, 24),
        "law": "artikel 53 Algemene wet inzake rijksbelastingen",
        "asked": "De facturen over 2025.",
        "answer": "given",
        "disclosed_on": date(2026, 10, 25),
        "data": "Uw naam en drie facturen over 2025.",
    },
    "statement_change": {
        "version": "1.2",
        "in_force_from": date(2026, 10, 24),
        "changes": "Wij bewaren uw accountgegevens korter.\nWij gebruiken voortaan ook uw taal.",
        "where_to_read": "www.example.nl/privacy",
    },
}


def facts_of(
    kind: str, language: str = "nl", fields: Mapping[str, FieldValue] | None = None, **changes: Any
) -> LetterFacts:
    """Complete facts of a letter; *fields* replace those of the kind, *changes* the other parts."""
    parts: dict[str, Any] = {
        "kind": kind,
        "language": language,
        "sender": SENDER,
        "recipient": RECIPIENTS[language],
        "reference": Reference(our="2026-0042"),
        "date": date(2026, 10, 26),
        "fields": {**(CASE if kind in CASE_LETTER_KINDS else {}), **FIELDS[kind], **(fields or {})},
    }
    return LetterFacts(**{**parts, **changes})


@pytest.fixture(scope="session")
def wording() -> Wording:
    return load_wording(RESOURCES / "letters")


@pytest.fixture(scope="session")
def style() -> Style:
    return load_style(RESOURCES / "letters" / "style.toml")


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    return load_fonts(RESOURCES / "fonts")


@pytest.fixture(scope="session")
def facts() -> Callable[..., LetterFacts]:
    return facts_of


@pytest.fixture(scope="session")
def sealed(wording: Wording, style: Style, fonts: Fonts) -> Callable[..., bytes]:
    """Seal a letter of a kind, with the changes that `facts` takes."""

    def make(kind: str, language: str = "nl", **changes: Any) -> bytes:
        return seal(compose(facts_of(kind, language, **changes), wording), style, fonts, MOMENT)

    return make
