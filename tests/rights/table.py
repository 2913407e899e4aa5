# ruff: noqa: E501 (a row of the table is a line)
"""Every right and every decision: what the desk decides for an invented person, and what the letter must then say.

To be read beside the law. One entry for each thing that can be decided on a right (what cannot is listed at the end,
with the reason). Each says what is laid down, which elements the letter must hold, in Dutch and in English, with the
provision that asks for them, which recipients must be told, and what happens to the data. "…" in an element means: and
further on in the same line. {asked} is the request as the letter names it.

The days: the request came in on Monday 2 March 2026, was taken up on the 4th and answered on Monday 9 March 2026.
The person: Noor Terpstra, whose BlueDolphin account ended on 15 January 2026. Of her is held (section of the statement):
  3.1 A  her account, contract, until 15 February 2027           3.1 B  the security log, until 10 June 2027
  3.1 C  use of the service, in Dynatrace, until 20 September 2027   3.1 D  marketing, in HubSpot, until 2 March 2030
  3.1 E  rating and photo, consent, until 15 February 2027
Beside her: a visitor of the website of whom 3.2 B is held, somebody of whom nothing is held, and a stranger.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from desktop.rules.decisions import CategoryDecision as Do
from desktop.rules.decisions import RequestGround as Why
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround as Ground
from desktop.rules.rights import Right

RECEIVED, OPENED, DECIDED = date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 9)
RESUMED = date(2026, 3, 23)
FILE_KEPT_UNTIL = date(2030, 3, 9)  # four years after the last letter, statement 3.2 D
NOOR = {  # when it goes if nothing is decided
    "3.1 A": date(2027, 2, 15),
    "3.1 B": date(2027, 6, 10),
    "3.1 C": date(2027, 9, 20),
    "3.1 D": date(2030, 3, 2),
    "3.1 E": date(2027, 2, 15),
}
HELD = {"customer": NOOR, "visitor": {"3.2 B": date(2027, 11, 5)}, "nobody": {}, "stranger": {}}
INTERESTS = ("3.1 B", "3.1 C", "3.1 D")  # what an objection under art. 21(1) can be about


class Both(NamedTuple):
    """The same in Dutch and in English."""

    nl: str
    en: str


class Said(NamedTuple):
    """An element of a letter: the provision that asks for it, and words that are there only if it is."""

    law: str
    nl: str
    en: str


NOTHING = Both("", "")


@dataclass(frozen=True, kw_only=True)
class Part:
    """What is decided on one category."""

    do: Do
    until: date | None = None
    ground: Ground | None = None
    facts: Both = NOTHING


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One thing that can be decided on one right.

    who: "customer" (Noor), "visitor", "nobody" (nothing is held), "stranger" (not identified). never: what would make
    the letter untrue. told: recipients who are told, and of what (art. 19). package: the letter promises the data, which must be there before the
    case is closed. left_out: the letter names data that are not given, although the right is granted. ended: categories that are due from that
    day, by which event. gone: categories that were erased before the letter was written. later: categories that go on another day for another reason. restricted: categories only stored
    when the case is closed. paused: those of which use goes on again on the day the letter names.
    """

    right: Right
    outcome: Outcome
    says: tuple[Said, ...]
    never: tuple[Both, ...] = ()
    who: str = "customer"
    details: Mapping[str, str | Both] = field(default_factory=dict)
    why: tuple[Why, ...] = ()
    grounds: tuple[Ground, ...] = ()
    facts: Both = NOTHING
    parts: Mapping[str, Part] = field(default_factory=dict)
    told: tuple[tuple[str, str], ...] = ()
    package: bool = False
    left_out: bool = False
    ended: Mapping[str, date] = field(default_factory=dict)
    ended_by: FactKind | None = None
    gone: tuple[str, ...] = ()
    later: Mapping[str, date] = field(default_factory=dict)
    restricted: tuple[str, ...] = ()
    paused: tuple[str, ...] = ()


def keep(ground: Ground, until: str, nl: str, en: str, do: Do = Do.KEEP) -> Part:
    return Part(do=do, until=date.fromisoformat(until), ground=ground, facts=Both(nl, en))


def leave(do: Do, ground: Ground, nl: str, en: str) -> Part:
    return Part(do=do, ground=ground, facts=Both(nl, en))


# fmt: off
# ── what every letter holds ─────────────────────────────────────────────────
EVERY_LETTER = (
    Said("sender and address", "ValueBlue B.V.\nVoorbeeldweg 10\n3542 AB Utrecht", "ValueBlue B.V.\nVoorbeeldweg 10\n3542 AB Utrecht"),
    Said("own reference", "Ons kenmerk: 2026-0001", "Our reference: 2026-0001"),
    Said("date", "Datum: 9 maart 2026", "Date: 9 March 2026"),
    Said("request and receipt", "2 maart 2026 … {asked}", "{asked} … 2 March 2026"),
    Said("contact", "support@voorbeeld.example … 030 - 000 00 00", "support@voorbeeld.example … 030 - 000 00 00"),
    Said("complaint to the authority", "klacht … Autoriteit Persoonsgegevens … Postbus 93374, 2509 AJ", "complain … Autoriteit Persoonsgegevens … Postbus 93374, 2509 AJ"),
)
REMEDIES = (  # art. 12(4); UAVG art. 35; in every letter that does not do all that was asked, and in no other
    Said("judicial remedy", "rechtbank … verzoekschrift … zes weken", "court … petition … six weeks"),
    Said("UAVG art. 35", "artikel 35 Uitvoeringswet AVG", "article 35 of the Dutch GDPR Implementation Act"),
)
WITH_REMEDIES = (
    Outcome.PARTLY_GRANTED,
    Outcome.REFUSED,
    Outcome.NOTHING_HELD,
    Outcome.NOT_IDENTIFIED,
    Outcome.NOT_OURS,
)
ADDRESSEE = {  # whose letter it is
    "customer": "N. Terpstra\nDorpsstraat 12\n9251 AB BURGUM",
    "visitor": "B. Visser",
    "nobody": "L. Niemand",
    "stranger": "Kim Onbekend",
}
HEADING = {  # above the part of a letter on several rights
    Right.ACCESS: Both("Inzage", "Access"),
    Right.PORTABILITY: Both("Overdracht van gegevens", "Data portability"),
    Right.RECTIFICATION: Both("Verbeteren van gegevens", "Rectification"),
    Right.ERASURE: Both("Wissen van gegevens", "Erasure"),
    Right.RESTRICTION: Both("Beperking van het gebruik", "Restriction of use"),
    Right.OBJECTION: Both("Bezwaar", "Objection"),
    Right.MARKETING_OBJECTION: Both("Bezwaar tegen direct marketing", "Objection to direct marketing"),
    Right.CONSENT_WITHDRAWAL: Both("Intrekking van toestemming", "Withdrawal of consent"),
    Right.AUTOMATED_DECISION: Both("Geautomatiseerde besluiten", "Automated decisions"),
    Right.COMPLAINT: Both("Klacht", "Complaint"),
}
ASKED = {
    Right.ACCESS: Both("uw verzoek om inzage", "your request for access"),
    Right.PORTABILITY: Both("uw verzoek om overdracht van uw gegevens", "your request for data portability"),
    Right.RECTIFICATION: Both("uw verzoek om rectificatie", "your request for rectification"),
    Right.ERASURE: Both("uw verzoek om uw gegevens te wissen", "your request for erasure"),
    Right.RESTRICTION: Both("uw verzoek om beperking van de verwerking", "your request for restriction of processing"),
    Right.OBJECTION: Both("uw bezwaar tegen de verwerking van uw gegevens", "your objection to the processing of your data"),
    Right.MARKETING_OBJECTION: Both("uw bezwaar tegen direct marketing", "your objection to direct marketing"),
    Right.CONSENT_WITHDRAWAL: Both("de intrekking van uw toestemming", "the withdrawal of your consent"),
    Right.AUTOMATED_DECISION: Both(
        "uw verzoek over geautomatiseerde besluitvorming", "your request about automated decision-making"
    ),
    Right.COMPLAINT: Both("uw klacht", "your complaint"),
}

