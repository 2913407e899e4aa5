"""Nothing is cut off and nothing is without a name, in both languages, at every text size."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.intake import propose
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import outcomes_for
from desktop.rules.rights import Right
from desktop.ui import theme
from desktop.ui.desk import Desk
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.intake import IntakeDialog, ReadMail
from desktop.ui.dialogs.intake_adding import AddingPicker
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.letter_task import letter_of_case
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.pages.case_file import CasePage
from tests.procedures.answer_desk import ACCOUNT, LOG, hold_data
from tests.ui.handling.conftest import mail
from tests.ui.looking import cut_off, nameless

_SIZES = re.compile(r"(\d+)x(\d+) of (\d+)x(\d+)$")
LOOKS = [("en", 100), ("nl", 125), ("nl", 150)]


@pytest.fixture(params=LOOKS, ids=[f"{language}-{size}" for language, size in LOOKS])
def look(request: pytest.FixtureRequest, qapp: QApplication, translations: Path) -> str:
    language, size = request.param
    theme.apply(qapp, "light", size)
    if language == "nl":
        QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
        translator = QTranslator(qapp)
        assert translator.load(str(translations / "inzage_nl.qm"))
        qapp.installTranslator(translator)
    return language


def assert_fine(widget: QWidget) -> None:
    assert nameless(widget) == []
    QApplication.processEvents()
    assert [found for found in cut_off(widget) if not _is_rounding(found)] == []


def _is_rounding(found: str) -> bool:
    """A field beside a button may be one pixel lower than alone: sizes in text sizes are rounded."""
    wide, high, needs_wide, needs_high = map(int, _SIZES.search(found).groups())
    return wide >= needs_wide and high == needs_high - 1


def test_the_case_page(look: str, open_for: Callable[..., int], show_case: Callable[[int], CasePage]):
    page = show_case(open_for(Right.ERASURE, Right.MARKETING_OBJECTION))
    assert_fine(page)


def test_the_dialogs(
    look: str,
    desk: Desk,
    office: Office,
    open_for: Callable[..., int],
    show_case: Callable[[int], CasePage],
    qtbot: QtBot,
):
    page = show_case(open_for())
    view, right = page.view, page.view.rights[0]
    read = ReadMail(mail(), propose(office, mail()), "1 of 2")

    def decide_as(outcome: Outcome) -> DecideDialog:
        dialog = DecideDialog(desk, view, right, page)
        dialog.outcome.choose(outcome)
        return dialog

    made: list[Callable[[], QDialog]] = [
        lambda: IdentityDialog(desk, view, page),
        *(lambda outcome=outcome: decide_as(outcome) for outcome in outcomes_for(right.right)),
        lambda: CorrectCaseDialog(desk, view, page),
        lambda: PersonPicker(desk, parent=page),
        lambda: AddingPicker(desk, page),
        lambda: IntakeDialog(desk, read, parent=page),
        lambda: IntakeDialog(desk, parent=page),
        lambda: LetterDialog(desk, letter_of_case(view, "delay"), parent=page),
    ]
    for make in made:
        dialog = make()
        dialog.open()
        assert_fine(dialog)
        dialog.done(0)


@pytest.mark.parametrize("outcome", [Outcome.PARTLY_GRANTED, Outcome.REFUSED])
def test_a_decision_per_category(
    look: str, desk: Desk, office: Office, jan: int, open_for: Callable[..., int], qtbot: QtBot, outcome: Outcome
):
    hold_data(office, jan, ACCOUNT, LOG)
    view = case_view(office, open_for(Right.ERASURE))
    dialog = DecideDialog(desk, view, view.rights[0])
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.categories.rows) and not desk.background.is_busy())
    dialog.outcome.choose(outcome)
    dialog.help.unfold(True)
    dialog.commit()
    assert_fine(dialog)
    dialog.done(0)
