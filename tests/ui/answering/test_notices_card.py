"""The notices to recipients of a request: filled in, sent as a bundle, followed until somebody confirms."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.notice_choosing import choose_recipients
from desktop.procedures.notices import keep_notice, notices_of
from desktop.procedures.office import Office
from desktop.rules.case_path import Step
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.notice_bundle import NoticeBundleDialog
from desktop.ui.dialogs.notice_facts import ConfirmNoticeDialog, ForwardDialog, ImpossibleDialog, NoticeForm
from desktop.ui.dialogs.recipient_choosing import RecipientChoosing
from desktop.ui.pages.case_file import CasePage
from tests.procedures.answer_desk import (
    IMPROVEMENT,
    LOG,
    MARKETING,
    TODAY,
    answer,
    decide,
    hold_data,
    identify,
    open_case,
    search_all,
    set_day,
)
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

Show = Callable[[int], CasePage]
GIVEN = {
    "ground": "claims",
    "is_government": False,
    "requested_on": None,
    "disclosed_on": date(2026, 2, 2),
    "law": "",
    "data": "De correspondentie over de factuur.",
}
ADDRESS = {"street": "Voorbeeldkade 9", "postcode": "1011 AB", "town": "Amsterdam", "country": "NL", "email": ""}


@pytest.fixture
def case_id(office: Office, zoe: int) -> int:
    return erased(office, zoe, TODAY)


def erased(office: Office, zoe: int, by: date) -> int:
    """An erasure that was told; HubSpot and Dynatrace are still to be told of it."""
    held = hold_data(office, zoe, MARKETING, IMPROVEMENT)
    made = open_case(office, zoe, Right.ERASURE)
    identify(office, made)
    search_all(office, made, ["hubspot", "dynatrace"])
    decide(
        office,
        made,
        Right.ERASURE,
        {"erased_on": by.isoformat(), "backups_until": "2026-06-01"},
        request_grounds=[RequestGround.OBJECTED],
        categories=[CategoryChoice(holding_id=one, decision=CategoryDecision.ERASE) for one in held],
    )
    answer(office, made)
    return made


def fill_in(office: Office, case_id: int) -> None:
    for one in notices_of(office, case_id).lines:
        keep_notice(office, notice_id=one.id, matching=one.matching, data=one.data, **ADDRESS)


def notice_to(page: CasePage, recipient: str):
    return next(one for one in page.notices.lines if one.recipient == recipient)


def choose(qtbot: QtBot, page: CasePage, recipient: str) -> None:
    wanted = notice_to(page, recipient)
    page.notices.choose(wanted.id)
    qtbot.waitUntil(lambda: page.notices.table.current_line() == wanted)


def settle(qtbot: QtBot, page: CasePage) -> None:
    qtbot.waitUntil(lambda: not page.desk.background.is_busy())


def send_all(qtbot: QtBot, page: CasePage) -> None:
    page.notices.send_button.click()
    dialog = dialog_of(qtbot, NoticeBundleDialog)
    qtbot.waitUntil(lambda: not dialog.desk.background.is_busy())
    dialog.primary.click()
    qtbot.waitUntil(lambda: all(one.state == "sent" for one in page.notices.lines))
    settle(qtbot, page)


def test_nobody_to_tell_shows_nothing(office: Office, zoe: int, show: Show):
    assert show(open_case(office, zoe)).notices.isHidden()


def test_the_step_leads_to_what_must_be_filled_in_first(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    assert page.view.step is Step.SEND_NOTICES
    qtbot.waitUntil(lambda: "Still missing: an address." in words_in(page.notices))
    page.acts.take_step()
    form = dialog_of(qtbot, NoticeForm)
    form.address.email.setText("privacy")
    form.primary.click()
    assert "There is no @ in it." in words_in(form)
    form.address.email.setText("privacy@hubspot.example")
    form.primary.click()
    qtbot.waitUntil(lambda: page.notices.found.lines[0].state == "ready")


def test_what_a_recipient_was_given_besides_is_shown_beside_what_it_is_told(
    office: Office, zoe: int, show: Show, qtbot: QtBot
):
    register_disclosure(office, person_id=zoe, recipient="HubSpot", **GIVEN)
    page = show(erased(office, zoe, TODAY))
    choose(qtbot, page, "HubSpot")
    qtbot.waitUntil(lambda: "De correspondentie over de factuur." in words_in(page.notices))
    page.acts.take_step()
    form = dialog_of(qtbot, NoticeForm)
    assert "Was given: De correspondentie over de factuur." in words_in(form)
    assert form.data.toPlainText() == notice_to(page, "HubSpot").suggested != ""
    assert cut_off(form) == []


def rectified(office: Office, person_id: int, *categories: tuple[str, str, str]) -> int:
    """Corrected in all of these, and told."""
    held = hold_data(office, person_id, *categories)
    made = open_case(office, person_id, Right.RECTIFICATION)
    identify(office, made)
    decide(
        office,
        made,
        Right.RECTIFICATION,
        {"now_recorded": "Z. Berg", "rectified_on": TODAY.isoformat()},
        categories=[CategoryChoice(holding_id=one, decision=CategoryDecision.CORRECT) for one in held],
    )
    answer(office, made)
    return made


def test_how_much_of_what_was_corrected_a_recipient_had_is_looked_at(
    office: Office, zoe: int, show: Show, qtbot: QtBot
):
    page = show(rectified(office, zoe, MARKETING, IMPROVEMENT))
    assert page.notices.choose_button.isHidden()
    page.acts.take_step()
    form = dialog_of(qtbot, NoticeForm)
    assert (form.data.toPlainText(), notice_to(page, "HubSpot").data) == ("Z. Berg", "")
    assert "Leave only what this recipient had." in words_in(form)
    assert nameless(form) == []
    assert cut_off(form) == []
    form.address.email.setText("privacy@hubspot.example")
    form.primary.click()
    qtbot.waitUntil(lambda: notice_to(page, "HubSpot").state == "ready")
    assert notice_to(page, "HubSpot").data == "Z. Berg"


def test_which_third_parties_are_told_is_chosen_first(office: Office, zoe: int, show: Show, qtbot: QtBot):
    for name in ("Advocatenkantoor Voorbeeld", "Verzekeraar Voorbeeld"):
        register_disclosure(office, person_id=zoe, **GIVEN | {"recipient": name})
    page = show(rectified(office, zoe, LOG))
    assert page.view.step is Step.SEND_NOTICES
    assert "recipient(s) to choose" in page.notices.said.text() or "recipients to choose" in page.notices.said.text()
    assert page.notices.send_button.isHidden()
    page.acts.take_step()
    dialog = dialog_of(qtbot, RecipientChoosing)
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    tick, data = dialog.rows[notice_to(page, "Verzekeraar Voorbeeld").id]
    tick.setChecked(True)
    assert (data.isVisible(), data.toPlainText()) == (True, "Z. Berg")
    data.clear()
    dialog.primary.click()
    assert "Say which of the data they have" in words_in(dialog)
    data.setPlainText("Z. Berg")
    dialog.primary.click()
    qtbot.waitUntil(lambda: [one.recipient for one in page.notices.lines] == ["Verzekeraar Voorbeeld"])
    assert page.notices.choose_button.isHidden()


def test_whom_a_colleague_chose_about_is_not_chosen_about_again(office: Office, zoe: int, show: Show, qtbot: QtBot):
    for name in ("Advocatenkantoor Voorbeeld", "Verzekeraar Voorbeeld"):
        register_disclosure(office, person_id=zoe, **GIVEN | {"recipient": name})
    case_id = rectified(office, zoe, LOG)
    page = show(case_id)
    first, second = (notice_to(page, name).id for name in ("Advocatenkantoor Voorbeeld", "Verzekeraar Voorbeeld"))
    page.acts.take_step()
    dialog = dialog_of(qtbot, RecipientChoosing)
    for tick, data in dialog.rows.values():
        tick.setChecked(True)
        data.setPlainText("Het adres")
    choose_recipients(office, case_id=case_id, chosen={first: None})
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert "Mila Bakker did so" in dialog.notice.sentence.text()
    assert [data.toPlainText() for _, data in dialog.rows.values()] == ["Het adres"]
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    assert [(one.id, one.data) for one in notices_of(office, case_id).lines] == [(second, "Het adres")]


def test_the_bundle_is_looked_at_and_sent(case_id: int, office: Office, show: Show, qtbot: QtBot):
    fill_in(office, case_id)
    page = show(case_id)
    page.notices.send_button.click()
    dialog = dialog_of(qtbot, NoticeBundleDialog)
    qtbot.waitUntil(lambda: dialog.preview.page_count() > 0)
    assert dialog.shown.count() == 2
    assert "hs-2002" in dialog.preview.text.toPlainText()
    dialog.remark.setPlainText("Wij horen graag van u.")
    qtbot.waitUntil(lambda: "Wij horen graag van u." in dialog.preview.text.toPlainText())
    dialog.ticks.checks[1][0].setChecked(False)
    assert dialog.shown.count() == 1
    assert "1 notice" in dialog.primary.text()
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    dialog.primary.click()
    qtbot.waitUntil(lambda: [one.state for one in page.notices.lines] == ["sent", "ready"])
    settle(qtbot, page)
    choose(qtbot, page, "HubSpot")
    page.notices.buttons["letter"].click()
    letter = dialog_of(qtbot, FinalLetterDialog)
    assert letter.letter.kind == "recipient_notice"
    letter.accept()


def test_the_bundle_leaves_out_what_is_not_complete(case_id: int, office: Office, show: Show, qtbot: QtBot):
    first = notices_of(office, case_id).lines[0]
    keep_notice(office, notice_id=first.id, matching=first.matching, data=first.data, **ADDRESS)
    page = show(case_id)
    page.notices.send_button.click()
    dialog = dialog_of(qtbot, NoticeBundleDialog)
    assert [tick.isEnabled() for tick, _ in dialog.ticks.checks] == [True, False]
    dialog.ticks.checks[0][0].setChecked(False)
    dialog.primary.click()
    assert "Tick at least one recipient." in words_in(dialog)
    dialog.reject()


def test_what_a_notice_lacks_is_filled_in_from_the_bundle(case_id: int, office: Office, show: Show, qtbot: QtBot):
    first, second = notices_of(office, case_id).lines
    keep_notice(office, notice_id=first.id, matching=first.matching, data=first.data, **ADDRESS)
    page = show(case_id)
    page.acts.take_step()
    dialog = dialog_of(qtbot, NoticeBundleDialog)
    assert list(dialog.fill_buttons) == [second.id]
    qtbot.waitUntil(lambda: dialog.preview.page_count() > 0)
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    dialog.remark.setPlainText("Wij horen graag van u.")
    dialog.ticks.checks[0][0].setChecked(False)
    dialog.fill_buttons[second.id].click()
    form = dialog_of(qtbot, NoticeForm)
    form.address.email.setText("privacy@dynatrace.example")
    form.primary.click()
    qtbot.waitUntil(lambda: not dialog.fill_buttons)
    assert [(tick.isEnabled(), tick.isChecked()) for tick, _ in dialog.ticks.checks] == [(True, False), (True, True)]
    qtbot.waitUntil(lambda: "privacy@dynatrace.example" in words_in(dialog))
    assert "Tick at least one recipient." not in words_in(dialog)
    assert dialog.remark.toPlainText() == "Wij horen graag van u."
    assert dialog.shown.currentText() == "Dynatrace · Erased"
    dialog.primary.click()
    qtbot.waitUntil(lambda: [one.state for one in page.notices.lines] == ["ready", "sent"])
    settle(qtbot, page)


def test_what_is_still_to_be_erased_is_not_told_as_done(office: Office, zoe: int, show: Show, qtbot: QtBot):
    page = show(erased(office, zoe, date(2026, 3, 20)))
    choose(qtbot, page, "HubSpot")
    qtbot.waitUntil(lambda: "HubSpot · To be erased" in words_in(page.notices))
    assert "Done at the latest on\n20 March 2026" in words_in(page.notices)
    set_day(office, date(2026, 3, 20))
    page.reload()
    qtbot.waitUntil(lambda: "HubSpot · Erased" in words_in(page.notices))


def test_a_confirmation_is_recorded_and_taken_back(
    case_id: int, office: Office, show: Show, desk: RealDesk, qtbot: QtBot
):
    fill_in(office, case_id)
    page = show(case_id)
    send_all(qtbot, page)
    set_day(office, date(2026, 3, 20))
    page.reload()
    qtbot.waitUntil(lambda: notice_to(page, "HubSpot").is_to_chase)
    settle(qtbot, page)
    choose(qtbot, page, "HubSpot")
    page.notices.buttons["chase"].click()
    qtbot.waitUntil(lambda: notice_to(page, "HubSpot").chased_on == date(2026, 3, 20))
    settle(qtbot, page)
    choose(qtbot, page, "HubSpot")
    page.notices.buttons["confirm"].click()
    dialog = dialog_of(qtbot, ConfirmNoticeDialog)
    dialog.primary.click()
    assert "may not stay empty" in words_in(dialog)
    dialog.by.setText("HubSpot Privacy")
    dialog.primary.click()
    qtbot.waitUntil(lambda: notice_to(page, "HubSpot").state == "confirmed")
    settle(qtbot, page)
    desk.background.undo(desk.toasts[-1][1], owner=page)
    qtbot.waitUntil(lambda: notice_to(page, "HubSpot").state == "sent")


def test_a_recipient_that_cannot_be_told_has_a_reason(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "Dynatrace")
    page.notices.buttons["impossible"].click()
    dialog = dialog_of(qtbot, ImpossibleDialog)
    dialog.primary.click()
    assert "may not stay empty" in words_in(dialog)
    dialog.reason.setPlainText("De overeenkomst is beëindigd.")
    dialog.primary.click()
    qtbot.waitUntil(lambda: notice_to(page, "Dynatrace").state == "impossible")
    settle(qtbot, page)
    choose(qtbot, page, "Dynatrace")
    assert "De overeenkomst is beëindigd." in words_in(page.notices)
    page.notices.buttons["possible"].click()
    qtbot.waitUntil(lambda: notice_to(page, "Dynatrace").state == "incomplete")


def test_a_request_is_forwarded_to_the_controller(office: Office, zoe: int, show: Show, desk: RealDesk, qtbot: QtBot):
    page = show(open_case(office, zoe, note_text="Inzage in mijn modellen"))
    page.desk.actions.run("case_forward")
    dialog = dialog_of(qtbot, ForwardDialog)
    dialog.name.setText("Molenaar BV")
    dialog.address.email.setText("privacy@molenaar.example")
    dialog.primary.click()
    qtbot.waitUntil(lambda: [one.action for one in page.notices.lines] == ["forwarded"])
    settle(qtbot, page)
    assert notice_to(page, "Molenaar BV").state == "ready"
    send_all(qtbot, page)


def test_everything_has_a_name_and_nothing_is_cut_off(case_id: int, show: Show, qtbot: QtBot):
    page = show(case_id)
    choose(qtbot, page, "HubSpot")
    assert nameless(page.notices) == []
    assert cut_off(page.notices) == []
