"""Sets or changes the passphrase, or lets the keyring open the vault too."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.notices import notice_for
from desktop.ui.unlock import VaultDoor
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.passphrase_box import PassphraseEdit, PassphrasePair


class _AsksCurrent(ActDialog):
    """A dialog that may ask for the passphrase there is."""

    current: PassphraseEdit | None = None
    current_field: Field | None = None

    def ask_current(self) -> None:
        self.current = PassphraseEdit()
        self.current_field = self.form.add(
            self.tr("The passphrase you use now"), self.current, check=self._current_problem
        )

    def _current_problem(self) -> str:
        return "" if self.current is None or self.current.text() else self.tr("Type the passphrase you use now.")

    def _fail(self, error: Exception) -> None:
        said = notice_for(error)
        if self.current_field is not None and said.code == "wrong_key":
            self.primary.setEnabled(True)
            self.current_field.show_problem(said.sentence)
            self.current_field.focus()
        else:
            super()._fail(error)


class PassphraseDialog(_AsksCurrent):
    """Sets the first passphrase, or replaces the one there is."""

    def __init__(self, desk: Desk, door: VaultDoor, *, replaces: bool, parent: QWidget | None = None) -> None:
        """replaces: there is a passphrase already; it is asked for first."""
        title = (
            QCoreApplication.translate("PassphraseDialog", "Change the passphrase")
            if replaces
            else QCoreApplication.translate("PassphraseDialog", "Add a passphrase")
        )
        super().__init__(desk, title=title, button=title, wide_em=32, parent=parent)
        self._door, self._replaces = door, replaces
        if replaces:
            self.ask_current()
        self.pair = PassphrasePair(door.weakness, replaces=replaces)
        for field in self.pair.fields:
            self.form.take(field)
        self.form.column.addWidget(self.pair)
        (self.current or self.pair.first).setFocus()
        self.finished.connect(lambda: self.pair.clear())

    def procedure(self) -> Callable[[], Done[Any]]:
        text = self.pair.text()
        current = self.current.text() if self.current else None

        def act() -> Done[None]:
            self._door.set_passphrase(text, current=current)
            return Done(None)

        return act

    def sentence(self) -> str:
        return self.tr("Passphrase changed") if self._replaces else self.tr("Passphrase added")


class KeyringDialog(_AsksCurrent):
    """Lets the keyring of this computer open the vault too."""

    def __init__(self, desk: Desk, door: VaultDoor, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            title=QCoreApplication.translate("KeyringDialog", "Open without a question"),
            button=QCoreApplication.translate("KeyringDialog", "Use the keyring"),
            wide_em=32,
            parent=parent,
        )
        self._door = door
        self.add_sentence(
            self.tr(
                "The keyring of this computer will keep a key to the vault. Whoever is logged in as you can then "
                "open the vault; the passphrase goes on working."
            )
        )
        self.ask_current()
        if self.current is not None:
            self.current.setFocus()

    def procedure(self) -> Callable[[], Done[Any]]:
        current = self.current.text() if self.current else ""

        def act() -> Done[None]:
            self._door.add_keyring(current=current)
            return Done(None)

        return act

    def sentence(self) -> str:
        return self.tr("The keyring opens the vault now")
