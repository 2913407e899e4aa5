"""What an objection is about is not used while it is decided on; what is restricted stays so until it is lifted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from db import cases
from db.records import CaseId
from desktop.procedures import case_file, decisions, holds, purges, reply
from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.holdings import add_holdings, person_holdings
from desktop.procedures.office import Done, Office
from desktop.procedures.pausing import put_back, settle_pause
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.refusals import RefusalGround
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    LOG,
    MARKETING,
    TODAY,
    answer,
    ask_who,
    broken,
    hold_data,
    identify,
    keep,
    open_case,
    set_day,
)

PENDING = RequestGround.OBJECTION_PENDING
RESUME = date(2026, 3, 20)
STOPPED = {"stopped_on": TODAY.isoformat()}
RESTRICTED = {"restricted_since": TODAY.isoformat()}
CONTESTED = (RequestGround.ACCURACY_CONTESTED,)


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


@pytest.fixture
def held(office: Office, person: int) -> dict[str, int]:
    """The ids of what is held, by activity."""
    categories = (ACCOUNT, LOG, MARKETING)
    return dict(zip(("3.1 A", "3.1 B", "3.1 D"), hold_data(office, person, *categories), strict=True))


@pytest.fixture
def objection(office: Office, person: int, held: dict[str, int]) -> Callable[..., int]:
    def open_(*rights: Right) -> int:
        case_id = open_case(office, person, *(rights or (Right.OBJECTION,)))
        identify(office, case_id)
        return case_id

    return open_


def states(office: Office, person_id: int) -> dict[str, RetentionState]:
    return {one.line.activity: one.line.state for one in person_holdings(office, person_id).holdings}


def restricted(office: Office, person_id: int) -> set[str]:
    return {activity for activity, state in states(office, person_id).items() if state is RetentionState.RESTRICTED}


def in_force(office: Office, person_id: int) -> list[HoldLine]:
    return [hold for hold in person_holdings(office, person_id).holds if hold.released_on is None]


def decide(office: Office, case_id: int, right: Right, outcome: Outcome, **more: Any) -> Done[None]:
    decision = Decision(right=right, outcome=outcome, **({"details": {}} | more))
    return decisions.decide(office, case_id=case_id, decision=decision)


def stop(*ids: int) -> tuple[CategoryChoice, ...]:
    return tuple(CategoryChoice(holding_id=one, decision=CategoryDecision.STOP) for one in ids)


def go_on(*ids: int) -> tuple[CategoryChoice, ...]:
    return tuple(
        CategoryChoice(
            holding_id=one,
            decision=CategoryDecision.CONTINUE,
            ground=RefusalGround.COMPELLING_GROUNDS,
            facts="Zonder logboek geen veilige dienst.",
        )
        for one in ids
    )


def settle(office: Office, case_id: int) -> int:
    """How many restrictions changed."""
    with office.vault.write() as con:
        case = cases.fetch_case(con, CaseId(case_id))
        assert case
        return len(settle_pause(office, con, case))


# ── the pause ───────────────────────────────────────────────────────────────
def test_what_rests_on_a_legitimate_interest_pauses_and_nothing_else(
    office: Office, person: int, objection: Callable[..., int]
):
    case_id = objection()
    assert restricted(office, person) == {"3.1 B", "3.1 D"}
    (pause,) = in_force(office, person)
    assert (pause.kind, pause.ground, pause.case_id, pause.reason) == ("restriction", PENDING, case_id, "2026-0001")
    assert settle(office, case_id) == 0  # asked again nothing happens


def test_other_rights_pause_nothing(office: Office, person: int, objection: Callable[..., int]):
    objection(Right.ERASURE, Right.MARKETING_OBJECTION)
    assert in_force(office, person) == []


def test_what_is_registered_later_pauses_too(office: Office, person: int, objection: Callable[..., int]):
    case_id = objection()
    done = add_holdings(office, person_id=person, categories=[("3.1 C", "", "dynatrace")])
    assert restricted(office, person) == {"3.1 B", "3.1 C", "3.1 D"}
    assert len(in_force(office, person)) == 2
    assert settle(office, case_id) == 0
    assert done.undo
    done.undo()
    assert set(states(office, person)) == {"3.1 A", "3.1 B", "3.1 D"}
    assert len(in_force(office, person)) == 1


def test_another_person_is_not_paused_for_it(office: Office, person: int, objection: Callable[..., int]):
    case_id, other = objection(), keep(office, COLLEAGUE)
    hold_data(office, other, LOG)
    with office.vault.write() as con:
        before = cases.fetch_case(con, CaseId(case_id))
        assert before
        after = replace(before, subject_id=other)
        cases.keep_case(con, after)
        swaps = settle_pause(office, con, after, before)
    assert (restricted(office, person), restricted(office, other)) == (set(), {"3.1 B"})
    with office.vault.write() as con:
        cases.keep_case(con, before)
        put_back(office, con, swaps)
    assert (restricted(office, person), restricted(office, other)) == ({"3.1 B", "3.1 D"}, set())


def test_an_objection_that_succeeds_ends_the_pause_at_once(
    office: Office, person: int, held: dict[str, int], objection: Callable[..., int]
):
    case_id = objection()
    done = decide(
        office,
        case_id,
        Right.OBJECTION,
        Outcome.GRANTED,
        details=STOPPED,
        categories=stop(held["3.1 B"], held["3.1 D"]),
    )
    assert in_force(office, person) == []
    assert states(office, person)["3.1 B"] is RetentionState.DUE
    assert purges.plan(office, holding_ids=[held["3.1 B"]]).holdings == 1
    assert done.undo
    done.undo()
    assert restricted(office, person) == {"3.1 B", "3.1 D"}
    assert len(person_holdings(office, person).holds) == 1  # as if it never ended


def test_what_goes_on_stays_paused_until_the_day_the_letter_names(
    office: Office, person: int, held: dict[str, int], objection: Callable[..., int]
):
    case_id = objection()
    decide(
        office,
        case_id,
        Right.OBJECTION,
        Outcome.PARTLY_GRANTED,
        details=STOPPED | {"resume_on": RESUME.isoformat()},
        categories=(*go_on(held["3.1 B"]), *stop(held["3.1 D"])),
    )
    assert restricted(office, person) == {"3.1 B"}
    (pause,) = in_force(office, person)
    with broken("lifting_not_announced"):
        holds.release_hold(office, hold_id=pause.id, reason="Beslist")
    text = reply.letter_text(office, answer(office, case_id))
    assert "20 maart 2026" in text
    (announced,) = in_force(office, person)
    assert (announced.lift_on, announced.may_lift) == (RESUME, False)
    assert settle(office, case_id) == 0
    with broken("lifting_too_early") as refused:
        holds.release_hold(office, hold_id=pause.id, reason="Beslist")
    assert refused.value.data == {"lift_on": RESUME}
    assert duties(office).to_lift == ()
    set_day(office, RESUME)
    assert [line.id for line in duties(office).to_lift] == [pause.id]
    holds.release_hold(office, hold_id=pause.id, reason="Zoals aangekondigd")
    assert restricted(office, person) == set()
    assert settle(office, case_id) == 0  # and it does not come back


def test_a_refusal_as_a_whole_keeps_everything_paused(office: Office, person: int, objection: Callable[..., int]):
    case_id = objection()
    why = {"grounds": (RefusalGround.COMPELLING_GROUNDS,), "facts": "Zonder logboek geen veilige dienst."}
    decide(office, case_id, Right.OBJECTION, Outcome.REFUSED, details={"resume_on": RESUME.isoformat()}, **why)
    assert restricted(office, person) == {"3.1 B", "3.1 D"}
    decide(office, case_id, Right.OBJECTION, Outcome.WITHDRAWN)
    assert restricted(office, person) == set()
    decide(office, case_id, Right.OBJECTION, Outcome.REFUSED, details={"resume_on": RESUME.isoformat()}, **why)
    assert restricted(office, person) == {"3.1 B", "3.1 D"}


def test_who_cannot_be_identified_is_told_before_the_pause_ends(office: Office, person: int, held: dict[str, int]):
    case_id = open_case(office, person, Right.OBJECTION)
    ask_who(office, case_id)
    decide(office, case_id, Right.OBJECTION, Outcome.NOT_IDENTIFIED, facts="Onbekend in alle systemen.")
    assert restricted(office, person) == {"3.1 B", "3.1 D"}
    answer(office, case_id)
    assert restricted(office, person) == set()


# ── a restriction that is granted ───────────────────────────────────────────
def grant(office: Office, case_id: int, *ids: int, ground: RequestGround = CONTESTED[0]) -> Done[None]:
    chosen = tuple(CategoryChoice(holding_id=one, decision=CategoryDecision.RESTRICT) for one in ids)
    return decide(
        office,
        case_id,
        Right.RESTRICTION,
        Outcome.GRANTED,
        request_grounds=(ground,),
        details=RESTRICTED,
        categories=chosen,
    )


def test_a_restriction_comes_and_goes_with_its_decision(
    office: Office, person: int, held: dict[str, int], objection: Callable[..., int]
):
    case_id = objection(Right.RESTRICTION)
    done = grant(office, case_id, held["3.1 A"])
    (placed,) = in_force(office, person)
    assert (placed.ground, placed.from_on, placed.holding_ids) == (CONTESTED[0], TODAY, (held["3.1 A"],))
    assert restricted(office, person) == {"3.1 A"}
    again = grant(office, case_id, held["3.1 B"])
    assert restricted(office, person) == {"3.1 B"}
    assert again.undo
    again.undo()
    assert restricted(office, person) == {"3.1 A"}
    assert done.undo
    done.undo()
    assert person_holdings(office, person).holds == ()


def test_a_restriction_pending_an_objection_is_not_its_pause(
    office: Office, person: int, held: dict[str, int], objection: Callable[..., int]
):
    """Both are on the same data, for the same reason; each ends on its own."""
    case_id = objection(Right.OBJECTION, Right.RESTRICTION)
    both = (held["3.1 B"], held["3.1 D"])
    grant(office, case_id, *both, ground=PENDING)
    assert len(in_force(office, person)) == 2
    assert settle(office, case_id) == 0
    decide(office, case_id, Right.OBJECTION, Outcome.GRANTED, details=STOPPED, categories=stop(*both))
    assert len(in_force(office, person)) == 1
    assert restricted(office, person) == {"3.1 B", "3.1 D"}


def test_lifting_is_announced_by_a_letter_and_not_before_its_day(
    office: Office, person: int, held: dict[str, int], objection: Callable[..., int]
):
    case_id = objection(Right.RESTRICTION)
    grant(office, case_id, held["3.1 A"])
    (placed,) = in_force(office, person)
    about = reply.PersonMatter(person, hold_id=placed.id)
    fields = reply.starting_fields(office, about=about, kind="restriction_lifting")
    assert fields["lift_on"] == "2026-03-11"
    fields |= {"outcome": "Uw naam klopt nu.", "what_next": "gebruiken wij uw account weer zoals eerst"}
    with broken("lifting_not_ahead"):
        write(office, about, fields | {"lift_on": TODAY.isoformat()})
    letter_id = write(office, about, fields)
    text = " ".join(reply.letter_text(office, letter_id).split())
    assert "11 maart 2026" in text
    assert "4 maart 2026" in text
    assert "Om u onze dienst 'BlueDolphin' aan te kunnen bieden" in text  # a line begins with a capital
    assert reply.letter_file_name(office, letter_id).startswith("2026-0001-restriction-lifting")
    (announced,) = in_force(office, person)
    assert announced.lift_on == date(2026, 3, 11)
    set_day(office, date(2026, 3, 11))
    holds.release_hold(office, hold_id=placed.id, reason="Gecontroleerd")
    with broken("hold_released"):
        reply.preview(office, about=about, kind="restriction_lifting", language="nl", fields=fields)
    with broken("hold_gone"):
        reply.starting_fields(office, about=replace(about, hold_id=999), kind="restriction_lifting")


def test_a_legal_hold_is_announced_to_nobody(office: Office, person: int, held: dict[str, int]):
    (hold,) = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person],
        holding_ids=None,
        reason="Geschil",
        from_on=TODAY,
        review_on=TODAY + timedelta(days=90),
    ).value
    with broken("letter_does_not_fit"):
        about = reply.PersonMatter(person, hold_id=hold)
        reply.preview(office, about=about, kind="restriction_lifting", language="nl", fields={})
    holds.release_hold(office, hold_id=hold, reason="Voorbij")


@pytest.mark.parametrize(("kind", "ground"), [("hold", CONTESTED[0]), ("restriction", RequestGround.NO_LONGER_NEEDED)])
def test_a_ground_of_a_restriction_is_one_of_article_18(office: Office, person: int, kind: str, ground: RequestGround):
    with broken("restriction_ground"):
        holds.place_hold(
            office,
            kind=kind,
            person_ids=[person],
            holding_ids=None,
            reason="Gevraagd",
            from_on=TODAY,
            review_on=TODAY,
            ground=ground,
        )


def write(office: Office, about: reply.Matter, fields: dict[str, Any]) -> int:
    draft = reply.save_draft(office, about=about, kind="restriction_lifting", language="nl", fields=fields)
    return reply.finalise(office, letter_id=draft.value).value.id


def test_the_journal_tells_of_the_pause_without_saying_of_whom(
    office: Office, person: int, objection: Callable[..., int]
):
    lines = case_file.case_view(office, objection()).journal
    (placed,) = [line for line in lines if line.act == "hold_placed"]
    assert placed.details == {"kind": "restriction", "ground": "objection_pending", "holdings": 2}
