"""What the vault keeps of a holding follows from its facts, its terms and its holds, and from nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.rules.clock_events import may_object
from desktop.rules.facts import FactKind
from desktop.rules.reckoning import (
    HoldPeriod,
    Reckoning,
    explain,
    item_plan,
    reckon,
    recordable_facts,
    state_on,
    waits_for,
)
from desktop.rules.retention import RetentionState
from desktop.rules.statement_terms import LegalBasis
from desktop.rules.terms import Terms, terms_of

F = FactKind
ENDED = {F.ACCOUNT_ENDED: date(2025, 10, 22)}  # 3.1 A expires 22 November 2026
END = date(2026, 11, 22)


@pytest.fixture
def terms(shipped_statement):
    def find(code: str, group: str = "") -> Terms:
        return terms_of(shipped_statement, code, group)

    return find


@pytest.mark.parametrize(
    ("code", "person", "own", "end"),
    [
        ("3.1 A", ENDED, {}, END),
        ("3.1 B", {}, {F.COLLECTED: date(2026, 12, 31)}, date(2028, 12, 31)),
        ("3.1 D", {F.LAST_CONTACT: date(2024, 5, 2), F.LAST_ACTION: date(2024, 8, 1)}, {}, date(2028, 8, 1)),
        ("3.1 D", {F.LAST_CONTACT: date(2022, 5, 10)}, {}, date(2026, 5, 10)),
        ("3.2 A", {}, {F.VISIT_ENDED: date(2026, 11, 2)}, date(2026, 11, 2)),
        ("3.2 D", {F.LAST_CONTACT: date(2026, 11, 20)}, {}, date(2030, 11, 20)),
        ("3.2 E", {}, {F.UNSUBSCRIBED: date(2026, 11, 2)}, date(2026, 11, 2)),
        ("3.3 A", {}, {F.APPLICATION_COMPLETED: date(2026, 11, 2)}, date(2026, 11, 30)),
        ("3.4 A", {F.LAST_CONTACT: date(2026, 3, 1)}, {}, date(2030, 3, 1)),
    ],
)
def test_the_end_follows_from_the_facts(terms, code: str, person: dict, own: dict, end: date):
    found = reckon(terms(code), person, own, ())
    assert (found.expires_on, found.due_on, found.block, found.lacks) == (end, end, "", None)


def test_the_desks_letters_restart_its_own_files_and_no_marketing_clock(terms):
    person = {F.LAST_CONTACT: date(2026, 3, 1), F.LAST_LETTER: date(2026, 4, 1)}
    assert reckon(terms("3.2 D"), person, {}, ()).expires_on == date(2030, 4, 1)
    assert reckon(terms("3.1 D"), person, {}, ()).expires_on == date(2030, 3, 1)
    assert reckon(terms("3.4 A"), person, {}, ()).expires_on == date(2030, 3, 1)
    assert reckon(terms("3.2 D"), {F.LAST_LETTER: date(2026, 4, 1)}, {}, ()).expires_on == date(2030, 4, 1)


def test_of_two_contacts_the_later_counts_and_else_the_holdings_own(terms):
    early, late = date(2026, 3, 1), date(2026, 4, 1)
    for person, own in ((early, late), (late, early)):
        found = reckon(terms("3.2 D"), {F.LAST_CONTACT: person}, {F.LAST_CONTACT: own}, ())
        assert found.expires_on == date(2030, 4, 1)
    own = reckon(terms("3.1 A"), {F.ACCOUNT_ENDED: late}, {F.ACCOUNT_ENDED: early}, ())
    assert own.expires_on == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("code", "facts", "lacks"),
    [
        ("3.1 A", {}, F.ACCOUNT_ENDED),
        ("3.1 A", {F.ACCOUNT_STARTED: date(2020, 1, 1)}, None),
        ("3.1 B", {F.ACCOUNT_STARTED: date(2020, 1, 1)}, F.COLLECTED),
        ("3.1 D", {}, F.LAST_CONTACT),
        ("3.1 D", {F.LAST_ACTION: date(2020, 1, 1)}, None),
        ("3.2 A", {F.COLLECTED: date(2020, 1, 1)}, F.VISIT_ENDED),
        ("3.2 D", {}, F.LAST_CONTACT),
        ("3.2 E", {}, F.UNSUBSCRIBED),
        ("3.2 E", {F.CONSENT_GIVEN: date(2020, 1, 1)}, None),
        ("3.3 A", {}, F.APPLICATION_COMPLETED),
        ("3.3 A", {F.COLLECTED: date(2020, 1, 1)}, None),
        ("3.3 A", {F.ERASURE_GRANTED: date(2020, 1, 1)}, None),
    ],
)
def test_what_should_be_known_and_is_not(terms, code: str, facts: dict, lacks: FactKind | None):
    assert reckon(terms(code), facts, {}, ()).lacks is lacks


WITHDRAWN, OBJECTED = date(2024, 6, 1), date(2024, 7, 1)


@pytest.mark.parametrize(
    ("code", "end"),
    [
        ("3.1 A", None),
        ("3.1 B", None),
        ("3.1 D", OBJECTED),
        ("3.1 E", WITHDRAWN),
        ("3.2 B", None),
        ("3.2 C", WITHDRAWN),
        ("3.2 D", None),
        ("3.2 E", WITHDRAWN),
        ("3.3 A", None),
        ("3.4 A", WITHDRAWN),
    ],
)
def test_consent_and_objection_end_only_what_rests_on_them(terms, code: str, end: date | None):
    facts = {F.CONSENT_WITHDRAWN: WITHDRAWN, F.MARKETING_OBJECTION: OBJECTED}
    assert reckon(terms(code), facts, {}, ()).expires_on == end
    assert reckon(terms(code), facts, {F.ERASURE_GRANTED: date(2024, 5, 1)}, ()).expires_on == date(2024, 5, 1)


UPHELD = date(2024, 8, 1)


@pytest.mark.parametrize(
    ("code", "end"),
    [
        ("3.1 A", None),  # a contract
        ("3.1 B", UPHELD),
        ("3.1 C", UPHELD),
        ("3.1 D", UPHELD),
        ("3.1 E", None),  # consent
        ("3.2 A", UPHELD),
        ("3.2 B", UPHELD),
        ("3.2 C", UPHELD),  # consent, but direct marketing
        ("3.2 D", UPHELD),
        ("3.2 E", UPHELD),
        ("3.3 A", UPHELD),
        ("3.4 A", UPHELD),  # the same
    ],
)
def test_an_objection_upheld_ends_what_may_be_objected_to(terms, code: str, end: date | None):
    own = {F.OBJECTION_UPHELD: UPHELD}
    found = reckon(terms(code), {}, own, ())
    assert (found.expires_on, found.due_on) == (end, end)
    assert may_object(terms(code)) == (end is not None)
    assert (F.OBJECTION_UPHELD in recordable_facts(terms(code))) == (end is not None)
    assert explain(terms(code), {}, own).early == ((F.OBJECTION_UPHELD, UPHELD) if end else None)


def test_a_public_task_may_be_objected_to_and_no_other_duty(terms):
    for basis in LegalBasis:
        known = replace(terms("3.1 B"), legal_basis=basis)
        assert may_object(known) == (basis in (LegalBasis.LEGITIMATE_INTEREST, LegalBasis.PUBLIC_TASK))


def test_a_hold_keeps_back_what_an_objection_ended(terms):
    held_since = HoldPeriod("hold", date(2024, 7, 1))
    found = reckon(terms("3.1 B"), {}, {F.OBJECTION_UPHELD: UPHELD}, [held_since])
    assert (found.expires_on, found.block) == (UPHELD, "held")


def test_an_early_end_never_prolongs(terms):
    facts = {F.LAST_CONTACT: date(2015, 1, 1), F.MARKETING_OBJECTION: OBJECTED}
    assert reckon(terms("3.1 D"), facts, {}, ()).expires_on == date(2019, 1, 1)
    assert explain(terms("3.1 D"), facts, {}).early is None


def test_the_wish_to_be_kept_for_a_year(terms):
    application = terms("3.3 A")
    completed = {F.APPLICATION_COMPLETED: date(2026, 11, 2)}
    asked = reckon(application, {}, completed, ())
    assert (asked.expires_on, asked.ask_by) == (date(2026, 11, 30), date(2026, 11, 30))
    year = reckon(application, {}, completed | {F.KEEP_ONE_YEAR_REQUESTED: date(2026, 11, 3)}, ())
    assert (year.expires_on, year.ask_by) == (date(2027, 11, 2), None)
    declined = reckon(application, {}, completed | {F.KEEP_ONE_YEAR_DECLINED: date(2026, 11, 3)}, ())
    assert (declined.expires_on, declined.ask_by) == (date(2026, 11, 30), None)


def test_there_is_nothing_to_ask_before_the_end_is_known_or_once_it_came_early(terms):
    assert reckon(terms("3.3 A"), {}, {F.COLLECTED: date(2026, 10, 1)}, ()).ask_by is None
    facts = {F.APPLICATION_COMPLETED: date(2026, 11, 2), F.ERASURE_GRANTED: date(2026, 11, 5)}
    assert reckon(terms("3.3 A"), {}, facts, ()).ask_by is None


@pytest.mark.parametrize(
    ("holds", "block", "due"),
    [
        ([("hold", date(2026, 1, 1), None)], "held", END),
        ([("restriction", date(2026, 1, 1), None)], "restricted", END),
        ([("restriction", date(2026, 1, 1), None), ("hold", date(2026, 1, 1), None)], "held", END),
        ([("hold", date(2026, 1, 1), date(2026, 6, 1))], "", END),
        ([("hold", date(2026, 1, 1), date(2027, 2, 1))], "", date(2027, 2, 1)),
        ([("hold", date(2026, 12, 1), date(2027, 2, 1))], "", END),
        (
            [("hold", date(2026, 1, 1), date(2026, 12, 1)), ("restriction", date(2026, 11, 1), date(2027, 2, 1))],
            "",
            date(2027, 2, 1),
        ),
    ],
)
def test_holds_block_and_postpone_and_never_move_the_end(terms, holds: list, block: str, due: date):
    found = reckon(terms("3.1 A"), ENDED, {}, [HoldPeriod(*hold) for hold in holds])
    assert (found.expires_on, found.block, found.due_on) == (END, block, due)


def test_a_hold_on_what_has_no_end_yet(terms):
    found = reckon(terms("3.1 A"), {}, {}, [HoldPeriod("hold", date(2026, 1, 1))])
    assert found == Reckoning(None, None, "held", F.ACCOUNT_ENDED, None)
    assert state_on(found.block, found.due_on, END) is RetentionState.HELD


@pytest.mark.parametrize(
    ("block", "due_on", "state"),
    [
        ("held", END, "held"),
        ("restricted", None, "restricted"),
        ("", None, "open"),
        ("", END + timedelta(days=1), "active"),
        ("", END, "due"),
        ("", END - timedelta(days=1), "overdue"),
    ],
)
def test_how_it_stands_today(block: str, due_on: date | None, state: str):
    assert state_on(block, due_on, END) == state


def test_a_duty_to_keep_frees_the_day_after(rewritten):
    kept = rewritten(('period = "P2Y"\nbound = "max"', 'period = "P2Y"\nbound = "min"'))
    facts = {F.COLLECTED: date(2024, 11, 22), F.ERASURE_GRANTED: date(2025, 1, 1)}
    found = reckon(terms_of(kept, "3.1 B"), {}, facts, ())
    assert (found.expires_on, found.due_on) == (END, END + timedelta(days=1))


def test_what_a_clock_waits_for(terms):
    assert waits_for(terms("3.1 D")) == (F.LAST_CONTACT, F.LAST_ACTION)
    assert waits_for(terms("3.3 A")) == (F.APPLICATION_COMPLETED, F.KEEP_ONE_YEAR_REQUESTED)


def test_what_is_worth_recording(terms):
    assert recordable_facts(terms("3.1 A")) == (F.ACCOUNT_STARTED, F.ACCOUNT_ENDED, F.ERASURE_GRANTED)
    assert recordable_facts(terms("3.2 D")) == (
        F.LAST_CONTACT,
        F.LAST_LETTER,
        F.ERASURE_GRANTED,
        F.OBJECTION_UPHELD,
    )
    assert recordable_facts(terms("3.2 E")) == (
        F.MARKETING_OBJECTION,
        F.CONSENT_GIVEN,
        F.CONSENT_WITHDRAWN,
        F.UNSUBSCRIBED,
        F.ERASURE_GRANTED,
        F.OBJECTION_UPHELD,
    )
    assert recordable_facts(terms("3.3 A")) == (
        F.COLLECTED,
        F.APPLICATION_COMPLETED,
        F.KEEP_ONE_YEAR_REQUESTED,
        F.KEEP_ONE_YEAR_DECLINED,
        F.ERASURE_GRANTED,
        F.OBJECTION_UPHELD,
    )


def held(terms: Terms, person: dict, *holds: HoldPeriod) -> tuple[Terms, Reckoning]:
    return terms, reckon(terms, person, {}, holds)


def test_an_item_goes_when_its_last_use_ends(terms):
    person = {F.ACCOUNT_ENDED: date(2025, 6, 30), F.LAST_CONTACT: date(2025, 3, 1), F.LAST_ACTION: date(2025, 6, 30)}
    plan = item_plan([held(terms("3.1 A"), person), held(terms("3.1 D"), person)])
    items = {item.item.nl: item for item in plan}
    address = items["E-mailadres"]
    assert address.uses == (("3.1 A", date(2026, 7, 30)), ("3.1 D", date(2029, 6, 30)))
    assert address.erase_on == date(2029, 6, 30)
    assert items["Wachtwoord (versleuteld)"].erase_on == date(2026, 7, 30)
    assert [item.item.nl for item in plan][:3] == ["Naam", "E-mailadres", "Telefoonnummer"]
    assert len(items) == len(plan)


def test_an_item_stays_while_one_use_is_open_or_held(terms):
    person = {F.ACCOUNT_ENDED: date(2025, 6, 30), F.LAST_CONTACT: date(2025, 3, 1)}
    hold = HoldPeriod("hold", date(2025, 7, 1))
    names = {
        plan.item.nl: plan
        for plan in item_plan(
            [held(terms("3.1 A"), person, hold), held(terms("3.1 B"), person), held(terms("3.1 D"), person)]
        )
    }
    assert names["IP-adres"].uses == (("3.1 B", None), ("3.1 D", date(2029, 3, 1)))
    assert names["IP-adres"].erase_on is None
    assert names["Telefoonnummer"].uses == (("3.1 A", date(2026, 7, 30)), ("3.1 D", date(2029, 3, 1)))
    assert names["Telefoonnummer"].erase_on is None


def test_two_holdings_of_one_activity_are_one_use(terms):
    collected = [reckon(terms("3.1 B"), {}, {F.COLLECTED: day}, ()) for day in (END, date(2020, 1, 1))]
    plan = item_plan([(terms("3.1 B"), reckoned) for reckoned in collected])
    assert plan[0].uses == (("3.1 B", date(2028, 11, 22)),)
    assert item_plan([]) == ()
