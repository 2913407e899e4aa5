"""Ways in which a purge could erase too much, forget somebody in another system, or lose a granted erasure."""

from datetime import date

import pytest

from db.holding_records import HoldingId
from db.holdings import fetch_holding
from desktop.procedures import decisions, directory, holdings, holds, identity, purges
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.facts import FactKind
from tests.db.page_reader import traces
from tests.procedures.purge_desk import (
    ACCOUNT,
    EMAIL,
    LOG,
    PERSON,
    ask_for_second_look,
    broken,
    carried_out,
    closed_case,
    end_request,
    file_of,
    hold_data,
    keep_person,
    open_case,
    set_day,
)


def hold_back(office: Office, *, people: tuple[int, ...] = (), chosen: tuple[int, ...] | None = None) -> int:
    return holds.place_hold(
        office,
        kind="hold",
        person_ids=people,
        holding_ids=chosen,
        reason="Geschil over een factuur",
        from_on=office.clock.today(),
        review_on=date(2026, 9, 1),
    ).value[0]


def test_who_was_held_when_the_task_was_done_is_looked_for_again(office: Office):
    """The list of whom to delete elsewhere left them out; the vault may not forget whom to look for."""
    first, second = keep_person(office), keep_person(office, PersonDetails(surname="Anders"))
    purge_id = purges.propose(office, holding_ids=(*hold_data(office, first), *hold_data(office, second))).value
    hold = hold_back(office, people=(second,))
    assert [one.person_id for one in purges.task_people(office, purge_id, "bluedolphin").first()] == [first]
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    assert purges.purge_view(office, purge_id).may_carry_out
    holds.release_hold(office, hold_id=hold, reason="Het geschil is voorbij")
    view = purges.purge_view(office, purge_id)
    assert (view.may_carry_out, view.line.tasks_open, view.tasks[0].confirmed_at) == (False, 1, None)
    with broken("tasks_open"):
        purges.carry_out(office, purge_id=purge_id)
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    assert purges.carry_out(office, purge_id=purge_id).value.line.state == "certified"


def test_what_came_back_after_the_task_was_done_is_looked_for_again(office: Office):
    person, other = keep_person(office), keep_person(office, PersonDetails(surname="Anders"))
    (taken,) = hold_data(office, person)
    purge_id = purges.propose(office, holding_ids=(taken, *hold_data(office, other))).value
    removed = holdings.remove_holding(office, holding_id=taken, reason=holdings.REMOVAL_REASONS[0])
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    assert removed.undo
    removed.undo()
    with broken("tasks_open"):
        purges.carry_out(office, purge_id=purge_id)


@pytest.mark.parametrize("everything", [True, False])
def test_another_entry_known_by_the_same_identifier_is_held(office: Office, everything: bool):
    """Who deletes one of them in BlueDolphin deletes the other."""
    person = keep_person(office, PersonDetails(surname="Een", identifiers=(("bluedolphin_user", "BD-1 "),)))
    other = keep_person(office, PersonDetails(surname="Twee", identifiers=(("bluedolphin_user", "bd-1"),)))
    due, held = hold_data(office, person), hold_data(office, other)
    hold_back(office, people=(other,), chosen=None if everything else held)
    assert [line.reason for line in purges.plan(office, holding_ids=due).kept] == ["held_elsewhere"]


def test_colleagues_are_not_one_person(office: Office):
    tenant = (("bluedolphin_tenant", "wilgenrode"), ("organisation", "Wilgenrode BV"))
    person = keep_person(office, PersonDetails(surname="Een", identifiers=tenant))
    other = keep_person(office, PersonDetails(surname="Twee", identifiers=tenant))
    due = hold_data(office, person)
    hold_back(office, people=(other,))
    hold_back(office, chosen=hold_data(office, other))
    assert purges.plan(office, holding_ids=due).holdings == 1