# ── what the person wrote ───────────────────────────────────────────────────
BY_POST = (Right.RESTRICTION, Right.COMPLAINT)  # the others come as an e-mail message
WRITTEN = {
    Right.ACCESS: Both(
        "Ik verzoek u om inzage in mijn persoonsgegevens.", "I request access to the personal data you hold about me."
    ),
    Right.PORTABILITY: Both(
        "Ik doe een beroep op mijn recht op gegevensoverdraagbaarheid.",
        "I want my data in a structured, machine-readable format. I exercise my right to data portability.",
    ),
    Right.RECTIFICATION: Both("Ik verzoek u om mijn achternaam te verbeteren.", "Please correct my last name."),
    Right.ERASURE: Both("Ik verzoek u al mijn persoonsgegevens te wissen.", "Please erase all my personal data."),
    Right.RESTRICTION: Both(
        "Ik verzoek u de verwerking van mijn gegevens te beperken.", "I ask you to restrict the processing of my data."
    ),
    Right.OBJECTION: Both(
        "Ik maak bezwaar tegen de verwerking van mijn gegevens.", "I object to the processing of my data."
    ),
    Right.MARKETING_OBJECTION: Both(
        "Ik maak bezwaar tegen direct marketing.", "I object to the use of my data for direct marketing."
    ),
    Right.CONSENT_WITHDRAWAL: Both(
        "Ik trek mijn toestemming voor de optionele velden in.", "I withdraw my consent for the optional fields."
    ),
    Right.AUTOMATED_DECISION: Both(
        "Ik wil niet onderworpen worden aan geautomatiseerde besluitvorming.",
        "I do not want to be subject to automated decision-making.",
    ),
    Right.COMPLAINT: Both("Ik dien hierbij een klacht in over uw helpdesk.", "I hereby make a complaint about you."),
}

ACCOUNT_AIM = Both("Om u onze dienst 'BlueDolphin' aan te kunnen bieden", "To be able to offer you our service 'BlueDolphin'")

# ── art. 15 ─────────────────────────────────────────────────────────────────
_ACCESS = (
    Said("15(1) confirmation", "Wij verwerken persoonsgegevens van u … artikel 15 AVG", "We process personal data about you … article 15 GDPR"),
    Said("15(1)(a) purpose", "Om u onze dienst 'BlueDolphin' aan te kunnen bieden … 3.1 A", "To be able to offer you our service 'BlueDolphin' … 3.1 A"),
    Said("15(1)(a) purpose", "Om onze dienst te beveiligen … 3.1 B", "To secure our service … 3.1 B"),
    Said("15(1)(a) purpose", "Om onze diensten te verbeteren … 3.1 C", "To improve our services … 3.1 C"),
    Said("15(1)(a) purpose", "Marketingmateriaal sturen … 3.1 D", "Sending marketing material … 3.1 D"),
    Said("15(1)(a) purpose", "Optionele velden vrijwillig in te vullen … 3.1 E", "Filling in optional fields voluntarily … 3.1 E"),
    Said("15(1)(a) the request itself", "op uw vraag of verzoek te kunnen reageren … 3.2 D", "to respond to your question or request … 3.2 D"),
    Said("15(1)(b) data", "Gegevens; Naam, E-mailadres, IP-adres, Datum en tijdstip van in- en uitloggen", "Data; Name, E-mail address, IP address, Date and time of logging in and out"),
    Said("15(1)(b) data", "Gegevens; … Profielfoto", "Data; … Profile photo"),
    Said("6(1) basis", "uitvoering van een overeenkomst … artikel 6, eerste lid, onder b", "performance of a contract … article 6(1)(b)"),
    Said("6(1) basis", "gerechtvaardigd belang … artikel 6, eerste lid, onder f", "legitimate interests … article 6(1)(f)"),
    Said("6(1) basis", "Uw toestemming … artikel 6, eerste lid, onder a", "Your consent … article 6(1)(a)"),
    Said("15(1)(c) recipient", "Ontvangers; Intercom", "Recipients; Intercom"),
    Said("15(1)(c) recipient", "Ontvangers; Dynatrace", "Recipients; Dynatrace"),
    Said("15(1)(c) recipient", "Ontvangers; HubSpot", "Recipients; HubSpot"),
    Said("15(1)(d) period", "13 maanden na het einde van uw account … 15 februari 2027", "13 months after … your account … 15 February 2027"),
    Said("15(1)(d) period", "2 jaar na het verzamelen … 10 juni 2027", "2 years after … collect… 10 June 2027"),
    Said("15(1)(d) period", "2 jaar na het verzamelen … 20 september 2027", "2 years after … collect… 20 September 2027"),
    Said("15(1)(d) period", "4 jaar na ons laatste contact … 2 maart 2030", "4 years after … contact … 2 March 2030"),
    Said("15(1)(e) rights", "verbeteren … wissen … beperken … bezwaar", "rectify … erase … restrict … object"),
    Said("15(1)(g) source", "Herkomst; Van uzelf … werkgever", "Source; From yourself … employer"),
    Said("15(1)(g) source", "Herkomst; … afgeleid", "Source; … derived"),
    Said("15(1)(h) art. 22", "geen besluiten … uitsluitend … geautomatiseerde verwerking", "no decisions … solely … automated processing"),
    Said("15(1)(h) profiling", "leadscore … profilering … geen rechtsgevolgen", "lead score … profiling … no legal effects"),
    Said("15(2) transfer", "buiten de Europese Economische Ruimte", "outside the European Economic Area"),
    Said("15(2) safeguard", "Buiten de EER; HubSpot: Verenigde Staten … standaardbepalingen … artikel 46, tweede lid, onder c", "Outside the EEA; HubSpot: United States … standard clauses … article 46(2)(c)"),
    Said("13(1)(f) copy of the safeguard", "Op verzoek … kopie van die waarborg", "On request … copy of that safeguard"),
)
ACCESS = (
    Cell(
        right=Right.ACCESS,
        outcome=Outcome.GRANTED,
        package=True,
        details={"copy_form": "package", "codes_meaning": Both("Rol 7 betekent: beheerder.", "Role 7 means: administrator.")},
        says=(
            *_ACCESS,
            Said("15(3) copy", "kopie van uw gegevens, in een bestand", "copy of your data from us, in a file"),
            Said("12(1) meaning of codes", "Rol 7 betekent: beheerder.", "Role 7 means: administrator."),
        ),
        never=(Both("weggelaten", "left out"), Both("wijzen … af", "do not grant")),
    ),
    Cell(
        right=Right.ACCESS,
        outcome=Outcome.PARTLY_GRANTED,
        details={"copy_form": "enclosed"},
        grounds=(Ground.COPY_HARMS_OTHERS,),
        facts=Both("In twee gesprekken staat de naam van een collega.", "Two chats hold the name of a colleague."),
        says=(
            *_ACCESS,
            Said("15(3) copy", "Bij deze brief … kopie van uw gegevens", "copy of your data is enclosed"),
            Said("par. 193 granted in part", "{asked} voor een deel toe", "grant part of {asked}"),
            Said("par. 193 rest refused", "De rest van {asked} wijzen wij af", "do not grant the rest of {asked}"),
            Said("15(4)", "artikel 15, vierde lid, AVG", "article 15(4) GDPR"),
            Said("12(4) facts", "In twee gesprekken staat de naam van een collega.", "Two chats hold the name of a colleague."),
        ),
    ),
    Cell(
        right=Right.ACCESS,
        outcome=Outcome.REFUSED,
        grounds=(Ground.EXCESSIVE,),
        facts=Both("Dit is uw negende verzoek in drie weken.", "This is your ninth request in three weeks."),
        says=(
            Said("12(4) refused", "Wij wijzen {asked} af", "We do not grant {asked}"),
            Said("12(5)(b)", "Buitensporig … artikel 12, vijfde lid, AVG", "Excessive … article 12(5) GDPR"),
            Said("12(4) facts", "Dit is uw negende verzoek in drie weken.", "This is your ninth request in three weeks."),
        ),
        never=(Both("Bewaartermijn", "Kept for"), Both("kopie", "copy of your data")),
    ),
)

