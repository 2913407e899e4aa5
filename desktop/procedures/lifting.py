"""When a restriction may be lifted: only on or after a day that a final letter announced to the person.

Source: GDPR art. 18(3).
"""

from datetime import date, timedelta

from db.holding_records import Hold
from desktop.rules.errors import RuleBroken

RESTRICTION = "restriction"
NOTICE_DAYS = 7  # policy: what the person is given to answer before the data are used again


def require_lifting(hold: Hold, today: date) -> None:
    """Pass silently when a hold may be ended today; a legal hold always may, nobody was told of it.

    Raises:
        RuleBroken: "lifting_not_announced", "lifting_too_early" (lift_on).
    """
    if hold.kind != RESTRICTION or hold.subject_id is None:
        return
    if hold.lift_on is None:
        raise RuleBroken("lifting_not_announced")
    if today < hold.lift_on:
        raise RuleBroken("lifting_too_early", lift_on=hold.lift_on)


def may_lift(hold: Hold, today: date) -> bool:
    """Say whether a hold in force may be ended today."""
    try:
        require_lifting(hold, today)
    except RuleBroken:
        return False
    return hold.released_on is None


def first_lift_on(today: date) -> date:
    """The day to propose in a letter of today that announces a lifting."""
    return today + timedelta(days=NOTICE_DAYS)
