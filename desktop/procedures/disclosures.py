"""The register of disclosures: to whom data of a person went, on which of the six grounds, and when.

A government that asks for somebody's data makes a task: the person is told at once, by letter, unless a law forbids
it; that ban is recorded with its end, and on that day the task is back. Source: the statement, section 4.2.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NotRequired, TypedDict, Unpack

from db import disclosures as register
from db import subjects
from db.disclosures import DisclosureRow
from db.holding_records import Disclosure, DisclosureId
from db.holding_tables import SHARING_GROUNDS
from db.records import CaseId, SubjectId
from db.vault import Connection
from desktop.procedures.case_acts import fetch
from desktop.procedures.holding_lines import DisclosureLine
from desktop.procedures.matter import disclosure_number
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.errors import RuleBroken
from desktop.rules.names import PersonName
from desktop.rules.texts import list_name

CHANGED = frozenset({Topic.DISCLOSURES})
TOLD = ("recipient", "requested_on", "disclosed_on", "law", "data")  # what the letter says of it


class DisclosureFacts(TypedDict):
    """What is written down of a disclosure.

    recipient: for a government request the authority. requested_on: the day it asked. disclosed_on: None, nothing was
    given (yet). data: what was given. ban_law, ban_until: what forbids telling the person, and the day it ends.
    """

    recipient: str
    ground: str
    is_government: bool
    requested_on: date | None
    disclosed_on: date | None
    law: str
    data: str
    ban_law: NotRequired[str]
    ban_until: NotRequired[date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Details:
    """The same, trimmed."""

    recipient: str
    ground: str
    is_government: bool
    requested_on: date | None
    disclosed_on: date | None
    law: str
    data: str
    ban_law: str = ""
    ban_until: date | None = None


_FIELDS = tuple(_Details.__dataclass_fields__)


def register_disclosure(
    office: Office, *, person_id: int, case_id: int | None = None, **facts: Unpack[DisclosureFacts]
) -> Done[int]:
    """Write down that data of a person went, or were asked to go, to somebody else.

    Args:
        facts: see `DisclosureFacts`.

    Raises:
        RuleBroken: "disclosure_without_recipient", "unknown_ground" (ground), "disclosure_without_law",
            "disclosure_without_day" (field), "disclosure_without_data", "disclosure_date" (on: a day to come),
            "disclosure_before_request" (requested_on, disclosed_on), "ban_without_request", "ban_without_law",
            "ban_without_end", "ban_past" (until), "person_gone", "case_gone", "case_of_another" (number).
    """
    details, today = _trimmed(facts), office.clock.today()
    _require_whole(details, today)
    _require_ban(details, today)
    with office.vault.write() as con:
        if subjects.fetch_subject(con, SubjectId(person_id)) is None:
            raise RuleBroken("person_gone")
        _require_own_case(con, person_id, case_id)
        kept = Disclosure(
            subject_id=SubjectId(person_id),
            case_id=None if case_id is None else CaseId(case_id),
            registered_by=employee(con),
            registered_at=office.clock.now(),
            **_fields(details),
        )
        kept = replace(kept, id=register.keep_disclosure(con, kept))
        _note(office, con, "disclosure_registered", kept)
    return Done(_id(kept), CHANGED, lambda: _unregister(office, kept))


def correct_disclosure(
    office: Office,
    *,
    disclosure_id: int,
    case_id: int | None = None,
    shown: DisclosureLine | None = None,
    **facts: Unpack[DisclosureFacts],
) -> Done[None]:
    """Correct a disclosure, or write down what happened next. What the person was told before is told again where it
    is no longer all there is to tell.

    Args:
        shown: the entry that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "disclosure_gone", "disclosure_overtaken" (by, at, now: a colleague was earlier), and as
            `register_disclosure`; a ban that has ended may stay as it was.
    """
    details, today = _trimmed(facts), office.clock.today()
    _require_whole(details, today)
    with office.vault.write() as con:
        before = _fetch(con, disclosure_id)
        _require_as_shown(office, con, before, shown)
        if (details.ban_law, details.ban_until) != (before.ban_law, before.ban_until):
            _require_ban(details, today)
        _require_own_case(con, before.subject_id, case_id)
        changed = replace(before, case_id=None if case_id is None else CaseId(case_id), **_fields(details))
        if any(getattr(changed, name) != getattr(before, name) for name in TOLD) or not changed.is_government:
            changed = replace(changed, told_on=None)
        register.keep_disclosure(con, changed)
        _note(office, con, "disclosure_corrected", changed)
    return Done(None, CHANGED, lambda: _put_back(office, before, changed))


def disclosures(office: Office, which: str = "all") -> tuple[DisclosureLine, ...]:
    """The register.

    Args:
        which: "all" (newest first); "tell", the government requests of which the person must be told now, and
            "banned", those of which they may not be told yet (both oldest first).
    """
    with office.vault.read() as con:
        rows = register.all_disclosures(con) if which == "all" else register.to_tell(con)
    lines = tuple(_line(row, office.clock.today()) for row in rows)
    return lines if which == "all" else tuple(line for line in lines if line.task == which)


def disclosures_of(office: Office, person_id: int) -> tuple[DisclosureLine, ...]:
    """The disclosures of one person, newest first."""
    with office.vault.read() as con:
        rows = register.disclosures_of(con, SubjectId(person_id))
    return tuple(_line(row, office.clock.today()) for row in rows)


def task_of(disclosure: Disclosure, today: date) -> str:
    """What is to be done about it: "" nothing, "tell" the person now, or "banned": not before the ban has ended."""
    if not disclosure.is_government or disclosure.told_on:
        return ""
    return "banned" if disclosure.ban_until and today < disclosure.ban_until else "tell"


def _require_whole(details: _Details, today: date) -> None:
    if not details.recipient:
        raise RuleBroken("disclosure_without_recipient")
    if details.ground not in SHARING_GROUNDS:
        raise RuleBroken("unknown_ground", ground=details.ground)
    needed = "requested_on" if details.is_government else "disclosed_on"
    if getattr(details, needed) is None:
        raise RuleBroken("disclosure_without_day", field=needed)
    if details.is_government and not details.law:
        raise RuleBroken("disclosure_without_law")
    if details.disclosed_on and not details.data:
        raise RuleBroken("disclosure_without_data")
    for on in (details.requested_on, details.disclosed_on):
        if on and on > today:
            raise RuleBroken("disclosure_date", on=on)
    if details.requested_on and details.disclosed_on and details.disclosed_on < details.requested_on:
        raise RuleBroken(
            "disclosure_before_request", requested_on=details.requested_on, disclosed_on=details.disclosed_on
        )


def _require_ban(details: _Details, today: date) -> None:
    """Source: statement section 4.2: "tenzij wij dit niet mogen op grond van de wet"."""
    if not details.ban_law and details.ban_until is None:
        return
    if not details.is_government:
        raise RuleBroken("ban_without_request")
    if not details.ban_law:
        raise RuleBroken("ban_without_law")
    if details.ban_until is None:
        raise RuleBroken("ban_without_end")
    if details.ban_until <= today:
        raise RuleBroken("ban_past", until=details.ban_until)


def _require_own_case(con: Connection, person_id: int, case_id: int | None) -> None:
    if case_id is None:
        return
    case = fetch(con, case_id)
    if case.subject_id != person_id:
        raise RuleBroken("case_of_another", number=case.number)


def _trimmed(facts: DisclosureFacts) -> _Details:
    given = _Details(**facts)
    return replace(
        given,
        recipient=" ".join(given.recipient.split()),
        law=" ".join(given.law.split()),
        data=given.data.strip(),
        ban_law=" ".join(given.ban_law.split()),
    )


def _fields(details: _Details) -> dict[str, Any]:
    return {name: getattr(details, name) for name in _FIELDS}


def _fetch(con: Connection, disclosure_id: int) -> Disclosure:
    found = register.fetch_disclosure(con, DisclosureId(disclosure_id))
    if found is None:
        raise RuleBroken("disclosure_gone")
    return found


def _require_as_shown(office: Office, con: Connection, kept: Disclosure, shown: DisclosureLine | None) -> None:
    """What is compared is what is written down of it, and whether the person was told."""
    if shown is None:
        return
    row = next(one for one in register.disclosures_of(con, kept.subject_id) if one.disclosure.id == kept.id)
    now = _line(row, office.clock.today())
    if any(getattr(now, name) != getattr(shown, name) for name in (*_FIELDS, "case_id", "told_on")):
        raise overtaken(
            con,
            "disclosure_overtaken",
            "disclosure_",
            now,
            subject_id=kept.subject_id,
            disclosure=disclosure_number(kept),
        )


def _unregister(office: Office, kept: Disclosure) -> Done[Any]:
    return _undo(office, kept, lambda con: register.drop_disclosure(con, DisclosureId(_id(kept))))


def _put_back(office: Office, before: Disclosure, after: Disclosure) -> Done[Any]:
    return _undo(office, after, lambda con: register.keep_disclosure(con, before))


def _undo(office: Office, as_left: Disclosure, put: Callable[[Connection], object]) -> Done[Any]:
    """Raises RuleBroken "disclosure_changed": somebody told or corrected it meanwhile."""
    with office.vault.write() as con:
        now = _fetch(con, _id(as_left))
        if replace(now, subject_id=as_left.subject_id) != as_left:  # merging people may have given it to another
            raise RuleBroken("disclosure_changed")
        put(con)
        _note(office, con, "disclosure_taken_back", now)
    return Done(None, CHANGED)


def _note(office: Office, con: Connection, act: str, disclosure: Disclosure) -> None:
    note(
        office,
        con,
        act,
        case_id=disclosure.case_id,
        subject_id=disclosure.subject_id,
        disclosure=disclosure_number(disclosure),
        sharing_ground=disclosure.ground,
        government=disclosure.is_government,
        **({"until": disclosure.ban_until} if disclosure.ban_until else {}),
    )


def _id(disclosure: Disclosure) -> int:
    if disclosure.id is None:
        raise LookupError("a disclosure that was never kept has no line")
    return disclosure.id


def _line(row: DisclosureRow, today: date) -> DisclosureLine:
    kept = row.disclosure
    name = PersonName(
        initials=row.initials, first_name=row.first_name, prefix=row.prefix, surname=row.surname, title=None
    )
    return DisclosureLine(
        id=_id(kept),
        person_id=kept.subject_id,
        person=list_name(name),
        case_id=kept.case_id,
        case_number=row.case_number,
        recipient=kept.recipient,
        ground=kept.ground,
        is_government=kept.is_government,
        requested_on=kept.requested_on,
        disclosed_on=kept.disclosed_on,
        law=kept.law,
        data=kept.data,
        ban_law=kept.ban_law,
        ban_until=kept.ban_until,
        told_on=kept.told_on,
        registered_by=kept.registered_by,
        registered_at=kept.registered_at,
        task=task_of(kept, today),
        letter_id=row.letter_id,
    )
