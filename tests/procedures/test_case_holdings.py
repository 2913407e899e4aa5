"""The desk's own files: closing begins a countdown, reopening ends it, and what a hold names is never lost."""

import shutil
import tomllib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from db import cases, journal, messages, statement_versions
from db.records import CaseId
from db.vault import open_vault
from desktop.clock import FixedClock
from desktop.knowledge import office_for
from desktop.letters.incoming import IncomingMail
from desktop.places import resources
from desktop.procedures import case_file, decisions, directory, holdings, holds, identity, intake
from desktop.procedures.holding_lines import HoldingLine, RetentionFilter
from desktop.procedures.lines import PersonDetails
from desktop.procedures.linking import link_person
from desktop.procedures.office import Office, Topic
from desktop.procedures.retention_list import retention
from desktop.rules.errors import RuleBroken
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from tests.db.page_reader import traces
from tests.procedures.purge_desk import end_request

RAW = (resources() / "demo" / "request.eml").read_bytes()
TODAY = date(2026, 3, 4)
RECEIVED = date(2026, 2, 28)
FIRST_KEY = bytes(range(32, 64))  # of the sample vault
Decided = Callable[..., int]


def broken(code: str) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, match=f"^{code}$")


@pytest.fixture
def person_id(office: Office) -> int:
    return directory.keep_person(office, details=PersonDetails(first_name="Zoë", surname="Berg")).value


@pytest.fixture
def decided(office: Office, person_id: int) -> Decided:
    """A case that may be closed."""

    def decided_(person: int | None = person_id, received_on: date = RECEIVED) -> int:
        case = intake.open_case(
            office,
            received_on=received_on,
            channel="post",
            rights=[(Right.ACCESS, "")],
            person_id=person,
            requester="Zoë Berg",
            language="nl",
        ).value
        if person is not None:
            identity.establish_identity(office, case_id=case, method="telephone", checked="Gebeld", on=TODAY)
        end_request(office, case)
        return case

    return decided_


def files(office: Office) -> list[HoldingLine]:
    return list(retention(office, RetentionFilter(system="desk")).first())


def test_a_closed_case_counts_down_from_its_last_contact(office: Office, person_id: int, decided: Decided):
    case = decided()
    assert files(office) == []
    done = decisions.close_case(office, case_id=case)
    assert done.changed == {Topic.CASES, Topic.HOLDINGS}
    (line,) = files(office)
    assert (line.activity, line.system, line.case_number) == ("3.2 D", "desk", "2026-0001")
    assert (line.state, line.due_on, line.person_id) == (RetentionState.ACTIVE, date(2030, 3, 4), person_id)
    assert [one.line.id for one in holdings.person_holdings(office, person_id).holdings] == [line.id]


def test_the_file_of_somebody_unknown_is_listed_by_its_number(office: Office, decided: Decided):
    decisions.close_case(office, case_id=decided(None))
    (line,) = files(office)
    assert (line.person_id, line.person, line.due_on) == (None, "2026-0001", date(2030, 3, 4))


def test_reopening_and_its_undo(office: Office, clock: FixedClock, decided: Decided):
    case = decided()
    closing = decisions.close_case(office, case_id=case)
    before = files(office)
    assert closing.undo
    closing.undo()
    assert files(office) == []
    decisions.close_case(office, case_id=case)
    clock.instant += timedelta(days=30)
    reopened = decisions.reopen_case(office, case_id=case)
    assert files(office) == []
    assert reopened.undo
    reopened.undo()
    assert case_file.case_view(office, case).line.closed_on == TODAY
    assert [line.due_on for line in files(office)] == [line.due_on for line in before]
    assert [entry.act for entry in case_file.case_view(office, case).journal][-3:] == [
        "case_closed",
        "case_reopened",
        "case_closed",
    ]


def test_reopening_is_not_undone_past_what_was_decided_since(office: Office, decided: Decided):
    case = decided()
    decisions.close_case(office, case_id=case)
    reopened = decisions.reopen_case(office, case_id=case)
    case_file.correct_case(
        office,
        case_id=case,
        received_on=RECEIVED,
        channel="post",
        language="nl",
        note_text="",
        rights=[(Right.ACCESS, ""), (Right.ERASURE, "")],
    )
    assert reopened.undo
    with broken("rights_undecided"):
        reopened.undo()
    assert files(office) == []


def test_a_hold_on_a_file_outlives_its_reopening(office: Office, person_id: int, decided: Decided):
    case = decided()
    decisions.close_case(office, case_id=case)
    (line,) = files(office)
    holds.place_hold(
        office,
        kind="hold",
        person_ids=[person_id],
        holding_ids=[line.id],
        reason="Beroep bij de rechtbank",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    )
    decisions.reopen_case(office, case_id=case)
    assert [one.state for one in files(office)] == [RetentionState.HELD]
    decisions.close_case(office, case_id=case)
    assert [(one.id, one.state) for one in files(office)] == [(line.id, RetentionState.HELD)]


