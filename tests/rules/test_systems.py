"""Where data are stored, and what of the directory goes with the last category that lists it."""

import tomllib
from pathlib import Path

import pytest

from db.tables import IDENTIFIER_KINDS
from desktop.rules.errors import RuleBroken
from desktop.rules.systems import fields_to_clear, read_systems
from desktop.rules.terms import all_terms, terms_of

SHIPPED = Path(__file__).parents[2] / "resources" / "statement" / "systems.toml"


@pytest.fixture(scope="module")
def systems():
    return read_systems(tomllib.loads(SHIPPED.read_text(encoding="utf-8")))


def test_the_shipped_systems(systems):
    codes = [system.code for system in systems]
    assert codes == [
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


def test_an_activity_of_a_later_statement_may_be_anywhere(systems):
    assert len(systems.storing("3.5 A")) == len(systems)


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
    ],
)
def test_a_faulty_file_is_refused(parsed: dict, entry: str, key: str):
    with pytest.raises(RuleBroken) as refused:
        read_systems(parsed)
    assert refused.value.code == "systems_file"
    assert refused.value.data == {"entry": entry, "key": key}
