"""What journeys of a request do alike: drop the mail, take it in, identify, search, decide, make the answer final."""

from collections.abc import Collection
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.procedures.lines import CaseView
from desktop.rules.case_path import Step
from desktop.rules.rights import Right
from desktop.ui.desk_window import DeskWindow
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.search_result import SearchResultDialog
from desktop.ui.pages.case_file import CasePage
from tests.journeys.conftest import Person
from tests.journeys.steps import commits


def mail(received: datetime, *, subject: str, text: str) -> bytes:
    """A saved message of Zoë's."""
    message = EmailMessage()
    message["Received"] = f"from mx.voorbeeld.example by mail.voorbeeld.example; {format_datetime(received)}"
    message["From"] = '"Zoë van den Berg" <zoe@voorbeeld.example>'
    message["To"] = "support@voorbeeld.example"
    message["Subject"] = subject
    message["Date"] = format_datetime(received - timedelta(minutes=1))
    message.set_content(text)
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


def view_of(person: Person, page: CasePage) -> CaseView:
    """The request as the page shows it, once nothing is on its way any more."""
    person.rests()
    assert page.view is not None
    return page.view


def identify(person: Person, page: CasePage) -> None:
    person.does("case_record_identity")
    identity = person.sees(IdentityDialog)
    identity.commit()
    assert identity.isVisible(), "what was checked may not stay empty"
    identity.checked.setText("Confirmed from the account in BlueDolphin")
    identity.commit()
    person.gone(IdentityDialog)
    assert view_of(person, page).identity is not None


def search_all(person: Person, page: CasePage, found: Collection[str] = ()) -> None:
    """Every system: something is found where something is registered and in *found*, and nothing elsewhere."""
    assert view_of(person, page).step is Step.SEARCH
    card = page.searches
    while waiting := [line for line in card.lines if line.state == "open"]:
        line = waiting[0]
        card.choose(line.id)
        person.waits(lambda: "record" in card.buttons)
        if not line.registered and line.system not in found:
            card.buttons["nothing"].click()
        else:
            card.buttons["record"].click()
            dialog = person.sees(SearchResultDialog)
            dialog.results["found"].click()
            dialog.primary.click()
            assert dialog.isVisible(), "what was found must be told"
            dialog.note.setPlainText("As registered.")
            commits(person, dialog)
        person.waits(lambda done=line.id: any(one.id == done and one.state != "open" for one in card.lines))
        person.rests()
    person.waits(lambda: view_of(person, page).step is Step.DECIDE)


def begin_to_decide(person: Person, page: CasePage, right: Right) -> DecideDialog:
    person.rests()
    page.rights.list.buttons[right].click()
    dialog = person.sees(DecideDialog)
    person.rests()
    return dialog


def make_final(person: Person, dialog: LetterDialog) -> FinalLetterDialog:
    """Ask for it, say yes, and see the archived letter."""
    person.rests()
    dialog.ask_finalise()
    box = person.sees(QMessageBox)
    box.defaultButton().click()
    final = person.sees(FinalLetterDialog, lambda d: d.save_button.isEnabled())
    person.rests()
    return final
