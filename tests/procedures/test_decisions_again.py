"""Deciding again: undo beside newer decisions, beside other cases of the person, and anew after the letter."""

from datetime import date

import pytest

from db import holds as kept_holds
from db.holdings import holdings_by_ids, person_facts
from db.records import SubjectId
from desktop.procedures import case_file, decisions, holding_facts, notices, purges, reply
from desktop.procedures.matter import CaseMatter
from desktop.procedures.notice_writing import write_notices
from desktop.procedures.office import Done, Office
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    LOG,
    MARKETING,
    RECEIVED,
    TODAY,
    acts,
    answer,
    ask_who,
    broken,
    decide,
    grant_access,
    hold_data,
    identify,
    keep,
    open_case,
    right_line,
    search_all,
    set_day,
)
from tests.procedures.purge_desk import carried_out, decide_to_erase

STOPPED = {"stopped_on": TODAY.isoformat(), "suppressed": "zoe@voorbeeld.example"}
CLAIMS = {"ground": RefusalGround.LEGAL_CLAIMS, "facts": "Er loopt een geschil met uw werkgever."}


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def known_case(office: Office, person: int, *rights: Right) -> int:
    case_id = open_case(office, person, *rights)
    identify(office, case_id)
    if Right.ERASURE in rights:
        search_all(office, case_id)
    return case_id


def chosen(holding_id: int, decision: CategoryDecision, **why) -> CategoryChoice:
    return CategoryChoice(holding_id=holding_id, decision=decision, **why)


def restrict(office: Office, case_id: int, *holding_ids: int, anew: bool = False) -> Done[None]:
    decision = Decision(
        right=Right.RESTRICTION,
        outcome=Outcome.GRANTED,
        details={"restricted_since": TODAY.isoformat()},
        request_grounds=(RequestGround.ACCURACY_CONTESTED,),
        categories=tuple(chosen(one, CategoryDecision.RESTRICT) for one in holding_ids),
    )
    return decisions.decide(office, case_id=case_id, decision=decision, anew=anew)


def correct(office: Office, case_id: int, *holding_ids: int, anew: bool = False) -> Done[None]:
    decision = Decision(
        right=Right.RECTIFICATION,
        outcome=Outcome.GRANTED,
        details={"now_recorded": "Achternaam: Van den Berg", "rectified_on": TODAY.isoformat()},
        categories=tuple(chosen(one, CategoryDecision.CORRECT) for one in holding_ids),
    )
    return decisions.decide(office, case_id=case_id, decision=decision, anew=anew)


def object_to_marketing(office: Office, case_id: int) -> Done[None]:
    decision = Decision(right=Right.MARKETING_OBJECTION, outcome=Outcome.GRANTED, details=STOPPED)
    return decisions.decide(office, case_id=case_id, decision=decision)


def refuse(office: Office, case_id: int, right: Right, *, anew: bool = False) -> Done[None]:
    decision = Decision(
        right=right,
        outcome=Outcome.REFUSED,
        grounds=(RefusalGround.UNFOUNDED,),
        facts="Gaat over een ander.",
        details={},
    )
    return decisions.decide(office, case_id=case_id, decision=decision, anew=anew)


def keep_until(office: Office, case_id: int, holding_id: int, until: date | None) -> Done[None]:
    decision = Decision(
        right=Right.ERASURE,
        outcome=Outcome.REFUSED,
        details={},
        categories=(chosen(holding_id, CategoryDecision.KEEP, until=until, **CLAIMS),),
    )
    return decisions.decide(office, case_id=case_id, decision=decision)


def due(office: Office, holding_id: int) -> tuple[str, date | None]:
    with office.vault.read() as con:
        reckoned = holdings_by_ids(con, [holding_id])[holding_id].reckoned  # type: ignore[list-item, index]
    return reckoned.block, reckoned.due_on


def in_force(office: Office, person: int, kind: str) -> list[tuple[tuple[int, ...], date]]:
    with office.vault.read() as con:
        held = kept_holds.holds_of(con, SubjectId(person))
    return [(one.holding_ids, one.review_on) for one in held if one.kind == kind and one.released_on is None]


def objected_on(office: Office, person: int) -> date | None:
    with office.vault.read() as con:
        return person_facts(con, SubjectId(person)).get(FactKind.MARKETING_OBJECTION)


def undo(done: Done[None]) -> None:
    assert done.undo
    done.undo()


