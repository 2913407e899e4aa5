"""Every date that follows from the receipt of one request, suspensions and extension included.

Everything is computed from the day of receipt; a month is never added to a date that was already moved, and
rolling over weekends and holidays happens once, at the very end.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.rules.errors import RuleBroken
from desktop.rules.periods import add_months
from desktop.rules.working_days import Calendar

APPLIES_FROM = date(2018, 5, 25)  # the law itself: GDPR art. 99(2)
ASK_LIMIT_WORKING_DAYS = 5  # policy: identity or specification asked later than this is flagged


class Suspension(NamedTuple):
    """A question to the person: the day it was asked and the day the answer sufficed; None: no answer yet."""

    asked_on: date
    answered_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Every date that follows from one receipt.

    nominal_*: before any rolling; legal_due_*: rolled to the next working day; work_to_*: rolled back.
    promise_cap: three months after receipt, as the statement promises, not rolled.
    nominal_3m_chained: one month and then two more; earlier than nominal_3m for receipt on day 29-31 only.
    *_suspended: what the one month would be with the suspension counted; only shown, never planned by.
    suspended: waiting for an answer now. warnings: codes, "asked_late", "asked_after_month",
    "capped_by_promise". work_to and limit: the two dates in force, extended or not.
    """

    received_on: date
    nominal_1m: date
    legal_due_1m: date
    work_to_1m: date
    nominal_3m: date
    legal_due_3m: date
    promise_cap: date
    work_to_3m: date
    nominal_3m_chained: date
    suspended_days: int
    nominal_1m_suspended: date
    due_1m_suspended: date
    suspended: bool
    warnings: tuple[str, ...]
    notice_on: date | None
    extended: bool
    work_to: date
    limit: date


@cache
def _amsterdam() -> ZoneInfo:
    return ZoneInfo("Europe/Amsterdam")


def local_day(instant: datetime) -> date:
    """Return the calendar day in Amsterdam at *instant*, which must be aware.

    Raises:
        RuleBroken: "naive_instant" where *instant* has no zone.

    Source: EDPB Guidelines 01/2022 par. 159-160; a request counts from the day it reached the controller.

    >>> from datetime import UTC
    >>> local_day(datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    datetime.date(2026, 7, 1)
    """
    if instant.tzinfo is None:
        raise RuleBroken("naive_instant")
    return instant.astimezone(_amsterdam()).date()


def require_receipt_day(received_on: date, today: date) -> None:
    """Pass silently when a request can have been received on that day.

    Raises:
        RuleBroken: "future_receipt" (received_on) or "receipt_before_law" (received_on, applies_from).

    Source: GDPR art. 99(2): nobody could ask anything of it before it applied.
    """
    if received_on > today:
        raise RuleBroken("future_receipt", received_on=received_on)
    if received_on < APPLIES_FROM:
        raise RuleBroken("receipt_before_law", received_on=received_on, applies_from=APPLIES_FROM)


def _suspended_days(suspensions: Sequence[tuple[date, date | None]], as_of: date | None) -> int:
    """Count the days of the union of [asked, answered); an open one counts up to *as_of*."""
    days = 0
    counted_to = date.min
    for asked_on, answered_on in sorted(suspensions, key=lambda pair: pair[0]):
        end = answered_on or as_of or asked_on
        days += max(0, (end - max(asked_on, counted_to)).days)
        counted_to = max(counted_to, end)
    return days


def _check(received: date, suspensions: Sequence[tuple[date, date | None]], notice_on: date | None) -> None:
    if notice_on is not None and notice_on < received:
        raise RuleBroken("notice_before_receipt", received_on=received, notice_on=notice_on)
    for asked_on, answered_on in suspensions:
        if asked_on < received:
            raise RuleBroken("suspension_before_receipt", received_on=received, asked_on=asked_on)
        if answered_on is not None and answered_on < asked_on:
            raise RuleBroken("suspension_ends_before_it_starts", asked_on=asked_on, answered_on=answered_on)