# ── art. 20 ─────────────────────────────────────────────────────────────────
_CARRIED = (
    Said("20(1) scope", "die u ons zelf hebt verstrekt … uw gebruik", "that you provided … your use"),
    Said("20(1) scope", "Om u onze dienst 'BlueDolphin' … overeenkomst", "To be able to offer you our service 'BlueDolphin' … contract"),
    Said("20(1) scope", "Optionele velden … toestemming", "Filling in optional fields … consent"),
    Said("20(1) format", "JSON en CSV", "JSON and CSV"),
    Said("20(1) not what we derived", "zelf hebben afgeleid", "have derived"),
    Said("20 fetched safely", "wachtwoordzin langs een andere weg", "passphrase by another route"),
)
PORTABILITY = (
    Cell(
        right=Right.PORTABILITY,
        outcome=Outcome.GRANTED,
        package=True,
        details={
            "delivery": "package_mail",
            "transfer": "transfer_impossible",
            "transfer_to": "Nieuwdienst BV",
            "transfer_reason": Both("Nieuwdienst heeft geen koppeling.", "Nieuwdienst has no interface."),
        },
        says=(
            Said("20(1)", "wijzen {asked} toe … artikel 20 AVG", "grant {asked} … article 20 GDPR"),
            *_CARRIED,
            Said("20(2) no direct transfer", "Nieuwdienst BV … technisch niet mogelijk", "Nieuwdienst BV … not technically feasible"),
            Said("20(2) why not", "Nieuwdienst heeft geen koppeling.", "Nieuwdienst has no interface."),
            Said("20(1)(a) what stays", "gaan niet mee … artikel 20, eerste lid, onder a, AVG", "are not included … article 20(1)(a) GDPR"),
            Said("20(1)(a) its basis", "Om onze dienst te beveiligen … gerechtvaardigd belang", "To secure our service … legitimate interests"),
        ),
        left_out=True,
    ),
    Cell(
        right=Right.PORTABILITY,
        outcome=Outcome.PARTLY_GRANTED,
        package=True,
        details={"delivery": "package_mail", "transfer": "to_person"},
        grounds=(Ground.BASIS_NOT_PORTABLE,),
        facts=Both("U vroeg ook om het beveiligingslog.", "You also asked for the security log."),
        says=(
            *_CARRIED,
            Said("20(2) to the person", "zelf gebruiken en doorgeven", "use the file yourself and pass it on"),
            Said("par. 193 rest refused", "De rest van {asked} wijzen wij af", "do not grant the rest of {asked}"),
            Said("20(1)(a)", "artikel 20, eerste lid, onder a, AVG", "article 20(1)(a) GDPR"),
            Said("20(1)(a) basis of the rest", "Om onze dienst te beveiligen … gerechtvaardigd belang", "To secure our service … legitimate interests"),
            Said("12(4) facts", "U vroeg ook om het beveiligingslog.", "You also asked for the security log."),
        ),
    ),
    Cell(
        right=Right.PORTABILITY,
        outcome=Outcome.REFUSED,
        who="visitor",
        grounds=(Ground.BASIS_NOT_PORTABLE,),
        facts=Both("Wij hebben alleen metingen van uw bezoek.", "We hold measurements of your visit only."),
        says=(
            Said("12(4) refused", "Wij wijzen {asked} af", "We do not grant {asked}"),
            Said("20(1)(a)", "artikel 20, eerste lid, onder a, AVG", "article 20(1)(a) GDPR"),
            Said("12(4) facts", "Wij hebben alleen metingen van uw bezoek.", "We hold measurements of your visit only."),
            Said("20(1)(a) basis", "Om onze websites te verbeteren … gerechtvaardigd belang", "To improve our websites … legitimate interests"),
        ),
        never=(Both("JSON", "JSON"),),
    ),
)

# ── art. 16 ─────────────────────────────────────────────────────────────────
_HER_BIRTHDAY = Both("Uw geboortedatum klopt met uw paspoort.", "Your date of birth agrees with your passport.")
CORRECTED = Both("Achternaam: Terpstra-Bos", "Last name: Terpstra-Bos")
_HAD_HER_NAME = (("Intercom", "rectified"), ("HubSpot", "rectified"))  # Dynatrace never had her name
_HER_NAME = {"3.1 A": Part(do=Do.CORRECT), "3.1 D": Part(do=Do.CORRECT)}
_RECTIFIED = (
    Said("16 since when", "Op 5 maart 2026 … verbeterd", "On 5 March 2026 … corrected"),
    Said("16 what is recorded now", *CORRECTED),
    Said("16 where it stood", "bij welke gegevens de fout stond", "which of your data contained the error"),
    Said("16 where it stood", f"{ACCOUNT_AIM.nl} … Beslissing: Verbeterd", f"{ACCOUNT_AIM.en} … Decision: Corrected"),
    Said("16 where it stood", "Marketingmateriaal sturen … Beslissing: Verbeterd", "Sending marketing material … Decision: Corrected"),
    Said("19 recipients told", "Intercom … Verzoek om te verbeteren", "Intercom … Request to correct"),
    Said("19 recipients told", "HubSpot … Verzoek om te verbeteren", "HubSpot … Request to correct"),
    Said("19", "vragen hun hetzelfde te doen … artikel 19 AVG", "asking them to do the same … article 19 GDPR"),
)
RECTIFICATION = (
    Cell(
        right=Right.RECTIFICATION,
        outcome=Outcome.GRANTED,
        details={
            "now_recorded": CORRECTED,
            "rectified_on": "2026-03-05",
            "supplement": Both("Ik heet zo sinds mijn huwelijk.", "This is my name since I married."),
        },
        parts=_HER_NAME,
        says=(
            Said("16", "wijzen {asked} toe … artikel 16 AVG", "grant {asked} … article 16 GDPR"),
            *_RECTIFIED,
            Said("16 supplementary statement", "Ik heet zo sinds mijn huwelijk.", "This is my name since I married."),
        ),
        never=(Both("Niet gewijzigd", "Left as it is"), Both("Om onze dienst te beveiligen", "To secure our service"), Both("Dynatrace", "Dynatrace")),
        told=_HAD_HER_NAME,
    ),
    Cell(
        right=Right.RECTIFICATION,
        outcome=Outcome.PARTLY_GRANTED,
        details={"now_recorded": CORRECTED, "rectified_on": "2026-03-05"},
        parts=_HER_NAME | {"3.1 E": leave(Do.UNCHANGED, Ground.DATA_CORRECT, *_HER_BIRTHDAY)},
        says=(
            *_RECTIFIED,
            Said("16 what stays as it is and why", f"Optionele velden … Beslissing: Niet gewijzigd … Waarom: {_HER_BIRTHDAY.nl} … artikel 16", f"Filling in optional fields … Decision: Left as it is … Why: {_HER_BIRTHDAY.en} … article 16"),
            Said("par. 193 rest refused", "De rest van {asked} wijzen wij af", "do not grant the rest of {asked}"),
            Said("16 data are correct", "juist en volledig … artikel 16 AVG", "accurate and complete … article 16 GDPR"),
        ),
        told=_HAD_HER_NAME,
        never=(Both("aanvullende verklaring", "supplementary statement"),),
    ),
    Cell(
        right=Right.RECTIFICATION,
        outcome=Outcome.REFUSED,
        grounds=(Ground.DATA_CORRECT,),
        facts=Both("Uw functie staat zo in uw profiel.", "Your profile gives this position."),
        says=(
            Said("12(4) refused", "Wij wijzen {asked} af", "We do not grant {asked}"),
            Said("16 data are correct", "juist en volledig … artikel 16 AVG", "accurate and complete … article 16 GDPR"),
            Said("12(4) facts", "Uw functie staat zo in uw profiel.", "Your profile gives this position."),
        ),
        never=(Both("artikel 19", "article 19"),),
    ),
)