# ── another case of the same person ─────────────────────────────────────────
def test_undoing_one_erasure_leaves_that_of_another_case(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    first, second = (known_case(office, person, Right.ERASURE) for _ in range(2))
    done = decide_to_erase(office, first, [log])
    set_day(office, date(2026, 3, 5))
    decide_to_erase(office, second, [log])
    answer(office, second)
    assert due(office, log) == ("", TODAY)
    undo(done)
    assert due(office, log) == ("", date(2026, 3, 5))  # the person was told so


def test_undoing_one_marketing_objection_leaves_that_of_another_case(office: Office, person: int):
    first, second = (open_case(office, person, Right.MARKETING_OBJECTION) for _ in range(2))
    done = object_to_marketing(office, first)
    last = object_to_marketing(office, second)
    undo(done)
    assert objected_on(office, person) == RECEIVED
    undo(last)
    assert objected_on(office, person) is None


# ── an older undo ───────────────────────────────────────────────────────────
def test_an_old_undo_does_not_wipe_a_newer_decision(office: Office, person: int):
    log, marketing = hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.RESTRICTION)
    first, second = restrict(office, case_id, log), restrict(office, case_id, marketing)
    with broken("decision_changed"):
        undo(first)
    assert [ids for ids, _ in in_force(office, person, "restriction")] == [(marketing,)]
    undo(second)
    undo(first)
    assert in_force(office, person, "restriction") == []
    assert case_file.case_view(office, case_id).rights[0].outcome is None


# ── a receipt read wrong ────────────────────────────────────────────────────
def test_a_marketing_objection_follows_the_receipt(office: Office, person: int):
    (marketing,) = hold_data(office, person, MARKETING)
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    done = object_to_marketing(office, case_id)
    assert due(office, marketing)[1] == RECEIVED
    case_file.correct_case(
        office,
        case_id=case_id,
        received_on=date(2026, 3, 3),
        channel="email",
        language="nl",
        note_text="",
        rights=[(Right.MARKETING_OBJECTION, "")],
    )
    assert objected_on(office, person) == date(2026, 3, 3)
    assert due(office, marketing)[1] == date(2026, 3, 3)
    undo(done)
    assert objected_on(office, person) is None


# ── kept until a day ────────────────────────────────────────────────────────
def test_what_is_kept_for_a_claim_is_held_until_the_day_that_was_told(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    holding_facts.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 10, 1))
    case_id = known_case(office, person, Right.ERASURE)
    done = keep_until(office, case_id, log, date(2028, 1, 1))
    assert due(office, log)[0] == "held"
    assert in_force(office, person, "hold") == [((log,), date(2028, 1, 1))]
    undo(done)
    assert due(office, log) == ("", date(2027, 10, 1))
    keep_until(office, case_id, log, date(2028, 1, 1))
    keep_until(office, case_id, log, date(2028, 6, 1))  # decided again
    assert in_force(office, person, "hold") == [((log,), date(2028, 6, 1))]
    answer(office, case_id)
    decisions.close_case(office, case_id=case_id)
    set_day(office, date(2027, 10, 2))
    with broken("nothing_to_purge"):
        purges.propose(office, holding_ids=[log])


def test_what_was_held_for_the_decision_itself_can_be_erased_after_all(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    holding_facts.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 10, 1))
    case_id = known_case(office, person, Right.ERASURE)
    keep_until(office, case_id, log, date(2028, 1, 1))
    decide_to_erase(office, case_id, [log])
    assert due(office, log) == ("", TODAY)
    assert in_force(office, person, "hold") == []


def test_no_day_is_told_on_which_nothing_ends(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ERASURE)
    with broken("keep_until_differs"):
        keep_until(office, case_id, log, date(2028, 1, 1))  # no end is known
    holding_facts.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 10, 1))
    with broken("keep_until_differs"):
        keep_until(office, case_id, log, date(2026, 4, 1))
    keep_until(office, case_id, log, date(2027, 10, 1))
    assert due(office, log) == ("", date(2027, 10, 1))


# ── anew, after the letter ──────────────────────────────────────────────────
def test_who_could_not_be_identified_is_decided_on_anew(office: Office, person: int):
    case_id = open_case(office, person, Right.ACCESS)
    ask_who(office, case_id)
    decide(office, case_id, Right.ACCESS, {}, outcome=Outcome.NOT_IDENTIFIED, facts="Schreef van een onbekend adres.")
    first = answer(office, case_id)
    decisions.close_case(office, case_id=case_id)
    decisions.reopen_case(office, case_id=case_id)
    identify(office, case_id)
    hold_data(office, person, LOG)
    search_all(office, case_id)
    with broken("already_told"):
        grant_access(office, case_id)
    granted = Decision(right=Right.ACCESS, outcome=Outcome.GRANTED, details={"copy_form": "not_asked"})
    done = decisions.decide(office, case_id=case_id, decision=granted, anew=True)
    (right,) = case_file.case_view(office, case_id).rights
    assert (right.outcome, right.told) == (Outcome.GRANTED, False)
    with broken("reply_not_sent"):
        decisions.close_case(office, case_id=case_id)
    undo(done)
    (right,) = case_file.case_view(office, case_id).rights
    assert (right.outcome, right.letter_id) == (Outcome.NOT_IDENTIFIED, first)
    decisions.decide(office, case_id=case_id, decision=granted, anew=True)
    said = next(e for e in case_file.case_view(office, case_id).journal if e.act == "right_decided_anew")
    assert (said.details["before"], said.details["letter"]) == ("not_identified", first)
    second = answer(office, case_id)
    assert second != first
    assert "onbekend adres" in reply.letter_text(office, first)  # it stays in the archive
    decisions.close_case(office, case_id=case_id)


