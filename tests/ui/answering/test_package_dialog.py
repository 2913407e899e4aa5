"""The package of data: every item looked at, what is left out and struck out, and what is handed over."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.enclosures import add_enclosure
from desktop.procedures.office import Office
from desktop.procedures.packages import package_view
from desktop.rules.case_path import Step
from desktop.rules.rights import Right
from desktop.ui.dialogs.given_otherwise import GivenOtherwiseDialog
from desktop.ui.dialogs.package import PackageDialog
from desktop.ui.dialogs.package_built import PackageBuiltDialog
from desktop.ui.dialogs.package_report import PackageReportDialog
from desktop.ui.package_words import kind_text, why_sentences
from desktop.ui.pages.case_file import CasePage
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    EMAIL,
    answer,
    decide,
    granted_case,
    hold_data,
    identify,
    keep,
    mail_of,
    open_case,
    search_all,
)
from tests.ui.handling.finding import answer as press
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

Show = Callable[[int], CasePage]
TEXT = "Wat weten jullie van mij? Mijn collega Cas Collegenaam (cas@voorbeeld.example) vroeg dat ook."


@pytest.fixture
def case_id(office: Office, zoe: int) -> int:
    """Granted and told; one message names somebody else."""
    keep(office, COLLEAGUE)
    hold_data(office, zoe, ACCOUNT)
    return granted_case(office, zoe, mail_of(EMAIL, TEXT, attachment=b"Mijn bijlage"))


@pytest.fixture
def dialog(case_id: int, show: Show, qtbot: QtBot) -> PackageDialog:
    page = show(case_id)
    assert not page.package.isHidden()
    page.package.buttons[Right.ACCESS].click()
    opened = dialog_of(qtbot, PackageDialog)
    qtbot.waitUntil(lambda: opened.table.current_line() is not None and not opened.desk.background.is_busy())
    return opened


def item(dialog: PackageDialog, kind: str):
    return next(one for one in dialog.view.items if one.kind == kind)


def choose(qtbot: QtBot, dialog: PackageDialog, kind: str) -> None:
    number = [one.kind for one in dialog.view.items].index(kind)
    dialog.table.choose(number)
    qtbot.waitUntil(lambda: dialog.item.item == dialog.view.items[number] and not dialog.desk.background.is_busy())


def settle(qtbot: QtBot, dialog: PackageDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.desk.background.is_busy())


def look_at_all(qtbot: QtBot, dialog: PackageDialog) -> None:
    while dialog.view.lacks:
        waiting = next(one for one in dialog.view.items if one.state == "to_look")
        dialog.item.included.emit(waiting)
        qtbot.waitUntil(lambda key=waiting.key: state_of(dialog, key) == "included")
        settle(qtbot, dialog)
    assert "Found, but no file added: BlueDolphin" in words_in(dialog)
    assert not dialog.build_button.isEnabled()
    dialog.given.click()


def state_of(dialog: PackageDialog, key: str) -> str:
    return next(one.state for one in dialog.view.items if one.key == key)


def test_it_opens_at_what_must_be_looked_at_and_says_why(dialog: PackageDialog):
    assert dialog.item.item.kind == "message"
    assert dialog.item.item.state == "to_look"
    assert "cas@voorbeeld.example" in dialog.item.why.text()
    assert "Cas Collegenaam" in dialog.item.text.toPlainText()
    assert not dialog.build_button.isEnabled()
    assert "Look at each item" in dialog.lacks.text()


def test_an_item_without_a_text_says_what_it_holds(dialog: PackageDialog, qtbot: QtBot):
    choose(qtbot, dialog, "person")
    assert "as the directory has them" in dialog.item.holds.text()
    assert not dialog.item.rule.isVisible()
    choose(qtbot, dialog, "category")
    assert "the privacy statement names" in dialog.item.holds.text()
    assert "BlueDolphin" in dialog.item.title.text()
    choose(qtbot, dialog, "message")
    assert not dialog.item.holds.isVisible()


def test_the_report_is_shown_as_it_would_be_now(dialog: PackageDialog, qtbot: QtBot):
    dialog.report_button.click()
    shown = dialog_of(qtbot, PackageReportDialog)
    qtbot.waitUntil(lambda: shown.preview.page_count() > 0)
    assert "bd-1001" in shown.preview.text.toPlainText()
    assert nameless(shown) == []


def test_a_promised_package_is_the_next_step_or_was_given_otherwise(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    assert page.view.step is Step.BUILD_PACKAGE
    page.acts.take_step()
    opened = dialog_of(qtbot, PackageDialog)
    opened.reject()
    page.package.give_otherwise()
    given = dialog_of(qtbot, GivenOtherwiseDialog)
    assert cut_off(given) == []
    given.primary.click()
    assert not given.isHidden()
    given.how.setPlainText("Op papier meegegeven aan de balie")
    given.primary.click()
    qtbot.waitUntil(lambda: page.view.step is Step.CLOSE and not page.desk.background.is_busy())
    assert "Op papier meegegeven" in words_in(page.rights)


def test_a_passage_is_struck_out_and_put_back(dialog: PackageDialog, qtbot: QtBot):
    pane = dialog.item
    pane.strike.click()
    assert "Select the passage" in words_in(pane)
    place = pane.text.toPlainText().index("Cas Collegenaam")
    cursor = pane.text.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + len("Cas Collegenaam (cas@voorbeeld.example)"), QTextCursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)
    pane.strike.click()
    assert "it takes its place" in words_in(pane)
    pane.strike_reason.editor.setText("naam van een ander")
    pane.strike.click()
    qtbot.waitUntil(lambda: bool(item(dialog, "message").strikes))
    settle(qtbot, dialog)
    pane.shown_as.choose("goes")
    assert "Collegenaam" not in pane.text.toPlainText()
    assert "naam van een ander" in pane.text.toPlainText()
    pane.put_back.emit(item(dialog, "message"), item(dialog, "message").strikes[0][0])
    qtbot.waitUntil(lambda: not item(dialog, "message").strikes)


def test_leaving_out_needs_a_reason_and_can_be_undone(
    dialog: PackageDialog, desk: RealDesk, office: Office, qtbot: QtBot
):
    pane = dialog.item
    pane.leave.click()
    assert "Fill in the reason" in words_in(pane)
    pane.reason.editor.setText("Gaat over een collega")
    pane.leave.click()
    qtbot.waitUntil(lambda: item(dialog, "message").state == "left_out")
    settle(qtbot, dialog)
    assert "Left out: Gaat over een collega" in words_in(pane)
    desk.background.undo(desk.toasts[-1][1], owner=dialog)
    qtbot.waitUntil(lambda: item(dialog, "message").state == "to_look")


def test_it_is_built_encrypted_and_the_passphrase_shown_once(
    dialog: PackageDialog, desk: RealDesk, tmp_path: Path, qtbot: QtBot
):
    look_at_all(qtbot, dialog)
    assert dialog.encrypt.isChecked()
    assert dialog.build_button.isEnabled()
    dialog.build_button.click()
    built = dialog_of(qtbot, PackageBuiltDialog)
    passphrase = built.passphrase.text()
    assert len(passphrase) > 20
    assert "7-Zip" in words_in(built)
    built.copy_button.click()
    assert QGuiApplication.clipboard().text() == passphrase
    built.reject()
    press(qtbot, "Back")
    assert built.isVisible()
    built.save_button.click()
    saving = dialog_of(qtbot, QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "package.zip"))
    saving.reject()
    qtbot.waitUntil(lambda: built.is_saved)
    with zipfile.ZipFile(tmp_path / "package.zip") as file:
        assert any(one.flag_bits & 1 for one in file.infolist())
    assert nameless(built) == []
    built.reject()
    qtbot.waitUntil(lambda: len(dialog.view.built) == 1)
    assert dialog.view.built[0].is_encrypted


def test_it_is_built_plain_where_that_is_wanted(dialog: PackageDialog, qtbot: QtBot):
    look_at_all(qtbot, dialog)
    dialog.encrypt.setChecked(False)
    dialog.build_button.click()
    built = dialog_of(qtbot, PackageBuiltDialog)
    assert built.passphrase.isHidden() or not built.passphrase.text()
    with zipfile.ZipFile(io.BytesIO(built.built.content)) as file:
        assert file.namelist() == list(built.built.contents)
    built.reject()
    assert "does not count as given" in dialog_of(qtbot, QMessageBox).informativeText()
    press(qtbot, "Close")
    qtbot.waitUntil(lambda: not built.isVisible())
    assert case_view(dialog.desk.office, dialog.view.case_id).step is Step.BUILD_PACKAGE


def test_what_is_saved_twice_is_one_package(dialog: PackageDialog, tmp_path: Path, qtbot: QtBot):
    look_at_all(qtbot, dialog)
    dialog.build_button.click()
    built = dialog_of(qtbot, PackageBuiltDialog)
    for name in ("package.zip", "copy.zip"):
        built.save_button.click()
        saving = dialog_of(qtbot, QFileDialog)
        saving.fileSelected.emit(str(tmp_path / name))
        saving.reject()
        qtbot.waitUntil((tmp_path / name).exists)
        settle(qtbot, dialog)
        qtbot.waitUntil(lambda: built.is_saved)
    built.reject()
    qtbot.waitUntil(lambda: len(dialog.view.built) == 1)
    assert case_view(dialog.desk.office, dialog.view.case_id).step is Step.CLOSE


def test_before_the_letter_it_says_what_comes_first(office: Office, zoe: int, show: Show, qtbot: QtBot):
    made = open_case(office, zoe, Right.ACCESS, Right.PORTABILITY)
    identify(office, made)
    page = show(made)
    assert set(page.package.buttons) == {Right.ACCESS, Right.PORTABILITY}
    assert "final letter" in words_in(page.package)


def test_a_file_is_saved_to_be_looked_at(office: Office, zoe: int, show: Show, tmp_path: Path, qtbot: QtBot):
    made = open_case(office, zoe)
    identify(office, made)
    hold_data(office, zoe, ACCOUNT)
    search_all(office, made)
    add_enclosure(office, case_id=made, name="scan.pdf", content=b"%PDF-1.7 nothing", media_type="application/pdf")
    decide(office, made, Right.ACCESS, {"copy_form": "package"})
    answer(office, made)
    page = show(made)
    page.package.open(Right.ACCESS)
    opened = dialog_of(qtbot, PackageDialog)
    choose(qtbot, opened, "file")
    assert not opened.item.text.isVisible()
    opened.item.copy.click()
    saving = dialog_of(qtbot, QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "scan.pdf"))
    saving.reject()
    qtbot.waitUntil((tmp_path / "scan.pdf").exists)
    opened.item.include.click()
    qtbot.waitUntil(lambda: item(opened, "file").state == "included")


def test_every_kind_and_reason_has_words(office: Office, case_id: int):
    for one in package_view(office, case_id, "access").items:
        assert kind_text(one.kind)
        assert all(said and "_" not in said for said in why_sentences(one))


def test_everything_has_a_name_and_nothing_is_cut_off(dialog: PackageDialog):
    assert nameless(dialog) == []
    assert cut_off(dialog) == []


def test_the_card_goes_from_one_request_to_the_next(case_id: int, office: Office, zoe: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    other = open_case(office, zoe, Right.ACCESS)
    for wanted in (other, case_id, other):
        page.show_for(wanted)
        qtbot.waitUntil(lambda: page.view is not None and not page.desk.background.is_busy())
        qtbot.waitUntil(lambda wanted=wanted: page.package.view.line.id == wanted and bool(page.package.buttons))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert page.package.buttons[Right.ACCESS].isVisible()
