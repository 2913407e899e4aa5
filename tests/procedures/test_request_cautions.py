"""What an employee is warned of in a case, from what the vault holds of it."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.procedures import case_file, cautions, directory, reply
from desktop.procedures.matter import CaseMatter, PersonMatter
from desktop.procedures.office import Office
from desktop.rules.cautions import Caution, ReplyTo
from desktop.rules.rights import Right
from tests.procedures.answer_desk import EMAIL, RECEIVED, TODAY, ZOE, decide, keep, mail_of, open_case, set_day, write
from tests.procedures.team_desk import answered, withdrawn

OTHER = "zoe@elders.example"


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def told(office: Office, case_id: int, code: str) -> list[Caution]:
    return [one for one in case_file.case_view(office, case_id).cautions if one.code == code]


def acknowledge(office: Office, case_id: int) -> int:
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind="acknowledgement", language="nl")
    draft = reply.save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def test_silence_is_warned_of_until_a_letter_is_final(office: Office, person: int):
    case_id = open_case(office, person)
    assert told(office, case_id, "not_acknowledged") == []  # received on Monday 2 March
    set_day(office, date(2026, 3, 5))
    assert told(office, case_id, "not_acknowledged") == [Caution("not_acknowledged", TODAY)]
    acknowledge(office, case_id)
    assert told(office, case_id, "not_acknowledged") == []


def test_nobody_is_acknowledged_after_their_request_was_taken_back(office: Office, person: int):
    case_id = withdrawn(office, open_case(office, person), close=False)
    set_day(office, date(2026, 3, 5))
    assert told(office, case_id, "not_acknowledged") == []


def test_an_absolute_right_is_to_be_honoured_at_once(office: Office, person: int):
    case_id = open_case(office, person, Right.MARKETING_OBJECTION, Right.ACCESS)
    stop = Caution("stop_now", RECEIVED, {"right": "marketing_objection"})
    assert told(office, case_id, "stop_now") == [stop]
    stopped = {"stopped_on": TODAY.isoformat(), "suppressed": EMAIL}
    decide(office, case_id, Right.MARKETING_OBJECTION, stopped)
    assert told(office, case_id, "stop_now") == []


def test_a_reply_to_an_address_nobody_knows_is_confirmed_first(office: Office, person: int):
    case_id = open_case(office, person, original=mail_of(OTHER, "Welke gegevens hebt u van mij?"))
    differs = Caution("reply_address_differs", None, {"address": OTHER, "known": EMAIL})
    assert told(office, case_id, "reply_address_differs") == [differs]
    assert cautions.address_to_confirm(office, CaseMatter(case_id)) == ReplyTo(OTHER, (EMAIL,))
    letter_id = acknowledge(office, case_id)
    assert cautions.address_of_letter(office, letter_id) == ReplyTo(OTHER, (EMAIL,))
    known = replace(ZOE, id=person, contacts=(*ZOE.contacts, ("email", OTHER.upper())))
    directory.keep_person(office, details=known)
    assert told(office, case_id, "reply_address_differs") == []
    assert cautions.address_of_letter(office, letter_id) is None


def test_the_newest_sender_counts(office: Office, person: int):
    case_id = open_case(office, person, original=mail_of(OTHER, "Welke gegevens hebt u van mij?"))
    later = mail_of(EMAIL, "Ik schrijf nu vanaf mijn eigen adres.").replace(b"09:00:00", b"10:00:00")
    write(office, case_id, later)
    assert told(office, case_id, "reply_address_differs") == []


def test_nothing_is_asked_of_letters_to_others_and_of_people_without_an_address(office: Office, person: int):
    bare = replace(ZOE, contacts=(("telephone", "06 - 11 22 33 44"),), surname="Anders")
    case_id = open_case(office, keep(office, bare), original=mail_of(OTHER, "Welke gegevens hebt u van mij?"))
    assert told(office, case_id, "reply_address_differs") == []
    assert cautions.address_to_confirm(office, PersonMatter(person)) is None


def test_once_answered_there_is_no_reply_to_look_at(office: Office, person: int):
    case_id = answered(office, person)
    write(office, case_id, mail_of(OTHER, "Dank u."))
    assert told(office, case_id, "reply_address_differs") == []
