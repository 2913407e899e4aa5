"""Lifting a restriction from the window: first the person is told; from the day the letter names it can be lifted."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from desktop.clock import FixedClock
from desktop.procedures.holds import place_hold
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.person_letters import person_letters
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.hold import HoldDialog
from desktop.ui.dialogs.hold_release import HoldReleaseDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.person import PersonPage
from tests.procedures.answer_desk import LOG, MARKETING, decide, hold_data
from tests.procedures.answer_desk import answer as tell
from tests.ui.handling.finding import answer, dialog_of, words_in

Open = Callable[..., int]
FIELDS = {
    "outcome": "Wij hebben uw gegevens gecontroleerd; zij kloppen.",
    "lift_on": "2026-03-12",
    "what_next": "Wij gebruiken ze weer voor uw account.",
}


@pytest.fixture
def person_page(desk: Desk, qtbot: QtBot) -> Callable[[int], PersonPage]:
    def show(person_id: int) -> PersonPage:
        page = PersonPage(desk)
        qtbot.addWidget(page)
        desk.background.happened.connect(lambda _: page.reload())
        page.resize(1100, 900)
        page.show()
        page.show_for(person_id)
        qtbot.waitUntil(lambda: page.view is not None and not desk.background.is_busy())
        return page

    return show


def restricted_case(open_for: Open, office: Office, jan: int) -> int:
    """A restriction granted on all that is held, and told."""
    held = hold_data(office, jan, LOG, MARKETING)
    case_id = open_for(Right.RESTRICTION)
    decide(
        office,
        case_id,
        Right.RESTRICTION,
        {"restricted_since": "2026-03-04"},
        request_grounds=(RequestGround.ACCURACY_CONTESTED,),
        categories=[CategoryChoice(holding_id=one, decision=CategoryDecision.RESTRICT) for one in held],
    )
    tell(office, case_id)
    return case_id


def finish(dialog: LetterDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.sheet.preview.page_count() > 0)
    with qtbot.waitSignal(dialog.sheet.previewed, check_params_cb=lambda shown: not shown.missing):
        dialog.sheet.form.fill(FIELDS)
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    dialog_of(qtbot, FinalLetterDialog).accept()


def test_a_restriction_is_announced_before_it_is_lifted(
    open_for: Open,
    office: Office,
    jan: int,
    person_page: Callable[[int], PersonPage],
    clock: FixedClock,
    desk: Desk,
    qtbot: QtBot,
):
    restricted_case(open_for, office, jan)
    page = person_page(jan)
    (hold,) = person_holdings(office, jan).holds
    assert hold.id not in page.holds.releases, "nothing is lifted before the person is told"
    assert "Before it is lifted, the person is told by letter." in words_in(page.holds)
    assert "See request 2026-0001." in words_in(page.holds)
    page.holds.announcements[hold.id].click()
    letter = dialog_of(qtbot, LetterDialog)
    assert letter.windowTitle() == "Lifting of a restriction · J. (Jan) van den Berg"
    finish(letter, qtbot)
    qtbot.waitUntil(lambda: "lifted on 12 March 2026" in words_in(page.holds))
    clock.instant = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
    page.reload()
    qtbot.waitUntil(lambda: hold.id in page.holds.releases)
    page.holds.releases[hold.id].click()
    dialog = dialog_of(qtbot, HoldReleaseDialog)
    assert "See request 2026-0001." in words_in(dialog)
    dialog.reason.setPlainText("Gecontroleerd en aangekondigd.")
    dialog.primary.click()
    qtbot.waitUntil(lambda: person_holdings(office, jan).holds[0].released_on == date(2026, 3, 12))


def test_the_lifting_can_begin_from_the_request_and_a_draft_goes_on(
    open_for: Open, office: Office, jan: int, show_case: Callable[[int], CasePage], qtbot: QtBot
):
    page = show_case(restricted_case(open_for, office, jan))
    assert page.acts.writing.desk.actions.run("case_lifting")
    letter = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: letter.sheet.preview.page_count() > 0)
    letter.sheet.form.fill({"outcome": "Half af"})
    letter.reject()
    answer(qtbot, "Keep draft")
    qtbot.waitUntil(lambda: not (shiboken6.isValid(letter) and letter.isVisible()))  # it closes after it is kept
    assert [one.kind for one in person_letters(office, jan)] == ["restriction_lifting"]
    assert page.acts.writing.desk.actions.run("case_lifting")
    again = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: again.sheet.form.values()["outcome"] == "Half af")
    again.reject()


def test_a_restriction_by_hand_can_name_its_ground(
    office: Office, jan: int, person_page: Callable[[int], PersonPage], qtbot: QtBot
):
    hold_data(office, jan, LOG)
    page = person_page(jan)
    page.acts.place_hold()
    dialog = dialog_of(qtbot, HoldDialog)
    assert dialog.ground.isHidden() or not dialog.ground.isVisible(), "a legal hold has no such ground"
    dialog.kind.setCurrentIndex(dialog.kind.findData("restriction"))
    assert dialog.ground.isVisible()
    dialog.ground.setCurrentIndex(dialog.ground.findData("needed_for_claim"))
    dialog.reason.setPlainText("Nodig voor een zaak van de persoon.")
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(person_holdings(office, jan).holds))
    assert person_holdings(office, jan).holds[0].ground == "needed_for_claim"
    qtbot.waitUntil(lambda: "The person needs the data for a legal claim" in words_in(page.holds))


def test_a_legal_hold_is_released_without_a_letter(
    office: Office, jan: int, person_page: Callable[[int], PersonPage], qtbot: QtBot
):
    place_hold(
        office,
        kind="hold",
        person_ids=(jan,),
        holding_ids=None,
        reason="Er loopt een zaak.",
        from_on=office.clock.today(),
        review_on=date(2026, 6, 1),
    )
    page = person_page(jan)
    assert list(page.holds.releases)
    assert not page.holds.announcements
