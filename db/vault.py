"""An open vault: one folder, one encrypted file, a reading and a writing engine.

Two engines, because a transaction that begins by reading and writes later fails at once when another one
wrote in between: `write` takes the lock before it reads. Reading connections cannot write at all. A key
never stands in a URL, a statement or a log.
"""

import os
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection as Connection  # the type that read and write give, for other rooms
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db.connecting import open_connection
from db.errors import Interrupted, VaultError, VaultFault, fault_of_system
from db.faults import fault_of, translated
from db.key_document import KEYS_NAME
from db.keys import KeyFile, subkey, wipe
from db.migrations import NEWEST, migrate
from db.profile import begin_profile
from db.records import Profile

VAULT_NAME = "vault.db"
APPLICATION_ID = 0x496E7A67  # "Inzg"
PAGE_BYTES = 4096
READERS = 4
PROGRESS_STEPS = 1_000_000  # of SQLite's machine, some 20 ms: seldom, as each call waits for Python's lock


class Vault:
    """Made by `create_vault` and `open_vault`; to be closed by `close`."""

    def __init__(self, path: Path, data_key: bytes | bytearray) -> None:
        self.path = path
        self._file_key = subkey(data_key, "file")
        self._audit_key = subkey(data_key, "audit")
        self._register_key = subkey(data_key, "register")
        self._readings: dict[int, _Reading] = {}
        self._quiet = threading.Condition()
        self._closed = False
        self._reader = self._engine("BEGIN", READERS, may_write=False)
        self._writer = self._engine("BEGIN IMMEDIATE", 1, may_write=True)
        event.listen(self._reader, "before_cursor_execute", _stop_between_statements)

    @property
    def audit_key(self) -> bytes:
        """The key of the journal's chain."""
        return bytes(self._audit_key)

    @property
    def register_key(self) -> bytes:
        """The key of the marks by which an erased person is known again."""
        return bytes(self._register_key)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state and cannot write; any thread may have one.

        Raises:
            Interrupted: `interrupt` or `close` was called meanwhile, or the vault is closed.
            VaultError: the world stands in the way.
        """
        reading = _Reading()
        self._enter(reading)
        try:
            with translated(self.path), self._reader.connect() as connection:
                about = connection.info
                about[_READING] = reading
                reading.take(connection.connection.driver_connection)
                try:
                    try:
                        yield connection
                    finally:
                        reading.let_go()
                        del about[_READING]
                except BaseException as error:
                    _let_go_if_poisoned(connection, error)
                    raise
        finally:
            self._leave(reading)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the connection that writes: all of the block is kept, or (when it raises) nothing.

        Writers wait for each other; one thread must not ask for a second one inside the first.

        Raises:
            VaultError: the world stands in the way; nothing was kept.
        """
        if self._closed:
            raise RuntimeError("the vault is closed")
        with translated(self.path), self._writer.begin() as connection:
            try:
                yield connection
            except BaseException as error:
                _let_go_if_poisoned(connection, error)
                raise

    def interrupt(self) -> None:
        """Stop what is being read now, in whatever thread; those readers get `Interrupted`."""
        with self._quiet:
            readings = tuple(self._readings.values())
        for reading in readings:
            reading.stop()

    def checkpoint(self) -> bool:
        """Move all that was written into the main file and empty the log beside it.

        Returns:
            False while a reader holds an older state: what was deleted is then still in the files.
        """
        with translated(self.path):
            pooled = self._writer.raw_connection()
            try:
                busy = pooled.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]  # type: ignore[union-attr]
            finally:
                pooled.close()
        return not busy

    def rewrite(self) -> None:
        """Write the whole file anew: SQLite leaves copies of moved rows in the free space of its pages.

        To be followed by `checkpoint`. It needs about as much memory and room on the disk as the file is large.

        Raises:
            VaultError: disk_full and the like; nothing changed.
        """
        with translated(self.path):
            pooled = self._writer.raw_connection()
            try:
                pooled.driver_connection.execute("VACUUM").fetchall()  # type: ignore[union-attr]
            finally:
                pooled.close()

    def close(self) -> None:
        """Stop the readers, let the writer finish, close all, forget the keys; twice is no harm."""
        if self._closed:
            return
        self._closed = True
        self.interrupt()
        with self._quiet:
            self._quiet.wait_for(lambda: not self._readings, timeout=5.0)
        self._reader.dispose()
        try:
            with suppress(VaultError):  # a full disk: the log stays beside the file, for the next opening
                self.checkpoint()
        finally:
            self._writer.dispose()
            wipe(self._file_key)
            wipe(self._audit_key)
            wipe(self._register_key)

    def _enter(self, reading: "_Reading") -> None:
        with self._quiet:
            if self._closed:
                raise Interrupted
            self._readings[id(reading)] = reading

    def _leave(self, reading: "_Reading") -> None:
        with self._quiet:
            self._readings.pop(id(reading), None)
            self._quiet.notify_all()

    def _engine(self, begin: str, size: int, *, may_write: bool) -> Engine:
        engine = create_engine(
            "sqlite://",
            creator=lambda: open_connection(self.path, self._file_key, may_write=may_write),
            module=driver,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0,
            pool_use_lifo=True,  # the one used last has its pages decrypted already
            hide_parameters=True,
        )
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
        return engine


_READING = "reading"


