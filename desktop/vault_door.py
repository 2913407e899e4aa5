"""Making and opening the vault of this user: which slot opens it, and how slots come and go.

The data key lives here only while it is needed: it is unwrapped, handed to the vault, and wiped. To change
slots later, the key is unwrapped again.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.errors import VaultError, VaultFault, fault_of_system
from db.key_document import BACKUP_NAME, KEYS_NAME
from db.keys import KeyFile, new_data_key, wipe
from db.records import Profile
from db.vault import VAULT_NAME, Vault, create_vault, open_vault
from desktop import vault_key
from desktop.procedures.office import Clock

SYNCED_NAMES = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "com~apple~clouddocs", "nextcloud")
KEYRING, PASSPHRASE = "keyring", "passphrase"


class VaultDoor:
    """The one vault in *folder*."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder, self._clock = folder, clock

    def exists(self) -> bool:
        """Say whether a vault, or what is left of one, lies here: then nothing new is ever made over it.

        Raises:
            VaultError: read_only, disk_trouble: nobody may look.
        """
        try:
            return (self.folder / VAULT_NAME).exists() or (self.folder / KEYS_NAME).exists()
        except OSError as error:
            raise VaultError(fault_of_system(error), path=self.folder) from error

    def slots(self) -> tuple[str, ...]:
        """The kinds of slot there are, "keyring" and "passphrase".

        Raises:
            VaultError: keys_missing, keys_damaged.
        """
        return tuple(dict.fromkeys(slot.kind for slot in KeyFile.load(self.folder).slots))

    def make(self, profile: Profile, *, use_keyring: bool, passphrase: str | None) -> Vault:
        """Make a new vault; its key file is written before the vault, so that no vault is ever without a way in.

        Raises:
            VaultError: in_use (there is one already), no_slot (no keyring kept the secret and there is no
                passphrase), synced_folder, disk_full, disk_trouble, read_only.
        """
        if self.exists():
            raise VaultError(VaultFault.IN_USE, path=self.folder)
        if is_synced(self.folder):
            raise VaultError(VaultFault.SYNCED_FOLDER, path=self.folder)
        data_key = new_data_key()
        keys = KeyFile.new(data_key)
        try:
            if passphrase:
                keys.add_passphrase_slot(data_key, passphrase, made_on=self._clock.today())
            if use_keyring:
                self._add_keyring_slot(keys, data_key)
            if not keys.slots:
                raise VaultError(VaultFault.NO_SLOT, kind=KEYRING)
            _make_folder(self.folder)
            keys.save(self.folder)
            return create_vault(self.folder, data_key, profile, self._clock.now())
        except BaseException:
            self._forget(keys)
            raise
        finally:
            wipe(data_key)

    def open_with_keyring(self) -> Vault | None:
        """Open without a question; None where the keyring has no slot here or does not know this vault now.

        Raises:
            VaultError: the vault or its key file cannot be used.
        """
        keys = KeyFile.load(self.folder)
        if not (self.folder / VAULT_NAME).exists():  # said before a passphrase is asked for in vain
            raise VaultError(VaultFault.VAULT_MISSING, path=self.folder / VAULT_NAME)
        secret = vault_key.fetch_secret(keys.vault_id) if keys.has(KEYRING) else None
        if secret is None:
            return None
        try:
            data_key = keys.unlock_with_secret(secret)
        except VaultError as error:
            if error.fault is VaultFault.WRONG_KEY:
                return None  # the keyring holds another secret: ask for the passphrase
            raise
        return self._open(data_key)

    def open_with_passphrase(self, passphrase: str) -> Vault:
        """Open by what the employee typed; takes about a second.

        Raises:
            VaultError: wrong_key, no_slot, or the vault cannot be used.
        """
        return self._open(KeyFile.load(self.folder).unlock_with_passphrase(passphrase))

    def set_passphrase(self, passphrase: str, *, current: str | None) -> None:
        """Make *passphrase* the only passphrase.

        Args:
            current: the passphrase there is; None where the keyring proves who asks.

        Raises:
            VaultError: wrong_key, no_slot.
        """
        keys = KeyFile.load(self.folder)
        with self._key(keys, current) as data_key:
            old = [slot.id for slot in keys.slots if slot.kind == PASSPHRASE]
            keys.add_passphrase_slot(data_key, passphrase, made_on=self._clock.today())
        for slot_id in old:
            keys.remove_slot(slot_id)
        keys.save(self.folder)

    def add_keyring(self, *, current: str) -> None:
        """Let the keyring open the vault too.

        Raises:
            VaultError: wrong_key, or no_slot where no keyring kept the secret.
        """
        keys = KeyFile.load(self.folder)
        with self._key(keys, current) as data_key:
            if not self._add_keyring_slot(keys, data_key):
                raise VaultError(VaultFault.NO_SLOT, kind=KEYRING)
        keys.save(self.folder)

    def remove_keyring(self) -> None:
        """Let only the passphrase open the vault.

        Raises:
            VaultError: no_slot, there is no passphrase: nobody could open the vault any more.
        """
        keys = KeyFile.load(self.folder)
        if not keys.has(PASSPHRASE):
            raise VaultError(VaultFault.NO_SLOT, kind=PASSPHRASE)
        for slot in keys.slots:
            if slot.kind == KEYRING:
                keys.remove_slot(slot.id)
        keys.save(self.folder)
        vault_key.drop_secret(keys.vault_id)

    def _forget(self, keys: KeyFile) -> None:
        """Leave nothing of a vault that could not be made: its keys would stand in the way of the next try."""
        vault_key.drop_secret(keys.vault_id)
        for name in (KEYS_NAME, BACKUP_NAME):
            with suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)

    def _open(self, data_key: bytearray) -> Vault:
        try:
            return open_vault(self.folder, data_key)
        finally:
            wipe(data_key)

    def _add_keyring_slot(self, keys: KeyFile, data_key: bytearray) -> bool:
        secret = vault_key.keep_secret(keys.vault_id)
        if secret is None:
            return False
        keys.add_keyring_slot(data_key, secret, made_on=self._clock.today())
        return True

    @contextmanager
    def _key(self, keys: KeyFile, current: str | None) -> Iterator[bytearray]:
        if current is not None:
            data_key = keys.unlock_with_passphrase(current)
        else:
            secret = vault_key.fetch_secret(keys.vault_id)
            if secret is None:
                raise VaultError(VaultFault.NO_SLOT, kind=KEYRING)
            data_key = keys.unlock_with_secret(secret)
        try:
            yield data_key
        finally:
            wipe(data_key)


def is_synced(folder: Path) -> bool:
    """Say whether *folder* lies on a network share or under a folder that a sync tool copies.

    A vault of three files that are copied at different moments, or locked over a network, does not stay whole.
    """
    if str(folder).startswith(("\\\\", "//")):
        return True
    roots = [os.environ[name] for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer") if name in os.environ]
    if any(folder.is_relative_to(root) for root in roots if root):
        return True
    names = {part.casefold() for part in folder.parts}
    return any(name.startswith(SYNCED_NAMES) for name in names)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise VaultError(fault_of_system(error), path=folder) from error
