"""Where the vault lies and what opens it: the keyring of this computer, a passphrase, or both."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.passphrase import KeyringDialog, PassphraseDialog
from desktop.ui.icons import put_icon, spaced
from desktop.ui.unlock import VaultDoor
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.mail_view import line

KEYRING, PASSPHRASE = "keyring", "passphrase"


class VaultCard(Card):
    """A way in can only be taken away while another one is left."""

    def __init__(self, desk: Desk, door: VaultDoor | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk, self._door = desk, door
        self.heading.setText(self.tr("Vault"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.slots: tuple[str, ...] = ()
        self._has_keyring = False
        self.opens = line("", "")
        self.place = line(door.place if door else "", "dim")
        self.passphrase_button = QPushButton()
        self.add_keyring_button = QPushButton(self.tr("Use the keyring…"))
        self.remove_keyring_button = QPushButton(self.tr("No longer use the keyring"))
        put_icon(self.passphrase_button, "key-round", "dim")
        self.passphrase_button.clicked.connect(self._set_passphrase)
        self.add_keyring_button.clicked.connect(self._add_keyring)
        self.remove_keyring_button.clicked.connect(self._remove_keyring)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        for button in (self.passphrase_button, self.add_keyring_button, self.remove_keyring_button):
            row.addWidget(button)
        self.keep = line("", "dim")
        for part in (self.opens, buttons, self.keep, self.place):
            self.body.addWidget(part)
        self.buttons = buttons
        if door is None:
            self.opens.setText(self.tr("This vault is thrown away when you close it; nothing opens it again."))
            for part in (buttons, self.keep, self.place):
                part.hide()

    def reload(self) -> None:
        door = self._door
        if door is None:
            return
        self.desk.background.ask(
            "vault_slots", lambda: (door.has_keyring(), door.slots()), owner=self, then=lambda told: self._show(*told)
        )

    def _show(self, has_keyring: bool, slots: tuple[str, ...]) -> None:
        self._has_keyring, self.slots = has_keyring, slots
        by_keyring, by_passphrase = KEYRING in slots, PASSPHRASE in slots
        if by_keyring and by_passphrase:
            said = self.tr("Opens by itself when you are logged in to this computer, and with the passphrase.")
        elif by_keyring:
            said = self.tr("Opens by itself when you are logged in to this computer.")
        else:
            said = self.tr("Opens with the passphrase.")
        self.opens.setText(said)
        words = self.tr("Change the passphrase…") if by_passphrase else self.tr("Add a passphrase…")
        self.passphrase_button.setText(spaced(words))
        self.add_keyring_button.setVisible(has_keyring and not by_keyring)
        self.remove_keyring_button.setVisible(by_keyring)
        self.remove_keyring_button.setEnabled(by_passphrase)
        self.keep.setText(
            ""
            if by_passphrase
            else self.tr("Add a passphrase too, so that the vault can still be opened when this login is lost.")
        )
        self.keep.setVisible(not by_passphrase)

    def _set_passphrase(self) -> None:
        if self._door is not None:
            dialog = PassphraseDialog(self.desk, self._door, replaces=PASSPHRASE in self.slots, parent=self)
            dialog.acted.connect(lambda _: self.reload())
            dialog.open()

    def _add_keyring(self) -> None:
        if self._door is not None:
            dialog = KeyringDialog(self.desk, self._door, self)
            dialog.acted.connect(lambda _: self.reload())
            dialog.open()

    def _remove_keyring(self) -> None:
        door = self._door
        if door is None:
            return

        def act() -> Done[None]:
            door.remove_keyring()
            return Done(None)

        self.desk.background.act(act, owner=self, then=lambda _: self._removed(), failed=self.desk.say)

    def _removed(self) -> None:
        self.desk.toast(self.tr("Only the passphrase opens the vault now"))
        self.reload()
