"""The year's figures: right while the files are there, and exactly the same when they are gone."""

import csv
from dataclasses import replace
from datetime import date

from db import cases
from db.records import CaseId
from desktop.procedures import decisions, figures, register
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import Decision
from desktop.rules.rights import Right
from tests.procedures.answer_desk import answer, decide, identify, keep
from tests.procedures.purge_desk import carried_out, closed_case, file_of, keep_person, open_case, set_day
from tests.procedures.team_desk import answered


def test_a_year_without_requests(office: Office):
    empty = figures.figures(office, 2025)
    assert (empty.received, empty.closed, empty.in_time, empty.late, empty.average_days) == (0, 0, 0, 0, None)
    assert (empty.by_right, empty.by_outcome) == ({}, {})


def test_closed_open_late_and_other_years(office: Office):
    person = keep_person(office)
    closed_case(office, person, date(2025, 3, 3), days=10, outcome=Outcome.REFUSED)
    closed_case(office, person, date(2025, 4, 1), days=50, outcome=Outcome.WITHDRAWN)
    open_case(office, person, date(2025, 12, 30))
    open_case(office, person, date(2026, 3, 2), Right.ERASURE)
    found = figures.figures(office, 2025)
    assert (found.received, found.closed, found.in_time, found.late) == (3, 2, 1, 2)
    assert found.by_right == {Right.ACCESS: 3}
    assert found.by_outcome == {Outcome.REFUSED: 1, Outcome.WITHDRAWN: 1}
    assert (found.extended, found.refused, found.average_days) == (0, 1, 30.0)
    assert figures.figures(office, 2026).by_right == {Right.ERASURE: 1}


def test_figures_stay_true_after_a_purge(office: Office):
    ids = []
    for number, days in enumerate((10, 20, 60)):
        person = keep_person(office, PersonDetails(surname=f"Naam{number}"))
        ids.append(closed_case(office, person, date(2020, 5, 1 + number), days=days))
    files = tuple(file_of(office, case_id) for case_id in ids)
    before = figures.figures(office, 2020)
    assert (before.received, before.in_time, before.late, before.average_days) == (3, 2, 1, 30.0)
    carried_out(office, files[:2])
    assert figures.figures(office, 2020) == before
    carried_out(office, files[2:])
    assert figures.figures(office, 2020) == before
    set_day(office, date(2031, 1, 1))
    assert figures.figures(office, 2020) == before


def test_what_became_of_each_right_and_of_which_years_there_are_figures(office: Office):
    person, other = keep_person(office), keep_person(office, PersonDetails(surname="Naam"))
    gone = closed_case(office, other, date(2020, 5, 1), outcome=Outcome.WITHDRAWN)
    closed_case(office, person, date(2025, 3, 3), outcome=Outcome.WITHDRAWN)
    open_case(office, person, date(2025, 12, 30))
    open_case(office, person, date(2025, 12, 30), Right.ERASURE)
    assert figures.figures(office, 2025).by_right_and_outcome == {
        (Right.ACCESS, Outcome.WITHDRAWN): 1,
        (Right.ACCESS, None): 1,
        (Right.ERASURE, None): 1,
    }
    assert figures.years(office) == (2026, 2025, 2020)
    before = figures.figures(office, 2020)
    carried_out(office, (file_of(office, gone),))
    assert figures.figures(office, 2020) == before
    assert before.by_right_and_outcome == {(Right.ACCESS, Outcome.WITHDRAWN): 1}
    assert figures.years(office) == (2026, 2025, 2020)


def test_the_first_requests_under_the_regulation_have_their_year(office: Office):
    assert figures.years(office) == (2026,)
    open_case(office, keep_person(office), date(2018, 5, 25))
    assert figures.years(office) == (2026, 2018)


def numbers(office: Office) -> tuple[int, int, int, float | None]:
    found = figures.figures(office, 2026)
    return found.closed, found.in_time, found.late, found.average_days


def test_an_answer_in_time_stays_so_when_its_case_is_closed_later(office: Office):
    case_id = answered(office, keep(office))
    decisions.close_case(office, case_id=case_id)
    assert numbers(office) == (1, 1, 0, 2.0)
    set_day(office, date(2026, 9, 1))
    decisions.reopen_case(office, case_id=case_id)
    assert numbers(office) == (0, 0, 0, None)  # all was answered in time: an open case, and no late one
    decisions.close_case(office, case_id=case_id)
    before = figures.figures(office, 2026)
    assert numbers(office) == (1, 1, 0, 2.0)
    set_day(office, date(2031, 9, 2))
    carried_out(office, (file_of(office, case_id),))
    assert figures.figures(office, 2026) == before


