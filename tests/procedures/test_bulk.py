"""One act on many cases: what would change is shown first, then all of it happens or nothing, and it is taken back."""

from datetime import timedelta

import pytest

from desktop.procedures import assignment, bulk, case_file
from desktop.procedures.office import Office
from tests.procedures.answer_desk import TODAY, broken, keep, open_case
from tests.procedures.team_desk import withdrawn


@pytest.fixture
def ids(office: Office) -> list[int]:
    person = keep(office)
    found = [open_case(office, person) for _ in range(4)]
    assignment.assign(office, case_id=found[2], to="Daan Visser")
    withdrawn(office, found[3])
    return found


def handlers(office: Office, ids: list[int]) -> list[str]:
    return [case_file.case_view(office, one).line.handler for one in ids]


def test_a_plan_says_what_changes_and_what_not_and_why(office: Office, ids: list[int]):
    act = bulk.Assign("Daan Visser", "Over te nemen wegens verlof")
    planned = bulk.plan(office, case_ids=[*ids, 999, ids[0]], act=act)
    assert [line.case_id for line in planned.changing] == ids[:2]
    assert [(line.case_id, line.problem) for line in planned.staying] == [
        (ids[2], "handler_unchanged"),
        (ids[3], "case_closed"),
        (999, "case_gone"),
    ]
    assert planned.lines[0].number == "2026-0001"
    assert all(line.person.endswith("van den Berg") for line in planned.lines[:4])
    assert handlers(office, ids[:3]) == ["Mila Bakker", "Mila Bakker", "Daan Visser"], "planning changes nothing"
    done = bulk.carry_out(office, planned=planned)
    assert done.value == 2
    assert handlers(office, ids[:3]) == ["Daan Visser"] * 3
    assert [one.text for one in case_file.case_view(office, ids[0]).notes] == ["Over te nemen wegens verlof"]
    assert done.undo is not None
    done.undo()
    assert handlers(office, ids[:3]) == ["Mila Bakker", "Mila Bakker", "Daan Visser"]
    assert case_file.case_view(office, ids[0]).notes == ()


def test_waiting_and_reminders_in_bulk(office: Office, ids: list[int]):
    waiting = bulk.carry_out(office, planned=bulk.plan(office, case_ids=ids, act=bulk.Wait("de leverancier")))
    on = TODAY + timedelta(days=3)
    reminding = bulk.carry_out(office, planned=bulk.plan(office, case_ids=ids, act=bulk.Remind(on, "Bellen")))
    assert (waiting.value, reminding.value) == (3, 3)
    view = case_file.case_view(office, ids[1])
    assert (view.line.waiting_for, [one.remind_on for one in view.reminders]) == ("de leverancier", [on])
    assert reminding.undo is not None
    assert waiting.undo is not None
    reminding.undo()
    waiting.undo()
    view = case_file.case_view(office, ids[1])
    assert (view.line.waiting_for, view.reminders) == ("", ())


def test_where_one_case_changed_meanwhile_none_is_changed(office: Office, ids: list[int]):
    planned = bulk.plan(office, case_ids=ids, act=bulk.Wait("HR"))
    assignment.set_waiting(office, case_id=ids[1], what="de klant")
    with broken("case_changed"):
        bulk.carry_out(office, planned=planned)
    assert case_file.case_view(office, ids[0]).line.waiting_for == ""


def test_where_one_case_changed_since_nothing_is_taken_back(office: Office, ids: list[int]):
    done = bulk.carry_out(office, planned=bulk.plan(office, case_ids=ids, act=bulk.Wait("HR")))
    assignment.set_waiting(office, case_id=ids[0], what="de klant")
    assert done.undo is not None
    with broken("waiting_changed"):
        done.undo()
    assert case_file.case_view(office, ids[1]).line.waiting_for == "HR"


def test_an_act_that_changes_nothing_is_refused(office: Office, ids: list[int]):
    planned = bulk.plan(office, case_ids=ids[2:], act=bulk.Assign(" "))
    assert [line.problem for line in planned.staying] == ["handler_missing", "case_closed"]
    with broken("nothing_to_change"):
        bulk.carry_out(office, planned=planned)
    past = bulk.Remind(TODAY - timedelta(days=1), "Bellen")
    assert {line.problem for line in bulk.plan(office, case_ids=ids[:3], act=past).lines} == {"reminder_past"}
