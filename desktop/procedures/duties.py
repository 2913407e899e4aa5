"""What Today shows beside the cases: what is due, what should be known or asked, looked at again, told or finished."""

from datetime import date

from db import categories, holding_search, holds
from db.vault import Connection
from desktop.procedures.disclosures import disclosures
from desktop.procedures.holding_lines import DutyView, RetentionFilter
from desktop.procedures.holding_views import hold_lines
from desktop.procedures.office import Office
from desktop.procedures.purge_lists import unfinished
from desktop.procedures.retention_list import TO_ASK, UNKNOWN, counts_of, query_of
from desktop.procedures.statement_versions import versions_owed
from desktop.rules.retention import RetentionState

_EVERYTHING = RetentionFilter()


def duties(office: Office) -> DutyView:
    """The desk's duties of today that no case carries."""
    today = office.clock.today()
    with office.vault.read() as con:
        counts = counts_of(con, categories.categories(con), _EVERYTHING, today)
        ask_first = _ask_first(con, today)
        reviews = hold_lines(con, holds.holds_to_review(con, today), today)
        without = holding_search.uncovered(con)
    return DutyView(
        due=counts[RetentionState.DUE.value],
        overdue=counts[RetentionState.OVERDUE.value],
        unknown=counts[UNKNOWN],
        to_ask=counts[TO_ASK],
        ask_first=ask_first,
        reviews=reviews,
        purges=unfinished(office),
        to_tell=disclosures(office, "tell"),
        versions_owed=versions_owed(office),
        uncovered=without,
    )


def _ask_first(con: Connection, today: date) -> date | None:
    """The day by which the first choice must be asked."""
    query = query_of({}, RetentionFilter(work=TO_ASK), today)
    days = [row.ask_by for row in holding_search.first_page(con, query, 1) if row.ask_by]
    return date.fromisoformat(days[0]) if days else None
