"""Invented people for the demo: Dutch names of every kind, and guests from elsewhere. Nobody real."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from desktop.procedures.lines import PersonDetails
from desktop.rules.names import fold


@dataclass(frozen=True, slots=True)
class Kin:
    """Names that go together: first names of women, of men and of either, and surnames as "prefix|surname"."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    either: tuple[str, ...] = ()
    language: str = "nl"


KINS = (
    Kin(
        women=(
            *("Carlijn", "Chloé", "Élise", "Eva", "Fenna", "Fleur", "Hanna", "Imke", "Jasmijn", "Liselotte", "Lotte"),
            *("Noor", "Paulien", "Pien", "Roos", "Sanne", "Tess", "Ursula", "Veerle", "Willemijn", "Xandra", "Zoë"),
        ),
        men=(
            *("Bas", "Björn", "Daan", "Daniël", "Gijs", "Guus", "Hidde", "Joost", "Kees", "Maarten", "Mees", "Olivier"),
            *("Quinten", "Thijs", "Vincent", "Wouter"),
        ),
        surnames=(
            *("|Jansen", "de|Vries", "van den|Berg", "van der|Sluis", "|Bakker", "van|Dijk", "|Visser", "|Smit"),
            *("de|Boer", "|Mulder", "de|Groot", "|Bos", "van 't|Hof", "in 't|Veld", "|Verbeek", "ter|Horst"),
            *("ten|Brink", "|Bergh", "d'|Ancona", "op de|Coul", "|Jansen-de Jong", "van der|Aa", "|Dijkstra"),
            *("|Hoekstra", "|Coëlho", "|Andrée"),
        ),
        either=("Robin", "Jip", "Bo"),
    ),
    Kin(
        women=("Aylin", "Elif", "Esra", "Gül", "Özlem", "Zehra"),
        men=("Emre", "Kerem", "Onur", "Tarık", "Umut"),
        surnames=("|Yılmaz", "|Öztürk"),
        either=("Deniz",),
    ),
    Kin(
        women=("Hajar", "Nadia", "Salma", "Samira", "Yara"),
        men=("Bilal", "Ilias", "Karim", "Rachid", "Youssef"),
        surnames=("el|Bouali", "|Bensaïd"),
    ),
    Kin(("Hạnh", "Linh", "Mai", "Thảo"), ("Đức", "Minh", "Quân", "Tuấn"), ("|Nguyễn",)),
    Kin(("Agnieszka", "Ewa", "Kasia", "Zofia"), ("Łukasz", "Michał", "Paweł"), ("|Kowalczyk",), language="en"),
    Kin(
        women=("Anke", "Heike", "Jutta", "Käthe"),
        men=("Jörg", "Jürgen", "Uwe"),
        surnames=("|Müller", "|Weiß"),
        language="en",
    ),
    Kin(("Inés", "Lucía", "Marta", "Pilar"), ("Álvaro", "Íñigo", "Sergio"), ("|García Pérez",), language="en"),
    Kin(
        women=("Aoife", "Fiona", "Niamh", "Siobhán"),
        men=("Declan", "Liam", "Rory", "Seán"),
        surnames=("|O'Brien", "|Byrne"),
        language="en",
    ),
)
FIRST_NAMES = tuple(name for kin in KINS for name in (*kin.women, *kin.men, *kin.either))
SURNAMES = tuple(name for kin in KINS for name in kin.surnames)
STREETS = (
    *("Kastanjelaan", "Stationsweg", "Oude Gracht", "Prinses Irenestraat", "Molenpad", "Kerkstraat", "Curaçaostraat"),
    *("Beukenhof", "Zuiderzeeweg", "Havenkade", "Reünielaan"),
)
TOWNS = (  # the first two digits of a postcode, and where that is
    *(("35", "Utrecht"), ("38", "Amersfoort"), ("80", "Zwolle"), ("25", "Den Haag"), ("52", "'s-Hertogenbosch")),
    *(("97", "Groningen"), ("48", "Breda"), ("89", "Leeuwarden"), ("68", "Arnhem"), ("43", "Middelburg")),
)
ORGANISATIONS = (
    *("Noordlicht Energie", "Gemeente Waterveen", "Kompas Verzekeringen", "Delta Logistiek", "Stichting Zorgkring"),
    *("Bouwgroep Eikenhorst", "Hogeschool Amstelland", "Reünie en Zonen", ""),
)
FUNCTIONS = ("enterprise-architect", "informatiemanager", "procesanalist", "IT-manager", "adviseur", "")
ROLES = (("user",), ("user",), ("user",), ("visitor",), ("applicant",), ("prospect",), ("user", "visitor"))


def invented_people(count: int, random: Random) -> Iterator[PersonDetails]:
    """*count* people; the same *random* gives the same people."""
    taken: set[str] = set()
    for number in range(count):
        kin = random.choice([one for one in KINS for _ in one.surnames])
        first_name = random.choice((*kin.women, *kin.men, *kin.either))
        title = "mevrouw" if first_name in kin.women else "heer" if first_name in kin.men else "beste"
        prefix, surname = random.choice(kin.surnames).split("|")
        roles = random.choice(ROLES)
        organisation = "" if roles in (("visitor",), ("applicant",)) else random.choice(ORGANISATIONS)
        yield PersonDetails(
            initials=f"{first_name[0]}.",
            first_name=first_name if random.random() < 0.8 else "",
            prefix=prefix,
            surname=surname,
            title=random.choice((None, title, title, title, "beste")),
            language=kin.language,
            function=random.choice(FUNCTIONS) if organisation else "",
            organisation=organisation,
            roles=roles,
            addresses=(_address(random),) if random.random() < 0.7 else (),
            contacts=(("email", _email(f"{first_name}.{prefix}{surname}", organisation, taken)), *_telephone(random)),
            identifiers=_identifiers(number, roles, organisation),
        )


def _email(name: str, organisation: str, taken: set[str]) -> str:
    """An address nobody has yet; those of an organisation write from there."""
    mailbox, domain = _plain(name).replace(" ", ""), _plain(organisation).replace(" ", "-") or "voorbeeld"
    number = 1
    while (address := f"{mailbox}{'' if number == 1 else number}@{domain}.example") in taken:
        number += 1
    taken.add(address)
    return address


def _plain(text: str) -> str:
    """As it stands in addresses of mail, without marks.

    >>> _plain("Thảo Yılmaz"), _plain("Łukasz d'Ancona-Weiß")
    ('thao yilmaz', 'lukasz dancona-weiss')
    """
    return "".join(letter for letter in fold(text) if letter.isalnum() or letter in ".- ")


def _address(random: Random) -> tuple[str, str, str, str]:
    street = f"{random.choice(STREETS)} {random.randint(1, 240)}{random.choice(('', '', '', ' A', ' bis'))}"
    region, town = random.choice(TOWNS)
    letters = f"{random.choice('ABCDEGHJ')}{random.choice('KLMNPRST')}"
    return street, f"{region}{random.randint(10, 99)} {letters}", town, "NL"


def _telephone(random: Random) -> tuple[tuple[str, str], ...]:
    """A number that is nobody's: none in use begins like it."""
    if random.random() < 0.5:
        return ()
    return (("telephone", f"06 - 00 00 {random.randint(0, 99):02} {random.randint(0, 99):02}"),)


def _identifiers(number: int, roles: tuple[str, ...], organisation: str) -> tuple[tuple[str, str], ...]:
    if "user" not in roles:
        return ()
    tenant = _plain(organisation).replace(" ", "-") or "proef"
    return ("bluedolphin_user", f"bd-{100000 + number}"), ("bluedolphin_tenant", tenant)
