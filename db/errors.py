"""What the world can do to a vault, as codes with data; sentences, in two languages, are made elsewhere."""

import errno
from enum import StrEnum


class VaultFault(StrEnum):
    """Why a vault cannot be opened, read or written."""

    WRONG_KEY = "wrong_key"
    NO_SLOT = "no_slot"
    NOT_A_VAULT = "not_a_vault"
    VAULT_MISSING = "vault_missing"
    NEWER_VAULT = "newer_vault"
    PLAIN_FILE = "plain_file"
    DAMAGED = "damaged"
    DISK_FULL = "disk_full"
    DISK_TROUBLE = "disk_trouble"
    IN_USE = "in_use"
    DRIVER_TOO_OLD = "driver_too_old"
    NO_ENCRYPTION = "no_encryption"
    KEYS_MISSING = "keys_missing"
    KEYS_DAMAGED = "keys_damaged"
    READ_ONLY = "read_only"
    SYNCED_FOLDER = "synced_folder"


def fault_of_system(error: OSError) -> VaultFault:
    """Name the fault behind what the operating system says of a file or folder of the vault."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return VaultFault.DISK_FULL
    return VaultFault.DISK_TROUBLE if error.errno == errno.EIO else VaultFault.READ_ONLY


class VaultError(Exception):
    """The world stands in the way; `fault` says how and `data` with what (never personal data or a key)."""

    def __init__(self, fault: VaultFault, **data: object) -> None:
        super().__init__(fault.value, data)
        self.fault = fault
        self.data = data


class Interrupted(Exception):
    """A newer question stopped the statement that was running; no harm done, ask again or forget it."""

    is_interruption = True  # by which a room that does not know `db` tells it from a failure
