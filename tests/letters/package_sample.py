"""A rich set of data about an invented person."""

from datetime import UTC, date, datetime
from typing import Any

from desktop.letters.letter import Sender
from desktop.letters.package import (
    CategoryData,
    DataSet,
    DatedFact,
    DisclosureData,
    FileData,
    LeftOut,
    LetterData,
    MessageData,
    PersonLine,
    RequestData,
    RightData,
)

MOMENT = datetime(2026, 11, 3, 13, 31, 40, tzinfo=UTC)
EXPORT = FileData(
    name="Export J. de Vries.CSV",
    media_type="text/csv",
    content=b"page,day\r\n/diagram,2026-10-01\r\n",
    system="HubSpot",
    note="Twee regels over een collega weggelaten.",
)
MESSAGE = MessageData(
    received_at=datetime(2026, 10, 24, 8, 15, tzinfo=UTC),
    sender="Jan de Vries <jan@example.org>",
    subject="Verzoek om inzage",
    text=(
        "Geachte heer of mevrouw,\r\n\r\n"
        "Graag ontvang ik een kopie van alle gegevens die u van mij hebt, ook van de\r\n"
        "gesprekken waarin [weggelaten: gegevens van een collega] mij heeft geholpen.\r\n\r\n"
        "Met vriendelijke groet,\r\nJan de Vries\r\nVoorbeeldlaan 3\r\nUtrecht\r\n"
    ),
    attachments=("handtekening.png",),
)


def data_of(language: str = "nl", **changes: Any) -> DataSet:
    """Everything that a set can hold, with *changes*."""
    parts: dict[str, Any] = {
        "reference": "2026-0042",
        "language": language,
        "made_on": date(2026, 11, 3),
        "sender": Sender(
            organisation="Voorbeeld B.V.",
            street="Voorbeeldweg 12",
            postcode="3511 AB",
            town="Utrecht",
            email="privacy@example.nl",
            telephone="030 - 000 00 00",
            website="www.example.nl",
            chamber_of_commerce="00000000",
        ),
        "person": (
            PersonLine("initials", "J."),
            PersonLine("first_name", "Jan"),
            PersonLine("prefix", "de"),
            PersonLine("surname", "Vries"),
            PersonLine("organisation", "Gemeente Voorbeeld"),
            PersonLine("email", "jan@example.org"),
            PersonLine("email", "j.devries@example.nl"),
            PersonLine("telephone", "+31 6 00000000"),
            PersonLine("hubspot_user", "900017"),
            PersonLine("note", "Belt liever dan dat hij mailt.\nIs op woensdag vrij."),
        ),
        "categories": (
            CategoryData(
                activity="3.1 A",
                aim="Uw account in BlueDolphin",
                basis="contract",
                items=("Naam", "E-mailadres", "Functie"),
                system="BlueDolphin",
                period="13 maanden na het einde van het account",
                facts=(DatedFact("account_started", date(2023, 2, 1)),),
            ),
            CategoryData(
                activity="3.1 D",
                aim="Marketing en productnieuws",
                basis="legitimate_interest",
                items=("Naam", "E-mailadres", "Uw persoonlijke leadscore"),
                system="HubSpot",
                period="4 jaar na het laatste contact of, indien dat later is, de laatste actie",
                ends_on=date(2029, 9, 12),
                facts=(
                    DatedFact("last_contact", date(2025, 9, 12)),
                    DatedFact("last_action", date(2025, 8, 30)),
                ),
            ),
        ),
        "requests": (
            RequestData(
                number="2025-0007",
                received_on=date(2025, 3, 3),
                channel="post",
                rights=(RightData("rectification", "granted", date(2025, 3, 12)), RightData("complaint")),
                closed_on=date(2025, 3, 14),
                note="Naam verbeterd.",
            ),
            RequestData(
                number="2026-0042", received_on=date(2026, 10, 24), channel="email", rights=(RightData("access"),)
            ),
        ),
        "letters": (
            LetterData(
                kind="decision", dated_on=date(2025, 3, 12), reference="2025-0007", text="De tekst.", pdf=b"%PDF"
            ),
            LetterData(kind="refusal", dated_on=date(2024, 1, 9), reference="2023-0100", text="Oud."),
        ),
        "messages": (MESSAGE,),
        "disclosures": (
            DisclosureData(
                recipient="Belastingdienst",
                on=date(2026, 6, 2),
                what="Naam en drie facturen over 2025",
                ground="Verzoek van een bevoegde autoriteit",
            ),
        ),
        "files": (EXPORT, FileData(name="scan", media_type="", content=b"\x00\x01", system="Mailbox")),
        "left_out": (LeftOut("De naam van een collega in uw bericht van 24 oktober 2026", "gegevens van een collega"),),
    }
    return DataSet(**{**parts, **changes})
