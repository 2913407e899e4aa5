import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import purges
from db.categories import categories, category_id
from db.holding_records import CategoryId, Purge, PurgeId, PurgeItem, PurgeTask, PurgeTotal, StatementVersion
from db.statement_versions import keep_version
from db.vault import Connection, Vault

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
PURGE = Purge(
    number="V2026-001",
    state="proposed",
    four_eyes=True,
    proposed_by="Mila Bakker",
    proposed_at=NOW,
    tasks=(PurgeTask(system="intercom"), PurgeTask(system="hubspot")),
)


def kept(vault: Vault, purge: Purge = PURGE) -> Purge:
    with vault.write() as con:
        return replace(purge, id=purges.keep_purge(con, purge))


@pytest.fixture
def category_ids(vault: Vault) -> tuple[CategoryId, CategoryId]:
    with vault.write() as con:
        keep_version(
            con,
            StatementVersion(version="1", dated_on=date(2024, 9, 1), source="", loaded_at=NOW, loaded_by="Mila Bakker"),
        )
        return category_id(con, "3.1 E", "", "hubspot", "1"), category_id(con, "3.1 A", "", "intercom", "1")


def item(holding: int, category: CategoryId, subject: int | None, due_on: date = date(2026, 3, 1)) -> PurgeItem:
    return PurgeItem(holding_id=holding, subject_id=subject, category_id=category, due_on=due_on)


def settle(con: Connection, purge_id: PurgeId, results: Mapping[int, tuple[str, str]]) -> None:
    """Note what became of these holdings, as carrying out does."""
    found = [one for one in purges.items(con, purge_id) if one.holding_id in results]
    noted = [replace(one, result=results[one.holding_id][0], reason=results[one.holding_id][1]) for one in found]
    purges.put_items(con, purge_id, noted)


def test_numbers_go_on_within_a_year(vault: Vault):
    with vault.write() as con:
        assert purges.next_purge_number(con, 2026) == "V2026-001"
        for number in ("V2026-009", "V2026-010", "V2025-999", "V2026-1000"):
            purges.keep_purge(con, replace(PURGE, number=number))
        assert purges.next_purge_number(con, 2026) == "V2026-1001"
        assert purges.next_purge_number(con, 2025) == "V2025-1000"
        assert purges.next_purge_number(con, 2027) == "V2027-001"


def test_a_number_is_given_once(vault: Vault):
    kept(vault)
    with pytest.raises(IntegrityError):
        kept(vault)


def test_a_purge_comes_back_whole_through_all_its_states(vault: Vault):
    purge = kept(vault)
    steps = [
        purge,
        replace(purge, state="approved", approved_by="Daan Visser", approved_at=NOW + timedelta(hours=1)),
        replace(purge, state="erased", four_eyes=False, erased_by="Mila Bakker", erased_at=NOW, tasks=()),
        replace(purge, state="certified", certified_at=NOW),
        replace(purge, state="dropped"),
    ]
    for step in steps:
        assert kept(vault, step) == step
        with vault.read() as con:
            assert purges.fetch_purge(con, purge.id) == step
            assert purges.purges(con) == (step,)
            unfinished = (step,) if step.state in ("proposed", "approved", "erased") else ()
            assert purges.unfinished(con) == unfinished
            assert purges.fetch_purge(con, purge.id + 1) is None


def test_purges_in_order(vault: Vault):
    first, second = kept(vault), kept(vault, replace(PURGE, number="V2026-002"))
    with vault.read() as con:
        assert purges.purges(con) == (second, first)
        assert purges.unfinished(con) == (first, second)


def test_a_state_that_is_not_listed_is_refused(vault: Vault):
    with pytest.raises(IntegrityError):
        kept(vault, replace(PURGE, state="done"))


def test_a_task_is_confirmed_and_taken_back(vault: Vault):
    purge = kept(vault)
    with vault.write() as con:
        purges.confirm_task(con, purge.id, "hubspot", "Daan Visser", NOW)
        confirmed = PurgeTask(system="hubspot", confirmed_by="Daan Visser", confirmed_at=NOW)
        assert purges.fetch_purge(con, purge.id).tasks == (PurgeTask(system="intercom"), confirmed)
        purges.confirm_task(con, purge.id, "hubspot", "Daan Visser", None)
        assert purges.fetch_purge(con, purge.id) == purge
        with pytest.raises(LookupError):
            purges.confirm_task(con, purge.id, "hotjar", "Daan Visser", NOW)


