from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from db.categories import category_id
from db.holding_records import StatementVersion
from db.statement_versions import drop_version, fetch_version, keep_version, versions
from db.vault import Vault

FIRST = StatementVersion(
    version="2024-09",
    dated_on=date(2024, 9, 1),
    source='version = "2024-09"  # é\n',
    loaded_at=datetime(2026, 3, 4, 11, 0, tzinfo=UTC),
    loaded_by="Mila Bakker",
    in_force_from=date(2024, 9, 1),
    applied_at=datetime(2026, 3, 4, 11, 0, tzinfo=UTC),
)
SECOND = StatementVersion(
    version="2024-01",  # sorts before the first one, and was loaded in the same second
    dated_on=date(2026, 5, 1),
    source="",
    loaded_at=FIRST.loaded_at,
    loaded_by="Daan Visser",
)


def test_versions_come_back_in_the_order_they_were_loaded(vault: Vault):
    with vault.write() as con:
        keep_version(con, FIRST)
        keep_version(con, SECOND)
        decided = replace(FIRST, lengthened=("3.1 A", "3.2 D"), in_force_from=date(2026, 6, 1), applied_at=None)
        keep_version(con, decided)
    with vault.read() as con:
        assert versions(con) == (decided, SECOND)
        assert fetch_version(con, "2024-01") == SECOND
        assert fetch_version(con, "2023-01") is None


def test_a_version_is_dropped_only_while_nothing_follows_it(vault: Vault):
    with vault.write() as con:
        keep_version(con, FIRST)
        keep_version(con, SECOND)
        category_id(con, "3.1 A", "", "intercom", FIRST.version)
        drop_version(con, SECOND.version)
        drop_version(con, "2023-01")
    with pytest.raises(IntegrityError), vault.write() as con:
        drop_version(con, FIRST.version)
    with vault.read() as con:
        assert versions(con) == (FIRST,)


def test_a_version_that_is_used_can_still_be_changed(vault: Vault):
    with vault.write() as con:
        keep_version(con, FIRST)
        category_id(con, "3.1 A", "", "intercom", FIRST.version)
        keep_version(con, replace(FIRST, applied_at=None))
        assert fetch_version(con, FIRST.version) == replace(FIRST, applied_at=None)
