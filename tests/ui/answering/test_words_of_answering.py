"""Every code of searches, packages and notices has words, and the journal and the register of recipients use them."""

import ast
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.request_tables import NOTICE_ACTIONS, SEARCH_STATES
from desktop.procedures.duty_lines import QuestionLine, RequestDuties
from desktop.procedures.office import Office
from desktop.procedures.package_lines import PackageLine
from desktop.procedures.reminders import add_reminder
from desktop.procedures.searches import begin_search, open_searches
from desktop.procedures.team_lines import ReminderLine
from desktop.rules.rights import Right
from desktop.ui import package_words, recipient_words, search_words
from desktop.ui.journal_words import journal_sentence, known_acts
from desktop.ui.journal_words_search import SEARCH_ACTS
from desktop.ui.pages.person import PersonPage
from desktop.ui.pages.today import TodayPage
from desktop.ui.pages.today_requests import MOST_EACH, pressing_duties, waiting_duties
from tests.procedures.answer_desk import MARKETING, hold_data, open_case, set_day
from tests.ui.handling.finding import words_in
from tests.ui.looking import cut_off
from tests.ui.real_desk import RealDesk

ROOT = Path(__file__).parents[3]


def test_every_state_and_action_has_words():
    assert {search_words.state_text(state) for state in SEARCH_STATES} == {
        "To do",
        "Found",
        "Nothing found",
        "Does not apply",
    }
    assert set(recipient_words._ACTIONS) == set(NOTICE_ACTIONS)


def test_every_kind_and_reason_of_a_package_has_words():
    """The codes are the arguments of what makes them."""
    made = (ROOT / "desktop/procedures/package_items.py").read_text(encoding="utf-8")
    owners = (ROOT / "desktop/procedures/package_owners.py").read_text(encoding="utf-8")
    texts = {node.value for node in ast.walk(ast.parse(made + owners)) if isinstance(node, ast.Constant)}
    assert set(package_words._KINDS) <= texts
    assert set(package_words._WHY) <= texts


def test_the_journal_tells_of_searches_and_notices():
    assert SEARCH_ACTS.keys() <= known_acts()
    begun = journal_sentence("search_begun", {"systems": ["hubspot", "google_analytics"]})
    assert begun == "Search begun in Hubspot, Google analytics"
    assert journal_sentence("search_recorded", {"system": "hubspot", "state": "nothing"}).endswith("nothing found")
    assert journal_sentence("notice_confirmed", {"action": "erased", "on": "2026-03-20"}).startswith(
        "Confirmed by a recipient on 20 March 2026 (erased)"
    )
    assert "Access" in journal_sentence("package_built", {"kind": "access", "encrypted": True})


def test_a_package_says_whether_it_was_encrypted():
    built = PackageLine(
        id=1,
        kind="access",
        built_at=datetime(2026, 3, 4, 11, tzinfo=UTC),
        built_by="Mila Bakker",
        sha256="",
        bytes=2048,
        is_encrypted=False,
        contents=(),
    )
    assert package_words.built_sentence(built).endswith("not encrypted")


# ── the person page ─────────────────────────────────────────────────────────
def test_the_person_page_names_who_received_data(office: Office, zoe: int, desk: RealDesk, qtbot: QtBot):
    page = PersonPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.show_for(zoe)
    qtbot.waitUntil(lambda: page.view is not None)
    assert page.recipients.isHidden()
    hold_data(office, zoe, MARKETING)
    page.reload()
    qtbot.waitUntil(lambda: not page.recipients.isHidden())
    assert "HubSpot" in words_in(page.recipients)
    assert "newsletters" in words_in(page.recipients)
    assert cut_off(page.recipients) == []


# ── today ───────────────────────────────────────────────────────────────────
class Owed:
    """What Today is shown of requests alone."""

    to_lift = ()

    def __init__(self, **lists: tuple[object, ...]) -> None:
        self.requests = RequestDuties(**lists)


def test_searches_and_reminders_stand_on_today(office: Office, zoe: int, desk: RealDesk, qtbot: QtBot):
    case_id = open_case(office, zoe)
    begin_search(office, case_id=case_id)
    add_reminder(office, case_id=case_id, on=date(2026, 3, 10), text="Bel de beheerder")
    set_day(office, date(2026, 3, 11))
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_for(None)
    qtbot.waitUntil(lambda: bool(page.duties.rows))
    said = [one.what for one in page.duties.rows]
    assert "2026-0001, 10 Mar 2026: Bel de beheerder" in said
    count = len(open_searches(office))
    assert any(one.startswith(f"2026-0001: {count} system") for one in said)
    page.duties.buttons[said.index("2026-0001, 10 Mar 2026: Bel de beheerder")].click()
    assert desk.went_to[-1] == ("case", case_id)


def test_what_is_much_becomes_a_number():
    many = tuple(
        ReminderLine(
            id=number,
            case_id=number,
            case_number=f"2026-{number:04d}",
            remind_on=date(2026, 3, 1),
            text="Bellen",
            made_by="Mila Bakker",
            done_on=None,
            done_by="",
        )
        for number in range(1, MOST_EACH + 4)
    )
    rows = list(pressing_duties(Owed(reminders=many)))
    assert len(rows) == MOST_EACH + 1
    assert rows[-1].what.startswith("3 more")


@pytest.mark.parametrize(("reason", "words"), [("identity", "for identity"), ("specification", "which data")])
def test_a_question_without_an_answer_is_asked_again(reason: str, words: str):
    asked = QuestionLine(
        case_id=7,
        case_number="2026-0007",
        person="Z. van den Berg",
        reason=reason,
        asked_on=date(2026, 3, 1),
        reminded_on=None,
    )
    (row,) = waiting_duties(Owed(questions=(asked,)))
    assert words in row.what
    assert (row.page, row.wanted) == ("case", 7)


def test_a_request_that_was_not_searched_is_no_duty(office: Office, zoe: int):
    open_case(office, zoe, Right.MARKETING_OBJECTION)
    assert list(waiting_duties(Owed(searches=open_searches(office)))) == []
