"""Who acts for the data subject in a case: a lawyer, a parent or guardian, or somebody they authorised.

Until the authority was shown, nothing is decided but that who asks is not identified; the letter that says so is all
that goes to the representative.
Source: EDPB guidelines 01/2022 par. 80-84 (ask for proof in proportion, keep the note of the check);
UAVG art. 5 (under 16, or under guardianship: the legal representative makes the request and gets the answer).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from db import cases
from db.records import Address, Case, Representative
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.errors import RuleBroken
from desktop.rules.names import PersonName, split_prefix
from desktop.rules.texts import full_name

CHANGED = frozenset({Topic.CASES})


def keep_representative(
    office: Office, *, case_id: int, details: RepresentativeLine, seen: int | None = None
) -> Done[None]:
    """Write down who acts for the person, or correct it. What was shown of another's authority does not count for them.

    Args:
        details: authority, authority_on, authority_by and name are not read; see `show_authority`.

    Raises:
        RuleBroken: "representative_without_name", "case_changed", "case_closed", "case_gone".
    """
    wanted = _record(details)
    if not wanted.surname:
        raise RuleBroken("representative_without_name")
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        before = case.representative
        if before and _is_same(before, wanted):
            shown = {name: getattr(before, name) for name in ("authority", "authority_on", "authority_by")}
            wanted = replace(wanted, **shown)
        cases.keep_case(con, replace(case, representative=wanted))
        note(office, con, "representative_kept", case_id=case.id, representative=wanted.kind)
    return Done(None, CHANGED, _putting_back(office, case, wanted))


def show_authority(office: Office, *, case_id: int, authority: str, on: date, seen: int | None = None) -> Done[None]:
    """Write down what showed that the representative may act, and on which day; a copy of it is not kept.

    Raises:
        RuleBroken: "no_representative", "authority_without_proof", "authority_in_future" (on), "case_changed",
            "case_closed", "case_gone".
    """
    if not authority.strip():
        raise RuleBroken("authority_without_proof")
    if on > office.clock.today():
        raise RuleBroken("authority_in_future", on=on)
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        known = _acting(case)
        wanted = replace(known, authority=authority.strip(), authority_on=on, authority_by=employee(con))
        cases.keep_case(con, replace(case, representative=wanted))
        note(office, con, "authority_shown", case_id=case.id, representative=wanted.kind, on=on)
    return Done(None, CHANGED, _putting_back(office, case, wanted))


def remove_representative(office: Office, *, case_id: int, seen: int | None = None) -> Done[None]:
    """Nobody acts for the person any more: letters go to the person from now on.

    Raises:
        RuleBroken: "no_representative", "case_changed", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        _acting(case)
        cases.keep_case(con, replace(case, representative=None))
        note(office, con, "representative_removed", case_id=case.id)
    return Done(None, CHANGED, _putting_back(office, case, None))


def representative_line(case: Case) -> RepresentativeLine | None:
    """The representative as the window shows them; None where nobody acts for the person."""
    known = case.representative
    if known is None:
        return None
    return RepresentativeLine(
        kind=known.kind,
        surname=known.surname,
        initials=known.initials,
        first_name=known.first_name,
        prefix=known.prefix,
        title=known.title,
        organisation=known.organisation,
        street=known.address.street,
        postcode=known.address.postcode,
        town=known.address.town,
        country=known.address.country,
        email=known.email,
        authority=known.authority,
        authority_on=known.authority_on,
        authority_by=known.authority_by,
        name=full_name(
            PersonName(
                title=known.title,
                initials=known.initials,
                first_name=known.first_name,
                prefix=known.prefix,
                surname=known.surname,
            )
        ),
    )


def _record(details: RepresentativeLine) -> Representative:
    """The record to keep, trimmed; a prefix typed before the surname moves to its own field."""
    prefix, surname = details.prefix.strip(), details.surname.strip()
    if not prefix:
        prefix, surname = split_prefix(surname)
    return Representative(
        kind=details.kind,
        initials=details.initials.strip(),
        first_name=details.first_name.strip(),
        prefix=prefix,
        surname=surname,
        title=details.title,
        organisation=details.organisation.strip(),
        address=Address(
            street=details.street.strip(),
            postcode=details.postcode.strip(),
            town=details.town.strip(),
            country=details.country,
        ),
        email=details.email.strip(),
    )


def _is_same(known: Representative, wanted: Representative) -> bool:
    """The same one, of whom an address is corrected: what they showed still counts. Another name is somebody else."""
    return _identity(known) == _identity(wanted)


def _identity(one: Representative) -> tuple[str, ...]:
    return one.kind, one.initials, one.first_name, one.prefix, one.surname, one.organisation


def _acting(case: Case) -> Representative:
    if case.representative is None:
        raise RuleBroken("no_representative")
    return case.representative


def _putting_back(office: Office, before: Case, after: Representative | None) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            now = fetch_open(con, int(before.id or 0))
            if now.representative != after:
                raise RuleBroken("representative_changed")
            cases.keep_case(con, replace(now, representative=before.representative))
            note(office, con, "representative_put_back", case_id=before.id)
        return Done(None, CHANGED)

    return undo
