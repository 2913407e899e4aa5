"""The four steps to a vault, and the window that asks for the passphrase."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from db.errors import VaultError, VaultFault
from db.keys import KeyFile, passphrase_weakness
from desktop.ui import theme, translation
from desktop.ui.background import Background
from desktop.ui.first_run import FirstRun, FirstRunWizard
from desktop.ui.notices import notice
from desktop.ui.unlock import UnlockWindow, UnusableVaultWindow
from tests.ui.looking import cut_off, nameless

GOOD = "de kat zat op het dak"


@pytest.fixture
def wizard(qtbot):
    def build(*, has_keyring: bool, switch_language=lambda language: None, begin=None) -> FirstRunWizard:
        shown = FirstRunWizard(
            weakness=passphrase_weakness,
            has_keyring=has_keyring,
            switch_language=switch_language,
            begin=begin or FirstRun(language="en", use_keyring=has_keyring),
            place="somewhere/vault",
        )
        shown.said = []
        shown.finished_with.connect(shown.said.append)
        qtbot.addWidget(shown)
        shown.show()
        return shown

    return build


def fill_office(shown: FirstRunWizard) -> None:
    shown.step().organisation.setText(" ValueBlue B.V. ")
    shown.step().employee.setText("Mila Bakker")
    shown.step().role.setText("Privacy officer")


def test_by_keyring_from_the_first_step_to_the_last(qtbot, wizard):
    shown = wizard(has_keyring=True)
    qtbot.keyClick(shown, Qt.Key.Key_Return)  # Next is the default button
    fill_office(shown)
    shown.forward()
    assert not shown.step().pair.isVisible()
    shown.forward()
    shown.step().demo.setChecked(True)
    shown.forward()
    assert shown.said == [
        FirstRun(
            language="en",
            organisation="ValueBlue B.V.",
            seat_country="NL",
            employee="Mila Bakker",
            employee_role="Privacy officer",
            passphrase=None,
            use_keyring=True,
            demo=True,
        )
    ]
    shown.forward()  # busy: nothing is asked twice
    shown.reject()
    assert len(shown.said) == 1
    assert shown.isVisible()
    shown.fail(notice("disk_full"))
    assert shown.notice.isVisible()
    assert shown.next_button.isEnabled()


def test_names_are_asked_for_before_anything_else(wizard):
    shown = wizard(has_keyring=True)
    shown.forward()
    shown.forward()
    assert shown.stack.currentIndex() == 1
    said = [field.error.text() for field in shown.step().form.fields if field.error.text()]
    assert said == ["This field may not stay empty."] * 2


def test_without_a_keyring_only_a_good_passphrase_opens(wizard):
    shown = wizard(has_keyring=False)
    shown.forward()
    fill_office(shown)
    shown.forward()
    step = shown.step()
    assert not step.by_keyring.isVisible()
    for typed, again, first_says, again_says in (
        ("kat", "kat", "too short", ""),
        ("wachtwoord 123", "wachtwoord 123", "everybody tries first", ""),
        (GOOD, GOOD + "!", "", "not the same"),
    ):
        step.pair.first.edit.setText(typed)
        step.pair.again.edit.setText(again)
        shown.forward()
        assert shown.stack.currentIndex() == 2
        assert first_says in step.pair.first_field.error.text()
        assert bool(step.pair.first_field.error.text()) == bool(first_says)
        assert again_says in step.pair.again_field.error.text()
    step.pair.again.edit.setText(GOOD)
    shown.forward()
    shown.forward()
    answers = shown.said[0]
    assert (answers.passphrase, answers.use_keyring, answers.demo) == (GOOD, False, False)
    shown.done(0)
    assert step.pair.first.text() == ""
    assert shown.answers.passphrase is None


def test_keyring_and_passphrase_together(wizard):
    shown = wizard(has_keyring=True)
    shown.forward()
    fill_office(shown)
    shown.forward()
    shown.step().both.setChecked(True)
    assert shown.step().pair.isVisible()
    shown.step().pair.first.edit.setText(GOOD)
    shown.step().pair.again.edit.setText(GOOD)
    shown.forward()
    shown.back()
    assert shown.step().pair.text() == GOOD
    shown.forward()
    shown.forward()
    assert (shown.said[0].passphrase, shown.said[0].use_keyring) == (GOOD, True)


def test_the_language_changes_at_once_and_answers_stay(qtbot, qapp: QApplication, translations: Path, wizard):
    shown = wizard(has_keyring=True, switch_language=lambda code: translation.install(qapp, translations, code))
    shown.forward()
    fill_office(shown)
    shown.back()
    shown.step().choices["nl"].setChecked(True)
    qtbot.waitUntil(lambda: shown.next_button.text() == "Volgende")
    assert shown.step().choices["nl"].isChecked()
    shown.forward()
    assert shown.step().organisation.text() == "ValueBlue B.V."
    assert shown.answers.language == "nl"


def test_the_right_passphrase_opens_and_a_wrong_one_is_said(qtbot, background: Background):
    keys, data_key = KeyFile.new(bytes(32)), bytes(32)
    keys.add_passphrase_slot(data_key, GOOD)
    window = UnlockWindow("somewhere/vault")
    qtbot.addWidget(window)

    def try_it(passphrase: str) -> None:
        background.ask(
            "open",
            lambda: keys.unlock_with_passphrase(passphrase),
            owner=window,
            then=lambda _: window.accept(),
            failed=window.fail,
        )

    window.tried.connect(try_it)
    window.show()
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert window.field.error.text() == "Type the passphrase."
    qtbot.keyClicks(window.passphrase.edit, "de hond")
    qtbot.keyClick(window.passphrase.edit, Qt.Key.Key_Return)
    assert window.is_busy()
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
    assert "does not fit" in window.field.error.text()
    assert window.passphrase.edit.selectedText()
    QApplication.clipboard().setText(GOOD)
    window.passphrase.edit.paste()
    window.open_button.click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert window.passphrase.text() == ""


def test_caps_lock_is_noticed_and_the_text_can_be_shown(qtbot):
    window = UnlockWindow()
    qtbot.addWidget(window)
    window.show()
    edit = window.passphrase.edit
    for text, shift, hinted in (("k", False, False), ("K", True, False), ("K", False, True), ("k", True, True)):
        key = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_K,
            Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier,
            text,
        )
        QApplication.sendEvent(edit, key)
        assert window.passphrase.caps.isVisible() is hinted
    qtbot.keyClick(edit, Qt.Key.Key_CapsLock)
    assert not window.passphrase.caps.isVisible()
    assert edit.echoMode() == edit.EchoMode.Password
    window.passphrase.show_button.click()
    assert edit.echoMode() == edit.EchoMode.Normal


@pytest.mark.parametrize("fault", list(VaultFault))
def test_every_unusable_vault_says_what_to_do(qtbot, fault: VaultFault):
    window = UnusableVaultWindow(VaultError(fault, path="somewhere"), "somewhere/vault")
    qtbot.addWidget(window)
    window.show()
    assert window.said.code == fault
    assert len(window.sentence.text()) > 20
    again = []
    window.again.connect(lambda: again.append(True))
    window.again_button.click()
    assert again == [True]


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, translations: Path, wizard, size):
    translation.install(qapp, translations, "nl")
    theme.apply(qapp, "light", size)
    shown = wizard(has_keyring=True, begin=FirstRun(language="nl", use_keyring=True))
    for number in range(4):
        if number == 1:
            fill_office(shown)
        if number == 2:
            shown.step().both.setChecked(True)
        QApplication.processEvents()
        assert nameless(shown) == []
        assert cut_off(shown) == []
        if number == 2:
            shown.step().both.setChecked(False)
        shown.forward()
    for window in (UnlockWindow("somewhere/vault"), UnusableVaultWindow(notice("damaged"), "somewhere/vault")):
        qtbot.addWidget(window)
        window.show()
        QApplication.processEvents()
        assert nameless(window) == []
        assert cut_off(window) == []
