"""Several people in one letter, a request made again, and what somebody asked before."""

from datetime import date

import pytest

from desktop.letters.incoming import read_mail
from desktop.procedures import case_file, history, intake, related
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    COLLEAGUE,
    EMAIL,
    MARKETING,
    RECEIVED,
    acts,
    broken,
    hold_data,
    keep,
    mail_of,
    open_case,
    set_day,
    write,
)
from tests.procedures.team_desk import withdrawn

LETTER = mail_of(EMAIL, "Wij willen allebei weten welke gegevens u van ons heeft. Inzage graag.", name="Zoe Berg")
AGAIN = mail_of(EMAIL, "Graag alsnog inzage in mijn persoonsgegevens.", name="Zoe Berg")


def both(office: Office) -> tuple[int, int, int]:
    """The first person, the second, and the case of the first."""
    first, second = keep(office), keep(office, COLLEAGUE)
    return first, second, open_case(office, first, original=LETTER)


def test_the_second_person_of_a_letter_gets_a_case_with_the_same_clock(office: Office):
    _, second, case_id = both(office)
    proof = intake.add_message(
        office,
        case_id=case_id,
        original=AGAIN,
        mail=read_mail(AGAIN, as_of=office.clock.now()),
        is_proof=True,
    ).value
    set_day(office, date(2026, 3, 9))
    new = related.open_for_another(
        office, case_id=case_id, person_id=second, requester="", rights=[(Right.ACCESS, "allebei")]
    ).value
    one, other = case_file.case_view(office, case_id), case_file.case_view(office, new)
    assert (other.line.number, other.line.received_on, other.deadline.work_to) == (
        "2026-0002",
        RECEIVED,
        one.deadline.work_to,
    )
    assert (other.channel, other.language, other.person_id) == ("email", "nl", second)
    assert [(link.case_id, link.number, link.kind) for link in one.links] == [(new, "2026-0002", "same_letter")]
    assert [(link.case_id, link.person, link.kind) for link in other.links] == [
        (case_id, "Z. (Zoë) van den Berg", "same_letter")
    ]
    assert [message.text for message in other.messages] == [one.messages[0].text]
    assert intake.original_of(office, other.messages[0].id) == LETTER
    with broken("message_gone"):
        related.open_for_another(
            office, case_id=case_id, person_id=None, requester="Bo", rights=[(Right.ACCESS, "")], message_ids=[proof]
        )


def test_a_case_for_another_needs_a_name_and_a_right_and_another(office: Office):
    first, _, case_id = both(office)
    with broken("no_rights"):
        related.open_for_another(office, case_id=case_id, person_id=None, requester="Bo", rights=[])
    with broken("requester_missing"):
        related.open_for_another(office, case_id=case_id, person_id=None, requester=" ", rights=[(Right.ACCESS, "")])
    with broken("person_has_case"):
        related.open_for_another(office, case_id=case_id, person_id=first, requester="", rights=[(Right.ACCESS, "")])
    assert case_file.case_view(office, case_id).links == ()


def test_an_objection_of_the_second_person_pauses_their_data(office: Office):
    _, second, case_id = both(office)
    hold_data(office, second, MARKETING)
    related.open_for_another(office, case_id=case_id, person_id=second, requester="", rights=[(Right.OBJECTION, "")])
    assert "hold_placed" in acts(office)


def test_an_unanswered_request_asked_again_is_a_reminder(office: Office):
    first, _, case_id = both(office)
    set_day(office, date(2026, 3, 20))
    proposal = intake.propose(office, AGAIN)
    (line,) = proposal.reminder_of
    assert (line.case_id, line.number, line.awaiting, line.person_id) == (
        case_id,
        "2026-0001",
        (Right.ACCESS,),
        first,
    )
    write(office, case_id, AGAIN)
    assert len(case_file.case_view(office, case_id).messages) == 2
    assert len(history.earlier_requests(office, person_id=first)) == 1, "no new request came of it"


def test_a_closed_request_asked_again_is_a_new_one_that_says_so(office: Office):
    first, _, case_id = both(office)
    withdrawn(office, case_id)
    set_day(office, date(2026, 3, 20))
    proposal = intake.propose(office, AGAIN)
    assert (proposal.reminder_of, [line.number for line in proposal.earlier]) == ((), ["2026-0001"])
    again = intake.open_case(
        office,
        received_on=date(2026, 3, 20),
        channel="email",
        rights=[(Right.ACCESS, "")],
        person_id=first,
        requester="",
        language="nl",
        repeats=case_id,
    ).value
    one, new = case_file.case_view(office, case_id), case_file.case_view(office, again)
    assert [(link.number, link.kind) for link in new.links] == [("2026-0001", "repeats")]
    assert [(link.number, link.kind) for link in one.links] == [("2026-0002", "repeated_by")]
    assert (one.earlier_requests, new.earlier_requests) == (0, 1)


def test_links_are_made_and_taken_back(office: Office):
    first, second, case_id = both(office)
    again, others = open_case(office, first), open_case(office, second)
    with broken("repeats_itself"):
        related.link_repeat(office, case_id=again, other_id=again)
    with broken("repeats_later_case"):
        related.link_repeat(office, case_id=case_id, other_id=again)
    with broken("repeats_another_person"):
        related.link_repeat(office, case_id=others, other_id=case_id)
    done = related.link_repeat(office, case_id=again, other_id=case_id)
    assert len(case_file.case_view(office, case_id).links) == 1
    assert done.undo is not None
    undone = done.undo()
    assert case_file.case_view(office, case_id).links == ()
    with broken("link_gone"):
        related.unlink(office, case_id=again, other_id=case_id)
    assert undone.undo is not None
    undone.undo()
    assert len(case_file.case_view(office, again).links) == 1


def test_an_earlier_unanswered_request_is_warned_of(office: Office):
    first, _, case_id = both(office)
    set_day(office, date(2026, 3, 10))
    again = open_case(office, first)
    (caution,) = [one for one in case_file.case_view(office, again).cautions if one.code == "earlier_unanswered"]
    assert caution.data == {"number": "2026-0001", "rights": "access"}
    view = history.history(office, case_id=again, right=Right.ACCESS)
    assert ([line.case_id for line in view.earlier], view.reminder_of) == ([case_id], ("2026-0001",))
    assert (view.interval_days, view.cautions) == (0, ("not_answered_yet", "no_new_facts_is_not_enough"))
    first_time = history.history(office, case_id=case_id, right=Right.ACCESS)
    assert (first_time.earlier, first_time.interval_days, first_time.cautions) == ((), None, ("first_request",))


def test_the_requests_before_one_are_shown_with_what_was_decided(office: Office):
    first, _, case_id = both(office)
    withdrawn(office, case_id)
    again = open_case(office, first, Right.ERASURE)
    (line,) = history.earlier_requests(office, person_id=first, before_case=again)
    assert [(right.right.value, right.outcome and right.outcome.value) for right in line.rights] == [
        ("access", "withdrawn")
    ]
    assert (line.closed_on, line.letters, line.awaiting) == (office.clock.today(), (), ())
    assert len(history.earlier_requests(office, person_id=first)) == 2
    assert history.earlier_requests(office, person_id=first, before_case=case_id) == ()


@pytest.mark.parametrize("person", [None])
def test_nobody_has_no_history(office: Office, person: None):
    case_id = open_case(office, person)
    assert history.history(office, case_id=case_id, right=Right.ACCESS).earlier == ()
