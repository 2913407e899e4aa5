"""The one next step of a case, from its facts."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.case_path import CaseFacts, Outcome, Stage, Step, may_decide, next_step, stage
from desktop.rules.rights import WITHOUT_IDENTITY, Right

DAY = date(2026, 3, 2)
NEW = CaseFacts(
    has_subject=True,
    identity_asked_on=None,
    identity_established_on=None,
    outcomes=(None, None),
    reply_pending=False,
    closed_on=None,
)
KNOWN = {"identity_established_on": DAY}
GIVEN = KNOWN | {"outcomes": (Outcome.GRANTED, Outcome.REFUSED)}


@pytest.mark.parametrize(
    ("changed", "expected_stage", "expected_step"),
    [
        ({"has_subject": False}, Stage.NEW, Step.LINK_SUBJECT),
        ({"has_subject": False, "identity_asked_on": DAY}, Stage.IDENTITY_ASKED, Step.LINK_SUBJECT),
        ({"has_subject": False, "authority_missing": True}, Stage.NEW, Step.LINK_SUBJECT),
        ({"has_subject": False, "nothing_found": True}, Stage.NEW, Step.DECIDE),
        ({"has_subject": False, "nothing_found": True, "authority_missing": True}, Stage.NEW, Step.CHECK_AUTHORITY),
        ({}, Stage.NEW, Step.ESTABLISH_IDENTITY),
        ({"searches_open": 3}, Stage.NEW, Step.ESTABLISH_IDENTITY),
        ({"authority_missing": True}, Stage.NEW, Step.CHECK_AUTHORITY),
        ({"authority_missing": True, "identity_asked_on": DAY}, Stage.IDENTITY_ASKED, Step.CHECK_AUTHORITY),
        ({"identity_asked_on": DAY}, Stage.IDENTITY_ASKED, Step.CHASE_IDENTITY),
        ({"identity_needed": False}, Stage.NEW, Step.DECIDE),
        ({"identity_needed": False, "has_subject": False}, Stage.NEW, Step.DECIDE),
        ({"identity_needed": False, "identity_asked_on": DAY}, Stage.IDENTITY_ASKED, Step.DECIDE),
        ({"identity_needed": False, "authority_missing": True}, Stage.NEW, Step.CHECK_AUTHORITY),
        ({"identity_needed": False, "outcomes": (Outcome.GRANTED, None)}, Stage.NEW, Step.DECIDE),
        (KNOWN, Stage.IDENTIFIED, Step.DECIDE),
        (KNOWN | {"has_subject": False}, Stage.IDENTIFIED, Step.DECIDE),
        (KNOWN | {"authority_missing": True, "searches_open": 1}, Stage.IDENTIFIED, Step.CHECK_AUTHORITY),
        (KNOWN | {"searches_open": 1}, Stage.IDENTIFIED, Step.SEARCH),
        (KNOWN | {"searches_open": 1, "specification_asked_on": DAY}, Stage.IDENTIFIED, Step.CHASE_SPECIFICATION),
        (KNOWN | {"outcomes": (Outcome.GRANTED, None)}, Stage.IDENTIFIED, Step.DECIDE),
        (KNOWN | {"outcomes": (Outcome.GRANTED, None), "reply_pending": True}, Stage.IDENTIFIED, Step.DECIDE),
        (KNOWN | {"outcomes": (Outcome.GRANTED, None), "notices_to_send": 2}, Stage.IDENTIFIED, Step.SEND_NOTICES),
        (GIVEN | {"reply_pending": True}, Stage.IDENTIFIED, Step.SEND_REPLY),
        (GIVEN | {"reply_pending": True, "searches_open": 1}, Stage.IDENTIFIED, Step.SEND_REPLY),
        (GIVEN | {"notices_to_send": 1}, Stage.IDENTIFIED, Step.SEND_NOTICES),
        (GIVEN, Stage.DECIDED, Step.CLOSE),
        (GIVEN | {"packages_to_build": 1}, Stage.IDENTIFIED, Step.BUILD_PACKAGE),
        (GIVEN | {"packages_to_build": 1, "notices_to_send": 1}, Stage.IDENTIFIED, Step.SEND_NOTICES),
        (GIVEN | {"packages_to_build": 1, "reply_pending": True}, Stage.IDENTIFIED, Step.SEND_REPLY),
        ({"outcomes": (Outcome.NOT_IDENTIFIED,) * 2, "reply_pending": True}, Stage.NEW, Step.SEND_REPLY),
        ({"outcomes": (Outcome.NOT_OURS,) * 2, "notices_to_send": 1}, Stage.NEW, Step.SEND_NOTICES),
        ({"outcomes": (Outcome.WITHDRAWN, Outcome.WITHDRAWN)}, Stage.DECIDED, Step.CLOSE),
        (GIVEN | {"closed_on": DAY, "reply_pending": True}, Stage.CLOSED, Step.NONE),
        ({"closed_on": DAY}, Stage.CLOSED, Step.NONE),
    ],
)
def test_stage_and_step(changed: dict, expected_stage: Stage, expected_step: Step):
    facts = replace(NEW, **changed)
    assert (stage(facts), next_step(facts)) == (expected_stage, expected_step)


def test_before_identity_nothing_of_the_person_is_decided():
    assert {outcome for outcome in Outcome if may_decide(NEW, outcome)} == {
        Outcome.WITHDRAWN,
        Outcome.NOT_IDENTIFIED,
        Outcome.NOT_OURS,
    }
    known = replace(NEW, **KNOWN)
    assert all(may_decide(known, outcome) for outcome in Outcome)
    assert not any(may_decide(replace(known, closed_on=DAY), outcome) for outcome in Outcome)


def test_that_nothing_is_held_of_a_stranger_discloses_nothing():
    stranger = replace(NEW, has_subject=False)
    assert may_decide(stranger, Outcome.NOTHING_HELD)
    assert not may_decide(replace(stranger, closed_on=DAY), Outcome.NOTHING_HELD)
    assert not may_decide(stranger, Outcome.GRANTED)


@pytest.mark.parametrize("right", Right)
def test_what_cannot_be_refused_and_a_complaint_need_no_identity(right: Right):
    assert may_decide(NEW, Outcome.GRANTED, right) == (right in WITHOUT_IDENTITY)
    assert not may_decide(replace(NEW, closed_on=DAY), Outcome.GRANTED, right)


DAYS = st.none() | st.just(DAY)
FACTS = st.builds(
    CaseFacts,
    has_subject=st.booleans(),
    identity_asked_on=DAYS,
    identity_established_on=DAYS,
    outcomes=st.lists(st.none() | st.sampled_from(Outcome), max_size=3).map(tuple),
    reply_pending=st.booleans(),
    closed_on=DAYS,
    specification_asked_on=DAYS,
    searches_open=st.integers(0, 2),
    notices_to_send=st.integers(0, 2),
    packages_to_build=st.integers(0, 1),
    authority_missing=st.booleans(),
    identity_needed=st.booleans(),
    nothing_found=st.booleans(),
)


@given(FACTS)
def test_a_case_may_close_exactly_when_nothing_is_left(facts: CaseFacts):
    is_done = bool(facts.outcomes) and all(facts.outcomes) and not facts.reply_pending
    is_done = is_done and not facts.notices_to_send and not facts.packages_to_build
    assert (next_step(facts) is Step.CLOSE) == (is_done and facts.closed_on is None)
    assert (next_step(facts) is Step.NONE) == (facts.closed_on is not None)


@given(FACTS)
def test_a_step_is_offered_only_where_it_can_be_taken(facts: CaseFacts):
    match next_step(facts):
        case Step.SEND_REPLY:
            assert facts.reply_pending
        case Step.DECIDE | Step.SEARCH | Step.CHASE_SPECIFICATION:
            assert facts.identity_established_on or facts.nothing_found or not facts.identity_needed
            assert not facts.authority_missing
            assert not all(facts.outcomes) or not facts.outcomes
        case Step.LINK_SUBJECT:
            assert not facts.has_subject
            assert facts.identity_needed
        case Step.CHECK_AUTHORITY:
            assert facts.authority_missing
        case Step.BUILD_PACKAGE:
            assert facts.packages_to_build
        case Step.SEND_NOTICES:
            assert facts.notices_to_send
