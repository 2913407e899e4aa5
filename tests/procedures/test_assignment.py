"""Who handles a case, what it waits for, what colleagues tell each other and are reminded of; two of them at once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.procedures import assignment, case_file, case_notes, profile, reminders
from desktop.procedures.lines import CaseView
from desktop.procedures.linking import link_person
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from tests.procedures.answer_desk import TODAY, acts, broken, keep, open_case, set_day
from tests.procedures.team_desk import withdrawn


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def view(office: Office, case_id: int) -> CaseView:
    return case_file.case_view(office, case_id)


def test_a_case_is_handed_over_with_a_note_and_taken_back(office: Office, case_id: int):
    assert assignment.colleagues(office) == ("Mila Bakker",)
    done = assignment.assign(office, case_id=case_id, to=" Daan Visser ", note_text="Zij belt morgen terug.")
    seen = view(office, case_id)
    assert seen.line.handler == "Daan Visser"
    assert [(one.by, one.text, one.handed_to) for one in seen.notes] == [
        ("Mila Bakker", "Zij belt morgen terug.", "Daan Visser")
    ]
    assert assignment.colleagues(office) == ("Mila Bakker", "Daan Visser")
    assert done.undo is not None
    done.undo()
    back = view(office, case_id)
    assert (back.line.handler, back.notes) == ("Mila Bakker", ())
    assert acts(office)[-2:] == ["case_assigned", "case_assigned"]


def test_handing_over_is_refused_where_it_says_nothing(office: Office, case_id: int):
    with broken("handler_missing"):
        assignment.assign(office, case_id=case_id, to="  ")
    with broken("handler_unchanged"):
        assignment.assign(office, case_id=case_id, to="Mila Bakker", note_text="Gaat niet verloren")
    assert view(office, case_id).notes == ()


def test_an_undo_does_not_take_a_case_from_a_third_colleague(office: Office, case_id: int):
    first = assignment.assign(office, case_id=case_id, to="Daan Visser")
    assignment.assign(office, case_id=case_id, to="Noor Smit")
    assert first.undo is not None
    with broken("handler_changed"):
        first.undo()
    assert view(office, case_id).line.handler == "Noor Smit"


def test_what_a_case_waits_for_and_since_when(office: Office, case_id: int):
    done = assignment.set_waiting(office, case_id=case_id, what="de leverancier")
    seen = view(office, case_id)
    assert (seen.line.waiting_for, seen.waiting_since) == ("de leverancier", TODAY)
    with broken("waiting_unchanged"):
        assignment.set_waiting(office, case_id=case_id, what="de leverancier")
    assignment.set_waiting(office, case_id=case_id, what="")
    assert (view(office, case_id).line.waiting_for, view(office, case_id).waiting_since) == ("", None)
    assert done.undo is not None
    with broken("waiting_changed"):
        done.undo()
    assert all("leverancier" not in str(line.details) for line in view(office, case_id).journal)


def test_waiting_is_taken_back(office: Office, case_id: int):
    done = assignment.set_waiting(office, case_id=case_id, what="HR")
    assert done.undo is not None
    done.undo()
    assert (view(office, case_id).line.waiting_for, view(office, case_id).waiting_since) == ("", None)


def test_of_two_edits_of_one_case_the_second_is_refused_and_says_by_whom(office: Office, case_id: int):
    seen = view(office, case_id).revision
    assignment.assign(office, case_id=case_id, to="Daan Visser", seen=seen)
    profile.keep_profile(office, changed=replace(profile.profile(office), employee="Noor Smit"))
    with broken("case_changed") as refused:
        assignment.set_waiting(office, case_id=case_id, what="HR", seen=seen)
    said = refused.value.data
    assert (said["number"], said["by"], said["at"]) == ("2026-0001", "Mila Bakker", office.clock.now())
    with broken("case_changed"):
        case_file.correct_case(
            office,
            case_id=case_id,
            received_on=date(2026, 3, 1),
            channel="post",
            language="en",
            note_text="",
            rights=[(Right.ERASURE, "")],
            seen=seen,
        )
    with broken("case_changed"):
        link_person(office, case_id=case_id, person_id=1, seen=seen)
    assert view(office, case_id).line.rights == (Right.ACCESS,)
    assignment.set_waiting(office, case_id=case_id, what="HR", seen=view(office, case_id).revision)


def test_a_note_is_added_and_taken_back(office: Office, case_id: int):
    with broken("note_without_text"):
        case_notes.add_note(office, case_id=case_id, text=" \n")
    done = case_notes.add_note(office, case_id=case_id, text=" Belde om tien uur. ")
    case_notes.add_note(office, case_id=case_id, text="En nog eens.")
    assert [one.text for one in view(office, case_id).notes] == ["En nog eens.", "Belde om tien uur."]
    assert done.undo is not None
    done.undo()
    assert [one.text for one in view(office, case_id).notes] == ["En nog eens."]


def test_reminders_are_set_moved_and_done(office: Office, case_id: int):
    with broken("reminder_past"):
        reminders.add_reminder(office, case_id=case_id, on=TODAY - timedelta(days=1), text="Bellen")
    with broken("reminder_without_text"):
        reminders.add_reminder(office, case_id=case_id, on=TODAY, text=" ")
    first = reminders.add_reminder(office, case_id=case_id, on=TODAY + timedelta(days=5), text="Bellen").value
    moved = reminders.move_reminder(office, reminder_id=first, on=TODAY + timedelta(days=2))
    assert view(office, case_id).reminders[0].remind_on == TODAY + timedelta(days=2)
    done = reminders.finish_reminder(office, reminder_id=first)
    (line,) = view(office, case_id).reminders
    assert (line.done_on, line.done_by, line.case_number) == (TODAY, "Mila Bakker", "2026-0001")
    with broken("reminder_done"):
        reminders.finish_reminder(office, reminder_id=first)
    assert moved.undo is not None
    with broken("reminder_changed"):
        moved.undo()
    assert done.undo is not None
    done.undo()
    moved.undo()
    (line,) = view(office, case_id).reminders
    assert (line.done_on, line.remind_on) == (None, TODAY + timedelta(days=5))


def test_a_reminder_comes_when_its_day_has_come(office: Office, case_id: int):
    reminders.add_reminder(office, case_id=case_id, on=TODAY + timedelta(days=2), text="Bellen")
    added = reminders.add_reminder(office, case_id=case_id, on=TODAY + timedelta(days=1), text="Mailen")
    with office.vault.read() as con:
        assert reminders.due_reminder_lines(con, office.clock.today()) == ()
        assert reminders.next_reminders(con) == {case_id: TODAY + timedelta(days=1)}
    assert added.undo is not None
    added.undo()
    set_day(office, TODAY + timedelta(days=3))
    with office.vault.read() as con:
        assert [one.text for one in reminders.due_reminder_lines(con, office.clock.today())] == ["Bellen"]
    with broken("reminder_gone"):
        reminders.finish_reminder(office, reminder_id=added.value)


def test_nothing_of_this_begins_on_a_closed_case(office: Office):
    case_id = open_case(office, None)
    kept = reminders.add_reminder(office, case_id=case_id, on=TODAY, text="Nog eens kijken").value
    withdrawn(office, case_id)
    for act in (
        lambda: assignment.assign(office, case_id=case_id, to="Daan Visser"),
        lambda: assignment.set_waiting(office, case_id=case_id, what="HR"),
        lambda: case_notes.add_note(office, case_id=case_id, text="Te laat"),
        lambda: reminders.add_reminder(office, case_id=case_id, on=TODAY, text="Te laat"),
    ):
        with broken("case_closed"):
            act()
    reminders.finish_reminder(office, reminder_id=kept)
    assert view(office, case_id).reminders[0].done_on == TODAY
