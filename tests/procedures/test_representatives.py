"""Who acts for the person: written down, authority shown, removed; and taken back."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.procedures import case_file, decisions, reply, representatives
from desktop.procedures.office import Office
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Step
from desktop.rules.decisions import Decision
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    LOG,
    TODAY,
    answer,
    ask_who,
    broken,
    decide,
    hold_data,
    identify,
    keep,
    open_case,
    search_all,
)

LAWYER = RepresentativeLine(
    kind="lawyer",
    initials="J.",
    surname="van der Aa",
    title="mevrouw",
    organisation=" Aa Advocaten ",
    street="Singel 2",
    postcode="1012 AA",
    town="Amsterdam",
    email="aa@advocaten.example",
)


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def known(office: Office, case_id: int) -> RepresentativeLine | None:
    return case_file.case_view(office, case_id).representative


def test_a_lawyer_is_written_down_and_must_show_authority(office: Office, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    kept = known(office, case_id)
    assert kept == replace(LAWYER, prefix="van der", surname="Aa", organisation="Aa Advocaten", name="J. van der Aa")
    view = case_file.case_view(office, case_id)
    assert view.step is Step.CHECK_AUTHORITY
    assert "authority_missing" in [one.code for one in view.cautions]
    done = representatives.show_authority(office, case_id=case_id, authority=" Volmacht van 1 maart ", on=TODAY)
    kept = known(office, case_id)
    assert kept is not None
    assert (kept.authority, kept.authority_on, kept.authority_by) == ("Volmacht van 1 maart", TODAY, "Mila Bakker")
    assert "authority_missing" not in [one.code for one in case_file.case_view(office, case_id).cautions]
    assert done.undo is not None
    done.undo()
    assert known(office, case_id) == replace(
        LAWYER, prefix="van der", surname="Aa", organisation="Aa Advocaten", name="J. van der Aa"
    )


def test_authority_stays_with_a_correction_and_not_with_somebody_else(office: Office, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=TODAY)
    representatives.keep_representative(office, case_id=case_id, details=replace(LAWYER, street="Singel 4"))
    kept = known(office, case_id)
    assert kept is not None
    assert (kept.street, kept.authority_on) == ("Singel 4", TODAY)
    changed = representatives.keep_representative(
        office, case_id=case_id, details=replace(LAWYER, surname="de Wit", authority="Volmacht", authority_on=TODAY)
    )
    kept = known(office, case_id)
    assert kept is not None
    assert (kept.surname, kept.authority_on, kept.authority) == ("Wit", None, "")
    assert changed.undo is not None
    changed.undo()
    back = known(office, case_id)
    assert back is not None
    assert (back.surname, back.authority_on) == ("Aa", TODAY)


def test_what_is_refused(office: Office, case_id: int):
    with broken("no_representative"):
        representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=TODAY)
    with broken("no_representative"):
        representatives.remove_representative(office, case_id=case_id)
    with broken("representative_without_name"):
        representatives.keep_representative(office, case_id=case_id, details=replace(LAWYER, surname=" "))
    added = representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    with broken("authority_without_proof"):
        representatives.show_authority(office, case_id=case_id, authority=" ", on=TODAY)
    with broken("authority_in_future"):
        representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=date(2026, 3, 5))
    removed = representatives.remove_representative(office, case_id=case_id)
    assert known(office, case_id) is None
    assert added.undo is not None
    with broken("representative_changed"):
        added.undo()
    assert removed.undo is not None
    removed.undo()
    added.undo()
    assert known(office, case_id) is None


def test_nothing_of_who_they_are_stands_in_the_journal(office: Office, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    representatives.show_authority(office, case_id=case_id, authority="Volmacht Aa", on=TODAY)
    told = " ".join(str(line.details) for line in case_file.case_view(office, case_id).journal)
    assert "Aa" not in told
    assert "lawyer" in told


# ── one who never shows authority ───────────────────────────────────────────
SAID = {
    "nl": (
        "U vraagt dit namens iemand anders.",
        "Stuur ons alsnog een machtiging",
        "Dan pakken wij uw verzoek om inzage",
    ),
    "en": (
        "You ask this on behalf of someone else.",
        "Send us an authorisation",
        "we will take up your request for access",
    ),
}
OF_ZOE = ("Zoë", "Berg", "Kerkstraat", "zoe@voorbeeld.example", "Molenaar")


def refuse(office: Office, case_id: int, right: Right = Right.ACCESS, **details: str) -> None:
    decide(office, case_id, right, details, outcome=Outcome.NOT_IDENTIFIED, facts="Wij vroegen u erom.")


def addressee(office: Office, letter_id: int) -> str:
    """To whom the e-mail draft with a letter is addressed."""
    _, draft = reply.mail_draft(office, letter_id)
    line = next(one for one in draft.decode().splitlines() if one.startswith("To:"))
    return line.removeprefix("To:").strip()


@pytest.mark.parametrize("language", SAID)
def test_the_request_is_answered_to_them_and_says_nothing_of_the_person(office: Office, language: str):
    person_id = keep(office)
    hold_data(office, person_id, LOG)
    case_id = open_case(office, person_id, language=language)
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    with broken("identity_not_asked"):
        refuse(office, case_id)
    assert addressee(office, ask_who(office, case_id)) == "zoe@voorbeeld.example"
    assert case_file.case_view(office, case_id).step is Step.CHECK_AUTHORITY
    refuse(office, case_id)
    assert case_file.case_view(office, case_id).step is Step.SEND_REPLY
    letter_id = answer(office, case_id, language)
    said = " ".join(reply.letter_text(office, letter_id).split())
    assert "Aa Advocaten" in said
    for words in (*SAID[language], "Wij vroegen u erom.", "autoriteitpersoonsgegevens.nl"):
        assert words in said
    for word in OF_ZOE:
        assert word not in said
    assert addressee(office, letter_id) == "aa@advocaten.example"
    assert reply.goes_by_email(office, letter_id)
    assert case_file.case_view(office, case_id).step is Step.CLOSE
    decisions.close_case(office, case_id=case_id)


def test_the_request_is_taken_up_once_they_show_it(office: Office):
    person_id = keep(office)
    hold_data(office, person_id, LOG)
    case_id = open_case(office, person_id)
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    refuse(office, case_id, why_not_asked="U liet geen adres achter.", needed_to_identify="De volmacht zelf.")
    first = answer(office, case_id)
    said = " ".join(reply.letter_text(office, first).split())
    assert (
        "Wij hebben u niet eerst om een machtiging gevraagd. De reden is de volgende. U liet geen adres achter." in said
    )
    assert "Wij hebben dan het volgende van u nodig. De volmacht zelf." in said
    representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=TODAY)
    identify(office, case_id)
    search_all(office, case_id)
    granted = Decision(right=Right.ACCESS, outcome=Outcome.GRANTED, details={"copy_form": "not_asked"})
    decisions.decide(office, case_id=case_id, decision=granted, anew=True)
    said = " ".join(reply.letter_text(office, answer(office, case_id)).split())
    assert "U treedt op namens" in said
    assert "namens iemand anders" not in said


def test_it_is_answered_also_where_it_is_known_who_the_person_is(office: Office, case_id: int):
    identify(office, case_id)
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    refuse(office, case_id, why_not_asked="Wij vroegen het u aan de telefoon.")
    letter_id = answer(office, case_id)
    assert "U vraagt dit namens iemand anders." in reply.letter_text(office, letter_id)


def test_what_was_decided_before_they_came_is_for_the_person(office: Office):
    case_id = open_case(office, keep(office), Right.ACCESS, Right.ERASURE)
    ask_who(office, case_id)
    refuse(office, case_id)
    before = answer(office, case_id)
    decide(
        office,
        case_id,
        Right.ERASURE,
        {"controller_name": "Klant BV", "forwarded_on": TODAY.isoformat(), "forwarded_how": "per post"},
        outcome=Outcome.NOT_OURS,
    )
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    assert addressee(office, before) == "zoe@voorbeeld.example"
    letter_id = answer(office, case_id)
    assert "Z. van den Berg" in reply.letter_text(office, letter_id)
    assert addressee(office, letter_id) == "zoe@voorbeeld.example"


def test_they_are_not_told_what_was_decided_for_the_person(office: Office):
    case_id = open_case(office, keep(office), Right.ACCESS, Right.ERASURE)
    ask_who(office, case_id)
    forwarded = {"controller_name": "Klant BV", "forwarded_on": TODAY.isoformat(), "forwarded_how": "per post"}
    decide(office, case_id, Right.ERASURE, forwarded, outcome=Outcome.NOT_OURS)
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    refuse(office, case_id)
    with broken("told_apart"):
        answer(office, case_id)
    about = reply.CaseMatter(case_id)
    draft = reply.save_draft(office, about=about, kind="decision", language="nl", fields={"rights": ["access"]})
    letter_id = reply.finalise(office, letter_id=draft.value).value.id
    assert addressee(office, letter_id) == "aa@advocaten.example"
    assert "Klant BV" not in reply.letter_text(office, letter_id)


def test_marketing_stops_whoever_asks_and_the_person_is_told(office: Office):
    person_id = keep(office)
    case_id = open_case(office, person_id, Right.MARKETING_OBJECTION)
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    stopped = {"stopped_on": TODAY.isoformat(), "suppressed": "zoe@voorbeeld.example"}
    decide(office, case_id, Right.MARKETING_OBJECTION, stopped)
    assert addressee(office, answer(office, case_id)) == "zoe@voorbeeld.example"
