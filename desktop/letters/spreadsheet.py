"""Writes rows for a spreadsheet: text that the programs of an office open as it is, and never run.

Source: OWASP ASVS 5.0, 1.2.10 (formulas); RFC 4180 (quotes and line ends); a Dutch Excel splits at semicolons and needs
the byte order mark to see that the text is UTF-8.
"""

import csv
from collections.abc import Iterable
from io import StringIO

BYTE_ORDER_MARK = "\ufeff"
_BEGIN_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def cell(text: str) -> str:
    """The text of a cell, with an apostrophe in front where a spreadsheet would take it for a formula.

    >>> cell("=1+1"), cell("3.1 D")
    ("'=1+1", '3.1 D')
    """
    return f"'{text}" if text.startswith(_BEGIN_A_FORMULA) else text


def written(rows: Iterable[Iterable[str]]) -> str:
    """The whole file, to be encoded as UTF-8.

    Args:
        rows: the first with the headings.

    Returns:
        the byte order mark, and a line for each row, ended by CR and LF.
    """
    file = StringIO()
    csv.writer(file, delimiter=";", lineterminator="\r\n").writerows([cell(text) for text in row] for row in rows)
    return BYTE_ORDER_MARK + file.getvalue()
