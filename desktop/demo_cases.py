"""Thirty invented requests in every state a case can be in, told in days before today."""

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
PORTABILITY_EN = """Hello,

Please send me the data I provided to you in a structured, machine-readable format (Article 20 GDPR).

{name}"""


@dataclass(frozen=True, slots=True)
class Story:
    """One case: how long ago it came in, in which way, with which text, and how far the desk got.

    acts: in order, each "name@days ago": ack, ask (identity request letter), id (identity established), extend,
    refuse, none (not identified), grant, withdraw, letter (final refusal), tell (the same for want of
    identification), close.
    """

    days_ago: int
    rights: tuple[Right, ...]
    text: str
    acts: tuple[str, ...] = ()
    channel: str = "email"
    unknown_person: bool = False


STORIES = (
    Story(0, (Right.ACCESS,), ACCESS_NL, unknown_person=True),
    Story(0, (Right.MARKETING_OBJECTION,), MARKETING_NL),
    Story(1, (Right.ERASURE, Right.CONSENT_WITHDRAWAL), ERASURE_NL),
    Story(1, (Right.ACCESS,), ACCESS_EN, ("ack@1",)),
    Story(2, (Right.RECTIFICATION,), RECTIFICATION_NL, ("ack@2", "id@1")),
    Story(3, (Right.ACCESS,), ACCESS_NL, ("ack@3", "ask@2")),
    Story(4, (Right.PORTABILITY,), PORTABILITY_EN, ("ask@4",)),
    Story(5, (Right.ERASURE, Right.CONSENT_WITHDRAWAL), ERASURE_NL, ("ack@5", "id@4", "refuse:erasure@1")),
    Story(6, (Right.COMPLAINT,), COMPLAINT_NL, ("ack@5",), "post"),
    Story(8, (Right.ACCESS,), ACCESS_NL, ("ack@7", "ask@7", "id@3")),
    Story(10, (Right.RECTIFICATION,), RECTIFICATION_NL, ("ack@9", "id@9"), "telephone"),
    Story(12, (Right.OBJECTION,), "", ("ack@11", "id@10"), "telephone"),
    Story(14, (Right.ACCESS,), ACCESS_EN, ("ack@13", "id@12")),
    Story(18, (Right.ERASURE,), ERASURE_NL, ("ack@17", "id@15", "refuse:erasure@2", "letter@1")),
    Story(20, (Right.ACCESS,), ACCESS_NL, ("ack@19", "ask@18")),
    Story(24, (Right.RESTRICTION,), "", ("ack@23", "id@20"), "post"),
    Story(27, (Right.ACCESS, Right.PORTABILITY), ACCESS_NL, ("ack@26", "id@25")),
    Story(28, (Right.ERASURE,), ERASURE_NL, ("id@26",)),
    Story(29, (Right.COMPLAINT,), COMPLAINT_NL, ("ack@28", "id@27"), "post"),
    Story(36, (Right.ACCESS,), ACCESS_NL, ("ack@35", "id@34")),
    Story(38, (Right.RECTIFICATION,), RECTIFICATION_NL),
    Story(45, (Right.ACCESS,), ACCESS_EN, ("ack@44", "id@40", "extend@20")),
    Story(60, (Right.ERASURE, Right.OBJECTION), ERASURE_NL, ("ack@59", "id@50", "extend@35")),
    Story(40, (Right.MARKETING_OBJECTION,), MARKETING_NL, ("id@39", "grant:marketing_objection@39", "close@38")),
    Story(52, (Right.ACCESS,), ACCESS_NL, ("ack@51", "id@48", "grant:access@30", "close@29")),
    Story(70, (Right.ERASURE,), ERASURE_NL, ("ack@69", "id@66", "refuse:erasure@50", "letter@49", "close@48")),
    Story(
        75,
        (Right.RECTIFICATION,),
        RECTIFICATION_NL,
        ("id@73", "grant:rectification@70", "close@70"),
        "telephone",
    ),
    Story(90, (Right.ACCESS,), ACCESS_EN, ("ask@88", "none:access@62", "tell@61", "close@61")),
    Story(
        110,
        (Right.COMPLAINT,),
        COMPLAINT_NL,
        ("ack@109", "id@108", "withdraw:complaint@100", "close@100"),
        "post",
    ),
    Story(130, (Right.PORTABILITY,), PORTABILITY_EN, ("ack@129", "id@125", "grant:portability@104", "close@103")),
)
