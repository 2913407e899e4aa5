"""Legal holds and restrictions: what they block, what they never do, and what comes back when they end."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.procedures import directory, holdings, holds, intake, purges
from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import HoldingLine, RetentionFilter
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office, Topic
from desktop.procedures.retention_list import retention
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right

TODAY = date(2026, 3, 4)
LOG = ("3.1 B", "", "bluedolphin")
MARKETING = ("3.1 D", "", "hubspot")
OVERDUE_SINCE = date(2026, 2, 1)

Place = Callable[..., tuple[int, ...]]


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


@pytest.fixture
def person_id(office: Office) -> int:
    """Somebody with a log that is overdue and marketing that runs."""
    kept = directory.keep_person(
        office,
        details=PersonDetails(first_name="Zoë", surname="Berg", contacts=(("email", "zoe@voorbeeld.example"),)),
    ).value
    facts = {FactKind.COLLECTED: date(2024, 2, 1), FactKind.LAST_CONTACT: date(2025, 1, 1)}
    holdings.add_holdings(office, person_id=kept, categories=[LOG, MARKETING], facts=facts)
    return kept


@pytest.fixture
def place(office: Office, person_id: int) -> Place:
    def place_(**wanted: Any) -> tuple[int, ...]:
        given: dict[str, Any] = {
            "kind": "hold",
            "person_ids": [person_id],
            "holding_ids": None,
            "reason": "Er loopt een procedure over de licentie.",
            "from_on": TODAY,
            "review_on": date(2026, 9, 1),
        }
        return holds.place_hold(office, **{**given, **wanted}).value

    return place_


def lines(office: Office, person_id: int) -> dict[str, HoldingLine]:
    return {one.line.activity: one.line for one in holdings.person_holdings(office, person_id).holdings}


def test_a_hold_on_everything_blocks_all_and_moves_no_end(office: Office, person_id: int, place: Place):
    ends = {activity: line.expires_on for activity, line in lines(office, person_id).items()}
    place()
    held = lines(office, person_id)
    assert {line.state for line in held.values()} == {RetentionState.HELD}
    assert {activity: line.expires_on for activity, line in held.items()} == ends
    holdings.add_holdings(office, person_id=person_id, categories=[("3.1 A", "", "bluedolphin")])
    assert lines(office, person_id)["3.1 A"].state is RetentionState.HELD  # what is registered later too


def test_a_restriction_on_chosen_categories_leaves_the_others(office: Office, person_id: int, place: Place):
    log = lines(office, person_id)["3.1 B"].id
    place(kind="restriction", holding_ids=[log])
    shown = lines(office, person_id)
    assert shown["3.1 B"].state is RetentionState.RESTRICTED
    assert shown["3.1 D"].state is RetentionState.ACTIVE
    view = holdings.person_holdings(office, person_id)
    assert [hold.activities for hold in view.holds] == [("3.1 B",)]
    assert [len(one.holds) for one in view.holdings] == [1, 0]


def test_a_hold_wins_from_a_restriction(office: Office, person_id: int, place: Place):
    place(kind="restriction")
    (hold,) = place(kind="hold")
    assert lines(office, person_id)["3.1 B"].state is RetentionState.HELD
    freed = holds.release_hold(office, hold_id=hold, reason="Schikking").value
    assert lines(office, person_id)["3.1 B"].state is RetentionState.RESTRICTED
    assert freed == holds.ReleasedHold(due=0, still_blocked=2)


def test_what_became_due_under_a_hold_is_due_on_its_release(
    office: Office, clock: FixedClock, person_id: int, place: Place
):
    overdue = RetentionFilter(state=RetentionState.OVERDUE)
    assert [line.due_on for line in retention(office, overdue).first()] == [OVERDUE_SINCE]
    (hold,) = place(from_on=date(2026, 1, 15))
    assert retention(office, overdue).first() == []
    clock.instant = clock.instant.replace(month=6, day=10)
    done = holds.release_hold(office, hold_id=hold, reason="De procedure is voorbij.")
    assert (done.value.due, done.changed) == (1, {Topic.HOLDINGS})
    line = lines(office, person_id)["3.1 B"]
    assert (line.state, line.due_on, line.expires_on) == (RetentionState.DUE, date(2026, 6, 10), OVERDUE_SINCE)
    assert [one.id for one in retention(office, RetentionFilter(state=RetentionState.DUE)).first()] == [line.id]


def test_what_was_overdue_before_the_hold_is_back_on_the_list(office: Office, person_id: int, place: Place):
    (hold,) = place()
    assert holds.release_hold(office, hold_id=hold, reason="Vergissing").value.due == 1
    assert lines(office, person_id)["3.1 B"].state in (RetentionState.DUE, RetentionState.OVERDUE)


def test_an_erasure_granted_under_a_hold_is_back_on_the_list_at_its_release(
    office: Office, clock: FixedClock, person_id: int, place: Place
):
    """Postponed by a dispute, and prepared too soon: it is neither carried out nor forgotten."""
    marketing = lines(office, person_id)["3.1 D"].id
    purge_id = purges.propose(office, holding_ids=[lines(office, person_id)["3.1 B"].id]).value
    (hold,) = place()
    holdings.note_fact(office, holding_id=marketing, kind=FactKind.ERASURE_GRANTED, on=TODAY)
    assert lines(office, person_id)["3.1 D"].state is RetentionState.HELD
    with broken("nothing_to_purge"):
        purges.carry_out(office, purge_id=purge_id)
    purges.drop_purge(office, purge_id=purge_id)
    with broken("nothing_to_purge"):
        purges.propose(office, holding_ids=[marketing])
    clock.instant = clock.instant.replace(month=6, day=10)
    assert holds.release_hold(office, hold_id=hold, reason="De procedure is voorbij.").value.due == 2
    due = retention(office, RetentionFilter(state=RetentionState.DUE)).first()
    overdue = retention(office, RetentionFilter(state=RetentionState.OVERDUE)).first()
    assert {line.activity for line in (*due, *overdue)} == {"3.1 B", "3.1 D"}
    assert purges.plan(office, holding_ids=[line.id for line in (*due, *overdue)]).holdings == 2


def test_all_entries_of_one_person_are_held_at_once(office: Office, person_id: int, place: Place):
    twin = directory.keep_person(
        office,
        details=PersonDetails(first_name="Z.", surname="Berg-Smit", contacts=(("email", "Zoe@voorbeeld.example"),)),
    ).value
    holdings.add_holdings(office, person_id=twin, categories=[MARKETING])
    assert [line.id for line in holds.same_person_entries(office, person_id)] == [twin]
    assert len(place(person_ids=[person_id, twin])) == 2
    assert lines(office, twin)["3.1 D"].state is RetentionState.HELD


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"reason": " \n"}, "hold_without_reason"),
        ({"kind": "embargo"}, "unknown_hold"),
        ({"from_on": date(2026, 3, 5)}, "hold_in_future"),
        ({"from_on": date(2026, 3, 1), "review_on": date(2026, 2, 28)}, "hold_review_before_start"),
        ({"holding_ids": []}, "hold_nothing_chosen"),
        ({"person_ids": []}, "hold_nothing_chosen"),
        ({"person_ids": [999]}, "person_gone"),
        ({"holding_ids": [999]}, "holding_gone"),
        ({"case_id": 999}, "case_gone"),
    ],
)
def test_what_is_no_hold(office: Office, person_id: int, place: Place, wanted: dict[str, Any], code: str):
    with broken(code):
        place(**wanted)
    assert holdings.person_holdings(office, person_id).holds == ()
    assert lines(office, person_id)["3.1 B"].state is RetentionState.OVERDUE


def test_ending_and_reviewing_follow_the_rules(office: Office, clock: FixedClock, place: Place):
    (hold,) = place(review_on=date(2026, 3, 10))
    assert duties(office).reviews == ()
    clock.instant = clock.instant.replace(day=10)
    (due,) = duties(office).reviews
    assert (due.id, due.review_is_due, due.person, due.placed_by) == (hold, True, "Berg, Zoë", "Mila Bakker")
    with broken("hold_review_past"):
        holds.review_hold(office, hold_id=hold, review_on=date(2026, 3, 10))
    holds.review_hold(office, hold_id=hold, review_on=date(2026, 12, 1))
    assert duties(office).reviews == ()
    with broken("release_without_reason"):
        holds.release_hold(office, hold_id=hold, reason="")
    holds.release_hold(office, hold_id=hold, reason="Klaar")
    for act in (
        lambda: holds.release_hold(office, hold_id=hold, reason="Nog eens"),
        lambda: holds.review_hold(office, hold_id=hold, review_on=date(2027, 1, 1)),
    ):
        with broken("hold_released"):
            act()
    with broken("hold_gone"):
        holds.release_hold(office, hold_id=999, reason="Welke?")


def test_a_released_hold_stays_readable(office: Office, person_id: int, place: Place):
    (first,) = place()
    holds.release_hold(office, hold_id=first, reason="Schikking getroffen")
    (second,) = place(kind="restriction")
    shown = holdings.person_holdings(office, person_id).holds
    assert [line.id for line in shown] == [second, first]
    assert (shown[1].released_on, shown[1].released_by) == (TODAY, "Mila Bakker")
    assert shown[1].release_reason == "Schikking getroffen"


def test_placing_is_undone(office: Office, person_id: int):
    before = lines(office, person_id)
    done = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person_id],
        holding_ids=None,
        reason="Verkeerde persoon",
        from_on=TODAY,
        review_on=TODAY,
    )
    assert done.undo
    done.undo()
    assert lines(office, person_id) == before
    with broken("hold_gone"):
        done.undo()


def test_a_hold_belongs_to_its_case_and_says_no_more_in_the_journal(office: Office, person_id: int, place: Place):
    case = intake.open_case(
        office,
        received_on=TODAY,
        channel="post",
        rights=[(Right.RESTRICTION, "")],
        person_id=person_id,
        requester="",
        language="nl",
    ).value
    (hold,) = place(kind="hold", case_id=case)
    assert holdings.person_holdings(office, person_id).holds[0].case_number == "2026-0001"
    holds.release_hold(office, hold_id=hold, reason="Juistheid van Zoë's gegevens vastgesteld")
    with office.vault.read() as con:
        entries = journal.entries(con, case_id=case)  # type: ignore[arg-type]
    assert [entry.act for entry in entries][-2:] == ["hold_placed", "hold_released"]
    assert not any("procedure" in str(entry.details) or "Zo" in str(entry.details) for entry in entries)
