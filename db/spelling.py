"""One spelling for what is compared and kept: names, e-mail addresses, telephone numbers, dates, instants."""

import unicodedata
from datetime import UTC, date, datetime

_WHOLE_LETTERS = str.maketrans(  # letters that do not come apart, and the ways to type an apostrophe
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
    }
    | dict.fromkeys("‘’‛`´ʼ′", "'")
)


def folded(text: str) -> str:
    """Write *text* small, without accents, with single spaces.

    >>> folded("  Šárka  Müller-IJssel ")
    'sarka muller-ijssel'
    """
    apart = unicodedata.normalize("NFKD", text.translate(_WHOLE_LETTERS).casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().translate(_WHOLE_LETTERS).split())


def folded_contact(kind: str, value: str) -> str:
    """Write an e-mail address small, or a telephone number as its digits behind the country code.

    A number that begins with a single 0 is taken for a Dutch one.

    >>> folded_contact("telephone", "+31 (0)6 1234 5678"), folded_contact("telephone", "06-12345678")
    ('31612345678', '31612345678')
    """
    if kind != "telephone":
        return folded(value)
    digits = "".join(letter for letter in value if letter in "0123456789")
    if value.strip().startswith("+"):
        digits = "00" + digits
    if digits.startswith("00"):
        digits = digits[2:]
        return "31" + digits[3:] if digits.startswith("310") else digits
    return "31" + digits[1:] if digits.startswith("0") else digits


def instant_text(at: datetime) -> str:
    """Write an aware instant as it is kept: UTC, whole seconds.

    Raises:
        ValueError: the instant has no time zone.

    >>> instant_text(datetime(2026, 2, 28, 9, 12, 45, tzinfo=UTC))
    '2026-02-28T09:12:45Z'
    """
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def instant(text: str) -> datetime:
    """Read a kept instant, as aware UTC."""
    return datetime.fromisoformat(text)


def day(text: str | None) -> date | None:
    """Read a kept date; None stays None."""
    return None if text is None else date.fromisoformat(text)


def day_text(on: date | None) -> str | None:
    """Write a date as it is kept; None stays None."""
    return None if on is None else on.isoformat()
