"""Questions to the person: answered, chased, shown as warnings and as duties of the day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import cases
from db.records import CaseId, Suspension
from desktop.procedures import case_file, directory, duties, questions, reminders
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    MARKETING,
    RECEIVED,
    TODAY,
    broken,
    hold_data,
    keep,
    open_case,
    set_day,
)
from tests.procedures.team_desk import withdrawn


def ask(office: Office, case_id: int, reason: str = "identity") -> None:
    """As the letter does when it becomes final today."""
    with office.vault.write() as con:
        case = cases.fetch_case(con, CaseId(case_id))
        assert case is not None
        asked = Suspension(reason=reason, asked_on=office.clock.today())
        cases.keep_case(con, replace(case, suspensions=(*case.suspensions, asked)))


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def codes(office: Office, case_id: int) -> list[str]:
    return [one.code for one in case_file.case_view(office, case_id).cautions]


def test_an_answer_ends_the_suspension(office: Office, case_id: int):
    with broken("no_open_question"):
        questions.answer_question(office, case_id=case_id, reason="identity", on=TODAY)
    ask(office, case_id)
    ask(office, case_id, "specification")
    with broken("answer_before_question"):
        questions.answer_question(office, case_id=case_id, reason="identity", on=RECEIVED)
    with broken("answer_in_future"):
        questions.answer_question(office, case_id=case_id, reason="identity", on=TODAY + timedelta(days=1))
    set_day(office, date(2026, 3, 9))
    done = questions.answer_question(office, case_id=case_id, reason="specification", on=date(2026, 3, 7))
    view = case_file.case_view(office, case_id)
    assert [(s.reason, s.asked_on, s.answered_on) for s in view.suspensions] == [
        ("identity", TODAY, None),
        ("specification", TODAY, date(2026, 3, 7)),
    ]
    assert view.deadline.suspended_days == 5
    assert view.deadline.work_to == date(2026, 4, 2), "the date that is worked to does not move"
    assert done.undo is not None
    done.undo()
    assert all(s.answered_on is None for s in case_file.case_view(office, case_id).suspensions)


def test_a_question_without_answer_is_chased(office: Office, case_id: int):
    ask(office, case_id)
    assert "remind_now" not in codes(office, case_id)
    set_day(office, TODAY + timedelta(days=7))
    assert {"remind_now", "no_answer_decide_before"} <= set(codes(office, case_id))
    (line,) = duties.duties(office).requests.questions
    assert (line.case_id, line.reason, line.asked_on, line.reminded_on) == (case_id, "identity", TODAY, None)
    assert line.person.startswith("Z. (Zoë)")
    done = questions.remind_question(office, case_id=case_id, reason="identity")
    assert "remind_now" not in codes(office, case_id)
    assert duties.duties(office).requests.questions == ()
    assert done.undo is not None
    done.undo()
    assert "remind_now" in codes(office, case_id)


def test_an_undo_leaves_what_came_later(office: Office, case_id: int):
    ask(office, case_id)
    reminded = questions.remind_question(office, case_id=case_id, reason="identity")
    questions.answer_question(office, case_id=case_id, reason="identity", on=TODAY)
    assert reminded.undo is not None
    with broken("question_changed"):
        reminded.undo()


def test_reminders_are_among_the_duties_also_after_closing(office: Office, case_id: int):
    reminders.add_reminder(office, case_id=case_id, on=TODAY, text="Kijk of het bericht aankwam")
    withdrawn(office, case_id)
    assert [one.text for one in duties.duties(office).requests.reminders] == ["Kijk of het bericht aankwam"]


def test_an_objection_pauses_use_also_of_what_a_merge_brings(office: Office):
    person = keep(office)
    hold_data(office, person, MARKETING)
    case_id = open_case(office, person, Right.OBJECTION)
    assert "objection_not_paused" not in codes(office, case_id)
    hold_data(office, person, ACCOUNT, ("3.1 B", "", "bluedolphin"))
    assert "objection_not_paused" not in codes(office, case_id)
    twin = keep(office, COLLEAGUE)
    hold_data(office, twin, ("3.1 B", "", "bluedolphin"))
    directory.merge_people(office, keep_id=person, drop_id=twin)
    assert "objection_not_paused" not in codes(office, case_id)


def test_a_refusal_is_warned_of_before_the_month_ends(office: Office, case_id: int):
    assert codes(office, case_id) == []
    set_day(office, date(2026, 3, 26))
    assert codes(office, case_id) == ["refuse_before", "not_acknowledged"]
    set_day(office, date(2026, 4, 3))
    assert codes(office, case_id) == ["refusal_late", "extension_lost", "not_acknowledged"]
