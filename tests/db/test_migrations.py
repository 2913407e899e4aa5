"""The steps must arrive at exactly the tables of db.tables, and a step that fails must leave nothing."""

import re
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from db import holding_tables, request_tables, tables
from db.errors import VaultError, VaultFault
from db.migrations import MIGRATIONS, NEWEST, Migration, migrate
from db.suppression import normalised
from db.vault import Vault
from desktop.letters.letter import LETTER_KINDS
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryDecision
from desktop.rules.rights import Right
from desktop.rules.transfers import RecipientKind, Safeguard


@pytest.fixture
def bare():
    with closing(driver.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def schema(connection) -> dict[str, str]:
    """Name to SQL, without spacing and quotes (a table that was renamed has them)."""
    found = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: re.sub(r'[\s"]+', "", sql) for name, sql in found}


def rendered() -> list[str]:
    dialect = sqlite.dialect()
    whole = tables.metadata.sorted_tables
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in whole]
    made += [str(CreateIndex(index).compile(dialect=dialect)) for table in whole for index in table.indexes]
    triggers = (*tables.TRIGGERS, *holding_tables.HOLDING_TRIGGERS, *request_tables.REQUEST_TRIGGERS)
    return [*made, *tables.SEARCH_INDEXES, *triggers]


def test_the_steps_arrive_at_the_tables(bare):
    assert migrate(bare) == len(MIGRATIONS)
    with closing(driver.connect(":memory:", isolation_level=None)) as other:
        for statement in rendered():
            other.execute(statement)
        assert schema(bare) == schema(other)
        for index in tables.SEARCH_INDEX_NAMES:
            settings = f"SELECT k, v FROM {index}_config ORDER BY k"  # noqa: S608
            assert bare.execute(settings).fetchall() == other.execute(settings).fetchall()


def test_every_table_is_strict(bare):
    migrate(bare)
    listed = bare.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    ours = {name: strict for name, strict in listed if not name.startswith("sqlite_")}
    assert set(tables.metadata.tables) == set(ours)
    assert set(ours.values()) == {1}


def test_the_search_indexes_forget_and_fit_a_page(bare):
    migrate(bare)
    for index in tables.SEARCH_INDEX_NAMES:
        settings = dict(bare.execute(f"SELECT k, v FROM {index}_config").fetchall())  # noqa: S608
        assert (settings["pgsz"], settings["secure-delete"]) == (3900, 1)


def test_running_them_again_does_nothing(bare):
    migrate(bare)
    before = schema(bare)
    assert migrate(bare) == 0
    assert schema(bare) == before
    assert bare.execute("PRAGMA user_version").fetchone() == (NEWEST,)


STEPS = (
    Migration(1, "one", ("CREATE TABLE a(b)",)),
    Migration(2, "two", ("CREATE TABLE c(d)", "INSERT INTO c VALUES (1)")),
)


def test_an_older_vault_gets_the_steps_it_lacks(bare):
    migrate(bare, STEPS[:1])
    bare.execute("INSERT INTO a VALUES ('kept')")
    assert migrate(bare, STEPS) == 1
    assert bare.execute("SELECT b, d FROM a, c").fetchall() == [("kept", 1)]


def test_a_step_that_fails_leaves_the_vault_at_the_one_before(bare):
    broken = (*STEPS[:1], Migration(2, "two", ("CREATE TABLE c(d)", "INSERT INTO nowhere VALUES (1)")))
    with pytest.raises(driver.OperationalError, match="nowhere"):
        migrate(bare, broken)
    assert schema(bare).keys() == {"table a"}
    assert bare.execute("PRAGMA user_version").fetchone() == (1,)
    assert migrate(bare, STEPS) == 1


