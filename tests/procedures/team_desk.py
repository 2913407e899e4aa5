"""What the tests of a team's habits need beside the invented desk: cases that are done with, in a word."""

from desktop.procedures import case_file, decisions
from desktop.procedures.office import Office
from desktop.rules.decisions import Decision
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import answer, decide, identify, open_case


def withdrawn(office: Office, case_id: int, *, close: bool = True) -> int:
    """The person takes back all they asked for, and the case is closed."""
    for line in case_file.case_view(office, case_id).rights:
        decision = Decision(right=line.right, outcome=Outcome.WITHDRAWN, details={})
        decisions.decide(office, case_id=case_id, decision=decision)
    if close:
        decisions.close_case(office, case_id=case_id)
    return case_id


def answered(office: Office, person_id: int) -> int:
    """A complaint, found justified and answered by letter; open still."""
    case_id = open_case(office, person_id, Right.COMPLAINT)
    identify(office, case_id)
    said = {"findings": "Onze medewerker belde te laat terug.", "changes": "Wij bellen voortaan binnen een dag."}
    decide(office, case_id, Right.COMPLAINT, said)
    answer(office, case_id)
    return case_id
