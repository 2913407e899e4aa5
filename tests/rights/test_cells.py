"""Every right and every decision, from intake to the archived letter and the closed case, in both languages."""

import hashlib
from datetime import date

import pytest

from desktop.procedures import case_file, holds, notices, reply
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Office
from desktop.rules.case_path import Stage
from desktop.rules.decisions import RequestGround, outcomes_for
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.rules.texts import date_text
from tests.procedures.answer_desk import broken
from tests.rights.reading import falsely_said, lacking
from tests.rights.table import (
    ADDRESSEE,
    BY_POST,
    CANNOT,
    CELLS,
    DECIDED,
    EVERY_LETTER,
    FILE_KEPT_UNTIL,
    HELD,
    INTERESTS,
    KNOWN_THERE_AS,
    NOT_THEIR_BUSINESS,
    NOTICE,
    OPENED,
    RECEIVED,
    REMEDIES,
    RESUMED,
    WITH_REMEDIES,
    WRITTEN,
    Cell,
)
from tests.rights.walk import SENDERS, Walk

LANGUAGES = ("nl", "en")
A_MONTH_LATER = date(2026, 4, 9)  # than the decision: what another right than erasure ends is gone by then
SPINE = ("case_opened", "right_decided", "letter_finalised", "case_closed")  # what the journal tells of every request


def acts_of(view: CaseView) -> list[str]:
    """The journal of the case, oldest first."""
    return [one.act for one in sorted(view.journal, key=lambda one: one.number)]


def name(cell: Cell) -> str:
    return f"{cell.right}-{cell.outcome}"


def test_the_table_holds_what_can_be_decided_and_what_cannot():
    assert sorted((cell.right, cell.outcome) for cell in CELLS) == sorted(
        (right, outcome) for right in Right for outcome in outcomes_for(right)
    )
    everything = {(right, outcome) for right in Right for outcome in Outcome}
    assert everything - {(cell.right, cell.outcome) for cell in CELLS} == CANNOT.keys()


@pytest.mark.parametrize(("right", "outcome"), CANNOT, ids=str)
def test_what_cannot_be_decided_is_refused_and_changes_nothing(desk: Office, right: Right, outcome: Outcome):
    walk = Walk(desk, "nl")
    walk.come_in(right, by_post=True)
    walk.identify()
    before = case_file.case_view(desk, walk.case_id)
    cell = Cell(right=right, outcome=outcome, says=())
    with broken(CANNOT[right, outcome]) as refused:
        walk.decide(cell)
    assert refused.value.data == {"right": right, "outcome": outcome}
    after = case_file.case_view(desk, walk.case_id)
    assert (after.rights, after.revision, acts_of(after)) == (before.rights, before.revision, acts_of(before))
    assert outcome not in before.rights[0].outcomes  # nor is it offered


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cell", CELLS, ids=name)
def test_cell(desk: Office, cell: Cell, language: str):
    walk = Walk(desk, language, cell.who)
    walk.come_in(cell.right)
    pauses = cell.right is Right.OBJECTION and cell.who == "customer"
    assert walk.restricted() == (set(INTERESTS) if pauses else set())
    walk.prepare(cell)
    walk.decide(cell)
    if cell.outcome is not Outcome.WITHDRAWN:
        with broken("reply_not_sent"):
            walk.close()
    if cell.gone:
        walk.erase(cell.gone)
    letter_id = walk.write("decision")
    pdf = reply.letter_pdf(desk, letter_id)
    check_text(walk, cell, letter_id)
    check_notices(walk, cell)
    if cell.package:
        with broken("package_not_built"):
            walk.close()
        assert walk.give_package(cell.right)
    walk.close()
    check_data(walk, cell)
    view = case_file.case_view(desk, walk.case_id)
    check_case(walk, cell, view)
    check_journal(cell, view, pauses=pauses)
    check_archived(walk, view, letter_id, pdf)
    if cell.paused:
        check_resuming(walk, cell)


def check_text(walk: Walk, cell: Cell, letter_id: int) -> None:
    text = walk.text(letter_id)
    assert ADDRESSEE[cell.who] in text
    assert lacking(text, (*EVERY_LETTER, *cell.says), walk.language, cell.right) == []
    assert falsely_said(text, cell.never, walk.language) == []
    with_remedies = cell.outcome in WITH_REMEDIES or cell.left_out
    missing = lacking(text, REMEDIES, walk.language, cell.right)
    assert len(missing) == (0 if with_remedies else len(REMEDIES))


