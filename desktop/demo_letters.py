"""Every letter in every language, on invented facts: to look at, and to lay on an envelope."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

from desktop.demo_sections import DECISIONS, Invention
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
    LANGUAGES,
    LETTER_KINDS,
    NOTICE_LETTER_KINDS,
    FeePart,
    FieldValue,
    LetterFacts,
    Recipient,
    RecipientRow,
    Reference,
    Sender,
)
from desktop.letters.pdf import seal
from desktop.letters.statement_points import Clause, points
from desktop.places import resources
from desktop.procedures.office import Clock
from desktop.rules.deadlines import deadline
from desktop.rules.names import PersonName
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
LAWYER = PersonName(title="heer", initials="P.", prefix="de", surname="Wit")
NEXT_VERSION = "1.2"
REFERENCES = {
    "government-request": "D{year}-0007",
    "statement-change": "S1.2-15",
    "restriction-lifting": "B{year}-0003",
}
ADDRESS = ("Kastanjelaan 12 A", "3512 AB  UTRECHT")
OFFICE = ("Voorbeeldadvocaten B.V.", address_name(LAWYER), "Voorbeeldkade 3", "3511 AA  UTRECHT")
STRANGERS = {  # who else letters go to
    "recipient-notice": (
        "Voorbeeldaccountants B.V.",
        "t.a.v. de privacymedewerker",
        "Voorbeeldplein 1",
        "1011 AB  AMSTERDAM",
    ),
    "forwarding": ("Gemeente Voorbeeldstad", "t.a.v. de privacymedewerker", "Postbus 100", "9700 AB  VOORBEELDSTAD"),
}

NAMES = (  # of the letters: one for each kind but "decision", which is written for each thing that can be decided
    *(kind.replace("_", "-") for kind in LETTER_KINDS if kind != "decision"),
    "identity-reminder",
    "fee-excessive",
    *DECISIONS,
)


KIND_OF = {"fee-excessive": "fee", "identity-reminder": "identity_request"}


def demo_facts(name: str, language: str, today: date) -> LetterFacts:
    """The invented facts of one letter of NAMES, with dates relative to *today*."""
    given = Invention(language, today, _words()[language])
    kind = _kind(name)
    recipient = Recipient(address_lines=(address_name(WRITER), *ADDRESS), salutation=salutation(WRITER, language))
    if name == "representative":
        recipient = Recipient(address_lines=OFFICE, salutation=salutation(LAWYER, language))
    if name in STRANGERS:
        recipient = Recipient(address_lines=STRANGERS[name], salutation=given.words["nobody"])
    return LetterFacts(
        kind=kind,
        language=language,
        sender=SENDER,
        recipient=recipient,
        reference=Reference(our=REFERENCES.get(name, "{year}-0042").format(year=today.year)),
        date=today,
        fields=_fields(name, given),
    )


def write_demo_letters(folder: Path, clock: Clock) -> int:
    """Write `<name>-<language>.pdf` for every name and language into *folder*; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    wording, style, fonts = load_letter_wording(), load_letter_style(), load_letter_fonts()
    for name in NAMES:
        for language in LANGUAGES:
            letter = compose(demo_facts(name, language, clock.today()), wording)
            path = folder / f"{name}-{language}.pdf"
            path.write_bytes(seal(letter, style, fonts, clock.now()))
            print(path)
    return 0


@cache
def _words() -> dict[str, dict[str, str]]:
    """What the letters say beside the office's own wording, by language."""
    return tomllib.loads((resources() / "demo" / "letters.toml").read_text(encoding="utf-8"))


def _kind(name: str) -> str:
    if name in DECISIONS:
        return "decision"
    return KIND_OF.get(name) or name.replace("-", "_")


def _fields(name: str, given: Invention) -> dict[str, FieldValue]:
    kind = _kind(name)
    if kind == "decision":
        return _decision(name, given)
    if kind in CASE_LETTER_KINDS:
        return _fields_in_case(name, given)
    return _fields_of_notice(name, given) if kind in NOTICE_LETTER_KINDS else _fields_without_case(name, given)


def _decision(name: str, given: Invention) -> dict[str, FieldValue]:
    sections = DECISIONS[name](given)
    person = address_name(WRITER) if name == "representative" else ""
    received = _received(given, *(one.right for one in sections))
    return {**received, "on_behalf_of": person, "sections": sections, "recipients": given.recipients(sections)}


def _received(given: Invention, *rights: str) -> dict[str, FieldValue]:
    return {"received_on": given.day(-12), "rights": rights}


def _fields_in_case(name: str, given: Invention) -> dict[str, FieldValue]:
    words, soon = given.words, given.day(14)
    limits = deadline(given.day(-12), load_calendars().default)
    match name:
        case "acknowledgement":
            return {**_received(given, Right.ERASURE, Right.CONSENT_WITHDRAWAL), "answer_by": limits.work_to}
        case "identity-request" | "identity-reminder":
            asking = {"asking": "in_time" if name == "identity-request" else "again"}
            asked = asking | {"reason_of_doubt": words["reason_of_doubt"], "asked_means": "login"}
            return {**_received(given, Right.ERASURE), **asked, "answer_by": soon}
        case "clarification":
            asked = {name: words[name] for name in ("amount", "could_specify")}
            return {**_received(given, Right.ACCESS), **asked, "answer_by": soon}
        case "delay":
            told = {"ground": "complexity", "reasons": words["reasons"]}
            return {**_received(given, Right.ERASURE), **told, "expected_on": limits.work_to_3m}
        case "recipients":
            received_by = given.recipients(DECISIONS["erasure"](given), on=given.today)
            auditor = RecipientRow(name=words["auditor"], aims=(given.aim("3.4 A"),), told=(("erased", given.today),))
            return {**_received(given, Right.ERASURE), "recipients": (*received_by, auditor)}
    return {**_received(given, Right.ACCESS), **_fee(name, given), "answer_by": soon}


def _fee(name: str, given: Invention) -> dict[str, FieldValue]:
    post = FeePart(given.words["post"], 1025)
    if name == "fee":
        return {"ground": "further_copy", "parts": (FeePart(given.words["carrier"], 650), post)}
    hours = FeePart(given.words["hours"], 16800)
    return {"ground": "excessive", "proof": given.words["proof"], "parts": (hours, post)}


def _fields_of_notice(name: str, given: Invention) -> dict[str, FieldValue]:
    words = given.words
    if name == "forwarding":
        told = {name: words[name] for name in ("requester", "matching", "request_text")}
        return {**_received(given, Right.ACCESS), **told}
    told = {"action": "erased", "matching": words["matching"], "data": words["notice_data"]}
    return {**told, "acted_on": given.today, "answer_by": given.day(14)}


def _fields_without_case(name: str, given: Invention) -> dict[str, FieldValue]:
    words = given.words
    if name == "statement-change":
        told = {"changes": _changes(given.language), "where_to_read": words["where_to_read"]}
        return {"version": NEXT_VERSION, "in_force_from": given.day(30), **told}
    if name == "restriction-lifting":
        told = {"data": words["restricted_data"], "outcome": words["outcome"], "what_next": words["what_next"]}
        return {**told, "restricted_on": given.day(-40), "lift_on": given.day(10)}
    told = {name: words[name] for name in ("authority", "law", "asked", "data")}
    days: dict[str, FieldValue] = {"requested_on": given.day(-1), "disclosed_on": given.today}
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
