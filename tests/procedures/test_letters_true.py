"""A letter says what happened and what will, and nothing the desk does not know."""

from datetime import date
from typing import Any

import pytest

from desktop.procedures import decisions, intake, reply
from desktop.procedures.linking import link_person
from desktop.procedures.matter import CaseMatter
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.restricted_use import note_use
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    LOG,
    MARKETING,
    RECEIVED,
    TODAY,
    answer,
    broken,
    decide,
    grant_access,
    hold_data,
    identify,
    keep,
    open_case,
    search_all,
    set_day,
)
from tests.procedures.purge_desk import carried_out

LATER = date(2026, 3, 9)
ASK = {"amount": "Van u staan ruim 4.000 logregels in vier systemen.", "could_specify": "Een periode."}
PAUSED = {
    "nl": "Zolang wij uw bezwaar behandelden, hebben wij uw gegevens ook al niet voor die doelen gebruikt.",
    "en": "While we were dealing with your objection, we did not use your data for those purposes either.",
}


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def text_of(office: Office, letter_id: int) -> str:
    return " ".join(reply.letter_text(office, letter_id).split())


def write(office: Office, case_id: int, kind: str, language: str, **filled: Any) -> str:
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind=kind, language=language) | filled
    draft = reply.save_draft(office, about=about, kind=kind, language=language, fields=fields)
    return text_of(office, reply.finalise(office, letter_id=draft.value).value.id)


# ── the pause while an objection is decided on ──────────────────────────────
def stop(office: Office, case_id: int, *ids: int) -> None:
    chosen = [CategoryChoice(holding_id=one, decision=CategoryDecision.STOP) for one in ids]
    day = {"stopped_on": office.clock.today().isoformat()}
    decide(office, case_id, Right.OBJECTION, day, categories=chosen)


@pytest.mark.parametrize("language", PAUSED)
def test_data_that_were_paused_all_along_are_said_to_be(office: Office, person: int, language: str):
    held = hold_data(office, person, LOG)
    case_id = open_case(office, person, Right.OBJECTION)
    set_day(office, LATER)
    identify(office, case_id)
    stop(office, case_id, *held)
    assert PAUSED[language] in text_of(office, answer(office, case_id, language))


@pytest.mark.parametrize("language", PAUSED)
def test_data_that_were_paused_late_are_not(office: Office, person: int, language: str):
    held = hold_data(office, person, LOG)
    case_id = open_case(office, None, Right.OBJECTION)
    set_day(office, LATER)
    link_person(office, case_id=case_id, person_id=person)
    identify(office, case_id)
    stop(office, case_id, *held)
    said = text_of(office, answer(office, case_id, language))
    assert PAUSED[language] not in said
    assert {"nl": "Sinds 9 maart 2026", "en": "Since 9 March 2026"}[language] in said


def test_data_of_which_a_part_was_paused_late_are_not(office: Office, person: int):
    held = hold_data(office, person, LOG)
    case_id = open_case(office, person, Right.OBJECTION)
    set_day(office, LATER)
    held += hold_data(office, person, ("3.1 C", "", "dynatrace"))
    identify(office, case_id)
    stop(office, case_id, *held)
    assert PAUSED["nl"] not in text_of(office, answer(office, case_id))


def test_data_that_were_used_during_the_pause_are_not(office: Office, person: int):
    held = hold_data(office, person, LOG)
    case_id = open_case(office, person, Right.OBJECTION)
    identify(office, case_id)
    (pause,) = person_holdings(office, person).holds
    wanted = {"used_on": TODAY, "ground": "legal_claims", "what": "Het logboek", "purpose": "Verweer"}
    note_use(office, hold_id=pause.id, **wanted)
    stop(office, case_id, *held)
    assert PAUSED["nl"] not in text_of(office, answer(office, case_id))


# ── the question what exactly is meant ──────────────────────────────────────
@pytest.mark.parametrize(
    ("language", "may", "others"),
    [
        (
            "nl",
            "De termijn van één maand voor uw verzoek om inzage mag stilstaan",
            "Voor uw verzoek om uw gegevens te wissen en uw klacht loopt de termijn gewoon door.",
        ),
        (
            "en",
            "The period of one month for your request for access may stand still",
            "For your request for erasure and your complaint the period keeps running.",
        ),
    ],
)
def test_only_access_may_wait_for_the_answer(office: Office, person: int, language: str, may: str, others: str):
    case_id = open_case(office, person, Right.ACCESS, Right.ERASURE, Right.COMPLAINT)
    said = write(office, case_id, "clarification", language, **ASK)
    assert may in said
    assert others in said


