"""The office this vault belongs to, kept as one row per fact."""

from dataclasses import fields
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from db.records import Profile
from db.spelling import instant_text
from db.tables import profile as table


def fetch_profile(con: Connection) -> Profile:
    """Give the profile; a fact that was never kept has its default."""
    kept = {key: value for key, value in con.execute(select(table.c.key, table.c.value))}
    facts: dict[str, str | bool] = {}
    for field in fields(Profile):
        if field.name in kept:
            facts[field.name] = kept[field.name] == "1" if field.type in (bool, "bool") else kept[field.name]
    facts.setdefault("organisation", "")
    return Profile(**facts)  # type: ignore[arg-type]


def keep_profile(con: Connection, profile: Profile) -> None:
    """Keep every fact of *profile* in the place of what was there."""
    for field in fields(Profile):
        value = getattr(profile, field.name)
        _keep(con, field.name, ("1" if value else "0") if isinstance(value, bool) else str(value))


def begin_profile(con: Connection, profile: Profile, now: datetime) -> None:
    """Keep the first *profile* of a new vault, and the aware instant at which the vault was made."""
    keep_profile(con, profile)
    _keep(con, "created_at", instant_text(now))


def _keep(con: Connection, key: str, value: str) -> None:
    row = insert(table).values(key=key, value=value)
    con.execute(row.on_conflict_do_update(index_elements=[table.c.key], set_={"value": value}))
