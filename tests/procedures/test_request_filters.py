"""Filters of the list of requests: built in, kept by the desk, over open and closed cases; and what counts say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import cases, saved_filters
from db.records import CaseId, Suspension
from desktop.procedures import assignment, profile, reminders, request_filters, requests
from desktop.procedures.lines import PAGE
from desktop.procedures.office import Office
from desktop.procedures.request_filters import ME, RequestFilter, State, Waiting
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import COLLEAGUE, RECEIVED, TODAY, broken, keep, open_case, set_day
from tests.procedures.team_desk import withdrawn


def shown(office: Office, which: str | RequestFilter) -> list[int]:
    return [line.id for line in requests.requests(office, which).first()]


def ask(office: Office, case_id: int) -> None:
    with office.vault.write() as con:
        case = cases.fetch_case(con, CaseId(case_id))
        assert case is not None
        cases.keep_case(con, replace(case, suspensions=(Suspension(reason="identity", asked_on=TODAY),)))


@pytest.fixture
def desk(office: Office) -> dict[str, int]:
    zoe, cas = keep(office), keep(office, COLLEAGUE)
    found = {
        "access": open_case(office, zoe),
        "erasure": open_case(office, cas, Right.ERASURE, Right.ACCESS),
        "asked": open_case(office, cas, Right.OBJECTION),
        "closed": withdrawn(office, open_case(office, zoe, Right.ERASURE)),
    }
    assignment.assign(office, case_id=found["erasure"], to="Daan Visser")
    assignment.set_waiting(office, case_id=found["access"], what="de leverancier in Malmö")
    ask(office, found["asked"])
    return found


def names(desk: dict[str, int], ids: list[int]) -> set[str]:
    return {name for name, case_id in desk.items() if case_id in ids}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("open", {"access", "erasure", "asked"}),
        ("mine", {"access", "asked"}),
        ("identity", {"asked"}),
        ("waiting", {"access"}),
        ("this_week", set()),
        ("late", set()),
        ("closed", {"closed"}),
        ("all", {"access", "erasure", "asked", "closed"}),
        (RequestFilter(right=Right.ERASURE), {"erasure"}),
        (RequestFilter(state=State.ALL, right=Right.ERASURE), {"erasure", "closed"}),
        (RequestFilter(state=State.CLOSED, handler=ME), {"closed"}),
        (RequestFilter(state=State.CLOSED, outcome=Outcome.WITHDRAWN), {"closed"}),
        (RequestFilter(state=State.CLOSED, outcome=Outcome.REFUSED), set()),
        (RequestFilter(handler="Daan Visser"), {"erasure"}),
        (RequestFilter(waiting=Waiting.NOBODY), {"erasure"}),
        (RequestFilter(due_within_days=29), {"access", "erasure", "asked"}),
        (RequestFilter(due_within_days=28), set()),
        (RequestFilter(text="malmo"), {"access"}),
        (RequestFilter(state=State.ALL, text="ZOE berg"), {"access", "closed"}),
        (RequestFilter(text="2026-0002"), {"erasure"}),
        (RequestFilter(right=Right.ACCESS, handler=ME), {"access"}),
    ],
)
def test_what_stands_in_each_list(
    office: Office, desk: dict[str, int], wanted: str | RequestFilter, expected: set[str]
):
    listing = requests.requests(office, wanted)
    assert names(desk, [line.id for line in listing.first()]) == expected
    assert listing.shape().count == len(expected)


def test_counts_agree_with_the_lists(office: Office, desk: dict[str, int]):
    set_day(office, date(2026, 4, 20))
    assert requests.counts(office) == {name: len(shown(office, name)) for name in request_filters.BUILT_IN}
    assert requests.counts(office)["late"] == 3


def test_mine_is_of_whoever_sits_at_the_desk(office: Office, desk: dict[str, int]):
    profile.keep_profile(office, changed=replace(profile.profile(office), employee="Daan Visser"))
    assert names(desk, shown(office, "mine")) == {"erasure"}


def test_a_line_says_what_is_waited_for_and_of_what_one_is_reminded(office: Office, desk: dict[str, int]):
    reminders.add_reminder(office, case_id=desk["access"], on=TODAY + timedelta(days=3), text="Bellen")
    reminders.add_reminder(office, case_id=desk["access"], on=TODAY + timedelta(days=1), text="Mailen")
    lines = {line.id: line for line in requests.requests(office, "open").first()}
    assert lines[desk["access"]].next_reminder == TODAY + timedelta(days=1)
    assert lines[desk["access"]].waiting_for == "de leverancier in Malmö"
    assert lines[desk["erasure"]].next_reminder is None


def test_sifted_pages_join_without_gap(office: Office):
    case_id = open_case(office, None)
    with office.vault.read() as con:
        kept = cases.fetch_case(con, CaseId(case_id))
    assert kept is not None
    with office.vault.write() as con:
        for number in range(PAGE + 20):
            handler = "Daan Visser" if number % 20 else "Noor Smit"
            closed = replace(
                kept,
                id=None,
                number=f"2025-{number + 1:04}",
                received_on=RECEIVED - timedelta(days=number // 3),
                closed_on=RECEIVED,
                handler=handler,
            )
            cases.keep_case(con, closed)
    listing = requests.requests(office, RequestFilter(state=State.CLOSED, handler="Daan Visser"))
    shape = listing.shape()
    assert (shape.count, len(shape.anchors)) == (262, 2)
    pages = [listing.page(anchor) for anchor in shape.anchors]
    assert [len(page) for page in pages] == [PAGE, 262 - PAGE]
    assert list(pages[0]) == list(listing.first())
    numbers = [line.number for page in pages for line in page]
    assert len(set(numbers)) == 262
    days = [line.received_on for page in pages for line in page]
    assert days == sorted(days, reverse=True)


def test_the_desk_keeps_a_filter_under_a_name(office: Office):
    wanted = RequestFilter(right=Right.ERASURE, handler=ME, waiting=Waiting.SPECIFICATION, due_within_days=7, text="x")
    with broken("filter_without_name"):
        request_filters.save_filter(office, name=" ", wanted=wanted)
    first = request_filters.save_filter(office, name=" Wissen ", wanted=wanted)
    (line,) = request_filters.filters(office)
    assert (line.id, line.name, line.filter, line.made_by) == (first.value, "Wissen", wanted, "Mila Bakker")
    again = request_filters.save_filter(office, name="wissen", wanted=RequestFilter(state=State.LATE))
    (line,) = request_filters.filters(office)
    assert (line.id, line.filter) == (first.value, RequestFilter(state=State.LATE))
    assert again.undo is not None
    again.undo()
    assert [one.filter for one in request_filters.filters(office)] == [wanted]
    dropped = request_filters.drop_filter(office, filter_id=first.value)
    assert request_filters.filters(office) == ()
    with broken("filter_gone"):
        request_filters.drop_filter(office, filter_id=first.value)
    request_filters.save_filter(office, name="Wissen", wanted=RequestFilter())
    assert dropped.undo is not None
    with broken("filter_name_taken"):
        dropped.undo()


@pytest.mark.parametrize("wanted", [*request_filters.BUILT_IN.values(), RequestFilter(outcome=Outcome.NOT_OURS)])
def test_a_filter_survives_being_kept(wanted: RequestFilter):
    assert request_filters.from_json(request_filters.to_json(wanted)) == wanted


def test_a_filter_that_cannot_be_read_is_left_out_of_the_list_and_stays(office: Office):
    request_filters.save_filter(office, name="Wissen", wanted=RequestFilter(right=Right.ERASURE))
    newer = [{"state": "someday"}, {"colour": "blue"}]
    with office.vault.write() as con:
        (made,) = saved_filters.filters(con)
        for number, said in enumerate(newer):
            saved_filters.keep_filter(con, replace(made, id=None, name=f"Nieuw {number}", filter=said))
    assert [one.name for one in request_filters.filters(office)] == ["Wissen"]
    with broken("filter_name_taken"):
        request_filters.save_filter(office, name="nieuw 0", wanted=RequestFilter())
    with office.vault.read() as con:
        assert [dict(one.filter) for one in saved_filters.filters(con)][:2] == newer


def test_a_filter_of_a_newer_program_is_not_guessed_at():
    with pytest.raises(ValueError, match="someday"):
        request_filters.from_json({"state": "someday"})
    with pytest.raises(TypeError):
        request_filters.from_json({"colour": "blue"})
