"""What to warn the employee of in the case in front, from what the vault holds of it."""

from db import holdings
from db.categories import categories
from db.records import Case
from db.vault import Connection
from desktop.procedures.case_acts import undecided
from desktop.procedures.earlier import as_earlier, earlier_cases
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.procedures.pausing import pauses
from desktop.rules.case_path import CaseFacts
from desktop.rules.cautions import Caution, cautions
from desktop.rules.deadlines import Deadline
from desktop.rules.rights import Right
from desktop.rules.statement_terms import OPEN_TO_OBJECTION
from desktop.rules.suspensions import Question, Reason


def cautions_of(office: Office, con: Connection, case: Case, facts: CaseFacts, limits: Deadline) -> tuple[Caution, ...]:
    """The warnings of one case, the most pressing first; empty for a closed one."""
    open_rights = [Right(code) for code in undecided(case)]
    return cautions(
        facts,
        limits,
        office.clock.today(),
        suspensions=[Question(Reason(s.reason), s.asked_on, s.answered_on, s.reminded_on) for s in case.suspensions],
        undecided=open_rights,
        history=[as_earlier(one) for one in earlier_cases(con, case.subject_id, case)],
        objection_paused=Right.OBJECTION not in open_rights or _is_paused(office, con, case),
    )


def _is_paused(office: Office, con: Connection, case: Case) -> bool:
    """Nothing that an objection can be about is used while it is weighed; also what was registered later.

    Source: GDPR art. 18(1)(d), 21(1).
    """
    if case.subject_id is None:
        return True
    known = categories(con)
    open_to = {
        held.id
        for held in holdings.holdings_of(con, case.subject_id)
        if held.case_id is None and terms_for(office, known[held.category_id]).legal_basis in OPEN_TO_OBJECTION
    }
    return open_to <= {holding_id for hold in pauses(con, case) for holding_id in hold.holding_ids}
