"""Who acts for the person: written down, authority shown, removed; and taken back."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.procedures import case_file, representatives
from desktop.procedures.office import Office
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Step
from tests.procedures.answer_desk import TODAY, broken, keep, open_case

LAWYER = RepresentativeLine(
    kind="lawyer",
    initials="J.",
    surname="van der Aa",
    title="mevrouw",
    organisation=" Aa Advocaten ",
    street="Singel 2",
    postcode="1012 AA",
    town="Amsterdam",
    email="aa@advocaten.example",
)


@pytest.fixture
def case_id(office: Office) -> int:
    return open_case(office, keep(office))


def known(office: Office, case_id: int) -> RepresentativeLine | None:
    return case_file.case_view(office, case_id).representative


def test_a_lawyer_is_written_down_and_must_show_authority(office: Office, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    kept = known(office, case_id)
    assert kept == replace(LAWYER, prefix="van der", surname="Aa", organisation="Aa Advocaten", name="J. van der Aa")
    view = case_file.case_view(office, case_id)
    assert view.step is Step.CHECK_AUTHORITY
    assert "authority_missing" in [one.code for one in view.cautions]
    done = representatives.show_authority(office, case_id=case_id, authority=" Volmacht van 1 maart ", on=TODAY)
    kept = known(office, case_id)
    assert kept is not None
    assert (kept.authority, kept.authority_on, kept.authority_by) == ("Volmacht van 1 maart", TODAY, "Mila Bakker")
    assert "authority_missing" not in [one.code for one in case_file.case_view(office, case_id).cautions]
    assert done.undo is not None
    done.undo()
    assert known(office, case_id) == replace(
        LAWYER, prefix="van der", surname="Aa", organisation="Aa Advocaten", name="J. van der Aa"
    )


def test_authority_stays_with_a_correction_and_not_with_somebody_else(office: Office, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=TODAY)
    representatives.keep_representative(office, case_id=case_id, details=replace(LAWYER, street="Singel 4"))
    kept = known(office, case_id)
    assert kept is not None
    assert (kept.street, kept.authority_on) == ("Singel 4", TODAY)
    changed = representatives.keep_representative(
        office, case_id=case_id, details=replace(LAWYER, surname="de Wit", authority="Volmacht", authority_on=TODAY)
    )
    kept = known(office, case_id)
    assert kept is not None
    assert (kept.surname, kept.authority_on, kept.authority) == ("Wit", None, "")
    assert changed.undo is not None
    changed.undo()
    back = known(office, case_id)
    assert back is not None
    assert (back.surname, back.authority_on) == ("Aa", TODAY)


def test_what_is_refused(office: Office, case_id: int):
    with broken("no_representative"):
        representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=TODAY)
    with broken("no_representative"):
        representatives.remove_representative(office, case_id=case_id)
    with broken("representative_without_name"):
        representatives.keep_representative(office, case_id=case_id, details=replace(LAWYER, surname=" "))
    added = representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    with broken("authority_without_proof"):
        representatives.show_authority(office, case_id=case_id, authority=" ", on=TODAY)
    with broken("authority_in_future"):
        representatives.show_authority(office, case_id=case_id, authority="Volmacht", on=date(2026, 3, 5))
    removed = representatives.remove_representative(office, case_id=case_id)
    assert known(office, case_id) is None
    assert added.undo is not None
    with broken("representative_changed"):
        added.undo()
    assert removed.undo is not None
    removed.undo()
    added.undo()
    assert known(office, case_id) is None


def test_nothing_of_who_they_are_stands_in_the_journal(office: Office, case_id: int):
    representatives.keep_representative(office, case_id=case_id, details=LAWYER)
    representatives.show_authority(office, case_id=case_id, authority="Volmacht Aa", on=TODAY)
    told = " ".join(str(line.details) for line in case_file.case_view(office, case_id).journal)
    assert "Aa" not in told
    assert "lawyer" in told
