"""That restricted data were used all the same: when, on what ground of art. 18(2) GDPR, what, and for what."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, delete, select

from db.holding_records import HoldId, RestrictedUse, RestrictedUseId
from db.holding_tables import restricted_use as table
from db.keeping import keep_row
from db.spelling import day_text, instant, instant_text


def keep_use(con: Connection, use: RestrictedUse) -> RestrictedUseId:
    """Keep a use, in the place of what was there; one whose id is gone comes back under that id.

    Raises:
        sqlalchemy.exc.IntegrityError: the ground is unknown, or the restriction is gone.
    """
    values = {
        "hold_id": use.hold_id,
        "used_on": day_text(use.used_on),
        "ground": use.ground,
        "what": use.what,
        "purpose": use.purpose,
        "noted_by": use.noted_by,
        "noted_at": instant_text(use.noted_at),
    }
    return RestrictedUseId(keep_row(con, table, use.id, values))


def drop_use(con: Connection, use_id: RestrictedUseId) -> None:
    """Forget a use; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == use_id))


def uses_of(con: Connection, hold_ids: Iterable[HoldId]) -> dict[HoldId, tuple[RestrictedUse, ...]]:
    """Give the uses during these restrictions, the oldest first; one without any is not in the answer."""
    found: dict[HoldId, list[RestrictedUse]] = defaultdict(list)
    wanted = select(table).where(table.c.hold_id.in_(list(hold_ids))).order_by(table.c.used_on, table.c.id)
    for row in con.execute(wanted):
        found[HoldId(row.hold_id)].append(
            RestrictedUse(
                id=RestrictedUseId(row.id),
                hold_id=HoldId(row.hold_id),
                used_on=date.fromisoformat(row.used_on),
                ground=row.ground,
                what=row.what,
                purpose=row.purpose,
                noted_by=row.noted_by,
                noted_at=instant(row.noted_at),
            )
        )
    return {hold_id: tuple(uses) for hold_id, uses in found.items()}
