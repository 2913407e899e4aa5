"""A request is answered by the way it came and in the language it was written in, whatever the directory says."""

from dataclasses import replace
from email import message_from_bytes, policy

import pytest

from desktop.procedures import intake, reply, representatives
from desktop.procedures.letter_start import language_for
from desktop.procedures.matter import CaseMatter, PersonMatter
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    EMAIL,
    RECEIVED,
    TODAY,
    ZOE,
    answer,
    broken,
    decide,
    hold_data,
    identify,
    keep,
    mail_of,
    open_case,
    write,
)

HOME, WORK, OURS = "zoe@thuis.example", "zoe@werk.example", "support@voorbeeld.example"
LAWYER = RepresentativeLine(kind="lawyer", surname="Aa", email="aa@advocaten.example")


def acknowledge(office: Office, case_id: int) -> int:
    """A final letter in a case."""
    about, kind = CaseMatter(case_id), "acknowledgement"
    fields = reply.starting_fields(office, about=about, kind=kind)
    draft = reply.save_draft(office, about=about, kind=kind, language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def goes_to(office: Office, letter_id: int) -> str:
    _, draft = reply.mail_draft(office, letter_id)
    return str(message_from_bytes(draft, policy=policy.default)["To"])


def by_post(office: Office, person_id: int | None) -> int:
    return intake.open_case(
        office,
        received_on=RECEIVED,
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=person_id,
        requester="Zoë",
        language="nl",
    ).value


def test_who_was_not_identified_is_answered_where_they_wrote_from(office: Office):
    letter = acknowledge(office, open_case(office, None, original=mail_of(HOME, "Mag ik mijn gegevens zien?")))
    assert goes_to(office, letter) == HOME
    assert reply.goes_by_email(office, letter)


def test_the_newest_message_counts_before_the_directory_but_not_our_own(office: Office):
    case_id = open_case(office, keep(office), original=mail_of(HOME, "Mag ik mijn gegevens zien?"))
    letter = acknowledge(office, case_id)
    assert goes_to(office, letter) == HOME
    write(office, case_id, mail_of(WORK, "Schrijf mij hier."))
    write(office, case_id, mail_of(OURS.upper(), "Doorgestuurd."))
    assert goes_to(office, letter) == WORK
    older = mail_of(HOME, "Dit schreef ik eerder.").replace(b"02 Mar", b"01 Mar")
    write(office, case_id, older)
    assert goes_to(office, letter) == WORK, "kept later, and sent earlier"


def test_a_request_that_came_otherwise_goes_by_the_directory(office: Office):
    letter = acknowledge(office, by_post(office, keep(office)))
    assert goes_to(office, letter) == EMAIL
    assert not reply.goes_by_email(office, letter)
    nobody = acknowledge(office, by_post(office, None))
    assert not reply.goes_by_email(office, nobody)
    with broken("no_email"):
        reply.mail_draft(office, nobody)


def test_who_acts_comes_first_once_authority_was_shown(office: Office):
    case_id = open_case(office, keep(office), original=mail_of(LAWYER.email, "Namens mijn cliënt."))
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    letter = acknowledge(office, case_id)
    assert goes_to(office, letter) == EMAIL, "authority was not shown"
    representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=TODAY)
    assert goes_to(office, letter) == LAWYER.email


@pytest.mark.parametrize(("persons", "requests"), [("nl", "en"), ("en", "nl")])
def test_a_letter_begins_in_the_language_of_the_request(office: Office, persons: str, requests: str):
    person_id = keep(office, replace(ZOE, language=persons))
    (held,) = hold_data(office, person_id)
    case_id = open_case(office, person_id, Right.RESTRICTION, language=requests)
    assert language_for(office, CaseMatter(case_id)) == requests
    identify(office, case_id)
    decide(
        office,
        case_id,
        Right.RESTRICTION,
        {"restricted_since": TODAY.isoformat()},
        request_grounds=(RequestGround.ACCURACY_CONTESTED,),
        categories=[CategoryChoice(holding_id=held, decision=CategoryDecision.RESTRICT)],
    )
    answer(office, case_id, requests)
    (hold,) = person_holdings(office, person_id).holds
    assert language_for(office, PersonMatter(person_id, hold_id=hold.id)) == requests
    assert language_for(office, PersonMatter(person_id, version="1.0")) == persons
