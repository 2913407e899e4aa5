"""What Today shows beside the cases: what is due, what should be known or asked, looked at again, told or finished."""

from datetime import date

from db import categories, holding_search, holds
from db.vault import Connection
from desktop.procedures.disclosures import disclosures
from desktop.procedures.duty_lines import RequestDuties
from desktop.procedures.holding_lines import DutyView, RetentionFilter
from desktop.procedures.holding_views import hold_lines
from desktop.procedures.notices import open_notices
from desktop.procedures.office import Office
from desktop.procedures.purge_lists import unfinished
from desktop.procedures.questions import questions_to_chase
from desktop.procedures.reminders import due_reminder_lines
from desktop.procedures.retention_list import TO_ASK, UNKNOWN, counts_of, query_of
from desktop.procedures.searches import open_searches
from desktop.procedures.statement_versions import versions_owed
from desktop.rules.retention import RetentionState

_EVERYTHING = RetentionFilter()


def duties(office: Office) -> DutyView:
    """The desk's duties of today beside its list of cases."""
    today = office.clock.today()
    with office.vault.read() as con:
        counts = counts_of(con, categories.categories(con), _EVERYTHING, today)
        ask_first = _ask_first(con, today)
        placed = holds.holds_to_review(con, today)
        to_lift = [hold for hold in placed if hold.lift_on and hold.lift_on <= today]
        reviews = hold_lines(con, [hold for hold in placed if hold not in to_lift], today)
        lifted = hold_lines(con, to_lift, today)
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
        to_lift=lifted,
        requests=_requests(office, today),
    )


def _requests(office: Office, today: date) -> RequestDuties:
    notices = open_notices(office)
    with office.vault.read() as con:
        reminders = due_reminder_lines(con, today)
        questions = questions_to_chase(office, con)
    return RequestDuties(
        searches=open_searches(office),
        to_send=tuple(one for one in notices if one.sent_on is None),
        to_chase=tuple(one for one in notices if one.is_to_chase),
        reminders=reminders,
        questions=questions,
    )


def _ask_first(con: Connection, today: date) -> date | None:
    """The day by which the first choice must be asked."""
    query = query_of({}, RetentionFilter(work=TO_ASK), today)
    days = [row.ask_by for row in holding_search.first_page(con, query, 1) if row.ask_by]
    return date.fromisoformat(days[0]) if days else None