def test_what_others_were_told_is_not_taken_back(office: Office, person: int):
    log, marketing = hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.ERASURE)
    decide_to_erase(office, case_id, [marketing])
    answer(office, case_id)
    lines = notices.notices_of(office, case_id).lines
    for one in lines:
        notices.keep_notice(
            office,
            notice_id=one.id,
            street="Kade 1",
            postcode="1234 AB",
            town="Ede",
            country="NL",
            email="",
            matching=one.matching,
            data=one.data,
        )
    refuse(office, case_id, Right.ERASURE, anew=True).undo()  # type: ignore[misc]  # nobody else knows of it yet
    write_notices(office, case_id=case_id, notice_ids=[one.id for one in lines])
    with broken("decided_less"):
        refuse(office, case_id, Right.ERASURE, anew=True)
    more = Decision(
        right=Right.ERASURE,
        outcome=Outcome.GRANTED,
        request_grounds=(RequestGround.NO_LONGER_NEEDED,),
        details={"erased_on": TODAY.isoformat(), "backups_until": "2026-06-02"},
        categories=tuple(chosen(one, CategoryDecision.ERASE) for one in (log, marketing)),
    )
    decisions.decide(office, case_id=case_id, decision=more, anew=True)
    assert due(office, log) == ("", TODAY)


def test_what_others_were_told_to_correct_stays_corrected(office: Office, person: int):
    log, marketing = hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.RECTIFICATION)
    correct(office, case_id, log).undo()  # type: ignore[misc]
    assert right_line(office, case_id, Right.RECTIFICATION).outcome is None
    correct(office, case_id, marketing)
    answer(office, case_id)
    (line,) = notices.notices_of(office, case_id).lines
    address = {"street": "Kade 1", "postcode": "1234 AB", "town": "Ede", "country": "NL", "email": ""}
    notices.keep_notice(office, notice_id=line.id, matching=line.matching, data=line.data, **address)
    correct(office, case_id, log, anew=True).undo()  # type: ignore[misc]  # nobody else knows of it yet
    write_notices(office, case_id=case_id, notice_ids=[line.id])
    for holding_ids in ((log,), ()):
        with broken("decided_less"):
            correct(office, case_id, *holding_ids, anew=True)
    correct(office, case_id, log, marketing, anew=True)
    answer(office, case_id)
    assert len(notices.notices_of(office, case_id).lines) == 1  # of the log nobody else has anything


def test_a_restriction_that_was_told_ends_by_its_own_letter_only(office: Office, person: int):
    log, marketing = hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.RESTRICTION)
    restrict(office, case_id, log)
    answer(office, case_id)
    with broken("decided_less"):
        restrict(office, case_id, marketing, anew=True)
    restrict(office, case_id, log, marketing, anew=True)
    assert [ids for ids, _ in in_force(office, person, "restriction")] == [(log, marketing)]


def test_what_was_erased_since_stays_in_the_decision(office: Office, person: int):
    log, marketing = hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.ERASURE)
    decide_to_erase(office, case_id, [log])
    carried_out(office, (log,))
    decide_to_erase(office, case_id, [log, marketing])
    (right,) = case_file.case_view(office, case_id).rights
    assert {one.activity for one in right.categories} == {"3.1 B", "3.1 D"}


# ── what was looked at ──────────────────────────────────────────────────────
def test_a_letter_is_not_sealed_when_its_case_changed_since_the_preview(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id)
    grant_access(office, case_id)
    about = CaseMatter(case_id)
    fields = reply.starting_fields(office, about=about, kind="decision")
    shown = reply.preview(office, about=about, kind="decision", language="nl", fields=fields)
    draft = reply.save_draft(office, about=about, kind="decision", language="nl", fields=fields).value
    refuse(office, case_id, Right.ACCESS)
    with broken("case_changed"):
        reply.finalise(office, letter_id=draft, seen=shown.revision)
    assert "letter_finalised" not in acts(office)
    again = reply.preview(office, about=about, kind="decision", language="nl", fields=fields)
    reply.finalise(office, letter_id=draft, seen=again.revision)


def test_a_case_is_not_closed_when_a_colleague_changed_it(office: Office, person: int):
    case_id = open_case(office, person, Right.COMPLAINT)
    seen = case_file.case_view(office, case_id).revision
    decide(office, case_id, Right.COMPLAINT, {}, outcome=Outcome.WITHDRAWN)
    with broken("case_changed"):
        decisions.close_case(office, case_id=case_id, seen=seen)
    decisions.close_case(office, case_id=case_id, seen=case_file.case_view(office, case_id).revision)
