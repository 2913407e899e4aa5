"""The register of recipients of the demo: those that come up by themselves, and invented processors of the desk."""

from desktop.procedures.office import Office
from desktop.procedures.recipient_register import RecipientDetails, keep_recipient, register
from desktop.rules.statement import Bilingual
from desktop.rules.transfers import RecipientKind, Safeguard, Storage

CLAUSES = Storage("US", Safeguard.STANDARD_CLAUSES)
KNOWN = {  # by code: the capacity, where it stores data and what that rests on, and where notices go
    "intercom": (RecipientKind.PROCESSOR, CLAUSES, "privacy@intercom.example"),
    "hubspot": (RecipientKind.PROCESSOR, Storage("US", Safeguard.ADEQUACY), "privacy@hubspot.example"),
    "dynatrace": (RecipientKind.PROCESSOR, CLAUSES, "privacy@dynatrace.example"),
    "google_analytics": (RecipientKind.PROCESSOR, CLAUSES, "privacy@google.example"),
    "google_ads": (RecipientKind.CONTROLLER, CLAUSES, "privacy@google.example"),
    "hotjar": (RecipientKind.PROCESSOR, Storage(), "privacy@hotjar.example"),
    "linkedin": (RecipientKind.CONTROLLER, CLAUSES, "privacy@linkedin.example"),
}
OWN = (  # the processors that the statement gives by kind only
    RecipientDetails(
        name="Voorbeeldhosting B.V.",
        activities=("3.1 A", "3.1 B", "3.1 C", "3.1 E"),
        street="Serverweg 1",
        postcode="1011 AB",
        town="Amsterdam",
        email="privacy@hosting.example",
    ),
    RecipientDetails(name="Voorbeeldmail B.V.", activities=("3.2 D", "3.3 A", "3.4 A"), email="avg@mail.example"),
    RecipientDetails(
        name="Vraagbaak Surveys Ltd",
        activities=("3.1 E",),
        storage=Storage("GB", Safeguard.ADEQUACY),
        street="1 Example Street",
        town="London",
        country="GB",
    ),
    RecipientDetails(
        name="Lichtpunt Marketing B.V.",
        activities=("3.1 D", "3.2 E"),
        storage=Storage(
            "IN",
            Safeguard.OTHER,
            Bilingual(
                "een goedgekeurde gedragscode met bindende toezeggingen",
                "an approved code of conduct with binding commitments",
            ),
        ),
        email="privacy@lichtpunt.example",
    ),
)


def fill_register(office: Office) -> None:
    """Fill in everybody who comes up by themselves, and add the desk's own."""
    fill_in_known(office)
    for details in OWN:
        keep_recipient(office, shown=None, details=details)


def fill_in_known(office: Office) -> None:
    """Fill in everybody who comes up by themselves."""
    for line in register(office):
        kind, storage, email = KNOWN[line.code]
        details = RecipientDetails(name=line.details.name, kind=kind, storage=storage, email=email)
        keep_recipient(office, shown=line, details=details)