def test_an_answer_in_time_stays_so_when_it_is_decided_anew(office: Office):
    case_id = answered(office, keep(office))
    decisions.close_case(office, case_id=case_id)
    before = figures.figures(office, 2026)
    for day in (date(2026, 6, 10), date(2026, 9, 1)):
        set_day(office, day)
        decisions.reopen_case(office, case_id=case_id)
        details = {"findings": "Te laat gebeld.", "changes": "Voortaan op tijd."}
        anew = Decision(right=Right.COMPLAINT, outcome=Outcome.GRANTED, details=details)
        decisions.decide(office, case_id=case_id, decision=anew, anew=True)
        assert numbers(office) == (0, 0, 0, None)  # it waits for another answer, and was answered in time
        assert registered(office) == ["2", "yes"]
        answer(office, case_id)
        decisions.close_case(office, case_id=case_id)
        assert numbers(office) == (1, 1, 0, 2.0)
        assert registered(office) == ["2", "yes"]
    assert figures.figures(office, 2026) == before
    set_day(office, date(2031, 9, 2))
    carried_out(office, (file_of(office, case_id),))
    assert figures.figures(office, 2026) == before


def test_what_was_answered_too_late_stays_so_when_it_is_taken_back_later(office: Office):
    case_id = open_case(office, keep_person(office), date(2026, 3, 2), Right.COMPLAINT)
    set_day(office, date(2026, 4, 21))
    decide(office, case_id, Right.COMPLAINT, {"findings": "Te laat gebeld.", "changes": "Voortaan op tijd."})
    answer(office, case_id)
    assert registered(office) == ["50", "no"]
    withdrawn = Decision(right=Right.COMPLAINT, outcome=Outcome.WITHDRAWN, details={"withdrawn_on": "2026-03-12"})
    decisions.decide(office, case_id=case_id, decision=withdrawn, anew=True).undo()  # type: ignore[misc]
    decisions.decide(office, case_id=case_id, decision=withdrawn, anew=True)
    decisions.close_case(office, case_id=case_id)
    assert numbers(office) == (1, 0, 1, 50.0)
    assert registered(office) == ["50", "no"]


def registered(office: Office) -> list[str]:
    """The days and whether it was in time, as the register has them of the only right."""
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    written = register.requests_register(office, first=first, last=last, with_names=False, label=lambda _, code: code)
    heads, row = csv.reader(written.lstrip("\ufeff").splitlines(), delimiter=";")
    told = dict(zip(heads, row, strict=True))
    return [told["days"], told["in_time"]]


def test_the_last_right_that_was_told_counts(office: Office):
    case_id = open_case(office, keep_person(office), date(2026, 3, 2), Right.COMPLAINT, Right.RECTIFICATION)
    identify(office, case_id)
    decide(office, case_id, Right.COMPLAINT, {"findings": "Te laat gebeld.", "changes": "Voortaan op tijd."})
    answer(office, case_id)
    set_day(office, date(2026, 4, 21))
    corrected = {"now_recorded": "Functie: informatiemanager.", "rectified_on": "2026-04-21"}
    decide(office, case_id, Right.RECTIFICATION, corrected)
    assert numbers(office) == (0, 0, 1, None)
    answer(office, case_id)
    decisions.close_case(office, case_id=case_id)
    assert numbers(office) == (1, 0, 1, 50.0)


def test_a_request_taken_back_in_time_was_dealt_with_on_that_day(office: Office):
    case_id = open_case(office, keep_person(office), date(2026, 3, 2))
    set_day(office, date(2026, 4, 21))
    decide(office, case_id, Right.ACCESS, {"withdrawn_on": "2026-03-12"}, outcome=Outcome.WITHDRAWN)
    decisions.close_case(office, case_id=case_id)
    assert numbers(office) == (1, 1, 0, 10.0)


def test_a_case_of_an_older_vault_that_was_never_told_counts_to_its_closing(office: Office):
    case_id = answered(office, keep(office))
    decisions.close_case(office, case_id=case_id)
    with office.vault.write() as con:
        case = cases.fetch_case(con, CaseId(case_id))
        assert case is not None
        rights = tuple(replace(right, letter_id=None) for right in case.rights)
        cases.keep_case(con, replace(case, rights=rights, closed_on=date(2026, 3, 22)))
    assert numbers(office) == (1, 1, 0, 20.0)
