"""A fee: its parts and its proof, not for a first copy, announced before it is answered and paid."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import fees as kept_fees
from db.records import CaseId
from desktop.procedures import case_file, fees
from desktop.procedures.office import Office
from desktop.procedures.team_lines import FeeLine
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    TODAY,
    answer,
    broken,
    decide,
    granted_case,
    hold_data,
    identify,
    keep,
    open_case,
    search_all,
    set_day,
)

PARTS = [("Kopiëren, 40 bladzijden", 400), ("", 0), ("Porto", 425)]


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def fee(office: Office, case_id: int) -> FeeLine:
    kept = case_file.case_view(office, case_id).fee
    assert kept is not None
    return kept


def announce(office: Office, case_id: int) -> None:
    """As the letter does when it becomes final today."""
    with office.vault.write() as con:
        kept = kept_fees.fetch_fee(con, CaseId(case_id))
        assert kept is not None
        kept_fees.keep_fee(con, replace(kept, announced_on=office.clock.today()))


def excessive(office: Office, case_id: int) -> None:
    shown, proof = case_file.case_view(office, case_id).fee, "Elke week, zonder nieuws"
    fees.keep_fee(office, case_id=case_id, ground="excessive", proof=proof, parts=PARTS, seen_earlier=True, shown=shown)


def test_what_is_refused_loses_nothing(office: Office, case_id: int):
    for parts in ([], [("", 0), (" ", 0)]):
        with broken("fee_without_parts"):
            fees.keep_fee(office, case_id=case_id, ground="excessive", proof="Vijf keer", parts=parts)
    for part in (("Porto", 0), ("Porto", -5), ("", 425)):
        with broken("fee_part_incomplete"):
            fees.keep_fee(office, case_id=case_id, ground="excessive", proof="Vijf keer", parts=[part])
    for ground in ("excessive", "unfounded"):
        with broken("fee_without_proof"):
            fees.keep_fee(office, case_id=case_id, ground=ground, proof=" ", parts=PARTS)
    with broken("fee_not_for_first_copy"):
        fees.keep_fee(office, case_id=case_id, ground="further_copy", proof="", parts=PARTS)
    with broken("no_fee"):
        fees.drop_fee(office, case_id=case_id)
    assert case_file.case_view(office, case_id).fee is None
    erasure = open_case(office, None, Right.ERASURE)
    with broken("unknown_right"):
        fees.keep_fee(office, case_id=erasure, ground="further_copy", proof="", parts=PARTS)


def test_a_fee_is_laid_down_changed_and_dropped(office: Office, case_id: int):
    before = case_file.case_view(office, case_id).deadline
    excessive(office, case_id)
    kept = fee(office, case_id)
    assert (kept.parts, kept.cents) == ((("Kopiëren, 40 bladzijden", 400), ("Porto", 425)), 825)
    assert case_file.case_view(office, case_id).deadline == before, "a fee never stops the clock"
    changed = fees.keep_fee(
        office, case_id=case_id, ground="unfounded", proof="Anders", parts=[("Porto", 500)], shown=kept
    )
    assert changed.undo is not None
    changed.undo()
    assert fee(office, case_id) == kept
    dropped = fees.drop_fee(office, case_id=case_id)
    assert case_file.case_view(office, case_id).fee is None
    assert dropped.undo is not None
    dropped.undo()
    assert fee(office, case_id) == kept


def test_announced_answered_and_paid(office: Office, case_id: int):
    excessive(office, case_id)
    with broken("fee_not_announced"):
        fees.answer_fee(office, case_id=case_id, answer="agreed", on=TODAY)
    announce(office, case_id)
    with broken("fee_announced"):
        excessive(office, case_id)
    with broken("fee_announced"):
        fees.drop_fee(office, case_id=case_id)
    with broken("fee_not_agreed"):
        fees.pay_fee(office, case_id=case_id, on=TODAY)
    set_day(office, date(2026, 3, 10))
    for on in (TODAY - timedelta(days=1), date(2026, 3, 11)):
        with broken("fee_answer_date"):
            fees.answer_fee(office, case_id=case_id, answer="agreed", on=on)
    withdrawn = fees.answer_fee(office, case_id=case_id, answer="withdrawn", on=date(2026, 3, 9))
    with broken("fee_not_agreed"):
        fees.pay_fee(office, case_id=case_id, on=date(2026, 3, 10))
    assert withdrawn.undo is not None
    withdrawn.undo()
    fees.answer_fee(office, case_id=case_id, answer="narrowed", on=date(2026, 3, 9))
    with broken("fee_paid_date"):
        fees.pay_fee(office, case_id=case_id, on=TODAY)
    paid = fees.pay_fee(office, case_id=case_id, on=date(2026, 3, 10))
    assert (fee(office, case_id).answer, fee(office, case_id).paid_on) == ("narrowed", date(2026, 3, 10))
    assert paid.undo is not None
    paid.undo()
    assert fee(office, case_id).paid_on is None


def test_an_undo_does_not_undo_the_announcement(office: Office, case_id: int):
    done = fees.keep_fee(office, case_id=case_id, ground="excessive", proof="Elke week", parts=PARTS, seen_earlier=True)
    announce(office, case_id)
    assert done.undo is not None
    with broken("fee_changed"):
        done.undo()


def test_a_further_copy_costs_money_once_the_first_was_given(office: Office):
    person = keep(office)
    hold_data(office, person)
    first = granted_case(office, person)
    fees.keep_fee(office, case_id=first, ground="further_copy", proof="", parts=PARTS)
    later = open_case(office, person)
    fees.keep_fee(office, case_id=later, ground="further_copy", proof="", parts=PARTS)
    assert fee(office, later).ground == "further_copy"


@pytest.mark.parametrize(
    ("copy_form", "outcome"),
    [("package", Outcome.GRANTED), ("enclosed", Outcome.PARTLY_GRANTED), ("not_asked", Outcome.GRANTED)],
)
def test_a_copy_is_a_further_one_only_after_one_that_was_given(office: Office, copy_form: str, outcome: Outcome):
    person = keep(office)
    hold_data(office, person)
    case_id = open_case(office, person)
    identify(office, case_id)
    search_all(office, case_id)
    grounds = (RefusalGround.COPY_HARMS_OTHERS,) if outcome is Outcome.PARTLY_GRANTED else ()
    facts = "Een gesprek noemt een collega." if grounds else ""
    decide(office, case_id, Right.ACCESS, {"copy_form": copy_form}, outcome=outcome, grounds=grounds, facts=facts)
    later = open_case(office, person)
    for asked in (case_id, later):  # the person was not told yet
        with broken("fee_not_for_first_copy"):
            fees.keep_fee(office, case_id=asked, ground="further_copy", proof="", parts=PARTS)
    answer(office, case_id)
    for asked in (case_id, later):
        if copy_form == "not_asked":
            with broken("fee_not_for_first_copy"):
                fees.keep_fee(office, case_id=asked, ground="further_copy", proof="", parts=PARTS)
        else:
            fees.keep_fee(office, case_id=asked, ground="further_copy", proof="", parts=PARTS)


def test_excessive_needs_a_look_at_the_earlier_requests(office: Office):
    case_id = open_case(office, keep(office), Right.PORTABILITY, Right.ERASURE)
    with broken("earlier_not_seen") as refused:
        fees.keep_fee(office, case_id=case_id, ground="excessive", proof="Elke week", parts=PARTS)
    assert refused.value.data == {"right": "erasure"}  # the one that may be refused as excessive
    assert case_file.case_view(office, case_id).fee is None
    fees.keep_fee(office, case_id=case_id, ground="unfounded", proof="Om te plagen", parts=PARTS)
    excessive(office, case_id)
    assert fee(office, case_id).ground == "excessive"


@pytest.mark.parametrize("right", [Right.CONSENT_WITHDRAWAL, Right.MARKETING_OBJECTION, Right.COMPLAINT])
def test_what_is_always_free_has_no_fee(office: Office, right: Right):
    person_id = keep(office)
    case_id = open_case(office, person_id, right)
    with broken("fee_never") as refused:
        excessive(office, case_id)
    assert refused.value.data == {"rights": (right,)}
    assert case_file.case_view(office, case_id).fee is None
    excessive(office, open_case(office, person_id, right, Right.ACCESS))
