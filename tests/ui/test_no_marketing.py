"""The list of those who want no marketing in the window, and what asks for a reason because of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.erasure import erase
from db.records import SubjectId
from desktop.procedures.directory import keep_person
from desktop.procedures.holding_facts import note_person_fact
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.suppression import REASONS
from desktop.rules.facts import FactKind
from desktop.ui.dialogs.holding_add import HoldingAddDialog
from desktop.ui.dialogs.no_marketing import NoMarketingDialog
from desktop.ui.holding_words import despite_objection_text
from desktop.ui.pages.people import PeoplePage
from tests.ui.handling.finding import words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

TODAY = date(2026, 3, 4)
JAN = PersonDetails(first_name="Jan", surname="Berg", contacts=(("email", "jan@voorbeeld.example"),))
SAM = PersonDetails(first_name="Sam", surname="Boer", contacts=(("email", "sam@voorbeeld.example"),))


def object_to_marketing(office: Office, details: PersonDetails) -> int:
    person_id = keep_person(office, details=details).value
    note_person_fact(office, person_id=person_id, kind=FactKind.MARKETING_OBJECTION, on=TODAY)
    return person_id


@pytest.fixture
def jan(office: Office) -> int:
    return object_to_marketing(office, JAN)


@pytest.fixture
def shown(desk: RealDesk, jan: int, office: Office, qtbot: QtBot) -> NoMarketingDialog:
    """Opened from the directory; Sam was erased since."""
    gone = object_to_marketing(office, SAM)
    with office.vault.write() as con:
        erase(con, subject_ids=[SubjectId(gone)])
    page = PeoplePage(desk)
    page.keep = desk
    qtbot.addWidget(page)
    page.show()
    page.no_marketing_button.click()
    dialog = page.findChild(NoMarketingDialog)
    qtbot.waitUntil(lambda: dialog.table.lines.count() == 2)
    return dialog


def test_the_list_is_counted_and_searched(shown: NoMarketingDialog, qtbot: QtBot, qtmodeltester: ModelTester):
    qtmodeltester.check(shown.table.lines)
    assert "2 address" in shown.count.text()
    assert shown.table.lines.line_at(0).address == "jan@voorbeeld.example"
    shown.search.setText("sam")
    qtbot.waitUntil(lambda: shown.table.lines.count() == 1)
    assert shown.table.lines.line_at(0).address == "sam@voorbeeld.example"
    assert "1 address" in shown.count.text()
    assert nameless(shown) == []
    assert cut_off(shown) == []


def test_an_entry_opens_its_person_or_says_that_they_are_gone(shown: NoMarketingDialog, desk: RealDesk, jan: int):
    shown.table.opened.emit(shown.table.lines.line_at(1))
    assert "erased" in desk.toasts[0][0]
    assert desk.went_to == []
    shown.table.opened.emit(shown.table.lines.line_at(0))
    assert desk.went_to == [("person", jan)]


def test_the_whole_list_goes_to_the_mailing_tool(
    shown: NoMarketingDialog, desk: RealDesk, qtbot: QtBot, tmp_path: Path
):
    shown.search.setText("sam")
    qtbot.waitUntil(lambda: shown.table.lines.count() == 1)
    shown.save_button.click()
    shown.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "lijst.csv"))
    qtbot.waitUntil(lambda: bool(desk.toasts))
    head, *rows = (tmp_path / "lijst.csv").read_text("utf-8-sig").splitlines()
    assert head == "E-mail address;Since;Requests"
    assert rows == ["jan@voorbeeld.example;2026-03-04;", "sam@voorbeeld.example;2026-03-04;"]


def test_an_empty_list_cannot_be_saved(desk: RealDesk, qtbot: QtBot, tmp_path: Path):
    dialog = NoMarketingDialog(desk)
    dialog.open()
    qtbot.waitUntil(dialog.empty.isVisible)
    dialog.save_button.click()
    dialog.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "lijst.csv"))
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "Nobody is on this list" in words_in(dialog.notice)
    assert not (tmp_path / "lijst.csv").exists()
    dialog.reject()


def test_adding_data_for_marketing_asks_why(desk: RealDesk, office: Office, qtbot: QtBot):
    prospect = object_to_marketing(office, replace(JAN, roles=("prospect",)))
    dialog = HoldingAddDialog(desk, person_holdings(office, prospect))
    dialog.open()
    assert any(choice.activity == "3.4 A" or choice.activity == "3.1 D" for choice in dialog.chosen())
    assert not dialog.despite.isVisible()
    dialog.primary.click()
    qtbot.waitUntil(dialog.despite.isVisible)
    assert "4 March 2026" in words_in(dialog.notice)
    assert person_holdings(office, prospect).holdings == ()
    assert cut_off(dialog) == []
    assert [button.text() for button in dialog.reasons.values()] == [despite_objection_text(one) for one in REASONS]
    dialog.reasons["to_be_erased"].setChecked(True)
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert person_holdings(office, prospect).holdings
