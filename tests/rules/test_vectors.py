"""The published examples, one test each; INZAGE_RULE_VECTORS names another file in the same format."""

import json
import os
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.rules import deadlines, retention, texts, working_days
from desktop.rules.errors import RuleBroken
from desktop.rules.names import PersonName
from desktop.rules.periods import parse_period

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "tests" / "samples" / "rule-vectors.json"
VECTORS = json.loads(Path(os.environ.get("INZAGE_RULE_VECTORS") or PUBLISHED).read_text(encoding="utf-8"))
EQUATED = working_days.read_equated(
    tomllib.loads((ROOT / "resources" / "holidays" / "nl-equated.toml").read_text(encoding="utf-8"))
)
CALENDARS = {
    "nl_default": working_days.nl_default(),
    "nl_full": working_days.nl_full(EQUATED),
}
EARLY_ENDS = ("consent_withdrawn", "erasure_granted", "objection_marketing")
NAME_PARTS = ("initials", "first_name", "prefix", "surname")
Facts = Mapping[str, Any]


def day(text: str | None) -> date | None:
    if text is None:
        return None
    if "T" in text:
        return deadlines.local_day(datetime.fromisoformat(text))
    return date.fromisoformat(text)


def days(named: Facts) -> dict[str, date | None]:
    return {name: day(text) for name, text in named.items()}


def spans(listed: list[Facts]) -> list[tuple[date | None, date | None]]:
    return [(day(span["from"]), day(span.get("to"))) for span in listed]


def calendar(given: Facts) -> working_days.Calendar:
    return CALENDARS[given.get("calendar", "nl_default")]


def holidays(given: Facts) -> Facts:
    found = calendar(given).holidays_of(given["year"])
    return {str(on): working_days.day_off_name(code, "nl") for on, code in found.items()}


def workdays(given: Facts) -> Facts:
    return {"date": calendar(given).add_working_days(day(given["date"]), given["days"])}


def deadline(given: Facts) -> Facts:
    found = deadlines.deadline(
        day(given["received"]),
        calendar(given),
        suspensions=spans(given.get("suspensions", [])),
        as_of=day(given.get("as_of")),
        ask_limit_working_days=given.get("ask_limit_working_days"),
    )
    named = {name: getattr(found, name) for name in found.__dataclass_fields__}
    state = "suspended" if found.suspended else "running"
    return {**named, "received_local": found.received_on, "state": state}


def extension(given: Facts) -> Facts:
    found = deadlines.extension(
        day(given["received"]), day(given["notice_sent"]), calendar(given), reasons=given.get("reasons", True)
    )
    named = {name: getattr(found, name) for name in found.__dataclass_fields__}
    return {**named, "extension_valid": found.valid}


def deadline_state(given: Facts) -> Facts:
    notice = day(given.get("notice_sent")) if given.get("reasons", True) else None
    if notice is None and given.get("extended"):
        notice = day(given["received"])
    found = deadlines.deadline(
        day(given["received"]),
        calendar(given),
        suspensions=spans(given.get("suspensions", [])),
        as_of=day(given["today"]),
        notice_on=notice,
    )
    today = day(given["today"])
    return {
        "state": deadlines.state(found, today),
        "work_to": found.work_to,
        "limit": found.limit,
        "days_left": deadlines.days_to_work_to(found, today),
    }


def court_term(given: Facts) -> Facts:
    last_day = deadlines.court_term(day(given["answer_received"]), CALENDARS[given.get("calendar", "nl_full")])
    return {"last_day": last_day, "state": "no_term" if last_day is None else "set"}


def retention_end(given: Facts) -> Facts:
    found = retention.retention_end(retention.read_rule(given["rule"]), days(given["events"]))
    named = {name: getattr(found, name) for name in ("trigger_on", "expires_on", "cutoff_on", "destroy_from")}
    return {**named, "state": "open" if found.expires_on is None else "set"}


def retention_status(given: Facts) -> Facts:
    found = retention.retention_status(
        retention.read_rule(given["rule"]),
        days(given["events"]),
        day(given["today"]),
        early_ends=[day(given[name]) for name in EARLY_ENDS if given.get(name)],
        holds=spans(given.get("holds", [])),
        restrictions=spans(given.get("restrictions", [])),
    )
    return {name: getattr(found, name) for name in ("state", "expires_on", "purge_due", "days_left")}


