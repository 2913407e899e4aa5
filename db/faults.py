"""The one place where what the driver says becomes a fault of the vault.

A broken constraint, a refusing trigger and bad SQL are not faults of the world: they pass as SQLAlchemy
raised them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from db.errors import Interrupted, VaultError, VaultFault

_BY_RESULT = {  # primary result codes of SQLite, https://sqlite.org/rescode.html
    "SQLITE_FULL": VaultFault.DISK_FULL,
    "SQLITE_BUSY": VaultFault.IN_USE,
    "SQLITE_LOCKED": VaultFault.IN_USE,
    "SQLITE_READONLY": VaultFault.READ_ONLY,
    "SQLITE_PERM": VaultFault.READ_ONLY,
    "SQLITE_CANTOPEN": VaultFault.READ_ONLY,
    "SQLITE_CORRUPT": VaultFault.DAMAGED,
    "SQLITE_NOTADB": VaultFault.DAMAGED,
    "SQLITE_IOERR": VaultFault.DISK_TROUBLE,
    "SQLITE_PROTOCOL": VaultFault.IN_USE,
}


def fault_of(error: BaseException) -> VaultFault | None:
    """Name the fault behind a driver's *error*; None where it is no fault of the world."""
    name = getattr(error, "sqlite_errorname", None) or ""
    for result, fault in _BY_RESULT.items():
        if name == result or name.startswith(result + "_"):
            return fault
    return None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise VaultError or Interrupted for what the driver, or a pool with none left, raises inside."""
    try:
        yield
    except PoolTimeout as error:
        raise VaultError(VaultFault.IN_USE, path=path) from error
    except (DBAPIError, driver.Error) as error:
        said = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
        if getattr(said, "sqlite_errorname", None) == "SQLITE_INTERRUPT":
            raise Interrupted from error
        fault = fault_of(said)
        if fault is None:
            raise
        raise VaultError(fault, path=path) from error
