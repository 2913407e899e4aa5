"""A desk over a real office, and the cases that the pages and dialogs of request handling are tried on."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.directory import keep_person
from desktop.procedures.identity import establish_identity
from desktop.procedures.intake import open_case
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.background import Background
from desktop.ui.desk import Desk
from desktop.ui.notices import is_expected
from desktop.ui.pages.case_file import CasePage

RECEIVED = date(2026, 2, 28)  # a Saturday; one month on is a Saturday too
TEXT = """Beste support,

Wilt u al mijn persoonsgegevens wissen (artikel 17 AVG)?
Ook maak ik bezwaar tegen het gebruik van mijn gegevens voor direct marketing.

Groet,
Jan van den Berg"""


def mail(sender: str = "Jan van den Berg <jan@voorbeeld.example>", text: str = TEXT) -> bytes:
    """A saved message with an attachment, received on Saturday 28 February 2026 at 00:30 in Amsterdam."""
    return f"""Received: from mx.voorbeeld.example by mail.voorbeeld.example; Fri, 27 Feb 2026 23:30:00 +0000
From: {sender}
To: support@voorbeeld.example
Subject: Verzoek AVG
Date: Fri, 27 Feb 2026 23:29:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

{text}
--b
Content-Type: text/plain
Content-Disposition: attachment; filename="machtiging.txt"

Hierbij machtig ik mijn zus.
--b--
""".encode()


@pytest.fixture
def desk(qapp: QApplication, office: Office) -> Iterator[Desk]:
    background = Background(interrupt=office.vault.interrupt)
    made = Desk(office=office, background=background, settings=Settings(), actions=Actions())

    def take(error: Exception) -> None:
        """As the window does: what is expected becomes a notice, anything else fails the test."""
        if is_expected(error):
            made.say(error)
        else:
            made.setProperty("crashed", repr(error))

    background.crashed.connect(take)
    yield made
    background.stop()
    assert made.property("crashed") is None


@pytest.fixture
def jan(office: Office) -> int:
    return keep_person(
        office,
        details=PersonDetails(
            initials="J.",
            first_name="Jan",
            prefix="van den",
            surname="Berg",
            contacts=(("email", "jan@voorbeeld.example"),),
            addresses=(("Kastanjelaan 12", "3512 AB", "Utrecht", "NL"),),
        ),
    ).value


@pytest.fixture
def open_for(office: Office, jan: int) -> Callable[..., int]:
    """Open a case of Jan's; identified unless said otherwise."""

    def make(*rights: Right, received_on: date = RECEIVED, identified: bool = True, linked: bool = True) -> int:
        case_id = open_case(
            office,
            received_on=received_on,
            channel="post",
            rights=[(right, "") for right in rights or (Right.ERASURE,)],
            person_id=jan if linked else None,
            requester="Jan van den Berg",
            language="nl",
        ).value
        if identified and linked:
            day = office.clock.today()
            establish_identity(office, case_id=case_id, method="email", checked="Bekend adres", on=day)
        return case_id

    return make


@pytest.fixture
def show_case(desk: Desk, qtbot: QtBot) -> Callable[[int], CasePage]:
    """The case page on a case, shown and filled."""

    def show(case_id: int) -> CasePage:
        page = CasePage(desk)
        qtbot.addWidget(page)
        desk.background.happened.connect(lambda _: page.reload())
        page.resize(1100, 900)
        page.show()
        page.show_for(case_id)
        qtbot.waitUntil(lambda: page.view is not None)
        return page

    return show


@pytest.fixture
def see(office: Office) -> Callable[[int], object]:
    """The case as it is kept."""
    return lambda case_id: case_view(office, case_id)
