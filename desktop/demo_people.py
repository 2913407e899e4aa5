"""Invented people for the demo: Dutch names of every kind, and guests from elsewhere. Nobody real."""

from collections.abc import Iterator
from random import Random

from desktop.procedures.lines import PersonDetails

FIRST_NAMES = """
Aylin Bas Carlijn Daan Eva Fleur Gijs Hanna Ilias Jasmijn Kees Lotte Mees Noor Omar Pien Quinten Roos Sem Tess Umar
Veerle Wouter Xandra Yara Zoë Björn Chloé Daniël Élise Fenna Guus Hidde Imke Joost Karim Liselotte Maarten Nadia
Olivier Paulien Rachid Sanne Thijs Ursula Vincent Willemijn Youssef Zehra
""".split()  # noqa: SIM905 - a list of names reads better than a list of strings
SURNAMES = (
    "|Jansen",
    "de|Vries",
    "van den|Berg",
    "van der|Sluis",
    "|Bakker",
    "van|Dijk",
    "|Visser",
    "|Smit",
    "de|Boer",
    "|Mulder",
    "de|Groot",
    "|Bos",
    "van 't|Hof",
    "in 't|Veld",
    "|Verbeek",
    "ter|Horst",
    "ten|Brink",
    "|Bergh",
    "|Yılmaz",
    "el|Bouali",
    "|Öztürk",
    "|Nguyễn",
    "|Kowalski",
    "d'|Ancona",
    "op de|Coul",
    "|Jansen-de Jong",
    "van der|Aa",
    "|Dijkstra",
    "|Hoekstra",
    "|Müller",
    "|García Pérez",
    "|O'Brien",
)
STREETS = (
    "Kastanjelaan",
    "Stationsweg",
    "Oude Gracht",
    "Prinses Margrietstraat",
    "Molenpad",
    "Kerkstraat",
    "Lange Voorhout",
    "Beukenhof",
    "Zuiderzeeweg",
    "Havenkade",
)
TOWNS = (
    "Utrecht",
    "Amersfoort",
    "Zwolle",
    "Den Haag",
    "'s-Hertogenbosch",
    "Groningen",
    "Breda",
    "Leeuwarden",
    "Arnhem",
    "Middelburg",
)
ORGANISATIONS = (
    "Noordlicht Energie",
    "Gemeente Waterveen",
    "Kompas Verzekeringen",
    "Delta Logistiek",
    "Stichting Zorgkring",
    "Bouwgroep Eikenhorst",
    "Hoogeschool Amstelland",
    "",
)
FUNCTIONS = ("enterprise-architect", "informatiemanager", "procesanalist", "IT-manager", "adviseur", "")
ROLES = (("user",), ("user",), ("user",), ("visitor",), ("applicant",), ("prospect",), ("user", "visitor"))


def invented_people(count: int, random: Random) -> Iterator[PersonDetails]:
    """*count* people; the same *random* gives the same people."""
    for number in range(count):
        first_name = random.choice(FIRST_NAMES)
        prefix, surname = random.choice(SURNAMES).split("|")
        roles = random.choice(ROLES)
        organisation = "" if roles in (("visitor",), ("applicant",)) else random.choice(ORGANISATIONS)
        mailbox = f"{first_name}.{surname}".lower().replace(" ", "").replace("'", "")
        mailbox = mailbox.encode("ascii", "ignore").decode() or "post"
        yield PersonDetails(
            initials=f"{first_name[0]}.",
            first_name=first_name if random.random() < 0.8 else "",
            prefix=prefix,
            surname=surname,
            title=random.choice((None, None, "heer", "mevrouw", "beste")),
            language="en" if surname in ("Müller", "García Pérez", "O'Brien", "Kowalski") else "nl",
            function=random.choice(FUNCTIONS) if organisation else "",
            organisation=organisation,
            roles=roles,
            addresses=(_address(random),) if random.random() < 0.7 else (),
            contacts=(("email", f"{mailbox}{number}@voorbeeld.example"), *_telephone(random)),
            identifiers=_identifiers(number, roles, organisation),
        )


def _address(random: Random) -> tuple[str, str, str, str]:
    street = f"{random.choice(STREETS)} {random.randint(1, 240)}{random.choice(('', '', '', ' A', ' bis'))}"
    return (
        street,
        f"{random.randint(1000, 9999)} {random.choice('ABCDEGHJ')}{random.choice('KLMNPRST')}",
        _town(random),
        "NL",
    )


def _town(random: Random) -> str:
    return random.choice(TOWNS)


def _telephone(random: Random) -> tuple[tuple[str, str], ...]:
    return (("telephone", f"06 - {random.randint(10000000, 19999999)}"),) if random.random() < 0.5 else ()


def _identifiers(number: int, roles: tuple[str, ...], organisation: str) -> tuple[tuple[str, str], ...]:
    if "user" not in roles:
        return ()
    tenant = organisation.split(" ")[0].lower() or "proef"
    return ("bluedolphin_user", f"bd-{100000 + number}"), ("bluedolphin_tenant", tenant)
