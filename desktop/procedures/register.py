"""The register of requests for a spreadsheet: one row for each right that was asked for.

Source: GDPR art. 5(2): the controller must be able to show how requests were dealt with. Files that were purged are not
in it any more; the yearly figures still count them. Days and in time go to the first answer, not to the closing of the
case; outcome and told are of the decision as it stands.
"""

from collections.abc import Callable, Iterator
from datetime import date

from db import cases
from db.records import CaseRight, CaseRow
from desktop.letters.register_file import RegisterCell, register_csv
from desktop.procedures.answered import Told, first_answered_on, told_on
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
        received = list(cases.cases_received(con, first, last))
        told = told_on(con, (row.case for row in received))
    rows = [cells for row in received for cells in _rows(office, row, told, label)]
    if not rows:
        raise RuleBroken("register_empty", first=first, last=last)
    return register_csv(
        [[cells[code] for code in columns] for cells in rows], [label("register", code) for code in columns]
    )


def register_file_name(first: date, last: date) -> str:
    """A name for the file that says which period it is of."""
    return f"requests-{first.isoformat()}-{last.isoformat()}.csv"


def _rows(office: Office, row: CaseRow, told: Told, label: Label) -> Iterator[dict[str, RegisterCell]]:
    case, line, limits = row.case, case_line(office, row, told), deadline_of(office, row.case)
    answered = first_answered_on(case, told)
    until = answered or office.clock.today()
    of_case: dict[str, RegisterCell] = {
        "number": case.number,
        "received_on": case.received_on,
        "channel": label("channel", case.channel),
        "person": line.person,
        "work_to": limits.work_to,
        "limit": limits.limit,
        "extended": _yes_no(limits.extended, label),
        "closed_on": case.closed_on,
        "days": (answered - case.received_on).days if answered else None,
        # one that waits for its answer and is not late yet is neither
        "in_time": _yes_no(until <= limits.limit, label) if answered or until > limits.limit else None,
        "handler": case.handler,
    }
    for right in case.rights:
        yield of_case | _of_right(right, told, label)


def _of_right(right: CaseRight, told: Told, label: Label) -> dict[str, RegisterCell]:
    return {
        "right": label("right", right.right),
        "outcome": label("outcome", right.outcome) if right.outcome else None,
        "decided_on": right.outcome_on,
        "told": told.get(right.letter_id) if right.letter_id is not None else None,
    }


def _yes_no(answer: bool, label: Label) -> str:
    return label("yes_no", "yes" if answer else "no")