def deadline(
    received: date,
    calendar: Calendar,
    *,
    suspensions: Sequence[tuple[date, date | None]] = (),
    as_of: date | None = None,
    ask_limit_working_days: int | None = None,
    notice_on: date | None = None,
) -> Deadline:
    """Compute every date of a request.

    Args:
        received: day in Amsterdam on which the request reached any channel, weekends and holidays included.
        calendar: of the working days; `nl_default()` for the legal limit.
        suspensions: (asked, answered) pairs, see `Suspension`; overlaps count once.
        as_of: today, for a suspension still open; None counts an open one as no days.
        ask_limit_working_days: flag a question asked later than this after receipt; None: never.
        notice_on: day on which a delay notice with reasons was sent; None: none was. A notice that came too
            late leaves the deadline as it is.

    Raises:
        RuleBroken: "suspension_before_receipt", "suspension_ends_before_it_starts", "notice_before_receipt".

    Source: GDPR art. 12(3); Reg. (EEC, Euratom) 1182/71 art. 3; EDPB Guidelines 01/2022 par. 157-164; the
    statement, section 6 ("nooit langer dan 3 maanden na ontvangst").

    >>> from desktop.rules.working_days import nl_default
    >>> due = deadline(date(2026, 2, 28), nl_default())
    >>> due.work_to, due.limit
    (datetime.date(2026, 3, 27), datetime.date(2026, 3, 30))
    """
    _check(received, suspensions, notice_on)
    plain = _plain(received, calendar)
    dates = _with_suspensions(plain, calendar, suspensions, as_of, ask_limit_working_days)
    dates = replace(dates, notice_on=notice_on)
    if notice_on is None or notice_on > plain.legal_due_1m:
        return dates
    return replace(dates, extended=True, work_to=plain.work_to_3m, limit=plain.promise_cap)


def _plain(received: date, calendar: Calendar) -> Deadline:
    """Without suspension and extension."""
    one, three = add_months(received, 1), add_months(received, 3)
    chained = add_months(one, 2)
    legal_due, work_to = calendar.forward(one), calendar.back(one)
    return Deadline(
        received_on=received,
        nominal_1m=one,
        legal_due_1m=legal_due,
        work_to_1m=work_to,
        nominal_3m=three,
        legal_due_3m=calendar.forward(three),
        promise_cap=three,
        work_to_3m=calendar.back(min(three, chained)),
        nominal_3m_chained=chained,
        suspended_days=0,
        nominal_1m_suspended=one,
        due_1m_suspended=legal_due,
        suspended=False,
        warnings=(),
        notice_on=None,
        extended=False,
        work_to=work_to,
        limit=legal_due,
    )


def _with_suspensions(
    plain: Deadline,
    calendar: Calendar,
    suspensions: Sequence[tuple[date, date | None]],
    as_of: date | None,
    ask_limit_working_days: int | None,
) -> Deadline:
    """With the dates shown beside: questions asked within the month count, and never past the promise."""
    in_time = tuple(pair for pair in suspensions if pair[0] <= plain.legal_due_1m)
    days = _suspended_days(in_time, as_of)
    nominal = plain.nominal_1m + timedelta(days=days)
    moved, cap = calendar.forward(nominal), calendar.back(plain.promise_cap)
    flags = {
        "asked_late": _asked_late(plain.received_on, suspensions, calendar, ask_limit_working_days),
        "asked_after_month": len(in_time) < len(suspensions),
        "capped_by_promise": moved > cap,
    }
    return replace(
        plain,
        suspended_days=days,
        nominal_1m_suspended=nominal,
        due_1m_suspended=min(moved, cap),
        suspended=any(_is_open(pair, as_of) for pair in in_time),
        warnings=tuple(code for code, raised in flags.items() if raised),
    )


def _asked_late(
    received: date,
    suspensions: Sequence[tuple[date, date | None]],
    calendar: Calendar,
    working_days: int | None,
) -> bool:
    if working_days is None:
        return False
    ask_by = calendar.add_working_days(received, working_days)
    return any(asked_on > ask_by for asked_on, _ in suspensions)


def _is_open(suspension: tuple[date, date | None], as_of: date | None) -> bool:
    asked_on, answered_on = suspension
    if as_of is None:
        return answered_on is None
    return asked_on <= as_of and (answered_on is None or as_of < answered_on)
