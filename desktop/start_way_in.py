"""The way to an open vault: first run, keyring, passphrase, or a sentence saying why it cannot be used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.errors import VaultError
from db.keys import passphrase_weakness
from db.records import Profile
from desktop.clock import SystemClock
from desktop.knowledge import office_for
from desktop.places import Places
from desktop.procedures.purge_finish import finish_owed
from desktop.ui import unlock
from desktop.ui.background import Background
from desktop.ui.first_run import FirstRun, FirstRunWizard
from desktop.ui.notices import is_expected, notice
from desktop.vault_door import KEYRING, VaultDoor
from desktop.vault_key import has_keyring

if TYPE_CHECKING:
    from db.vault import Vault
    from desktop.procedures.office import Office


class WayIn(QObject):
    """Emits `opened(office)`; `shown` for each window to put in front; `left` when somebody gives up."""

    opened = Signal(object)
    demo_wanted = Signal()
    shown = Signal(QWidget)
    waiting = Signal()  # the keyring is asked: nothing to do for the employee
    language_chosen = Signal(str)
    left = Signal()

    def __init__(self, places: Places, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._language = str(places.vault), language
        self._helper = Background(parent=self)  # opening takes long, and there is no desk yet
        self._helper.crashed.connect(self._unusable)
        self.door = VaultDoor(places.vault, SystemClock())

    def begin(self) -> None:
        """Make the first vault, or open the one there is."""
        try:
            exists = self.door.exists()
        except VaultError as error:
            self._unusable(error)
            return
        if exists:
            self.open()
        else:
            self._first_run()

    def open(self) -> None:
        """Open by the keyring if it can, else ask for the passphrase."""
        self.waiting.emit()

        def work() -> "Office | None":
            vault = self.door.open_with_keyring()
            return ready_office(vault) if vault is not None else None

        self._helper.ask("open", work, owner=self, then=self._opened_or_ask)

    def opens_by_itself(self) -> bool:
        """Say whether the keyring opens the vault again after a lock."""
        return KEYRING in self.door.slots()

    def ask(self) -> None:
        """Ask for the passphrase."""
        self._opened_or_ask(None)

    def for_preferences(self) -> unlock.VaultDoor:
        """What the preferences may do with the ways in."""
        return unlock.VaultDoor(
            has_keyring=has_keyring,
            slots=self.door.slots,
            weakness=passphrase_weakness,
            set_passphrase=self.door.set_passphrase,
            add_keyring=self.door.add_keyring,
            remove_keyring=self.door.remove_keyring,
            place=self._place,
        )

    def stop(self) -> None:
        self._helper.stop()

    def _opened_or_ask(self, office: "Office | None") -> None:
        if office is not None:
            self.opened.emit(office)
            return
        why = notice("keyring_silent") if self.opens_by_itself() else None
        window = unlock.UnlockWindow(self._place, why)
        window.tried.connect(lambda passphrase: self._try(window, passphrase))
        window.rejected.connect(self.left)
        self.shown.emit(window)

    def _try(self, window: unlock.UnlockWindow, passphrase: str) -> None:
        def opened(office: "Office") -> None:
            window.accept()
            self.opened.emit(office)

        def work() -> "Office":
            return ready_office(self.door.open_with_passphrase(passphrase))

        self._helper.ask("open", work, owner=window, then=opened, failed=lambda error: self._fail(window, error))

    def _fail(self, window: unlock.UnlockWindow, error: Exception) -> None:
        if getattr(error, "fault", None) == "wrong_key":
            window.fail(error)
        else:
            window.accept()
            self._unusable(error)

    def _unusable(self, error: Exception) -> None:
        if not is_expected(error):
            raise error  # a bug: the program's own hook logs and shows it
        window = unlock.UnusableVaultWindow(error, self._place)
        window.again.connect(self.begin)
        window.rejected.connect(self.left)
        self.shown.emit(window)

    def _first_run(self) -> None:
        ready = has_keyring()
        wizard = FirstRunWizard(
            weakness=passphrase_weakness,
            has_keyring=ready,
            switch_language=self.language_chosen.emit,
            begin=FirstRun(language=self._language, use_keyring=ready),
            place=self._place,
        )
        wizard.finished_with.connect(lambda chosen: self._make(wizard, chosen))
        wizard.rejected.connect(self.left)
        self.shown.emit(wizard)

    def _make(self, wizard: FirstRunWizard, chosen: FirstRun) -> None:
        profile = Profile(
            organisation=chosen.organisation,
            seat_country=chosen.seat_country,
            employee=chosen.employee,
            employee_role=chosen.employee_role,
        )

        def made(office: "Office") -> None:
            wizard.accept()
            if chosen.demo:
                office.vault.close()
                self.demo_wanted.emit()
            else:
                self.opened.emit(office)

        def work() -> "Office":
            return ready_office(self.door.make(profile, use_keyring=chosen.use_keyring, passphrase=chosen.passphrase))

        self._helper.ask("make", work, owner=wizard, then=made, failed=wizard.fail)


def ready_office(vault: "Vault") -> "Office":
    """The office round *vault* with everything loaded that the first page needs; off the UI thread."""
    clock = SystemClock()
    office = office_for(vault, clock)
    finish_owed(office)  # a purge that a power cut stopped between the erasing and its proof
    office.calendars.default.is_working_day(clock.today())  # the holidays are looked up at first use
    return office
