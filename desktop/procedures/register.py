"""The register of requests for a spreadsheet: one row for each right that was asked for.

Source: GDPR art. 5(2): the controller must be able to show how requests were dealt with. Files that were purged are not
in it any more; the yearly figures still count them.
"""

from collections.abc import Callable, Iterator
from datetime import date

from db import cases
from db.records import CaseRight, CaseRow
from desktop.letters.register_file import RegisterCell, register_csv
from desktop.procedures.case_facts import case_line, deadline_of
from desktop.procedures.office import Office
from desktop.rules.errors import RuleBroken

Label = Callable[[str, str], str]  # how a code is called: its kind, the code
COLUMNS = (
    "number",
    "received_on",
    "channel",
    "person",
    "right",
    "outcome",
    "decided_on",
    "told",
    "work_to",
    "limit",
    "extended",
    "closed_on",
    "days",
    "in_time",
    "handler",
)  # codes of kind "register"
PERSONAL = "person"


def requests_register(office: Office, *, first: date, last: date, with_names: bool, label: Label) -> str:
    """Write the requests received in a period as CSV, the oldest first; with its byte order mark, for UTF-8.

    Args:
        first, last: both included.
        with_names: with a column for who asked; without it nobody is named but the colleague who handles the case.
        label: is asked for kinds "register" (COLUMNS, for the headings), "right", "outcome", "channel" and "yes_no"
            ("yes", "no").

    Raises:
        RuleBroken: "period_backwards" (first, last), "register_empty" (first, last).
    """
    if first > last:
        raise RuleBroken("period_backwards", first=first, last=last)
    columns = [code for code in COLUMNS if with_names or code != PERSONAL]
    with office.vault.read() as con:
        rows = [cells for row in cases.cases_received(con, first, last) for cells in _rows(office, row, label)]
    if not rows:
        raise RuleBroken("register_empty", first=first, last=last)
    return register_csv(
        [[cells[code] for code in columns] for cells in rows], [label("register", code) for code in columns]
    )


def register_file_name(first: date, last: date) -> str:
    """A name for the file that says which period it is of."""
    return f"requests-{first.isoformat()}-{last.isoformat()}.csv"


def _rows(office: Office, row: CaseRow, label: Label) -> Iterator[dict[str, RegisterCell]]:
    case, line, limits = row.case, case_line(office, row), deadline_of(office, row.case)
    until = case.closed_on or office.clock.today()
    of_case: dict[str, RegisterCell] = {
        "number": case.number,
        "received_on": case.received_on,
        "channel": label("channel", case.channel),
        "person": line.person,
        "work_to": limits.work_to,
        "limit": limits.limit,
        "extended": _yes_no(limits.extended, label),
        "closed_on": case.closed_on,
        "days": (case.closed_on - case.received_on).days if case.closed_on else None,
        # an open request that is not late yet is neither
        "in_time": _yes_no(until <= limits.limit, label) if case.closed_on or until > limits.limit else None,
        "handler": case.handler,
    }
    for right in case.rights:
        yield of_case | _of_right(right, label)


def _of_right(right: CaseRight, label: Label) -> dict[str, RegisterCell]:
    return {
        "right": label("right", right.right),
        "outcome": label("outcome", right.outcome) if right.outcome else None,
        "decided_on": right.outcome_on,
        "told": _yes_no(right.letter_id is not None, label),
    }


def _yes_no(answer: bool, label: Label) -> str:
    return label("yes_no", "yes" if answer else "no")
