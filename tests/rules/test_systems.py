"""Where data are stored, and what of the directory goes with the last category that lists it."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from db.tables import IDENTIFIER_KINDS
from desktop.rules.errors import RuleBroken
from desktop.rules.systems import SOURCES, fields_to_clear, read_systems
from desktop.rules.terms import all_terms, terms_of

FAX = {"code": "fax", "name": "Fax"}
SHIPPED = Path(__file__).parents[2] / "resources" / "statement" / "systems.toml"


@pytest.fixture(scope="module")
def systems():
    return read_systems(tomllib.loads(SHIPPED.read_text(encoding="utf-8")))


def test_the_shipped_systems(systems):
    assert [system.code for system in systems] == [
        "bluedolphin",
        "intercom",
        "hubspot",
        "dynatrace",
        "google_analytics",
        "google_ads",
        "hotjar",
        "linkedin",
        "mailbox",
        "desk",
    ]
    assert len(systems) == 10
    assert [system.code for system in systems.systems if system.search_only] == ["backups"]
    assert systems.name_of("backups") == "Back-ups"
    assert [systems.told_as("backups", language) for language in ("nl", "en")] == ["onze reservekopieën", "our backups"]
    assert [systems.told_as(code, "nl") for code in ("hubspot", "fax")] == ["HubSpot", "fax"]
    assert (systems.name_of("google_analytics"), systems.name_of("fax")) == ("Google Analytics", "fax")


def test_every_activity_is_stored_somewhere_and_no_other_is_named(systems, shipped_statement):
    stored = {code for system in systems for code in system.activities}
    assert stored == {activity.code for activity in shipped_statement.activities}


def test_every_recipient_of_the_statement_is_a_system_of_that_activity(systems, shipped_statement):
    as_system = {"google": "google_ads"}
    for activity in shipped_statement.activities:
        codes = {system.code for system in systems if activity.code in system.activities}
        assert {as_system.get(named.code, named.code) for named in activity.processors} <= codes


def test_the_usual_systems_come_first(systems):
    assert [system.code for system in systems.storing("3.2 D")] == ["intercom", "mailbox", "desk"]
    assert [system.code for system in systems.storing("3.1 A")] == ["bluedolphin", "intercom"]


def codes(found) -> list[str]:
    return [system.code for system in found]


def test_an_activity_of_a_later_statement_may_be_anywhere(systems, shipped_statement):
    assert len(systems.storing("3.5 A")) == len(systems)
    assert codes(systems.searchable_for(["3.5 A"])) == [one.code for one in systems.systems if one.code != "desk"]
    later = replace(terms_of(shipped_statement, "3.1 A"), activity="3.5 A")
    assert systems.sources_of(later) == ()
    assert not systems.is_profiling(later)


def test_what_is_searched_may_hold_it_or_a_copy(systems):
    assert codes(systems.searchable_for(["3.1 C"])) == ["bluedolphin", "dynatrace", "backups"]
    assert codes(systems.searchable_for(["3.3 A"], ["3.2 D"])) == ["intercom", "mailbox", "backups"]
    assert codes(systems.searchable_for([])) == ["backups"]


def test_nothing_is_registered_where_it_is_only_searched(systems, shipped_statement):
    for activity in (*(activity.code for activity in shipped_statement.activities), "3.5 A"):
        assert "backups" not in codes(systems.storing(activity))


def test_a_recipient_is_somebody_else(systems):
    others = ["intercom", "hubspot", "dynatrace", "google_analytics", "google_ads", "hotjar", "linkedin"]
    assert [system.code for system in systems if system.recipient] == others


def test_every_party_of_the_statement_has_its_system(systems, shipped_statement):
    known = {system.named_as or system.code for system in systems if system.recipient}
    assert {party.code for activity in shipped_statement.activities for party in activity.processors} <= known


def test_a_system_knows_people_by_what_the_directory_keeps(systems):
    assert {system.identifier for system in systems} <= {"", *IDENTIFIER_KINDS}
    assert {system.identifier for system in systems} <= {"", *systems.vault_fields}


def test_a_lead_score_judges_people(systems, shipped_statement):
    judging = {terms.activity for terms in all_terms(shipped_statement) if systems.is_profiling(terms)}
    assert judging == {"3.1 D", "3.4 A"}


def test_every_category_has_its_sources(systems, shipped_statement):
    for terms in all_terms(shipped_statement):
        found = systems.sources_of(terms)
        assert found
        assert set(found) <= set(SOURCES)
        assert "derived" in found or not systems.is_profiling(terms)
    assert set(systems.sources) == {activity.code for activity in shipped_statement.activities}


def test_every_field_of_the_directory_is_one_and_its_items_are_the_statements(systems, shipped_statement):
    other_fields = {"telephone", "address", "function", "organisation"}
    assert set(systems.vault_fields) == (set(IDENTIFIER_KINDS) - {"other"}) | other_fields
    items = {item.text.nl.casefold() for terms in all_terms(shipped_statement) for item in terms.items}
    for texts in systems.vault_fields.values():
        assert {text.casefold() for text in texts} & items


def clear(systems, statement, gone: list, left: list) -> frozenset[str]:
    def categories(codes):
        return [terms_of(statement, code) for code in codes]

    return fields_to_clear(categories(gone), categories(left), systems.vault_fields)


def test_a_field_goes_with_the_last_category_that_lists_it(systems, shipped_statement):
    assert clear(systems, shipped_statement, ["3.2 B"], []) == {"google_user", "hotjar"}
    assert clear(systems, shipped_statement, ["3.2 B"], ["3.2 C"]) == {"hotjar"}
    gone = clear(systems, shipped_statement, ["3.1 A"], ["3.1 D"])
    assert gone == {"bluedolphin_tenant"}
    assert clear(systems, shipped_statement, [], ["3.1 D"]) == frozenset()
    assert clear(systems, shipped_statement, ["3.3 A"], ["3.1 D"]) == {"address"}


@pytest.mark.parametrize(
    ("parsed", "entry", "key"),
    [
        ({}, "system", "system"),
        ({"system": []}, "system", "system"),
        ({"system": "fax"}, "system", "system"),
        ({"system": ["fax"]}, "1", "system"),
        ({"system": [{"name": "Fax"}]}, "1", "code"),
        ({"system": [{"code": "fax"}]}, "fax", "name"),
        ({"system": [{"code": "fax", "name": "Fax", "activities": "3.1 A"}]}, "fax", "activities"),
        ({"system": [{"code": "fax", "name": "Fax", "activities": [1]}]}, "fax", "activities"),
        ({"system": [{"code": "fax", "name": "Fax", "usual_for": ["3.1 A"]}]}, "fax", "usual_for"),
        ({"system": [{"code": "fax", "name": "Fax"}] * 2}, "fax", "code"),
        ({"system": [{"code": "fax", "name": "Fax"}], "vault_fields": []}, "vault_fields", "vault_fields"),
        ({"system": [{"code": "fax", "name": "Fax"}], "vault_fields": {"fax": "Fax"}}, "vault_fields", "fax"),
        ({"system": [{"code": "fax", "name": "Fax", "recipient": 1}]}, "fax", "recipient"),
        ({"system": [{"code": "fax", "name": "Fax", "search_only": "yes"}]}, "fax", "search_only"),
        ({"system": [{"code": "fax", "name": "Fax", "is_own": None}]}, "fax", "is_own"),
        ({"system": [{"code": "fax", "name": "Fax", "correspondence": "yes"}]}, "fax", "correspondence"),
        ({"system": [{"code": "fax", "name": "Fax", "named_as": 1}]}, "fax", "named_as"),
        ({"system": [{"code": "fax", "name": "Fax", "identifier": ["fax"]}]}, "fax", "identifier"),
        ({"system": [{"code": "fax", "name": "Fax", "identifier": "fax"}]}, "fax", "identifier"),
        ({"system": [{"code": "fax", "name": "Fax", "in_letter": "ons faxapparaat"}]}, "fax", "in_letter"),
        ({"system": [{"code": "fax", "name": "Fax", "in_letter": {"nl": "ons faxapparaat"}}]}, "fax", "in_letter"),
        ({"system": [FAX], "profiling": ["leadscore"]}, "profiling", "profiling"),
        ({"system": [FAX], "profiling": {"items": [1]}}, "profiling", "items"),
        ({"system": [FAX], "source": {}}, "source", "source"),
        ({"system": [FAX], "source": ["self"]}, "source", "source"),
        ({"system": [FAX], "source": [{"activities": ["3.1 A"]}]}, "source", "codes"),
        ({"system": [FAX], "source": [{"activities": ["3.1 A"], "codes": ["gossip"]}]}, "source", "codes"),
        ({"system": [FAX], "source": [{"activities": "3.1 A", "codes": ["self"]}]}, "source", "activities"),
        ({"system": [FAX], "source": [{"activities": ["3.1 A"], "codes": ["self"]}] * 2}, "source", "activities"),
    ],
)
def test_a_faulty_file_is_refused(parsed: dict, entry: str, key: str):
    with pytest.raises(RuleBroken) as refused:
        read_systems(parsed)
    assert refused.value.code == "systems_file"
    assert refused.value.data == {"entry": entry, "key": key}