def test_a_step_that_leaves_a_row_pointing_at_nothing_is_undone(bare):
    bare.execute("PRAGMA foreign_keys=ON")
    parents = ("CREATE TABLE p(id INTEGER PRIMARY KEY)", "CREATE TABLE c(p REFERENCES p)")
    rows = ("INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1)")
    steps = (Migration(1, "one", parents + rows), Migration(2, "two", ("DELETE FROM p",)))
    with pytest.raises(VaultError) as caught:
        migrate(bare, steps)
    assert caught.value.fault is VaultFault.DAMAGED
    assert caught.value.data == {"step": 2, "table": "c"}
    assert bare.execute("SELECT count(*) FROM p").fetchone() == (1,)
    assert bare.execute("PRAGMA user_version").fetchone() == (1,)
    assert bare.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_table_made_anew_keeps_what_points_at_it(bare):
    bare.execute("PRAGMA foreign_keys=ON")
    first = ("CREATE TABLE p(id INTEGER PRIMARY KEY)", "CREATE TABLE c(p REFERENCES p ON DELETE CASCADE)")
    rows = ("INSERT INTO p VALUES (1)", "INSERT INTO c VALUES (1)")
    anew = (
        "CREATE TABLE p_new(id INTEGER PRIMARY KEY, more)",
        "INSERT INTO p_new(id) SELECT id FROM p",
        "DROP TABLE p",
        "ALTER TABLE p_new RENAME TO p",
    )
    migrate(bare, (Migration(1, "one", first + rows), Migration(2, "two", anew)))
    assert bare.execute("SELECT p, more FROM c JOIN p ON p.id = c.p").fetchall() == [(1, None)]
    bare.execute("DELETE FROM p")
    assert bare.execute("SELECT count(*) FROM c").fetchone() == (0,)


def test_the_list_of_those_who_want_no_marketing_begins_in_its_own_spelling(bare):
    migrate(bare, MIGRATIONS[:2])
    bare.execute("INSERT INTO subject(id, sort_name, search_text, created_at, changed_at) VALUES (1, '', '', '', '')")
    bare.execute("INSERT INTO subject_fact VALUES (1, 'marketing_objection', '2026-03-02')")
    addresses = [" JÖRG@Voorbeeld.Example\t", "jörg@voorbeeld.example", "Info@STRAßE.example", "\t"]
    for address in addresses:
        values = (address, address)
        bare.execute("INSERT INTO subject_contact(subject_id, kind, value, folded) VALUES (1, 'email', ?, ?)", values)
    migrate(bare)
    found = bare.execute("SELECT address, since_on FROM suppression ORDER BY address").fetchall()
    assert found == [("info@straße.example", "2026-03-02"), ("jörg@voorbeeld.example", "2026-03-02")]
    assert [address for address, _ in found] == sorted({normalised(one) for one in addresses[:3]})


@pytest.mark.parametrize("steps", [STEPS[1:], (STEPS[0], STEPS[0]), (STEPS[1], STEPS[0])])
def test_a_gap_is_refused(bare, steps):
    with pytest.raises(ValueError, match="gap"):
        migrate(bare, steps)
    assert schema(bare) == {}


def test_a_newer_vault_is_refused(bare):
    migrate(bare, STEPS)
    with pytest.raises(VaultError) as caught:
        migrate(bare, STEPS[:1])
    assert caught.value.fault is VaultFault.NEWER_VAULT


def test_the_frozen_steps_do_not_look_at_the_tables():
    for path in (Path(tables.__file__).parent / "migrations").glob("m*.py"):
        assert "import" not in path.read_text(encoding="utf-8")


def test_the_codes_are_those_of_the_rules():
    assert set(tables.RIGHTS) == {str(right) for right in Right}
    assert set(tables.OUTCOMES) == {str(outcome) for outcome in Outcome}
    assert set(request_tables.CATEGORY_DECISIONS) == {str(decision) for decision in CategoryDecision}
    assert set(request_tables.RECIPIENT_KINDS) == {str(kind) for kind in RecipientKind}
    assert set(request_tables.SAFEGUARDS) == {str(safeguard) for safeguard in Safeguard}


def test_every_letter_that_is_written_can_be_kept():
    assert set(tables.LETTER_KINDS) == {*LETTER_KINDS, "refusal"}


def test_a_new_vault_stands_at_the_newest_step(vault: Vault):
    with vault.read() as con:
        assert con.exec_driver_sql("PRAGMA user_version").scalar() == NEWEST
        assert con.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
