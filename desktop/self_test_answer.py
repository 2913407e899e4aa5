"""The part of the self-test between search and closing: what is decided, who is told of it, what is handed over."""

import zipfile
from datetime import timedelta
from functools import partial
from io import BytesIO

from desktop.letters.errors import LetterProblem
from desktop.procedures import (
    calendar,
    decision_categories,
    notice_writing,
    notices,
    package_promises,
    packages,
    reply,
    searches,
)
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.rights import Right

BACKUPS_KEPT = timedelta(days=35)
WHY = (RequestGround.NO_LONGER_NEEDED,)
CONFIRMED_BY = "afdeling privacy"
WEAK = "welkom"


class Failed(Exception):
    """A step did not hold; the text says which expectation."""


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise Failed(what)


def search(office: Office, case_id: int) -> None:
    """Search every system: something is found where something is registered."""
    lines = searches.searches_of(office, case_id).lines
    expect({"bluedolphin", "hubspot", "mailbox", "backups"} <= {line.system for line in lines}, "a system is forgotten")
    for line in lines:
        state, said = ("found", "Zie het register.") if line.registered else ("nothing", "Gezocht op e-mailadres.")
        searches.record_search(office, search_id=line.id, state=state, note_text=said)


def answered_access() -> Decision:
    """Access, with a copy."""
    return Decision(right=Right.ACCESS, outcome=Outcome.GRANTED, details={"copy_form": "package"})


def answered_erasure(office: Office, case_id: int, facts: str) -> Decision:
    """Erasure of what is proposed to be erased; *facts* say why the rest stays."""
    lines = decision_categories.category_choices(office, case_id=case_id, right=Right.ERASURE, request_grounds=WHY)
    expect(
        [line.proposed for line in lines] == [CategoryDecision.KEEP, CategoryDecision.ERASE],
        f"proposed per category: {[line.proposed for line in lines]}",
    )
    today = office.clock.today()
    return Decision(
        right=Right.ERASURE,
        outcome=Outcome.PARTLY_GRANTED,
        request_grounds=WHY,
        details={"erased_on": today.isoformat(), "backups_until": (today + BACKUPS_KEPT).isoformat()},
        categories=tuple(
            CategoryChoice(
                holding_id=line.holding_id,
                decision=line.proposed or CategoryDecision.KEEP,
                until=line.until,
                ground=line.ground,
                facts=facts if line.ground else "",
            )
            for line in lines
        ),
    )


def follow_up(office: Office, case_id: int) -> None:
    """Tell each recipient of what was erased, by its own number of the person alone; one confirms it."""
    made = notices.notices_of(office, case_id).to_send
    expect([line.recipient for line in made] == ["HubSpot"], f"recipients: {[line.recipient for line in made]}")
    for line in made:
        notices.keep_notice(
            office,
            notice_id=line.id,
            street="",
            postcode="",
            town="",
            country="NL",
            email="privacy@hubspot.example",
            matching=line.matching,
            data=line.data,
        )
    written = notice_writing.write_notices(office, case_id=case_id, notice_ids=[line.id for line in made]).value
    text = reply.letter_text(office, written[0].id)
    expect("hs-2002" in text and "Kastanjelaan" not in text, "a recipient is told too much or too little")
    notices.confirm_notice(office, notice_id=made[0].id, by=CONFIRMED_BY, on=office.clock.today())
    expect(not notices.notices_of(office, case_id).unconfirmed, "a confirmed notice is still followed")


def hand_over(office: Office, case_id: int, name: str) -> None:
    """Build the package with and without a passphrase."""
    for item in packages.package_view(office, case_id, "access").items:
        if item.state == "to_look":
            packages.choose_item(office, case_id=case_id, item=item.key, is_included=True)
    given = packages.package_view(office, case_id, "access").without_file
    expect(given == ("BlueDolphin", "HubSpot"), f"found without a file: {given}")
    build = partial(packages.build_package, office, case_id=case_id, kind="access", without_file=given)
    try:
        build(passphrase=WEAK)
        raise Failed("a weak passphrase was taken")
    except LetterProblem as problem:
        expect(problem.code == "passphrase_weak", f"passphrase refused with {problem.code}")
    locked = build(passphrase=packages.proposed_passphrase())
    expect(name.encode() not in locked.content, "an encrypted package shows a name")
    plain = build()
    package_promises.keep_built(office, plain)
    with zipfile.ZipFile(BytesIO(plain.content)) as files:
        expect(any(file.endswith(".pdf") for file in files.namelist()), f"the package holds {files.namelist()}")


def deadlines(office: Office, case_id: int, name: str) -> None:
    """The days of a request that still waits for its answer as a calendar file."""
    ics = calendar.deadlines_file(office, [case_id], language="nl", label=lambda kind, code: code)
    expect(b"BEGIN:VEVENT" in ics and name.encode() not in ics, "the calendar file is not whole, or names a person")
