"""Two entries for one person: what is held of them goes together, and comes apart again."""

from datetime import UTC, date, datetime

import pytest

from db import disclosures, letters
from db.holding_records import Disclosure
from db.records import Letter, SubjectId
from desktop.procedures import decisions, directory, holdings, holds, identity, intake
from desktop.procedures.belongings import united_facts
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office, Topic
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from tests.procedures.purge_desk import end_request

TODAY = date(2026, 3, 4)
AT = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
MARKETING = ("3.1 D", "", "hubspot")
ACCOUNT = ("3.1 A", "", "bluedolphin")


@pytest.fixture
def entries(office: Office) -> tuple[int, int]:
    first = directory.keep_person(office, details=PersonDetails(first_name="Zoë", surname="Berg")).value
    second = directory.keep_person(office, details=PersonDetails(first_name="Z.", surname="Berg-Smit")).value
    holdings.add_holdings(
        office,
        person_id=first,
        categories=[MARKETING],
        facts={FactKind.LAST_CONTACT: date(2024, 5, 2), FactKind.LAST_ACTION: date(2024, 8, 1)},
    )
    holdings.add_holdings(
        office,
        person_id=second,
        categories=[ACCOUNT],
        facts={FactKind.LAST_CONTACT: date(2025, 1, 1), FactKind.ACCOUNT_STARTED: date(2023, 1, 1)},
    )
    return first, second


def test_holdings_facts_and_holds_go_along_and_come_back(office: Office, entries: tuple[int, int]):
    first, second = entries
    holds.place_hold(
        office,
        kind="hold",
        person_ids=[second],
        holding_ids=None,
        reason="Geschil",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    )
    before = [holdings.person_holdings(office, one) for one in entries]
    done = directory.merge_people(office, keep_id=first, drop_id=second)
    assert {Topic.HOLDINGS, Topic.SUBJECTS} <= done.changed
    together = holdings.person_holdings(office, first)
    assert together.facts == {
        FactKind.LAST_CONTACT: date(2025, 1, 1),
        FactKind.LAST_ACTION: date(2024, 8, 1),
        FactKind.ACCOUNT_STARTED: date(2023, 1, 1),
    }
    assert {one.line.activity for one in together.holdings} == {"3.1 A", "3.1 D"}
    assert {one.line.state for one in together.holdings} == {RetentionState.HELD}
    assert next(one for one in together.holdings if one.line.activity == "3.1 D").line.due_on == date(2029, 1, 1)
    assert done.undo
    done.undo()
    assert [holdings.person_holdings(office, one) for one in entries] == before


def test_a_fact_recorded_after_the_merge_outlives_its_undo(office: Office, entries: tuple[int, int]):
    first, second = entries
    done = directory.merge_people(office, keep_id=first, drop_id=second)
    holdings.note_conversation(office, person_id=first, on=TODAY)
    assert done.undo
    done.undo()
    assert holdings.person_holdings(office, first).facts[FactKind.LAST_CONTACT] == TODAY
    assert holdings.person_holdings(office, second).facts[FactKind.LAST_CONTACT] == date(2025, 1, 1)


def test_an_account_begun_after_another_ended_still_runs():
    ended = {"account_started": date(2020, 1, 1), "account_ended": date(2022, 1, 1)}
    assert united_facts(ended, {"account_started": date(2024, 1, 1)}) == {"account_started": date(2024, 1, 1)}
    assert united_facts(ended, {"account_started": date(2019, 1, 1)}) == ended
    assert united_facts({}, ended) == ended


def test_the_file_of_a_closed_case_goes_along(office: Office, entries: tuple[int, int]):
    first, second = entries
    case = intake.open_case(
        office,
        received_on=TODAY,
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=second,
        requester="",
        language="nl",
    ).value
    identity.establish_identity(office, case_id=case, method="telephone", checked="Gebeld", on=TODAY)
    end_request(office, case)
    decisions.close_case(office, case_id=case)
    done = directory.merge_people(office, keep_id=first, drop_id=second)
    files = [one.line for one in holdings.person_holdings(office, first).holdings if one.line.system == "desk"]
    assert [line.case_number for line in files] == ["2026-0001"]
    assert done.undo
    done.undo()
    assert "desk" in {one.line.system for one in holdings.person_holdings(office, second).holdings}


@pytest.mark.parametrize("is_final", [False, True])
def test_disclosures_and_letters_outside_a_case_go_along(office: Office, entries: tuple[int, int], is_final: bool):
    first, second = map(SubjectId, entries)
    with office.vault.write() as con:
        told = disclosures.keep_disclosure(
            con,
            Disclosure(
                subject_id=second,
                recipient="Politie",
                ground="authority_request",
                is_government=True,
                registered_by="Mila Bakker",
                registered_at=AT,
            ),
        )
        draft = Letter(subject_id=second, disclosure_id=told, kind="government_request", language="nl", created_at=AT)
        letter = letters.keep_draft(con, draft)
        if is_final:
            letters.finalise(
                con, letter, fields={}, pdf=b"%PDF", sha256="0", text="", sources={}, at=AT, by="Mila Bakker"
            )
    done = directory.merge_people(office, keep_id=first, drop_id=second)
    assert belongings(office, first) == ([told], [letter])
    assert done.undo
    done.undo()
    assert belongings(office, first) == ([], [])
    assert belongings(office, second) == ([told], [letter])


def belongings(office: Office, person: SubjectId) -> tuple[list[int], list[int]]:
    """The ids of the disclosures and of the letters outside any case."""
    with office.vault.read() as con:
        told = [int(row.disclosure.id or 0) for row in disclosures.disclosures_of(con, person)]
        return told, [int(one.id or 0) for one in letters.letters_of_person(con, person)]


def test_a_merge_into_oneself_moves_nothing(office: Office, entries: tuple[int, int]):
    with pytest.raises(RuleBroken, match="merge_with_itself"):
        directory.merge_people(office, keep_id=entries[0], drop_id=entries[0])
    assert len(holdings.person_holdings(office, entries[0]).holdings) == 1
