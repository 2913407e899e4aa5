"""May this be erased today? Asked when a purge is put together and again in the transaction that carries it out."""

from datetime import date

KEPT_REASONS = ("held", "restricted", "open", "not_due", "case_open", "held_elsewhere", "government_untold")


def why_kept(
    *,
    block: str,
    due_on: date | None,
    today: date,
    case_is_open: bool,
    held_elsewhere: bool,
    has_untold_government_request: bool,
) -> str:
    """Name the first reason why a holding may not be erased; "" where it may.

    Args:
        block: "", "held" or "restricted", of the holding itself.
        due_on: the day to purge; None while no end is known.
        case_is_open: it is the file of a case that is not closed, or its person has an open case that needs it.
        held_elsewhere: another entry of what may be the same person is under a hold or a restriction.
        has_untold_government_request: a government asked for the person's data and the person must still be told.

    Returns:
        A code of KEPT_REASONS, or "".

    Source: the statement, sections 4.2 and 6 ("pas na afloop van de procedure of het geschil"); GDPR art. 17(3)(e), 18.

    >>> why_kept(block="", due_on=date(2026, 1, 1), today=date(2026, 1, 1), case_is_open=False,
    ...          held_elsewhere=False, has_untold_government_request=False)
    ''
    """
    if block:
        return block
    if due_on is None:
        return "open"
    if today < due_on:
        return "not_due"
    if case_is_open:
        return "case_open"
    if held_elsewhere:
        return "held_elsewhere"
    return "government_untold" if has_untold_government_request else ""
