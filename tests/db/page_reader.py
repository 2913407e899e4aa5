"""Reads the pages of a vault without SQLite: what is really in the file and in the log beside it, free space included.

The format is SQLCipher 4's: AES-256-CBC, at the end of each page its initialisation vector and an HMAC-SHA512, in the
first 16 bytes of the file the salt of the HMAC's key. A page that does not prove genuine is an error here: a reader
that cannot read would find no traces of anybody.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

PAGE_BYTES = 4096
SALT_BYTES = 16
VECTOR_BYTES = 16
MAC_BYTES = 64
LOG_HEAD_BYTES = 32
FRAME_HEAD_BYTES = 24


class Page(NamedTuple):
    """One page in clear; place is "file" or "log", the log may hold a page many times."""

    place: str
    number: int
    content: bytes


class Trace(NamedTuple):
    """Where one of the sought byte strings was found."""

    place: str
    page: int
    sought: bytes


class _Cipher:
    def __init__(self, file_key: bytes, salt: bytes) -> None:
        ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")  # comes with keyring, on Linux alone
        self._ciphers = ciphers
        self._file_key = file_key
        self._mac_key = hashlib.pbkdf2_hmac("sha512", file_key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def clear(self, place: str, number: int, kept: bytes) -> Page:
        start = SALT_BYTES if number == 1 else 0
        sealed, mac = kept[start:-MAC_BYTES], kept[-MAC_BYTES:]
        if not hmac.compare_digest(mac, hmac.digest(self._mac_key, sealed + struct.pack("<I", number), "sha512")):
            raise AssertionError(f"page {number} in the {place} cannot be read")
        vector = sealed[-VECTOR_BYTES:]
        aes = self._ciphers.algorithms.AES(self._file_key)
        opened = self._ciphers.Cipher(aes, self._ciphers.modes.CBC(vector)).decryptor()
        return Page(place, number, opened.update(sealed[:-VECTOR_BYTES]) + opened.finalize())


def pages(path: Path, file_key: bytes | bytearray) -> Iterator[Page]:
    """Give every page of the vault at *path*, then every one in its log, also those of an earlier round of the log."""
    whole = path.read_bytes()
    cipher = _Cipher(bytes(file_key), whole[:SALT_BYTES])
    for start in range(0, len(whole), PAGE_BYTES):
        kept = whole[start : start + PAGE_BYTES]
        yield cipher.clear("file", start // PAGE_BYTES + 1, kept)
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes() if log.exists() else b""
    for start in range(LOG_HEAD_BYTES, len(frames), FRAME_HEAD_BYTES + PAGE_BYTES):
        number = struct.unpack_from(">I", frames, start)[0]
        yield cipher.clear("log", number, frames[start + FRAME_HEAD_BYTES : start + FRAME_HEAD_BYTES + PAGE_BYTES])


def traces(path: Path, file_key: bytes | bytearray, sought: Iterable[bytes]) -> list[Trace]:
    """Find *sought* in every page, small or capital; pages do not overlap, so give several pieces of what is long."""
    small = {piece.lower() for piece in sought}
    return [
        Trace(page.place, page.number, piece)
        for page in pages(path, file_key)
        for piece in small
        if piece in page.content.lower()
    ]
