"""The one extension of a request: what a delay notice does, and when it may still be sent.

There is one extension, straight to three months from receipt, and only by a notice with reasons that is sent
within the first month. After one month of silence it is lost.
"""

from dataclasses import dataclass
from datetime import date

from desktop.rules.errors import RuleBroken
from desktop.rules.request_dates import Deadline, deadline
from desktop.rules.working_days import Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """What a delay notice does.

    notice_by, notice_work_to: last and safe day for the notice. valid: the notice extends. date_to_print: the
    last date the notice may promise; None where it extends nothing. warnings: "after_work_to_date",
    "notice_too_late", "no_reasons".
    """

    notice_by: date
    notice_work_to: date
    valid: bool
    legal_due: date
    limit: date
    date_to_print: date | None
    warnings: tuple[str, ...]


def extension(received: date, notice_on: date, calendar: Calendar, *, reasons: bool = True) -> Extension:
    """Say what a delay notice sent on *notice_on* does; *reasons*: whether it gives them.

    Raises:
        RuleBroken: "notice_before_receipt".

    Source: GDPR art. 12(3), second and third sentence; the statement, section 6. A suspension does not move
    the day of the notice: it stays "within one month of receipt".

    >>> from desktop.rules.working_days import nl_default
    >>> extension(date(2026, 11, 30), date(2026, 12, 15), nl_default()).date_to_print
    datetime.date(2027, 2, 26)
    """
    due = deadline(received, calendar, notice_on=notice_on)
    valid = due.extended and reasons
    warnings = []
    if not due.extended:
        warnings.append("notice_too_late")
    elif notice_on > due.work_to_1m:
        warnings.append("after_work_to_date")
    if not reasons:
        warnings.append("no_reasons")
    return Extension(
        notice_by=due.legal_due_1m,
        notice_work_to=due.work_to_1m,
        valid=valid,
        legal_due=due.legal_due_3m if valid else due.legal_due_1m,
        limit=due.promise_cap if valid else due.legal_due_1m,
        date_to_print=due.work_to_3m if valid else None,
        warnings=tuple(warnings),
    )


def may_extend(deadline: Deadline, today: date) -> bool:
    """Say whether a delay notice sent *today* would still extend; False too where it was extended before.

    Source: GDPR art. 12(3): once, and told within one month of receipt.
    """
    return not deadline.extended and today <= deadline.legal_due_1m


def require_extension_allowed(deadline: Deadline, today: date, *, expected_on: date, facts: str) -> None:
    """Pass silently when a delay notice may be sent *today*, promising *expected_on* because of *facts*.

    Raises:
        RuleBroken: "extension_already", "extension_too_late" (data: notice_by), "extension_without_facts",
            "expected_date_too_late" (data: latest) or "expected_date_past".

    Source: GDPR art. 12(3); the statement, section 6: the notice names the moment of the decision, never
    later than three months after receipt.
    """
    if deadline.extended:
        raise RuleBroken("extension_already", notice_on=deadline.notice_on)
    if today > deadline.legal_due_1m:
        raise RuleBroken("extension_too_late", notice_by=deadline.legal_due_1m)
    if not facts.strip():
        raise RuleBroken("extension_without_facts")
    if expected_on > deadline.work_to_3m:
        raise RuleBroken("expected_date_too_late", latest=deadline.work_to_3m, expected_on=expected_on)
    if expected_on < today:
        raise RuleBroken("expected_date_past", expected_on=expected_on)
