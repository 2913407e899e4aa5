"""The desk's own files: a closed case is a holding with a countdown of its own, an open one is not.

Source: the statement, 3.2 D (questions and requests, counted from the last contact), whose contact includes the
desk's letters.
"""

from datetime import date

from db import cases, categories, holdings, holds, letters
from db.holding_records import Holding, HoldingId
from db.records import Case, CaseId, SubjectId
from db.vault import Connection
from desktop.procedures.contacts import contact_days
from desktop.procedures.holdings_reckoned import reckon_holdings
from desktop.procedures.lines import PAGE
from desktop.procedures.office import Office
from desktop.rules.deadlines import local_day
from desktop.rules.facts import FactKind

DESK = "desk"  # the system that is this program itself


def keep_file(office: Office, con: Connection, case: Case, before: Holding | None = None) -> None:
    """Begin the countdown of the file of a case that is closed now; one that is there already counts anew.

    Args:
        before: as it was there before, given by `take_file_up`; None for a new one.
    """
    kept = _keep(office, con, case, before)
    if kept is not None:
        reckon_holdings(office, con, [kept])


def take_file_up(con: Connection, case_id: CaseId) -> Holding | None:
    """The case is open again: its file has no countdown. One that a hold names, or whose erasure was granted, stays, so
    that neither is lost; an open case is never purged.

    Returns:
        What was taken away; None where there was nothing, or where it stays.
    """
    file = holdings.holding_of_case(con, case_id)
    if file is None or file.id is None or FactKind.ERASURE_GRANTED in file.facts or _named_by_hold(con, file.id):
        return None
    holdings.delete_holding(con, file.id)
    return file


def give_file(office: Office, con: Connection, case_id: CaseId, subject_id: SubjectId | None) -> None:
    """The case is another person's: so is a file of it that a hold kept, with the holds that name nothing else."""
    file = holdings.holding_of_case(con, case_id)
    if file is None or file.id is None:
        return
    named_by = [hold for hold in holds.holds_on(con, [file.id])[file.id] if hold.holding_ids == (file.id,)]
    holdings.give_holdings(con, [file.id], subject_id)
    holds.give_holds(con, [hold.id for hold in named_by if hold.id is not None], subject_id)
    reckon_holdings(office, con, [file.id])


def cover_closed_cases(office: Office, con: Connection) -> int:
    """Begin the countdown of every closed case; for a vault from before retention was kept.

    Returns:
        How many files there are now.
    """
    _, anchors = cases.closed_shape(con, PAGE)
    covered = 0
    for anchor in anchors:
        kept = [_keep(office, con, row.case, None) for row in cases.closed_page(con, PAGE, anchor)]
        covered += reckon_holdings(office, con, [one for one in kept if one is not None])
    return covered


def _named_by_hold(con: Connection, holding_id: HoldingId) -> bool:
    """Say whether a hold, in force or released, was placed on this very holding."""
    return any(not hold.everything for hold in holds.holds_on(con, [holding_id])[holding_id])


def _keep(office: Office, con: Connection, case: Case, before: Holding | None) -> HoldingId | None:
    terms = office.shelf.case_file_terms()
    if case.id is None or terms is None:
        return None
    known = holdings.holding_of_case(con, case.id) or before
    category = categories.category_id(con, terms.activity, terms.group, DESK, terms.version)
    return holdings.keep_holding(
        con,
        Holding(
            id=known.id if known else None,
            subject_id=case.subject_id,
            category_id=category,
            case_id=case.id,
            label=known.label if known else "",
            facts=dict(known.facts if known else {}) | {FactKind.LAST_CONTACT.value: _last_contact(office, con, case)},
        ),
    )


def _last_contact(office: Office, con: Connection, case: Case) -> date:
    """The latest of receipt, messages, final letters and closing."""
    days = contact_days(office, con, case)
    if case.id is not None:
        days += [local_day(one.finalised_at) for one in letters.letters_of(con, case.id) if one.finalised_at]
    if case.closed_on:
        days.append(case.closed_on)
    return max(days)
