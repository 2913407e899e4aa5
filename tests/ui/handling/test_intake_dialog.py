"""The way in: what a message says is proposed, the employee corrects, the original is kept byte for byte."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.directory import person
from desktop.procedures.holdings import add_holdings
from desktop.procedures.intake import original_of
from desktop.procedures.office import Office
from desktop.procedures.purges import carry_out, confirm_task, propose
from desktop.procedures.requests import counts, requests
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.intake import IntakeDialog
from desktop.ui.dialogs.intake_adding import AddingPicker
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.intake_desk import IntakeDesk
from desktop.ui.notices import Notice
from tests.ui.handling.conftest import mail
from tests.ui.handling.finding import dialog_of, words_in


@pytest.fixture
def intake(desk: Desk, qtbot: QtBot) -> IntakeDesk:
    window = QWidget()
    window.resize(1200, 900)
    qtbot.addWidget(window)
    window.show()
    return IntakeDesk(desk, window)


def opened(intake: IntakeDesk, qtbot: QtBot) -> IntakeDialog:
    qtbot.waitUntil(lambda: intake.dialog is not None and intake.dialog.isVisible(), timeout=15_000)
    assert intake.dialog is not None
    return intake.dialog


def test_a_message_is_read_and_proposed(intake: IntakeDesk, qtbot: QtBot, jan: int):
    intake.take([mail()])
    dialog = opened(intake, qtbot)
    said = words_in(dialog)
    assert "Jan van den Berg <jan@voorbeeld.example>" in said
    assert "receiving mail server wrote 28 February 2026, 00:30" in said
    assert dialog.received_on.value() == date(2026, 2, 28)  # Friday evening in London is Saturday in Amsterdam
    assert "machtiging.txt" in said
    assert {right for right, _ in dialog.rights.chosen()} == {Right.ERASURE, Right.MARKETING_OBJECTION}
    assert "“Wilt u al mijn persoonsgegevens wissen (artikel 17 AVG)?”" in said
    assert dialog.person.person_id() == jan
    assert dialog.language.currentData() == "nl"
    dialog.reject()


def test_the_case_is_opened_with_the_original(intake: IntakeDesk, desk: Desk, office: Office, qtbot: QtBot, jan: int):
    raw = mail()
    intake.take([raw])
    dialog = opened(intake, qtbot)
    dialog.rights.checks[Right.ACCESS].click()
    with qtbot.waitSignal(desk.went) as went:
        dialog.primary.click()
    assert went.args[0] == "case"
    view = case_view(office, went.args[1])
    assert {right.right for right in view.rights} == {Right.ERASURE, Right.MARKETING_OBJECTION, Right.ACCESS}
    assert view.person_id == jan
    assert view.channel == "email"
    assert original_of(office, view.messages[0].id) == raw
    assert view.messages[0].attachments[0][0] == "machtiging.txt"


def test_a_file_on_disk_is_read_too(intake: IntakeDesk, qtbot: QtBot, tmp_path: Path):
    file = tmp_path / "verzoek.eml"
    file.write_bytes(mail())
    intake.take([file])
    opened(intake, qtbot).reject()


def test_a_file_that_cannot_be_read_gives_its_sentence_and_the_next_comes(
    intake: IntakeDesk, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    broken = tmp_path / "leeg.eml"
    broken.write_bytes(b"")
    said: list[Notice] = []
    desk.said.connect(said.append)
    intake.take([tmp_path / "weg.eml", broken, mail()])
    dialog = opened(intake, qtbot)
    assert said[0].code == "mail_unreadable"
    assert len(said) == 2
    assert "3 of 3" in dialog.windowTitle()
    dialog.reject()


def test_several_mails_come_one_after_another(intake: IntakeDesk, office: Office, qtbot: QtBot):
    intake.take([mail(), mail("A. Ander <ander@voorbeeld.example>")])
    first = opened(intake, qtbot)
    assert "1 of 2" in first.windowTitle()
    first.reject()
    qtbot.waitUntil(lambda: intake.dialog is not None and intake.dialog is not first, timeout=15_000)
    second = opened(intake, qtbot)
    assert "2 of 2" in second.windowTitle()
    second.primary.click()
    qtbot.waitUntil(lambda: intake.dialog is None)
    assert counts(office)["open"] == 1


def test_nothing_is_opened_without_a_right(intake: IntakeDesk, office: Office, qtbot: QtBot):
    intake.take([mail(text="Goedemorgen, hoe laat zijn jullie open?")])
    dialog = opened(intake, qtbot)
    for right, _ in dialog.rights.chosen():
        dialog.rights.checks[right].click()
    dialog.primary.click()
    assert "Choose at least one right." in words_in(dialog)
    assert counts(office)["all"] == 0
    dialog.reject()


def test_the_same_message_twice_is_said_and_can_be_added(intake: IntakeDesk, desk: Desk, office: Office, qtbot: QtBot):
    intake.take([mail()])
    with qtbot.waitSignal(desk.went):
        opened(intake, qtbot).primary.click()
    qtbot.waitUntil(lambda: intake.dialog is None)
    intake.take([mail()])
    dialog = opened(intake, qtbot)
    assert "in request 2026-0001 already" in words_in(dialog)
    dialog.add_button.click()
    picker = dialog_of(qtbot, AddingPicker)
    qtbot.waitUntil(lambda: picker.table.lines.rowCount() == 1)
    picker.table.selectRow(0)
    picker.proof.click()
    with qtbot.waitSignal(desk.went) as went:
        picker.choose.click()
    assert [message.is_proof for message in case_view(office, went.args[1]).messages] == [False, True]


def test_a_sender_who_was_erased_before_is_reported(
    intake: IntakeDesk, desk: Desk, office: Office, qtbot: QtBot, jan: int
):
    known = {FactKind.COLLECTED: date(2023, 1, 10)}
    held = add_holdings(office, person_id=jan, categories=[("3.2 B", "", "hotjar")], facts=known).value
    purge_id = propose(office, holding_ids=held).value
    confirm_task(office, purge_id=purge_id, system="hotjar", done=True)
    carry_out(office, purge_id=purge_id)
    intake.take([mail()])
    dialog = opened(intake, qtbot)
    qtbot.waitUntil(dialog.erased.isVisible)
    assert "Purge V2026-001 erased somebody with these details on 4 March 2026" in words_in(dialog)
    dialog.person.new_person.click()
    form = dialog_of(qtbot, PersonForm)
    qtbot.waitUntil(form.erased.isVisible)
    form.erased.looked.click()
    form.primary.click()
    qtbot.waitUntil(lambda: dialog.person.person_id() is not None)
    assert dialog.erased.isHidden()
    dialog.reject()


def test_a_new_person_starts_from_the_sender(intake: IntakeDesk, office: Office, qtbot: QtBot):
    intake.take([mail("Noor Dijkstra <noor@voorbeeld.example>")])
    dialog = opened(intake, qtbot)
    assert dialog.person.person_id() is None
    dialog.person.new_person.click()
    form = dialog_of(qtbot, PersonForm)
    form.primary.click()
    qtbot.waitUntil(lambda: dialog.person.person_id() is not None)
    kept = person(office, dialog.person.person_id())
    assert kept.details.surname == "Dijkstra"
    assert ("email", "noor@voorbeeld.example") in kept.details.contacts
    dialog.reject()


def test_a_request_by_telephone(intake: IntakeDesk, desk: Desk, office: Office, qtbot: QtBot):
    intake.new_request()
    dialog = opened(intake, qtbot)
    dialog.primary.click()
    assert "Write a name, or choose the person." in words_in(dialog)
    dialog.channel.setCurrentIndex(dialog.channel.findData("telephone"))
    dialog.requester.setText("Mevrouw De Wit")
    dialog.rights.checks[Right.RECTIFICATION].click()
    dialog.note.setPlainText("Wil haar functie laten verbeteren.")
    with qtbot.waitSignal(desk.went) as went:
        dialog.primary.click()
    view = case_view(office, went.args[1])
    assert (view.channel, view.requester, view.note) == (
        "telephone",
        "Mevrouw De Wit",
        "Wil haar functie laten verbeteren.",
    )


def test_a_request_for_somebody_known(intake: IntakeDesk, office: Office, qtbot: QtBot, jan: int):
    intake.new_request(person(office, jan))
    dialog = opened(intake, qtbot)
    assert dialog.person.person_id() == jan
    dialog.reject()


def test_an_endless_subject_does_not_widen_the_dialog(intake: IntakeDesk, qtbot: QtBot):
    intake.take([mail().replace(b"Verzoek AVG", b"x" * 5000)])
    dialog = opened(intake, qtbot)
    assert dialog.width() <= 1300
    dialog.reject()


def test_an_open_case_stands_in_the_list(intake: IntakeDesk, desk: Desk, office: Office, qtbot: QtBot, jan: int):
    intake.take([mail()])
    with qtbot.waitSignal(desk.went):
        opened(intake, qtbot).primary.click()
    assert [line.person for line in requests(office, "open").first()] == ["J. (Jan) van den Berg"]
