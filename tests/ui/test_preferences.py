"""The preferences: what is in force at once, what is saved, and the ways into a real key file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.errors import VaultError, VaultFault
from db.keys import KeyFile, new_data_key, passphrase_weakness
from desktop.procedures.profile import profile
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.passphrase import KeyringDialog, PassphraseDialog
from desktop.ui.pages.preferences import PreferencesPage
from desktop.ui.unlock import VaultDoor
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

OLD, NEW = "een oude kat op het dak", "vier nieuwe woorden morgen"


class Keys:
    """A key file in a folder, opened again for every act, with a keyring secret held here."""

    def __init__(self, folder: Path, *, passphrase: str | None) -> None:
        self.folder, self.secret = folder, bytes(range(32))
        data_key = new_data_key()
        keys = KeyFile.new(data_key)
        keys.add_keyring_slot(data_key, self.secret)
        if passphrase:
            keys.add_passphrase_slot(data_key, passphrase)
        folder.mkdir(exist_ok=True)
        keys.save(folder)

    def slots(self) -> tuple[str, ...]:
        return tuple(slot.kind for slot in KeyFile.load(self.folder).slots)

    def set_passphrase(self, text: str, *, current: str | None) -> None:
        keys = KeyFile.load(self.folder)
        key = keys.unlock_with_passphrase(current) if current is not None else keys.unlock_with_secret(self.secret)
        old = [slot.id for slot in keys.slots if slot.kind == "passphrase"]
        keys.add_passphrase_slot(key, text)
        for slot in old:
            keys.remove_slot(slot)
        keys.save(self.folder)

    def add_keyring(self, *, current: str) -> None:
        keys = KeyFile.load(self.folder)
        keys.add_keyring_slot(keys.unlock_with_passphrase(current), self.secret)
        keys.save(self.folder)

    def remove_keyring(self) -> None:
        keys = KeyFile.load(self.folder)
        if not keys.has("passphrase"):
            raise VaultError(VaultFault.NO_SLOT)
        for slot in keys.slots:
            if slot.kind == "keyring":
                keys.remove_slot(slot.id)
        keys.save(self.folder)

    def door(self) -> VaultDoor:
        return VaultDoor(
            has_keyring=lambda: True,
            slots=self.slots,
            weakness=passphrase_weakness,
            set_passphrase=self.set_passphrase,
            add_keyring=self.add_keyring,
            remove_keyring=self.remove_keyring,
            place=str(self.folder),
        )


def page_of(qtbot, desk: RealDesk, door: VaultDoor | None = None) -> PreferencesPage:
    page = PreferencesPage(desk, door)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.show_for(None)
    qtbot.waitUntil(lambda: page.profile.edits["organisation"].text() == "ValueBlue B.V.")
    return page


def test_each_choice_is_in_force_at_once(qtbot, desk):
    look = page_of(qtbot, desk).look
    for box, value in ((look.language, "nl"), (look.scheme, "dark"), (look.text_size, 125), (look.lock_after, 0)):
        box.setCurrentIndex(box.findData(value))
    look.letter_keys.setChecked(False)
    assert desk.kept_settings[-1] == Settings(
        language="nl", scheme="dark", text_size=125, lock_after=0, letter_keys=False
    )
    assert len(desk.kept_settings) == 5


def test_a_time_that_is_not_usual_is_kept(qtbot, office, background):
    desk = RealDesk(office, background, Settings(language="en", lock_after=7))
    assert page_of(qtbot, desk).look.lock_after.currentData() == 7
    assert desk.kept_settings == []


def test_particulars_are_checked_and_saved(qtbot, office, desk):
    page = page_of(qtbot, desk)
    card = page.profile
    assert not card.save_button.isEnabled()
    card.edits["employee"].setText("")
    card.edits["email"].setText("support")
    card.edits["postcode"].setText("35 AB")
    card.save_button.click()
    assert [name for name, field in card.fields.items() if field.error.text()] == ["postcode", "email", "employee"]
    card.edits["employee"].setText("Noor Visser")
    card.edits["email"].setText("privacy@voorbeeld.example")
    card.edits["postcode"].setText("1012ab")
    card.save_button.click()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    kept = profile(office)
    assert (kept.employee, kept.email, kept.postcode) == ("Noor Visser", "privacy@voorbeeld.example", "1012 AB")
    assert card.edits["postcode"].text() == "1012 AB"
    assert not card.save_button.isEnabled()
    assert page.may_leave()


def test_unsaved_particulars_are_pointed_out_and_can_be_put_back(qtbot, desk):
    page = page_of(qtbot, desk)
    page.profile.edits["town"].setText("Amersfoort")
    assert not page.may_leave()
    assert page.notice.isVisible()
    page.reload()  # something else changed meanwhile: what is being typed stays
    page.profile.drop_button.click()
    assert page.profile.edits["town"].text() == "Utrecht"
    assert page.may_leave()
    assert not page.notice.isVisible()


def test_a_passphrase_is_added_and_then_the_keyring_can_go(qtbot, tmp_path, desk):
    keys = Keys(tmp_path / "keys", passphrase=None)
    card = page_of(qtbot, desk, keys.door()).vault
    qtbot.waitUntil(lambda: card.slots == ("keyring",))
    assert not card.remove_keyring_button.isEnabled()
    assert card.place.text().replace("\u200b", "") == str(tmp_path / "keys")  # it may break anywhere
    card.passphrase_button.click()
    dialog = card.findChild(PassphraseDialog)
    assert dialog.current is None
    dialog.pair.first.edit.setText("kat")
    dialog.primary.click()
    assert "too short" in dialog.pair.first_field.error.text()
    dialog.pair.first.edit.setText(NEW)
    dialog.pair.again.edit.setText(NEW)
    dialog.primary.click()
    qtbot.waitUntil(lambda: set(card.slots) == {"keyring", "passphrase"}, timeout=20_000)
    card.remove_keyring_button.click()
    qtbot.waitUntil(lambda: card.slots == ("passphrase",), timeout=20_000)
    assert KeyFile.load(keys.folder).unlock_with_passphrase(NEW)


def test_changing_the_passphrase_asks_for_the_old_one(qtbot, tmp_path, desk):
    keys = Keys(tmp_path / "keys", passphrase=OLD)
    card = page_of(qtbot, desk, keys.door()).vault
    qtbot.waitUntil(lambda: len(card.slots) == 2)
    card.passphrase_button.click()
    dialog = card.findChild(PassphraseDialog)
    dialog.current.edit.setText("een andere kat")
    dialog.pair.first.edit.setText(NEW)
    dialog.pair.again.edit.setText(NEW)
    dialog.primary.click()
    qtbot.waitUntil(lambda: "does not fit" in dialog.current_field.error.text(), timeout=20_000)
    assert KeyFile.load(keys.folder).unlock_with_passphrase(OLD)
    dialog.current.edit.setText(OLD)
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(desk.toasts), timeout=20_000)
    assert KeyFile.load(keys.folder).unlock_with_passphrase(NEW)
    with pytest.raises(VaultError):
        KeyFile.load(keys.folder).unlock_with_passphrase(OLD)


def test_the_keyring_comes_back(qtbot, tmp_path, desk):
    keys = Keys(tmp_path / "keys", passphrase=OLD)
    keys.remove_keyring()
    card = page_of(qtbot, desk, keys.door()).vault
    qtbot.waitUntil(card.add_keyring_button.isVisible)
    card.add_keyring_button.click()
    dialog = card.findChild(KeyringDialog)
    dialog.current.edit.setText(OLD)
    dialog.primary.click()
    qtbot.waitUntil(lambda: "keyring" in card.slots, timeout=20_000)
    assert KeyFile.load(keys.folder).unlock_with_secret(keys.secret)


def test_the_about_box_names_what_must_be_named(qtbot):
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    assert "ZETETIC LLC" in about.notice.toPlainText()
    licences = about.parts.values()
    assert {"LGPL-3.0", "SIL OFL 1.1", "ISC", "BSD-3-Clause"} <= set(licences)


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, tmp_path, desk, size):
    theme.apply(qapp, "light", size)
    page = page_of(qtbot, desk, Keys(tmp_path / "keys", passphrase=OLD).door())
    qtbot.waitUntil(lambda: len(page.vault.slots) == 2)
    page.resize(1000, 3000)
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    QApplication.processEvents()
    for window in (page, about):
        assert nameless(window) == []
        assert cut_off(window) == []