# ── art. 17 ─────────────────────────────────────────────────────────────────
_TOLD_TO_ERASE = (
    Said("19 recipients told", "Dynatrace … Verzoek om te wissen", "Dynatrace … Request to erase"),
    Said("19 recipients told", "HubSpot … Verzoek om te wissen", "HubSpot … Request to erase"),
)
_ERASED = (
    Said("17(1) backups until", "reservekopieën … 6 juni 2026 … gebruiken ze daaruit niet", "backups … 6 June 2026 … do not use them"),
    *_TOLD_TO_ERASE,
)
_OPEN_BILL = Both("Uw factuur van januari is nog niet betaald.", "Your bill of January is not paid yet.")
_OPEN_CASE = Both("Wij onderzoeken een inbraak op uw account.", "We are looking into a break-in on your account.")
ERASURE = (
    Cell(
        right=Right.ERASURE,
        outcome=Outcome.GRANTED,
        details={"erased_on": "2026-03-09", "backups_until": "2026-06-06"},
        why=(Why.NO_LONGER_NEEDED,),
        gone=tuple(NOOR),
        parts={activity: Part(do=Do.ERASE) for activity in NOOR},
        says=(
            Said("17(1)", "wijzen {asked} toe … artikel 17 AVG", "grant {asked} … article 17 GDPR"),
            Said("17(1)(a)", "niet langer nodig", "no longer need"),
            *_ERASED,
            Said("17(1) erased when", "Op 9 maart 2026 … gewist", "On 9 March 2026 … erased"),
            Said("17(1) what is erased", f"{ACCOUNT_AIM.nl} … Beslissing: Gewist", f"{ACCOUNT_AIM.en} … Decision: Erased"),
            Said("17(1) what is erased", "Om onze dienst te beveiligen … Beslissing: Gewist", "To secure our service … Decision: Erased"),
            Said("17(1) what is erased", "Om onze diensten te verbeteren … Beslissing: Gewist", "To improve our services … Decision: Erased"),
            Said("17(1) what is erased", "Marketingmateriaal sturen … Beslissing: Gewist", "Sending marketing material … Decision: Erased"),
            Said("17(1) what is erased", "Optionele velden … Beslissing: Gewist", "Filling in optional fields … Decision: Erased"),
            Said("19 recipients told", "Intercom … wissen", "Intercom … erase"),
        ),
        never=(Both("Nog bewaard", "Still kept"), Both("wijzen wij af", "do not grant"), Both("Wordt gewist", "To be erased")),
        told=(("Intercom", "erased"), ("HubSpot", "erased"), ("Dynatrace", "erased")),
        ended=dict.fromkeys(NOOR, DECIDED),
        ended_by=FactKind.ERASURE_GRANTED,
    ),
    Cell(
        right=Right.ERASURE,
        outcome=Outcome.PARTLY_GRANTED,
        details={"erased_on": "2026-03-20", "backups_until": "2026-06-06"},
        why=(Why.NO_LONGER_NEEDED, Why.CONSENT_WITHDRAWN),
        parts={
            "3.1 A": keep(Ground.LEGAL_CLAIMS, "2027-02-15", *_OPEN_BILL),
            "3.1 B": keep(Ground.NO_ERASURE_GROUND, "2027-06-10", *_OPEN_CASE),
            "3.1 C": Part(do=Do.ERASE),
            "3.1 D": Part(do=Do.ERASE),
            "3.1 E": Part(do=Do.ERASE),
        },
        says=(
            Said("17(1) erased when", "wissen … uiterlijk op 20 maart 2026", "erasing … by 20 March 2026"),
            *_ERASED,
            Said("17(1) what is erased", "Om onze diensten te verbeteren … Beslissing: Wordt gewist", "To improve our services … Decision: To be erased"),
            Said("17(1) what is erased", "Marketingmateriaal sturen … Beslissing: Wordt gewist", "Sending marketing material … Decision: To be erased"),
            Said("17(1) what is erased", "Optionele velden … Beslissing: Wordt gewist", "Filling in optional fields … Decision: To be erased"),
            Said("17(1)(a), (b)", "niet langer nodig … toestemming hebt ingetrokken", "no longer need … withdrawn your consent"),
            Said("17(3)(e) what stays until when and why", f"{ACCOUNT_AIM.nl} … Nog bewaard … 15 februari 2027 … {_OPEN_BILL.nl} … artikel 17, derde lid, onder e", f"{ACCOUNT_AIM.en} … Still kept … 15 February 2027 … {_OPEN_BILL.en} … article 17(3)(e)"),
            Said("17(1) what stays until when and why", f"Om onze dienst te beveiligen … Nog bewaard … 10 juni 2027 … {_OPEN_CASE.nl} … artikel 17, eerste lid", f"To secure our service … Still kept … 10 June 2027 … {_OPEN_CASE.en} … article 17(1)"),
            Said("par. 193 rest refused", "De rest van {asked} wijzen wij af", "do not grant the rest of {asked}"),
            Said("17(3)(e)", "Rechtsvordering … artikel 17, derde lid, onder e, AVG", "Legal claims … article 17(3)(e) GDPR"),
            Said("17(1)", "geen grond om de gegevens te wissen", "no ground for erasure"),
        ),
        never=(Both("Intercom … wissen", "Intercom … erase"), Both("Beslissing: Gewist", "Decision: Erased")),
        told=(("HubSpot", "erased"), ("Dynatrace", "erased")),
        ended=dict.fromkeys(("3.1 C", "3.1 D", "3.1 E"), DECIDED),
        ended_by=FactKind.ERASURE_GRANTED,
    ),
    Cell(
        right=Right.ERASURE,
        outcome=Outcome.REFUSED,
        parts={"3.1 A": keep(Ground.LEGAL_OBLIGATION, "2027-02-15", *_OPEN_BILL), "3.1 B": keep(Ground.LEGAL_CLAIMS, "2027-06-10", *_OPEN_CASE)},
        says=(
            Said("12(4) refused", "Wij wijzen {asked} af", "We do not grant {asked}"),
            Said("17(3)(b)", f"Nog bewaard … 15 februari 2027 … {_OPEN_BILL.nl} … artikel 17, derde lid, onder b", f"Still kept … 15 February 2027 … {_OPEN_BILL.en} … article 17(3)(b)"),
            Said("17(3)(e)", f"Nog bewaard … 10 juni 2027 … {_OPEN_CASE.nl} … artikel 17, derde lid, onder e", f"Still kept … 10 June 2027 … {_OPEN_CASE.en} … article 17(3)(e)"),
            Said("17(3)(b)", "Wettelijke verplichting", "Legal obligation"),
        ),
        never=(Both("Gewist", "Erased"), Both("artikel 19", "article 19")),
    ),
)

