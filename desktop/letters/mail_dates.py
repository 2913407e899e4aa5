"""Finds the moment a message was received, which starts the one-month term.

The sender's clock, in the Date header, is the sender's word; the topmost Received header is written by the
server that received the message last, and only what stands below it can be forged. Moments stay in UTC
here: which calendar day they fall on in the Netherlands is for the rules.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)  # before that, a clock that was never set
_FARTHEST_OFFSET = timedelta(hours=15)  # UTC-12 to UTC+14 exist
_APART = timedelta(days=2)
_AHEAD = timedelta(hours=1)  # a message sent after it was received; an hour forgives a summer-time mistake
_OLD = timedelta(days=365)  # nobody hands in a request a year after it came; rather, that clock was wrong
_RECEIVED_HEADERS_READ = 50


@dataclass(frozen=True, slots=True)
class Receipt:
    """When a message came in, who says so ("received_header", "date_header", "none"), and the doubts."""

    received_at: datetime | None
    received_from: str
    warnings: tuple[str, ...]


def instant(text: str) -> datetime | None:
    """Read the date of an e-mail header (RFC 5322 section 3.3) as a UTC moment.

    Args:
        text: such as "Sun, 1 Nov 2026 00:30:00 +0100"; without an offset it is taken as UTC.

    Returns:
        The aware UTC moment, or None if there is no such moment, or it lies before 1990.

    >>> instant("Sun, 1 Nov 2026 00:30:00 +0100 (CET)")
    datetime.datetime(2026, 10, 31, 23, 30, tzinfo=datetime.timezone.utc)
    >>> instant("Mon, 99 Foo 20266 99:99:99 +9999")
    """
    try:
        parts = parsedate_tz(text)
        if parts is None:
            return None
        offset = timedelta(seconds=parts[9] or 0)
        if abs(offset) > _FARTHEST_OFFSET:
            return None
        year, month, day, hour, minute, second = parts[:6]
        local = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=timezone(offset))
        moment = local.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError, AttributeError, RecursionError):
        return None  # parsedate_tz itself stumbles over some of what people send
    return moment if moment >= _OLDEST else None


def receipt(received: Sequence[str], date: str, *, as_of: datetime | None = None) -> Receipt:
    """Say when a message was received, by the best witness it carries.

    Args:
        received: its Received headers, topmost first.
        date: its Date header; "" if it has none.
        as_of: the present moment, aware, so that moments after it count as implausible; None leaves that
            check out.

    Returns:
        The moment of the topmost plausible Received header; else of the Date header, with the warning
        "date_from_sender"; else None, with the warning "no_date". "sender_clock_differs" warns of a Date
        more than two days from the receipt, or in the future. "receipt_doubtful" warns where a Received header
        above was passed over, so that the sender may have written the one that counts, and of a receipt more
        than 365 days before *as_of*.
    """
    latest = as_of + _AHEAD if as_of else None
    sent_at = instant(date) if date else None
    sent_in_future = bool(sent_at and latest and sent_at > latest)
    passed_over = False
    for header in received[:_RECEIVED_HEADERS_READ]:
        received_at = instant(header.rpartition(";")[2]) if ";" in header else None
        if received_at is None or (latest and received_at > latest):
            passed_over = True
            continue
        differs = sent_in_future or bool(
            sent_at and (abs(sent_at - received_at) > _APART or sent_at > received_at + _AHEAD)
        )
        is_old = bool(as_of and as_of - received_at > _OLD)
        return Receipt(received_at, "received_header", _doubts(passed_over or is_old, differs))
    if sent_at is None:
        return Receipt(None, "none", ("no_date", *_doubts(passed_over, False)))
    return Receipt(sent_at, "date_header", ("date_from_sender", *_doubts(passed_over, sent_in_future)))


def _doubts(is_doubtful: bool, differs: bool) -> tuple[str, ...]:
    return ("receipt_doubtful",) * is_doubtful + ("sender_clock_differs",) * differs
