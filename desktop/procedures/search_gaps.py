"""Where the searches of a case and what is registered of the person do not agree, or a copy of the data is missing.

An answer is complete and true only if what was found is registered, what is registered was found, and a copy of what
was found goes along. Source: GDPR art. 5(1)(d), 12(1), 15(1), 15(3).
"""

from collections.abc import Iterable

from db import categories as kept_categories
from db import enclosures, holdings, messages
from db import searches as kept_searches
from db.holding_records import CategoryId, Holding
from db.records import Case, CaseId
from db.vault import Connection
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.procedures.package_promises import awaits_data
from desktop.procedures.recipients import NOTHING_THERE, receivers_of
from desktop.rules.portability import portable
from desktop.rules.rights import Right

COPIED = (Right.ACCESS, Right.PORTABILITY)


def search_gaps(office: Office, con: Connection, case: Case) -> dict[str, str]:
    """The gap of each system that has one, as `search_lines.SearchLine` knows it; none in a closed case, nor of
    somebody who is not in the directory.
    """
    if case.subject_id is None or case.closed_on is not None:
        return {}
    to_give = [one.right for one in case.rights if one.right in COPIED and awaits_data(con, case, one)]
    no_file = (code for kind in to_give for code in found_without_file(office, con, case, kind))
    return {
        **dict.fromkeys(no_file, "no_file"),
        **dict.fromkeys(registered_not_found(con, case), "not_found"),
        **dict.fromkeys(found_not_registered(office, con, case), "not_registered"),
    }


def found_not_registered(office: Office, con: Connection, case: Case) -> tuple[str, ...]:
    """The codes of the systems in which something was found and the person has no holding.

    What the case decided on was registered, also where it was erased since. Of backups nothing is registered.
    """
    known = kept_categories.categories(con)
    decided = [CategoryId(one.category_id) for right in case.rights for one in right.categories]
    kinds = (*decided, *(held.category_id for held in _held(con, case)))
    registered = {known[one].system for one in kinds}
    if case.subject_id is not None:  # whoever the statement names with data that are held stands in the letter already
        registered |= {one.system for one in receivers_of(office, con, case.subject_id, kinds, [CaseId(case.id or 0)])}
    to_register = {system.code for system in office.systems if not system.correspondence} - registered
    return tuple(code for code in _in_state(con, case, ("found",)) if code in to_register)


def registered_not_found(con: Connection, case: Case) -> tuple[str, ...]:
    """The codes of the systems in which nothing was found, while the person has a holding there now."""
    known = kept_categories.categories(con)
    registered = {known[held.category_id].system for held in _held(con, case)}
    return tuple(code for code in _in_state(con, case, NOTHING_THERE) if code in registered)


def found_without_file(office: Office, con: Connection, case: Case, kind: str) -> tuple[str, ...]:
    """The codes of the systems in which something was found and of which no file would go into the package.

    Backups hold the same as the systems, and what was found in the mailbox stands in the messages of the case, if it
    has any. A package of portability carries over only what rests on consent or a contract.

    Args:
        kind: "access" or "portability".
    """
    is_carried = kind == Right.PORTABILITY
    brought = enclosures.enclosures_of(con, CaseId(case.id or 0))
    with_file = {one.task_id for one in brought if one.is_portable or not is_carried}
    has_messages = bool(messages.messages_of(con, CaseId(case.id or 0)))
    copied = {one.code for one in office.systems if not (one.correspondence and has_messages)}
    if is_carried:
        known = kept_categories.categories(con)
        held = [known[one.category_id] for one in _held(con, case)]
        copied &= {category.system for category in held if portable(terms_for(office, category))}
    tasks = kept_searches.tasks_of(con, CaseId(case.id or 0))
    return tuple(
        one.system for one in tasks if one.state == "found" and one.id not in with_file and one.system in copied
    )


def _in_state(con: Connection, case: Case, states: Iterable[str]) -> tuple[str, ...]:
    wanted = frozenset(states)
    return tuple(one.system for one in kept_searches.tasks_of(con, CaseId(case.id or 0)) if one.state in wanted)


def _held(con: Connection, case: Case) -> tuple[Holding, ...]:
    return tuple(holdings.holdings_of(con, case.subject_id)) if case.subject_id is not None else ()