# ── art. 18 ─────────────────────────────────────────────────────────────────
_RESTRICTED = (
    Said("18(1) since when", "Sinds 5 maart 2026 … bewaren wij alleen nog", "Since 5 March 2026 … only store"),
    Said("18(1) which data", f"{ACCOUNT_AIM.nl} … Gebruik beperkt", f"{ACCOUNT_AIM.en} … Use restricted"),
    Said("18(1)(a) ground", "nog nagaan of deze gegevens juist zijn", "still checking whether these data are accurate"),
    Said("18(2) what is still allowed", "toestemming … rechtsvordering … rechten van een ander … algemeen belang", "consent … legal claim … rights of another … public interest"),
    Said("18(3) notice before lifting", "Voordat wij de beperking opheffen … bericht", "hear from us before we lift"),
    Said("19 recipients told", "Intercom … beperken", "Intercom … restrict"),
)
_RIGHT_LOG = Both("De tijden in het log staan vast.", "The times in the log are certain.")
RESTRICTION = (
    Cell(
        right=Right.RESTRICTION,
        outcome=Outcome.GRANTED,
        details={"restricted_since": "2026-03-05"},
        why=(Why.ACCURACY_CONTESTED,),
        parts={"3.1 A": Part(do=Do.RESTRICT), "3.1 D": Part(do=Do.RESTRICT)},
        says=(
            Said("18(1)", "wijzen {asked} toe … artikel 18 AVG", "grant {asked} … article 18 GDPR"),
            *_RESTRICTED,
            Said("18(1) which data", "Marketingmateriaal sturen … Gebruik beperkt", "Sending marketing material … Use restricted"),
            Said("19 recipients told", "HubSpot … beperken", "HubSpot … restrict"),
        ),
        never=(Both("Gebruik niet beperkt", "Use not restricted"),),
        told=(("Intercom", "restricted"), ("HubSpot", "restricted")),
        restricted=("3.1 A", "3.1 D"),
    ),
    Cell(
        right=Right.RESTRICTION,
        outcome=Outcome.PARTLY_GRANTED,
        details={"restricted_since": "2026-03-05"},
        why=(Why.ACCURACY_CONTESTED,),
        parts={"3.1 A": Part(do=Do.RESTRICT), "3.1 B": leave(Do.LEAVE, Ground.NO_RESTRICTION_GROUND, *_RIGHT_LOG)},
        says=(
            *_RESTRICTED,
            Said("18(1) what is not", f"Om onze dienst te beveiligen … Gebruik niet beperkt … {_RIGHT_LOG.nl} … artikel 18, eerste lid", f"To secure our service … Use not restricted … {_RIGHT_LOG.en} … article 18(1)"),
            Said("par. 193 rest refused", "De rest van {asked} wijzen wij af", "do not grant the rest of {asked}"),
            Said("18(1)", "geen grond om de verwerking te beperken", "no ground for restriction"),
        ),
        told=(("Intercom", "restricted"),),
        restricted=("3.1 A",),
    ),
    Cell(
        right=Right.RESTRICTION,
        outcome=Outcome.REFUSED,
        parts={"3.1 B": leave(Do.LEAVE, Ground.NO_RESTRICTION_GROUND, *_RIGHT_LOG)},
        says=(
            Said("12(4) refused", "Wij wijzen {asked} af", "We do not grant {asked}"),
            Said("18(1)", "geen grond om de verwerking te beperken … artikel 18, eerste lid, AVG", "no ground for restriction … article 18(1) GDPR"),
            Said("12(4) facts", _RIGHT_LOG.nl, _RIGHT_LOG.en),
        ),
        never=(Both("Gebruik beperkt", "Use restricted"), Both("artikel 19", "article 19")),
    ),
)

# ── art. 21(1) ──────────────────────────────────────────────────────────────
_WEIGHED = Both(
    "Zonder log kunnen wij een inbraak niet zien; dat weegt zwaarder dan uw belang.",
    "Without the log we cannot see a break-in; that outweighs your interest.",
)
_GOES_ON = (
    Said("21(1) compelling grounds", "Dwingende gerechtvaardigde gronden … artikel 21, eerste lid, AVG … afgewogen", "Compelling legitimate grounds … article 21(1) GDPR … weighed"),
    Said("21(1) the weighing", _WEIGHED.nl, _WEIGHED.en),
    Said("18(3) use goes on from", "weer vanaf 23 maart 2026", "again from 23 March 2026"),
)
_LOG_GOES_ON = leave(Do.CONTINUE, Ground.COMPELLING_GROUNDS, *_WEIGHED)
OBJECTION = (
    Cell(
        right=Right.OBJECTION,
        outcome=Outcome.GRANTED,
        details={"stopped_on": "2026-03-04"},
        parts={activity: Part(do=Do.STOP) for activity in INTERESTS},
        says=(
            Said("21(1)", "bezwaar … slaagt … artikel 21, eerste lid, AVG", "uphold … objection … article 21(1) GDPR"),
            Said("21(1) stopped since", "Sinds 4 maart 2026 … niet meer", "Since 4 March 2026 … no longer"),
            Said("21(1) what stopped", "Om onze dienst te beveiligen … Gebruik gestopt", "To secure our service … Use stopped"),
            Said("21(1) what stopped", "Om onze diensten te verbeteren … Gebruik gestopt", "To improve our services … Use stopped"),
            Said("21(1) what stopped", "Marketingmateriaal sturen … Gebruik gestopt", "Sending marketing material … Use stopped"),
            Said("18(1)(d) paused meanwhile", "Zolang wij uw bezwaar behandelden … niet … gebruikt", "While we were dealing with your objection … not use"),
            *_TOLD_TO_ERASE,
        ),
        told=(("Dynatrace", "erased"), ("HubSpot", "erased")),
        never=(Both("Gebruik gaat door", "Use continues"), Both("dwingende", "compelling")),
        ended=dict.fromkeys(INTERESTS, DECIDED),
        ended_by=FactKind.OBJECTION_UPHELD,
    ),
    Cell(
        right=Right.OBJECTION,
        outcome=Outcome.PARTLY_GRANTED,
        details={"stopped_on": "2026-03-04", "resume_on": RESUMED.isoformat()},
        parts={"3.1 B": _LOG_GOES_ON, "3.1 C": Part(do=Do.STOP), "3.1 D": Part(do=Do.STOP)},
        says=(
            Said("21(1) stopped since", "Sinds 4 maart 2026 … niet meer", "Since 4 March 2026 … no longer"),
            Said("21(1) what stopped", "Om onze diensten te verbeteren … Gebruik gestopt", "To improve our services … Use stopped"),
            Said("21(1) what stopped", "Marketingmateriaal sturen … Gebruik gestopt", "Sending marketing material … Use stopped"),
            Said("21(1) what goes on", "Om onze dienst te beveiligen … Gebruik gaat door", "To secure our service … Use continues"),
            Said("par. 193", "slaagt voor een deel", "uphold part of"),
            *_GOES_ON,
            *_TOLD_TO_ERASE,
        ),
        told=(("Dynatrace", "erased"), ("HubSpot", "erased")),
        ended=dict.fromkeys(("3.1 C", "3.1 D"), DECIDED),
        ended_by=FactKind.OBJECTION_UPHELD,
        paused=("3.1 B",),
    ),
    Cell(
        right=Right.OBJECTION,
        outcome=Outcome.REFUSED,
        details={"resume_on": RESUMED.isoformat()},
        parts={"3.1 B": _LOG_GOES_ON, "3.1 C": _LOG_GOES_ON},
        says=(
            Said("12(4) refused", "bezwaar … slaagt niet", "do not uphold … objection"),
            Said("21(1) what goes on", "Om onze dienst te beveiligen … Gebruik gaat door", "To secure our service … Use continues"),
            Said("21(1) what goes on", "Om onze diensten te verbeteren … Gebruik gaat door", "To improve our services … Use continues"),
            *_GOES_ON,
        ),
        never=(Both("Gebruik gestopt", "Use stopped"),),
        paused=("3.1 B", "3.1 C"),
    ),
)

