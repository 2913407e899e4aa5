"""Instants as the desk reads them: on the clock in Amsterdam, whatever the machine's own zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.ui.words import day_text, moment_text, short_day_text

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def moment_in_words(instant: datetime) -> str:
    """ "30 March 2026, 14:05" """
    return moment_text(instant.astimezone(AMSTERDAM))


def short_moment(instant: datetime) -> str:
    """ "30 Mar 2026 14:05" for lists."""
    local = instant.astimezone(AMSTERDAM)
    return f"{short_day_text(local.date())} {local:%H:%M}"


def local_day_text(instant: datetime) -> str:
    """ "30 March 2026": the day it was in Amsterdam."""
    return day_text(instant.astimezone(AMSTERDAM).date())
