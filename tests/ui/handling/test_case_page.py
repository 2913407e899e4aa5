"""The case page: both dates explained, one next step, decisions that the law allows, and everything kept."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.clock import FixedClock
from desktop.procedures.case_file import case_view
from desktop.procedures.holding_facts import note_fact
from desktop.procedures.intake import add_message, open_case, propose
from desktop.procedures.office import Office
from desktop.procedures.reply import CaseMatter, finalise, save_draft
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.pages.case_file import CasePage
from desktop.ui.widgets.badge_label import BadgeLabel
from tests.procedures.answer_desk import LOG, MARKETING, decide, hold_data, search_all, set_day
from tests.procedures.answer_desk import answer as tell
from tests.ui.handling.conftest import mail
from tests.ui.handling.finding import dialog_of, words_in

Show = Callable[[int], CasePage]
Open = Callable[..., int]


def withdraw(office: Office, case_id: int, right: Right) -> None:
    decide(office, case_id, right, {}, outcome=Outcome.WITHDRAWN)


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
    qtbot.waitUntil(lambda: page.view.step is Step.SEARCH)
    assert page.view.identity.checked == "Logged in and confirmed the request"
    assert "Logged in and confirmed" in words_in(page.identity)
    assert page.view.identity.by == "Mila Bakker"


def test_identity_needs_what_was_checked(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    page.acts.path.record_identity()
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
    page.acts.path.record_identity()
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
    page.acts.path.record_identity()
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


def test_a_right_is_decided_by_one_button_and_then_told(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(Right.RECTIFICATION, Right.COMPLAINT))
    assert [button.accessibleName() for button in page.rights.list.buttons.values()] == [
        "Decide: Rectification",
        "Decide: Complaint",
    ]
    page.rights.list.buttons[Right.RECTIFICATION].click()
    dialog = dialog_of(qtbot, DecideDialog)
    dialog.outcome.choose(Outcome.REFUSED)
    dialog.reasons.grounds.checks[0][0].click()
    dialog.reasons.facts.setPlainText("De gegevens zijn juist.")
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.view.rights[0].outcome is Outcome.REFUSED)
    said = words_in(page.rights)
    assert "Ground: The data are correct" in said
    assert "De gegevens zijn juist." in said
    assert "Decided on 4 March 2026 by Mila Bakker. The person has not been told yet." in said
    assert page.rights.list.buttons[Right.RECTIFICATION].accessibleName() == "Change: Rectification"
    assert not page.acts.buttons["case_decision"].isHidden(), "one right can be told while the other waits"


def test_the_next_step_asks_for_the_decision_on_the_first_right_that_waits(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.RECTIFICATION, Right.COMPLAINT)
    withdraw(office, case_id, Right.RECTIFICATION)
    page = show_case(case_id)
    assert page.view.step is Step.DECIDE
    page.next_step.button.click()
    dialog = dialog_of(qtbot, DecideDialog)
    assert dialog.right.right is Right.COMPLAINT
    dialog.reject()


def test_a_complaint_is_upheld_or_not_wherever_its_outcome_is_said(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.COMPLAINT, Right.MARKETING_OBJECTION)
    page = show_case(case_id)
    page.rights.list.buttons[Right.COMPLAINT].click()
    dialog = dialog_of(qtbot, DecideDialog)
    said = [button.text() for button in dialog.outcome.buttons.values()]
    assert said == ["Upheld", "Upheld in part", "Not upheld", "Not ours: forwarded", "Taken back by the person"]
    dialog.outcome.choose(Outcome.PARTLY_GRANTED)
    assert dialog.sentence() == "Complaint: upheld in part"
    dialog.done(0)
    decide(office, case_id, Right.COMPLAINT, {"findings": "De klacht klopt.", "changes": "Wij bellen."})
    stopped = {"suppressed": "jan@voorbeeld.example", "stopped_on": "2026-03-04"}
    decide(office, case_id, Right.MARKETING_OBJECTION, stopped)
    page.reload()
    qtbot.waitUntil(lambda: page.view.rights[1].outcome is not None)
    badges = [badge.text for badge in page.rights.findChildren(BadgeLabel) if not badge.isHidden()]
    assert badges[-2:] == ["Upheld", "Granted"]
    journal = words_in(page.journal)
    assert "Decision on complaint: upheld" in journal
    assert "Decision on objection to direct marketing: granted" in journal


def test_once_everything_is_told_nothing_is_acknowledged_or_delayed(
    open_for: Open, show_case: Show, office: Office, desk: Desk
):
    case_id = open_for(Right.COMPLAINT, Right.ACCESS)
    decide(office, case_id, Right.COMPLAINT, {"findings": "De klacht klopt.", "changes": "Wij bellen."})
    tell(office, case_id)
    page = show_case(case_id)
    waiting = ("case_delay", "case_acknowledge")
    assert not any(page.acts.buttons[id].isHidden() for id in waiting), "one right still waits"
    assert "can still be extended" in page.dates.extension.text()
    withdraw(office, case_id, Right.ACCESS)
    page = show_case(case_id)
    assert page.view.line.closed_on is None
    assert all(page.acts.buttons[id].isHidden() for id in waiting)
    assert page.dates.extension.text() == "The term was not extended."


def test_what_was_acknowledged_is_not_acknowledged_again(open_for: Open, show_case: Show, office: Office):
    case_id = open_for(Right.ACCESS)
    about, fields = CaseMatter(case_id), {"answer_by": "2026-03-27"}
    letter = save_draft(office, about=about, kind="acknowledgement", language="nl", fields=fields).value
    assert not show_case(case_id).acts.buttons["case_acknowledge"].isHidden(), "a draft is gone on with"
    finalise(office, letter_id=letter)
    page = show_case(case_id)
    assert page.acts.buttons["case_acknowledge"].isHidden()
    assert not page.acts.buttons["case_delay"].isHidden()


def test_a_stranger_is_searched_for_first(open_for: Open, show_case: Show):
    page = show_case(open_for(identified=False, linked=False))
    assert page.view.step is Step.LINK_SUBJECT
    said = page.next_step.sentence.text()
    assert "search the systems by name and address" in said
    assert "answer that nothing is held" in said


def test_what_is_still_to_be_erased_is_not_told_as_done(
    open_for: Open, show_case: Show, office: Office, jan: int, qtbot: QtBot
):
    (held,) = hold_data(office, jan, MARKETING)
    case_id = open_for(Right.ERASURE)
    search_all(office, case_id)
    decide(
        office,
        case_id,
        Right.ERASURE,
        {"erased_on": "2026-03-20", "backups_until": "2026-04-03"},
        request_grounds=(RequestGround.NO_LONGER_NEEDED, RequestGround.OBJECTED),
        categories=(CategoryChoice(holding_id=held, decision=CategoryDecision.ERASE),),
    )
    page = show_case(case_id)
    said = words_in(page.rights)
    assert "1 category(ies) to be erased by 20 March 2026 at the latest" in said
    assert "Asked because: No longer needed for the purpose, the person objected to the use" in said
    set_day(office, date(2026, 3, 20))
    page.reload()
    qtbot.waitUntil(lambda: "1 category(ies) erased" in words_in(page.rights))


def test_what_was_decided_per_category_is_summed_up_and_unfolds(
    open_for: Open, show_case: Show, office: Office, jan: int, qtbot: QtBot
):
    first, second = hold_data(office, jan, MARKETING, LOG)
    note_fact(office, holding_id=second, kind=FactKind.COLLECTED, on=date(2025, 1, 1))
    case_id = open_for(Right.ERASURE)
    search_all(office, case_id)
    choices = (
        CategoryChoice(holding_id=first, decision=CategoryDecision.ERASE),
        CategoryChoice(
            holding_id=second,
            decision=CategoryDecision.KEEP,
            until=date(2027, 3, 1),
            ground=RefusalGround.LEGAL_CLAIMS,
            facts="Er loopt een onderzoek.",
        ),
    )
    decide(
        office,
        case_id,
        Right.ERASURE,
        {"erased_on": "2026-03-04", "backups_until": "2026-04-03"},
        outcome=Outcome.PARTLY_GRANTED,
        request_grounds=(RequestGround.OBJECTED,),
        categories=choices,
    )
    page = show_case(case_id)
    assert "1 category(ies) erased, 1 category(ies) kept" in words_in(page.rights)
    assert "Asked because: The person objected to the use" in words_in(page.rights)
    fold = page.rights.list.folds[Right.ERASURE]
    fold.click()
    unfolded = words_in(page.rights)
    assert "Keep until 1 March 2027. Needed for legal claims: Er loopt een onderzoek." in unfolded
    assert "Erased on" in unfolded
    page.reload()
    qtbot.waitUntil(lambda: page.rights.list.folds[Right.ERASURE] is not fold)
    assert page.rights.list.folds[Right.ERASURE].text().strip() == "Show less", "it stays unfolded"


def test_granting_everything_leads_to_the_answer_to_closing_and_back(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.MARKETING_OBJECTION)
    page = show_case(case_id)
    page.rights.list.buttons[Right.MARKETING_OBJECTION].click()
    dialog = dialog_of(qtbot, DecideDialog)
    dialog.outcome.choose(Outcome.GRANTED)
    dialog.details.fill({"suppressed": "jan@voorbeeld.example", "stopped_on": "2026-03-04"})
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.view.step is Step.SEND_REPLY)
    page.next_step.button.click()
    letter = dialog_of(qtbot, LetterDialog)
    assert letter.task.kind == "decision"
    qtbot.waitUntil(lambda: letter.sheet.preview.page_count() > 0)
    letter.reject()
    tell(office, case_id)
    page.reload()
    qtbot.waitUntil(lambda: page.view.step is Step.CLOSE)
    assert page.rights.list.buttons[Right.MARKETING_OBJECTION].accessibleName().startswith("Decide anew")
    assert "The person was told by letter." in words_in(page.rights)
    page.next_step.button.click()
    qtbot.waitUntil(lambda: page.view.line.stage is Stage.CLOSED)
    assert page.next_step.button.isHidden()
    assert not page.acts.buttons["case_reopen"].isHidden()
    assert page.acts.buttons["case_correct"].isHidden()
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
    page.acts.path.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.received_on.set_value(date(2026, 2, 10))
    dialog.rights.checks[Right.ACCESS].click()
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.dates.limit.day.text() == "Tuesday 10 March 2026")
    assert {right.right for right in page.view.rights} == {Right.ERASURE, Right.ACCESS}


def test_a_future_receipt_is_refused_in_the_field(open_for: Open, show_case: Show, qtbot: QtBot):
    page = show_case(open_for(identified=False))
    page.acts.path.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.received_on.set_value(date(2026, 3, 5))
    dialog.primary.click()
    assert "Not after 4 March 2026" in words_in(dialog)
    dialog.reject()


def test_what_the_law_forbids_is_said_inside_the_dialog(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for(Right.ERASURE, Right.ACCESS)
    withdraw(office, case_id, Right.ACCESS)
    page = show_case(case_id)
    page.acts.path.correct()
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
    assert not {"case_reopen", "case_close", "case_decision", "case_ask_identity"} & offered
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


def test_a_told_decision_is_only_decided_anew(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for(Right.COMPLAINT, Right.ACCESS)
    decide(office, case_id, Right.COMPLAINT, {"findings": "De klacht klopt.", "changes": "Wij bellen voortaan terug."})
    assert Right.COMPLAINT in show_case(case_id).rights.list.buttons
    tell(office, case_id)
    page = show_case(case_id)
    buttons = page.rights.list.buttons
    assert [buttons[one].text().strip() for one in (Right.COMPLAINT, Right.ACCESS)] == ["Decide anew…", "Decide…"]
    assert page.acts.buttons["case_decision"].isHidden()
    buttons[Right.COMPLAINT].click()
    dialog = dialog_of(qtbot, DecideDialog)
    assert "What you decide now takes its place" in words_in(dialog)
    dialog.details.fill({"findings": "De klacht klopt deels.", "changes": "Wij bellen voortaan terug."})
    dialog.primary.click()
    qtbot.waitUntil(lambda: not page.view.rights[0].told)
    assert page.view.rights[0].details["findings"] == "De klacht klopt deels."
    assert not page.acts.buttons["case_decision"].isHidden(), "it needs a letter of its own"
    assert "Decision on complaint: upheld, in the place of: upheld" in words_in(page.journal)


def test_what_was_written_by_post_stands_among_the_messages(jan: int, show_case: Show, office: Office):
    case_id = open_case(
        office,
        received_on=date(2026, 2, 28),
        channel="post",
        rights=[(Right.COMPLAINT, "Ik klaag.")],
        person_id=jan,
        requester="",
        language="nl",
        note_text="Ik klaag over uw brief.",
    ).value
    page = show_case(case_id)
    assert "Post · 28 February 2026" in words_in(page.messages)
    assert "Ik klaag over uw brief." in words_in(page.messages)
    assert "did not come by e-mail" not in words_in(page.messages)
    assert "Ik klaag over uw brief." not in words_in(page.head)
    assert "not needed for what is asked" in words_in(page.identity)


def test_without_a_message_or_a_note_the_card_says_so(open_for: Open, show_case: Show):
    assert "did not come by e-mail" in words_in(show_case(open_for()).messages)


def test_the_words_that_asked_read_on_one_line(jan: int, show_case: Show, office: Office):
    case_id = open_case(
        office,
        received_on=date(2026, 2, 28),
        channel="post",
        rights=[(Right.ACCESS, "Wat weet u\nvan mij?")],
        person_id=jan,
        requester="",
        language="nl",
    ).value
    assert "Wat weet u van mij?" in words_in(show_case(case_id).rights)


def test_what_is_seldom_done_is_in_one_menu_and_what_a_card_offers_has_no_button(open_for: Open, show_case: Show):
    page = show_case(open_for(Right.ACCESS))
    assert list(page.acts.menus) == ["More letters…", "More…"]
    menu = page.acts.menus["More…"].menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        "Somebody acts for the person…",
        "Also for another person…",
        "Lay down a fee…",
        "Add a file…",
        "Forward to the controller…",
        "Remove this request…",
    ]
    for id in ("case_assign", "case_waiting", "case_reminder", "case_note", "case_record_identity"):
        assert id not in page.acts.buttons
        assert page.desk.actions.get(id).is_offered(), "by its key and in the palette"


def test_more_letters_are_in_a_menu_with_only_what_fits(open_for: Open, show_case: Show, desk: Desk):
    page = show_case(open_for(Right.ACCESS))
    button = page.acts.menus["More letters…"]
    assert not button.isHidden()
    button.menu().aboutToShow.emit()
    assert [action.text() for action in button.menu().actions()] == [
        "Ask which data are meant…",
        "List of recipients…",
    ]
    assert "case_lifting" not in {action.id for action in desk.actions.offered()}


def test_somebody_who_corrected_first_is_named_and_nothing_is_lost(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.ACCESS)
    page = show_case(case_id)
    page.acts.path.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.note.setPlainText("Belt liever.")
    withdraw(office, case_id, Right.ACCESS)
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "Mila Bakker changed" in dialog.notice.sentence.text()
    assert dialog.note.toPlainText() == "Belt liever."
    dialog.reject()
