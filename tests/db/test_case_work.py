"""What the desk keeps beside a case: fee, reminders, notes to colleagues, links between cases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from db import case_links, case_notes, fees, letters, reminders
from db.erasure import erase
from db.records import CaseId, Letter
from db.request_records import CaseLink, CaseNote, Fee, Reminder
from db.vault import Vault


def test_the_fee_of_a_case(vault: Vault, open_case, now):
    fee = Fee(case_id=open_case(), ground="excessive", proof="Zesde keer in een jaar.", parts=(("Kopieën", 1250),))
    with vault.write() as con:
        assert fees.fetch_fee(con, fee.case_id) is None
        fees.keep_fee(con, fee)
        assert fees.fetch_fee(con, fee.case_id) == fee
        letter_id = letters.keep_draft(con, Letter(case_id=fee.case_id, kind="fee", language="nl", created_at=now))
        agreed = replace(
            fee,
            parts=(("Kopieën", 1250), ("Porto", 0)),
            letter_id=letter_id,
            announced_on=date(2026, 3, 4),
            answer="agreed",
            answered_on=date(2026, 3, 6),
            paid_on=date(2026, 3, 9),
        )
        fees.keep_fee(con, agreed)
        assert fees.fetch_fee(con, fee.case_id) == agreed
        letters.drop_draft(con, letter_id)
        assert fees.fetch_fee(con, fee.case_id) == replace(agreed, letter_id=None)
        for _ in range(2):
            fees.drop_fee(con, fee.case_id)
        assert fees.fetch_fee(con, fee.case_id) is None


@pytest.mark.parametrize("wrong", [{"ground": "fun"}, {"answer": "maybe"}, {"case_id": CaseId(17)}, {"letter_id": 17}])
def test_a_fee_that_cannot_be(vault: Vault, open_case, wrong):
    fee = Fee(case_id=open_case(), ground="further_copy", parts=())
    with pytest.raises(IntegrityError), vault.write() as con:
        fees.keep_fee(con, replace(fee, **wrong))


def test_reminders(vault: Vault, open_case):
    reminder = Reminder(case_id=open_case(), remind_on=date(2026, 3, 9), text="Bel terug", made_by="Mila Bakker")
    with vault.write() as con:
        late = reminders.keep_reminder(con, reminder)
        first = reminders.keep_reminder(con, replace(reminder, remind_on=date(2026, 3, 5)))
        done = replace(reminder, remind_on=date(2026, 3, 1), done_on=date(2026, 3, 2), done_by="Sem de Wit")
        past = reminders.keep_reminder(con, done)
        assert reminders.fetch_reminder(con, past) == replace(done, id=past)
        assert [one.id for one in reminders.reminders_of(con, reminder.case_id)] == [past, first, late]
        for today, due in ((date(2026, 3, 4), []), (date(2026, 3, 5), [first]), (date(2026, 3, 9), [first, late])):
            assert [(one.id, number) for one, number in reminders.due_reminders(con, today)] == [
                (each, "2026-0001") for each in due
            ]


def test_a_dropped_reminder_comes_back_under_its_id(vault: Vault, open_case):
    reminder = Reminder(case_id=open_case(), remind_on=date(2026, 3, 9), text="Bel terug", made_by="Mila Bakker")
    with vault.write() as con:
        kept = reminders.keep_reminder(con, reminder)
        for _ in range(2):
            reminders.drop_reminder(con, kept)
        assert reminders.fetch_reminder(con, kept) is None
        assert reminders.keep_reminder(con, reminder) == kept + 1
        assert reminders.keep_reminder(con, replace(reminder, id=kept)) == kept
        moved = replace(reminder, id=kept, remind_on=date(2026, 4, 1))
        assert reminders.keep_reminder(con, moved) == kept
        assert reminders.fetch_reminder(con, kept) == moved
    with pytest.raises(IntegrityError), vault.write() as con:
        reminders.keep_reminder(con, replace(reminder, case_id=CaseId(17)))


def test_notes_the_newest_first(vault: Vault, open_case, now):
    note = CaseNote(case_id=open_case(), at=now, by="Mila Bakker", text="Klant belde: zie dossier é.")
    handed = replace(note, at=now + timedelta(hours=1), text="Neem jij dit over?", handed_to="Sem de Wit")
    with vault.write() as con:
        second = case_notes.keep_note(con, handed)
        first, same_time = (case_notes.keep_note(con, note) for _ in range(2))
        wanted = (replace(handed, id=second), replace(note, id=same_time), replace(note, id=first))
        assert case_notes.notes_of(con, note.case_id) == wanted
        for _ in range(2):
            case_notes.drop_note(con, same_time)
        assert case_notes.keep_note(con, note) == same_time + 1
        assert case_notes.keep_note(con, wanted[1]) == same_time
        assert len(case_notes.notes_of(con, note.case_id)) == 4
        assert case_notes.notes_of(con, CaseId(17)) == ()
    with pytest.raises(IntegrityError), vault.write() as con:
        case_notes.keep_note(con, replace(note, case_id=CaseId(17)))


def test_links_are_seen_from_both_cases(vault: Vault, open_case):
    one, two, three = open_case(), open_case(), open_case()
    repeat, together = CaseLink(two, one, "repeat"), CaseLink(three, two, "same_letter")
    with vault.write() as con:
        for link in (repeat, together, repeat):
            case_links.keep_link(con, link)
        assert case_links.links_of(con, one) == (repeat,)
        assert case_links.links_of(con, two) == (repeat, together)
        case_links.keep_link(con, CaseLink(two, one, "same_letter"))
        assert case_links.links_of(con, one) == (CaseLink(two, one, "same_letter"),)
        for _ in range(2):
            case_links.drop_link(con, repeat)
        assert case_links.links_of(con, one) == ()
        erase(con, case_ids=[three])
        assert case_links.links_of(con, two) == ()


@pytest.mark.parametrize("wrong", [("repeat", 17), ("friends", 1)])
def test_a_link_that_cannot_be(vault: Vault, open_case, wrong):
    kind, other = wrong
    first, second = open_case(), open_case()
    assert first == 1
    with pytest.raises(IntegrityError), vault.write() as con:
        case_links.keep_link(con, CaseLink(second, CaseId(other), kind))