def test_items_and_what_became_of_them(vault: Vault, category_ids):
    hubspot, intercom = category_ids
    purge, other = kept(vault), kept(vault, replace(PURGE, number="V2026-002"))
    items = [
        item(5, hubspot, 1),
        item(3, intercom, 1, date(2026, 2, 1)),
        item(4, intercom, 1, date(2026, 2, 3)),
        item(9, intercom, 2, date(2025, 12, 31)),
        item(8, intercom, None, date(2026, 1, 2)),
        item(7, hubspot, 3),
    ]
    with vault.write() as con:
        purges.put_items(con, purge.id, items)
        purges.put_items(con, purge.id, items[:1])
        purges.put_items(con, purge.id, [])
        purges.put_items(con, other.id, [item(20, hubspot, 1)])
        assert purges.items(con, purge.id) == tuple(sorted(items, key=lambda one: one.holding_id))
        assert purges.totals(con, purge.id) == purges.kept_totals(con, purge.id) == ()
        assert purges.item_counts(con, [purge.id, other.id, 99]) == {purge.id: (6, 3), other.id: (1, 1)}
        settle(con, purge.id, dict.fromkeys((3, 4, 8, 9), ("erased", "")))
        settle(con, purge.id, {5: ("kept", "held"), 7: ("kept", "not_due")})
        named = categories(con)
    with vault.read() as con:
        assert purges.totals(con, purge.id) == (
            PurgeTotal(
                category=named[intercom],
                holdings=4,
                people=2,
                first_due=date(2025, 12, 31),
                last_due=date(2026, 2, 3),
            ),
        )
        assert purges.kept_totals(con, purge.id) == (
            (named[hubspot], "held", 1),
            (named[hubspot], "not_due", 1),
        )
        assert [one.result for one in purges.items(con, purge.id)] == ["erased"] * 2 + ["kept"] * 2 + ["erased"] * 2
        assert purges.items(con, other.id) == (item(20, hubspot, 1),)


def test_what_an_unfinished_purge_has_still_to_come_to(vault: Vault, category_ids):
    purge, other = kept(vault), kept(vault, replace(PURGE, number="V2026-002", state="dropped"))
    with vault.write() as con:
        purges.put_items(con, purge.id, [item(1, category_ids[0], 1), item(2, category_ids[0], 1)])
        purges.put_items(con, other.id, [item(3, category_ids[0], 1)])
        assert purges.pending_item_ids(con) == {1, 2}
        settle(con, purge.id, {1: ("kept", "held")})
        assert purges.pending_item_ids(con) == {2}
        purges.keep_purge(con, replace(purge, state="certified"))
        assert purges.pending_item_ids(con) == frozenset()


def test_ten_thousand_items(vault: Vault, category_ids):
    purge = kept(vault)
    with vault.write() as con:
        purges.put_items(con, purge.id, (item(number, category_ids[0], number % 50) for number in range(10_000)))
        settle(con, purge.id, {number: ("erased", "") for number in range(10_000)})
        (total,) = purges.totals(con, purge.id)
    assert (total.holdings, total.people) == (10_000, 50)


def test_a_certificate_stays_as_it_is(vault: Vault):
    purge = kept(vault)
    pdf, csv = b"%PDF-1.7 \x00\xff", "\ufeffclause;number\r\n3.1 A;1\r\n"
    digest = hashlib.sha256(pdf).hexdigest()
    with vault.write() as con:
        assert not purges.has_certificate(con, purge.id)
        for fetch in (purges.certificate_pdf, purges.certificate_csv):
            with pytest.raises(LookupError):
                fetch(con, purge.id)
        purges.keep_certificate(con, purge.id, pdf, csv, digest, NOW)
    changes = [
        lambda con: purges.keep_certificate(con, purge.id, b"", "", "", NOW),
        lambda con: con.execute(text("UPDATE certificate SET csv = ''")),
        lambda con: con.execute(text("DELETE FROM certificate")),
    ]
    for change in changes:
        with pytest.raises(IntegrityError), vault.write() as con:
            change(con)
    with vault.read() as con:
        assert purges.has_certificate(con, purge.id)
        assert purges.certificate_pdf(con, purge.id) == pdf
        assert purges.certificate_csv(con, purge.id) == csv
