"""What must hold for whatever is recorded of whatever category."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.clock_events import applicable, counted, early_end, events_of
from desktop.rules.facts import HOLDING_FACTS, PERSON_FACTS, FactKind
from desktop.rules.reckoning import HoldPeriod, explain, explanation_text, item_plan, reckon, state_on
from desktop.rules.retention import retention_status
from desktop.rules.statement import read_statement
from desktop.rules.terms import Terms, all_terms

SHIPPED = Path(__file__).parents[2] / "resources" / "statement" / "valueblue-1.1.toml"
CATEGORIES = all_terms(read_statement(tomllib.loads(SHIPPED.read_text(encoding="utf-8"))))
FIRST, TODAY = date(2015, 1, 1), date(2026, 11, 22)
DAYS = st.dates(FIRST, TODAY)
TERMS = st.sampled_from(CATEGORIES)
PERSON = st.dictionaries(st.sampled_from(sorted(PERSON_FACTS)), DAYS)
OWN = st.dictionaries(st.sampled_from(sorted(HOLDING_FACTS)), DAYS)


@st.composite
def hold_periods(draw: st.DrawFn) -> HoldPeriod:
    start, end = sorted((draw(DAYS), draw(DAYS)))
    return HoldPeriod(draw(st.sampled_from(["hold", "restriction"])), start, draw(st.sampled_from([None, end])))


HOLDS = st.lists(hold_periods(), max_size=5)


@given(TERMS, PERSON, OWN, HOLDS, st.integers(0, 4000))
def test_it_stands_every_day_as_the_rule_says(terms: Terms, person: dict, own: dict, holds: list, later: int):
    today = TODAY + timedelta(days=later)
    kept = reckon(terms, person, own, holds)
    events = events_of(person, own)
    rule = applicable(terms, events)[0].rule
    early = early_end(terms, events, rule.bound)
    spans = {
        kind: [(hold.from_on, hold.released_on) for hold in holds if hold.kind == kind]
        for kind in ("hold", "restriction")
    }
    status = retention_status(
        rule,
        counted(terms, events),
        today,
        early_ends=[early[1]] if early else [],
        holds=spans["hold"],
        restrictions=spans["restriction"],
    )
    assert state_on(kept.block, kept.due_on, today) is status.state
    assert kept.expires_on == status.expires_on
    if not kept.block:
        assert kept.due_on == status.purge_due


@given(TERMS, PERSON, OWN, HOLDS)
def test_a_hold_never_moves_the_end_nor_hastens_the_purge(terms: Terms, person: dict, own: dict, holds: list):
    free, kept = reckon(terms, person, own, ()), reckon(terms, person, own, holds)
    assert kept.expires_on == free.expires_on
    assert (kept.lacks, kept.ask_by) == (free.lacks, free.ask_by)
    assert (kept.due_on is None) == (free.due_on is None)
    if kept.due_on and free.due_on:
        assert kept.due_on >= free.due_on
    assert (kept.block != "") == any(hold.released_on is None for hold in holds)


@given(TERMS, PERSON, OWN, st.sampled_from(["last_contact", "last_action", "last_letter"]), DAYS)
def test_later_contact_never_gives_an_earlier_end(terms: Terms, person: dict, own: dict, kind: str, day: date):
    fact = FactKind(kind)
    later = person | {fact: max(day, person.get(fact, day))}
    before, after = reckon(terms, person, own, ()).expires_on, reckon(terms, later, own, ()).expires_on
    if explain(terms, person, own).started_on:  # a clock that never ran may get an end before a right exercised later
        assert before is not None
        assert after is not None
        assert after >= before


@given(
    TERMS,
    PERSON,
    OWN,
    st.sampled_from(["erasure_granted", "consent_withdrawn", "marketing_objection", "objection_upheld"]),
    DAYS,
)
def test_a_right_exercised_never_prolongs(terms: Terms, person: dict, own: dict, kind: str, day: date):
    facts = {fact: on for fact, on in own.items() if fact != kind}
    others = {fact: on for fact, on in person.items() if fact != kind}
    before = reckon(terms, others, facts, ()).expires_on
    after = reckon(terms, others, facts | {FactKind(kind): day}, ()).expires_on
    assert before is None or (after is not None and after <= before)


@given(TERMS, PERSON, OWN)
def test_something_is_lacking_only_while_there_is_no_end(terms: Terms, person: dict, own: dict):
    kept = reckon(terms, person, own, ())
    if kept.expires_on:
        assert kept.lacks is None
    if kept.lacks:
        assert kept.lacks not in person.keys() | own.keys()


@given(TERMS, PERSON, OWN, st.sampled_from(["nl", "en"]))
def test_the_explanation_tells_the_same_end(terms: Terms, person: dict, own: dict, language: str):
    explained, kept = explain(terms, person, own), reckon(terms, person, own, ())
    assert (explained.ends_on, explained.lacks) == (kept.expires_on, kept.lacks)
    said = explanation_text(explained, language)
    assert said.startswith(f"{terms.activity}: ")
    assert ("→" in said) == (kept.expires_on is not None)


@given(st.lists(st.tuples(TERMS, PERSON, OWN, HOLDS), max_size=4))
def test_an_item_goes_with_the_last_category_that_lists_it(kept: list):
    held = [(terms, reckon(terms, person, own, holds)) for terms, person, own, holds in kept]
    for plan in item_plan(held):
        listing = [
            reckoned
            for terms, reckoned in held
            if plan.item.nl.casefold() in {item.text.nl.casefold() for item in terms.items}
        ]
        assert listing
        free = all(reckoned.due_on and not reckoned.block for reckoned in listing)
        assert plan.erase_on == (max(reckoned.due_on for reckoned in listing) if free else None)
