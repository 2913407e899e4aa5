"""What the tests of a team's habits need beside the invented desk: cases that are done with, in a word."""

from desktop.procedures import case_file, decisions
from desktop.procedures.office import Office
from desktop.rules.decisions import Decision
from desktop.rules.outcomes import Outcome


def withdrawn(office: Office, case_id: int, *, close: bool = True) -> int:
    """The person takes back all they asked for, and the case is closed."""
    for line in case_file.case_view(office, case_id).rights:
        decision = Decision(right=line.right, outcome=Outcome.WITHDRAWN, details={})
        decisions.decide(office, case_id=case_id, decision=decision)
    if close:
        decisions.close_case(office, case_id=case_id)
    return case_id
