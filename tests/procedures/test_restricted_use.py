"""Use of restricted data: what is written down, what is refused, and that it does not get lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.procedures import decisions, holds, restricted_use
from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.office import Done, Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import ACCOUNT, TODAY, acts, broken, hold_data, identify, keep, open_case, set_day

SINCE = date(2026, 3, 1)
USED = {"used_on": TODAY, "ground": "legal_claims", "what": "De facturen van 2025", "purpose": "Verweer bij de rechter"}


@pytest.fixture
def person(office: Office) -> int:
    made = keep(office)
    hold_data(office, made, ACCOUNT)
    return made


def place(office: Office, person_id: int, kind: str = "restriction") -> int:
    wanted = {"kind": kind, "person_ids": [person_id], "holding_ids": None, "reason": "Betwist", "from_on": SINCE}
    return holds.place_hold(office, **wanted, review_on=TODAY + timedelta(days=30)).value[0]


def use(office: Office, hold_id: int, **other) -> Done[int]:
    return restricted_use.note_use(office, hold_id=hold_id, **(USED | other))


def hold_of(office: Office, person_id: int) -> HoldLine:
    (found,) = person_holdings(office, person_id).holds
    return found


def test_a_use_stands_with_its_restriction_until_it_is_undone(office: Office, person: int):
    hold_id = place(office, person)
    done = use(office, hold_id, what="  De facturen van 2025 ")
    use(office, hold_id, used_on=SINCE, ground="consent")
    first, second = hold_of(office, person).uses
    assert (first.used_on, first.ground) == (SINCE, "consent")
    assert (second.what, second.purpose, second.noted_by) == (USED["what"], USED["purpose"], "Mila Bakker")
    assert done.undo is not None
    done.undo()
    assert hold_of(office, person).uses == (first,)
    assert acts(office)[-3:] == ["restricted_use_noted", "restricted_use_noted", "restricted_use_taken_back"]


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"used_on": SINCE - timedelta(days=1)}, "not_restricted_then"),
        ({"used_on": TODAY + timedelta(days=1)}, "use_in_future"),
        ({"what": "  "}, "use_without_text"),
        ({"purpose": ""}, "use_without_text"),
        ({"ground": "curiosity"}, "unknown_use_ground"),
        ({"hold_id": 99}, "hold_gone"),
    ],
)
def test_what_cannot_be_is_refused(office: Office, person: int, other: dict, code: str):
    hold_id = place(office, person)
    with broken(code):
        use(office, **({"hold_id": hold_id} | other))
    assert hold_of(office, person).uses == ()


def test_a_legal_hold_restricts_no_use(office: Office, person: int):
    with broken("not_restricted_then"):
        use(office, place(office, person, "hold"))


def test_it_may_be_noted_after_the_restriction_ended_of_a_day_before(office: Office, person: int):
    granted = granted_restriction(office, person)
    hold_id = hold_of(office, person).id
    set_day(office, TODAY + timedelta(days=3))
    use(office, hold_id)
    assert granted.undo is not None
    granted.undo()  # used meanwhile: it was in force, and is ended now
    ended = hold_of(office, person)
    assert (ended.released_on, len(ended.uses)) == (TODAY + timedelta(days=3), 1)
    use(office, hold_id, used_on=TODAY + timedelta(days=2))
    with broken("not_restricted_then"):
        use(office, hold_id, used_on=TODAY + timedelta(days=3))


def test_another_decision_ends_a_restriction_that_was_used(office: Office, person: int):
    granted_restriction(office, person)
    case_id = hold_of(office, person).case_id
    assert case_id is not None
    use(office, hold_of(office, person).id)
    refused = Decision(right=Right.RESTRICTION, outcome=Outcome.WITHDRAWN, details={})
    done = decisions.decide(office, case_id=case_id, decision=refused)
    ended = hold_of(office, person)
    assert (ended.released_on, ended.release_reason, len(ended.uses)) == (TODAY, "2026-0001", 1)
    assert done.undo is not None
    done.undo()
    back = hold_of(office, person)
    assert replace(back, uses=()) == replace(
        ended, released_on=None, released_by="", release_reason="", uses=(), review_is_due=False, may_lift=False
    )
    assert back.uses == ended.uses


def test_the_placing_of_a_used_restriction_is_not_undone(office: Office, person: int):
    wanted = {"kind": "restriction", "person_ids": [person], "holding_ids": None, "reason": "Betwist"}
    placed = holds.place_hold(office, **wanted, from_on=SINCE, review_on=TODAY)
    noted = use(office, placed.value[0])
    assert placed.undo is not None
    with broken("restriction_used"):
        placed.undo()
    assert noted.undo is not None
    noted.undo()
    placed.undo()
    assert person_holdings(office, person).holds == ()


def granted_restriction(office: Office, person: int) -> Done[None]:
    case_id = open_case(office, person, Right.RESTRICTION)
    identify(office, case_id)
    (held,) = person_holdings(office, person).holdings
    decision = Decision(
        right=Right.RESTRICTION,
        outcome=Outcome.GRANTED,
        details={"restricted_since": TODAY.isoformat()},
        request_grounds=(RequestGround.ACCURACY_CONTESTED,),
        categories=(CategoryChoice(holding_id=held.line.id, decision=CategoryDecision.RESTRICT),),
    )
    return decisions.decide(office, case_id=case_id, decision=decision)
