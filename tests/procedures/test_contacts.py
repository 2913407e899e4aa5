"""Which contact a case brings, whose it is, and what it moves: the person's own words, not the desk's letters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from db.records import SubjectId
from desktop.letters.incoming import IncomingMail
from desktop.places import resources
from desktop.procedures import case_file, contacts, directory, holdings, intake, reply
from desktop.procedures.lines import PersonDetails
from desktop.procedures.linking import link_person
from desktop.procedures.office import Office, Topic
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right

RAW = (resources() / "demo" / "request.eml").read_bytes()
TODAY = date(2026, 3, 4)
MARKETING = ("3.1 D", "", "hubspot")
QUESTIONS = ("3.2 D", "", "intercom")
OpenCase = Callable[..., int]


@pytest.fixture
def people(office: Office) -> tuple[int, int]:
    made = []
    for surname in ("Berg", "Verbeek"):
        person = directory.keep_person(office, details=PersonDetails(first_name="Zoë", surname=surname)).value
        holdings.add_holdings(office, person_id=person, categories=[MARKETING, QUESTIONS])
        made.append(person)
    return made[0], made[1]


@pytest.fixture
def open_case(office: Office) -> OpenCase:
    def open_(person: int | None, received_on: date = date(2026, 2, 28)) -> int:
        return intake.open_case(
            office,
            received_on=received_on,
            channel="post",
            rights=[(Right.ACCESS, "")],
            person_id=person,
            requester="Zoë",
            language="nl",
        ).value

    return open_


@pytest.fixture
def mail(office: Office) -> IncomingMail:
    """Received on Monday 2 March, 23:30 in Amsterdam."""
    read = intake.propose(office, RAW).mail
    return replace(read, received_at=datetime(2026, 3, 2, 22, 30, tzinfo=UTC))


def contact(office: Office, person: int) -> date | None:
    return holdings.person_holdings(office, person).facts.get(FactKind.LAST_CONTACT)


def due(office: Office, person: int) -> dict[str, date | None]:
    return {one.line.activity: one.line.due_on for one in holdings.person_holdings(office, person).holdings}


def test_a_request_is_contact_of_its_person(office: Office, people: tuple[int, int], open_case: OpenCase):
    open_case(people[0])
    assert due(office, people[0]) == {"3.1 D": date(2030, 2, 28), "3.2 D": date(2030, 2, 28)}
    assert contact(office, people[1]) is None
    open_case(people[0], date(2025, 1, 1))  # an older one, entered late
    assert contact(office, people[0]) == date(2026, 2, 28)
    open_case(None)


def test_a_further_message_is_contact_too(
    office: Office, people: tuple[int, int], open_case: OpenCase, mail: IncomingMail
):
    case = open_case(people[0])
    done = intake.add_message(office, case_id=case, original=RAW, mail=mail)
    assert Topic.HOLDINGS in done.changed
    assert contact(office, people[0]) == date(2026, 3, 2)
    late = replace(mail, received_at=datetime(2027, 1, 1, tzinfo=UTC))  # a clock that runs ahead
    intake.add_message(office, case_id=case, original=RAW, mail=late)
    assert contact(office, people[0]) == TODAY


def test_a_copy_of_the_desks_own_reply_is_no_contact(
    office: Office, people: tuple[int, int], open_case: OpenCase, mail: IncomingMail
):
    case = open_case(people[0])
    ours = replace(mail, sender_address="Support@voorbeeld.example")
    intake.add_message(office, case_id=case, original=RAW, mail=ours)
    assert contact(office, people[0]) == date(2026, 2, 28)


def test_a_letter_of_the_desk_counts_for_requests_only(office: Office, people: tuple[int, int], open_case: OpenCase):
    open_case(people[0])
    with office.vault.write() as con:
        assert contacts.letter_sent(office, con, SubjectId(people[0]), TODAY) is None
        assert contacts.letter_sent(office, con, SubjectId(people[0]), date(2026, 3, 1)) == TODAY
        assert contacts.letter_sent(office, con, None, TODAY) is None
    assert due(office, people[0]) == {"3.1 D": date(2030, 2, 28), "3.2 D": date(2030, 3, 4)}


def test_a_final_letter_is_such_a_letter_and_a_draft_is_not(
    office: Office, people: tuple[int, int], open_case: OpenCase
):
    about = reply.CaseMatter(open_case(people[0]))
    fields = reply.starting_fields(office, about=about, kind="acknowledgement")
    draft = reply.save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields).value
    assert FactKind.LAST_LETTER not in holdings.person_holdings(office, people[0]).facts
    reply.finalise(office, letter_id=draft)
    assert due(office, people[0]) == {"3.1 D": date(2030, 2, 28), "3.2 D": date(2030, 3, 4)}


def test_linking_brings_the_contact_and_its_undo_takes_it_away(
    office: Office, people: tuple[int, int], open_case: OpenCase
):
    holdings.note_person_fact(office, person_id=people[0], kind=FactKind.LAST_CONTACT, on=date(2024, 5, 2))
    case = open_case(None)
    done = link_person(office, case_id=case, person_id=people[0])
    assert contact(office, people[0]) == date(2026, 2, 28)
    assert done.undo
    done.undo()
    assert contact(office, people[0]) == date(2024, 5, 2)


def test_linking_to_another_takes_the_contact_from_the_first(
    office: Office, people: tuple[int, int], open_case: OpenCase
):
    open_case(people[0], date(2025, 3, 1))
    case = open_case(people[0])
    done = link_person(office, case_id=case, person_id=people[1])
    assert (contact(office, people[0]), contact(office, people[1])) == (date(2025, 3, 1), date(2026, 2, 28))
    assert done.undo
    done.undo()
    assert (contact(office, people[0]), contact(office, people[1])) == (date(2026, 2, 28), None)


def test_a_contact_known_from_elsewhere_stays_when_the_case_goes_to_another(
    office: Office, people: tuple[int, int], open_case: OpenCase
):
    case = open_case(people[0])
    holdings.note_conversation(office, person_id=people[0], on=date(2026, 3, 3))
    link_person(office, case_id=case, person_id=people[1])
    assert contact(office, people[0]) == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("corrected", "known"),
    [(date(2026, 3, 1), date(2026, 3, 1)), (date(2025, 2, 28), date(2025, 12, 1))],
)
def test_a_corrected_receipt_corrects_the_contact(
    office: Office, people: tuple[int, int], open_case: OpenCase, corrected: date, known: date
):
    open_case(people[0], date(2025, 12, 1))
    case = open_case(people[0])
    case_file.correct_case(
        office,
        case_id=case,
        received_on=corrected,
        channel="post",
        language="nl",
        note_text="",
        rights=[(Right.ACCESS, "")],
    )
    assert contact(office, people[0]) == known


def test_an_undo_leaves_the_contact_of_another_message_of_that_day(
    office: Office, people: tuple[int, int], mail: IncomingMail
):
    wanted = {
        "received_on": TODAY,
        "channel": "post",
        "rights": [(Right.ACCESS, "")],
        "requester": "",
        "language": "nl",
    }
    opened, _ = [intake.open_case(office, **wanted, person_id=people[0]) for _ in range(2)]
    assert opened.undo is not None
    opened.undo()
    assert contact(office, people[0]) == TODAY
    case_id = intake.open_case(office, **(wanted | {"received_on": date(2026, 2, 28)}), person_id=people[1]).value
    added, _ = [intake.add_message(office, case_id=case_id, original=RAW, mail=mail) for _ in range(2)]
    assert added.undo is not None
    added.undo()
    assert contact(office, people[1]) == date(2026, 3, 2)


def test_a_message_taken_back_is_no_contact_of_who_was_linked_since(
    office: Office, people: tuple[int, int], mail: IncomingMail, open_case: OpenCase
):
    case_id = open_case(people[0])
    added = intake.add_message(office, case_id=case_id, original=RAW, mail=mail)
    link_person(office, case_id=case_id, person_id=people[1])
    assert contact(office, people[1]) == date(2026, 3, 2)
    assert added.undo is not None
    added.undo()
    assert contact(office, people[1]) == date(2026, 2, 28)
