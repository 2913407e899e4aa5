"""Keeps None, True and False alive under Python 3.11, where Qt's binding forgets to count them.

PySide6 6.12 is built as if these were immortal, which they are from Python 3.12 on (PEP 683). Under 3.11 every
call that returns nothing takes one reference too many from None, and after some thousand calls the program
ends with "deallocating None". Giving them more references than anyone can use up is what 3.12 does as well.
May go when Python 3.11 is no longer supported.
"""

import ctypes
import sys

PLENTY = 1 << 40


def keep_singletons() -> None:
    """Do it once; again, or on another Python, it does nothing."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or hasattr(sys, "getobjects"):
        return
    for lasting in (None, True, False, NotImplemented, Ellipsis):
        if sys.getrefcount(lasting) < PLENTY // 2:
            ctypes.c_ssize_t.from_address(id(lasting)).value += PLENTY