def test_what_was_answered_already_has_no_period_any_more(office: Office, person: int):
    case_id = open_case(office, person, Right.ACCESS, Right.COMPLAINT)
    identify(office, case_id)
    words = {"findings": "Onze medewerker belde te laat terug.", "changes": "Wij bellen voortaan binnen een dag."}
    decide(office, case_id, Right.COMPLAINT, words)
    answer(office, case_id)
    assert "loopt de termijn" not in write(office, case_id, "clarification", "nl", **ASK)


# ── whom a decision is told to ──────────────────────────────────────────────
@pytest.mark.parametrize(
    ("language", "asked", "dated"),
    [("nl", "Verzoek om te wissen", "(4 maart 2026)"), ("en", "Request to erase", "(4 March 2026)")],
)
def test_a_notice_that_is_still_to_be_sent_has_no_day(
    office: Office, person: int, language: str, asked: str, dated: str
):
    held = hold_data(office, person, MARKETING)
    case_id = open_case(office, person, Right.ERASURE)
    identify(office, case_id)
    search_all(office, case_id)
    decide(
        office,
        case_id,
        Right.ERASURE,
        {"erased_on": TODAY.isoformat(), "backups_until": "2026-06-02"},
        request_grounds=[RequestGround.NO_LONGER_NEEDED],
        categories=[CategoryChoice(holding_id=held[0], decision=CategoryDecision.ERASE)],
    )
    said = text_of(office, answer(office, case_id, language))
    assert asked in said
    assert dated not in said


# ── what was erased before the day that is told ─────────────────────────────
def test_what_went_earlier_than_promised_is_not_told_on_a_day_to_come(office: Office, person: int):
    held = hold_data(office, person, MARKETING)
    case_id = open_case(office, person, Right.ERASURE)
    identify(office, case_id)
    search_all(office, case_id)
    decide(
        office,
        case_id,
        Right.ERASURE,
        {"erased_on": "2026-03-20", "backups_until": "2026-06-02"},
        request_grounds=[RequestGround.NO_LONGER_NEEDED],
        categories=[CategoryChoice(holding_id=held[0], decision=CategoryDecision.ERASE)],
    )
    carried_out(office, held)
    said = text_of(office, answer(office, case_id))
    assert "Op 20 maart 2026 hebben wij" not in said
    assert "Dat doen wij uiterlijk op 20 maart 2026." in said


# ── a caller who gave no name ───────────────────────────────────────────────
@pytest.mark.parametrize(
    ("language", "line"),
    [("nl", "De indiener van verzoek 2026-0001"), ("en", "The person who made request 2026-0001")],
)
def test_whoever_gave_no_name_can_be_answered_by_hand(office: Office, language: str, line: str):
    case_id = intake.open_case(
        office,
        received_on=RECEIVED,
        channel="telephone",
        rights=[(Right.ACCESS, "")],
        person_id=None,
        requester="",
        language=language,
    ).value
    with broken("identity_not_asked"):
        decide(office, case_id, Right.ACCESS, {}, outcome=Outcome.NOT_IDENTIFIED, facts="De beller gaf geen naam.")
    why = {"why_not_asked": "U gaf geen adres waarop wij u konden bereiken."}
    decide(office, case_id, Right.ACCESS, why, outcome=Outcome.NOT_IDENTIFIED, facts="De beller gaf geen naam.")
    said = text_of(office, answer(office, case_id, language))
    assert line in said
    assert why["why_not_asked"] in said
    decisions.close_case(office, case_id=case_id)


def test_access_alone_has_no_other_periods(office: Office, person: int):
    case_id = open_case(office, person, Right.ACCESS)
    identify(office, case_id)
    search_all(office, case_id)
    assert "loopt de termijn" not in write(office, case_id, "clarification", "nl", **ASK)
    grant_access(office, case_id)
