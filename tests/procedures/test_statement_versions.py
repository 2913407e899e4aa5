"""New versions of the statement: read with every fault, decided on, applied whole or not at all."""

from datetime import date, timedelta

import pytest

from db import categories as kept_categories
from db import holdings as kept_holdings
from db import journal
from db import statement_versions as kept_versions
from db.records import SubjectId
from desktop.clock import FixedClock
from desktop.procedures import directory, holdings
from desktop.procedures.holding_lines import VersionLine
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office, Topic
from desktop.procedures.statement_applying import Applied, apply_version
from desktop.procedures.statement_shelf import open_shelf
from desktop.procedures.statement_versions import (
    LARGEST_BYTES,
    decide_version,
    drop_version,
    load_version,
    longer_activities,
    look_at,
    statement_of,
    version_changes,
    versions,
    versions_owed,
)
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.statement_changes import ChangeKind
from tests.procedures.statement_files import (
    LONGER_MARKETING,
    MORE_IN_LOG,
    SHORTER_ACCOUNT,
    shipped,
    statement_file,
    without_activity,
)

TODAY = date(2026, 3, 4)
ACCOUNT, LOG, MARKETING = ("3.1 A", "", "bluedolphin"), ("3.1 B", "", "bluedolphin"), ("3.1 D", "", "hubspot")
NEXT = statement_file("1.2", "2026-03-01", SHORTER_ACCOUNT, LONGER_MARKETING, MORE_IN_LOG)
FACTS = {
    FactKind.ACCOUNT_ENDED: date(2025, 6, 30),
    FactKind.LAST_CONTACT: date(2024, 5, 2),
    FactKind.COLLECTED: date(2025, 1, 15),
}

SPOKEN = {FactKind.LAST_CONTACT: date(2024, 5, 2)}


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


@pytest.fixture
def person_id(office: Office) -> int:
    details = PersonDetails(first_name="Zoë", prefix="van den", surname="Berg", roles=("user",))
    person_id = directory.keep_person(office, details=details).value
    holdings.add_holdings(office, person_id=person_id, categories=[ACCOUNT, LOG, MARKETING], facts=FACTS)
    return person_id


def put_many(office: Office, people: int) -> None:
    """Put many people in the vault whose account ended on the same day, as the rules reckon that."""
    said = office.clock.now().isoformat()
    with office.vault.write() as con:
        category = kept_categories.category_id(con, *ACCOUNT, "1.1")
        ids = range(1, people + 1)
        subject = "INSERT INTO subject(id, sort_name, search_text, created_at, changed_at) VALUES(?, 'mens', '', ?, ?)"
        con.exec_driver_sql(subject, [(number, said, said) for number in ids])
        fact = "INSERT INTO subject_fact(subject_id, kind, happened_on) VALUES(?, 'account_ended', '2025-06-30')"
        con.exec_driver_sql(fact, [(number,) for number in ids])
        holding = (
            "INSERT INTO holding(subject_id, category_id, expires_on, due_on) VALUES(?, ?, '2026-07-30', '2026-07-30')"
        )
        con.exec_driver_sql(holding, [(number, category) for number in ids])


def apply(office: Office, version: str = "1.2") -> Applied:
    return apply_version(office, version=version, progress=lambda done, rows: None, stopped=lambda: False).value


def due(office: Office, person_id: int) -> dict[str, tuple[str, date | None]]:
    """By activity: the version that the holding follows, and the day it is due."""
    found = holdings.person_holdings(office, person_id).holdings
    return {one.line.activity: (one.line.version, one.line.due_on) for one in found}


def line(office: Office, version: str) -> VersionLine:
    return next(one for one in versions(office) if one.version == version)


def states(office: Office) -> dict[str, str]:
    return {one.version: one.state for one in versions(office)}


def snapshot(office: Office) -> tuple[object, ...]:
    """Everything a version may change."""
    with office.vault.read() as con:
        known = kept_categories.categories(con)
        batches = [one for batch in kept_holdings.category_batches(con, list(known)) for one in batch]
        return known, tuple(batches), kept_versions.versions(con), len(journal.entries(con))


def test_looking_at_a_file_says_what_it_would_change_and_keeps_nothing(office: Office):
    seen = look_at(office, NEXT)
    assert (seen.version, seen.dated_on, seen.problems) == ("1.2", date(2026, 3, 1), ())
    kinds = {(change.activity, change.kind) for change in seen.changes}
    assert {
        ("3.1 A", ChangeKind.PERIOD_SHORTER),
        ("3.1 D", ChangeKind.PERIOD_LONGER),
        ("3.1 B", ChangeKind.ITEMS_ADDED),
    } <= kinds
    assert [one.version for one in versions(office)] == ["1.1"]


