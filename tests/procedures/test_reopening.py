"""A case that was taken up again goes back as it was, also where today it could not have been closed like that."""

from dataclasses import replace

from db import cases
from db.records import CaseId
from desktop.procedures import case_file, decisions
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from tests.procedures.answer_desk import RECEIVED, broken, keep
from tests.procedures.team_desk import answered


def never_told(office: Office) -> int:
    """A closed case as an older vault has them: granted, and no letter."""
    case_id = answered(office, keep(office))
    decisions.close_case(office, case_id=case_id)
    with office.vault.write() as con:
        case = cases.fetch_case(con, CaseId(case_id))
        assert case is not None
        rights = tuple(replace(right, letter_id=None, details={}) for right in case.rights)
        cases.keep_case(con, replace(case, rights=rights))
    return case_id


def test_a_case_of_an_older_vault_goes_back_untouched(office: Office):
    case_id = never_told(office)
    before = case_file.case_view(office, case_id).line
    reopened = decisions.reopen_case(office, case_id=case_id)
    assert reopened.undo is not None
    reopened.undo()
    assert case_file.case_view(office, case_id).line == before


def test_what_was_asked_since_must_be_answered_first(office: Office):
    case_id = never_told(office)
    reopened = decisions.reopen_case(office, case_id=case_id)
    assert reopened.undo is not None
    case_file.correct_case(
        office,
        case_id=case_id,
        received_on=RECEIVED,
        channel="email",
        language="nl",
        note_text="",
        rights=[(Right.COMPLAINT, ""), (Right.ACCESS, "")],
    )
    with broken("rights_undecided"):
        reopened.undo()
