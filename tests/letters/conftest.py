"""The office's own wording, style and fonts, and facts for a letter of each kind, all about invented people."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.letters.compose import compose
from desktop.letters.elements import fields_of
from desktop.letters.fonts import Fonts, load_fonts
from desktop.letters.letter import (
    CategoryRow,
    FeePart,
    FieldValue,
    LetterFacts,
    OverviewRow,
    Party,
    Recipient,
    RecipientRow,
    Reference,
    Section,
    Sender,
)
from desktop.letters.pdf import seal
from desktop.letters.sections import texts_for
from desktop.letters.style import Style, load_style
from desktop.letters.wording import Wording, load_wording
from desktop.rules.decisions import PER_CATEGORY, REFUSING, REQUEST_GROUNDS, fields_for
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right
from desktop.rules.statement_terms import Bilingual
from desktop.rules.transfers import Safeguard, Storage

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
REASON = "Het gaat om de facturen over 2022.\nDe belastingwet verplicht ons die te bewaren."
# What a decision may lay down, by the names of `rules.decisions`: every one filled.
WORDS: dict[str, str | date] = {
    "copy_form": "package",
    "codes_meaning": "De code ACT betekent dat uw account in gebruik is.",
    "left_out": "De namen van collega's, om hun privacy te beschermen.",
    "delivery": "package_mail",
    "transfer": "to_controller",
    "transfer_to": "Voorbeeldzorg B.V.",
    "transfer_reason": "Die organisatie kan het bestand niet inlezen.",
    "now_recorded": "Uw achternaam is Van den Berg.",
    "rectified_on": date(2026, 10, 20),
    "supplement": "Tot 2024 heette ik De Boer.",
    "erased_on": date(2026, 10, 21),
    "backups_until": date(2027, 1, 19),
    "restricted_since": date(2026, 10, 12),
    "stopped_on": date(2026, 10, 13),
    "resume_on": date(2026, 11, 9),
    "suppressed": "het e-mailadres berg@example.nl",
    "effective_on": date(2026, 10, 14),
    "what_erased": "Uw profielfoto en uw functie.",
    "other_basis": "Uw naam hebben wij nodig voor de overeenkomst.",
    "explanation": "Wij kijken altijd zelf naar uw aanvraag.",
    "findings": "Uw bericht is twee weken blijven liggen.",
    "changes": "Berichten worden voortaan elke dag verdeeld.",
    "searched_for": "Uw naam en uw e-mailadres berg@example.nl.",
    "needed_to_identify": "Uw klantnummer.",
    "why_not_asked": "U gaf geen adres waarop wij u konden bereiken.",
    "controller_name": "Gemeente Voorbeeldstad",
    "forwarded_on": date(2026, 10, 15),
    "controller_contact": "privacy@voorbeeldstad.example",
    "forwarded_how": "Overgedragen in het maandelijkse overleg.",
    "withdrawn_on": date(2026, 10, 16),
}
DONE, KEPT = (
    {"aim": "om onze dienst te beveiligen", "activity": "3.1 B", "items": ("IP-adres", "Tijdstip van inloggen")},
    {"aim": "om uw vraag te beantwoorden", "activity": "3.2 D", "items": ("Naam", "Inhoud van uw bericht")},
)
DESCRIBED = Storage("IN", Safeguard.OTHER, Bilingual("een goedgekeurde gedragscode", "an approved code of conduct"))
OVERVIEW = (
    OverviewRow(
        **DONE,
        basis="legitimate_interest",
        recipients=(),
        period="tot 2 jaar na het verzamelen",
        ends_on=date(2028, 10, 1),
        sources=("use",),
    ),
    OverviewRow(
        **KEPT,
        basis="consent",
        recipients=(Party("Intercom", Storage("US", Safeguard.STANDARD_CLAUSES)), Party("HubSpot", DESCRIBED)),
        period="tot 4 jaar na ons laatste contact met u",
        ends_on=None,
        sources=("self", "derived"),
    ),
)
RECIPIENTS_TOLD = (
    RecipientRow(name="Intercom", aims=("om uw vraag te beantwoorden",), told=(("erased", date(2026, 10, 24)),)),
    RecipientRow(name="HubSpot", aims=("om u nieuws te sturen", "Om onze websites te verbeteren")),
)


def categories_of(right: Right, outcome: Outcome) -> tuple[CategoryRow, ...]:
    """A category done as asked and one that is not, as far as the outcome has them."""
    done, *kept = PER_CATEGORY[right]
    rows = [CategoryRow(**DONE, decision=done)] if outcome is not Outcome.REFUSED else []
    if kept and outcome is not Outcome.GRANTED:
        ground = next(one for one in grounds_for(right) if one is not RefusalGround.CANNOT_IDENTIFY)
        until = date(2027, 3, 2) if right is Right.ERASURE else None
        why = {"until": until, "ground": ground.value, "facts": "Er loopt een geschil over een factuur."}
        rows.append(CategoryRow(**KEPT, decision=kept[0], **why))
    return tuple(rows)


def section_of(right: str, outcome: str = "granted", **changes: Any) -> Section:
    """A section in which everything is filled that it may hold; *changes* replace parts of it."""
    which, what = Right(right), Outcome(outcome)
    is_about_data = what in (Outcome.GRANTED, Outcome.PARTLY_GRANTED, Outcome.REFUSED)
    is_portability = which is Right.PORTABILITY and is_about_data
    ground = RefusalGround.CANNOT_IDENTIFY if what is Outcome.NOT_IDENTIFIED else next(iter(grounds_for(which)), None)
    parts: dict[str, Any] = {
        "right": right,
        "outcome": outcome,
        "grounds": (ground.value,) if ground and what in REFUSING else (),
        "facts": REASON if what in REFUSING else "",
        "request_grounds": tuple(one.value for one in REQUEST_GROUNDS.get(which, ())[:2]) if is_about_data else (),
        "words": {field.name: WORDS[field.name] for field in fields_for(which, what)},
        "categories": categories_of(which, what) if is_about_data and which in PER_CATEGORY else (),
        "overview": OVERVIEW if "access" in texts_for(which, what) or is_portability else (),
        "systems": ("BlueDolphin", "Intercom") if what is Outcome.NOTHING_HELD else (),
    }
    return Section(**{**parts, **changes})


def answer_to(*sections: Section, **fields: Any) -> dict[str, Any]:
    """The fields of a decision letter that tells of these rights."""
    return {"rights": tuple(one.right for one in sections), "sections": sections, **fields}


CASE: dict[str, FieldValue] = {"received_on": date(2026, 10, 24), "rights": ("access", "erasure")}
FIELDS: dict[str, dict[str, FieldValue]] = {
    "acknowledgement": {"answer_by": date(2026, 11, 24)},
    "identity_request": {
        "asking": "in_time",
        "reason_of_doubt": "Uw bericht kwam van een adres dat wij niet kennen.",
        "asked_means": "login",
        "answer_by": "2026-11-09",
    },
    "delay": {
        "ground": "complexity",
        "reasons": "Uw gegevens staan in vier systemen.",
        "expected_on": "2027-01-22",
    },
    "clarification": {
        "amount": "Wij hebben meer dan duizend berichten van u.",
        "could_specify": "Noem de jaren of de onderwerpen waar het u om gaat.",
        "answer_by": date(2026, 11, 9),
    },
    "fee": {
        "ground": "excessive",
        "proof": "U vroeg dit jaar elf keer om dezelfde gegevens.",
        "parts": (FeePart("Een werknemer, een uur", 4150), FeePart("Post", 425)),
        "answer_by": date(2026, 11, 9),
    },
    "decision": {
        "rights": ("erasure",),
        "sections": (section_of("erasure", "partly_granted"),),
        "other_rights": ("access",),
        "recipients": RECIPIENTS_TOLD,
        "remark": "Wij danken u voor uw geduld.",
    },
    "recipients": {"recipients": RECIPIENTS_TOLD},
    "recipient_notice": {
        "action": "erased",
        "acted_on": date(2026, 10, 24),
        "matching": "berg@example.nl",
        "data": "Naam, e-mailadres en berichten.",
        "answer_by": "2026-11-09",
    },
    "forwarding": {
        "requester": "J. van den Berg",
        "matching": "berg@example.nl",
        "request_text": "Graag zie ik wat er over mij in uw systeem staat.",
    },
    "restriction_lifting": {
        "restricted_on": date(2026, 10, 24),
        "data": "Uw adres.",
        "outcome": "Uw adres klopt.",
        "lift_on": date(2026, 11, 9),
        "what_next": "Wij gebruiken uw adres weer voor de facturen.",
    },
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
    known = {spec.name for spec in fields_of(kind)}
    parts: dict[str, Any] = {
        "kind": kind,
        "language": language,
        "sender": SENDER,
        "recipient": RECIPIENTS[language],
        "reference": Reference(our="2026-0042"),
        "date": date(2026, 10, 26),
        "fields": {**{name: CASE[name] for name in CASE if name in known}, **FIELDS[kind], **(fields or {})},
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


@pytest.fixture(scope="session")
def section() -> Callable[..., Section]:
    return section_of


@pytest.fixture(scope="session")
def answer() -> Callable[..., dict[str, Any]]:
    return answer_to
