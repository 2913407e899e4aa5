"""The one next step of a case, from its facts."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.rules.case_path import CaseFacts, Outcome, Stage, Step, may_decide, next_step, stage

DAY = date(2026, 3, 2)
NEW = CaseFacts(
    has_subject=True,
    identity_asked_on=None,
    identity_established_on=None,
    outcomes=(None, None),
    refusal_pending=False,
    closed_on=None,
)


@pytest.mark.parametrize(
    ("changed", "expected_stage", "expected_step"),
    [
        ({"has_subject": False}, Stage.NEW, Step.LINK_SUBJECT),
        ({}, Stage.NEW, Step.ESTABLISH_IDENTITY),
        ({"identity_asked_on": DAY}, Stage.IDENTITY_ASKED, Step.CHASE_IDENTITY),
        ({"identity_established_on": DAY}, Stage.IDENTIFIED, Step.DECIDE),
        (
            {"identity_established_on": DAY, "outcomes": (Outcome.GRANTED, None)},
            Stage.IDENTIFIED,
            Step.DECIDE,
        ),
        (
            {
                "identity_established_on": DAY,
                "outcomes": (Outcome.GRANTED, Outcome.REFUSED),
                "refusal_pending": True,
            },
            Stage.IDENTIFIED,
            Step.FINALISE_REFUSAL,
        ),
        (
            {"outcomes": (Outcome.NOT_IDENTIFIED, Outcome.NOT_IDENTIFIED), "refusal_pending": True},
            Stage.NEW,
            Step.FINALISE_REFUSAL,
        ),
        ({"outcomes": (Outcome.WITHDRAWN, Outcome.WITHDRAWN)}, Stage.DECIDED, Step.CLOSE),
        ({"closed_on": DAY}, Stage.CLOSED, Step.NONE),
    ],
)
def test_stage_and_step(changed: dict, expected_stage: Stage, expected_step: Step):
    facts = replace(NEW, **changed)
    assert (stage(facts), next_step(facts)) == (expected_stage, expected_step)


def test_before_identity_only_refusal_for_want_of_it_or_withdrawal():
    assert [outcome for outcome in Outcome if may_decide(NEW, outcome)] == [
        Outcome.WITHDRAWN,
        Outcome.NOT_IDENTIFIED,
    ]
    known = replace(NEW, identity_established_on=DAY)
    assert all(may_decide(known, outcome) for outcome in Outcome)
    assert not any(may_decide(replace(known, closed_on=DAY), outcome) for outcome in Outcome)
