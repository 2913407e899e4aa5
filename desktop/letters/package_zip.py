"""Packs files into a zip: plain, or encrypted with AES-256 so that 7-Zip and its like can open it.

The names of files stay readable in an encrypted zip, and Windows Explorer and macOS's Archive Utility know no AES:
whoever fills it gives names that tell nothing, and leaves one file readable that says how to open the rest.
Source: WinZip AE-2 (no CRC of the content, which would give small files away); Microsoft, "Naming Files".
"""

import re
import zipfile
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

from desktop.letters.errors import LetterProblem
from desktop.letters.package_passphrase import require_strong

OFFICE_TIME = ZoneInfo("Europe/Amsterdam")
LONGEST_NAME = 120  # characters with its folders: an unpacked path must stay below 260 on Windows

_PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9 ._-]*[A-Za-z0-9_-])?")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
AE_2 = 2  # the version of the encryption
UNIX, MODE = 3, 0o644 << 16  # for who unpacks it on macOS and Linux


def zip_package(
    files: Mapping[str, bytes], passphrase: str | None, moment: datetime, *, readable: Collection[str] = ()
) -> bytes:
    """Pack files.

    Args:
        files: by name, folders divided by "/"; they keep their order.
        passphrase: None for a plain zip.
        moment: the aware instant that every file bears as its date.
        readable: names that stay unencrypted.

    Returns:
        the whole zip; a plain one is equal for equal arguments, an encrypted one differs each time by its salts.

    Raises:
        LetterProblem: "unsafe_name" (name), "passphrase_weak" (bits, least), "passphrase_character" (character),
            "passphrase_too_long" (limit).
        ValueError: moment is not aware.
    """
    if moment.tzinfo is None:
        raise ValueError("moment without time zone")
    require_safe_names(files)
    at = moment.astimezone(OFFICE_TIME).timetuple()[:6]
    file = BytesIO()
    if passphrase is None:
        with zipfile.ZipFile(file, "w") as plain:
            for name, content in files.items():
                plain.writestr(_entry(zipfile.ZipInfo(name, at)), content, zipfile.ZIP_DEFLATED)
        return file.getvalue()
    require_strong(passphrase)
    # Here, not at the top: it takes a fifth of a second to load, and the start of the program need not wait.
    import pyzipper

    with pyzipper.AESZipFile(file, "w") as locked:
        for name, content in files.items():
            if name in readable:
                locked.setpassword(None)
                locked.setencryption(None)
            else:
                locked.setpassword(passphrase.encode("ascii"))
                locked.setencryption(pyzipper.WZ_AES, nbits=256, force_wz_aes_version=AE_2)
            locked.writestr(_entry(locked.zipinfo_cls(name, at)), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def require_safe_names(names: Iterable[str]) -> None:
    """Refuse names that would leave the folder they are unpacked in, fall together, or that Windows cannot write.

    Raises:
        LetterProblem: "unsafe_name" (name).

    >>> require_safe_names(["csv/person.csv", "../person.csv"])
    Traceback (most recent call last):
    desktop.letters.errors.LetterProblem: unsafe_name (name='../person.csv')
    """
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        parts = name.lower().split("/")
        above = {"/".join(parts[:count]) for count in range(1, len(parts))}
        is_good = all(_PART.fullmatch(part) and not _RESERVED.fullmatch(part) for part in parts)
        if not is_good or len(name) > LONGEST_NAME or name.lower() in files | folders or above & files:
            raise LetterProblem("unsafe_name", name=name)
        files.add(name.lower())
        folders |= above


def _entry(info: Any) -> Any:
    """The same on every system, and readable by its owner where it is unpacked."""
    info.create_system, info.external_attr = UNIX, MODE
    return info
