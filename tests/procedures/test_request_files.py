"""The deadlines as a calendar file and the requests as a register, without more of people in them than asked for."""

import csv
from datetime import date
from io import StringIO

import pytest
from icalendar import Calendar

from desktop.procedures import calendar, decisions, register, reminders
from desktop.procedures.office import Office
from desktop.procedures.request_filters import RequestFilter
from desktop.rules.rights import Right
from tests.procedures.answer_desk import COLLEAGUE, TODAY, broken, keep, open_case, set_day
from tests.procedures.team_desk import answered, withdrawn


def label(kind: str, code: str) -> str:
    return f"{kind}:{code}"


def events(file: bytes) -> dict[str, tuple[str, date, str]]:
    found = Calendar.from_ical(file.decode())
    return {
        str(one["uid"]): (str(one["summary"]), one.decoded("dtstart"), str(one.get("description", "")))
        for one in found.walk("VEVENT")
    }


def rows(file: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(file.removeprefix("\ufeff")), delimiter=";"))


def test_the_days_of_open_requests_name_nobody(office: Office):
    person = keep(office)
    case_id = open_case(office, person, Right.ACCESS, Right.ERASURE)
    withdrawn(office, open_case(office, person))
    reminders.add_reminder(office, case_id=case_id, on=date(2026, 3, 9), text="Zoë van den Berg bellen")
    done = reminders.add_reminder(office, case_id=case_id, on=date(2026, 3, 10), text="Niet meer nodig").value
    reminders.finish_reminder(office, reminder_id=done)
    file = calendar.deadlines_file(office, "open", language="nl", label=label)
    found = events(file)
    assert {(title, day) for title, day, _ in found.values()} == {
        ("2026-0001: calendar:work_to", date(2026, 4, 2)),
        ("2026-0001: calendar:limit", date(2026, 4, 2)),
        ("2026-0001: calendar:reminder", date(2026, 3, 9)),
    }
    assert {note for _, _, note in found.values()} == {"right:access, right:erasure"}
    assert b"Berg" not in file
    assert file == calendar.deadlines_file(office, "open", language="nl", label=label)


def test_a_calendar_of_chosen_cases_or_of_a_filter(office: Office):
    open_case(office, None)
    second = open_case(office, None, Right.ERASURE)
    closed = withdrawn(office, open_case(office, None))
    chosen = events(calendar.deadlines_file(office, [second, closed, second], language="en", label=label))
    assert {title[:9] for title, _, _ in chosen.values()} == {"2026-0002"}
    wanted = RequestFilter(right=Right.ACCESS)
    filtered = events(calendar.deadlines_file(office, wanted, language="en", label=label))
    assert {title[:9] for title, _, _ in filtered.values()} == {"2026-0001"}
    with broken("calendar_empty"):
        calendar.deadlines_file(office, [closed], language="nl", label=label)
    with broken("case_gone"):
        calendar.deadlines_file(office, [999], language="nl", label=label)


def test_the_register_has_a_row_for_each_right(office: Office):
    zoe, cas = keep(office), keep(office, COLLEAGUE)
    open_case(office, zoe, Right.ACCESS, Right.ERASURE)
    closed = open_case(office, cas, Right.OBJECTION)
    set_day(office, date(2026, 3, 12))
    withdrawn(office, closed)
    file = register.requests_register(
        office, first=date(2026, 1, 1), last=date(2026, 12, 31), with_names=True, label=label
    )
    found = rows(file)
    assert list(found[0]) == [f"register:{code}" for code in register.COLUMNS]
    assert [(row["register:number"], row["register:right"], row["register:outcome"]) for row in found] == [
        ("2026-0001", "right:access", ""),
        ("2026-0001", "right:erasure", ""),
        ("2026-0002", "right:objection", "outcome:withdrawn"),
    ]
    last = found[2]
    assert (last["register:person"], last["register:received_on"], last["register:closed_on"]) == (
        "C. (Cas) Collegenaam",
        "2026-03-02",
        "2026-03-12",
    )
    assert (last["register:days"], last["register:in_time"], last["register:told"]) == ("10", "yes_no:yes", "")
    assert (found[0]["register:in_time"], found[0]["register:work_to"]) == ("", "2026-04-02")


def test_the_register_judges_by_the_day_of_the_answer(office: Office):
    case_id = answered(office, keep(office))
    set_day(office, date(2026, 9, 1))
    period = {"first": date(2026, 1, 1), "last": date(2026, 12, 31), "with_names": False, "label": label}
    for closed_on in ("", "2026-09-01"):
        (row,) = rows(register.requests_register(office, **period))
        assert row["register:closed_on"] == closed_on
        assert (row["register:told"], row["register:days"]) == ("2026-03-04", "2")
        assert row["register:in_time"] == "yes_no:yes"
        if not closed_on:
            decisions.close_case(office, case_id=case_id)


def test_the_register_can_go_without_names_and_never_holds_a_formula(office: Office):
    open_case(office, keep(office))
    without = register.requests_register(office, first=TODAY.replace(day=1), last=TODAY, with_names=False, label=label)
    assert "Berg" not in without
    assert "register:person" not in without
    set_day(office, date(2026, 4, 20))
    assert (
        rows(register.requests_register(office, first=date(2026, 3, 1), last=TODAY, with_names=False, label=label))[0][
            "register:in_time"
        ]
        == "yes_no:no"
    )
    formula = register.requests_register(
        office, first=date(2026, 3, 1), last=TODAY, with_names=True, label=lambda kind, code: f"=1+1 {code}"
    )
    assert all(line.startswith("2026-0001") or line.startswith("'=1+1") for line in formula[1:].splitlines())


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (date(2026, 3, 3), date(2026, 3, 1), "period_backwards"),
        (date(2025, 1, 1), date(2025, 12, 31), "register_empty"),
    ],
)
def test_a_period_without_requests_is_refused(office: Office, first: date, last: date, code: str):
    open_case(office, None)
    with broken(code):
        register.requests_register(office, first=first, last=last, with_names=True, label=label)


def test_the_file_name_says_the_period_and_nothing_else():
    assert register.register_file_name(date(2026, 1, 1), date(2026, 12, 31)) == "requests-2026-01-01-2026-12-31.csv"
