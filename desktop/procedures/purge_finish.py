"""The end of a purge: the files are emptied of what was erased, and only then its certificate is issued.

What a power cut leaves between the two is owed, and made good at the next start.
"""

import hashlib
from dataclasses import replace

from db.errors import VaultError
from db.holding_records import Purge, PurgeId
from db.purges import fetch_purge, keep_certificate, keep_purge, unfinished
from db.vault import Connection, Vault
from desktop.letters.errors import LetterProblem
from desktop.procedures.certificates import issue
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.PURGES})
TRIES = 3  # each waits for the readers as long as the vault waits for a lock


def finish_purge(office: Office, *, purge_id: int) -> Done[None]:
    """Empty the files of what the purge erased and issue its certificate; nothing happens where that was done.

    Raises:
        RuleBroken: "purge_waits_for_readers" (number): somebody still reads the older state; try again.
            "purge_not_erased", "purge_gone".
        VaultError: disk_full and the like; the certificate is still owed.
        LetterProblem: the certificate cannot be set, such as "unprintable_character".
    """
    with office.vault.read() as con:
        purge = fetch(con, purge_id)
    if purge.state == "certified":
        return Done(None)
    if purge.state != "erased":
        raise RuleBroken("purge_not_erased", number=purge.number)
    if not _emptied(office.vault):
        raise RuleBroken("purge_waits_for_readers", number=purge.number)
    with office.vault.read() as con:
        pdf, csv = issue(office, con, purge)
    digest = hashlib.sha256(pdf).hexdigest()
    now = office.clock.now()
    with office.vault.write() as con:
        keep_certificate(con, PurgeId(purge_id), pdf, csv, digest, now)
        keep_purge(con, replace(purge, state="certified", certified_at=now))
        note(office, con, "purge_certified", purge=purge.number, sha256=digest)
    return Done(None, CHANGED)


def finish_owed(office: Office) -> tuple[int, ...]:
    """Finish the purges that erased something and got no further; for every start, once the vault is open.

    One that cannot be finished now stays owed, and is shown as such: nobody is kept from the desk by it.

    Returns:
        The ids of those that are finished now, oldest first.
    """
    with office.vault.read() as con:
        owed = [purge.id for purge in unfinished(con) if purge.state == "erased" and purge.id is not None]
    finished = []
    for purge_id in owed:
        try:
            finish_purge(office, purge_id=purge_id)
        except (RuleBroken, VaultError, LetterProblem):
            continue
        finished.append(int(purge_id))
    return tuple(finished)


def fetch(con: Connection, purge_id: int) -> Purge:
    """The purge.

    Raises:
        RuleBroken: "purge_gone".
    """
    purge = fetch_purge(con, PurgeId(purge_id))
    if purge is None:
        raise RuleBroken("purge_gone")
    return purge


def _emptied(vault: Vault) -> bool:
    vault.rewrite()
    return any(vault.checkpoint() for _ in range(TRIES))
