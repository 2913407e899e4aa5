"""A purge from choice to certificate: what goes, what stays and why, who must look, and what is left afterwards."""

from dataclasses import replace
from datetime import date, timedelta

from db import cases, journal, subjects, tombstones
from db.holdings import holdings_by_ids, holdings_of, person_facts
from db.statistics import case_statistics
from desktop.procedures import directory, holdings, holds, identity, purges
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office, Topic
from desktop.rules.case_path import Outcome
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right
from tests.db.page_reader import traces
from tests.procedures.purge_desk import (
    ACCOUNT,
    ENDED,
    LOG,
    PERSON,
    TRACES,
    acts,
    ask_for_second_look,
    broken,
    carried_out,
    closed_case,
    decide_to_erase,
    file_of,
    hold_data,
    keep_person,
    open_case,
    set_day,
)


def hold_back(office: Office, person_id: int, kind: str = "hold") -> int:
    return holds.place_hold(
        office,
        kind=kind,
        person_ids=[person_id],
        holding_ids=None,
        reason="Procedure bij de rechtbank",
        from_on=office.clock.today(),
        review_on=office.clock.today() + timedelta(days=90),
    ).value[0]


def left_of(office: Office, *sought: bytes) -> list[object]:
    assert office.vault.checkpoint()
    return list(traces(office.vault.path, office.vault._file_key, sought or TRACES))


# ── what a plan says ────────────────────────────────────────────────────────
def test_a_plan_names_what_goes_by_category_and_system(office: Office):
    person = keep_person(office)
    due = hold_data(office, person, ACCOUNT)
    open_ended = hold_data(office, person, ("3.2 E", "", "hubspot"), facts={FactKind.CONSENT_GIVEN: date(2020, 1, 1)})
    plan = purges.plan(office, holding_ids=(*due, *open_ended))
    assert [(group.activity, group.system, group.version, group.holdings, group.people) for group in plan.goes] == [
        ("3.1 A", "bluedolphin", "1.1", 1, 1)
    ]
    assert [(group.activity, group.reason) for group in plan.stays] == [("3.2 E", "open")]
    assert [(line.person, line.activity, line.reason) for line in plan.kept] == [("Zwaluwdonk, Q.", "3.2 E", "open")]
    assert (plan.holdings, plan.people, plan.leaving, plan.cases) == (1, 1, 0, 0)
    assert plan.systems == (("bluedolphin", "BlueDolphin"),)
    assert plan.holding_ids == due
    assert not plan.needs_second_look
    assert not plan.is_large


def test_each_reason_to_stay_is_named(office: Office):
    reasons = {}
    for number, name in enumerate(("held", "restricted", "not_due", "case_open", "held_elsewhere", "free")):
        person = keep_person(
            office,
            replace(PERSON, surname=f"Naam{number}", contacts=(("email", f"{name}@a.example"),), identifiers=()),
        )
        facts = {FactKind.ACCOUNT_ENDED: office.clock.today()} if name == "not_due" else ENDED
        reasons[name] = hold_data(office, person, ACCOUNT, facts=facts)[0]
        if name in ("held", "restricted"):
            hold_back(office, person, "hold" if name == "held" else "restriction")
        if name == "case_open":
            open_case(office, person, office.clock.today())
        if name == "held_elsewhere":
            twin = keep_person(
                office, PersonDetails(surname="Tweede", contacts=(("email", "Held_Elsewhere@A.example"),))
            )
            hold_back(office, twin)
    plan = purges.plan(office, holding_ids=tuple(reasons.values()))
    found = {line.holding_id: line.reason for line in plan.kept}
    assert {name: found.get(holding_id, "free") for name, holding_id in reasons.items()} == {n: n for n in reasons}
    until = {line.reason: line.until for line in plan.kept}
    assert until["not_due"] == date(2027, 4, 4)
    assert until["held"] is None


def test_a_decided_request_holds_nothing_back(office: Office):
    person = keep_person(office)
    (due,) = hold_data(office, person)
    case_id = open_case(office, person, office.clock.today(), Right.ERASURE)
    assert purges.plan(office, holding_ids=[due]).holdings == 0
    identity.establish_identity(office, case_id=case_id, method="email", checked="Ja", on=office.clock.today())
    decide_to_erase(office, case_id, [due])
    plan = purges.plan(office, holding_ids=[due])
    assert (plan.holdings, plan.leaving) == (1, 0)  # the open case keeps her in the directory


