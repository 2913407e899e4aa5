"""The statement on the screen: every activity, every data item, both languages, and the search."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.procedures.office import Office
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.background import Background
from desktop.ui.pages.statement import StatementPage
from desktop.ui.statement_cards import REMARKS, statement_cards
from desktop.ui.statement_words import retention_text
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk


@pytest.fixture
def page(qtbot, office: Office, background: Background) -> StatementPage:
    shown = StatementPage(RealDesk(office, background))
    qtbot.addWidget(shown)
    shown.resize(1100, 760)
    shown.show()
    return shown


def seen(page: StatementPage) -> list[str]:
    return [card.code or card.heading for card, widget in page.reading.shown if not widget.isHidden()]


def test_every_activity_has_a_card_with_its_words(page: StatementPage):
    statement = page.reading.statement
    assert seen(page)[:12] == [activity.code for activity in statement.activities]
    on_screen = "\n".join(label.text() for _, card in page.reading.shown for label in card.findChildren(QLabel))
    for activity in statement.activities:
        assert activity.purpose.en in on_screen
        assert activity.legal_basis_text.en in on_screen
        for item in activity.items:
            assert item.text.en in on_screen
        for recipient in activity.processors:
            assert recipient.name in on_screen
        if activity.opt_out:
            assert activity.opt_out.en in on_screen
    for promise in (statement.identity.text, statement.time_limits.delay, statement.authority.text):
        assert promise.en in on_screen


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_cards_follow_the_language_of_the_window(office: Office, language: str):
    cards = statement_cards(office.statement, language)
    first = next(card for card in cards if card.code == "3.1 A")
    purpose = office.statement.activity("3.1 A").purpose
    assert purpose.in_language(language) in dict(first.rows).values()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("3.1 A", "until 13 months after the account has ended"),
        (
            "3.1 D",
            "until 4 years after the last contact took place, or, if that is later, "
            "the last action in BlueDolphin took place",
        ),
        ("3.2 A", "until the visit to the website has ended"),
        ("3.2 E", "until the person has unsubscribed"),
        ("3.3 A", "until 4 weeks after the application has been completed"),
    ],
)
def test_retention_is_said_in_words(office: Office, code: str, said: str):
    assert retention_text(office.statement.activity(code).retention, "en") == said


def test_search_and_parts_hide_the_others(qtbot, page: StatementPage):
    qtbot.keyClicks(page.reading.search, "leadscore")
    qtbot.waitUntil(lambda: page.reading.empty.isVisible())  # in English the statement says "lead score"
    page.reading.search.clear()
    qtbot.keyClicks(page.reading.search, "hotjar")
    qtbot.waitUntil(lambda: seen(page) == ["3.2 B", "What the statement leaves out"])
    page.reading.parts.choose("visitor")
    assert seen(page) == ["3.2 B"]
    page.reading.search.clear()
    qtbot.waitUntil(lambda: seen(page) == ["3.2 A", "3.2 B", "3.2 C", "3.2 D", "3.2 E"])


def test_what_the_statement_leaves_out_is_shown_apart(page: StatementPage):
    page.reading.parts.choose(REMARKS)
    assert seen(page) == ["What the statement leaves out"]
    card = page.reading.cards[-1]
    assert any("article 21" in text for _, text in card.rows)
    assert len(card.rows) == 10


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, office, background, size):
    theme.apply(qapp, "dark", size)
    page = StatementPage(RealDesk(office, background, Settings(language="nl")))
    qtbot.addWidget(page)
    page.resize(1000, 760)
    page.show()
    QApplication.processEvents()
    assert nameless(page) == []
    assert cut_off(page) == []