def test_every_fault_of_a_file_is_named_at_once_with_its_line(office: Office):
    faulty = statement_file("1.2", "2026-03-01", ("3.1 A", '"P13M"', '"1Y"'), ("3.1 D", '"P4Y"', '"P1.5Y"')).decode()
    faulty = faulty.replace('trigger = { event = "visit_ended" }', 'trigger = { event = "full_moon" }')
    rows = faulty.split("\n")
    seen = look_at(office, faulty.encode())
    assert seen.changes == ()
    named = {(entry, key): rows[number - 1] for number, entry, key, _ in seen.problems}
    assert '"1Y"' in named["3.1 A", "retention.period"]
    assert '"P1.5Y"' in named["3.1 D", "retention.period"]
    assert "full_moon" in named["3.2 A", "retention.trigger.event"]
    with broken("statement_entry") as refused:
        load_version(office, text=faulty.encode())
    assert refused.value.data["problems"] == seen.problems
    assert states(office) == {"1.1": "in_force"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (shipped().encode(), "version_known"),
        (statement_file("1.0", "2024-01-01"), "version_older"),
        (b"\xff\xfe\x00", "statement_entry"),
        (b"#" * (LARGEST_BYTES + 1), "statement_too_large"),
    ],
)
def test_what_is_no_new_version_is_refused(office: Office, content: bytes, code: str):
    before = snapshot(office)
    with broken(code):
        load_version(office, text=content)
    assert snapshot(office) == before


@pytest.mark.parametrize("line_end", [b"\r\n", b"\r\r\n"])
def test_what_was_loaded_can_be_read_at_the_next_start(office: Office, line_end: bytes):
    """An editor may put a byte order mark before another one, a transfer may lengthen line ends twice."""
    content = b"\xef\xbb\xbf" * 2 + statement_file("1.2", "2026-04-01").replace(b"\n", line_end)
    assert not look_at(office, content).problems
    load_version(office, text=content)
    assert "1.2" in open_shelf(office.vault, "").versions()


def test_a_loaded_version_changes_nothing_and_can_be_dropped(office: Office, person_id: int):
    before = due(office, person_id)
    done = load_version(office, text=NEXT)
    assert done.changed == {Topic.STATEMENT}
    assert line(office, "1.2").loaded_by == "Mila Bakker"
    assert states(office) == {"1.2": "loaded", "1.1": "in_force"}
    assert statement_of(office, "1.2").dated_on == date(2026, 3, 1)
    assert due(office, person_id) == before
    assert done.undo
    done.undo()
    assert states(office) == {"1.1": "in_force"}
    with broken("version_gone"):
        statement_of(office, "1.2")
    load_version(office, text=NEXT)
    dropped = drop_version(office, version="1.2")
    assert dropped.undo
    dropped.undo()
    assert states(office)["1.2"] == "loaded"


def test_only_what_may_keep_longer_needs_a_decision(office: Office, person_id: int):
    load_version(office, text=NEXT)
    assert longer_activities(office, "1.2") == ("3.1 D",)
    with broken("nothing_to_lengthen"):
        decide_version(office, version="1.2", from_on=TODAY, lengthen=["3.1 A"])
    with broken("version_from_past"):
        decide_version(office, version="1.2", from_on=TODAY - timedelta(days=1))


def test_a_decision_waits_for_its_day_and_can_be_taken_again(office: Office, clock: FixedClock, person_id: int):
    load_version(office, text=NEXT)
    decided = decide_version(office, version="1.2", from_on=date(2026, 4, 1))
    assert states(office)["1.2"] == "decided"
    assert versions_owed(office) == ()
    with broken("version_not_due"):
        apply(office)
    with broken("version_decided"):
        drop_version(office, version="1.2")
    decide_version(office, version="1.2", from_on=date(2026, 4, 2))
    clock.instant += timedelta(days=29)  # 2 April
    assert versions_owed(office) == ("1.2",)
    assert states(office)["1.2"] == "owed"
    apply(office)
    assert versions_owed(office) == ()
    assert states(office) == {"1.2": "in_force", "1.1": "past"}
    with broken("version_applied"):
        decide_version(office, version="1.2", from_on=date(2026, 4, 5))
    assert decided.undo
    with broken("version_applied"):
        decided.undo()


def test_a_shorter_period_counts_for_what_is_held_and_a_longer_one_does_not(office: Office, person_id: int):
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY)
    assert apply(office) == Applied(moved=2, stayed=1)
    assert due(office, person_id) == {
        "3.1 A": ("1.2", date(2025, 12, 30)),
        "3.1 B": ("1.2", date(2027, 1, 15)),
        "3.1 D": ("1.1", date(2028, 5, 2)),
    }
    assert statement_of(office, "1.1").version == "1.1"
    assert line(office, "1.1").holdings == 1
    new = directory.keep_person(office, details=PersonDetails(surname="Nieuw")).value
    holdings.add_holdings(office, person_id=new, categories=[MARKETING], facts=SPOKEN)
    assert due(office, new) == {"3.1 D": ("1.2", date(2029, 5, 2))}


def test_a_longer_period_counts_once_it_was_decided(office: Office, person_id: int):
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY, lengthen=["3.1 D"])
    assert apply(office) == Applied(moved=3, stayed=0)
    assert due(office, person_id)["3.1 D"] == ("1.2", date(2029, 5, 2))


