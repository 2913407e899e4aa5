"""The certificate of a purge: true, without a name of anybody it is about, and the same for good."""

import csv
import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from db import journal
from db import purges as kept_purges
from db.records import Profile
from desktop.procedures import certificates, holds, profile, purges
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from tests.procedures.purge_desk import (
    ACCOUNT,
    PERSON,
    TRACES,
    ask_for_second_look,
    broken,
    carried_out,
    closed_case,
    file_of,
    hold_data,
    keep_person,
)


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


@pytest.fixture
def purge_id(office: Office) -> int:
    """Two people and a case file go; one holding stays for a hold that came in between."""
    ask_for_second_look(office)
    first, second = keep_person(office), keep_person(office, PersonDetails(surname="Anders"))
    held = keep_person(office, PersonDetails(surname="Blijvers"))
    chosen = (
        *hold_data(office, first, ACCOUNT, ("3.1 A", "", "intercom")),
        *hold_data(office, second),
        *hold_data(office, held),
        file_of(office, closed_case(office, first, date(2019, 3, 4))),
    )
    found = purges.propose(office, holding_ids=chosen).value
    purges.approve(office, purge_id=found, by="Noor de Wit")
    for system in ("bluedolphin", "intercom"):
        purges.confirm_task(office, purge_id=found, system=system, done=True)
    today = office.clock.today()
    holds.place_hold(
        office,
        kind="restriction",
        person_ids=[held],
        holding_ids=None,
        reason="Betwist",
        from_on=today,
        review_on=today.replace(year=2027),
    )
    purges.carry_out(office, purge_id=found)
    return found


def test_it_says_what_went_by_whom_and_what_stayed(office: Office, purge_id: int):
    with office.vault.read() as con:
        purge = kept_purges.fetch_purge(con, purge_id)
        assert purge is not None
        facts = certificates.facts_of(office, con, purge)
        line = next(entry for entry in journal.entries(con) if entry.act == "purge_carried_out")
    assert [(line.activity, line.system, line.holdings, line.people) for line in facts.lines] == [
        ("3.1 A", "BlueDolphin", 2, 2),
        ("3.1 A", "Intercom", 1, 1),
        ("3.2 D", "Inzage", 1, 1),
    ]
    assert (facts.lines[0].first_due, facts.lines[0].last_due) == (date(2025, 12, 12), date(2025, 12, 12))
    assert (facts.people, facts.people_gone, facts.cases_gone, facts.kept) == (2, 2, 1, (("restricted", 1),))
    assert (facts.proposed_by, facts.approved_by, facts.carried_out_by) == ("Mila Bakker", "Noor de Wit", "Mila Bakker")
    assert [task.system for task in facts.tasks] == ["BlueDolphin", "Intercom"]
    assert facts.journal_entry == line.number


def test_the_pdf_and_the_table_name_nobody_it_is_about(office: Office, purge_id: int):
    said = words_of(certificates.certificate_pdf(office, purge_id))
    table = certificates.certificate_csv(office, purge_id)
    for text in (said, table):
        assert "V2026-001" in text
        assert "Noor de Wit" in text
        assert "BlueDolphin" in text
        assert [trace for trace in TRACES if trace.decode() in text.casefold()] == []
        assert "Blijvers" not in text
    rows = list(csv.reader(io.StringIO(table.removeprefix("\ufeff")), delimiter=";"))
    assert len(rows) > len("ABC")
    assert {len(row) for row in rows} == {len(rows[0])}


def test_it_never_changes(office: Office, purge_id: int):
    before = certificates.certificate_pdf(office, purge_id)
    profile.keep_profile(office, changed=replace(profile.profile(office), organisation="Heel Anders B.V."))
    assert purges.finish_owed(office) == ()
    assert certificates.certificate_pdf(office, purge_id) == before
    assert certificates.certificate_file_name(office, purge_id, "pdf") == "V2026-001-certificate.pdf"


def test_one_that_was_changed_behind_our_back_is_not_handed_out(office: Office, purge_id: int):
    with office.vault.write() as con:
        con.exec_driver_sql("DROP TRIGGER certificate_is_not_changed")
        con.exec_driver_sql("UPDATE certificate SET pdf = ?", (b"%PDF-1.7 something else",))
    with broken("certificate_altered"):
        certificates.certificate_pdf(office, purge_id)


def test_before_the_end_there_is_none(office: Office):
    purge_id = purges.propose(office, holding_ids=hold_data(office, keep_person(office, PERSON))).value
    for ask in (certificates.certificate_pdf, certificates.certificate_csv):
        with broken("no_certificate"):
            ask(office, purge_id)
        with broken("purge_gone"):
            ask(office, 99)
    with broken("no_certificate"):
        certificates.certificate_file_name(office, purge_id, "csv")


@pytest.mark.parametrize(("seat", "language"), [("NL", "nl"), ("BE", "nl"), ("DE", "en")])
def test_the_language_is_that_of_the_seat(make_office, office_profile: Profile, seat: str, language: str):
    office = make_office("elsewhere", replace(office_profile, seat_country=seat))
    purge_id = carried_out(office, hold_data(office, keep_person(office)))
    with office.vault.read() as con:
        purge = kept_purges.fetch_purge(con, purge_id)
        assert purge is not None
        assert certificates.facts_of(office, con, purge).language == language
