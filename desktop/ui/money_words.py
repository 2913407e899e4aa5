"""Amounts in euros: as the window shows them, and as somebody types them."""

import re

from PySide6.QtCore import QLocale

_AMOUNT = re.compile(r"(?:€|EUR)?\s*(\d{1,7})(?:[.,](\d{2}))?(?:\s*,?-)?")


def money_text(cents: int) -> str:
    """ "€ 12.50", with the comma or the point of the window's language."""
    return f"€ {typed_money(cents)}"


def typed_money(cents: int) -> str:
    """ "12.50", as it stands in a field."""
    return f"{cents // 100}{QLocale().decimalPoint()}{cents % 100:02}"


def read_money(text: str) -> int | None:
    """Eurocents; None where it is no amount.

    >>> [read_money(text) for text in ("12,50", "€ 12", "12.5", "twelve")]
    [1250, 1200, None, None]
    """
    found = _AMOUNT.fullmatch(text.strip())
    return int(found[1]) * 100 + int(found[2] or 0) if found else None
