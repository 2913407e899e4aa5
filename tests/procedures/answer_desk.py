"""An invented desk for the tests of searches, notices and packages: people, what is held of them, open requests."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.letters.incoming import read_mail
from desktop.procedures import case_file, decisions, directory, holdings, identity, intake, reply, searches
from desktop.procedures.lines import PersonDetails, RightLine
from desktop.procedures.matter import CaseMatter
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.decisions import CategoryChoice, Decision, RequestGround
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right

RECEIVED = date(2026, 3, 2)
TODAY = date(2026, 3, 4)
EMAIL = "zoe@voorbeeld.example"
ZOE = PersonDetails(
    initials="Z.",
    first_name="Zoë",
    prefix="van den",
    surname="Berg",
    organisation="Molenaar BV",
    note="Belt liever dan dat zij mailt.",
    contacts=(("email", EMAIL), ("telephone", "06 - 11 22 33 44")),
    identifiers=(("bluedolphin_user", "bd-1001"), ("hubspot_user", "hs-2002"), ("hotjar", "hj-3003")),
    addresses=(("Kerkstraat 1", "3512 AB", "Utrecht", "NL"),),
    roles=("user",),
)
COLLEAGUE = PersonDetails(
    initials="C.",
    first_name="Cas",
    surname="Collegenaam",
    organisation="Molenaar BV",
    contacts=(("email", "cas@voorbeeld.example"),),
    identifiers=(("bluedolphin_user", "bd-9999"),),
    roles=("user",),
)
ACCOUNT = ("3.1 A", "", "bluedolphin")  # contract; the statement names Intercom
LOG = ("3.1 B", "", "bluedolphin")  # nobody else
MARKETING = ("3.1 D", "", "hubspot")
IMPROVEMENT = ("3.1 C", "", "dynatrace")


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


def keep(office: Office, details: PersonDetails = ZOE) -> int:
    return directory.keep_person(office, details=details, after_look=True).value


def right_line(office: Office, case_id: int, right: Right) -> RightLine:
    """A right of a case with what was decided on it, as its page shows it."""
    return next(line for line in case_file.case_view(office, case_id).rights if line.right is right)


def hold_data(office: Office, person_id: int, *categories: tuple[str, str, str]) -> tuple[int, ...]:
    wanted = categories or (ACCOUNT,)
    return holdings.add_holdings(office, person_id=person_id, categories=wanted, facts={}).value


def mail_of(sender: str, text: str, subject: str = "Verzoek", name: str = "", attachment: bytes = b"") -> bytes:
    """A message as a mailbox exports it."""
    head = (
        f"From: {name} <{sender}>\r\nTo: support@voorbeeld.example\r\nSubject: {subject}\r\n"
        "Date: Mon, 02 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
    )
    if not attachment:
        return f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()
    return (
        (
            f'{head}Content-Type: multipart/mixed; boundary="deel"\r\n\r\n'
            f"--deel\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
            '--deel\r\nContent-Type: text/plain; name="bijlage.txt"\r\n'
            'Content-Disposition: attachment; filename="bijlage.txt"\r\n\r\n'
        ).encode()
        + attachment
        + b"\r\n--deel--\r\n"
    )


def open_case(
    office: Office,
    person_id: int | None,
    *rights: Right,
    original: bytes | None = None,
    language: str = "nl",
    note_text: str = "",
) -> int:
    return intake.open_case(
        office,
        received_on=RECEIVED,
        channel="email",
        rights=[(right, "") for right in rights or (Right.ACCESS,)],
        person_id=person_id,
        requester="Zoë van den Berg",
        language=language,
        note_text=note_text,
        original=original,
        mail=read_mail(original, as_of=office.clock.now()) if original else None,
    ).value


def write(office: Office, case_id: int, original: bytes) -> int:
    """Another message in a case."""
    mail = read_mail(original, as_of=office.clock.now())
    return intake.add_message(office, case_id=case_id, original=original, mail=mail).value


def identify(office: Office, case_id: int) -> None:
    identity.establish_identity(
        office,
        case_id=case_id,
        method="telephone",
        checked="Teruggebeld op het bekende nummer",
        on=office.clock.today(),
    )


def ask_who(office: Office, case_id: int) -> int:
    """The identity request, final."""
    about, kind = CaseMatter(case_id), "identity_request"
    asked = {"reason_of_doubt": "Wij kennen het adres niet.", "asked_means": "email"}
    fields = reply.starting_fields(office, about=about, kind=kind) | asked
    draft = reply.save_draft(office, about=about, kind=kind, language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def search_all(office: Office, case_id: int, found: Iterable[str] = ()) -> None:
    """Do every search of a case; something was found in these systems and where something is registered."""
    searches.begin_search(office, case_id=case_id)
    there = set(found)
    for line in searches.searches_of(office, case_id).lines:
        if line.state == "open":
            state = "found" if line.system in there or line.registered else "nothing"
            searches.record_search(office, search_id=line.id, state=state, note_text="Gezocht op e-mailadres")


def look_again(office: Office, case_id: int) -> None:
    """Find what was registered since nothing was found."""
    for line in searches.searches_of(office, case_id).lines:
        if line.gap == "not_found":
            searches.reopen_search(office, search_id=line.id)
    search_all(office, case_id)


def grant_access(office: Office, case_id: int) -> None:
    """Whoever is given access has something held of them: the log, where nothing else is."""
    person_id = case_file.case_view(office, case_id).person_id
    if person_id and not person_holdings(office, person_id).holdings:
        hold_data(office, person_id, LOG)
        look_again(office, case_id)
    decide(office, case_id, Right.ACCESS, {"copy_form": "package"})


def decide(
    office: Office,
    case_id: int,
    right: Right,
    details: dict[str, str],
    *,
    outcome: Outcome = Outcome.GRANTED,
    request_grounds: Sequence[RequestGround] = (),
    categories: Sequence[CategoryChoice] = (),
    grounds: Sequence[RefusalGround] = (),
    facts: str = "",
) -> None:
    decision = Decision(
        right=right,
        outcome=outcome,
        grounds=tuple(grounds),
        facts=facts,
        request_grounds=tuple(request_grounds),
        details=details,
        categories=tuple(categories),
    )
    decisions.decide(office, case_id=case_id, decision=decision)


def answer(office: Office, case_id: int, language: str = "nl") -> int:
    """The decision letter, final."""
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind="decision", language=language)
    draft = reply.save_draft(office, about=about, kind="decision", language=language, fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def granted_case(office: Office, person_id: int, original: bytes | None = None, language: str = "nl") -> int:
    """A request for access, granted and answered."""
    case_id = open_case(office, person_id, original=original, language=language)
    identify(office, case_id)
    search_all(office, case_id)
    grant_access(office, case_id)
    answer(office, case_id, language)
    return case_id


def set_day(office: Office, day: date) -> None:
    """Move the desk's clock to the noon of a day."""
    assert isinstance(office.clock, FixedClock)
    office.clock.instant = datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


def acts(office: Office) -> list[str]:
    with office.vault.read() as con:
        return [entry.act for entry in journal.entries(con)]
