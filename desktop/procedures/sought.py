"""For whom the systems were searched, and whether that counts for the person who turns out to have asked.

Somebody who is not in the directory is looked for by what they wrote of themselves. Source: GDPR art. 5(1)(d), 12(2).
"""

from collections.abc import Collection
from dataclasses import replace

from db import messages
from db import searches as kept_searches
from db.profile import fetch_profile
from db.records import Case, CaseId, Subject
from db.request_records import SearchTask, SearchTaskId
from db.vault import Connection
from desktop.procedures.contacts import is_ours
from desktop.procedures.known_by import known_by
from desktop.procedures.office import Office, note
from desktop.procedures.people import emails_of, name_of
from desktop.rules.names import fold
from desktop.rules.systems import Systems
from desktop.rules.texts import full_name


def written_by(con: Connection, case: Case) -> tuple[str, ...]:
    """What whoever asks wrote of themselves: the name, and the e-mail addresses they wrote from.

    While somebody acts for them it is not known whose address it is, so there is none.
    """
    came = () if case.representative else messages.messages_of(con, CaseId(case.id or 0))
    own = fetch_profile(con).email
    addresses = (one.sender_address for one in came if not is_ours(one.sender_address, own))
    return tuple(said for said in dict.fromkeys((case.requester, *addresses)) if said)


def search_again(office: Office, con: Connection, case: Case, person: Subject | None) -> tuple[SearchTask, ...]:
    """Open the searches of a case again that do not count for *person*, who turns out to be who asks.

    Those that were done for another person of the directory do not count. Those from when nobody was linked do where
    they looked for this person, by all that the system knows them by or by enough to find them.

    Args:
        case: as it was, with the person of before.

    Returns:
        All searches that were done, as they were, for `searched_before`.
    """
    done = tuple(task for task in kept_searches.tasks_of(con, CaseId(case.id or 0)) if task.state != "open")
    sought = {fold(said) for said in written_by(con, case)} if case.subject_id is None else set()
    for task in done:
        if person is None or not _counts_for(office.systems, person, task, sought):
            _reopen(office, con, task)
    return done


def searched_before(office: Office, con: Connection, case: Case, done: tuple[SearchTask, ...]) -> None:
    """Undo `search_again`; what was recorded since was for the other person, and is searched again."""
    for task in kept_searches.tasks_of(con, CaseId(case.id or 0)):
        if task.state != "open" and task not in done:
            _reopen(office, con, task)
    for task in done:
        if kept_searches.fetch_task(con, SearchTaskId(task.id or 0)) == reopened(task):
            kept_searches.keep_task(con, task)
            note(office, con, "search_taken_back", case_id=case.id, system=task.system)


def reopened(task: SearchTask) -> SearchTask:
    """The task as one that is still to be done; what was written down of it stays."""
    return replace(task, state="open", done_by="", done_on=None)


def _reopen(office: Office, con: Connection, task: SearchTask) -> None:
    kept_searches.keep_task(con, reopened(task))
    note(office, con, "search_reopened", case_id=task.case_id, system=task.system)


def _counts_for(systems: Systems, person: Subject, task: SearchTask, sought: Collection[str]) -> bool:
    """sought: what was looked for, folded."""
    if not {fold(said) for said in (full_name(name_of(person)), *emails_of(person))} & set(sought):
        return False  # somebody else
    names = known_by(systems, person, task.system)
    return task.state == "found" or {fold(name) for name in names} <= set(sought)