def test_what_the_new_version_no_longer_has_stays_where_it_is(office: Office, person_id: int):
    load_version(office, text=without_activity(statement_file("1.2", "2026-03-01"), "3.1 D"))
    decide_version(office, version="1.2", from_on=TODAY)
    assert apply(office) == Applied(moved=2, stayed=1)
    assert due(office, person_id)["3.1 D"] == ("1.1", date(2028, 5, 2))


def test_what_stayed_behind_meets_what_came_later(office: Office, person_id: int):
    """Holdings under two versions move into one category of a third."""
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY)
    apply(office)
    new = directory.keep_person(office, details=PersonDetails(surname="Nieuw")).value
    holdings.add_holdings(office, person_id=new, categories=[MARKETING], facts=SPOKEN)
    load_version(office, text=statement_file("1.3", "2026-03-02", ("3.1 D", '"P4Y"', '"P3Y"')))
    assert longer_activities(office, "1.3") == ("3.1 A",)  # six months became thirteen again
    decide_version(office, version="1.3", from_on=TODAY)
    seen: list[tuple[int, int]] = []
    apply_version(office, version="1.3", progress=lambda *step: seen.append(step), stopped=lambda: False)
    for person in (person_id, new):
        assert due(office, person)["3.1 D"] == ("1.3", date(2027, 5, 2))
    assert seen[-1][0] == seen[-1][1] > 0


def test_two_versions_owed_are_applied_in_their_order(office: Office, clock: FixedClock):
    load_version(office, text=NEXT)
    load_version(office, text=statement_file("1.3", "2026-03-02"))
    decide_version(office, version="1.3", from_on=date(2026, 4, 1))
    decide_version(office, version="1.2", from_on=date(2026, 3, 20))
    clock.instant += timedelta(days=40)
    assert versions_owed(office) == ("1.2", "1.3")
    with broken("version_after_another") as refused:
        apply(office, "1.3")
    assert refused.value.data == {"version": "1.2"}
    apply(office, "1.2")
    apply(office, "1.3")
    assert [one.version for one in versions(office)] == ["1.3", "1.2", "1.1"]


def test_progress_is_told_and_stopping_leaves_nothing_half_done(office: Office):
    put_many(office, 12_000)
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY)
    before = snapshot(office)
    seen: list[tuple[int, int]] = []
    with broken("version_stopped"):
        apply_version(
            office,
            version="1.2",
            progress=lambda *step: seen.append(step),
            stopped=lambda: seen[-1:] == [(10_000, 12_000)],
        )
    assert seen == [(0, 12_000), (5000, 12_000), (10_000, 12_000)]
    assert snapshot(office) == before
    assert office.statement.version == "1.1"
    assert versions_owed(office) == ("1.2",)
    seen.clear()
    apply_version(office, version="1.2", progress=lambda *step: seen.append(step), stopped=lambda: False)
    assert seen[-1] == (12_000, 12_000)
    assert office.statement.version == "1.2"
    assert due(office, 12_000) == {"3.1 A": ("1.2", date(2025, 12, 30))}


def test_a_failure_halfway_leaves_nothing_half_done(office: Office):
    put_many(office, 6000)
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY)
    before = snapshot(office)

    def fail(done: int, rows: int) -> None:
        if done == 5000:
            raise OSError("the disk went away")

    with pytest.raises(OSError, match="the disk went away"):
        apply_version(office, version="1.2", progress=fail, stopped=lambda: False)
    assert snapshot(office) == before
    assert apply(office) == Applied(moved=6000, stayed=0)


def test_there_is_no_way_back_to_an_older_statement(office: Office):
    load_version(office, text=NEXT)
    load_version(office, text=statement_file("1.3", "2026-03-02"))
    decide_version(office, version="1.3", from_on=TODAY)
    apply(office, "1.3")
    with broken("version_older"):
        decide_version(office, version="1.2", from_on=TODAY)


def test_changes_are_against_the_version_before(office: Office, person_id: int):
    load_version(office, text=NEXT)
    assert version_changes(office, "1.1") == ()
    changes = version_changes(office, "1.2")
    assert changes == version_changes(office, "1.2", against="1.1")
    decide_version(office, version="1.2", from_on=TODAY)
    apply(office)
    assert version_changes(office, "1.2") == changes
    backwards = {change.kind for change in version_changes(office, "1.1", against="1.2") if change.activity == "3.1 A"}
    assert ChangeKind.PERIOD_LONGER in backwards


def test_the_journal_says_what_was_done(office: Office, person_id: int):
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY, lengthen=["3.1 D"])
    apply(office)
    with office.vault.read() as con:
        entries = {entry.act: entry.details for entry in journal.entries(con)}
    assert entries["version_decided"] == {"version": "1.2", "from_on": "2026-03-04", "lengthened": ["3.1 D"]}
    assert entries["version_applied"] == {"version": "1.2", "moved": 3, "stayed": 0}
    assert entries["version_loaded"] == {"version": "1.2", "dated_on": "2026-03-01"}
    with office.vault.read() as con:
        assert kept_holdings.holdings_of(con, SubjectId(person_id))
