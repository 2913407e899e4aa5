"""The whole job in the real window: from the first start to the closed case and the lock, on an encrypted vault."""

import hashlib
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from desktop.procedures import case_file, directory, intake, reply
from desktop.procedures.lines import CaseView
from desktop.rules.case_path import Outcome, Stage
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.start import Program
from desktop.ui.desk_window import DeskWindow
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.intake import IntakeDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.first_run import FirstRunWizard
from desktop.ui.opening import OpeningWindow
from desktop.ui.pages.case_file import CasePage
from desktop.ui.unlock import UnlockWindow
from tests.journeys.conftest import Person
from tests.journeys.steps import PHRASE, fill_in_the_office, first_start

TEXT = """Dear Sir or Madam,

Under Article 15 GDPR I request access to my personal data. I also ask you to erase my personal data (Article 17 GDPR),
and I withdraw my consent.

Kind regards,
Zoë van den Berg
"""


def mail(received: datetime) -> bytes:
    message = EmailMessage()
    message["Received"] = f"from mx.voorbeeld.example by mail.voorbeeld.example; {format_datetime(received)}"
    message["From"] = '"Zoë van den Berg" <zoe@voorbeeld.example>'
    message["To"] = "support@voorbeeld.example"
    message["Subject"] = "My personal data"
    message["Date"] = format_datetime(received - timedelta(minutes=1))
    message.set_content(TEXT)
    return message.as_bytes()


def drop(window: DeskWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(200, 200), *how)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted(), "the window must take a saved mail"
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), *how))


def take_in(person: Person, window: DeskWindow, file: Path) -> CasePage:
    drop(window, file)
    dialog = person.sees(IntakeDialog)
    assert {right for right, _ in dialog.rights.chosen()} == {Right.ACCESS, Right.ERASURE, Right.CONSENT_WITHDRAWAL}
    dialog.person.new_person.click()
    form = person.sees(PersonForm)
    assert form.surname.text() != ""
    form.first_name.setText("Zoë")
    form.prefix.setText("van den")
    form.surname.setText("Berg")
    form.commit()
    person.gone(PersonForm)
    person.waits(lambda: dialog.person.person_id() is not None)
    dialog.commit()
    page = person.sees(CasePage, lambda page: page.view is not None)
    person.rests()
    return page


def view_of(person: Person, page: CasePage) -> CaseView:
    person.rests()
    assert page.view is not None
    return page.view


def make_final(person: Person, dialog: LetterDialog) -> FinalLetterDialog:
    person.rests()
    dialog.ask_finalise()
    box = person.sees(QMessageBox)
    box.defaultButton().click()
    final = person.sees(FinalLetterDialog, lambda d: d.save_button.isEnabled())
    person.rests()
    return final


def test_one_request_from_the_dropped_mail_to_the_closed_case(person: Person, program: Program, tmp_path: Path):
    window = first_start(person, program)
    fill_in_the_office(person, window)
    raw = mail(datetime.now(UTC).replace(microsecond=0) - timedelta(days=3))  # noqa: DTZ - a real mail of three days ago
    file = tmp_path / "request.eml"
    file.write_bytes(raw)
    page = take_in(person, window, file)
    office = window.desk.office

    view = view_of(person, page)
    assert view.line.number.endswith("-0001")
    assert view.line.person == "Zoë van den Berg"
    assert view.line.work_to <= view.line.limit
    assert view.explanation
    assert intake.original_of(office, view.messages[0].id) == raw
    case_id = view.line.id

    person.does("case_record_identity")
    identity = person.sees(IdentityDialog)
    identity.commit()
    assert identity.isVisible(), "what was checked may not stay empty"
    identity.checked.setText("Confirmed from the account in BlueDolphin")
    identity.commit()
    person.gone(IdentityDialog)
    assert view_of(person, page).identity is not None

    person.does("case_delay")
    letter = person.sees(LetterDialog)
    person.waits(lambda: letter.sheet.missing != ())
    letter.ask_finalise()
    assert "ground" in letter.sheet.missing
    assert not any(isinstance(w, QMessageBox) and w.isVisible() for w in person.app.allWidgets())
    letter.sheet.form.fill({"ground": "complexity", "reasons": "Your data are kept in four systems."})
    person.waits(lambda: letter.sheet.missing == ())
    final = make_final(person, letter)
    final.accept()
    assert view_of(person, page).line.extended

    buttons = page.rights.list.buttons
    assert (Right.CONSENT_WITHDRAWAL, Outcome.REFUSED) not in buttons
    for right in (Right.ACCESS, Right.CONSENT_WITHDRAWAL):
        page.rights.list.buttons[right, Outcome.GRANTED].click()
        person.sees(DecideDialog).commit()
        person.gone(DecideDialog)
        person.rests()
    page.rights.list.buttons[Right.ERASURE, Outcome.REFUSED].click()
    refuse = person.sees(DecideDialog)
    refuse.commit()
    assert refuse.isVisible(), "a refusal without ground and facts must not pass"
    refuse.grounds[RefusalGround.LEGAL_CLAIMS].setChecked(True)
    refuse.facts.setPlainText("There is a dispute about your invoice.")
    refuse.commit()
    person.gone(DecideDialog)

    person.rests()
    page.next_step.button.click()
    letter = person.sees(LetterDialog)
    person.waits(lambda: letter.sheet.preview.text.toPlainText() != "")
    final = make_final(person, letter)
    told = final.letter
    final.accept()
    text = " ".join(reply.letter_text(office, told.id).split())
    for words in (
        "There is a dispute about your invoice.",
        "Autoriteit Persoonsgegevens",
        "district court",
        "17(3)(e)",
    ):
        assert words in text
    assert hashlib.sha256(reply.letter_pdf(office, told.id)).hexdigest() == told.sha256

    person.does("case_close")
    person.waits(lambda: page.view is not None and page.view.line.stage is Stage.CLOSED)
    acts = [line.act for line in case_file.case_view(office, case_id).journal]
    assert acts[0] == "case_opened"
    assert acts[-1] == "case_closed"
    assert {"identity_established", "letter_finalised", "right_decided"} <= set(acts)

    lock_and_open_again(person, program)


def lock_and_open_again(person: Person, program: Program) -> None:
    person.does("lock")
    unlock = person.sees(UnlockWindow)
    assert program.window is None
    unlock.passphrase.edit.setText("een heel andere zin dan die")
    unlock.open_button.click()
    person.waits(lambda: not unlock.is_busy())
    assert unlock.isVisible()
    unlock.passphrase.edit.setText(PHRASE)
    unlock.open_button.click()
    window = person.sees(DeskWindow)
    assert [p.display_name for p in directory.people(window.desk.office, "vd berg").first()] == ["Zoë van den Berg"]


def test_the_demo_opens_and_one_click_leaves_it(person: Person, program: Program):
    program.begin([], demo=True)
    person.sees(OpeningWindow)
    window = person.sees(DeskWindow)
    assert window.banner.isVisible()
    person.rests()
    assert len(directory.people(window.desk.office, "").first()) == 200
    leave = next(b for b in window.banner.findChildren(QPushButton))
    leave.click()
    person.sees(FirstRunWizard)
    assert program.window is None