def test_a_chosen_hold_counts_for_the_same_category_of_another_entry(office: Office):
    person, other = keep_person(office), keep_person(office, PersonDetails(surname="Q", contacts=(("email", EMAIL),)))
    facts = {FactKind.ACCOUNT_ENDED: date(2024, 11, 12), FactKind.COLLECTED: date(2020, 1, 1)}
    due = hold_data(office, person, ACCOUNT, LOG, facts=facts)
    hold = hold_back(office, chosen=hold_data(office, other))
    plan = purges.plan(office, holding_ids=due)
    assert [(line.activity, line.reason) for line in plan.kept] == [("3.1 A", "held_elsewhere")]
    assert [group.activity for group in plan.goes] == ["3.1 B"]
    holds.release_hold(office, hold_id=hold, reason="Voorbij")
    assert purges.plan(office, holding_ids=due).holdings == 2


def test_an_open_case_keeps_what_its_file_lists(office: Office):
    """A request that was decided is not answered yet: whom to call must not vanish before."""
    person = keep_person(office)
    due = hold_data(office, person)
    case_id = open_case(office, person, office.clock.today())
    identity.establish_identity(
        office, case_id=case_id, method="telephone", checked="Teruggebeld", on=office.clock.today()
    )
    end_request(office, case_id)
    carried_out(office, due)
    left = directory.person(office, person).details
    assert [kind for kind, _ in left.contacts] == ["email", "telephone"]
    assert left.organisation == PERSON.organisation
    assert ("bluedolphin_user", "bd-777123") in left.identifiers


@pytest.mark.parametrize("undone", [True, False])
def test_reopening_a_case_forgets_no_granted_erasure(office: Office, undone: bool):
    person = keep_person(office)
    case_id = closed_case(office, person, date(2026, 1, 5))
    file = file_of(office, case_id)
    granted = date(2026, 2, 1)
    holdings.note_fact(office, holding_id=file, kind=FactKind.ERASURE_GRANTED, on=granted)
    reopened = decisions.reopen_case(office, case_id=case_id)
    assert [line.reason for line in purges.plan(office, holding_ids=[file]).kept] == ["case_open"]
    if undone:
        assert reopened.undo
        reopened.undo()
    else:
        decisions.close_case(office, case_id=case_id)
    assert file_of(office, case_id) == file
    with office.vault.read() as con:
        found = fetch_holding(con, HoldingId(file))
    assert found
    assert found.reckoned.due_on == granted


def test_a_file_closed_after_a_merge_goes_back_with_its_case(office: Office):
    kept, dropped = keep_person(office), keep_person(office, PersonDetails(surname="Anders"))
    set_day(office, date(2026, 3, 1))
    case_id = open_case(office, dropped, office.clock.today())
    identity.establish_identity(
        office, case_id=case_id, method="telephone", checked="Teruggebeld", on=office.clock.today()
    )
    end_request(office, case_id)
    merged = directory.merge_people(office, keep_id=kept, drop_id=dropped)
    decisions.close_case(office, case_id=case_id)
    assert merged.undo
    merged.undo()
    with office.vault.read() as con:
        file = fetch_holding(con, HoldingId(file_of(office, case_id)))
    assert file
    assert file.subject_id == dropped


@pytest.mark.parametrize("by", ["mila  bakker", "Mila\u200b Bakker", "MILA\u00a0BAKKER ", "Mila Bak\u00adker"])
def test_the_second_look_is_by_another_employee(office: Office, by: str):
    ask_for_second_look(office)
    purge_id = purges.propose(office, holding_ids=hold_data(office, keep_person(office))).value
    with broken("same_employee"):
        purges.approve(office, purge_id=purge_id, by=by)
    with broken("approver_missing"):
        purges.approve(office, purge_id=purge_id, by="\u200b")


def test_no_trace_of_a_field_that_was_cleared(office: Office):
    person = keep_person(office)
    facts = {FactKind.ACCOUNT_ENDED: date(2024, 11, 12), FactKind.COLLECTED: date(2026, 1, 1)}
    account, _ = hold_data(office, person, ACCOUNT, LOG, facts=facts)
    carried_out(office, (account,))
    assert directory.person(office, person).details.function == ""
    assert office.vault.checkpoint()
    assert not list(traces(office.vault.path, office.vault._file_key, [b"droogbloem"]))