def test_many_people_are_a_large_purge(office: Office):
    ids: tuple[int, ...] = ()
    for number in range(purges.LARGE_PURGE):
        ids += hold_data(office, keep_person(office, PersonDetails(surname=f"Naam{number}")))
    assert purges.plan(office, holding_ids=ids).is_large
    assert not purges.plan(office, holding_ids=ids[1:]).is_large


# ── the steps ───────────────────────────────────────────────────────────────
def test_the_whole_way(office: Office):
    person = keep_person(office)
    chosen = hold_data(office, person)
    proposed = purges.propose(office, holding_ids=chosen)
    assert proposed.changed == {Topic.PURGES}
    view = purges.purge_view(office, proposed.value)
    assert (view.line.number, view.line.state, view.line.holdings, view.line.people) == ("V2026-001", "approved", 1, 1)
    assert (view.may_approve, view.may_carry_out) == (False, False)
    with broken("tasks_open"):
        purges.carry_out(office, purge_id=proposed.value)
    (whom,) = purges.task_people(office, proposed.value, "bluedolphin").first()
    assert (whom.person_id, whom.activities) == (person, ("3.1 A",))
    assert ("bluedolphin_user", "bd-777123") in whom.identifiers
    purges.confirm_task(office, purge_id=proposed.value, system="bluedolphin", done=True)
    assert purges.purge_view(office, proposed.value).may_carry_out
    done = purges.carry_out(office, purge_id=proposed.value)
    assert Topic.SUBJECTS in done.changed
    assert (done.value.line.state, done.value.has_certificate) == ("certified", True)
    assert [(group.activity, group.holdings, group.people) for group in done.value.done] == [("3.1 A", 1, 1)]
    assert [(task.system, task.holdings, task.people) for task in done.value.tasks] == [("bluedolphin", 1, 1)]
    with broken("person_gone"):
        directory.person(office, person)
    with office.vault.read() as con:
        assert tombstones.is_gone(con, "holding", chosen[0])
        assert tombstones.is_gone(con, "person", person)
        assert journal.verify(con, office.vault.audit_key) is None
    assert left_of(office) == []
    assert acts(office)[-4:] == ["purge_proposed", "purge_task_confirmed", "purge_carried_out", "purge_certified"]
    for again in (purges.carry_out, purges.drop_purge):
        with broken("purge_finished"):
            again(office, purge_id=proposed.value)


def test_nothing_that_must_stay_is_proposed(office: Office):
    person = keep_person(office)
    (holding,) = hold_data(office, person)
    hold = hold_back(office, person)
    with broken("nothing_to_purge"):
        purges.propose(office, holding_ids=[holding])
    holds.release_hold(office, hold_id=hold, reason="Procedure voorbij")
    assert purges.propose(office, holding_ids=[holding]).value


def test_two_purges_never_share_a_holding(office: Office):
    person = keep_person(office)
    first, second = hold_data(office, person, ACCOUNT, ("3.1 A", "", "intercom"))
    one = purges.propose(office, holding_ids=[first]).value
    plan = purges.plan(office, holding_ids=[first, second])
    assert [line.reason for line in plan.kept] == ["in_another_purge"]
    two = purges.propose(office, holding_ids=[first, second]).value
    assert purges.purge_view(office, two).line.holdings == 1
    with broken("nothing_to_purge"):
        purges.propose(office, holding_ids=[first, second])
    purges.drop_purge(office, purge_id=one)
    assert purges.propose(office, holding_ids=[first]).value
    assert [line.state for line in purges.purges(office)] == ["approved", "approved", "dropped"]


def test_four_eyes(office: Office):
    ask_for_second_look(office)
    chosen = hold_data(office, keep_person(office))
    assert purges.plan(office, holding_ids=chosen).needs_second_look
    purge_id = purges.propose(office, holding_ids=chosen).value
    view = purges.purge_view(office, purge_id)
    assert (view.line.state, view.line.needs_second_look, view.may_approve) == ("proposed", True, True)
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    with broken("second_look_missing"):
        purges.carry_out(office, purge_id=purge_id)
    with broken("approver_missing"):
        purges.approve(office, purge_id=purge_id, by="  ")
    with broken("same_employee"):
        purges.approve(office, purge_id=purge_id, by=" mila  BAKKER ")
    ask_for_second_look(office, False)  # doing away with it afterwards does not help
    with broken("second_look_missing"):
        purges.carry_out(office, purge_id=purge_id)
    purges.approve(office, purge_id=purge_id, by="Noor de Wit")
    with broken("purge_finished"):
        purges.approve(office, purge_id=purge_id, by="Noor de Wit")
    view = purges.carry_out(office, purge_id=purge_id).value
    assert (view.line.approved_by, view.line.erased_by) == ("Noor de Wit", "Mila Bakker")
    with office.vault.read() as con:
        signed = {entry.act: entry.actor for entry in journal.entries(con)}
        assert journal.verify(con, office.vault.audit_key) is None
    assert signed["purge_approved"] == "Noor de Wit"


