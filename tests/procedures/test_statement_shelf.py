"""The shelf: which statement is in force, where older terms are found, and what a vault begins with."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from db import statement_versions
from db.holding_records import StatementVersion
from desktop.clock import FixedClock
from desktop.knowledge import office_for
from desktop.procedures.office import Office
from desktop.procedures.shelf import Shelved, StatementShelf
from desktop.procedures.statement_shelf import open_shelf, refill
from desktop.rules.errors import RuleBroken

AT = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)


def kept(office: Office) -> StatementVersion:
    with office.vault.read() as con:
        return statement_versions.versions(con)[0]


def newer(office: Office, **changed: object) -> StatementVersion:
    first = kept(office)
    given: dict[str, object] = {
        "version": "2.0",
        "source": first.source.replace('version = "1.1"', 'version = "2.0"', 1),
        "dated_on": date(2026, 3, 1),
        "in_force_from": date(2026, 3, 4),
        "applied_at": AT,
    }
    return replace(first, **{**given, **changed})  # type: ignore[arg-type]


def test_a_vault_begins_with_the_statement_of_the_program(office: Office):
    first = kept(office)
    assert (first.version, first.loaded_by) == ("1.1", "")
    assert first.applied_at == AT
    assert first.in_force_from == first.dated_on == office.statement.dated_on
    assert office.shelf.versions() == ("1.1",)


def test_what_the_vault_holds_wins_from_what_the_program_brings(office: Office, clock: FixedClock):
    with office.vault.write() as con:
        statement_versions.keep_version(con, newer(office))
    again = office_for(office.vault, clock)
    assert again.statement.version == "2.0"
    assert again.shelf.versions() == ("1.1", "2.0")
    assert again.shelf.terms("1.1", "3.1 A", "").version == "1.1"


@pytest.mark.parametrize("changed", [{"in_force_from": None, "applied_at": None}, {"applied_at": None}])
def test_what_was_not_applied_is_not_in_force(office: Office, changed: dict[str, object]):
    with office.vault.write() as con:
        statement_versions.keep_version(con, newer(office, **changed))
    with office.vault.read() as con:
        refill(office.shelf, con)
    assert office.statement.version == "1.1"
    assert office.shelf.statement("2.0").version == "2.0"


def test_all_who_look_see_the_new_version_at_once(office: Office):
    shelf, terms = office.shelf, office.shelf.terms("1.1", "3.1 A", "")
    assert office.shelf.terms("1.1", "3.1 A", "") is terms  # found once
    with office.vault.write() as con:
        statement_versions.keep_version(con, newer(office))
        refill(office.shelf, con)
    assert office.shelf is shelf
    assert office.statement.version == "2.0"


def test_what_is_not_on_the_shelf(office: Office):
    with pytest.raises(RuleBroken, match=r"^version_gone$"):
        office.shelf.statement("0.1")
    with pytest.raises(RuleBroken, match=r"^version_gone$"):
        office.shelf.terms("0.1", "3.1 A", "")
    with pytest.raises(RuleBroken, match=r"^unknown_category$"):
        office.shelf.terms("1.1", "8.8 X", "")


def test_a_shelf_of_which_nothing_was_applied_does_not_open(office: Office):
    with office.vault.write() as con:
        statement_versions.keep_version(con, replace(kept(office), applied_at=None))
    with pytest.raises(RuleBroken, match=r"^no_version_in_force$"):
        open_shelf(office.vault, "")


def test_the_files_of_requests_follow_the_rule_that_letters_count_for(office: Office):
    terms = office.shelf.case_file_terms()
    assert terms is not None
    assert (terms.activity, terms.version) == ("3.2 D", "1.1")
    whole = office.statement
    without = replace(whole, version="2.0", activities=tuple(a for a in whole.activities if a.code != "3.2 D"))
    shelf = StatementShelf(Shelved({"1.1": whole, "2.0": without}, "2.0"))
    older = shelf.case_file_terms()
    assert older is not None
    assert older.version == "1.1"
    assert StatementShelf(Shelved({"2.0": without}, "2.0")).case_file_terms() is None
