"""What was answered counts no days any more, until something new is owed on it."""

from datetime import date, timedelta

import pytest

from desktop.procedures import calendar, case_file, decisions, directory, figures, reminders, requests
from desktop.procedures.lines import CaseLine
from desktop.procedures.office import Office
from desktop.procedures.request_filters import RequestFilter, State
from desktop.rules.case_path import Stage
from desktop.rules.deadlines import DeadlineState
from desktop.rules.decisions import Decision
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import RECEIVED, TODAY, answer, broken, granted_case, keep, open_case, set_day
from tests.procedures.team_desk import answered, withdrawn

LATE = date(2026, 6, 1)  # long past every date of a request of March
COMPLAINT = {"findings": "Onze medewerker belde niet terug.", "changes": "Wij bellen voortaan binnen een dag."}


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def line_of(office: Office, case_id: int) -> CaseLine:
    (found,) = [line for line in requests.requests(office, "open").first() if line.id == case_id]
    assert found.answered_on == case_file.case_view(office, case_id).line.answered_on
    return found


def test_an_answered_case_is_never_late(office: Office, person: int):
    case_id = answered(office, person)
    for today in (TODAY, LATE):
        set_day(office, today)
        line = line_of(office, case_id)
        assert (line.state, line.answered_on) == (DeadlineState.ANSWERED, TODAY)
        assert line.days_left == (line.work_to - TODAY).days
        (of_person,) = directory.person(office, person).cases
        assert of_person.answered_on == TODAY
        assert [requests.counts(office)[name] for name in ("late", "this_week")] == [0, 0]
        assert requests.today(office).to_close == (line,)


def test_what_was_taken_back_is_answered_on_that_day(office: Office, person: int):
    case_id = withdrawn(office, open_case(office, person), close=False)
    set_day(office, LATE)
    assert line_of(office, case_id).answered_on == TODAY


def test_a_promised_package_does_not_make_an_answer_late(office: Office, person: int):
    case_id = granted_case(office, person)
    set_day(office, LATE)
    line = line_of(office, case_id)
    assert (line.answered_on, line.stage) == (TODAY, Stage.IDENTIFIED)
    view = requests.today(office)
    assert (view.to_finish, view.to_close, view.late) == ((line,), (), ())


def test_what_is_decided_and_not_told_still_counts(office: Office, person: int):
    case_id = open_case(office, person, Right.COMPLAINT)
    decision = Decision(right=Right.COMPLAINT, outcome=Outcome.GRANTED, details=COMPLAINT)
    decisions.decide(office, case_id=case_id, decision=decision)
    set_day(office, LATE)
    line = line_of(office, case_id)
    assert (line.state, line.answered_on) == (DeadlineState.OVERDUE, None)
    assert line.days_left < 0


def test_a_reopened_case_stays_answered_until_something_new_is_asked_or_decided(office: Office, person: int):
    case_id = answered(office, person)
    decisions.close_case(office, case_id=case_id)
    set_day(office, LATE)
    decisions.reopen_case(office, case_id=case_id)
    assert line_of(office, case_id).state is DeadlineState.ANSWERED
    decision = Decision(right=Right.COMPLAINT, outcome=Outcome.GRANTED, details=COMPLAINT)
    done = decisions.decide(office, case_id=case_id, decision=decision, anew=True)
    again = line_of(office, case_id)
    assert (again.state, again.days_left) == (DeadlineState.OVERDUE, (again.limit - LATE).days)
    assert done.undo is not None
    done.undo()
    assert line_of(office, case_id).state is DeadlineState.ANSWERED
    decisions.decide(office, case_id=case_id, decision=decision, anew=True)
    answer(office, case_id)
    line = line_of(office, case_id)  # the second answer makes the first no later
    assert (line.answered_on, line.days_left) == (TODAY, (line.work_to - TODAY).days)
    case_file.correct_case(
        office,
        case_id=case_id,
        received_on=RECEIVED,
        channel="email",
        language="nl",
        note_text="",
        rights=[(Right.COMPLAINT, ""), (Right.ACCESS, "")],
    )
    assert line_of(office, case_id).state is DeadlineState.OVERDUE


def test_running_ones_come_first(office: Office, person: int):
    done, running = answered(office, person), open_case(office, person)
    assert [line.id for line in requests.requests(office, "open").first()] == [running, done]


def test_filters_of_days_leave_it_out(office: Office, person: int):
    case_id = answered(office, person)
    set_day(office, LATE)
    for wanted in (RequestFilter(due_within_days=30), RequestFilter(state=State.LATE), "this_week", "late"):
        assert requests.requests(office, wanted).first() == []
    assert requests.requests(office, RequestFilter(state=State.ALL, due_within_days=0)).first() == []
    assert [line.id for line in requests.requests(office, RequestFilter(state=State.TO_CLOSE)).first()] == [case_id]


def test_a_calendar_has_its_reminders_only(office: Office, person: int):
    case_id = answered(office, person)
    with broken("calendar_empty"):
        calendar.deadlines_file(office, [case_id], language="nl", label=lambda _, code: code)
    reminders.add_reminder(office, case_id=case_id, on=TODAY + timedelta(days=2), text="Bel na")
    written = calendar.deadlines_file(office, "open", language="nl", label=lambda _, code: code)
    assert written.count(b"BEGIN:VEVENT") == 1
    assert b"reminder" in written


def test_the_closed_list_says_when_it_was_answered(office: Office, person: int):
    case_id = answered(office, person)
    set_day(office, LATE)
    decisions.close_case(office, case_id=case_id)
    for which in ("closed", "all", RequestFilter(state=State.CLOSED, right=Right.COMPLAINT)):
        (line,) = requests.requests(office, which).first()
        assert (line.answered_on, line.closed_on) == (TODAY, LATE)
    assert figures.figures(office, 2026).in_time == 1
