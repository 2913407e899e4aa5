"""The invented requests of the desk as it is today, in every state a case can be in, told in days before today."""

from dataclasses import dataclass

from desktop.rules.rights import Right

ACCESS_NL = """Geachte heer, mevrouw,

Op grond van artikel 15 van de AVG verzoek ik u mij te laten weten welke persoonsgegevens u van mij verwerkt, en mij
daarvan een kopie te sturen. Ik hoor graag ook met wie u mijn gegevens deelt en hoe lang u ze bewaart.

Met vriendelijke groet,
{name}"""
ERASURE_NL = """Beste support,

Wilt u al mijn persoonsgegevens wissen (artikel 17 AVG)? Ik gebruik BlueDolphin niet meer. Voor zover u mijn gegevens op
grond van toestemming verwerkt, trek ik mijn toestemming hierbij in.

Groet,
{name}"""
RECTIFICATION_NL = """Hallo,

Mijn functie en mijn telefoonnummer staan verkeerd in jullie systeem. Kunnen jullie die gegevens corrigeren?

{name}"""
MARKETING_NL = """Goedemorgen,

Ik wil geen nieuwsbrieven en aanbiedingen meer van u ontvangen. Ik maak bezwaar tegen direct marketing.

{name}"""
COMPLAINT_NL = """Geachte directie,

Ik dien een klacht in over de manier waarop u met mijn gegevens omgaat: op mijn vorige verzoek kreeg ik geen antwoord.

Hoogachtend,
{name}"""
ACCESS_EN = """Dear Sir or Madam,

Under Article 15 of the GDPR I request access to the personal data you hold about me and a copy of those data.

Kind regards,
{name}"""
COMBINED_NL = """Geacht team,

Mijn account is beëindigd. Wilt u mijn persoonsgegevens wissen (artikel 17 AVG)? Mijn toestemming voor de extra
profielvelden trek ik in, en ik maak bezwaar (artikel 21 AVG) tegen het gebruik van mijn gegevens om uw dienst te
verbeteren.

Met vriendelijke groet,
{name}"""
LAWYER_NL = """Geachte heer, mevrouw,

Namens mijn cliënt {name} verzoek ik u op grond van artikel 15 van de AVG om inzage in diens persoonsgegevens. Een
volmacht stuur ik na.

Hoogachtend,
mr. F. el Idrissi"""
AGAIN_NL = """Hallo,

Een paar maanden geleden vroeg ik ook al inzage in mijn persoonsgegevens (artikel 15 AVG). Graag opnieuw: ik ben
sindsdien van functie veranderd.

Groet,
{name}"""
COPY_NL = """Goedemiddag,

Dank voor het overzicht van mijn persoonsgegevens (inzage, artikel 15 AVG). Kunt u mij een tweede kopie op papier
sturen, aangetekend?

{name}"""
PORTABILITY_EN = """Hello,

Please send me the data I provided to you in a structured, machine-readable format (Article 20 GDPR).

{name}"""


@dataclass(frozen=True, slots=True)
class Story:
    """One case: how long ago it came in, in which way, with which text, and how far the desk got.

    acts: in order, each "name:what@days ago", by the names of `desktop.demo_acts`; what is held of the person may be
    written down before the request comes in. who: two stories with the same mark are of the same person, "" is a person
    of its own; is_repeat: it asks again what that person asked before. is_old: its message was not kept as it came.
    """

    days_ago: int
    rights: tuple[Right, ...]
    text: str
    acts: tuple[str, ...] = ()
    channel: str = "email"
    unknown_person: bool = False
    who: str = ""
    is_repeat: bool = False
    is_old: bool = False

    @property
    def language(self) -> str:
        return "en" if self.text.startswith(("Dear", "Hello")) else "nl"

    @property
    def is_held(self) -> bool:
        """The story says what is held of its person, a user of the product."""
        return bool(self.who) or any(act.startswith("hold:") for act in self.acts)