def test_a_hold_on_the_file_of_somebody_unknown(office: Office, decided: Decided):
    case = decided(None)
    decisions.close_case(office, case_id=case)
    (line,) = files(office)
    holds.place_hold(
        office,
        kind="hold",
        person_ids=[],
        holding_ids=[line.id],
        reason="Beroep",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    )
    assert [one.state for one in files(office)] == [RetentionState.HELD]
    decisions.reopen_case(office, case_id=case)
    person = directory.keep_person(office, details=PersonDetails(surname="Smit")).value
    link_person(office, case_id=case, person_id=person)  # whose file it is now known
    view = holdings.person_holdings(office, person)
    assert [one.line.state for one in view.holdings] == [RetentionState.HELD]
    assert [one.reason for one in view.holds] == ["Beroep"]


def mail_of(office: Office) -> IncomingMail:
    return intake.propose(office, RAW).mail


def test_proof_of_identity_goes_when_the_check_is_done(office: Office, person_id: int):
    case = intake.open_case(
        office,
        received_on=RECEIVED,
        channel="email",
        rights=[(Right.ACCESS, "")],
        person_id=person_id,
        requester="",
        language="nl",
    ).value
    mail = replace(mail_of(office), text="Hierbij een kopie van mijn paspoort", subject="Paspoortkopie")
    passport = [b"Paspoortkopie", b"kopie van mijn paspoort", b"NLD1234567"]
    raw = b"Subject: Paspoortkopie\r\n\r\n" + b"NLD1234567 " * 2000  # over many pages
    proof = intake.add_message(office, case_id=case, original=raw, mail=mail, is_proof=True).value
    assert traces(office.vault.path, office.vault._file_key, passport)
    mail = replace(mail, text="En dit is mijn vraag", subject="Vraag")
    other = intake.add_message(office, case_id=case, original=RAW, mail=mail).value
    shown = {line.id: line for line in case_file.case_view(office, case).messages}
    assert (shown[proof].is_proof, shown[other].is_proof) == (True, False)
    with broken("message_gone"):
        identity.establish_identity(
            office, case_id=case, method="telephone", checked="Gebeld", on=TODAY, proofs=[proof, 999]
        )
    assert case_file.case_view(office, case).identity is None
    done = identity.establish_identity(
        office, case_id=case, method="telephone", checked="Gebeld", on=TODAY, proofs=[proof]
    )
    shown = {line.id: line for line in case_file.case_view(office, case).messages}
    assert (shown[proof].text, shown[proof].has_original, shown[proof].removed_on) == ("", False, TODAY)
    assert shown[other].has_original
    assert not traces(office.vault.path, office.vault._file_key, passport)
    with broken("no_original"):
        intake.original_of(office, proof)
    assert done.undo
    done.undo()
    assert case_file.case_view(office, case).messages[0].removed_on == TODAY  # what is gone stays gone
    with office.vault.read() as con:
        assert messages.raw_of(con, messages.messages_of(con, CaseId(case))[0].id) is None  # type: ignore[arg-type]
        removed = [
            entry.details for entry in journal.entries(con, case_id=CaseId(case)) if entry.act == "proofs_removed"
        ]
    assert removed == [{"messages": 1}]


def test_a_message_is_marked_as_proof_afterwards(office: Office, person_id: int, decided: Decided):
    case = decided()
    message = intake.add_message(office, case_id=case, original=RAW, mail=mail_of(office)).value
    done = intake.mark_proof(office, case_id=case, message_id=message, is_proof=True)
    assert case_file.case_view(office, case).messages[0].is_proof
    assert done.undo
    done.undo()
    assert not case_file.case_view(office, case).messages[0].is_proof
    with broken("message_gone"):
        intake.mark_proof(office, case_id=case, message_id=999, is_proof=True)


def test_a_vault_from_before_retention_begins_whole(office: Office, clock: FixedClock, decided: Decided):
    """As after the migration: closed cases, and no statement version yet."""
    case = decided()
    with office.vault.write() as con:
        kept = cases.fetch_case(con, CaseId(case))
        assert kept is not None
        cases.keep_case(con, replace(kept, closed_on=TODAY, closed_by="Mila Bakker"))
        statement_versions.drop_version(con, office.statement.version)
    again = office_for(office.vault, clock)
    assert [line.due_on for line in files(again)] == [date(2030, 3, 4)]
    with office.vault.read() as con:
        (version,) = statement_versions.versions(con)
        assert journal.entries(con)[-1].act == "closed_cases_covered"
    assert (version.in_force_from, version.loaded_by) == (office.statement.dated_on, "")
    assert tomllib.loads(version.source)["version"] == office.statement.version
    assert len(files(office_for(office.vault, clock))) == 1  # the next start finds it there


def test_a_vault_of_the_first_program_opens_with_its_files_counting_down(
    samples: Path, tmp_path: Path, clock: FixedClock
):
    with closing(open_vault(Path(shutil.copytree(samples / "vault-1", tmp_path / "old")), FIRST_KEY)) as vault:
        old = office_for(vault, clock)
        with vault.read() as con:
            closed = {row.case.number for row in cases.closed_page(con, 10)}
        assert closed
        assert {line.case_number for line in files(old)} == closed
