"""A request that should not be there is taken out whole, leaves its number and its journal, and can come back."""

from datetime import date
from typing import Any

import pytest

from db import fees as kept_fees
from db import holdings, journal, messages
from db.records import CaseId
from db.request_records import Fee
from db.tables import metadata
from desktop.procedures import (
    case_file,
    case_notes,
    decisions,
    directory,
    enclosures,
    fees,
    holds,
    identity,
    intake,
    notices,
    related,
    reminders,
    reply,
    searches,
)
from desktop.procedures.assignment import assign
from desktop.procedures.case_removal import remove_case
from desktop.procedures.disclosures import disclosures_of, register_disclosure
from desktop.procedures.figures import figures
from desktop.procedures.matter import CaseMatter
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.decisions import Decision
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    COLLEAGUE,
    EMAIL,
    MARKETING,
    TODAY,
    ask_who,
    broken,
    hold_data,
    identify,
    keep,
    mail_of,
    open_case,
)
from tests.procedures.team_desk import withdrawn

RAW = mail_of(EMAIL, "Ik maak bezwaar.", attachment=b"Bijlage")


@pytest.fixture
def person_id(office: Office) -> int:
    kept = keep(office)
    hold_data(office, kept, MARKETING)
    return kept


@pytest.fixture
def full(office: Office, person_id: int) -> int:
    """A case with something in every corner, and nothing that went out."""
    earlier = open_case(office, person_id)
    case_id = open_case(office, person_id, Right.OBJECTION, Right.ACCESS, original=RAW)
    related.link_repeat(office, case_id=case_id, other_id=earlier)
    identify(office, case_id)
    searches.begin_search(office, case_id=case_id)
    line = searches.searches_of(office, case_id).lines[0]
    enclosures.add_enclosure(office, case_id=case_id, name="uitvoer.txt", content=b"Gevonden", search_id=line.id)
    case_notes.add_note(office, case_id=case_id, text="Belde al eens")
    reminders.add_reminder(office, case_id=case_id, on=date(2026, 3, 10), text="Bellen")
    fees.keep_fee(office, case_id=case_id, ground="unfounded", proof="Plagen", parts=[("Porto", 425)])
    assign(office, case_id=case_id, to="Noor Smit")
    reply.save_draft(office, about=CaseMatter(case_id), kind="acknowledgement", language="nl", fields={"remark": "Dag"})
    notices.forward_request(
        office, case_id=case_id, controller="Molenaar BV", street="", postcode="", town="", country="NL", email=""
    )
    register_disclosure(
        office,
        person_id=person_id,
        case_id=case_id,
        recipient="Advocatenkantoor",
        ground="claims",
        is_government=False,
        requested_on=None,
        disclosed_on=TODAY,
        law="",
        data="De correspondentie.",
    )
    return case_id


def rows_of(office: Office) -> dict[str, list[Any]]:
    """Everything the vault holds, but the journal and the numbers that nothing knows a row by."""
    with office.vault.read() as con:
        return {
            table.name: sorted(repr(tuple(row)) for row in con.execute(table.select()))
            for table in metadata.sorted_tables
            if table.name not in ("journal", "profile", "case_right", "suspension")
        }


def whole(office: Office, case_id: int) -> tuple[Any, ...]:
    view = case_file.case_view(office, case_id)
    return view.line, view.rights, view.revision, view.suspensions, view.links, view.fee, view.letters


def test_a_request_goes_whole_and_comes_back_as_it_was(office: Office, person_id: int, full: int):
    before, rows, held = whole(office, full), rows_of(office), person_holdings(office, person_id)
    assert held.holds, "what the objection is about is paused"
    done = remove_case(office, case_id=full, reason="by_mistake", seen=case_file.case_view(office, full).revision)
    with broken("case_gone"):
        case_file.case_view(office, full)
    gone = rows_of(office)
    for name in ("message", "letter", "enclosure", "search_task", "notice", "fee", "reminder", "case_note"):
        assert gone[name] == [] != rows[name]
    assert person_holdings(office, person_id).holds == ()
    assert disclosures_of(office, person_id)[0].case_id is None
    assert figures(office, 2026).received == 1
    assert done.undo
    done.undo()
    assert rows_of(office) == rows
    assert whole(office, full) == before
    assert person_holdings(office, person_id) == held
    assert figures(office, 2026).received == 2


def test_the_number_stays_and_the_journal_says_why(office: Office, person_id: int, full: int):
    done = remove_case(office, case_id=full, reason="not_a_request")
    assert case_file.case_view(office, open_case(office, person_id)).line.number == "2026-0003"
    with office.vault.read() as con:
        lines = journal.entries(con, case_id=CaseId(full))
    said = next(line for line in lines if line.act == "case_removed")
    assert (said.details, said.subject_id) == ({"number": "2026-0002", "reason": "not_a_request"}, person_id)
    assert lines[0].act == "case_opened"
    assert done.undo
    done.undo()
    assert case_file.case_view(office, full).line.number == "2026-0002"


def test_the_last_contact_is_sought_anew(office: Office, person_id: int):
    open_case(office, person_id)
    contact = person_holdings(office, person_id).facts
    late = intake.open_case(
        office,
        received_on=TODAY,
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=person_id,
        requester="",
        language="nl",
    ).value
    later = person_holdings(office, person_id).facts
    assert later != contact
    done = remove_case(office, case_id=late, reason="test")
    assert person_holdings(office, person_id).facts == contact
    assert done.undo
    done.undo()
    assert person_holdings(office, person_id).facts == later


