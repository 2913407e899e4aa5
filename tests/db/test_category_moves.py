"""Holdings move to another version of the statement: by renaming where that can be, a few at a time where it cannot."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from sqlalchemy import text

from db import categories, holdings, statement_versions
from db.category_moves import can_be_renamed, move_to_version
from db.holding_records import CategoryId, Holding, Purge, PurgeItem, StatementVersion
from db.purges import keep_purge, put_items
from db.records import SubjectId
from db.vault import Vault


@pytest.fixture(autouse=True)
def versions(vault: Vault, now: datetime) -> None:
    with vault.write() as con:
        for version in ("1.1", "1.2"):
            kept = StatementVersion(
                version=version, dated_on=date(2026, 1, 1), source="", loaded_at=now, loaded_by="Mila Bakker"
            )
            statement_versions.keep_version(con, kept)


@pytest.fixture
def held(vault: Vault, keep: Callable[..., SubjectId]) -> CategoryId:
    """A category with seven holdings."""
    people = [keep("Berg") for _ in range(7)]
    with vault.write() as con:
        category = categories.category_id(con, "3.1 D", "", "hubspot", "1.1")
        for subject_id in people:
            holdings.keep_holding(con, Holding(subject_id=subject_id, category_id=category))
    return category


def follow(vault: Vault) -> dict[str, int]:
    """How many holdings follow each version, as counted and as they are."""
    with vault.read() as con:
        known = categories.categories(con)
        counted = {one.version: holdings.count_in(con, [key]) for key, one in known.items()}
        found = con.execute(
            text("SELECT version, count(*) FROM holding JOIN category c ON c.id = category_id GROUP BY 1")
        )
        there = {version: number for version, number in found}
    assert {version: number for version, number in counted.items() if number} == there
    return there


def record_in_purge(vault: Vault, category: CategoryId, now: datetime) -> None:
    with vault.write() as con:
        purge = Purge(number="V2026-001", state="proposed", four_eyes=False, proposed_by="Mila Bakker", proposed_at=now)
        holding = next(iter(holdings.category_batches(con, [category])))[0]
        assert holding.id
        item = PurgeItem(
            holding_id=holding.id, subject_id=holding.subject_id, category_id=category, due_on=date(2026, 1, 1)
        )
        put_items(con, keep_purge(con, purge), [item])


def test_a_category_that_stands_alone_is_renamed(vault: Vault, held: CategoryId):
    with vault.write() as con:
        assert can_be_renamed(con, held, "1.2")
        assert list(move_to_version(con, held, "1.2")) == []
        assert categories.categories(con)[held].version == "1.2"
    assert follow(vault) == {"1.2": 7}


def test_one_that_meets_another_moves_a_few_at_a_time(vault: Vault, held: CategoryId, keep: Callable[..., SubjectId]):
    with vault.write() as con:
        other = categories.category_id(con, "3.1 D", "", "hubspot", "1.2")
        assert not can_be_renamed(con, held, "1.2")
        assert list(move_to_version(con, held, "1.2", size=3)) == [3, 3, 1]
        assert list(categories.categories(con)) == [other]
    assert follow(vault) == {"1.2": 7}


def test_one_that_a_purge_recorded_keeps_its_version(vault: Vault, held: CategoryId, now: datetime):
    record_in_purge(vault, held, now)
    with vault.write() as con:
        assert not can_be_renamed(con, held, "1.2")
        assert sum(move_to_version(con, held, "1.2")) == 7
        assert categories.categories(con)[held].version == "1.1"
    assert follow(vault) == {"1.2": 7}


def test_to_its_own_version_nothing_moves(vault: Vault, held: CategoryId):
    with vault.write() as con:
        assert list(move_to_version(con, held, "1.1")) == []
    assert follow(vault) == {"1.1": 7}
