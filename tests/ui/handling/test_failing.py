"""A mistake of the program inside a dialog is not passed off as a rule: it reaches the log and the crash dialog."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.procedures.office import Done, Office
from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.background import Background
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog


class Mistaken(ActDialog):
    def procedure(self) -> Callable[[], Done[None]]:
        def act() -> Done[None]:
            raise ZeroDivisionError

        return act


def test_a_bug_goes_on_to_the_window(qapp: QApplication, office: Office, qtbot: QtBot):
    background = Background(interrupt=office.vault.interrupt)
    desk = Desk(office=office, background=background, settings=Settings(), actions=Actions())
    dialog = Mistaken(desk, title="Try", button="Try")
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(background.crashed) as crashed:
        dialog.primary.click()
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert dialog.notice.isHidden()
    assert dialog.primary.isEnabled()
    dialog.reject()
    background.stop()
