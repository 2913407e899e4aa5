"""A power cut at any moment of a purge: all or nothing, the next start finishes what was owed, and no trace is left."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from db import cases, journal, subjects, tombstones
from db.holdings import holdings_by_ids
from db.keys import new_data_key, subkey
from db.records import Profile
from db.statistics import case_statistics
from db.tables import SEARCH_INDEX_NAMES
from db.vault import Connection, create_vault, open_vault
from desktop.clock import FixedClock
from desktop.knowledge import office_for
from desktop.procedures import purges
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.facts import FactKind
from desktop.start_way_in import ready_office
from tests.db.page_reader import traces
from tests.procedures.purge_desk import ACCOUNT, TRACES, closed_case, file_of, hold_data, keep_person

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("purge_killed.py")
SPREAD = 16  # moments over the whole purge; beside them each of the last ones
LAST = 12  # from the commit to the end


@dataclass(frozen=True)
class Prepared:
    """A vault with a purge that is ready to be carried out, closed and on disk."""

    folder: Path
    key: bytes
    instant: str
    purge_id: int
    person: int
    stays: int
    case_id: int
    holding_ids: tuple[int, ...]

    def copy(self, name: str) -> Path:
        return Path(shutil.copytree(self.folder, self.folder.with_name(name)))

    def kill_at(self, points: list[tuple[Path, int]]) -> str:
        order = {"key": self.key.hex(), "instant": self.instant, "purge": self.purge_id}
        order["points"] = [[str(folder), point] for folder, point in points]
        done = subprocess.run(
            [sys.executable, SCRIPT],
            input=json.dumps(order),
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout


@pytest.fixture
def prepared(tmp_path: Path, clock: FixedClock, office_profile: Profile) -> Prepared:
    key = bytes(new_data_key())
    vault = create_vault(tmp_path / "vault", key, office_profile, clock.now())
    office = office_for(vault, clock)
    person = keep_person(office)
    stays = keep_person(
        office, PersonDetails(surname="Blijvers", identifiers=(("hotjar", "hj-555987"), ("bluedolphin_user", "bd-1")))
    )
    case_id = closed_case(office, person, date(2019, 3, 4))
    chosen = (
        *hold_data(office, person, ACCOUNT, ("3.1 A", "", "intercom")),
        *hold_data(office, stays, ("3.2 B", "", "hotjar"), facts={FactKind.COLLECTED: date(2020, 1, 1)}),
        file_of(office, case_id),
    )
    hold_data(office, stays, ACCOUNT, facts={FactKind.ACCOUNT_ENDED: office.clock.today()})
    purge_id = purges.propose(office, holding_ids=chosen).value
    for task in purges.purge_view(office, purge_id).tasks:
        purges.confirm_task(office, purge_id=purge_id, system=task.system, done=True)
    vault.close()
    return Prepared(tmp_path / "vault", key, clock.now().isoformat(), purge_id, person, stays, case_id, tuple(chosen))


@pytest.mark.slow
def test_a_power_cut_at_any_moment(prepared: Prepared, clock: FixedClock):
    steps = int(prepared.kill_at([(prepared.copy("whole"), 0)]))
    assert steps > SPREAD + LAST
    moments = sorted({1 + step * (steps - LAST) // SPREAD for step in range(SPREAD)} | set(last_of(steps)))
    assert len(moments) >= 25
    killed = [(prepared.copy(f"killed-{moment}"), moment) for moment in moments]
    prepared.kill_at([(prepared.copy("warm"), 0), *killed])  # what the first one loads, the others need not
    found = [look_at(prepared, clock, folder) for folder, _ in killed]
    assert found[0] == "approved"
    assert found.count("erased") >= 3, "some were killed between the erasing and the certificate"
    assert found == sorted(found, key=("approved", "erased", "certified").index), "nothing, then all, and no way back"


def test_the_start_of_the_program_finishes_what_was_owed(prepared: Prepared, clock: FixedClock):
    """Here the proof failed for a reader in the way, and the program was closed before it was tried again."""
    with closing(open_vault(prepared.folder, prepared.key)) as vault:
        with vault.write() as con:
            con.exec_driver_sql("PRAGMA busy_timeout=50")  # seconds of patience are not for a test
        with vault.read() as con:
            con.exec_driver_sql("SELECT count(*) FROM subject").all()
            view = purges.carry_out(office_for(vault, clock), purge_id=prepared.purge_id).value
    assert view.line.state == "erased"
    with closing(open_vault(prepared.folder, prepared.key)) as vault:
        nothing_is_left(prepared, ready_office(vault))


def last_of(steps: int) -> Iterator[int]:
    yield from range(steps - LAST + 1, steps + 1)


def look_at(prepared: Prepared, clock: FixedClock, folder: Path) -> str:
    """Open what the power cut left, hold it against all or nothing, let the start finish it; give the state found."""
    with closing(open_vault(folder, prepared.key)) as vault:
        office = office_for(vault, clock)
        state = purges.purge_view(office, prepared.purge_id).line.state
        with vault.read() as con:
            if state == "approved":
                nothing_happened(prepared, con)
            else:
                all_happened(prepared, con)
        owed = purges.finish_owed(office)
        assert owed == ((prepared.purge_id,) if state == "erased" else ())
        if state == "approved":
            purges.carry_out(office, purge_id=prepared.purge_id)
        nothing_is_left(prepared, office)
    return state


def nothing_happened(prepared: Prepared, con: Connection) -> None:
    assert subjects.fetch_subject(con, prepared.person) is not None
    assert cases.fetch_case(con, prepared.case_id) is not None
    assert set(holdings_by_ids(con, prepared.holding_ids)) == set(prepared.holding_ids)
    assert tombstones.count(con) == 0
    assert case_statistics(con, 2019) == ()
    stays = subjects.fetch_subject(con, prepared.stays)
    assert stays is not None
    assert [known.kind for known in stays.identifiers] == ["hotjar", "bluedolphin_user"]


def all_happened(prepared: Prepared, con: Connection) -> None:
    assert subjects.fetch_subject(con, prepared.person) is None
    assert cases.fetch_case(con, prepared.case_id) is None
    assert holdings_by_ids(con, prepared.holding_ids) == {}
    assert tombstones.counts_of(con, prepared.purge_id) == {"holding": 4, "case": 1, "person": 1}
    assert len(case_statistics(con, 2019)) == 1
    stays = subjects.fetch_subject(con, prepared.stays)
    assert stays is not None
    assert [known.kind for known in stays.identifiers] == ["bluedolphin_user"]


def nothing_is_left(prepared: Prepared, office: Office) -> None:
    view = purges.purge_view(office, prepared.purge_id)
    assert (view.line.state, view.has_certificate) == ("certified", True)
    assert purges.certificate_pdf(office, prepared.purge_id).startswith(b"%PDF")
    with office.vault.write() as con:
        all_happened(prepared, con)
        assert journal.verify(con, office.vault.audit_key) is None
        acts = [entry.act for entry in journal.entries(con)]
        assert (acts.count("purge_carried_out"), acts.count("purge_certified")) == (1, 1)
        assert con.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        for index in SEARCH_INDEX_NAMES:
            con.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    assert list(traces(office.vault.path, subkey(prepared.key, "file"), TRACES)) == []
