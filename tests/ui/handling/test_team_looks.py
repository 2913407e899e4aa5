"""Nothing of the team's cards and dialogs is cut off or without a name, in both languages, at every text size."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.procedures.intake import propose
from desktop.procedures.office import Office
from desktop.procedures.request_filters import RequestFilter
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.another_person import AnotherPersonDialog
from desktop.ui.dialogs.answered import AnsweredDialog
from desktop.ui.dialogs.bulk import BulkAssignDialog, BulkRemindDialog, BulkWaitDialog
from desktop.ui.dialogs.fee import FeeAnswerDialog, FeeDialog, FeePaidDialog
from desktop.ui.dialogs.handing import AssignDialog, NoteDialog, WaitingDialog
from desktop.ui.dialogs.intake import IntakeDialog, ReadMail
from desktop.ui.dialogs.register import RegisterDialog
from desktop.ui.dialogs.reminder import MoveReminderDialog, ReminderDialog
from desktop.ui.dialogs.representative import AuthorityDialog, RepresentativeDialog
from desktop.ui.dialogs.request_filter import SaveFilterDialog
from desktop.ui.dialogs.text_block import TextBlockDialog
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.figures import FiguresPage
from desktop.ui.pages.requests import RequestsPage
from tests.ui.handling.conftest import mail
from tests.ui.handling.finding import words_in
from tests.ui.handling.test_request_looks import assert_fine, look
from tests.ui.handling.test_team_cards import full_case

__all__ = ["full_case", "look"]  # fixtures
Show = Callable[[int], CasePage]


def test_the_case_page(look: str, full_case: int, show_case: Show, qtbot: QtBot):
    page = show_case(full_case)
    page.resize(1100, 2600)
    qtbot.waitUntil(lambda: "2026-0001" in words_in(page.around.related.list))
    assert_fine(page)


def test_the_pages(look: str, full_case: int, desk: Desk, qtbot: QtBot):
    for kind in (RequestsPage, FiguresPage):
        page = kind(desk)
        qtbot.addWidget(page)
        page.resize(1100, 900)
        page.show()
        page.show_for(None)
        qtbot.waitUntil(lambda page=page: page.table.lines.rowCount() > 0)
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        assert_fine(page)


def test_the_dialogs(look: str, full_case: int, show_case: Show, desk: Desk, office: Office, qtbot: QtBot):
    page = show_case(full_case)
    view = page.view
    read = ReadMail(mail(), propose(office, mail()))
    made: list[Callable[[], QDialog]] = [
        *(
            lambda kind=kind: kind(desk, view, page)
            for kind in (
                AssignDialog,
                WaitingDialog,
                NoteDialog,
                ReminderDialog,
                RepresentativeDialog,
                AuthorityDialog,
                FeeDialog,
                FeeAnswerDialog,
                FeePaidDialog,
                AnotherPersonDialog,
            )
        ),
        *(
            lambda kind=kind: kind(desk, [full_case], page)
            for kind in (BulkAssignDialog, BulkWaitDialog, BulkRemindDialog)
        ),
        lambda: MoveReminderDialog(desk, view.reminders[0], page),
        lambda: AnsweredDialog(desk, view, view.suspensions[0], page),
        lambda: RegisterDialog(desk, 2026, page),
        lambda: SaveFilterDialog(desk, RequestFilter(right=Right.ACCESS), page),
        lambda: TextBlockDialog(desk, None, page),
        lambda: IntakeDialog(desk, read, parent=page),
    ]
    for make in made:
        dialog = make()
        dialog.open()
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        assert_fine(dialog)
        dialog.done(0)
