"""An invented desk for the tests of purges: people, what is held of them, and cases that are closed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from db import journal
from db.holdings import holding_of_case
from db.records import CaseId
from desktop.clock import FixedClock
from desktop.procedures import decisions, directory, holdings, identity, intake, profile, purges, reply
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Done, Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import search_all

NAME = "Zwaluwdonk"  # a name that nothing else in a vault contains
EMAIL = "q.zwaluwdonk@voorbeeld.example"
PERSON = PersonDetails(
    initials="Q.",
    first_name="Quirina",
    surname=NAME,
    organisation="Wilgenrode BV",
    function="Droogbloemiste",
    note="Kwam via de Marskramerbeurs",
    contacts=(("email", EMAIL), ("telephone", "06 - 98 76 54 32")),
    identifiers=(("bluedolphin_user", "bd-777123"), ("hotjar", "hj-555987")),
    addresses=(("Pimpernelpad 77", "3999 ZZ", "Dromendal", "NL"),),
)
TRACES = (  # what may be left of her nowhere
    b"zwaluwdonk",
    b"quirina",
    b"wilgenrode",
    b"droogbloem",
    b"marskramer",
    b"98 76 54",
    b"987654",
    b"bd-777123",
    b"hj-555987",
    b"pimpernel",
    b"dromendal",
)
ACCOUNT = ("3.1 A", "", "bluedolphin")
LOG = ("3.1 B", "", "bluedolphin")
ENDED: Mapping[FactKind, date] = {FactKind.ACCOUNT_ENDED: date(2024, 11, 12)}  # due on 12 December 2025


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


def keep_person(office: Office, details: PersonDetails = PERSON) -> int:
    return directory.keep_person(office, details=details).value


def hold_data(
    office: Office, person_id: int, *categories: tuple[str, str, str], facts: Mapping[FactKind, date] = ENDED
) -> tuple[int, ...]:
    wanted = categories or (ACCOUNT,)
    return holdings.add_holdings(office, person_id=person_id, categories=wanted, facts=facts).value


def carried_out(office: Office, holding_ids: tuple[int, ...]) -> int:
    """Propose, do every task, erase; gives the purge."""
    purge_id = purges.propose(office, holding_ids=holding_ids).value
    for task in purges.purge_view(office, purge_id).tasks:
        purges.confirm_task(office, purge_id=purge_id, system=task.system, done=True)
    purges.carry_out(office, purge_id=purge_id)
    return purge_id


def ask_for_second_look(office: Office, wanted: bool = True) -> None:
    profile.keep_profile(office, changed=replace(profile.profile(office), four_eyes=wanted))


def set_day(office: Office, day: date) -> None:
    """Move the desk's clock to the noon of a day."""
    assert isinstance(office.clock, FixedClock)
    office.clock.instant = datetime(day.year, day.month, day.day, 11, tzinfo=UTC)


def closed_case(
    office: Office, person_id: int | None, received_on: date, days: int = 10, outcome: Outcome = Outcome.WITHDRAWN
) -> int:
    """A case that was received and closed in the past; the clock is put back where it was.

    outcome: REFUSED goes with its letter, as unfounded.
    """
    today = office.clock.today()
    set_day(office, received_on)
    case_id = open_case(office, person_id, received_on)
    set_day(office, received_on + timedelta(days=days))
    if person_id is not None:
        identity.establish_identity(
            office, case_id=case_id, method="telephone", checked="Teruggebeld", on=office.clock.today()
        )
    end_request(office, case_id, outcome=outcome)
    decisions.close_case(office, case_id=case_id)
    set_day(office, today)
    return case_id


def end_request(
    office: Office, case_id: int, right: Right = Right.ACCESS, outcome: Outcome = Outcome.WITHDRAWN
) -> None:
    """Decide on the one right of a case, with the letter that goes with it."""
    is_refused = outcome is Outcome.REFUSED
    decision = Decision(
        right=right,
        outcome=outcome,
        grounds=(RefusalGround.UNFOUNDED,) if is_refused else (),
        facts="Het verzoek gaat over gegevens van een ander." if is_refused else "",
        details={},
    )
    decisions.decide(office, case_id=case_id, decision=decision)
    if is_refused:
        fields = reply.starting_fields(office, about=reply.CaseMatter(case_id), kind="decision")
        draft = reply.save_draft(office, about=reply.CaseMatter(case_id), kind="decision", language="nl", fields=fields)
        reply.finalise(office, letter_id=draft.value)


def decide_to_erase(office: Office, case_id: int, holding_ids: Sequence[int]) -> Done[None]:
    """Grant the erasure of exactly these, today, after every system was searched."""
    search_all(office, case_id)
    today = office.clock.today()
    decision = Decision(
        right=Right.ERASURE,
        outcome=Outcome.GRANTED,
        request_grounds=(RequestGround.NO_LONGER_NEEDED,),
        details={"erased_on": today.isoformat(), "backups_until": (today + timedelta(days=90)).isoformat()},
        categories=tuple(CategoryChoice(holding_id=one, decision=CategoryDecision.ERASE) for one in holding_ids),
    )
    return decisions.decide(office, case_id=case_id, decision=decision)


def open_case(office: Office, person_id: int | None, received_on: date, *rights: Right) -> int:
    return intake.open_case(
        office,
        received_on=received_on,
        channel="email",
        rights=[(right, "") for right in rights or (Right.ACCESS,)],
        person_id=person_id,
        requester=f"Quirina {NAME}",
        language="nl",
        note_text="Vraagt naar de Marskramerbeurs",
    ).value


def file_of(office: Office, case_id: int) -> int:
    """The holding that is the file of a case."""
    with office.vault.read() as con:
        found = holding_of_case(con, CaseId(case_id))
    assert found is not None
    assert found.id is not None
    return int(found.id)


def acts(office: Office) -> list[str]:
    with office.vault.read() as con:
        return [entry.act for entry in journal.entries(con)]
