"""Notices to third parties: what is still to be sent or confirmed, and where the last one went."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from db import cases, letters, notices
from db.records import Address, CaseId, Letter
from db.request_records import Notice
from db.vault import Vault


@pytest.fixture
def notice(open_case) -> Notice:
    return Notice(
        case_id=open_case(),
        action="erased",
        recipient="Intercom",
        system="intercom",
        activities=("3.1 A", "3.2 D"),
        address=Address(street="Kade 1", postcode="1234 AB", town="Voorbeelddam", country="IE"),
        email="privacy@example.org",
        matching="sarka@example.org",
        data="Alle gesprekken, gewist.",
        acted_on=date(2026, 3, 4),
    )


def test_a_notice_comes_back_whole(vault: Vault, notice: Notice):
    with vault.write() as con:
        kept = notices.keep_notice(con, notice)
        assert notices.fetch_notice(con, kept) == replace(notice, id=kept)
        letter = Letter(
            case_id=notice.case_id, notice_id=kept, kind="recipient_notice", language="nl", created_at=_noon(con)
        )
        letter_id = letters.keep_draft(con, letter)
        sent = replace(
            notice,
            id=kept,
            letter_id=letter_id,
            sent_on=date(2026, 3, 5),
            chased_on=date(2026, 3, 19),
            confirmed_on=date(2026, 3, 20),
            confirmed_by="Desk van Intercom",
        )
        assert notices.keep_notice(con, sent) == kept
        assert notices.notices_of(con, notice.case_id) == (sent,)
        assert letters.fetch_letter(con, letter_id) == replace(letter, id=letter_id)
        letters.drop_draft(con, letter_id)
        assert notices.fetch_notice(con, kept) == replace(sent, letter_id=None)


def _noon(con):
    return cases.open_cases(con)[0].case.opened_at


def test_a_dropped_notice_comes_back_under_its_id(vault: Vault, notice: Notice):
    with vault.write() as con:
        kept = notices.keep_notice(con, notice)
        letter = Letter(
            case_id=notice.case_id, notice_id=kept, kind="recipient_notice", language="nl", created_at=_noon(con)
        )
        letter_id = letters.keep_draft(con, letter)
        for _ in range(2):
            notices.drop_notice(con, kept)
        assert notices.fetch_notice(con, kept) is None
        assert letters.fetch_letter(con, letter_id) == replace(letter, id=letter_id, notice_id=None)
        assert notices.keep_notice(con, notice) == kept + 1
        assert notices.keep_notice(con, replace(notice, id=kept)) == kept


@pytest.mark.parametrize("wrong", [{"action": "sold"}, {"case_id": CaseId(17)}, {"letter_id": 17}])
def test_a_notice_that_cannot_be(vault: Vault, notice: Notice, wrong):
    with pytest.raises(IntegrityError), vault.write() as con:
        notices.keep_notice(con, replace(notice, **wrong))


def test_what_is_still_to_be_sent_or_confirmed(vault: Vault, notice: Notice, open_case):
    closed = open_case(closed_on=date(2026, 3, 20))
    with vault.write() as con:
        new = notices.keep_notice(con, replace(notice, acted_on=date(2026, 3, 9)))
        sent = notices.keep_notice(con, replace(notice, case_id=closed, sent_on=date(2026, 3, 5)))
        notices.keep_notice(con, replace(notice, confirmed_on=date(2026, 3, 6)))
        notices.keep_notice(con, replace(notice, impossible="Bestaat niet meer"))
        found = [(one.id, number) for one, number in notices.open_notices(con)]
    assert found == [(sent, "2026-0002"), (new, "2026-0001")]


def test_the_last_address_of_a_recipient(vault: Vault, notice: Notice, open_case):
    moved = replace(notice, case_id=open_case(), sent_on=date(2026, 3, 7), email="nieuw@example.org")
    with vault.write() as con:
        notices.keep_notice(con, notice)
        assert notices.last_to(con, "Intercom") is None  # none was sent
        newest = notices.keep_notice(con, moved)
        notices.keep_notice(con, replace(notice, sent_on=date(2026, 3, 5)))
        notices.keep_notice(con, replace(notice, recipient="HubSpot", sent_on=date(2026, 3, 9)))
        assert notices.last_to(con, "Intercom") == replace(moved, id=newest)
        later = notices.keep_notice(con, moved)
        assert notices.last_to(con, "Intercom").id == later
