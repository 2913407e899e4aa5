"""Noting on the person page that restricted data were used, and seeing it there."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from desktop.procedures.directory import keep_person
from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.holdings import add_holdings
from desktop.procedures.holds import place_hold
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.restricted_use import GROUNDS
from desktop.ui.background import Background
from desktop.ui.dialogs.restricted_use import RestrictedUseDialog
from desktop.ui.holding_words import use_ground_text
from desktop.ui.journal_words import journal_sentence
from desktop.ui.pages.person import PersonPage
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

TODAY = date(2026, 3, 4)


def restricted(office: Office, *kinds: str) -> int:
    person_id = keep_person(office, details=PersonDetails(first_name="Jan", surname="Berg")).value
    add_holdings(office, person_id=person_id, categories=[("3.1 A", "", "bluedolphin")])
    for kind in kinds:
        since = TODAY - timedelta(days=10)
        wanted = {"person_ids": [person_id], "holding_ids": None, "reason": "Betwist", "from_on": since}
        place_hold(office, kind=kind, **wanted, review_on=TODAY + timedelta(days=30))
    return person_id


def holds_of(office: Office, person_id: int) -> tuple[HoldLine, ...]:
    return person_holdings(office, person_id).holds


def test_a_use_is_noted_and_stands_under_the_restriction(office: Office, background: Background, qtbot: QtBot):
    desk = RealDesk(office, background)
    person_id = restricted(office, "hold", "restriction")
    page = PersonPage(desk)
    qtbot.addWidget(page)
    desk.background.happened.connect(lambda topics: page.reload() if topics & page.topics else None)
    page.resize(828, 900)
    page.show()
    page.show_for(person_id)
    qtbot.waitUntil(lambda: page.acts.held is not None)
    (restriction,) = [hold.id for hold in holds_of(office, person_id) if hold.kind == "restriction"]
    assert list(page.holds.uses) == [restriction], "a legal hold restricts no use"
    page.holds.uses[restriction].click()
    dialog = dialog_of(qtbot, RestrictedUseDialog)
    offered = [dialog.ground.itemText(row) for row in range(dialog.ground.count())]
    assert offered == ["Choose…", *map(use_ground_text, GROUNDS)]
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    dialog.primary.click()
    assert dialog.isVisible(), "what was used must be said"
    dialog.what.setPlainText("De facturen van 2025")
    dialog.purpose.setPlainText("verweer bij de rechter")
    dialog.primary.click()
    assert "Make a choice." in words_in(dialog), "which ground of the law it was is chosen, not taken as it stands"
    assert holds_of(office, person_id)[0].uses == ()
    dialog.ground.setCurrentIndex(dialog.ground.findData("legal_claims"))
    dialog.primary.click()
    qtbot.waitUntil(lambda: "De facturen van 2025" in words_in(page.holds))
    said = "Used on 4 March 2026: De facturen van 2025, for verweer bij de rechter. Needed for a legal claim."
    assert said in words_in(page.holds)
    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: "De facturen van 2025" not in words_in(page.holds))


def test_its_journal_sentence():
    details = {"used_on": "2026-03-04", "ground": "legal_claims"}
    said = "Restricted data used on 4 March 2026: needed for a legal claim"
    assert journal_sentence("restricted_use_noted", details) == said
    because = {"because": "to_be_erased", "since_on": "2026-03-02"}
    assert "since 2 March 2026: the data were found" in journal_sentence("marketing_data_registered", because)
