"""The case page: both dates explained, one next step, decisions that the law allows, and everything kept."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.clock import FixedClock
from desktop.procedures.case_file import case_view
from desktop.procedures.decisions import decide
from desktop.procedures.intake import add_message, propose
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.pages.case_file import CasePage
from tests.ui.handling.conftest import mail
from tests.ui.handling.finding import dialog_of, words_in

Show = Callable[[int], CasePage]
Open = Callable[..., int]


def test_both_dates_explain_themselves(open_for: Open, show_case: Show):
    page = show_case(open_for())
    assert page.dates.limit.day.text() == "Monday 30 March 2026"
    assert page.dates.limit.text().splitlines() == [
        "Received Saturday 28 February 2026",
        "→ one month: 28 March, a Saturday",
        "→ next working day: Monday 30 March",
    ]
    assert page.dates.work_to.day.text() == "Friday 27 March 2026"
    assert page.dates.work_to.badge.text.startswith("23 day")
    assert page.dates.limit.badge.text.startswith("26 day")
    assert "can still be extended" in page.dates.extension.text()


def test_a_late_case_counts_from_both_dates(open_for: Open, show_case: Show):
    page = show_case(open_for(received_on=date(2026, 1, 28)))  # one month on is Saturday 28 February
    assert "day" in page.dates.work_to.badge.text
    assert page.dates.work_to.badge.text.startswith("5 day")
    assert page.dates.limit.badge.text.startswith("2 day")
    assert "late" in page.dates.work_to.badge.text
    assert "late" in page.dates.limit.badge.text


def test_the_page_names_one_next_step_and_takes_it(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    assert page.view.step is Step.ESTABLISH_IDENTITY
    assert page.next_step.button.accessibleName() == "Establish identity"
    page.next_step.button.click()
    dialog = dialog_of(qtbot, IdentityDialog)
    dialog.checked.setText("Logged in and confirmed the request")
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.view.step is Step.DECIDE)
    assert page.view.identity.checked == "Logged in and confirmed the request"
    assert "Logged in and confirmed" in words_in(page.identity)
    assert page.view.identity.by == "Mila Bakker"


def test_identity_needs_what_was_checked(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    page.acts.record_identity()
    dialog = dialog_of(qtbot, IdentityDialog)
    dialog.primary.click()
    assert dialog.isVisible()
    assert "may not stay empty" in words_in(dialog)
    dialog.reject()


def proof_in(office: Office, case_id: int, *, is_proof: bool = True) -> int:
    """A message that was added to the case; its id."""
    raw = mail(text="In de bijlage een kopie van mijn paspoort, nummer NX123.")
    return add_message(office, case_id=case_id, original=raw, mail=propose(office, raw).mail, is_proof=is_proof).value


def test_recording_identity_removes_what_is_ticked_as_proof(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(identified=False)
    proof, other = proof_in(office, case_id), proof_in(office, case_id, is_proof=False)
    page = show_case(case_id)
    assert "Proof of identity: it is removed when the check is recorded." in words_in(page.messages)
    page.acts.record_identity()
    dialog = dialog_of(qtbot, IdentityDialog)
    assert "emptied for good" in words_in(dialog)
    assert dialog.proofs.values() == (proof,), "what was marked is ticked, the other is offered"
    assert len(dialog.proofs.checks) == 2
    dialog.checked.setText("Passport seen")
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.view.identity is not None)
    kept = {message.id: message for message in page.view.messages}
    assert kept[proof].removed_on == office.clock.today()
    assert (kept[proof].text, kept[proof].attachments, kept[proof].has_original) == ("", (), False)
    assert "NX123" in kept[other].text
    qtbot.waitUntil(lambda: "Proof of identity, removed on 4 March 2026" in words_in(page.messages))
    page.acts.record_identity()
    again = dialog_of(qtbot, IdentityDialog)
    assert [value for _, value in again.proofs.checks] == [other], "what is removed is not offered again"
    again.reject()


def test_a_message_is_marked_as_proof_and_not(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for(identified=False)
    message_id = proof_in(office, case_id, is_proof=False)
    page = show_case(case_id)
    page.messages.proofs[message_id].click()
    qtbot.waitUntil(lambda: page.view.messages[0].is_proof)
    page.messages.proofs[message_id].click()
    qtbot.waitUntil(lambda: not page.view.messages[0].is_proof)


def test_a_case_without_person_asks_for_one(open_for: Open, show_case: Show, desk: Desk, qtbot: QtBot, jan: int):
    page = show_case(open_for(linked=False))
    assert page.view.step is Step.LINK_SUBJECT
    page.next_step.button.click()
    picker = dialog_of(qtbot, PersonPicker)
    qtbot.waitUntil(lambda: picker.table.current_line() is not None)
    picker.choose.click()
    qtbot.waitUntil(lambda: page.view.person_id == jan)


def test_before_identity_only_want_of_identification_can_refuse(open_for: Open, show_case: Show):
    buttons = show_case(open_for(identified=False)).rights.list.buttons
    assert (Right.ERASURE, Outcome.NOT_IDENTIFIED) in buttons
    assert (Right.ERASURE, Outcome.GRANTED) not in buttons
    assert (Right.ERASURE, Outcome.REFUSED) not in buttons


@pytest.mark.parametrize("right", [Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL])
@pytest.mark.parametrize("identified", [True, False])
def test_absolute_rights_offer_no_refusal(open_for: Open, show_case: Show, right: Right, identified: bool):
    page = show_case(open_for(right, identified=identified))
    offered = {outcome for _, outcome in page.rights.list.buttons}
    assert offered <= {Outcome.GRANTED, Outcome.WITHDRAWN}
    assert "knows no ground to refuse" in words_in(page.rights)


def test_a_refusal_needs_ground_and_facts_and_offers_only_grounds_that_exist(
    open_for: Open, show_case: Show, qtbot: QtBot
):
    page = show_case(open_for(Right.RESTRICTION))
    page.rights.list.buttons[Right.RESTRICTION, Outcome.REFUSED].click()
    dialog = dialog_of(qtbot, DecideDialog)
    assert tuple(dialog.grounds) == grounds_for(Right.RESTRICTION)
    dialog.primary.click()
    assert "Choose at least one ground." in words_in(dialog)
    dialog.grounds[RefusalGround.NO_RESTRICTION_GROUND].click()
    assert "Choose at least one ground." not in words_in(dialog)
    dialog.primary.click()
    assert "may not stay empty" in words_in(dialog)
    dialog.facts.setPlainText("De gegevens zijn juist en nodig.")
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.view.step is Step.FINALISE_REFUSAL)
    assert "De gegevens zijn juist en nodig." in words_in(page.rights)
    page.next_step.button.click()
    letter = dialog_of(qtbot, LetterDialog)
    assert letter.task.kind == "refusal"
    qtbot.waitUntil(lambda: letter.sheet.preview.page_count() > 0)
    letter.reject()


def test_granting_everything_leads_to_closing_and_back(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(Right.MARKETING_OBJECTION))
    page.rights.list.buttons[Right.MARKETING_OBJECTION, Outcome.GRANTED].click()
    dialog = dialog_of(qtbot, DecideDialog)
    dialog.facts.setPlainText("Afgemeld")
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.view.step is Step.CLOSE)
    page.next_step.button.click()
    qtbot.waitUntil(lambda: page.view.line.stage is Stage.CLOSED)
    assert page.next_step.button.isHidden()
    assert not page.acts.buttons["case_reopen"].isHidden()
    assert page.acts.buttons["case_correct"].isHidden()
    assert not page.rights.list.buttons
    assert [line.act for line in page.view.journal][-1] == "case_closed"
    assert "Request closed" in words_in(page.journal)
    page.acts.buttons["case_reopen"].click()
    qtbot.waitUntil(lambda: page.view.line.stage is Stage.DECIDED)


def test_too_late_the_page_and_the_notice_say_why(
    open_for: Open, show_case: Show, clock: FixedClock, desk: Desk, qtbot: QtBot
):
    case_id = open_for()
    clock.instant = datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
    page = show_case(case_id)
    assert "no longer be extended" in page.dates.extension.text()
    assert "Monday 30 March 2026" in page.dates.extension.text()
    with qtbot.waitSignal(desk.said) as said:
        page.acts.buttons["case_delay"].click()
    assert said.args[0].code == "extension_too_late"
    assert "30 March 2026" in said.args[0].sentence


def test_correcting_the_receipt_moves_both_dates(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    page.acts.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.received_on.set_value(date(2026, 2, 10))
    dialog.rights.checks[Right.ACCESS].click()
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.dates.limit.day.text() == "Tuesday 10 March 2026")
    assert {right.right for right in page.view.rights} == {Right.ERASURE, Right.ACCESS}


def test_a_future_receipt_is_refused_in_the_field(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    page.acts.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.received_on.set_value(date(2026, 3, 5))
    dialog.primary.click()
    assert "Not after 4 March 2026" in words_in(dialog)
    dialog.reject()


def test_what_the_law_forbids_is_said_inside_the_dialog(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for(Right.ERASURE, Right.ACCESS)
    decide(office, case_id=case_id, right=Right.ACCESS, outcome=Outcome.GRANTED)
    page = show_case(case_id)
    page.acts.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.rights.checks[Right.ACCESS].click()
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.primary.isEnabled()
    assert len(case_view(office, case_id).rights) == 2
    dialog.reject()


def test_the_palette_offers_the_acts_of_the_case_in_front(open_for: Open, show_case: Show, desk: Desk):
    page = show_case(open_for())
    offered = {action.id for action in desk.actions.offered()}
    assert {"case_step", "case_delay", "case_correct", "case_acknowledge"} <= offered
    assert not {"case_reopen", "case_close", "case_refuse", "case_ask_identity"} & offered
    page.hide()
    assert not any(action.id.startswith("case_") for action in desk.actions.offered())


def test_the_next_step_has_a_key(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    page.activateWindow()
    page.next_step.button.setFocus()
    qtbot.waitUntil(page.next_step.button.hasFocus)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog_of(qtbot, IdentityDialog).reject()


def test_a_case_that_went_leaves_a_sentence(desk: Desk, qtbot: QtBot):
    page = CasePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_for(4711)
    qtbot.waitUntil(page.gone.isVisible)
    assert page.view is None


def test_a_told_refusal_can_no_longer_be_changed(
    open_for: Open, show_case: Show, office: Office, see: Callable[[int], CaseView]
):
    from desktop.procedures.reply import CaseMatter, finalise, save_draft

    case_id = open_for(Right.ERASURE, Right.ACCESS)
    grounds = (RefusalGround.LEGAL_CLAIMS,)
    decide(
        office,
        case_id=case_id,
        right=Right.ERASURE,
        outcome=Outcome.REFUSED,
        grounds=grounds,
        facts="Er loopt een zaak.",
    )
    assert (Right.ERASURE, Outcome.GRANTED) in show_case(case_id).rights.list.buttons
    letter_id = save_draft(office, about=CaseMatter(case_id), kind="refusal", language="nl", fields={}).value
    finalise(office, letter_id=letter_id)
    page = show_case(case_id)
    assert {right for right, _ in page.rights.list.buttons} == {Right.ACCESS}
    assert page.acts.buttons["case_refuse"].isHidden()
