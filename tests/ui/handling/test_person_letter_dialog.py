"""Letters to a person outside a case: the proposal follows the language, the register is told, a draft goes on."""

from datetime import date

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.procedures import holdings
from desktop.procedures.disclosures import disclosures, register_disclosure
from desktop.procedures.office import Office
from desktop.procedures.person_letters import person_letters
from desktop.procedures.statement_versions import decide_version, load_version
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.letter_task import LetterTask, government_letter, statement_letter
from desktop.ui.dialogs.letter_writing import LetterWriting
from tests.procedures.statement_files import SHORTER_ACCOUNT, statement_file
from tests.ui.handling.finding import answer, dialog_of, words_in

TODAY = date(2026, 3, 4)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def change(office: Office, jan: int) -> LetterTask:
    """The letter on a version that shortens what is held of Jan."""
    holdings.add_holdings(office, person_id=jan, categories=[("3.1 A", "", "bluedolphin")])
    load_version(office, text=statement_file("1.2", "2026-03-01", SHORTER_ACCOUNT))
    decide_version(office, version="1.2", from_on=TODAY)
    return statement_letter(person_id=jan, version="1.2", person="J. van den Berg", language="nl")


@pytest.fixture
def asked(office: Office, jan: int) -> LetterTask:
    """The letter on a government request about Jan."""
    done = register_disclosure(
        office,
        person_id=jan,
        recipient="de Belastingdienst",
        ground="authority_request",
        is_government=True,
        requested_on=TODAY,
        disclosed_on=None,
        law="artikel 53 Algemene wet inzake rijksbelastingen",
        data="",
    )
    return government_letter(person_id=jan, disclosure_id=done.value, person="J. van den Berg", language="nl")


def begin(desk: Desk, page: QWidget, task: LetterTask, qtbot: QtBot) -> LetterDialog:
    LetterWriting(desk, page).write(task)
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.sheet.preview.page_count() > 0)
    return dialog


def switch(dialog: LetterDialog, language: str) -> None:
    dialog.sheet.language.setCurrentIndex(dialog.sheet.language.findData(language))


def test_the_proposed_changes_follow_the_language(desk: Desk, page: QWidget, change: LetterTask, qtbot: QtBot):
    dialog = begin(desk, page, change, qtbot)
    assert dialog.windowTitle() == "New statement · J. van den Berg"
    assert "wij bewaren deze gegevens korter" in dialog.sheet.form.values()["changes"]
    assert dialog.state.text() == "Nothing is missing."
    switch(dialog, "en")
    qtbot.waitUntil(lambda: "we keep these data for a shorter time" in dialog.sheet.form.values()["changes"])
    qtbot.waitUntil(lambda: "we keep these data" in " ".join(dialog.sheet.preview.text.toPlainText().split()))
    dialog._leave()


def test_what_was_rewritten_stays_in_any_language(desk: Desk, page: QWidget, change: LetterTask, qtbot: QtBot):
    dialog = begin(desk, page, change, qtbot)
    dialog.sheet.form.fill({"changes": "Wij bewaren uw account korter."})
    with qtbot.waitSignal(dialog.sheet.previewed):
        switch(dialog, "en")
    assert dialog.sheet.form.values()["changes"] == "Wij bewaren uw account korter."
    with qtbot.waitSignal(dialog.sheet.previewed):
        switch(dialog, "nl")
    assert dialog.sheet.form.values()["changes"] == "Wij bewaren uw account korter."
    dialog._leave()


def test_a_final_government_letter_has_told_the_person(
    desk: Desk, page: QWidget, asked: LetterTask, office: Office, qtbot: QtBot
):
    dialog = begin(desk, page, asked, qtbot)
    assert "What the authority asked for" in dialog.state.text()
    dialog.finalise_button.click()
    assert "What the authority asked for" in dialog.notice.sentence.text()
    with qtbot.waitSignal(dialog.sheet.previewed, check_params_cb=lambda shown: not shown.missing):
        dialog.sheet.form.fill({"asked": "Alle facturen over 2025."})
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    final = dialog_of(qtbot, FinalLetterDialog)
    qtbot.waitUntil(lambda: final.preview.page_count() > 0)
    assert "Government request · J. van den Berg" in words_in(final)
    final.accept()
    assert disclosures(office)[0].told_on == TODAY


def test_a_draft_to_a_person_is_kept_and_gone_on_with(
    desk: Desk, page: QWidget, change: LetterTask, office: Office, jan: int, qtbot: QtBot
):
    dialog = begin(desk, page, change, qtbot)
    dialog.sheet.form.fill({"remark": "Half af"})
    dialog.reject()
    answer(qtbot, "Keep draft")
    qtbot.waitUntil(lambda: not (shiboken6.isValid(dialog) and dialog.isVisible()))  # it closes after it is kept
    draft = person_letters(office, jan)[0]
    LetterWriting(desk, page).write(change, draft)
    again = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: again.sheet.preview.page_count() > 0)
    assert again.sheet.form.values()["remark"] == "Half af"
    switch(again, "en")  # the draft's own proposal is known again
    qtbot.waitUntil(lambda: "we keep these data" in again.sheet.form.values()["changes"])
    again._leave()