# ── art. 21(2), 7(3): no refusal exists ─────────────────────────────────────
MARKETING = (
    Cell(
        right=Right.MARKETING_OBJECTION,
        outcome=Outcome.GRANTED,
        details={"stopped_on": "2026-03-03", "suppressed": Both("uw e-mailadres", "your e-mail address")},
        says=(
            Said("21(3) stopped since", "Sinds 3 maart 2026 … geen reclame meer", "Since 3 March 2026 … no longer receive marketing"),
            Said("21(2) profiling too", "profilering", "profiling"),
            Said("21(2)-(3)", "artikel 21, tweede en derde lid, AVG", "article 21(2) and (3) GDPR"),
            Said("suppression record", "bewaren wij alleen uw e-mailadres op een lijst", "hold only your e-mail address on a list"),
            Said("statement 3.1 D service mail", "Berichten over uw account", "messages from us about your account"),
            Said("17(1)(c) erased", "nergens anders meer voor nodig, dan wissen wij ze", "for anything else, we will erase them"),
            _TOLD_TO_ERASE[1],
            Said("19", "vragen hun hetzelfde te doen … artikel 19 AVG", "asking them to do the same … article 19 GDPR"),
        ),
        never=(Both("wijzen", "do not grant"), Both("Dynatrace", "Dynatrace")),
        told=(("HubSpot", "erased"),),
        ended={"3.1 D": RECEIVED},
        ended_by=FactKind.MARKETING_OBJECTION,
    ),
)
CONSENT = (
    Cell(
        right=Right.CONSENT_WITHDRAWAL,
        outcome=Outcome.GRANTED,
        details={
            "effective_on": "2026-03-02",
            "what_erased": Both("Uw profielfoto en uw beoordeling.", "Your profile photo and your rating."),
            "other_basis": Both("Uw naam blijft bij uw account.", "Your name stays with your account."),
        },
        parts={"3.1 E": Part(do=Do.WITHDRAW)},
        says=(
            Said("7(3) effective", "toestemming is per 2 maart 2026 ingetrokken … artikel 7, derde lid, AVG", "consent is withdrawn as of 2 March 2026 … article 7(3) GDPR"),
            Said("7(3) the past", "vóór die dag … blijft geldig", "before that day remains valid"),
            Said("7(3) for what", "Optionele velden … Toestemming ingetrokken", "Filling in optional fields … Consent withdrawn"),
            Said("17(1)(b) what is erased", "Uw profielfoto en uw beoordeling.", "Your profile photo and your rating."),
            Said("17(1)(b) other basis", "andere grondslag", "different legal basis"),
            Said("17(1)(b) other basis", "Uw naam blijft bij uw account.", "Your name stays with your account."),
        ),
        never=(Both("wijzen", "do not grant"), Both("artikel 19", "article 19")),  # nobody else has her photo
        ended={"3.1 E": RECEIVED},
        ended_by=FactKind.CONSENT_WITHDRAWN,
    ),
)

# ── art. 22; statement section 6 ────────────────────────────────────────────
_LEAD_SCORE = Said("4(4) the lead score", "leadscore … profilering … geen rechtsgevolgen", "lead score … profiling … no legal effects")
AUTOMATED = (
    Cell(
        right=Right.AUTOMATED_DECISION,
        outcome=Outcome.GRANTED,
        details={"explanation": Both("Mila Bakker heeft uw aanvraag zelf bekeken.", "Mila Bakker has looked at your application herself.")},
        says=(
            Said("22(1)", "{asked} toe … artikel 22 AVG … uitsluitend", "grant {asked} … article 22 GDPR … solely"),
            Said("22(3) a human looked", "Mila Bakker heeft uw aanvraag zelf bekeken.", "Mila Bakker has looked at your application herself."),
            _LEAD_SCORE,
        ),
    ),
    Cell(
        right=Right.AUTOMATED_DECISION,
        outcome=Outcome.REFUSED,
        grounds=(Ground.NO_AUTOMATED_DECISION,),
        facts=Both("Een medewerker beslist wie wij bellen.", "A member of staff decides whom we call."),
        says=(
            Said("12(4) refused", "Wij wijzen {asked} af", "We do not grant {asked}"),
            Said("22(1)", "geen geautomatiseerd besluit … artikel 22, eerste lid, AVG", "No automated decision … article 22(1) GDPR"),
            Said("12(4) facts", "Een medewerker beslist wie wij bellen.", "A member of staff decides whom we call."),
            _LEAD_SCORE,
        ),
    ),
)
_FOUND = {
    "findings": Both("Onze helpdesk belde u een week te laat.", "Our help desk called you a week late."),
    "changes": Both("Wij bellen voortaan binnen twee dagen.", "From now on we call within two days."),
}
_FINDINGS = (
    Said("findings", "Onze helpdesk belde u een week te laat.", "Our help desk called you a week late."),
    Said("what changes", "Wij bellen voortaan binnen twee dagen.", "From now on we call within two days."),
)
_NOT_RIGHT = Both("Uw gegevens zijn aan niemand gegeven.", "Your data were given to nobody.")
COMPLAINT = (
    Cell(
        right=Right.COMPLAINT,
        outcome=Outcome.GRANTED,
        details=_FOUND,
        says=(Said("found justified", "vinden die terecht", "find it justified"), *_FINDINGS),
        never=(Both("niet terecht", "not find"),),
    ),
    Cell(
        right=Right.COMPLAINT,
        outcome=Outcome.PARTLY_GRANTED,
        details=_FOUND,
        grounds=(Ground.COMPLAINT_UNFOUNDED,),
        facts=_NOT_RIGHT,
        says=(
            Said("found justified in part", "voor een deel terecht", "find part of it justified"),
            *_FINDINGS,
            Said("where not", "rest van {asked} … niet terecht", "not find the rest of {asked} justified"),
            Said("12(4) facts", *_NOT_RIGHT),
            Said("statement 6", "paragraaf 6 van onze privacyverklaring", "section 6 of our privacy statement"),
        ),
    ),
    Cell(
        right=Right.COMPLAINT,
        outcome=Outcome.REFUSED,
        grounds=(Ground.COMPLAINT_UNFOUNDED,),
        facts=_NOT_RIGHT,
        says=(
            Said("found unjustified", "vinden die niet terecht", "do not find it justified"),
            Said("12(4) facts", *_NOT_RIGHT),
            Said("statement 6", "paragraaf 6 van onze privacyverklaring", "section 6 of our privacy statement"),
        ),
        never=(Both("Het spijt ons", "sorry"),),
    ),
)