class _Reading:
    """One reader at work, and whether somebody asked it to stop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._driver_connection: Any = None
        self.stopped = False

    def take(self, driver_connection: Any) -> None:
        with self._lock:
            self._driver_connection = driver_connection
            # `interrupt` is lost on a statement that is only about to start; the handler sees the flag later.
            driver_connection.set_progress_handler(lambda: self.stopped, PROGRESS_STEPS)

    def let_go(self) -> None:
        with self._lock:
            self._driver_connection.set_progress_handler(None, 0)
            self._driver_connection = None

    def stop(self) -> None:
        with self._lock:  # held while interrupting: the connection cannot go to another reader meanwhile
            self.stopped = True
            if self._driver_connection is not None:
                self._driver_connection.interrupt()


def _stop_between_statements(connection: Connection, *_: object) -> None:
    # SQLite's interrupt stops a statement that runs; this stops a reader that is between two of them.
    reading = connection.info.get(_READING)
    if reading is not None and reading.stopped:
        raise Interrupted


def _let_go_if_poisoned(connection: Connection, error: BaseException) -> None:
    # A connection that met a damaged page, or a disk that did not answer, fails ever after (sqlcipher issue 617):
    # never give it to the next one.
    said = getattr(error, "orig", None) or error
    if fault_of(said) in (VaultFault.DAMAGED, VaultFault.DISK_TROUBLE):
        connection.invalidate(error)


def create_vault(folder: Path, data_key: bytes | bytearray, profile: Profile, now: datetime) -> Vault:
    """Make a new vault in *folder*, which is made too, for its owner alone.

    Args:
        data_key: 32 bytes; stays the caller's, who wipes it.
        now: aware UTC instant.

    Raises:
        VaultError: in_use (there is a vault already), disk_full, disk_trouble, read_only, no_encryption,
            driver_too_old.
    """
    path = folder / VAULT_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)
    except OSError as error:
        raise VaultError(fault_of_system(error), path=folder) from error
    if path.exists():
        raise VaultError(VaultFault.IN_USE, path=path)
    try:
        with translated(path):
            _prepare(path, data_key)
        vault = Vault(path, data_key)
        try:
            with vault.write() as connection:
                begin_profile(connection, profile, now)
        except BaseException:
            vault.close()
            raise
    except BaseException:
        for name in (VAULT_NAME, VAULT_NAME + "-wal", VAULT_NAME + "-shm"):
            (folder / name).unlink(missing_ok=True)  # half a vault would stand in the way of the next try
        raise
    return vault


def open_vault(folder: Path, data_key: bytes | bytearray) -> Vault:
    """Open the vault in *folder* and bring its tables up to date.

    Args:
        data_key: 32 bytes, from one of the slots; stays the caller's, who wipes it.

    Raises:
        VaultError: wrong_key, vault_missing (its key file is there), not_a_vault, plain_file, damaged, newer_vault,
            in_use, read_only, disk_full, disk_trouble, no_encryption, driver_too_old.
    """
    path = folder / VAULT_NAME
    head = _head(path)
    if len(head) < PAGE_BYTES:  # an empty file would be taken for a vault to be
        raise VaultError(VaultFault.NOT_A_VAULT, path=path)
    if head.startswith(b"SQLite format 3\0"):
        raise VaultError(VaultFault.PLAIN_FILE, path=path)
    try:
        with translated(path):
            _bring_up_to_date(path, data_key)
    except VaultError as error:
        if error.fault is VaultFault.DAMAGED and _is_unreadable(error):
            raise VaultError(_why_unreadable(path, head, data_key), path=path) from error
        raise
    return Vault(path, data_key)


def _prepare(path: Path, data_key: bytes | bytearray) -> None:
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise VaultError(fault_of_system(error), path=path) from error
    file_key = subkey(data_key, "file")
    connection = open_connection(path, file_key, may_write=True)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}").fetchall()
        migrate(connection)
    finally:
        connection.close()
        wipe(file_key)


def _bring_up_to_date(path: Path, data_key: bytes | bytearray) -> None:
    file_key = subkey(data_key, "file")
    try:
        connection = open_connection(path, file_key, may_write=True)
        try:
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            if not ours or found < 1:
                raise VaultError(VaultFault.NOT_A_VAULT, path=path)
            if found > NEWEST:
                raise VaultError(VaultFault.NEWER_VAULT, path=path, found=found, known=NEWEST)
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            in_log = _log_bytes(path) > 0
            if not in_log and path.stat().st_size < pages * PAGE_BYTES:
                raise VaultError(VaultFault.DAMAGED, path=path)
            migrate(connection)
        finally:
            connection.close()
    finally:
        wipe(file_key)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(PAGE_BYTES)
    except FileNotFoundError as error:
        has_keys = path.with_name(KEYS_NAME).exists()
        raise VaultError(VaultFault.VAULT_MISSING if has_keys else VaultFault.NOT_A_VAULT, path=path) from error
    except OSError as error:
        raise VaultError(fault_of_system(error), path=path) from error


def _log_bytes(path: Path) -> int:
    try:
        return path.with_name(path.name + "-wal").stat().st_size
    except FileNotFoundError:
        return 0


def _is_unreadable(error: VaultError) -> bool:
    return getattr(error.__cause__, "sqlite_errorname", None) == "SQLITE_NOTADB"


def _why_unreadable(path: Path, head: bytes, data_key: bytes | bytearray) -> VaultFault:
    """Tell a wrong key, a damaged first page and a foreign file apart: SQLCipher says the same of all."""
    whole_pages = path.stat().st_size % PAGE_BYTES == 0
    if not whole_pages or len(zlib.compress(head)) < len(head) * 0.98:
        return VaultFault.NOT_A_VAULT  # a page of ours looks like noise and cannot be pressed together
    try:
        keys = KeyFile.load(path.parent)
    except VaultError:
        return VaultFault.WRONG_KEY
    return VaultFault.DAMAGED if keys.is_right_key(data_key) else VaultFault.WRONG_KEY
