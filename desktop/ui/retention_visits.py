"""Which list of the Retention page a visit asks for: the id that `Desk.go("retention", …)` takes.

The window passes ids only, and a list has none of its own; so each has a number here, on both ends.
"""

LISTS = ("all", "overdue", "due", "active", "open", "held", "restricted", "unknown", "ask", "uncovered")


def visit_of(key: str) -> int:
    """The id of a list, by the key of its chip."""
    return LISTS.index(key)


def list_of(wanted: int) -> str:
    """The key of the chip a visit asks for; everything where there is no such list."""
    return LISTS[wanted] if 0 <= wanted < len(LISTS) else LISTS[0]