# ── what a recipient is told: enough to do the same, and no more ────────────
_CONFIRM = (
    Said("19 do the same and confirm", "uiterlijk op 23 maart 2026 bevestigen", "confirm by 23 March 2026"),
    Said("28(3)(e)", "artikel 28, derde lid", "article 28(3)"),
)
NOTICE = {
    "rectified": (
        Said("19", "Op 5 maart 2026 … verbeterd … artikel 19 AVG", "On 5 March 2026 … corrected … article 19 GDPR"),
        Said("16 what is recorded now", *CORRECTED),
        *_CONFIRM,
    ),
    "erased": (Said("19", "wissen … 2026 gewist … artikel 19 AVG", "erasing … 2026 … article 19 GDPR"), *_CONFIRM),
    "restricted": (
        Said("19", "Op 5 maart 2026 … beperkt … artikel 19 AVG", "On 5 March 2026 … restricted … article 19 GDPR"),
        *_CONFIRM,
    ),
    "forwarded": (
        Said("28(3)(e)", "Op 2 maart 2026 … Kim Onbekend … artikel 28, derde lid, onder e, AVG", "On 2 March 2026 … Kim Onbekend … article 28(3)(e) GDPR"),
        Said("12(3) the month runs", "één maand", "one month"),
    ),
}
KNOWN_THERE_AS = {  # 5(1)(c): by what a recipient finds the person
    "HubSpot": "hs-0815",
    "Dynatrace": "bd-4711",
    "Intercom": "noor.terpstra@voorbeeld.example",
    "Gemeente Voorbeeldstad": "Kim Onbekend",
}
NOT_THEIR_BUSINESS = ("Dorpsstraat", "9251", "N. Terpstra")

# ── what can be decided on any right ────────────────────────────────────────
_ALL = tuple(Right)
_IDENTIFIED_FIRST = tuple(right for right in Right if right not in (Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL))
_NOTHING = {
    Right.ACCESS: Said("15(1) nothing is held", "Voor {asked} … geen persoonsgegevens van u, behalve die in uw bericht zelf", "For {asked} … no personal data about you, other than those in your message"),
    Right.CONSENT_WITHDRAWAL: Said("7(3) no consent", "Voor {asked} … geen persoonsgegevens van u op grond van uw toestemming", "For {asked} … no personal data about you on the basis of your consent"),
    Right.MARKETING_OBJECTION: Said("21(2) no marketing", "Voor {asked} … geen persoonsgegevens van u voor direct marketing", "For {asked} … not use any personal data about you for direct marketing"),
}
_ANYWHERE = (
    *(
        Cell(
            right=right,
            outcome=Outcome.NOTHING_HELD,
            who="nobody",
            details={"searched_for": Both("L. Niemand en niemand@voorbeeld.example", "L. Niemand and niemand@voorbeeld.example")},
            says=(
                _NOTHING.get(right, _NOTHING[Right.ACCESS]),
                Said("15(1) searched for", "L. Niemand en niemand@voorbeeld.example", "L. Niemand and niemand@voorbeeld.example"),
                Said("15(1) searched where", "BlueDolphin, Intercom, HubSpot", "BlueDolphin, Intercom, HubSpot"),
            ),
        )
        for right in _ALL
        if right is not Right.COMPLAINT
    ),
    *(
        Cell(
            right=right,
            outcome=Outcome.NOT_IDENTIFIED,
            who="stranger",
            facts=Both("Bij uw e-mailadres is geen account bekend.", "No account is known with your e-mail address."),
            details={"needed_to_identify": Both("Uw inlognaam bij BlueDolphin.", "Your BlueDolphin login name.")},
            says=(
                Said("12(2) not now", "niet ingaan op {asked}", "cannot act on {asked}"),
                Said("11(2), 12(2)", "artikel 11, tweede lid, en artikel 12, tweede lid, AVG", "articles 11(2) and 12(2) GDPR"),
                Said("12(4) facts", "Bij uw e-mailadres is geen account bekend.", "No account is known with your e-mail address."),
                Said("11(2) what would do", "Uw inlognaam bij BlueDolphin.", "Your BlueDolphin login name."),
            ),
        )
        for right in _IDENTIFIED_FIRST
    ),
    *(
        Cell(
            right=right,
            outcome=Outcome.NOT_OURS,
            who="stranger",
            details={"controller_name": "Gemeente Voorbeeldstad", "forwarded_on": "2026-03-05", "controller_contact": "privacy@voorbeeldstad.example"},
            says=(
                Said("4(7) who is", "in opdracht van Gemeente Voorbeeldstad … beslissen op {asked}", "on behalf of Gemeente Voorbeeldstad … decide on {asked}"),
                Said("28(3)(e) forwarded", "Op 5 maart 2026 … doorgestuurd naar Gemeente Voorbeeldstad", "On 5 March 2026 … forwarded … Gemeente Voorbeeldstad"),
                Said("28(3)(e) whom to turn to", "privacy@voorbeeldstad.example", "privacy@voorbeeldstad.example"),
            ),
            told=(("Gemeente Voorbeeldstad", "forwarded"),),
        )
        for right in _ALL
    ),
    *(
        Cell(
            right=right,
            outcome=Outcome.WITHDRAWN,
            details={"withdrawn_on": "2026-03-06"},
            says=(
                Said("taken back when", "Op 6 maart 2026 … {asked} intrekt", "On 6 March 2026 … withdraw {asked}"),
                Said("12(5) may ask again", "opnieuw vragen … geen kosten", "ask us again, free of charge"),
            ),
            later={"3.1 D": date(2030, 3, 6)},  # that message is the last contact: statement 3.1 D
        )
        for right in _ALL
    ),
)
CELLS = (
    *ACCESS,
    *PORTABILITY,
    *RECTIFICATION,
    *ERASURE,
    *RESTRICTION,
    *OBJECTION,
    *MARKETING,
    *CONSENT,
    *AUTOMATED,
    *COMPLAINT,
    *_ANYWHERE,
)

# ── what cannot be decided, and what the desk is told who tries ─────────────
CANNOT = {
    (Right.MARKETING_OBJECTION, Outcome.REFUSED): "refusal_not_allowed",  # 21(3): absolute
    (Right.MARKETING_OBJECTION, Outcome.PARTLY_GRANTED): "refusal_not_allowed",
    (Right.MARKETING_OBJECTION, Outcome.NOT_IDENTIFIED): "refusal_not_allowed",  # stopping harms nobody
    (Right.CONSENT_WITHDRAWAL, Outcome.REFUSED): "refusal_not_allowed",  # 7(3): at any time
    (Right.CONSENT_WITHDRAWAL, Outcome.PARTLY_GRANTED): "refusal_not_allowed",
    (Right.CONSENT_WITHDRAWAL, Outcome.NOT_IDENTIFIED): "refusal_not_allowed",
    (Right.AUTOMATED_DECISION, Outcome.PARTLY_GRANTED): "outcome_not_for_right",  # there is such a decision or not
    (Right.COMPLAINT, Outcome.NOTHING_HELD): "outcome_not_for_right",  # a complaint is about what was done
}

