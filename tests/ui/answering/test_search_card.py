"""The searches of a request: every system with its result, files that came of it, and the way back from each act."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.procedures.decisions import close_case
from desktop.procedures.enclosures import MOST_BYTES
from desktop.procedures.office import Office
from desktop.procedures.searches import searches_of
from desktop.rules.case_path import Step
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.ui.dialogs.search_result import SearchAskDialog, SearchResultDialog
from desktop.ui.pages.case_file import CasePage
from tests.procedures.answer_desk import (
    IMPROVEMENT,
    MARKETING,
    TODAY,
    decide,
    hold_data,
    identify,
    open_case,
    search_all,
    set_day,
)
from tests.ui.handling.finding import answer, dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

Show = Callable[[int], CasePage]


@pytest.fixture
def case_id(office: Office, zoe: int) -> int:
    """A request for access of somebody identified, whose searches have begun."""
    hold_data(office, zoe)
    made = open_case(office, zoe)
    identify(office, made)
    return made


def settle(qtbot: QtBot, page: CasePage) -> None:
    qtbot.waitUntil(lambda: not page.desk.background.is_busy())


def system(page: CasePage, code: str):
    return next(one for one in page.searches.lines if one.system == code)


def choose(qtbot: QtBot, page: CasePage, code: str) -> None:
    wanted = system(page, code)
    page.searches.choose(wanted.id)
    qtbot.waitUntil(lambda: page.searches.table.current_line() == wanted)


def test_every_system_is_a_line_with_what_finds_the_person_there(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    card = page.searches
    assert not card.isHidden()
    assert [one.system for one in card.lines][:2] == ["bluedolphin", "intercom"]
    assert card.lines[-1].system == "backups"
    choose(qtbot, page, "bluedolphin")
    words = words_in(card)
    assert "bd-1001" in words
    assert "0 of" in words
    assert page.view.step is Step.SEARCH


def test_nothing_found_is_one_click_with_a_way_back(case_id: int, show: Show, desk: RealDesk, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "hubspot")
    page.searches.buttons["nothing"].click()
    qtbot.waitUntil(lambda: system(page, "hubspot").state == "nothing")
    settle(qtbot, page)
    assert set(page.searches.buttons) == {"again"}
    desk.background.undo(desk.toasts[-1][1], owner=page)
    qtbot.waitUntil(lambda: system(page, "hubspot").state == "open")


def test_what_was_found_is_written_down(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "bluedolphin")
    page.searches.buttons["record"].click()
    dialog = dialog_of(qtbot, SearchResultDialog)
    dialog.primary.click()
    assert "Choose what came of it." in words_in(dialog)
    dialog.results["found"].setChecked(True)
    dialog.primary.click()
    assert "Write down what was found" in words_in(dialog)
    dialog.note.setPlainText("Account en 12 opgeslagen modellen")
    dialog.primary.click()
    qtbot.waitUntil(lambda: system(page, "bluedolphin").state == "found")
    settle(qtbot, page)
    choose(qtbot, page, "bluedolphin")
    assert "12 opgeslagen modellen" in words_in(page.searches)


def test_esc_asks_before_what_was_written_is_lost(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "bluedolphin")
    page.searches.buttons["record"].click()
    dialog = dialog_of(qtbot, SearchResultDialog)
    dialog.note.setPlainText("Account gevonden")
    dialog.reject()
    answer(qtbot, "Go on")
    assert dialog.note.toPlainText() == "Account gevonden"
    dialog.reject()
    answer(qtbot, "Close")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_somebody_is_asked_and_reminded(case_id: int, show: Show, office: Office, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "hubspot")
    assert "chase" not in page.searches.buttons
    page.searches.buttons["ask"].click()
    dialog = dialog_of(qtbot, SearchAskDialog)
    dialog.who.setText("Marketing")
    dialog.primary.click()
    qtbot.waitUntil(lambda: system(page, "hubspot").asked_of == "Marketing")
    set_day(office, date(2026, 3, 12))
    page.reload()
    qtbot.waitUntil(lambda: system(page, "hubspot").is_to_chase)
    settle(qtbot, page)
    choose(qtbot, page, "hubspot")
    page.searches.buttons["chase"].click()
    qtbot.waitUntil(lambda: system(page, "hubspot").chased_on == date(2026, 3, 12))


def test_what_does_not_fit_what_is_registered_is_said_at_once(
    case_id: int, show: Show, office: Office, desk: RealDesk, qtbot: QtBot
):
    search_all(office, case_id, ["hubspot"])
    page = show(case_id)
    card = page.searches
    assert "nothing is registered here of these systems yet: HubSpot" in card.gaps.text()
    assert "no file added: BlueDolphin" in card.gaps.text()
    assert not card.person_button.isHidden()
    assert nameless(card) == []
    assert cut_off(card) == []
    card.person_button.click()
    assert desk.went_to[-1] == ("person", page.view.person_id)
    hold_data(office, page.view.person_id or 0, IMPROVEMENT, MARKETING)
    page.reload()
    qtbot.waitUntil(lambda: "yet nothing was found: Dynatrace" in card.gaps.text())
    assert "registered here of these systems" not in card.gaps.text()
    assert "Registered here, yet nothing was found" in words_in(page)


def test_a_search_that_is_done_folds_and_unfolds(case_id: int, show: Show, office: Office, qtbot: QtBot):
    search_all(office, case_id, ["bluedolphin"])
    page = show(case_id)
    card = page.searches
    assert card.table.isHidden()
    assert "something was found in BlueDolphin" in card.progress.text()
    card.unfold.click()
    settle(qtbot, page)
    assert card.table.isVisible()
    choose(qtbot, page, "bluedolphin")
    card.buttons["again"].click()
    qtbot.waitUntil(lambda: system(page, "bluedolphin").state == "open")


def test_a_request_that_needs_no_search_shows_none(office: Office, zoe: int, show: Show):
    page = show(open_case(office, zoe, Right.MARKETING_OBJECTION))
    assert page.searches.isHidden()


def test_the_next_step_begins_the_search_and_goes_to_it(office: Office, zoe: int, show: Show, qtbot: QtBot):
    page = show(open_case(office, zoe, Right.ACCESS))
    assert page.searches.begin_button.isVisible()
    page.searches.begin_button.click()
    qtbot.waitUntil(lambda: bool(page.searches.lines))
    settle(qtbot, page)
    assert page.searches.begin_button.isHidden()
    identify(office, page.view.line.id)
    page.reload()
    qtbot.waitUntil(lambda: page.view.step is Step.SEARCH)
    settle(qtbot, page)
    page.acts.take_step()
    assert page.searches.table.hasFocus() or page.searches.table.current_line() == page.searches.lines[0]


# ── files ───────────────────────────────────────────────────────────────────
@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "hubspot-export.csv"
    path.write_text("naam;e-mail\nZoë;zoe@voorbeeld.example\n", encoding="utf-8")
    return path


def test_a_file_is_added_saved_and_removed(case_id: int, show: Show, export: Path, tmp_path: Path, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "hubspot")
    page.searches.buttons["add"].click()
    dialog = dialog_of(qtbot, QFileDialog)
    dialog.filesSelected.emit([str(export)])
    dialog.reject()
    qtbot.waitUntil(lambda: bool(system(page, "hubspot").enclosures))
    settle(qtbot, page)
    choose(qtbot, page, "hubspot")
    (row,) = page.searches.file_rows.values()
    assert row.save.text().strip().startswith("hubspot-export.csv")
    row.save.click()
    saving = dialog_of(qtbot, QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "copy.csv"))
    saving.reject()
    qtbot.waitUntil((tmp_path / "copy.csv").exists)
    assert (tmp_path / "copy.csv").read_bytes() == export.read_bytes()
    row.drop.click()
    qtbot.waitUntil(lambda: not system(page, "hubspot").enclosures)


def test_files_are_dropped_on_the_search_that_is_chosen(case_id: int, show: Show, export: Path, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "hubspot")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(export)), QUrl.fromLocalFile(str(export.parent))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *keys)
    page.searches.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.searches.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *keys))
    qtbot.waitUntil(lambda: bool(system(page, "hubspot").enclosures))


def test_a_file_that_will_not_do_is_said_and_loses_nothing(
    case_id: int, show: Show, desk: RealDesk, office: Office, tmp_path: Path, qtbot: QtBot
):
    page = show(case_id)
    large, nothing = tmp_path / "large.bin", tmp_path / "gone.csv"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    page.searches.doing.adding.add([large, nothing], case_id)
    qtbot.waitUntil(lambda: len(desk.notices) == 2)
    assert [getattr(one, "code", "") for one in desk.notices] == ["enclosure_too_large", "file_unreadable"]
    assert searches_of(office, case_id).enclosures == ()


def test_a_file_without_a_search_is_shown_apart(case_id: int, show: Show, export: Path, qtbot: QtBot):
    page = show(case_id)
    page.desk.actions.run("case_add_file")
    dialog = dialog_of(qtbot, QFileDialog)
    dialog.filesSelected.emit([str(export)])
    dialog.reject()
    qtbot.waitUntil(lambda: page.searches.found is not None and len(page.searches.found.enclosures) == 1)
    qtbot.waitUntil(lambda: "Other files of this request" in words_in(page.searches))


def test_a_closed_request_only_shows(office: Office, zoe: int, show: Show):
    made = open_case(office, zoe, Right.ACCESS)
    identify(office, made)
    search_all(office, made)
    decide(office, made, Right.ACCESS, {"withdrawn_on": TODAY.isoformat()}, outcome=Outcome.WITHDRAWN)
    close_case(office, case_id=made)
    page = show(made)
    page.searches.unfold.click()
    assert page.searches.begin_button.isHidden()
    assert page.searches.buttons == {}


def test_everything_has_a_name_and_nothing_is_cut_off(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "bluedolphin")
    assert nameless(page) == []
    assert cut_off(page.searches) == []
