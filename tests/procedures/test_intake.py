"""A message becomes a case: what is read, proposed and kept."""

from datetime import date
from pathlib import Path

import pytest

from desktop.letters.errors import MailProblem
from desktop.places import resources
from desktop.procedures import case_file, directory, intake
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right

RAW = (resources() / "demo" / "request.eml").read_bytes()


def open_from(office: Office, raw: bytes) -> int:
    proposal = intake.propose(office, raw)
    return intake.open_case(
        office,
        received_on=proposal.received_on,
        channel="email",
        rights=[(p.right, p.quote) for p in proposal.rights],
        person_id=proposal.people[0].id if proposal.people else None,
        requester=proposal.mail.sender_name,
        language=proposal.language,
        original=raw,
        mail=proposal.mail,
    ).value


def test_what_is_proposed(office: Office):
    known = directory.keep_person(
        office, details=PersonDetails(surname="Berg", contacts=(("email", "BJORN@voorbeeld.example"),))
    ).value
    proposal = intake.propose(office, RAW)
    assert proposal.received_on == date(2026, 2, 28)
    assert proposal.mail.received_from == "received_header"
    assert {p.right for p in proposal.rights} == {Right.ACCESS, Right.ERASURE}
    assert all(p.quote and p.quote in proposal.mail.text for p in proposal.rights)
    assert [line.id for line in proposal.people] == [known]
    assert (proposal.language, proposal.seen_before) == ("nl", "")


def test_the_original_is_kept_byte_for_byte(office: Office):
    case_id = open_from(office, RAW)
    view = case_file.case_view(office, case_id)
    assert view.line.person == "Björn van den Berg"
    assert view.messages[0].has_original
    assert intake.original_of(office, view.messages[0].id) == RAW
    assert intake.propose(office, RAW).seen_before == view.line.number


def test_a_further_message_joins_an_open_case(office: Office):
    case_id = open_from(office, RAW)
    mail = intake.propose(office, RAW).mail
    intake.add_message(office, case_id=case_id, original=RAW, mail=mail)
    assert len(case_file.case_view(office, case_id).messages) == 2


def test_a_message_by_post_has_no_original(office: Office):
    with pytest.raises(RuleBroken, match="no_original"):
        intake.original_of(office, 1)


@pytest.mark.parametrize(
    ("raw", "code"),
    [(b"", "not_a_mail"), (b"%PDF-1.7 \x00\x01", "not_a_mail"), (bytes(26_000_000), "mail_too_large")],
)
def test_what_is_no_message_is_refused(office: Office, raw: bytes, code: str):
    with pytest.raises(MailProblem, match=code):
        intake.propose(office, raw)


def test_a_message_from_the_future_counts_from_today(office: Office, samples: Path):
    raw = RAW.replace(b"28 Feb 2026", b"28 Feb 2031")
    assert intake.propose(office, raw).received_on == office.clock.today()