def test_tasks_come_and_go(office: Office):
    purge_id = purges.propose(office, holding_ids=hold_data(office, keep_person(office))).value
    with broken("unknown_task"):
        purges.confirm_task(office, purge_id=purge_id, system="hotjar", done=True)
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=False)
    with broken("tasks_open"):
        purges.carry_out(office, purge_id=purge_id)
    with broken("purge_gone"):
        purges.confirm_task(office, purge_id=99, system="bluedolphin", done=True)


# ── the moment itself ───────────────────────────────────────────────────────
def test_the_rules_are_asked_again(office: Office):
    stays, goes = keep_person(office), keep_person(office, PersonDetails(surname="Anders"))
    chosen = (*hold_data(office, stays), *hold_data(office, goes))
    purge_id = purges.propose(office, holding_ids=chosen).value
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    hold_back(office, stays)
    assert [whom.person_id for whom in purges.task_people(office, purge_id, "bluedolphin").first()] == [goes]
    view = purges.carry_out(office, purge_id=purge_id).value
    assert [(group.holdings, group.reason) for group in view.kept] == [(1, "held")]
    assert directory.person(office, stays).details.contacts == PERSON.contacts
    with office.vault.read() as con:
        assert set(holdings_by_ids(con, chosen)) == {chosen[0]}
        assert not tombstones.is_gone(con, "holding", chosen[0])


def test_a_stale_reckoning_purges_nothing(office: Office):
    """What is stored may be wrong; the transaction that erases works it out anew."""
    (holding,) = hold_data(office, keep_person(office))
    purge_id = purges.propose(office, holding_ids=[holding]).value
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    with office.vault.write() as con:
        con.exec_driver_sql("UPDATE subject_fact SET happened_on = '2026-01-01' WHERE kind = 'account_ended'")
    with broken("nothing_to_purge"):
        purges.carry_out(office, purge_id=purge_id)
    with office.vault.read() as con:
        assert set(holdings_by_ids(con, [holding])) == {holding}


def test_a_task_without_anybody_left_waits_for_nobody(office: Office):
    stays, goes = keep_person(office), keep_person(office, PersonDetails(surname="Anders"))
    chosen = (*hold_data(office, stays, ("3.1 A", "", "intercom")), *hold_data(office, goes))
    purge_id = purges.propose(office, holding_ids=chosen).value
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    hold_back(office, stays)
    assert purges.purge_view(office, purge_id).may_carry_out
    assert purges.carry_out(office, purge_id=purge_id).value.line.state == "certified"


def test_a_holding_that_was_taken_back_meanwhile(office: Office):
    person = keep_person(office)
    first, second = hold_data(office, person, ACCOUNT, LOG, facts={**ENDED, FactKind.COLLECTED: date(2020, 1, 1)})
    purge_id = purges.propose(office, holding_ids=[first, second]).value
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    holdings.remove_holding(office, holding_id=second, reason=holdings.REMOVAL_REASONS[0])
    view = purges.carry_out(office, purge_id=purge_id).value
    assert [(group.activity, group.reason) for group in view.kept] == [("3.1 B", "gone")]
    with office.vault.read() as con:
        assert not tombstones.is_gone(con, "holding", second)


def test_who_stays_loses_only_what_no_category_lists_any_more(office: Office):
    person = keep_person(office)
    collected = {FactKind.COLLECTED: date(2020, 1, 1)}
    hotjar = hold_data(office, person, ("3.2 B", "", "hotjar"), facts=collected)
    later = {FactKind.ACCOUNT_ENDED: office.clock.today()}
    hold_data(office, person, ACCOUNT, facts=later)
    before = directory.person(office, person).details
    carried_out(office, hotjar)
    details = directory.person(office, person).details
    assert ("hotjar", "hj-555987") not in details.identifiers
    assert ("bluedolphin_user", "bd-777123") in details.identifiers
    assert (details.surname, details.contacts) == (before.surname, before.contacts)
    assert left_of(office, b"hj-555987") == []
    assert directory.people(office, "hj-555987").first() == []


def test_facts_of_a_clock_that_is_gone_go_with_it(office: Office):
    person = keep_person(office)
    due = hold_data(office, person, ACCOUNT)
    hold_data(office, person, ("3.4 A", "", "mailbox"), facts={FactKind.LAST_CONTACT: office.clock.today()})
    carried_out(office, due)
    with office.vault.read() as con:
        assert set(person_facts(con, person)) == {"last_contact"}


