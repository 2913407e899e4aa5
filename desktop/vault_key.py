"""The vault's secret in the operating system's keyring: kept only when it can be read back.

Some back ends accept a password and keep nothing, others keep it in a plain file
(https://github.com/jaraco/keyring/issues/541); so only the three known stores are used, and every write is
read back before the slot counts.
"""

import base64
import secrets

import keyring
import keyring.backend
import keyring.errors

SERVICE = "Inzage"
KNOWN_STORES = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)


def has_keyring() -> bool:
    """Say whether this machine has a store that is known to keep secrets encrypted."""
    return _store() is not None


def _store() -> keyring.backend.KeyringBackend | None:
    try:
        chosen = keyring.get_keyring()
    except (keyring.errors.KeyringError, RuntimeError):
        return None
    candidates: list[keyring.backend.KeyringBackend] = [
        chosen,
        *getattr(chosen, "backends", ()),
    ]  # the chainer holds several, best first
    for candidate in candidates:
        if type(candidate).__module__.startswith(KNOWN_STORES):
            return candidate
    return None


def keep_secret(vault_id: str) -> bytes | None:
    """Make a random secret, keep it in the keyring and read it back.

    Returns:
        32 bytes, or None if there is no keyring that truly kept it: then a passphrase is needed.
    """
    secret = secrets.token_bytes(32)
    store = _store()
    if store is None:
        return None
    try:
        store.set_password(SERVICE, vault_id, base64.b64encode(secret).decode())
    except (keyring.errors.KeyringError, RuntimeError, OSError):
        return None
    return secret if fetch_secret(vault_id) == secret else None


def fetch_secret(vault_id: str) -> bytes | None:
    """The kept secret, or None if the keyring is absent, locked, refused or does not know this vault."""
    store = _store()
    if store is None:
        return None
    try:
        kept = store.get_password(SERVICE, vault_id)
        return base64.b64decode(kept, validate=True) if kept else None
    except (keyring.errors.KeyringError, RuntimeError, OSError, ValueError):
        return None


def drop_secret(vault_id: str) -> None:
    """Forget the secret; nothing happens where there is none."""
    store = _store()
    if store is None:
        return
    try:
        store.delete_password(SERVICE, vault_id)
    except (keyring.errors.KeyringError, RuntimeError, OSError):
        return
