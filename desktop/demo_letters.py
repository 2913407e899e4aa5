"""Every letter in every language, on invented facts: to look at, and to lay on an envelope."""

from datetime import date, timedelta
from pathlib import Path

from desktop.knowledge import (
    load_calendars,
    load_letter_fonts,
    load_letter_style,
    load_letter_wording,
    load_statement,
)
from desktop.letters.compose import compose
from desktop.letters.letter import (
    CASE_LETTER_KINDS,
    LETTER_KINDS,
    FieldValue,
    LetterFacts,
    Recipient,
    Reference,
    RefusedRight,
    Sender,
)
from desktop.letters.pdf import seal
from desktop.letters.statement_points import Clause, points
from desktop.procedures.office import Clock
from desktop.rules.deadlines import deadline
from desktop.rules.names import PersonName
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.rules.statement import Bilingual
from desktop.rules.statement_changes import ChangeKind, ClauseChange
from desktop.rules.terms import all_terms
from desktop.rules.texts import address_name, salutation

WRITER = PersonName(title="mevrouw", initials="A.B.", first_name="Anna", prefix="van der", surname="Sluis")
SENDER = Sender(
    organisation="ValueBlue B.V.",
    street="Voorbeeldweg 10",
    postcode="3542 AB",
    town="Utrecht",
    email="support@voorbeeld.example",
    telephone="030 - 000 00 00",
    website="www.voorbeeld.example",
    chamber_of_commerce="00000000",
    signer="Mila Bakker",
    signer_role="",
)
NEXT_VERSION = "1.2"
REFERENCES = {"government_request": "D{year}-0007", "statement_change": "S1.2-15"}
WORDS = {
    "nl": {
        "reason_of_doubt": "Het e-mailadres waarmee u schreef, is niet bij ons bekend.",
        "reasons": """Uw gegevens staan in vier systemen. Van de gesprekken met onze helpdesk moeten wij eerst de \
gegevens van andere mensen onleesbaar maken.""",
        "facts": """U vroeg ons ook de correspondentie over uw betwiste factuur te wissen. Wij hebben die nodig om ons \
in die procedure te verweren. Na afloop wissen wij haar alsnog.""",
        "authority": "de Belastingdienst",
        "law": "artikel 53 van de Algemene wet inzake rijksbelastingen",
        "asked": "De facturen en betalingen op uw naam over 2025.",
        "data": "Uw naam en adres, en de drie facturen die op uw naam staan.",
        "where_to_read": "www.voorbeeld.example/privacy",
    },
    "en": {
        "reason_of_doubt": "The e-mail address you wrote from is not known to us.",
        "reasons": """Your data are kept in four systems. In the conversations with our help desk we first have to \
make the data of other people unreadable.""",
        "facts": """You also asked us to erase the correspondence about the invoice you dispute. We need it to defend \
ourselves in those proceedings. We will erase it when they have ended.""",
        "authority": "the Dutch tax authority (Belastingdienst)",
        "law": "article 53 of the General Taxes Act (Algemene wet inzake rijksbelastingen)",
        "asked": "The invoices and payments in your name over 2025.",
        "data": "Your name and address, and the three invoices in your name.",
        "where_to_read": "www.voorbeeld.example/privacy",
    },
}


def _fields(kind: str, language: str, today: date) -> dict[str, FieldValue]:
    if kind in CASE_LETTER_KINDS:
        return _fields_in_case(kind, language, today)
    words = WORDS[language]
    if kind == "statement_change":
        told = {"changes": _changes(language), "where_to_read": words["where_to_read"]}
        return {"version": NEXT_VERSION, "in_force_from": today + timedelta(days=30), **told}
    days: dict[str, FieldValue] = {"requested_on": today - timedelta(days=1), "disclosed_on": today}
    told = {name: words[name] for name in ("authority", "law", "asked", "data")}
    return {**told, **days, "answer": "given"}


def _changes(language: str) -> str:
    """What a next version could change for somebody with an account."""
    found = {terms.activity: terms for terms in all_terms(load_statement()) if not terms.group}
    changes = (
        ClauseChange("3.1 A", "", ChangeKind.PERIOD_SHORTER, "P13M", "P6M"),
        ClauseChange("3.1 B", "", ChangeKind.ITEMS_ADDED, None, Bilingual("Schermgrootte", "Screen size")),
        ClauseChange("3.1 D", "", ChangeKind.PERIOD_LONGER, "P4Y", "P5Y"),
        ClauseChange("", "sharing", ChangeKind.TEXT_CHANGED, None, None),
    )
    clauses = {(code, ""): Clause(aim=found[code].aim, items=(), keeps_old=code == "3.1 D") for code in found}
    terms = load_letter_wording().texts[language].terms
    return "\n".join(points(changes, clauses, terms, language))


def _fields_in_case(kind: str, language: str, today: date) -> dict[str, FieldValue]:
    received = today - timedelta(days=12)
    limits = deadline(received, load_calendars().default)
    words = WORDS[language]
    known: dict[str, FieldValue] = {"received_on": received, "rights": (Right.ERASURE.value,)}
    match kind:
        case "acknowledgement":
            return {
                **known,
                "rights": (Right.ERASURE.value, Right.CONSENT_WITHDRAWAL.value),
                "answer_by": limits.work_to,
            }
        case "identity_request":
            asked = {"reason_of_doubt": words["reason_of_doubt"], "asked_means": "login"}
            return {**known, **asked, "answer_by": today + timedelta(days=14)}
        case "delay":
            told = {"ground": "complexity", "reasons": words["reasons"]}
            return {**known, **told, "expected_on": limits.work_to_3m}
    refused = RefusedRight(right=Right.ERASURE.value, grounds=(RefusalGround.LEGAL_CLAIMS.value,), facts=words["facts"])
    return {**known, "refusals": (refused,), "other_rights": ()}


def demo_facts(kind: str, language: str, today: date) -> LetterFacts:
    """The invented facts of one letter, with dates relative to *today*."""
    return LetterFacts(
        kind=kind,
        language=language,
        sender=SENDER,
        recipient=Recipient(
            address_lines=(address_name(WRITER), "Kastanjelaan 12 A", "3512 AB  UTRECHT"),
            salutation=salutation(WRITER, language),
        ),
        reference=Reference(our=REFERENCES.get(kind, "{year}-0042").format(year=today.year)),
        date=today,
        fields=_fields(kind, language, today),
    )


def write_demo_letters(folder: Path, clock: Clock) -> int:
    """Write `<kind>-<language>.pdf` for every kind and language into *folder*; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    wording, style, fonts = load_letter_wording(), load_letter_style(), load_letter_fonts()
    for kind in LETTER_KINDS:
        for language in ("nl", "en"):
            letter = compose(demo_facts(kind, language, clock.today()), wording)
            path = folder / f"{kind.replace('_', '-')}-{language}.pdf"
            path.write_bytes(seal(letter, style, fonts, clock.now()))
            print(path)
    return 0
