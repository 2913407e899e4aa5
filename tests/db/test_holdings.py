"""Holdings, their facts and their categories: what was kept is there again, and the counts say what there is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import categories, holding_tables, holdings, statement_versions, subjects
from db.holding_records import Category, CategoryId, Holding, HoldingId, Reckoned, StatementVersion
from db.records import SubjectId
from db.vault import Vault
from desktop.rules.facts import FactKind

DUE = Reckoned(expires_on=date(2028, 8, 1), due_on=date(2028, 8, 1))


@pytest.fixture(autouse=True)
def versions(vault: Vault, now: datetime) -> None:
    with vault.write() as con:
        for version in ("1.1", "2.0"):
            kept = StatementVersion(
                version=version, dated_on=date(2026, 1, 1), source="", loaded_at=now, loaded_by="Mila Bakker"
            )
            statement_versions.keep_version(con, kept)


@pytest.fixture
def category(vault: Vault) -> CategoryId:
    with vault.write() as con:
        return categories.category_id(con, "3.1 D", "", "hubspot", "1.1")


@pytest.fixture
def hold_data(vault: Vault, category: CategoryId, keep: Callable[..., SubjectId]) -> Callable[..., HoldingId]:
    """Register one holding, of a new person unless told otherwise."""

    def register(**more) -> HoldingId:
        subject_id = more.pop("subject_id", None) or keep("Berg")
        with vault.write() as con:
            return holdings.keep_holding(con, Holding(**({"subject_id": subject_id, "category_id": category} | more)))

    return register


def counts(vault: Vault) -> set[tuple[int, str, str, int, int]]:
    """What the triggers counted, which must be what there is."""
    with vault.read() as con:
        kept = con.execute(text("SELECT category_id, block, due_on, holdings, lacking FROM holding_count"))
        found = con.execute(
            text("SELECT category_id, block, due_on, count(*), sum(lacks <> '') FROM holding GROUP BY 1, 2, 3")
        )
        there = {tuple(row) for row in found}
        assert {tuple(row) for row in kept} == there
        each = "SELECT id, holdings, (SELECT count(*) FROM holding WHERE subject_id = subject.id) FROM subject"
        assert all(row[1] == row[2] for row in con.execute(text(each)))
    return there


def test_the_codes_are_those_of_the_rules():
    assert set(holding_tables.FACT_KINDS) == {kind.value for kind in FactKind}


def test_what_was_kept_is_there_again(vault: Vault, hold_data: Callable[..., HoldingId]):
    facts = {"collected": date(2024, 5, 2), "consent_given": date(2024, 5, 3)}
    full = Reckoned(
        expires_on=date(2028, 8, 1),
        due_on=date(2028, 8, 2),
        block="held",
        lacks="unsubscribed",
        ask_by=date(2026, 4, 1),
    )
    holding_id = hold_data(label="Vacature 12", facts=facts, reckoned=full)
    with vault.read() as con:
        found = holdings.fetch_holding(con, holding_id)
        assert found is not None
        assert (found.id, found.label, found.facts, found.reckoned) == (holding_id, "Vacature 12", facts, full)
        assert found.subject_id is not None
        assert holdings.holdings_of(con, found.subject_id) == (found,)
        assert holdings.fetch_holding(con, HoldingId(holding_id + 1)) is None


def test_without_an_end_it_stands_last(vault: Vault, hold_data: Callable[..., HoldingId]):
    holding_id = hold_data(reckoned=Reckoned(lacks="account_ended"))
    with vault.read() as con:
        assert con.execute(text("SELECT due_on FROM holding")).scalar() == holding_tables.NO_END
        found = holdings.fetch_holding(con, holding_id)
    assert found is not None
    assert found.reckoned == Reckoned(lacks="account_ended")


def test_keeping_it_again_replaces_it_whole(vault: Vault, hold_data: Callable[..., HoldingId]):
    holding_id = hold_data(facts={"collected": date(2024, 5, 2)}, reckoned=DUE)
    with vault.write() as con:
        old = holdings.fetch_holding(con, holding_id)
        assert old is not None
        new = replace(old, label="anders", facts={"visit_ended": date(2024, 6, 1)}, reckoned=Reckoned())
        assert holdings.keep_holding(con, new) == holding_id
        assert holdings.fetch_holding(con, holding_id) == new
    counts(vault)


def test_what_was_removed_comes_back_under_its_own_number(vault: Vault, hold_data: Callable[..., HoldingId]):
    holding_id = hold_data(facts={"collected": date(2024, 5, 2)}, reckoned=DUE)
    with vault.write() as con:
        old = holdings.fetch_holding(con, holding_id)
        assert old is not None
        holdings.delete_holding(con, holding_id)
        assert holdings.fetch_holding(con, holding_id) is None
        assert con.execute(text("SELECT count(*) FROM holding_fact")).scalar() == 0
        assert holdings.keep_holding(con, replace(old, id=None, facts={})) > holding_id
        assert holdings.keep_holding(con, old) == holding_id
        assert holdings.fetch_holding(con, holding_id) == old
    counts(vault)


def test_a_case_has_one_file(
    vault: Vault, hold_data: Callable[..., HoldingId], open_case: Callable[..., int], category
):
    case_id = open_case()
    with vault.write() as con:
        holding_id = holdings.keep_holding(con, Holding(subject_id=None, category_id=category, case_id=case_id))
    with vault.read() as con:
        found = holdings.holding_of_case(con, case_id)
        assert found is not None
        assert (found.id, found.subject_id) == (holding_id, None)
        assert holdings.holding_of_case(con, case_id + 1) is None
    with pytest.raises(IntegrityError):
        hold_data(case_id=case_id)


@pytest.mark.parametrize("wrong", [{"category_id": CategoryId(99)}, {"subject_id": SubjectId(99)}])
def test_what_is_not_there_cannot_be_held(vault: Vault, hold_data: Callable[..., HoldingId], wrong):
    with pytest.raises(IntegrityError):
        hold_data(**wrong)
    assert counts(vault) == set()


def test_it_is_held_of_somebody(vault: Vault, category: CategoryId):
    with pytest.raises(IntegrityError, match="holding_of_somebody"), vault.write() as con:
        holdings.keep_holding(con, Holding(subject_id=None, category_id=category))


def test_a_person_goes_only_after_what_is_held_of_them(vault: Vault, hold_data, keep):
    person = keep("Berg")
    holding_id = hold_data(subject_id=person)
    with pytest.raises(IntegrityError), vault.write() as con:
        subjects.delete_subject(con, person)
    with vault.write() as con:
        holdings.put_person_fact(con, person, "last_contact", date(2024, 5, 2))
        holdings.delete_holding(con, holding_id)
        subjects.delete_subject(con, person)
        assert con.execute(text("SELECT count(*) FROM subject_fact")).scalar() == 0


def test_facts_of_a_person(vault: Vault, keep: Callable[..., SubjectId]):
    one, other = keep("Berg"), keep("Dal")
    with vault.write() as con:
        holdings.put_person_fact(con, one, "last_contact", date(2024, 5, 2))
        holdings.put_person_fact(con, one, "last_action", date(2024, 8, 1))
        holdings.put_person_fact(con, one, "last_contact", date(2024, 6, 2))
        assert holdings.person_facts(con, one) == {"last_contact": date(2024, 6, 2), "last_action": date(2024, 8, 1)}
        holdings.put_person_fact(con, one, "last_action", None)
        holdings.put_person_fact(con, one, "account_ended", None)
        found = holdings.person_facts_of(con, [one, other])
    assert found == {one: {"last_contact": date(2024, 6, 2)}, other: {}}


def test_facts_of_a_holding(vault: Vault, hold_data: Callable[..., HoldingId]):
    holding_id = hold_data()
    with vault.write() as con:
        holdings.put_own_fact(con, holding_id, "collected", date(2024, 5, 2))
        holdings.put_own_fact(con, holding_id, "visit_ended", date(2024, 5, 3))
        holdings.put_own_fact(con, holding_id, "collected", None)
        found = holdings.fetch_holding(con, holding_id)
    assert found is not None
    assert found.facts == {"visit_ended": date(2024, 5, 3)}


def test_an_unknown_event_is_refused(vault: Vault, keep: Callable[..., SubjectId]):
    person = keep("Berg")
    with pytest.raises(IntegrityError, match="kind_code"), vault.write() as con:
        holdings.put_person_fact(con, person, "moon_landing", date(2024, 5, 2))


def test_only_what_changed_is_written(vault: Vault, hold_data: Callable[..., HoldingId]):
    same, open_ended, moved = hold_data(reckoned=DUE), hold_data(), hold_data(reckoned=DUE)
    new = Reckoned(due_on=date(2029, 1, 1), expires_on=date(2029, 1, 1))
    with vault.write() as con:
        assert holdings.put_reckoned(con, {}) == 0
        assert holdings.put_reckoned(con, {same: DUE, open_ended: Reckoned(), moved: new}) == 1
        found = holdings.holdings_by_ids(con, [moved, same, open_ended, HoldingId(999)])
    assert [one.reckoned for one in found.values()] == [DUE, Reckoned(), new]
    counts(vault)


def test_the_counts_follow_everything(vault: Vault, hold_data: Callable[..., HoldingId], keep, category: CategoryId):
    one, other = keep("Berg"), keep("Dal")
    first = hold_data(subject_id=one, reckoned=DUE)
    second = hold_data(subject_id=one, reckoned=Reckoned(lacks="collected"))
    assert counts(vault) == {(category, "", "2028-08-01", 1, 0), (category, "", holding_tables.NO_END, 1, 1)}
    with vault.write() as con:
        holdings.put_reckoned(con, {first: replace(DUE, block="held"), second: Reckoned()})
    assert counts(vault) == {(category, "held", "2028-08-01", 1, 0), (category, "", holding_tables.NO_END, 1, 0)}
    with vault.write() as con:
        holdings.put_reckoned(con, {first: replace(DUE, due_on=date(2028, 8, 31), lacks="collected")})
        holdings.give_holdings(con, [first, second], other)
    assert counts(vault) == {(category, "", "2028-08-31", 1, 1), (category, "", holding_tables.NO_END, 1, 0)}
    with vault.write() as con:
        assert holdings.delete_holdings(con, [first, HoldingId(999)]) == 1
        assert holdings.count_in(con, [category]) == 1
        assert holdings.count_in(con, []) == 0
    assert counts(vault) == {(category, "", holding_tables.NO_END, 1, 0)}


def test_batches_hold_everything_once_even_while_they_are_changed(vault: Vault, hold_data, keep, category: CategoryId):
    person = keep("Berg")
    ids = [hold_data(subject_id=person, reckoned=DUE, facts={"collected": date(2024, 5, 2)}) for _ in range(7)]
    with vault.write() as con:
        elsewhere = categories.category_id(con, "3.1 D", "", "mailbox", "1.1")
        holdings.keep_holding(con, Holding(subject_id=person, category_id=elsewhere))
        seen = []
        for batch in holdings.category_batches(con, [category], size=3):
            assert len(batch) <= 3
            assert all(holding.facts == {"collected": date(2024, 5, 2)} for holding in batch)
            seen += [holding.id for holding in batch]
            later = Reckoned(due_on=date(2031, 1, 1), expires_on=date(2031, 1, 1))
            holdings.put_reckoned(con, {holding.id: later for holding in batch if holding.id})
    assert seen == ids


def test_a_category_is_made_once(vault: Vault, category: CategoryId):
    with vault.write() as con:
        assert categories.category_id(con, "3.1 D", "", "hubspot", "1.1") == category
        other = categories.category_id(con, "3.1 D", "account_ended", "hubspot", "1.1")
        kept = categories.categories(con)
    assert kept == {
        category: Category(id=category, activity="3.1 D", system="hubspot", version="1.1"),
        other: Category(id=other, activity="3.1 D", item_group="account_ended", system="hubspot", version="1.1"),
    }


def test_a_category_follows_a_version_that_is_there(vault: Vault):
    with pytest.raises(IntegrityError), vault.write() as con:
        categories.category_id(con, "3.1 D", "", "hubspot", "9.9")


def test_a_category_moves_to_newer_terms_in_its_place(vault: Vault, hold_data, category: CategoryId):
    hold_data(reckoned=DUE)
    with vault.write() as con:
        newer = replace(categories.categories(con)[category], version="2.0")
        assert categories.keep_category(con, newer) == category
        assert categories.keep_category(con, newer) == category
        assert categories.categories(con) == {category: newer}
    counts(vault)


def test_a_category_that_is_there_already_takes_the_holdings_in(vault: Vault, hold_data, category: CategoryId):
    holding_id = hold_data(reckoned=DUE)
    with vault.write() as con:
        there = categories.category_id(con, "3.1 D", "", "hubspot", "2.0")
        assert categories.keep_category(con, replace(categories.categories(con)[category], version="2.0")) == there
        assert list(categories.categories(con)) == [there]
        assert categories.fold_category(con, there, there) == 0
        found = holdings.fetch_holding(con, holding_id)
    assert found is not None
    assert found.category_id == there
    assert counts(vault) == {(there, "", "2028-08-01", 1, 0)}


def test_a_category_on_a_certificate_keeps_its_version(vault: Vault, hold_data, category: CategoryId):
    hold_data(reckoned=DUE)
    with vault.write() as con:
        con.execute(
            text(
                "INSERT INTO purge(id, number, state, four_eyes, proposed_by, proposed_at) "
                "VALUES (1, 'V2026-001', 'certified', 0, 'Mila Bakker', '2026-03-04T11:00:00Z')"
            )
        )
        item = (
            "INSERT INTO purge_item(purge_id, holding_id, category_id, due_on) VALUES (1, 77, :category, '2026-01-01')"
        )
        con.execute(text(item), {"category": category})
        old = categories.categories(con)[category]
        moved = categories.keep_category(con, replace(old, version="2.0"))
        kept = categories.categories(con)
    assert moved != category
    assert kept == {category: old, moved: replace(old, id=moved, version="2.0")}
    assert counts(vault) == {(moved, "", "2028-08-01", 1, 0)}
