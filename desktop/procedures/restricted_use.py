"""Writing down that restricted data were used all the same: the law allows it on four grounds, and asks to be shown.

Source: GDPR art. 18(2), 5(2).
"""

from collections.abc import Collection, Mapping
from datetime import date

from db import holds
from db import restricted_uses as kept_uses
from db.holding_records import Hold, HoldId, RestrictedUse
from db.holding_tables import USE_GROUNDS
from db.vault import Connection
from desktop.procedures.holding_lines import UseLine
from desktop.procedures.lifting import RESTRICTION
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.HOLDINGS})
GROUNDS = USE_GROUNDS  # in the order of the law


def note_use(office: Office, *, hold_id: int, used_on: date, ground: str, what: str, purpose: str) -> Done[int]:
    """Record that data under a restriction were used.

    Args:
        used_on: a day on which the restriction was in force.
        ground: one of GROUNDS.
        what: which data were used. purpose: what for.

    Returns:
        The id of the use.

    Raises:
        RuleBroken: "hold_gone", "not_restricted_then" (used_on), "use_in_future" (used_on), "unknown_use_ground"
            (ground), "use_without_text".
    """
    if ground not in GROUNDS:
        raise RuleBroken("unknown_use_ground", ground=ground)
    if not (what.strip() and purpose.strip()):
        raise RuleBroken("use_without_text")
    if used_on > office.clock.today():
        raise RuleBroken("use_in_future", used_on=used_on)
    with office.vault.write() as con:
        hold = _restriction(con, hold_id, used_on)
        kept = kept_uses.keep_use(
            con,
            RestrictedUse(
                hold_id=HoldId(hold_id),
                used_on=used_on,
                ground=ground,
                what=what.strip(),
                purpose=purpose.strip(),
                noted_by=employee(con),
                noted_at=office.clock.now(),
            ),
        )
        _note(office, con, "restricted_use_noted", hold, used_on, ground)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            kept_uses.drop_use(con, kept)
            _note(office, con, "restricted_use_taken_back", hold, used_on, ground)
        return Done(None, CHANGED)

    return Done(int(kept), CHANGED, undo)


def use_lines(con: Connection, hold_ids: Collection[HoldId]) -> Mapping[HoldId, tuple[UseLine, ...]]:
    """The uses during these restrictions, the oldest first; one without any is not in the answer."""
    return {
        hold_id: tuple(
            UseLine(
                id=int(one.id or 0),
                used_on=one.used_on,
                ground=one.ground,
                what=one.what,
                purpose=one.purpose,
                noted_by=one.noted_by,
            )
            for one in uses
        )
        for hold_id, uses in kept_uses.uses_of(con, hold_ids).items()
    }


def was_used(con: Connection, hold: Hold) -> bool:
    """Say whether data were used during a restriction: it is ended then, and not forgotten as if it never was."""
    return hold.id is not None and bool(kept_uses.uses_of(con, [hold.id]))


def _restriction(con: Connection, hold_id: int, used_on: date) -> Hold:
    """The restriction, in force on that day.

    Raises:
        RuleBroken: "hold_gone", "not_restricted_then" (used_on).
    """
    hold = holds.fetch_hold(con, HoldId(hold_id))
    if hold is None:
        raise RuleBroken("hold_gone")
    is_over = hold.released_on is not None and used_on >= hold.released_on
    if hold.kind != RESTRICTION or used_on < hold.from_on or is_over:
        raise RuleBroken("not_restricted_then", used_on=used_on)
    return hold


def _note(office: Office, con: Connection, act: str, hold: Hold, used_on: date, ground: str) -> None:
    note(office, con, act, case_id=hold.case_id, subject_id=hold.subject_id, used_on=used_on, ground=ground)