NEW = (
    Story(0, (Right.ACCESS,), ACCESS_NL, unknown_person=True),
    Story(0, (Right.MARKETING_OBJECTION,), MARKETING_NL),
    Story(1, (Right.ERASURE, Right.CONSENT_WITHDRAWAL), ERASURE_NL),
    Story(1, (Right.ACCESS,), ACCESS_EN, ("ack@1",)),
    Story(2, (Right.RECTIFICATION,), RECTIFICATION_NL, ("ack@2", "id@1")),
    Story(3, (Right.ACCESS,), ACCESS_NL, ("ack@3", "ask@2")),
    Story(4, (Right.PORTABILITY,), PORTABILITY_EN, ("ask@4",)),
    Story(7, (Right.ERASURE,), ERASURE_NL, ("represent:parent@7",)),
    Story(6, (Right.COMPLAINT,), COMPLAINT_NL, ("note@2",), "post"),
)
AT_WORK = (
    Story(5, (Right.ERASURE, Right.CONSENT_WITHDRAWAL), ERASURE_NL, ("id@4", "refuse:erasure@1")),
    Story(9, (Right.ACCESS,), COPY_NL, ("id@7", "fee@6"), who="copy"),
    Story(
        10,
        (Right.RECTIFICATION,),
        RECTIFICATION_NL,
        ("hold:running@44", "id@9", "grant:rectification@1", "letter@1"),
        "telephone",
    ),
    Story(11, (Right.ACCESS,), AGAIN_NL, ("id@9",), who="again", is_repeat=True),
    Story(12, (Right.OBJECTION,), "", ("hold:ended@44", "id@10"), "telephone"),
    Story(13, (Right.ACCESS,), LAWYER_NL, ("represent:lawyer@13", "authority@11", "id@11")),
    Story(14, (Right.ACCESS,), ACCESS_EN, ("id@12", "clarify@12", "repeat:specification@4")),
    Story(16, (Right.ACCESS,), ACCESS_NL, ("hold:running@44", "id@14", "find@13", "chase@5")),
    Story(
        17,
        (Right.ERASURE, Right.CONSENT_WITHDRAWAL, Right.OBJECTION),
        COMBINED_NL,
        (
            *("hold:ended@44", "id@15", "grant:objection@3", "grant:consent_withdrawal@3"),
            *("grant:erasure@2", "draft@1"),
        ),
    ),
    Story(18, (Right.ERASURE,), ERASURE_NL, ("id@15", "refuse:erasure@2", "letter@1")),
    Story(20, (Right.ACCESS,), ACCESS_NL, ("ask@18", "repeat:identity@9")),
    Story(
        22,
        (Right.ACCESS,),
        ACCESS_NL,
        ("hold:running@44", "also:Robin de Haan@22", "id@20", "search@8", "grant:access@2", "letter@1"),
    ),
    Story(24, (Right.RESTRICTION,), "", ("id@20",), "post"),
    Story(27, (Right.ACCESS, Right.PORTABILITY), ACCESS_NL, ("id@25", "hand:Sam de Wit@12", "remind:4@5")),
    Story(28, (Right.ERASURE,), ERASURE_NL, ("id@26", "note@25", "wait@10", "remind:12@5")),
    Story(29, (Right.COMPLAINT,), COMPLAINT_NL, ("id@27",), "post"),
    Story(36, (Right.ACCESS,), ACCESS_NL, ("id@34",), "post"),
    Story(38, (Right.RECTIFICATION,), RECTIFICATION_NL),
    Story(45, (Right.ACCESS,), ACCESS_EN, ("id@40", "extend@20"), "post"),
    Story(60, (Right.ERASURE, Right.OBJECTION), ERASURE_NL, ("id@50", "extend@35"), "post"),
)
JUST_CLOSED = (
    Story(
        19,
        (Right.COMPLAINT,),
        COMPLAINT_NL,
        ("id@17", "grant:complaint@9", "letter@9", "close@8"),
        "post",
    ),
    Story(
        42,
        (Right.ERASURE,),
        ERASURE_NL,
        (
            *("hold:ended@50", "id@38", "grant:erasure@27", "letter@26"),
            *("notify@25", "confirm@12", "close@11"),
        ),
        is_old=True,
    ),
    Story(
        40,
        (Right.MARKETING_OBJECTION,),
        MARKETING_NL,
        ("grant:marketing_objection@39", "letter@39", "close@38"),
        is_old=True,
    ),
    Story(
        52,
        (Right.ACCESS,),
        ACCESS_NL,
        ("hold:running@51", "id@48", "search@40", "grant:access@30", "letter@30", "package:access@30", "close@29"),
        who="again",
        is_old=True,
    ),
    Story(70, (Right.ERASURE,), ERASURE_NL, ("id@66", "refuse:erasure@50", "letter@49", "close@48"), is_old=True),
)
STORIES = (*NEW, *AT_WORK, *JUST_CLOSED)
