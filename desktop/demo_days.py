"""The days before today, lived through in their order, so that the demo's journal reads as that of a real desk."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from desktop.clock import AMSTERDAM, FixedClock
from desktop.knowledge import load_calendars
from desktop.procedures.office import Clock

BEGIN_OF_DAY = time(8, 30)
BETWEEN_ACTS = timedelta(minutes=7)


@dataclass(frozen=True, slots=True)
class Act:
    """Something that is done so many days before today."""

    days_ago: int
    do: Callable[[], object]


def live_through(acts: Iterable[Act], moving: FixedClock, clock: Clock) -> None:
    """Do *acts*, the oldest first and those of one day in the order given; *moving* is set to the moment of each.

    What falls on a day off is done on the next working day, or today. At the end *moving* stands at the moment of
    *clock*.
    """
    today, calendar = clock.today(), load_calendars().default
    for act in sorted(acts, key=lambda act: -act.days_ago):
        day = min(calendar.forward(today - timedelta(days=act.days_ago)), today)
        morning = datetime.combine(day, BEGIN_OF_DAY, AMSTERDAM)
        moving.instant = min(max(morning, moving.instant + BETWEEN_ACTS), clock.now())
        act.do()
    moving.instant = clock.now()


def long_before(clock: Clock, days_ago: int) -> datetime:
    """The first moment of the day so many days before the today of *clock*."""
    return datetime.combine(clock.today() - timedelta(days=days_ago), time(8), AMSTERDAM)