def check_notices(walk: Walk, cell: Cell) -> None:
    """Each recipient is told once, of what was done, by what it knows the person by; the case is not closed before."""
    if cell.told and cell.outcome is not Outcome.NOT_OURS:
        with broken("notices_not_sent"):
            walk.close()
        walk.tell_others()
    lines = notices.notices_of(walk.office, walk.case_id).lines
    assert sorted((one.recipient, one.action) for one in lines) == sorted(cell.told)
    for one in lines:
        text = walk.text(one.letter_id or 0)
        assert lacking(text, NOTICE[one.action], walk.language, cell.right) == []
        assert date_text(one.acted_on, walk.language) in text
        if one.action == "erased":
            assert str(one.acted_on) == cell.details.get("erased_on", str(A_MONTH_LATER))
        assert KNOWN_THERE_AS[one.recipient] in text.splitlines()
        others = [known for name, known in KNOWN_THERE_AS.items() if name != one.recipient]
        assert [words for words in (*NOT_THEIR_BUSINESS, *others) if words in text] == []
        assert "2026-0001" in text
        if one.action == "forwarded":
            assert walk.said(WRITTEN[cell.right]) in text
            assert (SENDERS["stranger"][0] in text) == (cell.right not in BY_POST)  # whom to answer


def check_data(walk: Walk, cell: Cell) -> None:
    """What was decided to end is due on its day, by its own event; what was not keeps its day."""
    held, of_person = walk.held(), walk.person_facts()
    expected = HELD[cell.who] | cell.later | cell.ended
    assert {activity: one.due_on for activity, one in held.items()} == {
        activity: day for activity, day in expected.items() if activity not in cell.gone
    }
    if cell.ended_by is FactKind.MARKETING_OBJECTION:  # on the person: it stays when the data are erased
        assert of_person[cell.ended_by] == RECEIVED
    elif cell.ended_by:
        known = {activity: one.facts.get(cell.ended_by) for activity, one in held.items()}
        assert known == {activity: cell.ended.get(activity) for activity in known}
    restricted = {activity for activity, one in held.items() if one.restricted}
    assert restricted == {*cell.restricted, *cell.paused}


def check_case(walk: Walk, cell: Cell, view: CaseView) -> None:
    """Closed, told, with what was laid down kept as it was said; its own file begins to count."""
    (right,) = view.rights
    assert (view.line.stage, view.line.closed_on) == (Stage.CLOSED, DECIDED)
    assert (right.outcome, right.told, right.outcome_on) == (cell.outcome, True, DECIDED)
    assert right.details == {key: walk.said(words) for key, words in cell.details.items()}  # the suppression among it
    assert {one.activity: one.decision for one in right.categories} == {
        key: part.do for key, part in cell.parts.items()
    }
    if cell.outcome is Outcome.NOT_IDENTIFIED:
        (asked,) = view.suspensions
        assert (asked.reason, asked.asked_on, asked.answered_on) == ("identity", OPENED, None)
    assert walk.file_kept_until() == FILE_KEPT_UNTIL


def check_journal(cell: Cell, view: CaseView, *, pauses: bool) -> None:
    acts = acts_of(view)
    spine = [act for act in acts if act in SPINE]
    before = ["letter_finalised"] * (cell.outcome in (Outcome.NOT_IDENTIFIED, Outcome.NOT_OURS))
    after = ["letter_finalised"] * (len(cell.told) if cell.outcome is not Outcome.NOT_OURS else 0)
    assert spine == ["case_opened", *before, "right_decided", "letter_finalised", *after, "case_closed"]
    assert ("fact_noted" in acts) == bool(cell.ended)
    assert ("notices_made" in acts) == ("notices_sent" in acts) == bool(cell.told)
    assert ("hold_placed" in acts) == (pauses or bool(cell.restricted))
    assert ("hold_released" in acts) == pauses  # what does not go on is free again, or due
    told = {one.act: one.details for one in view.journal}
    assert told["right_decided"]["right"] == cell.right
    assert told["right_decided"]["outcome"] == cell.outcome


def check_archived(walk: Walk, view: CaseView, letter_id: int, pdf: bytes) -> None:
    """The very pages that were sealed, whatever is asked of them later."""
    line = next(one for one in view.letters if one.id == letter_id)
    assert pdf.startswith(b"%PDF-")
    assert line.sha256 == hashlib.sha256(pdf).hexdigest()
    assert line.sha256 in [one.details.get("sha256") for one in view.journal if one.act == "letter_finalised"]
    for again in (
        lambda: reply.finalise(walk.office, letter_id=letter_id),
        lambda: reply.drop_draft(walk.office, letter_id=letter_id),
    ):
        with broken("letter_final"):
            again()
    assert reply.letter_pdf(walk.office, letter_id) == pdf


def check_resuming(walk: Walk, cell: Cell) -> None:
    """The pause ends on the day that the letter named, and not a day before. Source: GDPR art. 18(3)."""
    (pause,) = [one for one in walk.holds() if one.released_on is None]
    assert (pause.ground, pause.lift_on) == (RequestGround.OBJECTION_PENDING, RESUMED)
    with broken("lifting_too_early"):
        holds.release_hold(walk.office, hold_id=pause.id, reason="2026-0001")
    walk.set_day(RESUMED)
    holds.release_hold(walk.office, hold_id=pause.id, reason="2026-0001")
    assert walk.restricted() == set()
    assert {activity: one.due_on for activity, one in walk.held().items()} == HELD[cell.who] | cell.ended
