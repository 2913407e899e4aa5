"""Legal holds and restrictions are found by whom and by what they are on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from db import categories, holdings, holds, statement_versions
from db.holding_records import Hold, Holding, HoldingId, StatementVersion
from db.records import SubjectId
from db.vault import Vault


@pytest.fixture
def hold_data(vault: Vault, now: datetime) -> Callable[[SubjectId], HoldingId]:
    version = StatementVersion(
        version="1.1", dated_on=date(2026, 1, 1), source="", loaded_at=now, loaded_by="Mila Bakker"
    )
    with vault.write() as con:
        statement_versions.keep_version(con, version)
        category = categories.category_id(con, "3.1 D", "", "hubspot", "1.1")

    def register(subject_id: SubjectId) -> HoldingId:
        with vault.write() as con:
            return holdings.keep_holding(con, Holding(subject_id=subject_id, category_id=category))

    return register


@pytest.fixture
def place(vault: Vault, now: datetime) -> Callable[..., Hold]:
    """Place a hold on everything of a person, unless told otherwise."""

    def place_one(subject_id: SubjectId, **more) -> Hold:
        whole: dict = {
            "kind": "hold",
            "subject_id": subject_id,
            "everything": True,
            "reason": "Kort geding",
            "placed_by": "Mila Bakker",
            "placed_at": now,
            "from_on": date(2026, 3, 4),
            "review_on": date(2026, 9, 4),
        }
        hold = Hold(**(whole | more))
        with vault.write() as con:
            return replace(hold, id=holds.keep_hold(con, hold))

    return place_one


def test_what_was_kept_is_there_again(vault: Vault, keep, hold_data, place, open_case):
    person = keep("Berg")
    chosen = (hold_data(person), hold_data(person))
    hold = place(
        person,
        kind="restriction",
        everything=False,
        holding_ids=chosen,
        case_id=open_case(),
        ground="accuracy_contested",
        lift_on=date(2026, 4, 1),
    )
    with vault.write() as con:
        assert holds.fetch_hold(con, hold.id) == hold
        released = replace(
            hold,
            holding_ids=chosen[:1],
            released_on=date(2026, 5, 1),
            released_by="Jan Dal",
            release_reason="Uitspraak",
        )
        assert holds.keep_hold(con, released) == hold.id
        assert holds.fetch_hold(con, hold.id) == released
        assert holds.fetch_hold(con, 99) is None


@pytest.mark.parametrize("wrong", [{"reason": " "}, {"kind": "wish"}, {"case_id": 99}, {"subject_id": 99}])
def test_a_hold_without_reason_or_person_is_refused(vault: Vault, keep, place, wrong):
    with pytest.raises(IntegrityError):
        place(**({"subject_id": keep("Berg")} | wrong))
    with vault.read() as con:
        assert holds.holds_to_review(con, date(2030, 1, 1)) == ()


def test_of_whom(vault: Vault, keep, place):
    one, other = keep("Berg"), keep("Dal")
    first, second = place(one), place(one, released_on=date(2026, 4, 1))
    with vault.write() as con:
        assert holds.holds_of(con, one) == (first, second)
        assert holds.holds_of(con, other) == ()
        holds.give_holds(con, [first.id], other)
        assert holds.holds_of(con, one) == (second,)
        assert holds.holds_of(con, other) == (replace(first, subject_id=other),)


def test_on_what(vault: Vault, keep, hold_data, place):
    one, other = keep("Berg"), keep("Dal")
    held, free, theirs = hold_data(one), hold_data(one), hold_data(other)
    chosen = place(one, everything=False, holding_ids=(held,))
    with vault.read() as con:
        assert holds.holds_on(con, [held, free, theirs]) == {held: (chosen,), free: (), theirs: ()}
        assert holds.holds_on(con, []) == {}
    whole = place(one)
    later = hold_data(one)
    with vault.read() as con:
        assert holds.holds_on(con, [held, free, later, theirs]) == {
            held: (chosen, whole),
            free: (whole,),
            later: (whole,),
            theirs: (),
        }


def test_a_holding_that_goes_leaves_its_hold(vault: Vault, keep, hold_data, place):
    person = keep("Berg")
    kept, gone = hold_data(person), hold_data(person)
    hold = place(person, everything=False, holding_ids=(kept, gone))
    with vault.write() as con:
        holdings.delete_holding(con, gone)
        assert holds.fetch_hold(con, hold.id) == replace(hold, holding_ids=(kept,))


def test_dropped(vault: Vault, keep, hold_data, place):
    person = keep("Berg")
    hold = place(person, everything=False, holding_ids=(hold_data(person),))
    with vault.write() as con:
        holds.drop_hold(con, hold.id)
        assert holds.holds_of(con, person) == ()


def test_to_review(vault: Vault, keep, place):
    person = keep("Berg")
    later, first = place(person, review_on=date(2026, 5, 2)), place(person, review_on=date(2026, 5, 1))
    place(person, review_on=date(2026, 4, 1), released_on=date(2026, 3, 20))
    with vault.read() as con:
        assert holds.holds_to_review(con, date(2026, 4, 30)) == ()
        assert holds.holds_to_review(con, date(2026, 5, 1)) == (first,)
        assert holds.holds_to_review(con, date(2026, 5, 2)) == (first, later)


def test_another_entry_with_the_same_contact_is_held(vault: Vault, keep, hold_data, place):
    one, same, other = keep("Berg", email="s.berg@example.org"), keep("Bergh", email="S.Berg@Example.org"), keep("Dal")
    people = [one, same, other]

    def found() -> frozenset[SubjectId]:
        with vault.read() as con:
            return holds.held_contacts(con, people)

    assert found() == frozenset()
    place(same, everything=False, holding_ids=(hold_data(same),))
    assert found() == frozenset()
    hold = place(same, kind="restriction")
    assert found() == {one}
    with vault.write() as con:
        holds.keep_hold(con, replace(hold, released_on=date(2026, 4, 1)))
    assert found() == frozenset()
