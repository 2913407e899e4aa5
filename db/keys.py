"""The key of a vault and the slots that wrap it: one data key, opened by a keyring secret or a passphrase.

`vault.keys` is a small JSON file beside the database and holds no secret. Every slot wraps the same 32
bytes, so adding or removing one never touches the database; all that stands beside the wrapped bytes is
bound to them as associated data, so that a slot altered or copied from another vault simply does not open.
The data key opens nothing itself: `subkey` makes one key for each purpose.
"""

import hmac
import os
import secrets
import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import nacl.exceptions
import nacl.pwhash.argon2id
import nacl.secret

from db.errors import VaultError, VaultFault
from db.key_document import Document, Slot, Work, bound, read_document, write_document

KEY_BYTES = 32
SECRET_BYTES = 32
KEYRING = "keyring"
PASSPHRASE = "passphrase"  # noqa: S105 - the kind of a slot
DEFAULT_OPS = 3
DEFAULT_MEM_BYTES = 256 * 1024 * 1024  # libsodium's "moderate": half a second of processor time


def new_data_key() -> bytearray:
    """Make the random 256-bit key of a new vault; the caller wipes it after use."""
    return bytearray(os.urandom(KEY_BYTES))


def wipe(key: bytearray) -> None:
    """Overwrite *key* with zeros."""
    key[:] = bytes(len(key))


