"""What the sender asked before, at intake: a reminder goes to the open request; and several people in one letter."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.directory import keep_person
from desktop.procedures.intake import propose
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.requests import requests
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.another_person import AnotherPersonDialog
from desktop.ui.dialogs.intake import IntakeDialog, ReadMail
from desktop.ui.intake_desk import IntakeDesk
from tests.ui.handling.conftest import mail
from tests.ui.handling.finding import dialog_of, words_in

Open = Callable[..., int]


@pytest.fixture
def ask(desk: Desk, office: Office, qtbot: QtBot) -> Callable[[], IntakeDialog]:
    def make() -> IntakeDialog:
        dialog = IntakeDialog(desk, ReadMail(mail(), propose(office, mail())))
        dialog.open()
        return dialog

    return make


def test_a_reminder_is_added_to_the_open_request(open_for: Open, office: Office, ask: Callable, qtbot: QtBot):
    open_case = open_for(Right.ERASURE, received_on=date(2026, 1, 20))
    number = case_view(office, open_case).line.number
    dialog = ask()
    assert "reminder of " + number in dialog.earlier.heading.text()
    with qtbot.waitSignal(dialog.added) as added:
        dialog.earlier.list.buttons[open_case].click()
    assert added.args == [open_case]
    assert len(case_view(office, open_case).messages) == 1
    assert len(requests(office, "all").first()) == 1


def test_another_right_is_no_reminder_and_may_be_a_new_request(
    open_for: Open, office: Office, ask: Callable, qtbot: QtBot
):
    open_for(Right.ACCESS, received_on=date(2026, 1, 20))
    dialog = ask()
    assert dialog.earlier.heading.text() == "Earlier requests"
    dialog.rights.checks[Right.ACCESS].setChecked(True)
    assert "reminder" in dialog.earlier.heading.text()
    dialog.reject()


def test_a_request_made_again_is_linked(open_for: Open, office: Office, ask: Callable, qtbot: QtBot):
    first = open_for(Right.ERASURE, received_on=date(2026, 1, 20))
    dialog = ask()
    dialog.earlier.repeats.setCurrentIndex(dialog.earlier.repeats.findData(first))
    with qtbot.waitSignal(dialog.opened) as opened:
        dialog.commit()
    assert [(link.case_id, link.kind) for link in case_view(office, opened.args[0]).links] == [(first, "repeats")]


def test_whom_is_chosen_decides_what_came_before(open_for: Open, office: Office, ask: Callable, qtbot: QtBot):
    open_for(Right.ERASURE, received_on=date(2026, 1, 20))
    dialog = ask()
    assert not dialog.earlier.isHidden()
    other = keep_person(office, details=PersonDetails(surname="Jansen")).value
    dialog.choosing.fetch(other)
    qtbot.waitUntil(dialog.earlier.isHidden)
    assert dialog.earlier.repeated() is None
    dialog.person.later.setChecked(True)
    assert not dialog.earlier.isHidden()
    assert dialog.earlier.repeats_field.isHidden()
    dialog.reject()


def test_nobody_asked_before(ask: Callable, qtbot: QtBot):
    dialog = ask()
    assert dialog.earlier.isHidden()
    dialog.reject()


def test_several_people_in_one_letter(desk: Desk, office: Office, qtbot: QtBot):
    way_in = IntakeDesk(desk, None)
    way_in.take([mail(), mail("Piet <piet@voorbeeld.example>")])
    first = dialog_of(qtbot, IntakeDialog)
    first.several.setChecked(True)
    first.commit()
    second = dialog_of(qtbot, AnotherPersonDialog)
    second.requester.setText("Anna van den Berg")
    second.several.setChecked(True)
    second.commit()
    qtbot.waitUntil(lambda: way_in.another is not None and way_in.another is not second)
    third = way_in.another
    third.requester.setText("Bram van den Berg")
    third.commit()
    qtbot.waitUntil(lambda: way_in.another is None)
    last = dialog_of(qtbot, IntakeDialog)  # the next mail waited for it
    assert "2 of 2" in words_in(last)
    last.reject()
    names = {line.person for line in requests(office, "all").first()}
    assert names >= {"Anna van den Berg", "Bram van den Berg"}
    opened = requests(office, "all").first()
    links = {line.person: len(case_view(office, line.id).links) for line in opened}
    assert links["Anna van den Berg"] == links["Bram van den Berg"] == 1
