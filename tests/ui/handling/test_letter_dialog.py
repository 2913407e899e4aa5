"""Writing letters: the preview follows, what is missing is named, a final letter is archived, nothing is lost."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.office import Office
from desktop.procedures.reply import CaseMatter, draft_fields, letter_pdf, save_draft
from desktop.procedures.text_blocks import keep_block
from desktop.rules.case_path import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.pages.case_file import CasePage
from tests.procedures.answer_desk import decide
from tests.ui.handling.finding import answer, dialog_of, words_in

Show = Callable[[int], CasePage]
Open = Callable[..., int]
CORRECT = (RefusalGround.DATA_CORRECT,)


def begin(page: CasePage, kind: str, qtbot: QtBot) -> LetterDialog:
    page.acts.writing.write(kind)
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.sheet.preview.page_count() > 0)
    return dialog


def complete_delay(dialog: LetterDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.sheet.previewed, check_params_cb=lambda shown: not shown.missing):
        dialog.sheet.form.fill({"ground": "complexity", "reasons": "Uw gegevens staan in vier systemen."})


def test_the_preview_is_the_real_letter_and_follows_the_typing(open_for: Open, show_case: Show, qtbot: QtBot):
    dialog = begin(show_case(open_for()), "acknowledgement", qtbot)
    sheet = dialog.sheet
    assert "Berg" in sheet.preview.text.toPlainText()
    with qtbot.waitSignal(sheet.previewed):
        sheet.form.fill({"remark": "Wij hebben ook uw brief ontvangen."})
    assert "Wij hebben ook uw brief ontvangen." in sheet.preview.text.toPlainText()
    with qtbot.waitSignal(sheet.previewed):
        sheet.language.setCurrentIndex(sheet.language.findData("en"))
    assert "Dear" in sheet.preview.text.toPlainText()
    dialog._leave()


def test_the_parts_of_a_field_stay_together(open_for: Open, show_case: Show, qtbot: QtBot):
    dialog = begin(show_case(open_for()), "acknowledgement", qtbot)
    dialog.resize(1100, 1000)
    field = next(one for one in dialog.sheet.form.fields if one.label.text() == "Remark")
    qtbot.waitUntil(lambda: dialog.sheet.form.height() > 800)
    assert field.label.height() == field.label.sizeHint().height(), "not drawn apart"
    dialog._leave()


def test_fast_typing_is_set_once(open_for: Open, show_case: Show, qtbot: QtBot):
    dialog = begin(show_case(open_for()), "acknowledgement", qtbot)
    shown = []
    dialog.sheet.previewed.connect(shown.append)
    editor = dialog.sheet.form.editors["remark"]
    for letter in "Goed":
        editor.insertPlainText(letter)
    qtbot.waitUntil(lambda: "Goed" in dialog.sheet.preview.text.toPlainText())
    assert len(shown) == 1
    dialog._leave()


def test_the_letter_begins_in_the_language_of_the_person(open_for: Open, show_case: Show, qtbot: QtBot):
    dialog = begin(show_case(open_for()), "acknowledgement", qtbot)
    assert dialog.sheet.language.currentData() == "nl"
    dialog.reject()


def test_missing_fields_stop_a_final_letter_and_are_named(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for()
    dialog = begin(show_case(case_id), "delay", qtbot)
    assert "Reason for the delay" in dialog.state.text()
    dialog.finalise_button.click()
    assert dialog.notice.isVisible()
    assert "Reason for the delay, The facts" in dialog.notice.sentence.text()
    assert "Make a choice." in words_in(dialog.sheet.form)
    assert case_view(office, case_id).letters == ()
    dialog.reject()


def test_a_date_beyond_three_months_is_refused_in_the_field(open_for: Open, show_case: Show, qtbot: QtBot):
    dialog = begin(show_case(open_for()), "delay", qtbot)
    complete_delay(dialog, qtbot)
    dialog.sheet.form.editors["expected_on"].edit.setText("29-05-2026")
    dialog.finalise_button.click()
    assert "Not after 28 May 2026" in words_in(dialog.sheet.form)
    assert "Expected answer" in dialog.notice.sentence.text()
    dialog._leave()


def test_a_final_delay_notice_extends_and_is_archived(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    page = show_case(open_for())
    dialog = begin(page, "delay", qtbot)
    complete_delay(dialog, qtbot)
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    final = dialog_of(qtbot, FinalLetterDialog)
    qtbot.waitUntil(lambda: final.preview.page_count() > 0)
    letter = final.letter
    assert hashlib.sha256(letter_pdf(office, letter.id)).hexdigest() == letter.sha256
    assert letter.sha256[:4] in words_in(final)
    assert "outside the vault" in words_in(final)
    final.accept()
    qtbot.waitUntil(lambda: page.view.deadline.extended)
    assert page.dates.limit.day.text() == "Thursday 28 May 2026"
    assert "Extended by the delay notice of 4 March 2026" in page.dates.extension.text()
    assert page.acts.buttons["case_delay"].isHidden()
    page.letters.buttons[letter.id].click()
    dialog_of(qtbot, FinalLetterDialog).accept()


def test_a_decision_that_changed_since_is_shown_before_it_is_told(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.RECTIFICATION)
    decide(office, case_id, Right.RECTIFICATION, {}, outcome=Outcome.REFUSED, grounds=CORRECT, facts="Het klopt.")
    dialog = begin(show_case(case_id), "decision", qtbot)
    now = "De Basisregistratie zegt hetzelfde."
    decide(office, case_id, Right.RECTIFICATION, {}, outcome=Outcome.REFUSED, grounds=CORRECT, facts=now)
    dialog.finalise_button.click()
    with qtbot.waitSignal(dialog.sheet.previewed):
        answer(qtbot, "Make final")
    assert "A colleague changed this request meanwhile" in words_in(dialog)
    assert not any(one.finalised_at for one in case_view(office, case_id).letters)
    assert now in " ".join(dialog.sheet.preview.text.toPlainText().split())
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    final = dialog_of(qtbot, FinalLetterDialog)
    assert case_view(office, case_id).rights[0].told
    final.accept()


def test_a_decision_is_told_and_then_the_case_can_be_closed(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.RECTIFICATION)
    facts = "Uw adres staat er zoals in de Basisregistratie."
    decide(office, case_id, Right.RECTIFICATION, {}, outcome=Outcome.REFUSED, grounds=CORRECT, facts=facts)
    page = show_case(case_id)
    dialog = begin(page, "decision", qtbot)
    assert "rights" not in dialog.sheet.form.editors, "one right leaves nothing to choose"
    text = dialog.sheet.preview.text.toPlainText()
    assert facts in " ".join(text.split())
    assert "Autoriteit Persoonsgegevens" in text
    assert "rechtbank" in text
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    dialog_of(qtbot, FinalLetterDialog).accept()
    qtbot.waitUntil(lambda: not page.acts.buttons["case_close"].isHidden())


def test_an_employee_chooses_which_decisions_a_letter_tells(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.RECTIFICATION, Right.COMPLAINT)
    decide(office, case_id, Right.RECTIFICATION, {}, outcome=Outcome.REFUSED, grounds=CORRECT, facts="Het klopt.")
    decide(office, case_id, Right.COMPLAINT, {"findings": "De klacht klopt.", "changes": "Wij bellen terug."})
    page = show_case(case_id)
    dialog = begin(page, "decision", qtbot)
    ticks = dialog.sheet.form.editors["rights"]
    assert ticks.values() == ("rectification", "complaint")
    assert "De klacht klopt." in dialog.sheet.preview.text.toPlainText()
    with qtbot.waitSignal(dialog.sheet.previewed):
        ticks.checks[1][0].click()
    assert "De klacht klopt." not in dialog.sheet.preview.text.toPlainText()
    ticks.checks[0][0].click()
    dialog.finalise_button.click()
    assert "Choose at least one." in words_in(dialog.sheet.form)
    with qtbot.waitSignal(dialog.sheet.previewed):
        ticks.checks[0][0].click()
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    dialog_of(qtbot, FinalLetterDialog).accept()
    qtbot.waitUntil(lambda: [right.told for right in page.view.rights] == [True, False])


def test_a_text_of_the_desk_can_be_put_into_a_letter(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    keep_block(office, name="Drukte", language="nl", text="Wij kregen veel verzoeken.")
    dialog = begin(show_case(open_for()), "delay", qtbot)
    insert = dialog.sheet.form.inserts[0]
    qtbot.waitUntil(lambda: not insert.isHidden())
    insert.menu().actions()[0].trigger()
    assert dialog.sheet.form.values()["reasons"] == "Wij kregen veel verzoeken."
    dialog._leave()


def test_backing_out_of_the_question_keeps_the_draft_open(open_for: Open, show_case: Show, qtbot: QtBot):
    dialog = begin(show_case(open_for()), "acknowledgement", qtbot)
    dialog.finalise_button.click()
    answer(qtbot, "Back")
    assert dialog.isVisible()
    dialog.reject()


def test_closing_offers_to_keep_what_was_written(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    page = show_case(open_for())
    dialog = begin(page, "acknowledgement", qtbot)
    dialog.sheet.form.fill({"remark": "Half af"})
    dialog.reject()
    answer(qtbot, "Go on writing")
    assert dialog.isVisible()
    dialog.reject()
    answer(qtbot, "Keep draft")
    qtbot.waitUntil(lambda: bool(page.view.letters))
    assert draft_fields(office, page.view.letters[0].id)["remark"] == "Half af"
    again = begin(page, "acknowledgement", qtbot)  # goes on with the draft instead of a second one
    assert again.letter_id == page.view.letters[0].id
    assert again.sheet.form.values()["remark"] == "Half af"
    assert not again.is_changed()
    again.reject()


def test_a_draft_is_thrown_away_only_after_asking(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for()
    save_draft(office, about=CaseMatter(case_id), kind="acknowledgement", language="nl", fields={"remark": "Weg ermee"})
    page = show_case(case_id)
    letter = page.view.letters[0]
    page.letters.drop_wanted.emit(letter)
    answer(qtbot, "Keep")
    page.letters.drop_wanted.emit(letter)
    answer(qtbot, "Throw away")
    qtbot.waitUntil(lambda: not page.view.letters)


def test_a_window_that_locks_keeps_the_draft(open_for: Open, show_case: Show, desk: Desk, office: Office, qtbot: QtBot):
    case_id = open_for()
    dialog = begin(show_case(case_id), "acknowledgement", qtbot)
    dialog.sheet.form.fill({"remark": "Midden in een zin"})
    dialog.keep_draft()
    dialog.done(0)
    desk.background.stop()
    kept = case_view(office, case_id).letters
    assert draft_fields(office, kept[0].id)["remark"] == "Midden in een zin"


@pytest.fixture
def final(open_for: Open, show_case: Show, qtbot: QtBot) -> FinalLetterDialog:
    dialog = begin(show_case(open_for()), "acknowledgement", qtbot)
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    shown = dialog_of(qtbot, FinalLetterDialog)
    qtbot.waitUntil(shown.save_button.isEnabled)
    return shown


def test_the_pdf_is_saved_byte_for_byte(
    final: FinalLetterDialog, office: Office, tmp_path: Path, qtbot: QtBot, desk: Desk
):
    final.save_button.click()
    dialog = dialog_of(qtbot, QFileDialog)
    target = tmp_path / "brief.pdf"
    with qtbot.waitSignal(desk.toasted):
        dialog.fileSelected.emit(str(target))
    assert target.read_bytes() == letter_pdf(office, final.letter.id)
    assert list(tmp_path.glob("*.part")) == []
    dialog.reject()
    final.accept()


def test_a_folder_that_cannot_be_written_gives_a_sentence(final: FinalLetterDialog, tmp_path: Path, qtbot: QtBot):
    final.save_button.click()
    dialog = dialog_of(qtbot, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "brief.pdf"))
    qtbot.waitUntil(final.notice.isVisible)
    assert "could not be saved" in final.notice.heading.text()
    dialog.reject()
    final.accept()


def test_the_mail_draft_carries_the_letter_and_is_opened(
    final: FinalLetterDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    final.mail_button.click()
    dialog = dialog_of(qtbot, QFileDialog)
    target = tmp_path / "concept.eml"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].toLocalFile() == str(target)
    assert b"X-Unsent: 1" in target.read_bytes()
    dialog.reject()
    final.accept()


def test_without_a_printer_a_sentence_says_what_to_do(final: FinalLetterDialog):
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this machine has a printer")
    final.print_button.click()
    assert final.notice.heading.text() == "There is no printer"
    final.accept()
