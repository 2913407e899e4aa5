"""The demo shows each habit of the desk at least once, and its journal reads as that of a real one."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from db import journal
from desktop.clock import FixedClock
from desktop.demo import PEOPLE, SEED, demo_office
from desktop.demo_answers import INVOICE
from desktop.demo_cases import STORIES
from desktop.demo_messages import messages
from desktop.demo_past import PAST
from desktop.demo_people import KINS, invented_people
from desktop.procedures import (
    case_file,
    directory,
    duties,
    figures,
    notices,
    reply,
    request_filters,
    requests,
    searches,
    text_blocks,
)
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.deadlines import local_day
from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.rules.triage import propose_rights
from desktop.rules.working_days import nl_default

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo() -> Iterator[Office]:
    with demo_office(FixedClock(NOW)) as office:
        yield office


@pytest.fixture(scope="module")
def views(demo: Office) -> list[CaseView]:
    return [case_file.case_view(demo, line.id) for line in requests.requests(demo, "all").first()]


def test_the_readme_counts_it_rightly(views: list[CaseView]):
    said = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    still_open = sum(view.line.closed_on is None for view in views)
    assert f"{PEOPLE} invented people and {len(views)} requests, {still_open} of them open" in said


def test_every_stage_and_step_can_be_looked_at(views: list[CaseView]):
    assert {view.line.stage for view in views} == set(Stage)
    assert {view.step for view in views} == set(Step)


def test_three_rights_are_decided_and_erasure_per_category(demo: Office, views: list[CaseView]):
    three = next(view for view in views if len(view.rights) == 3)
    assert all(line.outcome for line in three.rights)
    erasure = next(line for line in three.rights if line.right is Right.ERASURE)
    assert {one.decision for one in erasure.categories} == {CategoryDecision.ERASE, CategoryDecision.KEEP}
    kept = next(one for one in erasure.categories if one.decision is CategoryDecision.KEEP)
    assert kept.until > demo.clock.today()
    assert kept.facts
    assert three.step is Step.SEND_REPLY
    draft = next(letter for letter in three.letters if letter.finalised_at is None)
    preview = reply.preview(
        demo,
        about=reply.CaseMatter(three.line.id),
        kind=draft.kind,
        language=draft.language,
        fields=reply.draft_fields(demo, draft.id),
    )
    assert preview.missing == ()
    assert preview.problems == ()


def test_searches_are_at_every_stage(demo: Office):
    at_work = [view for view in map_searches(demo) if any(line.enclosures for line in view.lines)]
    states = {line.state for line in at_work[0].lines}
    assert states == {"open", "found", "nothing"}
    assert any(line.chased_on for line in at_work[0].lines)


def map_searches(demo: Office) -> list[searches.SearchView]:
    return [searches.searches_of(demo, line.id) for line in requests.requests(demo, "open").first()]


def test_an_objection_pauses_the_use_of_the_data(demo: Office, views: list[CaseView]):
    paused = [
        hold
        for view in views
        if view.person_id and view.line.closed_on is None and {Right.OBJECTION} == set(view.line.rights)
        for hold in person_holdings(demo, view.person_id).holds
    ]
    assert {hold.ground for hold in paused} == {RequestGround.OBJECTION_PENDING}


def test_who_acts_for_whom_and_who_waits_for_what(views: list[CaseView]):
    acting = [view.representative for view in views if view.representative]
    assert {bool(one.authority_on) for one in acting} == {True, False}
    assert {one.reason for view in views for one in view.suspensions if not one.answered_on} == {
        "identity",
        "specification",
    }
    assert any(view.line.waiting_for for view in views)
    assert {view.fee.announced_on is not None for view in views if view.fee} == {True}
    kinds = {link.kind for view in views for link in view.links}
    assert kinds == {"same_letter", "repeats", "repeated_by"}


def test_colleagues_leave_notes_and_reminders(demo: Office, views: list[CaseView]):
    assert {bool(one.handed_to) for view in views for one in view.notes} == {True, False}
    assert len({view.line.handler for view in views}) == 2
    days = [one.remind_on for view in views for one in view.reminders]
    assert min(days) <= demo.clock.today() < max(days)
    assert [one.name for one in request_filters.filters(demo)] == ["Wissen, binnen twee weken"]
    assert requests.requests(demo, request_filters.filters(demo)[0].filter).first()


def test_recipients_were_told_and_one_did_not_answer(demo: Office, views: list[CaseView]):
    lines = [line for view in views for line in notices.notices_of(demo, view.line.id).lines]
    assert {line.state for line in lines} >= {"sent", "confirmed"}
    due = duties.duties(demo).requests
    assert [line.recipient for line in due.to_chase] == [line.recipient for line in lines if line.state == "sent"]
    assert due.to_send
    assert due.searches
    assert due.reminders
    assert due.questions


def test_the_building_blocks_are_used(demo: Office, views: list[CaseView]):
    blocks = text_blocks.text_blocks(demo)
    assert {(one.language, one.text) for one in blocks} == set(INVOICE.items())
    letters = [letter.id for view in views for letter in view.letters if letter.kind == "decision"]
    sentence = INVOICE["nl"].split(".")[0]
    assert any(sentence in " ".join(reply.letter_text(demo, one).split()) for one in letters)


def test_a_complaint_was_answered(views: list[CaseView]):
    answered = [
        view
        for view in views
        for line in view.rights
        if line.right is Right.COMPLAINT and line.outcome is Outcome.GRANTED and line.told
    ]
    assert any(view.line.closed_on for view in answered)


def test_the_figures_of_two_years_are_alive(demo: Office):
    for year in (NOW.year, NOW.year - 1):
        of_year = figures.figures(demo, year)
        assert of_year.closed >= 8
        assert len(of_year.by_outcome) >= 4
        assert of_year.average_days
        assert of_year.late
        assert of_year.refused
    assert figures.figures(demo, NOW.year).extended


def test_the_journal_is_whole_and_in_the_order_of_the_days(demo: Office):
    with demo.vault.read() as con:
        entries = list(journal.entries(con))
        assert journal.verify(con, demo.vault.audit_key) is None
    moments = [entry.at for entry in entries]
    assert moments == sorted(moments)
    assert moments[-1] <= NOW
    first = max(story.days_ago for story in PAST)
    assert NOW - timedelta(days=first + 1) <= moments[0] <= NOW - timedelta(days=first - 1)


def test_a_message_asks_for_what_its_request_is_about():
    """What is written down of a call is not read; of the rest, neither more nor less than the rights of the case."""
    for story in (*PAST, *STORIES):
        if story.channel != "telephone":
            found = propose_rights(story.message.text, story.message.subject)
            assert {one.right for one in found} == set(story.rights), story.said
    assert {story.said for story in (*PAST, *STORIES)} == messages().keys()


def test_the_desk_works_on_working_days_and_answers_after_it_was_asked(demo: Office, views: list[CaseView]):
    calendar = nl_default()
    for view in views:
        done = [letter.finalised_at for letter in view.letters if letter.finalised_at]
        days = [local_day(moment) for moment in done] + [view.line.closed_on or demo.clock.today()]
        assert all(calendar.is_working_day(day) for day in days), view.line.number
        assert min(days) >= view.line.received_on
        assert view.identity is None or view.line.received_on <= view.identity.on <= demo.clock.today()


def test_people_write_from_where_they_say_and_are_called_where_they_are_known(demo: Office, views: list[CaseView]):
    for view in views:
        known = {} if view.person_id is None else dict(directory.person(demo, view.person_id).details.contacts)
        asked = any(letter.kind == "identity_request" for letter in view.letters)
        for message in view.messages:
            by_another = asked or view.representative or view.person_id is None
            assert (message.sender_address == known.get("email")) is not bool(by_another)
        assert view.channel != "telephone" or known["telephone"]


def test_invented_people_keep_their_accents_and_have_addresses_of_nobody():
    people = list(invented_people(PEOPLE, Random(SEED)))  # noqa: S311 - invented data, no secret
    assert {"Zoë", "Öztürk", "Nguyễn"} <= {name for one in people for name in (one.first_name, one.surname)}
    assert {"Curaçaostraat"} <= {one.addresses[0][0].split()[0] for one in people if one.addresses}
    contacts = [contact for one in people for contact in one.contacts]
    mailboxes = [value for kind, value in contacts if kind == "email"]
    assert all(re.fullmatch(r"[a-z.-]+[a-z]\d?@[a-z-]+\.example", one) for one in mailboxes)
    assert len(set(mailboxes)) == PEOPLE
    assert all(value.startswith("06 - 00 00 ") for kind, value in contacts if kind == "telephone")
    wrong = {(name, "heer") for kin in KINS for name in kin.women} | {
        (name, "mevrouw") for kin in KINS for name in kin.men
    }
    assert [one for one in people if (one.first_name, one.title) in wrong] == []


def test_numbers_follow_the_days_of_receipt(views: list[CaseView]):
    by_number = sorted(views, key=lambda view: view.line.number)
    received = [view.line.received_on for view in by_number]
    assert received == sorted(received)


@pytest.mark.parametrize(
    "day",
    [datetime(2027, 1, 1, 6, 0, tzinfo=UTC), datetime(2028, 2, 29, 22, 30, tzinfo=UTC)],
    ids=["new year, early", "leap day, late"],
)
def test_it_can_be_made_on_any_day(day: datetime):
    with demo_office(FixedClock(day)) as office:
        assert requests.requests(office, "open").first()
