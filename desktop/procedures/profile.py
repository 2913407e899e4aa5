"""The office's own particulars: the controller as letters name it, and the employee at this desk."""

from dataclasses import asdict, replace
from typing import Any

from db.profile import fetch_profile
from db.profile import keep_profile as keep
from db.records import Profile
from desktop.letters.letter import Sender
from desktop.procedures.lines import OfficeProfile
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken


def profile(office: Office) -> OfficeProfile:
    with office.vault.read() as con:
        kept = asdict(fetch_profile(con))
    kept.pop("is_demo")
    return OfficeProfile(**kept)


def is_demo(office: Office) -> bool:
    """Say whether this vault holds invented people only."""
    with office.vault.read() as con:
        return fetch_profile(con).is_demo


def keep_profile(office: Office, *, changed: OfficeProfile) -> Done[None]:
    """Keep the particulars; letters that are final do not change.

    Raises:
        RuleBroken: "profile_incomplete", the organisation or the employee has no name (data: field).
    """
    for field in ("organisation", "employee"):
        if not getattr(changed, field).strip():
            raise RuleBroken("profile_incomplete", field=field)
    texts: dict[str, Any] = asdict(changed)
    texts |= {key: value.strip() for key, value in texts.items() if isinstance(value, str)}
    with office.vault.write() as con:
        before = fetch_profile(con)
        keep(con, replace(before, **texts))
        details: dict[str, Any] = {} if before.four_eyes == changed.four_eyes else {"four_eyes": changed.four_eyes}
        note(office, con, "profile_changed", **details)  # who did away with the second look stays known
    return Done(None, frozenset({Topic.PROFILE}))


def sender_of(kept: Profile) -> Sender:
    """The controller as paper names it, without an employee who signs."""
    return Sender(
        organisation=kept.organisation,
        street=kept.street,
        postcode=kept.postcode,
        town=kept.town,
        email=kept.email,
        telephone=kept.telephone,
        website=kept.website,
        chamber_of_commerce=kept.chamber_of_commerce,
    )
