"""Files of a case: what a search of a system brought, or what goes with the answer; kept in the vault, nowhere else."""

import hashlib

from db import enclosures as kept_files
from db import searches as kept_searches
from db.records import CaseId
from db.request_records import Enclosure, EnclosureId, SearchTaskId
from db.vault import Connection
from desktop.letters.mail_names import clean_file_name
from desktop.procedures.case_acts import fetch, fetch_open
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.search_lines import EnclosureLine
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})
MOST_BYTES = 25 * 1024 * 1024


def add_enclosure(
    office: Office, *, case_id: int, name: str, content: bytes, search_id: int | None = None, media_type: str = ""
) -> Done[int]:
    """Keep a file in an open case.

    Args:
        name: as the file was called; it is made safe for every system.
        search_id: the search of the same case that brought it.

    Raises:
        RuleBroken: "enclosure_empty" (name), "enclosure_too_large" (name, bytes, most), "enclosure_twice" (name: the
            same content is in the case already), "search_gone", "case_closed", "case_gone".
    """
    safe_name = clean_file_name(name, media_type)
    if not content:
        raise RuleBroken("enclosure_empty", name=safe_name)
    if len(content) > MOST_BYTES:
        raise RuleBroken("enclosure_too_large", name=safe_name, bytes=len(content), most=MOST_BYTES)
    digest = hashlib.sha256(content).hexdigest()
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        _require_own_search(con, case_id, search_id)
        same = [one for one in kept_files.enclosures_of(con, CaseId(case_id)) if one.sha256 == digest]
        if same:
            raise RuleBroken("enclosure_twice", name=same[0].name)
        enclosure = Enclosure(
            case_id=CaseId(case_id),
            task_id=None if search_id is None else SearchTaskId(search_id),
            name=safe_name,
            media_type=media_type,
            bytes=len(content),
            sha256=digest,
            added_at=office.clock.now(),
            added_by=employee(con),
        )
        kept = kept_files.keep_enclosure(con, enclosure, content)
        note(office, con, "enclosure_added", case_id=case.id, enclosure=int(kept), sha256=digest)
    return Done(int(kept), CHANGED, lambda: drop_enclosure(office, enclosure_id=int(kept)))


def drop_enclosure(office: Office, *, enclosure_id: int) -> Done[None]:
    """Take a file out of an open case; the undo puts it back under its number.

    Raises:
        RuleBroken: "enclosure_gone", "case_closed".
    """
    with office.vault.write() as con:
        dropped = _fetch(con, enclosure_id)
        fetch_open(con, dropped.case_id)
        content = kept_files.content_of(con, EnclosureId(enclosure_id))
        kept_files.drop_enclosure(con, EnclosureId(enclosure_id))
        note(office, con, "enclosure_dropped", case_id=dropped.case_id, enclosure=enclosure_id, sha256=dropped.sha256)

    def undo() -> Done[int]:
        with office.vault.write() as con:
            fetch_open(con, dropped.case_id)
            kept = kept_files.keep_enclosure(con, dropped, content)
            note(office, con, "enclosure_put_back", case_id=dropped.case_id, enclosure=int(kept), sha256=dropped.sha256)
        return Done(int(kept), CHANGED)

    return Done(None, CHANGED, undo)


def set_portable(office: Office, *, enclosure_id: int, is_portable: bool) -> Done[None]:
    """Say whether a file also goes with an answer to a request for portability.

    Raises:
        RuleBroken: "enclosure_gone", "case_closed".
    """
    with office.vault.write() as con:
        enclosure = _fetch(con, enclosure_id)
        fetch_open(con, enclosure.case_id)
        kept_files.set_portable(con, EnclosureId(enclosure_id), is_portable)
        note(office, con, "enclosure_portable", case_id=enclosure.case_id, enclosure=enclosure_id, portable=is_portable)
    before = enclosure.is_portable
    return Done(None, CHANGED, lambda: set_portable(office, enclosure_id=enclosure_id, is_portable=before))


def enclosure_content(office: Office, enclosure_id: int) -> bytes:
    """The file, checked against the SHA-256 kept beside it.

    Raises:
        RuleBroken: "enclosure_gone", "enclosure_altered".
    """
    with office.vault.read() as con:
        return content_of(con, _fetch(con, enclosure_id))


def enclosures_of(office: Office, case_id: int) -> tuple[EnclosureLine, ...]:
    """The files of a case, in the order they came.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.read() as con:
        fetch(con, case_id)
        return tuple(enclosure_line(one) for one in kept_files.enclosures_of(con, CaseId(case_id)))


def content_of(con: Connection, enclosure: Enclosure) -> bytes:
    """The same, within a transaction.

    Raises:
        RuleBroken: "enclosure_altered" (name).
    """
    content = kept_files.content_of(con, EnclosureId(enclosure.id or 0))
    if hashlib.sha256(content).hexdigest() != enclosure.sha256:
        raise RuleBroken("enclosure_altered", name=enclosure.name)
    return content


def enclosure_line(enclosure: Enclosure) -> EnclosureLine:
    if enclosure.id is None:
        raise LookupError("a file that was never kept has no line")
    return EnclosureLine(
        id=enclosure.id,
        case_id=enclosure.case_id,
        search_id=enclosure.task_id,
        name=enclosure.name,
        media_type=enclosure.media_type,
        bytes=enclosure.bytes,
        sha256=enclosure.sha256,
        added_at=enclosure.added_at,
        added_by=enclosure.added_by,
        is_portable=enclosure.is_portable,
    )


def _fetch(con: Connection, enclosure_id: int) -> Enclosure:
    found = kept_files.fetch_enclosure(con, EnclosureId(enclosure_id))
    if found is None:
        raise RuleBroken("enclosure_gone")
    return found


def _require_own_search(con: Connection, case_id: int, search_id: int | None) -> None:
    if search_id is None:
        return
    task = kept_searches.fetch_task(con, SearchTaskId(search_id))
    if task is None or task.case_id != case_id:
        raise RuleBroken("search_gone")