def test_the_messages_of_a_duplicate_go_to_the_other(office: Office, person_id: int):
    first, second = open_case(office, person_id), open_case(office, person_id, original=RAW)
    with broken("removal_into_itself"):
        remove_case(office, case_id=second, reason="duplicate", into=second)
    done = remove_case(office, case_id=second, reason="duplicate", into=first)
    (moved,) = case_file.case_view(office, first).messages
    assert intake.original_of(office, moved.id) == RAW
    assert intake.attachment_of(office, moved.id, 0).strip() == b"Bijlage"
    assert done.undo
    done.undo()
    assert case_file.case_view(office, first).messages == ()
    with office.vault.read() as con:
        assert len(messages.messages_of(con, CaseId(second))) == 1


def test_what_is_no_mistake_any_more_stays(office: Office, person_id: int):
    answered, decided = open_case(office, None), open_case(office, person_id, Right.MARKETING_OBJECTION)
    ask_who(office, answered)
    withdrawn(office, decided, close=False)
    closed = withdrawn(office, open_case(office, person_id))
    for case_id, code in ((answered, "removal_answered"), (decided, "removal_decided"), (closed, "case_closed")):
        with broken(code):
            remove_case(office, case_id=case_id, reason="by_mistake")
        assert case_file.case_view(office, case_id).line.id == case_id
    with broken("removal_reason"):
        remove_case(office, case_id=decided, reason="")
    assert case_file.case_view(office, decided).rights[0].outcome is Outcome.WITHDRAWN


def test_a_fee_that_was_paid_and_a_file_that_is_held_stay(office: Office, person_id: int):
    paid, held = open_case(office, person_id), open_case(office, person_id)
    with office.vault.write() as con:
        fee = Fee(case_id=CaseId(paid), ground="unfounded", parts=(("Porto", 425),), answer="agreed", paid_on=TODAY)
        kept_fees.keep_fee(con, fee)
    with broken("removal_paid"):
        remove_case(office, case_id=paid, reason="by_mistake")
    withdrawn_it = Decision(right=Right.ACCESS, outcome=Outcome.WITHDRAWN, details={})
    decided = decisions.decide(office, case_id=held, decision=withdrawn_it)
    decisions.close_case(office, case_id=held)
    with office.vault.read() as con:
        file = holdings.holding_of_case(con, CaseId(held))
    assert file is not None
    holds.place_hold(
        office,
        kind="hold",
        person_ids=[],
        holding_ids=[file.id or 0],
        reason="Er loopt een klacht.",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    )
    decisions.reopen_case(office, case_id=held)
    assert decided.undo
    decided.undo()
    with broken("removal_on_hold"):
        remove_case(office, case_id=held, reason="by_mistake")


def test_what_a_colleague_changed_meanwhile_is_not_removed(office: Office, full: int):
    seen = case_file.case_view(office, full).revision
    assign(office, case_id=full, to="Daan Visser")
    with broken("case_changed"):
        remove_case(office, case_id=full, reason="by_mistake", seen=seen)


def test_it_does_not_come_back_without_its_person(office: Office):
    added = directory.keep_person(office, details=COLLEAGUE)
    done = remove_case(office, case_id=open_case(office, added.value), reason="test")
    assert added.undo
    added.undo()
    assert done.undo
    with broken("person_gone"):
        done.undo()


def test_a_link_with_a_request_that_went_too_stays_away(office: Office, person_id: int):
    first, second = open_case(office, person_id), open_case(office, person_id)
    related.link_repeat(office, case_id=second, other_id=first)
    one = remove_case(office, case_id=second, reason="test")
    other = remove_case(office, case_id=first, reason="test")
    assert one.undo
    one.undo()
    assert case_file.case_view(office, second).links == ()
    assert other.undo
    other.undo()
    assert case_file.case_view(office, first).line.number == "2026-0001"


def test_a_proof_that_was_removed_where_it_went_does_not_come_back(office: Office, person_id: int):
    twice = open_case(office, person_id, original=mail_of(EMAIL, "Kopie van mijn paspoort"))
    other = open_case(office, person_id)
    done = remove_case(office, case_id=twice, reason="duplicate", into=other)
    (moved,) = case_file.case_view(office, other).messages
    identity.establish_identity(
        office, case_id=other, method="email", checked="Kopie bekeken", on=TODAY, proofs=[moved.id]
    )
    assert done.undo
    with broken("message_in_use"):
        done.undo()
    assert [one.id for one in case_file.case_view(office, other).messages] == [moved.id]


def test_messages_do_not_go_to_the_request_of_somebody_else(office: Office, person_id: int):
    colleague = keep(office, COLLEAGUE)
    mine, theirs = open_case(office, person_id, original=RAW), open_case(office, colleague)
    with broken("removal_another_person"):
        remove_case(office, case_id=mine, reason="duplicate", into=theirs)
    assert len(case_file.case_view(office, mine).messages) == 1
    unknown = open_case(office, None)
    remove_case(office, case_id=mine, reason="duplicate", into=unknown)
    assert len(case_file.case_view(office, unknown).messages) == 1
