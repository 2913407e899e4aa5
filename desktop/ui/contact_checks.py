"""What can be said at once about an e-mail address or a postcode, without being stricter than the world."""

import re

_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;.]+(?:\.[^@\s<>,;.]+)+")
_DUTCH_POSTCODE = re.compile(r"(\d{4})\s*([A-Za-z]{2})")


def is_email(text: str) -> bool:
    """Whether it has the form of an e-mail address.

    >>> [is_email(text) for text in ("aylin@voorbeeld.example", "aylin@voorbeeld", "Aylin <a@b.example>")]
    [True, False, False]
    """
    return _EMAIL.fullmatch(text.strip()) is not None


def dutch_postcode(text: str) -> str | None:
    """The postcode as the post writes it, None where it is no Dutch one.

    >>> dutch_postcode("3542ab"), dutch_postcode("B-1000")
    ('3542 AB', None)
    """
    found = _DUTCH_POSTCODE.fullmatch(text.strip())
    return f"{found[1]} {found[2].upper()}" if found else None