def retention_item(given: Facts) -> Facts:
    rules = {purpose: retention.read_rule(rule) for purpose, rule in given["purposes"].items()}
    found = retention.item_end(rules, days(given["events"]))
    return {"purposes": dict(found.purposes), "erase_on": found.erase_on}


def in_both(write: Callable[[str], str]) -> Facts:
    return {"nl": write("nl"), "en": write("en")}


def date_text(given: Facts) -> Facts:
    return in_both(lambda language: texts.date_text(day(given["date"]), language))


def period_text(given: Facts) -> Facts:
    return in_both(lambda language: texts.period_text(parse_period(given["period"]), language))


def salutation(given: Facts) -> Facts:
    parts = {part: given.get(part) or "" for part in NAME_PARTS}
    name = PersonName(title=given.get("title"), **parts)
    as_registered = given.get("country") == "BE" or given.get("belgian", False)
    return in_both(lambda language: texts.salutation(name, language, as_registered=as_registered))


KINDS: dict[str, Callable[[Facts], Facts]] = {
    "holidays": holidays,
    "workdays": workdays,
    "deadline": deadline,
    "extension": extension,
    "deadline_state": deadline_state,
    "court_term": court_term,
    "retention": retention_end,
    "retention_status": retention_status,
    "retention_item": retention_item,
    "date_text": date_text,
    "period_text": period_text,
    "salutation": salutation,
}
KNOWN: dict[str, set[str]] = {  # what each kind reads; anything else would be ignored without a word
    "holidays": {"year", "calendar"},
    "workdays": {"date", "days", "calendar"},
    "deadline": {"received", "calendar", "suspensions", "as_of", "ask_limit_working_days"},
    "extension": {"received", "notice_sent", "reasons", "calendar"},
    "deadline_state": {"received", "today", "notice_sent", "reasons", "extended", "suspensions", "calendar"},
    "court_term": {"answer_received", "calendar"},
    "retention": {"rule", "events"},
    "retention_status": {"rule", "events", "today", "holds", "restrictions", *EARLY_ENDS},
    "retention_item": {"purposes", "events"},
    "date_text": {"date"},
    "period_text": {"period"},
    "salutation": {"title", *NAME_PARTS, "country", "belgian"},
}
WHOLE = frozenset({"holidays"})  # nothing beyond what is expected may be found


def plain(value: Any) -> Any:
    """Dates as texts, tuples as lists, enums as codes: what JSON can hold."""
    return json.loads(json.dumps(value, default=str))


@pytest.mark.parametrize("vector", [pytest.param(entry, id=entry["id"]) for entry in VECTORS])
def test_vector(vector: Facts):
    check(vector)


def check(vector: Facts) -> None:
    kind, expected = vector["kind"], vector["expected"]
    assert kind in KINDS, f"unknown kind {kind!r}"
    unknown = set(vector["input"]) - KNOWN[kind]
    assert not unknown, f"unknown inputs of {kind}: {sorted(unknown)}"
    if set(expected) == {"error"}:
        with pytest.raises(RuleBroken) as broken:
            KINDS[kind](vector["input"])
        assert broken.value.code == expected["error"]
        return
    found = plain(KINDS[kind](vector["input"]))
    compared = found if kind in WHOLE else {key: found.get(key, "not found") for key in expected}
    assert compared == expected, vector["why"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_input_fails_clearly(kind: str):
    with pytest.raises(AssertionError, match=f"unknown inputs of {kind}: .'moon'"):
        check({"kind": kind, "input": {"moon": "full"}, "expected": {}, "why": ""})


def test_an_item_is_compared_on_what_is_expected_only():
    purposes = {"service": {"trigger": {"event": "account_ended"}, "period": "P13M"}}
    given = {"purposes": purposes, "events": {"account_ended": "2025-06-30"}}
    check({"kind": "retention_item", "input": given, "expected": {"erase_on": "2026-07-30"}, "why": ""})


@pytest.mark.parametrize("belgian", [{"country": "BE"}, {"belgian": True}])
def test_a_belgian_name_is_written_as_registered(belgian: Facts):
    given = {"title": "mijnheer", "prefix": "van den", "surname": "Berghe"}
    as_registered = {"nl": "Geachte heer van den Berghe,", "en": "Dear Mr van den Berghe,"}
    check({"kind": "salutation", "input": {**given, **belgian}, "expected": as_registered, "why": ""})
    elsewhere = {"nl": "Geachte heer Van den Berghe,"}
    check({"kind": "salutation", "input": {**given, "country": "NL"}, "expected": elsewhere, "why": ""})