def test_a_case_file_goes_and_its_figures_stay(office: Office):
    person = keep_person(office)
    case_id = closed_case(office, person, date(2026, 1, 5))
    file = file_of(office, case_id)
    assert purges.plan(office, holding_ids=[file]).holdings == 0
    set_day(office, date(2030, 1, 16))
    plan = purges.plan(office, holding_ids=[file])
    assert (plan.holdings, plan.cases, plan.leaving, plan.systems) == (1, 1, 1, ())
    purge_id = purges.propose(office, holding_ids=[file]).value
    view = purges.carry_out(office, purge_id=purge_id).value
    assert (view.line.state, view.tasks) == ("certified", ())
    with office.vault.read() as con:
        assert cases.fetch_case(con, case_id) is None
        assert subjects.fetch_subject(con, person) is None
        assert tombstones.counts_of(con, purge_id) == {"holding": 1, "case": 1, "person": 1}
        assert len(case_statistics(con, 2026)) == 1
    assert left_of(office) == []


def test_a_case_of_nobody_in_the_directory(office: Office):
    case_id = closed_case(office, None, date(2026, 1, 5), outcome=Outcome.WITHDRAWN)
    file = file_of(office, case_id)
    set_day(office, date(2031, 1, 1))
    plan = purges.plan(office, holding_ids=[file])
    assert (plan.holdings, plan.people, plan.leaving) == (1, 1, 0)
    carried_out(office, (file,))
    assert left_of(office) == []


def test_somebody_with_an_open_case_stays_in_the_directory(office: Office):
    person = keep_person(office)
    old = closed_case(office, person, date(2020, 1, 5))
    file = file_of(office, old)
    assert purges.plan(office, holding_ids=[file]).leaving == 1
    closed_case(office, person, date(2026, 2, 1))
    assert purges.plan(office, holding_ids=[file]).leaving == 0


def test_an_id_is_never_given_out_again(office: Office):
    person = keep_person(office)
    (gone,) = hold_data(office, person)
    carried_out(office, (gone,))
    again = keep_person(office, PersonDetails(surname="Nieuw"))
    assert again > person
    assert hold_data(office, again)[0] > gone


def test_a_reader_in_the_way_delays_the_certificate_only(office: Office):
    chosen = hold_data(office, keep_person(office))
    purge_id = purges.propose(office, holding_ids=chosen).value
    purges.confirm_task(office, purge_id=purge_id, system="bluedolphin", done=True)
    with office.vault.write() as con:
        con.exec_driver_sql("PRAGMA busy_timeout=50")  # seconds of patience are not for a test
    with office.vault.read() as con:
        con.exec_driver_sql("SELECT count(*) FROM subject").all()  # from here on it sees this state
        view = purges.carry_out(office, purge_id=purge_id).value
        assert (view.line.state, view.has_certificate) == ("erased", False)
        with broken("purge_waits_for_readers"):
            purges.finish_purge(office, purge_id=purge_id)
        assert purges.finish_owed(office) == ()
        with broken("no_certificate"):
            purges.certificate_pdf(office, purge_id)
    assert purges.finish_owed(office) == (purge_id,)
    assert purges.purge_view(office, purge_id).line.state == "certified"
    assert purges.finish_owed(office) == ()
    assert purges.finish_purge(office, purge_id=purge_id).changed == frozenset()


def test_only_what_erased_can_be_finished(office: Office):
    purge_id = purges.propose(office, holding_ids=hold_data(office, keep_person(office))).value
    with broken("purge_not_erased"):
        purges.finish_purge(office, purge_id=purge_id)
    with broken("purge_gone"):
        purges.finish_purge(office, purge_id=99)


def test_a_list_of_whom_to_delete_is_paged(office: Office):
    ids: tuple[int, ...] = ()
    for number in range(300):
        ids += hold_data(office, keep_person(office, PersonDetails(surname=f"Naam{number}")))
    purge_id = purges.propose(office, holding_ids=ids).value
    people = purges.task_people(office, purge_id, "bluedolphin")
    shape = people.shape()
    assert shape.count == 300
    found = [person.person_id for anchor in shape.anchors for person in people.page(anchor)]
    assert len(set(found)) == len(found) == 300


def test_what_is_left_is_whole(office: Office):
    person = keep_person(office)
    chosen = hold_data(office, person)
    carried_out(office, chosen)
    with office.vault.read() as con:
        assert con.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert holdings_of(con, person) == ()
        assert con.exec_driver_sql("SELECT count(*) FROM holding_count").scalar() == 0
