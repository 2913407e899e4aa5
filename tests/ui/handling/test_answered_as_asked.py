"""In the window too a request is answered as it was asked: its language, and by e-mail where it came by e-mail."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.letters.incoming import read_mail
from desktop.procedures.case_file import case_view, correct_case
from desktop.procedures.intake import open_case
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.text_blocks import keep_block
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.letter_task import letter_of_case
from desktop.ui.dialogs.lifting_letter import LiftingLetters
from desktop.ui.pages.case_file import CasePage
from tests.ui.handling.conftest import RECEIVED, mail
from tests.ui.handling.finding import answer, dialog_of
from tests.ui.handling.test_lifting import restricted_case

Open = Callable[..., int]


def put_language(office: Office, case_id: int, language: str, channel: str = "post") -> None:
    """Jan's own language stays Dutch."""
    view = case_view(office, case_id)
    correct_case(
        office,
        case_id=case_id,
        received_on=view.line.received_on,
        channel=channel,
        language=language,
        rights=[(one.right, one.quote) for one in view.rights],
        note_text="",
    )


@pytest.fixture
def written(office: Office) -> int:
    """A request by e-mail of somebody who is not in the directory."""
    raw = mail()
    return open_case(
        office,
        received_on=RECEIVED,
        channel="email",
        rights=[(Right.ERASURE, "")],
        person_id=None,
        requester="Jan van den Berg",
        language="nl",
        original=raw,
        mail=read_mail(raw, as_of=office.clock.now()),
    ).value


def made_final(page: CasePage, qtbot: QtBot) -> FinalLetterDialog:
    page.acts.writing.write("acknowledgement")
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.sheet.preview.page_count() > 0)
    dialog.finalise_button.click()
    answer(qtbot, "Make final")
    shown = dialog_of(qtbot, FinalLetterDialog)
    qtbot.waitUntil(shown.save_button.isEnabled)
    return shown


def test_a_letter_of_a_case_begins_in_the_language_of_the_request(open_for: Open, office: Office):
    case_id = open_for(Right.ERASURE)
    put_language(office, case_id, "en")
    assert letter_of_case(case_view(office, case_id), "acknowledgement").language == "en"


def test_a_lifting_letter_begins_in_the_language_of_the_request_that_brought_it(
    open_for: Open, office: Office, jan: int, desk: Desk, show_case: Callable[[int], CasePage], qtbot: QtBot
):
    case_id = restricted_case(open_for, office, jan)
    put_language(office, case_id, "en")
    page = show_case(case_id)
    (hold,) = person_holdings(office, jan).holds
    LiftingLetters(desk, page).write(hold, "Jan van den Berg")
    dialog = dialog_of(qtbot, LetterDialog)
    assert dialog.task.language == "en"
    dialog.done(0)


@pytest.mark.parametrize(("language", "name"), [("nl", "Nederlands"), ("en", "English")])
def test_texts_of_the_desk_are_offered_in_the_language_of_the_request(
    open_for: Open, office: Office, desk: Desk, qtbot: QtBot, language: str, name: str
):
    keep_block(office, name="Nederlands", language="nl", text="In het Nederlands.")
    keep_block(office, name="English", language="en", text="In English.")
    case_id = open_for(Right.RECTIFICATION)
    put_language(office, case_id, language)
    view = case_view(office, case_id)
    dialog = DecideDialog(desk, view, view.rights[0])
    dialog.open()
    dialog.outcome.buttons[Outcome.REFUSED].click()
    qtbot.waitUntil(lambda: bool(dialog.reasons.insert.blocks))
    assert [block.name for block in dialog.reasons.insert.blocks] == [name]
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    dialog.done(0)


@pytest.mark.parametrize(
    ("channel", "right", "preset"),
    [
        ("email", Right.ACCESS, {"copy_form": "package"}),
        ("post", Right.ACCESS, {"copy_form": "enclosed"}),
        ("email", Right.PORTABILITY, {"delivery": "package_mail"}),
        ("in_person", Right.PORTABILITY, {"delivery": "package_carrier"}),
    ],
)
def test_a_copy_is_given_the_way_the_request_came_unless_chosen_otherwise(
    open_for: Open, office: Office, desk: Desk, qtbot: QtBot, channel: str, right: Right, preset: dict[str, str]
):
    case_id = open_for(right)
    put_language(office, case_id, "nl", channel)
    view = case_view(office, case_id)
    dialog = DecideDialog(desk, view, view.rights[0])
    dialog.open()
    dialog.outcome.buttons[Outcome.GRANTED].click()
    details = dialog.details.details()
    assert preset.items() <= details.items()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    dialog.done(0)


def test_a_request_by_email_has_the_draft_in_front_and_saving_beside_it(
    written: int, show_case: Callable[[int], CasePage], qtbot: QtBot
):
    shown = made_final(show_case(written), qtbot)
    assert shown.mail_button.property("class") == "primary"
    assert shown.save_button.property("class") != "primary"
    assert shown.save_button.isVisible()
    shown.accept()


def test_a_request_by_post_has_saving_in_front(open_for: Open, show_case: Callable[[int], CasePage], qtbot: QtBot):
    shown = made_final(show_case(open_for()), qtbot)
    assert shown.save_button.property("class") == "primary"
    assert shown.mail_button.property("class") != "primary"
    shown.accept()
