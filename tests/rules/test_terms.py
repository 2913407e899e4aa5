"""The categories of a statement: groups of items with the same rule, and what applies to each."""

import dataclasses

import pytest

from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Role
from desktop.rules.terms import all_terms, terms_of


def test_every_activity_is_one_group_but_for_items_with_their_own_rule(shipped_statement):
    names = [(terms.activity, terms.group) for terms in all_terms(shipped_statement)]
    codes = [activity.code for activity in shipped_statement.activities]
    expected = [(code, "") for code in codes]
    expected.insert(expected.index(("3.1 E", "")) + 1, ("3.1 E", "account_ended"))
    assert names == expected


def test_no_item_is_lost_or_doubled(shipped_statement):
    assert sum(len(terms.items) for terms in all_terms(shipped_statement)) == shipped_statement.item_count


def test_the_optional_fields_follow_two_rules(shipped_statement):
    questionnaires, rest = (terms_of(shipped_statement, "3.1 E", group) for group in ("", "account_ended"))
    assert [terms.retention.period for terms in (questionnaires, rest)] == ["P2Y", "P13M"]
    assert [len(terms.items) for terms in (questionnaires, rest)] == [3, 2]
    assert rest.items[1].text.nl.startswith("Profielfoto")
    assert (rest.role, rest.version, rest.variants) == (Role.USER, "1.1", ())


def test_flags_say_what_an_objection_and_a_letter_do(shipped_statement):
    categories = all_terms(shipped_statement)
    marketing = {terms.activity for terms in categories if terms.direct_marketing}
    assert marketing == {"3.1 D", "3.2 C", "3.2 E", "3.4 A"}
    assert {terms.activity for terms in categories if terms.letters_count} == {"3.2 D"}


def test_only_the_application_has_a_wish(shipped_statement):
    wishes = {t.activity: [v.name for v in t.variants] for t in all_terms(shipped_statement) if t.variants}
    assert wishes == {"3.3 A": ["keep_one_year_requested"]}


@pytest.mark.parametrize(("code", "group"), [("3.9 Z", ""), ("3.1 A", "collected"), ("3.1 E", "collected"), ("", "")])
def test_an_unknown_category_is_refused(shipped_statement, code: str, group: str):
    with pytest.raises(RuleBroken) as refused:
        terms_of(shipped_statement, code, group)
    assert refused.value.code == "unknown_category"
    assert refused.value.data == {"activity": code, "group": group, "version": "1.1"}


def with_items(statement, **retentions):
    """Activity 3.1 B with its first items given a rule of their own."""
    activity = statement.activity("3.1 B")
    items = list(activity.items)
    for number, retention in enumerate(retentions.values()):
        items[number] = dataclasses.replace(items[number], retention=retention)
    changed = dataclasses.replace(activity, items=tuple(items))
    activities = tuple(changed if old is activity else old for old in statement.activities)
    return dataclasses.replace(statement, activities=activities)


def test_two_rules_with_the_same_event_are_two_groups(shipped_statement):
    account = shipped_statement.activity("3.1 A").retention
    shorter = dataclasses.replace(
        account, rule=dataclasses.replace(account.rule, period=account.rule.period.__class__(0, 6)), period="P6M"
    )
    statement = with_items(shipped_statement, first=account, second=shorter, third=account)
    groups = {t.group: [i.text.nl for i in t.items] for t in all_terms(statement) if t.activity == "3.1 B"}
    assert list(groups) == ["", "account_ended", "account_ended P6M"]
    assert groups["account_ended"] == ["Naam", "IP-adres"]
    assert groups["account_ended P6M"] == ["E-mailadres"]
    assert terms_of(statement, "3.1 B", "account_ended P6M").retention.period == "P6M"


def test_several_events_name_a_group_together(shipped_statement):
    marketing = shipped_statement.activity("3.1 D").retention
    groups = [t.group for t in all_terms(with_items(shipped_statement, a=marketing)) if t.activity == "3.1 B"]
    assert groups == ["", "last_contact+last_action"]


def test_an_item_that_repeats_the_rule_of_its_activity_makes_no_group(shipped_statement):
    same = shipped_statement.activity("3.1 B").retention
    assert [t.group for t in all_terms(with_items(shipped_statement, a=same)) if t.activity == "3.1 B"] == [""]


def test_a_rule_that_governs_no_item_makes_no_group(shipped_statement):
    account = shipped_statement.activity("3.1 A").retention
    everything = {str(number): account for number in range(6)}
    statement = with_items(shipped_statement, **everything)
    assert [t.group for t in all_terms(statement) if t.activity == "3.1 B"] == ["account_ended"]
