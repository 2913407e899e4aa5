"""`vault.keys` as it lies on the disk: strict reading, atomic writing, and the backup that stands in for it.

Whatever is read here may have been altered by somebody else, so every field is checked before it is used,
and the work a slot asks for has a floor and a cap: a hostile file must not take all memory.
"""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.errors import VaultError, VaultFault, fault_of_system

KEYS_NAME = "vault.keys"
BACKUP_NAME = "vault.keys.bak"
FORMAT = 1
KINDS = ("keyring", "passphrase")
LEAST_OPS, MOST_OPS = 1, 16
LEAST_MEM_BYTES, MOST_MEM_BYTES = 8 * 1024 * 1024, 1024 * 1024 * 1024
MOST_FILE_BYTES = 64 * 1024
MOST_SLOTS = 16


@dataclass(frozen=True, slots=True)
class Work:
    """How a slot's secret becomes its key: by HKDF (ops 0), or by Argon2id with so many passes and bytes."""

    salt: bytes
    ops: int = 0
    mem_bytes: int = 0

    def __post_init__(self) -> None:
        if len(self.salt) != 16:
            raise ValueError("a salt has 16 bytes")
        if not self.is_slow and self.mem_bytes == 0:
            return
        if not (LEAST_OPS <= self.ops <= MOST_OPS and LEAST_MEM_BYTES <= self.mem_bytes <= MOST_MEM_BYTES):
            raise ValueError("a slot asks for unreasonable work")

    @property
    def is_slow(self) -> bool:
        return self.ops != 0


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: the data key, wrapped."""

    id: str
    kind: str
    work: Work
    made_on: str  # ISO date; "" where not known
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """The whole of `vault.keys`."""

    vault_id: str
    key_check: bytes
    slots: tuple[Slot, ...]


def bound(vault_id: str, slot: Slot) -> bytes:
    """Write down all of a slot that is not secret; the wrapped key opens beside exactly this."""
    said = [FORMAT, vault_id, slot.id, slot.kind, _work_json(slot.work), slot.made_on]
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode()


def read_document(folder: Path) -> tuple[Document, bool]:
    """Read the keys of the vault in *folder*; True beside them means that the backup had to stand in.

    Raises:
        VaultError: keys_missing (neither file is there), keys_damaged (neither can be used), read_only (one may not be
            read, and the other does not stand in), newer_vault.
    """
    missing, refused = 0, None
    for name in (KEYS_NAME, BACKUP_NAME):
        try:
            with (folder / name).open("rb") as file:
                return _parse(file.read(MOST_FILE_BYTES + 1)), name == BACKUP_NAME
        except FileNotFoundError:
            missing += 1
        except PermissionError as error:
            refused = error  # whole, for all we know: no reason to put a backup in its place
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue
    if refused is not None:
        raise VaultError(VaultFault.READ_ONLY, path=folder / KEYS_NAME) from refused
    raise VaultError(VaultFault.KEYS_MISSING if missing == 2 else VaultFault.KEYS_DAMAGED, path=folder / KEYS_NAME)


def write_document(folder: Path, document: Document, *, forget_previous: bool = False) -> None:
    """Replace the keys of the vault in *folder* in one step; the ones before become the backup.

    Args:
        forget_previous: let the backup be equal to the new file, because a slot was taken away on purpose.

    Raises:
        VaultError: disk_full, disk_trouble or read_only.
    """
    new = _write(document)
    try:
        previous = _readable(folder / KEYS_NAME)
        _replace(folder / BACKUP_NAME, new if forget_previous or previous is None else previous)
        _replace(folder / KEYS_NAME, new)
    except OSError as error:
        raise VaultError(fault_of_system(error), path=folder / KEYS_NAME) from error


def _readable(path: Path) -> bytes | None:
    """Give the file's bytes where they are worth keeping: a damaged file must not push out a good backup."""
    try:
        content = path.read_bytes()
        _parse(content)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, VaultError):
        return None
    return content


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    if os.name == "posix":  # the new name itself must survive a power cut too; Windows has no such call
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _parse(content: bytes) -> Document:
    """Read strictly.

    Raises:
        ValueError, KeyError, TypeError: it is no key file, or a damaged one.
        VaultError: newer_vault.
    """
    if len(content) > MOST_FILE_BYTES:
        raise ValueError("a key file is small")
    read = json.loads(content)
    if not isinstance(read, dict) or not isinstance(read["format"], int):
        raise ValueError("not a key file")
    if read["format"] > FORMAT:
        raise VaultError(VaultFault.NEWER_VAULT, found=read["format"], known=FORMAT)
    slots, key_check = read["slots"], b64decode(read["key_check"], validate=True)
    if read["format"] != FORMAT or not isinstance(slots, list) or len(slots) > MOST_SLOTS or len(key_check) != 8:
        raise ValueError("not a key file")
    return Document(_text(read["vault"]), key_check, tuple(_slot(slot) for slot in slots))


def _slot(read: Mapping[str, Any]) -> Slot:
    kind, work = _text(read["kind"]), read["kdf"]
    if kind not in KINDS:
        raise ValueError("a slot of an unknown kind")
    salt = b64decode(work["salt"], validate=True)
    if kind == "passphrase":
        if work["name"] != "argon2id" or not _is_number(work["ops"]) or not _is_number(work["mem"]):
            raise ValueError("a passphrase slot needs Argon2id")
        wanted = Work(salt, work["ops"] or -1, work["mem"])
    elif work["name"] != "hkdf-sha256":
        raise ValueError("a keyring slot needs HKDF")
    else:
        wanted = Work(salt)
    wrapped = b64decode(read["wrapped"], validate=True)
    return Slot(_text(read["id"]), kind, wanted, _text(read["made_on"]), wrapped)


def _write(document: Document) -> bytes:
    said = {
        "format": FORMAT,
        "vault": document.vault_id,
        "key_check": _base64(document.key_check),
        "slots": [
            {
                "id": slot.id,
                "kind": slot.kind,
                "kdf": _work_json(slot.work),
                "made_on": slot.made_on,
                "wrapped": _base64(slot.wrapped),
            }
            for slot in document.slots
        ],
    }
    return (json.dumps(said, indent=1) + "\n").encode()


def _work_json(work: Work) -> dict[str, object]:
    salt = _base64(work.salt)
    if work.is_slow:
        return {"name": "argon2id", "salt": salt, "ops": work.ops, "mem": work.mem_bytes}
    return {"name": "hkdf-sha256", "salt": salt}


def _base64(content: bytes) -> str:
    return b64encode(content).decode("ascii")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
