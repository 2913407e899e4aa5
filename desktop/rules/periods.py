"""Periods of whole days or longer, as ISO 8601 writes them, and how to add one to a day.

Years and months are added as one sum and clipped once: 29 February plus thirteen months is 29 March, while
a year first (28 February) and a month then would lose a day. Four weeks are 28 days, never a month.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.rules.errors import RuleBroken

_DURATION = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time; years and months stay apart as written, so that P12M is not told as "1 year"."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0


def parse_period(text: str) -> Period:
    """Read an ISO 8601 duration of whole years, months, weeks and days.

    Args:
        text: such as "P13M", "P2Y", "P4W", "P1Y6M".

    Raises:
        RuleBroken: "invalid_duration" (data: text) for anything else: no number at all, a time part, a
            fraction, a sign, the wrong order.

    Source: ISO 8601 durations.

    >>> parse_period("P13M")
    Period(years=0, months=13, weeks=0, days=0)
    """
    found = _DURATION.fullmatch(text) if isinstance(text, str) else None
    if found is None or not any(group is not None for group in found.groups()):
        raise RuleBroken("invalid_duration", text=str(text))
    years, months, weeks, days = (int(group or 0) for group in found.groups())
    return Period(years=years, months=months, weeks=weeks, days=days)


def add_months(day: date, months: int) -> date:
    """Return the day with the same number *months* later, or the last day of that month if it has none.

    Source: Reg. (EEC, Euratom) 1182/71 art. 3(2)(c).

    >>> add_months(date(2026, 8, 31), 1)
    datetime.date(2026, 9, 30)
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1]))


def add(day: date, period: Period) -> date:
    """Add *period* to *day*: months in one sum, clipped to the month's end, then weeks and days.

    Raises:
        RuleBroken: "period_too_long" where the end lies beyond the year 9999.

    >>> add(date(2024, 2, 29), parse_period("P13M")), add(date(2028, 2, 1), parse_period("P4W"))
    (datetime.date(2025, 3, 29), datetime.date(2028, 2, 29))
    """
    try:
        end = add_months(day, period.years * 12 + period.months)
        return end + timedelta(days=period.weeks * 7 + period.days)
    except (OverflowError, ValueError) as problem:
        raise RuleBroken("period_too_long") from problem
