"""What is proposed for each category, and what nobody may decide on it."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.categories import Proposal, ProposalReason, Stop, propose, require_category_allowed
from desktop.rules.clock_events import events_of, may_object
from desktop.rules.decisions import (
    PER_CATEGORY,
    REQUEST_GROUNDS,
    CategoryChoice,
    CategoryDecision,
    Decision,
    RequestGround,
    fields_for,
    outcome_of,
    require_decision,
)
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.reckoning import HoldPeriod, reckon
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.retention import Bound
from desktop.rules.rights import Right
from desktop.rules.statement import read_statement
from desktop.rules.statement_terms import LegalBasis
from desktop.rules.terms import Terms, all_terms, terms_of

SHIPPED = Path(__file__).parents[2] / "resources" / "statement" / "valueblue-1.1.toml"
STATEMENT = read_statement(tomllib.loads(SHIPPED.read_text(encoding="utf-8")))
CATEGORIES = all_terms(STATEMENT)
TODAY = date(2026, 11, 22)
D, F, G, P, W = CategoryDecision, FactKind, RefusalGround, ProposalReason, RequestGround
CLAIM = HoldPeriod("hold", date(2026, 1, 1))


def find(code: str, **changed) -> Terms:
    return replace(terms_of(STATEMENT, code), **changed)


def with_duty(code: str) -> Terms:
    terms = terms_of(STATEMENT, code)
    rule = replace(terms.retention.rule, bound=Bound.MIN)
    return replace(terms, retention=replace(terms.retention, rule=rule))


def proposed(right: Right, terms: Terms, facts: dict | None = None, *asked_for: W, holds=(), **how) -> Proposal | None:
    facts = facts or {}
    return propose(right, terms, reckon(terms, facts, {}, holds), events_of(facts, {}), asked_for, TODAY, **how)


COLLECTED = {F.COLLECTED: date(2026, 1, 1)}  # 3.1 B and others go 1 January 2028
GOES = date(2028, 1, 1)
ENDED = {F.ACCOUNT_ENDED: date(2026, 5, 1)}  # 3.1 A goes 1 June 2027
STILL_NEEDED = Proposal(D.KEEP, P.STILL_NEEDED, GOES, G.NO_ERASURE_GROUND)


@pytest.mark.parametrize(
    ("terms", "facts", "asked_for", "expected"),
    [
        (find("3.1 E"), COLLECTED, (), Proposal(D.ERASE, P.CONSENT_BASIS)),
        (find("3.4 A"), {F.LAST_CONTACT: TODAY}, (), Proposal(D.ERASE, P.CONSENT_BASIS)),
        (find("3.1 D"), {F.LAST_CONTACT: TODAY}, (), Proposal(D.ERASE, P.DIRECT_MARKETING)),
        (find("3.1 B"), {F.COLLECTED: date(2024, 11, 22)}, (), Proposal(D.ERASE, P.PERIOD_OVER)),
        (find("3.1 B"), {F.COLLECTED: date(2024, 11, 23)}, (), replace(STILL_NEEDED, until=date(2026, 11, 23))),
        (find("3.1 B"), COLLECTED, (), STILL_NEEDED),
        (find("3.1 B"), {}, (), replace(STILL_NEEDED, until=None)),
        (find("3.1 B"), COLLECTED, (W.OBJECTED,), Proposal(D.ERASE, P.OBJECTED)),
        (find("3.1 B"), COLLECTED, (W.NO_LONGER_NEEDED,), Proposal(D.ERASE, P.NO_LONGER_NEEDED)),
        (find("3.1 B"), COLLECTED, (W.CONSENT_WITHDRAWN,), STILL_NEEDED),
        (find("3.1 B"), COLLECTED, (W.UNLAWFUL,), Proposal(D.ERASE, P.UNLAWFUL)),
        (find("3.1 B"), COLLECTED, (W.DUTY_TO_ERASE,), Proposal(D.ERASE, P.DUTY_TO_ERASE)),
        (find("3.1 B"), COLLECTED, (W.COLLECTED_FROM_CHILD,), Proposal(D.ERASE, P.COLLECTED_FROM_CHILD)),
        (find("3.1 A"), {}, (), Proposal(D.KEEP, P.CONTRACT_RUNNING, None, G.NO_ERASURE_GROUND)),
        (
            find("3.1 A"),
            {F.ACCOUNT_STARTED: TODAY},
            (W.NO_LONGER_NEEDED,),
            Proposal(D.KEEP, P.CONTRACT_RUNNING, None, G.NO_ERASURE_GROUND),
        ),
        (
            find("3.1 A"),
            {F.ACCOUNT_ENDED: date(2026, 12, 31)},
            (),
            Proposal(D.KEEP, P.CONTRACT_RUNNING, date(2028, 1, 31), G.NO_ERASURE_GROUND),
        ),
        (find("3.1 A"), {}, (W.UNLAWFUL,), Proposal(D.ERASE, P.UNLAWFUL)),
        (find("3.1 A"), ENDED, (), replace(STILL_NEEDED, until=date(2027, 6, 1))),
        (find("3.1 A"), ENDED, (W.OBJECTED,), replace(STILL_NEEDED, until=date(2027, 6, 1))),
        (find("3.1 A"), ENDED, (W.NO_LONGER_NEEDED,), Proposal(D.ERASE, P.NO_LONGER_NEEDED)),
        (
            with_duty("3.1 B"),
            COLLECTED,
            (W.UNLAWFUL,),
            Proposal(D.KEEP, P.DUTY_TO_KEEP, date(2028, 1, 2), G.LEGAL_OBLIGATION),
        ),
        (with_duty("3.1 B"), {F.COLLECTED: date(2020, 1, 1)}, (), Proposal(D.ERASE, P.PERIOD_OVER)),
        (
            find("3.1 B", legal_basis=LegalBasis.LEGAL_OBLIGATION),
            COLLECTED,
            (),
            Proposal(D.KEEP, P.DUTY_TO_KEEP, GOES, G.LEGAL_OBLIGATION),
        ),
    ],
)
def test_what_is_proposed_when_erasure_is_asked(terms: Terms, facts: dict, asked_for: tuple, expected: Proposal):
    assert proposed(Right.ERASURE, terms, facts, *asked_for) == expected


@pytest.mark.parametrize("code", ["3.1 A", "3.1 B", "3.1 D", "3.1 E"])
def test_what_a_legal_hold_keeps_stays(code: str):
    kept = Proposal(D.KEEP, P.LEGAL_HOLD, None, G.LEGAL_CLAIMS)
    assert proposed(Right.ERASURE, find(code), COLLECTED, W.UNLAWFUL, holds=[CLAIM]) == kept
    released = replace(CLAIM, released_on=date(2026, 2, 1))
    assert proposed(Right.ERASURE, find(code), COLLECTED, W.UNLAWFUL, holds=[released]).decision is D.ERASE


def test_the_file_of_a_request_stays_its_own_time():
    file, facts = find("3.2 D"), {F.LAST_CONTACT: date(2026, 1, 1)}
    kept = Proposal(D.KEEP, P.CASE_FILE, date(2030, 1, 1), G.LEGAL_CLAIMS)
    assert proposed(Right.ERASURE, file, facts, W.OBJECTED, is_case_file=True) == kept
    gone = {F.LAST_CONTACT: date(2020, 1, 1)}
    assert proposed(Right.ERASURE, file, gone, is_case_file=True) == Proposal(D.ERASE, P.PERIOD_OVER)
    goes_on = Proposal(D.CONTINUE, P.CASE_FILE, date(2030, 1, 1), G.OBJECTION_LEGAL_CLAIMS)
    assert proposed(Right.OBJECTION, file, facts, is_case_file=True) == goes_on
    assert proposed(Right.OBJECTION, file, facts) == Proposal(D.STOP, P.MAY_OBJECT)


@pytest.mark.parametrize("terms", CATEGORIES, ids=lambda terms: f"{terms.activity} {terms.group}".strip())
def test_an_objection_stops_what_rests_on_an_interest(terms: Terms):
    found = proposed(Right.OBJECTION, terms)
    if terms.direct_marketing:
        assert found == Proposal(D.STOP, P.DIRECT_MARKETING)
    elif terms.legal_basis is LegalBasis.LEGITIMATE_INTEREST:
        assert found == Proposal(D.STOP, P.MAY_OBJECT)
    else:
        assert found == Proposal(D.CONTINUE, P.BASIS_KNOWS_NO_OBJECTION, None, G.BASIS_KNOWS_NO_OBJECTION)


@pytest.mark.parametrize("terms", CATEGORIES, ids=lambda terms: f"{terms.activity} {terms.group}".strip())
def test_only_consent_is_withdrawn_and_anything_restricted(terms: Terms):
    withdrawn = Proposal(D.WITHDRAW, P.CONSENT_BASIS) if terms.legal_basis is LegalBasis.CONSENT else None
    assert proposed(Right.CONSENT_WITHDRAWAL, terms) == withdrawn
    assert proposed(Right.RESTRICTION, terms) == Proposal(D.RESTRICT, P.RESTRICTION_ASKED)
    assert proposed(Right.ACCESS, terms) is None


def refused(right: Right, decision: D, terms: Terms, *, stop: Stop | None = None, due_on=None, **choice) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        require_category_allowed(
            right,
            CategoryChoice(holding_id=7, decision=decision, **choice),
            terms,
            stop=stop,
            due_on=due_on,
            today=TODAY,
        )
    assert broken.value.data["holding_id"] == 7
    assert broken.value.data["activity"] == terms.activity
    return broken.value


def allowed(right: Right, decision: D, terms: Terms, *, stop: Stop | None = None, due_on=None, **choice) -> None:
    chosen = CategoryChoice(holding_id=7, decision=decision, **choice)
    require_category_allowed(right, chosen, terms, stop=stop, due_on=due_on, today=TODAY)


def test_there_is_nothing_to_object_to_in_a_contract_or_consent():
    for code, basis in (("3.1 A", "contract"), ("3.1 E", "consent")):
        broken = refused(Right.OBJECTION, D.STOP, find(code))
        assert (broken.code, broken.data["basis"]) == ("objection_not_for_basis", basis)
        allowed(Right.OBJECTION, D.CONTINUE, find(code))
    allowed(Right.OBJECTION, D.STOP, find("3.1 B"))
    allowed(Right.OBJECTION, D.CONTINUE, find("3.1 B"))


def test_direct_marketing_always_stops():
    for code in ("3.1 D", "3.2 C", "3.2 E", "3.4 A"):
        assert refused(Right.OBJECTION, D.CONTINUE, find(code)).code == "marketing_cannot_continue"
        allowed(Right.OBJECTION, D.STOP, find(code))


def test_consent_is_withdrawn_only_where_it_was_given():
    broken = refused(Right.CONSENT_WITHDRAWAL, D.WITHDRAW, find("3.1 A"))
    assert (broken.code, broken.data["basis"]) == ("consent_not_basis", "contract")
    allowed(Right.CONSENT_WITHDRAWAL, D.WITHDRAW, find("3.1 E"))


@pytest.mark.parametrize("code", ["3.1 A", "3.1 B", "3.2 E"])
@pytest.mark.parametrize("stop", [None, *Stop])
def test_nobody_guesses_where_the_wrong_data_stand_and_everywhere_they_may_be_corrected(code: str, stop: Stop | None):
    assert proposed(Right.RECTIFICATION, find(code), stop=stop) == Proposal(None, None)
    for decision in (D.CORRECT, D.UNCHANGED):
        allowed(Right.RECTIFICATION, decision, find(code), stop=stop)


def test_what_is_held_is_not_erased():
    assert refused(Right.ERASURE, D.ERASE, find("3.1 B"), stop=Stop.HELD).code == "held_cannot_erase"
    allowed(Right.ERASURE, D.KEEP, find("3.1 B"), stop=Stop.HELD)
    allowed(Right.OBJECTION, D.STOP, find("3.1 B"), stop=Stop.HELD)
    allowed(Right.ERASURE, D.ERASE, find("3.1 B"))


def test_a_duty_to_keep_is_not_shortened():
    broken = refused(Right.ERASURE, D.ERASE, with_duty("3.1 B"), due_on=GOES)
    assert (broken.code, broken.data["due_on"]) == ("duty_cannot_erase", GOES)
    assert refused(Right.ERASURE, D.ERASE, with_duty("3.1 B")).code == "duty_cannot_erase"
    allowed(Right.ERASURE, D.ERASE, with_duty("3.1 B"), due_on=TODAY)
    allowed(Right.ERASURE, D.KEEP, with_duty("3.1 B"), due_on=GOES)


def test_nothing_is_kept_until_a_day_gone_by():
    yesterday = TODAY - timedelta(days=1)
    broken = refused(Right.ERASURE, D.KEEP, find("3.1 B"), until=yesterday)
    assert (broken.code, broken.data["until"]) == ("keep_until_past", yesterday)
    allowed(Right.ERASURE, D.KEEP, find("3.1 B"), until=TODAY, due_on=TODAY)


CLAIMS = {"ground": G.LEGAL_CLAIMS, "facts": "Er loopt een geschil."}


@pytest.mark.parametrize(
    ("right", "decision", "until", "due_on", "more"),
    [
        (Right.ERASURE, D.KEEP, GOES - timedelta(days=1), GOES, CLAIMS),  # sooner: nothing would erase it that day
        (Right.ERASURE, D.KEEP, GOES, None, CLAIMS),  # no end is known: nothing would erase it on any day
        (Right.ERASURE, D.KEEP, GOES + timedelta(days=1), GOES, {"ground": G.NO_ERASURE_GROUND, "facts": "Nog nodig."}),
        (Right.OBJECTION, D.CONTINUE, GOES + timedelta(days=1), GOES, {"ground": G.OBJECTION_LEGAL_CLAIMS}),
        (Right.OBJECTION, D.CONTINUE, GOES, None, {"ground": G.COMPELLING_GROUNDS}),
    ],
)
def test_no_day_is_named_on_which_nothing_ends(right: Right, decision: D, until: date, due_on: date | None, more: dict):
    broken = refused(right, decision, find("3.1 B"), until=until, due_on=due_on, **more)
    assert (broken.code, broken.data["until"], broken.data["due_on"]) == ("keep_until_differs", until, due_on)


@pytest.mark.parametrize("ground", [G.LEGAL_CLAIMS, G.LEGAL_OBLIGATION])
def test_a_claim_or_a_duty_may_outlast_the_period(ground: G):
    later = GOES + timedelta(days=400)
    allowed(Right.ERASURE, D.KEEP, find("3.1 B"), until=later, due_on=GOES, ground=ground, facts="Er loopt iets.")
    allowed(Right.ERASURE, D.KEEP, find("3.1 B"), until=GOES, due_on=GOES, ground=ground, facts="Er loopt iets.")


@pytest.mark.parametrize("stop", Stop)
def test_what_something_stops_is_proposed_to_stay_and_cannot_be_erased(stop: Stop):
    assert refused(Right.ERASURE, D.ERASE, find("3.1 B"), stop=stop).code == f"{stop.value}_cannot_erase"
    one = proposed(Right.ERASURE, find("3.1 B"), COLLECTED, W.UNLAWFUL, stop=stop)
    assert one is not None
    assert (one.decision, one.until, one.ground) == (D.KEEP, None, G.LEGAL_CLAIMS)


DAYS = st.dates(date(2015, 1, 1), TODAY)
FACTS = st.dictionaries(st.sampled_from(sorted(FactKind)), DAYS)
HOLDS = st.lists(st.builds(HoldPeriod, st.sampled_from(["hold", "restriction"]), DAYS), max_size=2)
TERMS = st.sampled_from((*CATEGORIES, *map(with_duty, ("3.1 A", "3.1 B", "3.4 A"))))


@st.composite
def people(draw: st.DrawFn) -> list[tuple[Terms, dict, list, bool]]:
    """What is held of one person: terms, facts, holds, and whether it is the file of a request."""
    return draw(st.lists(st.tuples(TERMS, FACTS, HOLDS, st.booleans()), min_size=1, max_size=5))


@given(st.sampled_from(sorted(PER_CATEGORY)), people(), st.sets(st.sampled_from(RequestGround)))
def test_what_is_proposed_can_be_decided(right: Right, held: list, wishes: set):
    asked_for = tuple(wish for wish in REQUEST_GROUNDS.get(right, ()) if wish in wishes)
    chosen = []
    for holding_id, (terms, facts, holds, is_case_file) in enumerate(held, 1):
        found = reckon(terms, {}, facts, holds)
        one = propose(right, terms, found, facts, asked_for, TODAY, is_case_file=is_case_file)
        if one is None or one.decision is None:
            assert right is (Right.CONSENT_WITHDRAWAL if one is None else Right.RECTIFICATION)
            continue
        is_done = one.decision is PER_CATEGORY[right][0]
        assert (one.ground is None) == is_done
        assert one.until is None or (one.until > TODAY and not is_done)
        assert one.ground is None or one.ground in grounds_for(right)
        choice = CategoryChoice(
            holding_id=holding_id, decision=one.decision, until=one.until, ground=one.ground, facts="Daarom."
        )
        stop = Stop.HELD if found.block == "held" else None
        require_category_allowed(right, choice, terms, stop=stop, due_on=found.due_on, today=TODAY)
        chosen.append(choice)
    if not chosen:
        return
    outcome = outcome_of(right, [choice.decision for choice in chosen])
    assert outcome is not None
    words = {field.name: "2026-11-22" for field in fields_for(right, outcome) if field.required}
    grounds = REQUEST_GROUNDS.get(right, ())[:1] if outcome is not Outcome.REFUSED else ()
    require_decision(
        Decision(right=right, outcome=outcome, request_grounds=grounds, details=words, categories=tuple(chosen))
    )


@given(TERMS, FACTS, HOLDS, st.booleans())
def test_what_stops_or_is_erased_is_due_at_once(terms: Terms, facts: dict, holds: list, is_case_file: bool):
    before = reckon(terms, {}, facts, holds)
    for right, fact in ((Right.ERASURE, F.ERASURE_GRANTED), (Right.OBJECTION, F.OBJECTION_UPHELD)):
        one = propose(right, terms, before, facts, (), TODAY, is_case_file=is_case_file)
        if one and one.decision is PER_CATEGORY[right][0] and (right is Right.ERASURE or may_object(terms)):
            after = reckon(terms, {}, facts | {fact: TODAY}, holds)
            if terms.retention.rule.bound is Bound.MAX:
                assert after.expires_on is not None
                assert after.expires_on <= TODAY
