"""How one encrypted connection is opened: the key first, then the settings, on a driver that is new enough.

A driver without encryption ignores the key in silence and writes plain text, so `check_driver` comes before
anything is written. No cipher pragma is ever set: the defaults of SQLCipher 4 are the format of the file.
"""

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from db.errors import VaultError, VaultFault

LEAST_SQLITE = (3, 53, 4)  # the WAL-reset corruption, two FTS5 overflows and the ATTACH corruption are fixed
LEAST_CIPHER = (4, 18)
WAIT_S = 5.0
SETTINGS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-65536",  # KiB: a page that is not in the cache costs a decryption
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "journal_size_limit=67108864",
    "fullfsync=ON",  # these two matter on macOS alone, where a flush stops short of the platter
    "checkpoint_fullfsync=ON",
)


def check_driver(connection: Any) -> None:
    """Refuse a driver that does not encrypt, or that has known ways to lose data.

    Args:
        connection: an open DB-API connection in memory (one to a file would have to be keyed first).

    Raises:
        VaultError: no_encryption or driver_too_old.
    """
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if row is None or not row[0]:
        raise VaultError(VaultFault.NO_ENCRYPTION)
    cipher = str(row[0]).split()[0]
    sqlite = str(connection.execute("SELECT sqlite_version()").fetchone()[0])
    check_versions(sqlite, cipher)


def check_versions(sqlite: str, cipher: str) -> None:
    """Compare the versions, like "3.53.4" and "4.19.0", with the floor.

    Raises:
        VaultError: driver_too_old.
    """
    numbers = _numbers(cipher)
    if _numbers(sqlite) < LEAST_SQLITE or numbers < LEAST_CIPHER or numbers[0] != LEAST_CIPHER[0]:
        raise VaultError(VaultFault.DRIVER_TOO_OLD, sqlite=sqlite, cipher=cipher)


def raw_key_literal(key: bytes | bytearray) -> bytearray:
    """Spell *key* as SQLCipher reads a raw key; the caller wipes it.

    With a digit more or less SQLCipher would silently take the text for a passphrase.

    Raises:
        ValueError: the key does not have exactly 32 bytes.
    """
    if len(key) != 32:
        raise ValueError("a file key has 32 bytes")
    literal = bytearray(b"x'")
    for byte in key:
        literal += b"%02x" % byte
    return literal + b"'"


def open_connection(path: Path, file_key: bytes | bytearray, *, may_write: bool) -> Any:
    """Open one connection to the vault at *path*: keyed, proven and set.

    Args:
        may_write: False makes every writing statement fail.

    Raises:
        VaultError: no_encryption or driver_too_old.
        sqlcipher3.dbapi2.DatabaseError: wrong key, no vault, damaged, locked.
    """
    with closing(driver.connect(":memory:")) as probe:
        check_driver(probe)
    connection = driver.connect(str(path), check_same_thread=False, timeout=WAIT_S, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()  # it writes page errors to stderr otherwise
        literal = raw_key_literal(file_key)
        connection.set_key(literal)
        literal[:] = bytes(len(literal))
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        if not may_write:
            connection.execute("PRAGMA query_only=ON").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
