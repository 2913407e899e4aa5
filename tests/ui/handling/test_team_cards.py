"""The people around a request: colleagues, a representative, questions, a fee, and the requests that belong to it."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.procedures.assignment import assign, set_waiting
from desktop.procedures.case_file import case_view
from desktop.procedures.case_notes import add_note
from desktop.procedures.fees import keep_fee
from desktop.procedures.office import Office
from desktop.procedures.related import link_repeat, open_for_another
from desktop.procedures.reminders import add_reminder
from desktop.procedures.reply import CaseMatter, finalise, save_draft
from desktop.procedures.representatives import keep_representative
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.another_person import AnotherPersonDialog
from desktop.ui.dialogs.answered import AnsweredDialog
from desktop.ui.dialogs.fee import FeeDialog
from desktop.ui.dialogs.handing import AssignDialog, NoteDialog, WaitingDialog
from desktop.ui.dialogs.reminder import MoveReminderDialog, ReminderDialog
from desktop.ui.dialogs.representative import AuthorityDialog, RepresentativeDialog
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.case_file_team_acts import TeamActs
from tests.ui.handling.finding import answer, dialog_of, words_in

Open = Callable[..., int]
Show = Callable[[int], CasePage]
LAWYER = RepresentativeLine(
    kind="lawyer",
    surname="Vries",
    initials="A.",
    prefix="de",
    organisation="De Vries Advocaten",
    email="a@advocaat.example",
)


def ask_identity(office: Office, case_id: int) -> None:
    """A final identity request: a question is open."""
    fields = {"reason_of_doubt": "het adres onbekend is", "asked_means": "login", "answer_by": "2026-03-18"}
    about = CaseMatter(case_id)
    letter = save_draft(office, about=about, kind="identity_request", language="nl", fields=fields).value
    finalise(office, letter_id=letter)


def shown(qtbot: QtBot, card: object, words: str) -> None:
    qtbot.waitUntil(lambda: words in words_in(card))


def test_a_case_is_handed_over_with_a_note_and_can_be_taken_back(
    open_for: Open, show_case: Show, see: Callable, desk: Desk, qtbot: QtBot
):
    case_id = open_for()
    page = show_case(case_id)
    toasts = []
    desk.toasted.connect(lambda text, undo: toasts.append(undo))
    page.around.team.assign_wanted.emit()
    dialog = dialog_of(qtbot, AssignDialog)
    dialog.commit()
    assert dialog.form.fields[0].error.text()  # nobody named: nothing lost, nothing done
    dialog.to.setEditText("Sam de Boer")
    dialog.note.setPlainText("De klant belt liever.")
    dialog.commit()
    shown(qtbot, page.around.team, "Sam de Boer")
    shown(qtbot, page.around.team, "De klant belt liever.")
    desk.background.undo(toasts[-1], owner=page, then=lambda _: None)
    qtbot.waitUntil(lambda: see(case_id).line.handler == "Mila Bakker")
    assert see(case_id).notes == ()


def test_a_colleagues_change_is_said_and_what_was_written_stays(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for()
    page = show_case(case_id)
    page.around.team.waiting_wanted.emit()
    dialog = dialog_of(qtbot, WaitingDialog)
    dialog.what.setText("Juridische zaken")
    assign(office, case_id=case_id, to="Sam de Boer")
    dialog.commit()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "2026-" in dialog.notice.sentence.text()
    assert dialog.what.text() == "Juridische zaken"
    assert dialog.primary.isEnabled()


def test_reminders_are_set_moved_and_ticked_off(open_for: Open, show_case: Show, see: Callable, qtbot: QtBot):
    case_id = open_for()
    page = show_case(case_id)
    page.around.team.reminder_wanted.emit()
    dialog = dialog_of(qtbot, ReminderDialog)
    dialog.text.setText("Leverancier bellen")
    dialog.on.set_value(date(2026, 3, 10))
    dialog.commit()
    shown(qtbot, page.around.team, "Leverancier bellen")
    page.around.team.move_wanted.emit(see(case_id).reminders[0])
    moving = dialog_of(qtbot, MoveReminderDialog)
    moving.on.set_value(date(2026, 3, 12))
    moving.commit()
    qtbot.waitUntil(lambda: see(case_id).reminders[0].remind_on == date(2026, 3, 12))
    qtbot.waitUntil(lambda: page.view.reminders[0].remind_on == date(2026, 3, 12))
    page.around.team.reminder_buttons[see(case_id).reminders[0].id].click()
    shown(qtbot, page.around.team, "Done on 4 March 2026")


def test_notes_stand_newest_first_and_fold(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for()
    for number in range(5):
        add_note(office, case_id=case_id, text=f"Notitie {number}")
    page = show_case(case_id)
    shown(qtbot, page.around.team, "Notitie 4")
    assert "Notitie 0" not in words_in(page.around.team)
    page.around.team._unfold()
    assert "Notitie 0" in words_in(page.around.team)
    page.acts.desk.actions.run("case_note")
    dialog = dialog_of(qtbot, NoteDialog)
    dialog.commit()
    assert dialog.form.fields[0].error.text()
    dialog.note.setPlainText("Half geschreven")
    dialog.reject()
    answer(qtbot, "Go on")
    assert dialog.isVisible()
    dialog.reject()
    answer(qtbot, "Close")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_representative_needs_a_name_and_shows_their_authority(
    open_for: Open, show_case: Show, see: Callable, qtbot: QtBot
):
    case_id = open_for(identified=False)
    page = show_case(case_id)
    assert page.around.representative.isHidden()
    page.acts.desk.actions.run("case_representative")
    dialog = dialog_of(qtbot, RepresentativeDialog)
    dialog.commit()
    assert not dialog.isHidden()
    dialog.surname.setText("de Vries")
    dialog.initials.setText("A.")
    dialog.email.setText("geen adres")
    dialog.commit()
    assert any(field.error.text() for field in dialog.form.fields)
    dialog.email.setText("a@advocaat.example")
    dialog.commit()
    shown(qtbot, page.around.representative, "A. de Vries")
    shown(qtbot, page.around.representative, "not shown yet")
    assert "Mind" in words_in(page.around.cautions)
    page.around.representative.authority.click()
    proof = dialog_of(qtbot, AuthorityDialog)
    proof.authority.setText("Getekende volmacht")
    proof.commit()
    shown(qtbot, page.around.representative, "Getekende volmacht")
    page.around.representative.remove.click()
    qtbot.waitUntil(lambda: see(case_id).representative is None)
    qtbot.waitUntil(page.around.representative.isHidden)


def test_a_question_is_chased_and_answered(
    open_for: Open, show_case: Show, see: Callable, office: Office, qtbot: QtBot
):
    case_id = open_for(identified=False)
    page = show_case(case_id)
    assert page.around.questions.isHidden()
    ask_identity(office, case_id)
    page.reload()
    shown(qtbot, page.around.questions, "Not yet")
    page.around.questions.buttons["identity", "reminded"].click()
    qtbot.waitUntil(lambda: see(case_id).suspensions[0].reminded_on == date(2026, 3, 4))
    qtbot.waitUntil(lambda: page.view.suspensions[0].reminded_on is not None)
    page.around.questions.buttons["identity", "answered"].click()
    dialog = dialog_of(qtbot, AnsweredDialog)
    dialog.on.edit.setText("3-3-2026")
    dialog.commit()
    assert dialog.form.fields[0].error.text()  # before the question
    dialog.on.set_value(date(2026, 3, 4))
    dialog.commit()
    qtbot.waitUntil(lambda: see(case_id).suspensions[0].answered_on == date(2026, 3, 4))


def test_a_fee_counts_its_parts_and_explains_itself(open_for: Open, show_case: Show, see: Callable, qtbot: QtBot):
    case_id = open_for(Right.ACCESS)
    page = show_case(case_id)
    page.acts.desk.actions.run("case_lay_fee")
    dialog = dialog_of(qtbot, FeeDialog)
    row = dialog.parts.rows()[0]
    row.what.setText("Drukwerk")
    row.amount.setText("12,5")
    dialog.commit()
    assert any(field.error.text() for field in dialog.form.fields)
    row.amount.setText("12,50")
    assert "12.50" in dialog.total.text()
    dialog.commit()
    qtbot.waitUntil(dialog.notice.isVisible)  # the first copy is free
    assert "first copy" in dialog.notice.heading.text()
    assert row.what.text() == "Drukwerk"
    dialog.ground.setCurrentIndex(dialog.ground.findData("excessive"))
    dialog.proof.setPlainText("Vijf gelijke verzoeken in een maand.")
    dialog.commit()
    assert not dialog.earlier.isHidden()
    assert "tick the box" in words_in(dialog)
    dialog.earlier.seen.setChecked(True)
    dialog.commit()
    shown(qtbot, page.around.fee, "€ 12.50")
    assert see(case_id).fee.cents == 1250
    assert page.around.fee.answer.isHidden()
    page.around.fee.drop.click()
    qtbot.waitUntil(page.around.fee.isHidden)


def test_another_person_in_the_same_letter(open_for: Open, show_case: Show, see: Callable, desk: Desk, qtbot: QtBot):
    case_id = open_for(Right.ACCESS)
    page = show_case(case_id)
    went = []
    desk.went.connect(lambda key, wanted: went.append((key, wanted)))
    page.acts.desk.actions.run("case_another")
    dialog = dialog_of(qtbot, AnotherPersonDialog)
    dialog.commit()
    assert any(field.error.text() for field in dialog.form.fields)
    dialog.requester.setText("Piet Jansen")
    dialog.commit()
    qtbot.waitUntil(lambda: bool(went))
    other = see(went[0][1])
    assert other.requester == "Piet Jansen"
    assert [right.right for right in other.rights] == [Right.ACCESS]
    shown(qtbot, page.around.related, other.line.number)
    assert "Piet Jansen" in words_in(page.around.related)
    page.around.related.buttons[other.line.id].click()
    qtbot.waitUntil(lambda: see(case_id).links == ())


def test_earlier_requests_stand_with_their_decisions_and_can_be_linked(
    open_for: Open, show_case: Show, see: Callable, desk: Desk, qtbot: QtBot
):
    first = open_for(Right.ACCESS, received_on=date(2026, 1, 20))
    second = open_for(Right.ACCESS)
    page = show_case(second)
    shown(qtbot, page.around.related, see(first).line.number)
    assert "is not answered yet" in " ".join(
        badge.text for badge in page.around.cautions.findChildren(type(page.head.stage))
    )
    page.around.related.list.buttons[first].click()
    qtbot.waitUntil(lambda: bool(see(second).links))
    assert see(second).links[0].kind == "repeats"
    shown(qtbot, page.around.related, "Asks again what this one asked")


def test_nothing_to_say_is_not_shown(open_for: Open, show_case: Show, desk: Desk):
    page = show_case(open_for(received_on=desk.office.clock.today()))
    around = page.around
    for card in (around.cautions, around.representative, around.questions, around.fee, around.related):
        assert card.isHidden()
    assert not around.team.isHidden()


@pytest.fixture
def full_case(open_for: Open, office: Office) -> int:
    """A case in which every card has something to say."""
    open_for(Right.ACCESS, received_on=date(2026, 1, 20))
    case_id = open_for(Right.ACCESS, Right.ERASURE, identified=False)
    ask_identity(office, case_id)
    keep_representative(office, case_id=case_id, details=LAWYER)
    set_waiting(office, case_id=case_id, what="Antwoord van de leverancier van het CRM")
    assign(office, case_id=case_id, to="Sam de Boer", note_text="Belt liever dan dat hij mailt; spreekt Nederlands.")
    add_reminder(office, case_id=case_id, on=date(2026, 3, 4), text="Leverancier bellen over de export")
    parts = (("Drukwerk en verzending", 1250), ("Twee uur werk", 9000))
    keep_fee(
        office, case_id=case_id, ground="excessive", proof="Vijf gelijke verzoeken.", parts=parts, seen_earlier=True
    )
    open_for_another(
        office, case_id=case_id, person_id=None, requester="Piet Jansen", rights=[(Right.ACCESS, "mijn gegevens")]
    )
    view = case_view(office, case_id)
    assert view.earlier_requests == 1
    return case_id


def test_a_full_case_shows_everything(full_case: int, show_case: Show, qtbot: QtBot):
    page = show_case(full_case)
    around = page.around
    shown(qtbot, around.related, "received 20 January 2026")
    for card in (around.cautions, around.representative, around.questions, around.fee, around.team):
        assert not card.isHidden()
    assert "€ 102.50" in words_in(around.fee)
    assert "Antwoord van de leverancier" in words_in(around.team)


def test_a_link_that_cannot_be_is_said(open_for: Open, show_case: Show, office: Office, desk: Desk, qtbot: QtBot):
    early, late = open_for(received_on=date(2026, 1, 20)), open_for()
    link_repeat(office, case_id=late, other_id=early)
    page = show_case(early)
    said = []
    desk.said.connect(said.append)
    next(group for group in page.acts.groups if isinstance(group, TeamActs)).link_repeat(late)
    qtbot.waitUntil(lambda: bool(said))
    assert "later one" in said[0].title
