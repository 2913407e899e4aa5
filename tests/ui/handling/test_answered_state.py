"""A request that was answered says so in the place of the days that are left; and the address it goes to is checked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.letters.incoming import read_mail
from desktop.procedures.case_file import case_view
from desktop.procedures.decisions import close_case, decide, reopen_case
from desktop.procedures.intake import open_case
from desktop.procedures.office import Office
from desktop.rules.decisions import Decision
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.ui.case_words import is_answered
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.today import TodayPage
from desktop.ui.theme import BadgeState
from desktop.ui.words import deadline_badge
from tests.procedures.answer_desk import set_day
from tests.ui.handling.conftest import RECEIVED, mail
from tests.ui.handling.finding import dialog_of, words_in

Show = Callable[[int], CasePage]
Open = Callable[..., int]
LATE = date(2026, 6, 1)


def withdraw(office: Office, case_id: int) -> None:
    decision = Decision(right=Right.ERASURE, outcome=Outcome.WITHDRAWN, details={})
    decide(office, case_id=case_id, decision=decision)


def test_a_reopened_request_is_not_late(office: Office, open_for: Open, show_case: Show):
    case_id = open_for(Right.ERASURE)
    withdraw(office, case_id)
    close_case(office, case_id=case_id)
    set_day(office, LATE)
    reopen_case(office, case_id=case_id)
    view = case_view(office, case_id)
    assert is_answered(view)
    assert deadline_badge(view.line) == ("Answered", BadgeState.DONE)
    page = show_case(case_id)
    assert "answered on 4 March 2026" in words_in(page)
    assert [page.dates.work_to.badge.text, page.dates.limit.badge.text] == ["In time", "In time"]


def test_closed_late_is_not_answered_late(office: Office, open_for: Open, show_case: Show):
    case_id = open_for(Right.ERASURE)
    withdraw(office, case_id)
    set_day(office, LATE)
    close_case(office, case_id=case_id)
    dates = show_case(case_id).dates
    assert [dates.work_to.badge.text, dates.limit.badge.text] == ["In time", "In time"]


def test_today_has_it_among_what_can_be_closed(office: Office, desk: Desk, open_for: Open, qtbot: QtBot):
    case_id = open_for(Right.ERASURE)
    withdraw(office, case_id)
    set_day(office, LATE)
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_for(None)
    qtbot.waitUntil(page.groups["to_close"].isVisible)
    assert [key for key, group in page.groups.items() if group.isVisible()] == ["to_close"]


def test_an_address_nobody_knows_is_named_before_and_after_the_letter_is_final(
    office: Office, jan: int, show_case: Show, qtbot: QtBot
):
    raw = mail("Jan van den Berg <jan@elders.example>")
    case_id = open_case(
        office,
        received_on=RECEIVED,
        channel="email",
        rights=[(Right.ERASURE, "")],
        person_id=jan,
        requester="Jan van den Berg",
        language="nl",
        original=raw,
        mail=read_mail(raw, as_of=office.clock.now()),
    ).value
    page = show_case(case_id)
    both = ("jan@elders.example", "jan@voorbeeld.example")
    assert all(address in words_in(page.around.cautions) for address in both)
    page.acts.writing.write("acknowledgement")
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.sheet.preview.page_count() > 0)
    dialog.finalise_button.click()
    box = dialog_of(qtbot, QMessageBox)
    assert all(address in box.informativeText() for address in both)
    next(button for button in box.buttons() if button.text() == "Make final").click()
    final = dialog_of(qtbot, FinalLetterDialog)
    qtbot.waitUntil(final.save_button.isEnabled)
    assert final.address.isVisible()
    assert all(address in final.address.text() for address in both)
    final.accept()


def test_a_known_address_is_not_asked_about(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(Right.ERASURE))
    page.acts.writing.write("acknowledgement")
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.sheet.preview.page_count() > 0)
    dialog.finalise_button.click()
    box = dialog_of(qtbot, QMessageBox)
    assert "@" not in box.informativeText()
    box.reject()
    dialog._leave()
