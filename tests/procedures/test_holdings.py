"""Categories of a person: registered, counting down from facts recorded once, explained, taken back, undone."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import holdings as kept_holdings
from db import journal
from db.records import SubjectId
from desktop.clock import FixedClock
from desktop.procedures import directory, holdings, holds
from desktop.procedures.holding_lines import HoldingView
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office, Topic
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.reckoning import explanation_text
from desktop.rules.retention import RetentionState

TODAY = date(2026, 3, 4)
ACCOUNT = ("3.1 A", "", "bluedolphin")
LOG = ("3.1 B", "", "bluedolphin")
MARKETING = ("3.1 D", "", "hubspot")
NEWS = ("3.2 E", "", "hubspot")
APPLICATION = ("3.3 A", "", "mailbox")
PERSON = PersonDetails(first_name="Zoë", prefix="van den", surname="Berg", roles=("user",))


@pytest.fixture
def person_id(office: Office) -> int:
    return directory.keep_person(office, details=PERSON).value


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


def view(office: Office, person_id: int, activity: str) -> HoldingView:
    found = holdings.person_holdings(office, person_id).holdings
    return next(one for one in found if one.line.activity == activity)


def acts(office: Office) -> list[str]:
    with office.vault.read() as con:
        return [entry.act for entry in journal.entries(con)]


def test_a_fact_moves_every_countdown_at_once_and_explains_itself(office: Office, person_id: int):
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT, MARKETING])
    assert {one.line.state for one in holdings.person_holdings(office, person_id).holdings} == {RetentionState.OPEN}
    done = holdings.note_person_fact(office, person_id=person_id, kind=FactKind.LAST_CONTACT, on=date(2024, 5, 2))
    assert done.changed == {Topic.HOLDINGS}
    assert view(office, person_id, "3.1 D").line.due_on == date(2028, 5, 2)
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.LAST_ACTION, on=date(2024, 8, 1))
    marketing = view(office, person_id, "3.1 D")
    assert (marketing.line.due_on, marketing.line.state) == (date(2028, 8, 1), RetentionState.ACTIVE)
    assert marketing.line.days_left == (date(2028, 8, 1) - TODAY).days
    assert explanation_text(marketing.explanation, "en") == (
        "3.1 D: 4 years after the later of last contact 2 May 2024 and last action 1 August 2024 → 1 August 2028"
    )
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.ACCOUNT_ENDED, on=date(2025, 1, 31))
    assert view(office, person_id, "3.1 A").line.due_on == date(2026, 2, 28)
    assert view(office, person_id, "3.1 A").line.state is RetentionState.OVERDUE


def test_what_lacks_its_event_says_so(office: Office, person_id: int):
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT, LOG])
    assert view(office, person_id, "3.1 A").line.lacks == "account_ended"
    assert view(office, person_id, "3.1 B").line.lacks == "collected"
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.ACCOUNT_STARTED, on=date(2020, 1, 1))
    assert view(office, person_id, "3.1 A").line.lacks == ""  # the account still runs: nothing to look into
    log = view(office, person_id, "3.1 B").line.id
    holdings.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2026, 1, 1))
    assert view(office, person_id, "3.1 B").line.lacks == ""


def test_facts_given_at_registration_go_where_they_belong(office: Office, person_id: int):
    facts = {FactKind.ACCOUNT_STARTED: date(2021, 1, 1), FactKind.COLLECTED: date(2025, 6, 1)}
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT, LOG], facts=facts)
    shown = holdings.person_holdings(office, person_id)
    assert shown.facts == {FactKind.ACCOUNT_STARTED: date(2021, 1, 1)}
    assert view(office, person_id, "3.1 A").facts == {}
    assert view(office, person_id, "3.1 B").facts == {FactKind.COLLECTED: date(2025, 6, 1)}
    assert view(office, person_id, "3.1 B").line.due_on == date(2027, 6, 1)


def test_what_could_be_added_and_what_usually_is(office: Office, person_id: int):
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT])
    choices = holdings.person_holdings(office, person_id).choices
    usual = {(one.activity, one.system) for one in choices if one.is_usual}
    assert ("3.1 A", "bluedolphin") in usual
    assert not any(activity.startswith("3.4") for activity, _ in usual)  # she is a user, no prospect
    assert {(one.activity, one.group, one.system) for one in choices if one.is_held} == {ACCOUNT}
    assert all(one.system != "desk" for one in choices)
    assert {(one.activity, one.group) for one in choices} >= {("3.1 E", ""), ("3.1 E", "account_ended")}


def test_an_item_for_two_purposes_goes_last(office: Office, person_id: int):
    holdings.add_holdings(
        office,
        person_id=person_id,
        categories=[ACCOUNT, MARKETING],
        facts={FactKind.ACCOUNT_ENDED: date(2026, 1, 1), FactKind.LAST_CONTACT: date(2025, 1, 1)},
    )
    items = {one.item.nl.casefold(): one for one in holdings.person_holdings(office, person_id).items}
    shared = [one for one in items.values() if len(one.uses) == 2]
    assert shared, "an account and marketing share items such as the e-mail address"
    assert dict(shared[0].uses) == {"3.1 A": date(2027, 2, 1), "3.1 D": date(2029, 1, 1)}
    assert shared[0].erase_on == date(2029, 1, 1)


def test_only_asked_facts_are_offered(office: Office, person_id: int):
    assert holdings.person_holdings(office, person_id).asked_facts == ()
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT])
    assert holdings.person_holdings(office, person_id).asked_facts == (FactKind.ACCOUNT_ENDED,)


def test_registering_never_moves_a_later_contact_back(office: Office, person_id: int):
    """Her own message of this year stays the last contact, whatever an old list says."""
    holdings.note_conversation(office, person_id=person_id, on=date(2026, 2, 1))
    before = holdings.person_holdings(office, person_id)
    facts = {FactKind.LAST_CONTACT: date(2021, 1, 1), FactKind.LAST_ACTION: date(2022, 1, 1)}
    done = holdings.add_holdings(office, person_id=person_id, categories=[MARKETING], facts=facts)
    assert view(office, person_id, "3.1 D").line.due_on == date(2030, 2, 1)
    known = {FactKind.LAST_CONTACT: date(2026, 2, 1), FactKind.LAST_ACTION: date(2022, 1, 1)}
    assert holdings.person_holdings(office, person_id).facts == known
    assert done.undo
    done.undo()
    assert holdings.person_holdings(office, person_id) == before


def test_registering_is_undone_with_its_facts(office: Office, person_id: int):
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.LAST_CONTACT, on=date(2024, 1, 1))
    before = holdings.person_holdings(office, person_id)
    done = holdings.add_holdings(
        office,
        person_id=person_id,
        categories=[MARKETING],
        facts={FactKind.LAST_CONTACT: date(2025, 1, 1), FactKind.LAST_ACTION: date(2025, 2, 1)},
    )
    assert done.undo
    done.undo()
    assert holdings.person_holdings(office, person_id) == before
    assert acts(office)[-2:] == ["holdings_added", "holdings_taken_back"]


@pytest.mark.parametrize(
    ("categories", "facts", "code"),
    [
        ([], {}, "nothing_chosen"),
        ([("9.9 Z", "", "hubspot")], {}, "unknown_category"),
        ([("3.1 A", "no such group", "bluedolphin")], {}, "unknown_category"),
        ([("3.1 A", "", "filing cabinet")], {}, "unknown_system"),
        ([("3.2 D", "", "desk")], {}, "unknown_system"),  # the desk's own files make themselves
        ([LOG], {FactKind.COLLECTED: date(2026, 3, 5)}, "fact_in_future"),
        (
            [ACCOUNT],
            {FactKind.ACCOUNT_STARTED: date(2024, 1, 2), FactKind.ACCOUNT_ENDED: date(2024, 1, 1)},
            "fact_before",
        ),
    ],
)
def test_what_cannot_be_registered(office: Office, person_id: int, categories: list, facts: dict, code: str):
    before = holdings.person_holdings(office, person_id)
    with broken(code):
        holdings.add_holdings(office, person_id=person_id, categories=categories, facts=facts)
    assert holdings.person_holdings(office, person_id) == before


def test_what_cannot_be_recorded(office: Office, person_id: int):
    log, application = holdings.add_holdings(office, person_id=person_id, categories=[LOG, APPLICATION]).value
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.ACCOUNT_STARTED, on=date(2024, 1, 2))
    note = holdings.note_person_fact
    with broken("unknown_fact"):
        note(office, person_id=person_id, kind="born", on=TODAY)  # type: ignore[arg-type]
    with broken("fact_not_of_person"):
        note(office, person_id=person_id, kind=FactKind.COLLECTED, on=TODAY)
    with broken("fact_not_of_holding"):
        holdings.note_fact(office, holding_id=log, kind=FactKind.ACCOUNT_ENDED, on=TODAY)
    with broken("fact_in_future"):
        note(office, person_id=person_id, kind=FactKind.LAST_CONTACT, on=date(2026, 3, 5))
    with pytest.raises(RuleBroken, match=r"^fact_before$") as refused:
        note(office, person_id=person_id, kind=FactKind.ACCOUNT_ENDED, on=date(2024, 1, 1))
    assert refused.value.data["earlier_on"] == date(2024, 1, 2)
    holdings.note_fact(office, holding_id=application, kind=FactKind.KEEP_ONE_YEAR_DECLINED, on=TODAY)
    with broken("fact_contradicts"):
        holdings.note_fact(office, holding_id=application, kind=FactKind.KEEP_ONE_YEAR_REQUESTED, on=TODAY)
    with broken("person_gone"):
        note(office, person_id=999, kind=FactKind.LAST_CONTACT, on=TODAY)
    with broken("holding_gone"):
        holdings.note_fact(office, holding_id=999, kind=FactKind.COLLECTED, on=TODAY)
    with broken("person_gone"):
        holdings.person_holdings(office, 999)
    with broken("person_gone"):
        holdings.add_holdings(office, person_id=999, categories=[LOG])


def test_the_end_of_an_account_may_lie_ahead(office: Office, person_id: int):
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT])
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.ACCOUNT_ENDED, on=date(2026, 6, 30))
    assert view(office, person_id, "3.1 A").line.due_on == date(2027, 7, 30)


def test_a_fact_is_undone_unless_another_day_was_recorded_since(office: Office, person_id: int):
    log = holdings.add_holdings(office, person_id=person_id, categories=[LOG]).value[0]
    first = holdings.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 1, 1))
    second = holdings.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 2, 1))
    assert first.undo
    assert second.undo
    with broken("fact_changed_since"):
        first.undo()
    second.undo()
    assert view(office, person_id, "3.1 B").line.due_on == date(2027, 1, 1)
    first.undo()
    assert view(office, person_id, "3.1 B").line.lacks == "collected"
    contact = holdings.note_person_fact(office, person_id=person_id, kind=FactKind.LAST_CONTACT, on=TODAY)
    assert contact.undo
    contact.undo()
    assert holdings.person_holdings(office, person_id).facts == {}


def test_a_choice_still_to_be_asked_has_a_last_day(office: Office, person_id: int):
    (one,) = holdings.add_holdings(
        office,
        person_id=person_id,
        categories=[APPLICATION],
        facts={FactKind.APPLICATION_COMPLETED: date(2026, 3, 1)},
    ).value
    assert view(office, person_id, "3.3 A").line.ask_by == date(2026, 3, 29)
    holdings.note_fact(office, holding_id=one, kind=FactKind.KEEP_ONE_YEAR_REQUESTED, on=TODAY)
    line = view(office, person_id, "3.3 A").line
    assert (line.ask_by, line.due_on) == (None, date(2027, 3, 1))


def test_early_ends(office: Office, person_id: int):
    news, marketing = holdings.add_holdings(office, person_id=person_id, categories=[NEWS, MARKETING]).value
    holdings.note_fact(office, holding_id=news, kind=FactKind.CONSENT_WITHDRAWN, on=date(2026, 2, 1))
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.LAST_CONTACT, on=date(2026, 1, 1))
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.MARKETING_OBJECTION, on=TODAY)
    assert view(office, person_id, "3.2 E").line.due_on == date(2026, 2, 1)
    assert view(office, person_id, "3.1 D").line.due_on == TODAY
    assert marketing == view(office, person_id, "3.1 D").line.id


def test_a_conversation_is_the_last_contact_unless_a_later_one_is_known(office: Office, person_id: int):
    holdings.add_holdings(office, person_id=person_id, categories=[MARKETING])
    holdings.note_person_fact(office, person_id=person_id, kind=FactKind.LAST_CONTACT, on=date(2026, 2, 1))
    holdings.note_conversation(office, person_id=person_id, on=date(2026, 1, 1))
    assert view(office, person_id, "3.1 D").line.due_on == date(2030, 2, 1)
    done = holdings.note_conversation(office, person_id=person_id, on=TODAY)
    assert view(office, person_id, "3.1 D").line.due_on == date(2030, 3, 4)
    assert done.undo
    done.undo()
    assert view(office, person_id, "3.1 D").line.due_on == date(2030, 2, 1)
    with broken("fact_in_future"):
        holdings.note_conversation(office, person_id=person_id, on=date(2026, 3, 5))


def test_taking_back_what_was_registered_by_mistake(office: Office, person_id: int):
    (log,) = holdings.add_holdings(
        office, person_id=person_id, categories=[LOG], facts={FactKind.COLLECTED: date(2023, 1, 1)}
    ).value
    hold = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person_id],
        holding_ids=[log],
        reason="Geschil",
        from_on=date(2024, 12, 1),
        review_on=date(2026, 9, 1),
    ).value[0]
    with pytest.raises(RuleBroken, match=r"^holding_held$") as refused:
        holdings.remove_holding(office, holding_id=log, reason="registered_by_mistake")
    assert refused.value.data["block"] == "held"
    holds.release_hold(office, hold_id=hold, reason="Geschil voorbij")
    before = holdings.person_holdings(office, person_id)
    assert before.holdings[0].line.due_on == TODAY  # suspended until the release
    with broken("unknown_removal_reason"):
        holdings.remove_holding(office, holding_id=log, reason="omdat ik dat wil")
    done = holdings.remove_holding(office, holding_id=log, reason="registered_by_mistake")
    assert holdings.person_holdings(office, person_id).holdings == ()
    with broken("holding_gone"):
        holdings.remove_holding(office, holding_id=log, reason="registered_by_mistake")
    assert done.undo
    done.undo()
    assert holdings.person_holdings(office, person_id) == before


def test_a_label_tells_two_of_a_kind_apart(office: Office, person_id: int):
    first, second = holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT, ACCOUNT]).value
    done = holdings.label_holding(office, holding_id=second, label=" Gemeente Voorbeeld ")
    labels = {one.line.id: one.line.label for one in holdings.person_holdings(office, person_id).holdings}
    assert labels == {first: "", second: "Gemeente Voorbeeld"}
    assert done.undo
    done.undo()
    assert {one.line.label for one in holdings.person_holdings(office, person_id).holdings} == {""}


def test_somebody_of_whom_something_is_registered_does_not_vanish_by_undo(office: Office):
    created = directory.keep_person(office, details=PERSON)
    added = holdings.add_holdings(office, person_id=created.value, categories=[ACCOUNT])
    assert created.undo
    with broken("person_has_holdings"):
        created.undo()
    assert added.undo
    added.undo()
    created.undo()
    with broken("person_gone"):
        directory.person(office, created.value)


def test_the_journal_names_categories_and_never_a_person(office: Office, person_id: int):
    (log,) = holdings.add_holdings(office, person_id=person_id, categories=[LOG]).value
    holdings.label_holding(office, holding_id=log, label="Zoë haar tweede account")
    holdings.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=TODAY)
    holdings.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=None)
    holdings.note_conversation(office, person_id=person_id, on=TODAY)
    holdings.remove_holding(office, holding_id=log, reason="registered_twice")
    with office.vault.read() as con:
        entries = journal.entries(con)
    assert [entry.act for entry in entries][-6:] == [
        "holdings_added",
        "holding_labelled",
        "fact_noted",
        "fact_removed",
        "conversation_noted",
        "holding_removed",
    ]
    assert all(entry.subject_id == person_id for entry in entries[-6:])
    assert not any("Zo" in str(entry.details) for entry in entries)


DAYS = st.dates(min_value=date(2015, 1, 1), max_value=TODAY)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contacts=st.lists(DAYS, min_size=1, max_size=4), actions=st.lists(DAYS, max_size=3))
def test_conversations_only_ever_move_the_end_away(office: Office, contacts: list[date], actions: list[date]):
    person = directory.keep_person(office, details=PERSON).value
    holdings.add_holdings(office, person_id=person, categories=[MARKETING])
    ends = []
    for on in actions:
        holdings.note_person_fact(office, person_id=person, kind=FactKind.LAST_ACTION, on=on)
    for on in contacts:
        holdings.note_conversation(office, person_id=person, on=on)
        ends.append(view(office, person, "3.1 D").line.expires_on)
    assert ends == sorted(ends, key=lambda day: day or date.min)
    with office.vault.read() as con:
        known = kept_holdings.person_facts(con, SubjectId(person))
    assert known["last_contact"] == max(contacts)


def test_nothing_that_is_stored_depends_on_today(office: Office, clock: FixedClock, person_id: int):
    (log,) = holdings.add_holdings(
        office, person_id=person_id, categories=[LOG], facts={FactKind.COLLECTED: date(2024, 3, 5)}
    ).value
    with office.vault.read() as con:
        stored = kept_holdings.holdings_by_ids(con, [log])  # type: ignore[list-item]
    seen = []
    for day in (4, 5, 6):
        clock.instant = clock.instant.replace(day=day)
        seen.append(view(office, person_id, "3.1 B").line.state)
    assert seen == [RetentionState.ACTIVE, RetentionState.DUE, RetentionState.OVERDUE]
    with office.vault.read() as con:
        assert kept_holdings.holdings_by_ids(con, [log]) == stored  # type: ignore[list-item]