# ── several rights in one request ───────────────────────────────────────────
ALL_AT_ONCE = (  # one decision on each right, in one letter
    ACCESS[0],
    PORTABILITY[1],
    RECTIFICATION[0],
    ERASURE[1],
    RESTRICTION[1],
    OBJECTION[1],
    MARKETING[0],
    CONSENT[0],
    AUTOMATED[1],
    COMPLAINT[0],
)
SAID_OTHERWISE = {  # what ends by another right in the same letter is shown with that end
    "2 jaar na het verzamelen … 20 september 2027": Said("15(1)(d) period", "2 jaar na het verzamelen … 9 maart 2026", "2 years after … collect… 9 March 2026"),
    "4 jaar na ons laatste contact … 2 maart 2030": Said("15(1)(d) period", "4 jaar na ons laatste contact … 2 maart 2026", "4 years after … contact … 2 March 2026"),
}
AFTER_ALL = {  # when each category goes then: 3.1 D and E from the receipt, by art. 21(3) and 7(3)
    "3.1 A": date(2027, 2, 15),
    "3.1 B": date(2027, 6, 10),
    "3.1 C": DECIDED,
    "3.1 D": RECEIVED,
    "3.1 E": RECEIVED,
}
FIRST_LETTER = (Right.OBJECTION, Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL)  # where two are written

# ── every ground on which a right can be refused: its name and its provision ─
_12_5 = Both("artikel 12, vijfde lid, AVG", "article 12(5) GDPR")
GROUNDS = {
    Ground.CANNOT_IDENTIFY: Both("Wij kunnen niet vaststellen … artikel 11, tweede lid, en artikel 12, tweede lid, AVG", "We cannot establish … articles 11(2) and 12(2) GDPR"),
    Ground.UNFOUNDED: Both(f"Kennelijk ongegrond … {_12_5.nl}", f"Manifestly unfounded … {_12_5.en}"),
    Ground.EXCESSIVE: Both(f"Buitensporig … {_12_5.nl}", f"Excessive … {_12_5.en}"),
    Ground.NOT_CONTROLLER: Both("niet verantwoordelijk … artikel 4, punt 7, AVG", "not the controller … article 4(7) GDPR"),
    Ground.COPY_HARMS_OTHERS: Both("anderen … artikel 15, vierde lid, AVG", "others … article 15(4) GDPR"),
    Ground.PROTECTION_OF_OTHERS: Both("anderen … artikel 41, eerste lid, onder i, Uitvoeringswet AVG", "others … article 41(1)(i) of the Dutch GDPR Implementation Act"),
    Ground.CIVIL_CLAIMS: Both("vorderingen … artikel 41, eerste lid, onder j, Uitvoeringswet AVG", "claims … article 41(1)(j) of the Dutch GDPR Implementation Act"),
    Ground.DATA_CORRECT: Both("juist en volledig … artikel 16 AVG", "accurate and complete … article 16 GDPR"),
    Ground.NO_ERASURE_GROUND: Both("geen grond … wissen … artikel 17, eerste lid, AVG", "no ground … erasure … article 17(1) GDPR"),
    Ground.FREEDOM_OF_EXPRESSION: Both("meningsuiting … artikel 17, derde lid, onder a, AVG", "expression … article 17(3)(a) GDPR"),
    Ground.LEGAL_OBLIGATION: Both("Wettelijke verplichting … artikel 17, derde lid, onder b, AVG", "Legal obligation … article 17(3)(b) GDPR"),
    Ground.PUBLIC_HEALTH: Both("Volksgezondheid … artikel 17, derde lid, onder c, AVG", "Public health … article 17(3)(c) GDPR"),
    Ground.ARCHIVING_RESEARCH: Both("onderzoek … artikel 17, derde lid, onder d, AVG", "research … article 17(3)(d) GDPR"),
    Ground.LEGAL_CLAIMS: Both("Rechtsvordering … artikel 17, derde lid, onder e, AVG", "Legal claims … article 17(3)(e) GDPR"),
    Ground.NO_RESTRICTION_GROUND: Both("geen grond … beperken … artikel 18, eerste lid, AVG", "no ground … restriction … article 18(1) GDPR"),
    Ground.BASIS_NOT_PORTABLE: Both("artikel 20, eerste lid, onder a, AVG … toestemming … overeenkomst", "article 20(1)(a) GDPR … consented … contract"),
    Ground.NOT_AUTOMATED: Both("niet geautomatiseerd … artikel 20, eerste lid, onder b, AVG", "automated … article 20(1)(b) GDPR"),
    Ground.NOT_PROVIDED_BY_PERSON: Both("niet zelf … artikel 20, eerste lid, AVG", "did not provide … article 20(1) GDPR"),
    Ground.TRANSFER_HARMS_OTHERS: Both("anderen … artikel 20, vierde lid, AVG", "others … article 20(4) GDPR"),
    Ground.BASIS_KNOWS_NO_OBJECTION: Both("geen bezwaar open … artikel 21, eerste lid, AVG", "not open to objection … article 21(1) GDPR"),
    Ground.COMPELLING_GROUNDS: Both("Dwingende gerechtvaardigde gronden … artikel 21, eerste lid, AVG", "Compelling legitimate grounds … article 21(1) GDPR"),
    Ground.OBJECTION_LEGAL_CLAIMS: Both("Rechtsvordering … artikel 21, eerste lid, AVG", "Legal claims … article 21(1) GDPR"),
    Ground.NO_AUTOMATED_DECISION: Both("geen geautomatiseerd besluit … artikel 22, eerste lid, AVG", "No automated decision … article 22(1) GDPR"),
    Ground.COMPLAINT_UNFOUNDED: Both("niet gegrond … paragraaf 6 van onze privacyverklaring", "do not find … section 6 of our privacy statement"),
}
GROUNDS_OF = {  # which of them the law knows for which right
    Right.ACCESS: (Ground.UNFOUNDED, Ground.EXCESSIVE, Ground.COPY_HARMS_OTHERS, Ground.CANNOT_IDENTIFY, Ground.PROTECTION_OF_OTHERS, Ground.CIVIL_CLAIMS, Ground.NOT_CONTROLLER),
    Right.PORTABILITY: (Ground.BASIS_NOT_PORTABLE, Ground.NOT_AUTOMATED, Ground.NOT_PROVIDED_BY_PERSON, Ground.TRANSFER_HARMS_OTHERS, Ground.CANNOT_IDENTIFY),
    Right.RECTIFICATION: (Ground.DATA_CORRECT, Ground.CANNOT_IDENTIFY, Ground.UNFOUNDED, Ground.EXCESSIVE, Ground.PROTECTION_OF_OTHERS, Ground.CIVIL_CLAIMS),
    Right.ERASURE: (Ground.NO_ERASURE_GROUND, Ground.FREEDOM_OF_EXPRESSION, Ground.LEGAL_OBLIGATION, Ground.PUBLIC_HEALTH, Ground.ARCHIVING_RESEARCH, Ground.LEGAL_CLAIMS, Ground.CANNOT_IDENTIFY, Ground.UNFOUNDED, Ground.EXCESSIVE, Ground.PROTECTION_OF_OTHERS, Ground.CIVIL_CLAIMS),
    Right.RESTRICTION: (Ground.NO_RESTRICTION_GROUND, Ground.CANNOT_IDENTIFY),
    Right.OBJECTION: (Ground.BASIS_KNOWS_NO_OBJECTION, Ground.COMPELLING_GROUNDS, Ground.OBJECTION_LEGAL_CLAIMS, Ground.CANNOT_IDENTIFY),
    Right.MARKETING_OBJECTION: (),
    Right.CONSENT_WITHDRAWAL: (),
    Right.AUTOMATED_DECISION: (Ground.NO_AUTOMATED_DECISION, Ground.CANNOT_IDENTIFY),
    Right.COMPLAINT: (Ground.COMPLAINT_UNFOUNDED, Ground.CANNOT_IDENTIFY),
}