def subkey(data_key: bytes | bytearray, purpose: str) -> bytearray:
    """Derive the key for one *purpose* ("file", "audit"), so that one that leaks does not give away another.

    Raises:
        ValueError: the data key does not have 32 bytes.
    """
    if len(data_key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    return bytearray(hmac.digest(bytes(data_key), b"inzage/1/" + purpose.encode(), "sha256"))


class KeyFile:
    """The slots of one vault, in memory; `save` writes them, `load` reads them back."""

    def __init__(self, document: Document, *, from_backup: bool = False) -> None:
        self._document = document
        self._removed = False
        self.from_backup = from_backup  # vault.keys could not be read and vault.keys.bak stood in

    @classmethod
    def new(cls, data_key: bytes | bytearray) -> "KeyFile":
        """Begin the key file of a new vault, without a slot yet."""
        return cls(Document(vault_id=secrets.token_hex(8), key_check=_key_check(data_key), slots=()))

    @classmethod
    def load(cls, folder: Path) -> "KeyFile":
        """Read `vault.keys` in *folder*, or its backup where that cannot be read.

        Raises:
            VaultError: keys_missing, keys_damaged or newer_vault.
        """
        document, from_backup = read_document(folder)
        return cls(document, from_backup=from_backup)

    def save(self, folder: Path) -> None:
        """Write `vault.keys` in *folder* in one step and keep the one before as `vault.keys.bak`.

        A slot that was removed is not left behind in the backup either.

        Raises:
            VaultError: disk_full or read_only.
        """
        write_document(folder, self._document, forget_previous=self._removed)
        self._removed = False

    @property
    def vault_id(self) -> str:
        """The name of this vault, 16 hexadecimal digits; also the name of its keyring entry."""
        return self._document.vault_id

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots, oldest first."""
        return self._document.slots

    def has(self, kind: str) -> bool:
        """Say whether there is a slot of *kind* (KEYRING, PASSPHRASE)."""
        return any(slot.kind == kind for slot in self.slots)

    def is_right_key(self, data_key: bytes | bytearray) -> bool:
        """Say whether *data_key* is the one this file was made for: a wrong key, or a damaged database?"""
        return hmac.compare_digest(_key_check(data_key), self._document.key_check)

    def add_keyring_slot(self, data_key: bytes | bytearray, secret: bytes, *, made_on: date | None = None) -> str:
        """Wrap *data_key* by a random *secret* of 32 bytes that the keyring keeps; return the slot's id.

        Raises:
            ValueError: the secret is shorter than 32 bytes, or the data key is another vault's.
        """
        if len(secret) < SECRET_BYTES:
            raise ValueError("a keyring secret has at least 32 bytes")
        return self._add(data_key, KEYRING, secret, Work(os.urandom(16)), made_on)

    def add_passphrase_slot(
        self,
        data_key: bytes | bytearray,
        passphrase: str,
        ops: int = DEFAULT_OPS,
        mem: int = DEFAULT_MEM_BYTES,
        *,
        made_on: date | None = None,
    ) -> str:
        """Wrap *data_key* by a *passphrase* through Argon2id; return the slot's id.

        Args:
            ops: passes over the memory.
            mem: bytes of memory; the default takes about half a second, so call it off the UI thread.

        Raises:
            ValueError: work below the floor or above the cap, or a data key of another vault.
        """
        return self._add(data_key, PASSPHRASE, _spelled(passphrase), Work(os.urandom(16), ops, mem), made_on)

    def remove_slot(self, slot_id: str) -> None:
        """Take a slot away; the last one stays.

        Raises:
            KeyError: there is no such slot.
            ValueError: it is the last one: nobody could open the vault any more.
        """
        left = tuple(slot for slot in self.slots if slot.id != slot_id)
        if len(left) == len(self.slots):
            raise KeyError(slot_id)
        if not left:
            raise ValueError("the last slot cannot be removed")
        self._document = Document(self.vault_id, self._document.key_check, left)
        self._removed = True

    def unlock_with_secret(self, secret: bytes) -> bytearray:
        """Unwrap the data key by the keyring's *secret*; the caller wipes it after use.

        Raises:
            VaultError: no_slot (there is no keyring slot) or wrong_key.
        """
        return self._unlock(KEYRING, secret)

    def unlock_with_passphrase(self, passphrase: str) -> bytearray:
        """Unwrap the data key by the *passphrase* (takes as long as Argon2id was told to); wipe it after use.

        Raises:
            VaultError: no_slot (there is no passphrase slot) or wrong_key.
        """
        return self._unlock(PASSPHRASE, _spelled(passphrase))

    def _add(self, data_key: bytes | bytearray, kind: str, secret: bytes, work: Work, made_on: date | None) -> str:
        if not self.is_right_key(data_key):
            raise ValueError("this data key belongs to another vault")
        made = made_on.isoformat() if made_on else ""
        slot = Slot(id=secrets.token_hex(4), kind=kind, work=work, made_on=made, wrapped=b"")
        box = nacl.secret.Aead(_slot_key(secret, work))
        wrapped = bytes(box.encrypt(bytes(data_key), bound(self.vault_id, slot)))
        kept = Slot(slot.id, slot.kind, slot.work, slot.made_on, wrapped)
        self._document = Document(self.vault_id, self._document.key_check, (*self.slots, kept))
        return slot.id

    def _unlock(self, kind: str, secret: bytes) -> bytearray:
        slots = [slot for slot in self.slots if slot.kind == kind]
        if not slots:
            raise VaultError(VaultFault.NO_SLOT, kind=kind)
        for slot in slots:
            box = nacl.secret.Aead(_slot_key(secret, slot.work))
            try:
                data_key = bytearray(box.decrypt(slot.wrapped, bound(self.vault_id, slot)))
            except nacl.exceptions.CryptoError:
                continue
            if len(data_key) == KEY_BYTES and self.is_right_key(data_key):
                return data_key
        raise VaultError(VaultFault.WRONG_KEY, kind=kind)


def _key_check(data_key: bytes | bytearray) -> bytes:
    return bytes(subkey(data_key, "check")[:8])


def _slot_key(secret: bytes, work: Work) -> bytes:
    if work.is_slow:
        return nacl.pwhash.argon2id.kdf(KEY_BYTES, secret, work.salt, opslimit=work.ops, memlimit=work.mem_bytes)
    # HKDF-SHA256 (RFC 5869) with one block: the secret is random already and needs no slow hash.
    extracted = hmac.digest(work.salt, secret, "sha256")
    return hmac.digest(extracted, b"inzage vault slot\x01", "sha256")


def _spelled(passphrase: str) -> bytes:
    """One spelling for what looks the same: an é typed on macOS or on Windows opens the same vault."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


COMMON = frozenset(
    """
    password1234 password12345 password123456 passwordpassword passw0rdpassw0rd p@ssw0rd1234 p@ssword1234
    wachtwoord12 wachtwoord123 wachtwoord1234 welkom123456 welkom012345 welkomwelkom geheim123456
    geheimgeheim qwertyuiop12 qwertyuiop123 qwerty123456 qwertyqwerty azertyuiop12 asdfghjkl123
    1q2w3e4r5t6y 1qaz2wsx3edc zaq12wsxcde3 qazwsxedcrfv letmein12345 iloveyou1234 ikhouvanjou1
    ikhouvanjou123 welcome12345 administrator administrator1 administrator123 changeme1234 veranderdit1
    trustno1trustno1 inzageinzage inzage123456 valueblue123 valueblue1234 valuebluevalueblue bluedolphin1
    bluedolphin123 correcthorsebatterystaple passwordpasswordpassword eenvoudigwachtwoord mijnwachtwoord
    mijnwachtwoord1 ditiseenwachtwoord thisisapassword mypassword123 hetiseengeheim
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
_RUNS = (
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "9876543210987654321",
)


def passphrase_weakness(text: str) -> str | None:
    """Say why *text* is too weak for a passphrase: "too_short", "too_common", or None where it will do.

    At least 12 characters, or four different words; and not one that everybody tries first.

    >>> [passphrase_weakness(text) for text in ("kat", "Wachtwoord 123", "de kat zat op")]
    ['too_short', 'too_common', None]
    """
    spelled = unicodedata.normalize("NFKC", text).strip()
    words = {word for word in spelled.casefold().split() if len(word) > 1}
    if len(spelled) < 12 and len(words) < 4:
        return "too_short"
    joined = "".join(spelled.casefold().split())
    if joined in COMMON or len(set(joined)) < 5 or _is_run(joined, _RUNS):
        return "too_common"
    return None


def _is_run(joined: str, runs: Iterable[str]) -> bool:
    return any(joined in run for run in runs)
