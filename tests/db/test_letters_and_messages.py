import hashlib
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import cases, holds, letters, messages
from db.disclosures import keep_disclosure
from db.holding_records import Disclosure, Hold
from db.keys import subkey
from db.records import Attachment, CaseRight, Extension, Letter, Message
from db.vault import Vault
from tests.db.page_reader import traces

FIELDS = {"reason": "Veel systemen: é, 😀", "grounds": ["a", "b"], "expected_on": "2026-05-01"}
FINAL = {
    "fields": FIELDS,
    "pdf": b"%PDF-1.7 \x00\xff",
    "sha256": "ab" * 32,
    "text": "Geachte heer",
    "sources": {"wording": "1"},
    "by": "Mila Bakker",
}


@pytest.fixture
def draft(open_case, now) -> Letter:
    return Letter(case_id=open_case(), kind="delay", language="nl", fields=FIELDS, created_at=now)


def keep_draft(vault: Vault, letter: Letter):
    with vault.write() as con:
        return letters.keep_draft(con, letter)


def test_a_draft_comes_back_and_can_be_changed(vault: Vault, draft: Letter):
    kept = keep_draft(vault, draft)
    with vault.read() as con:
        assert letters.fetch_letter(con, kept) == replace(draft, id=kept)
    changed = replace(draft, id=kept, fields={}, language="en")
    assert keep_draft(vault, changed) == kept
    with vault.read() as con:
        assert letters.letters_of(con, draft.case_id) == (changed,)
        assert letters.fetch_letter(con, kept + 1) is None
        with pytest.raises(LookupError):
            letters.pdf_of(con, kept)


def test_a_dropped_draft_comes_back_under_the_same_id(vault: Vault, draft: Letter, now):
    kept = keep_draft(vault, draft)
    with vault.write() as con:
        case = cases.fetch_case(con, draft.case_id)
        pointing = replace(
            case,
            rights=(CaseRight(right="access", letter_id=kept),),
            extension=Extension(ground="complexity", facts="x", expected_on=date(2026, 5, 1), notice_letter_id=kept),
        )
        cases.keep_case(con, pointing)
        letters.drop_draft(con, kept)
        letters.drop_draft(con, kept)
        left = cases.fetch_case(con, draft.case_id)
        assert (left.rights[0].letter_id, left.extension.notice_letter_id) == (None, None)
        assert letters.letters_of(con, draft.case_id) == ()
        assert letters.keep_draft(con, replace(draft, id=kept)) == kept


@pytest.fixture
def final(vault: Vault, draft: Letter, now):
    kept = keep_draft(vault, draft)
    with vault.write() as con:
        letters.finalise(con, kept, at=now, **FINAL)
    return kept


def test_a_final_letter(vault: Vault, draft: Letter, final, now):
    with vault.read() as con:
        assert letters.fetch_letter(con, final) == replace(
            draft,
            id=final,
            finalised_at=now,
            finalised_by="Mila Bakker",
            sha256="ab" * 32,
            text="Geachte heer",
            sources={"wording": "1"},
        )
        assert letters.pdf_of(con, final) == FINAL["pdf"]


def test_since_when_letters_are_final(vault: Vault, draft: Letter, final, now):
    with vault.write() as con:
        unfinished = letters.keep_draft(con, replace(draft, id=None))
    with vault.read() as con:
        assert letters.finalised_at(con, [final, unfinished, 999]) == {final: now}
        assert letters.finalised_at(con, []) == {}


def test_a_final_letter_refuses_every_change(vault: Vault, draft: Letter, final, now):
    changes = [
        lambda con: letters.keep_draft(con, replace(draft, id=final)),
        lambda con: letters.finalise(con, final, at=now, **FINAL),
        lambda con: letters.drop_draft(con, final),
        lambda con: con.execute(text("UPDATE letter SET finalised_by = 'X'")),
        lambda con: con.execute(text("UPDATE letter SET finalised_at = NULL, pdf = NULL")),
        lambda con: con.execute(text("UPDATE OR REPLACE letter SET id = id")),
        lambda con: con.execute(text("DELETE FROM letter")),
    ]
    for change in changes:
        with pytest.raises(IntegrityError, match="a final letter"), vault.write() as con:
            change(con)
    test_a_final_letter(vault, draft, final, now)


def test_a_final_letter_goes_with_its_case(vault: Vault, draft: Letter, final):
    with vault.write() as con:
        con.execute(text("DELETE FROM cases"))
        assert letters.fetch_letter(con, final) is None


def test_what_is_not_there_cannot_be_final(vault: Vault, now):
    with pytest.raises(LookupError), vault.write() as con:
        letters.finalise(con, 17, at=now, **FINAL)


@pytest.mark.parametrize("wrong", [{"kind": "love"}, {"language": "de"}, {"case_id": 999}])
def test_a_letter_not_on_the_list_is_refused(vault: Vault, draft: Letter, wrong):
    with pytest.raises(IntegrityError):
        keep_draft(vault, replace(draft, **wrong))


RAW = b"From: jan@example.org\r\n\r\n\x00\xff\xfe caf\xe9"


def test_a_message_is_kept_byte_for_byte(vault: Vault, open_case, now):
    case_id = open_case()
    message = Message(
        sender_name="Jan",
        sender_address="jan@example.org",
        subject="Inzage",
        text="Graag.",
        attachments=(Attachment(name="id.pdf", media_type="application/pdf", bytes=3),),
        received_at=now,
    )
    with vault.write() as con:
        first = messages.keep_message(con, case_id, message, RAW)
        second = messages.keep_message(con, case_id, Message(text="Aan de telefoon"), None)
    with vault.read() as con:
        assert messages.messages_of(con, case_id) == (
            replace(message, id=first, case_id=case_id, sha256=hashlib.sha256(RAW).hexdigest()),
            Message(id=second, case_id=case_id, text="Aan de telefoon"),
        )
        assert messages.raw_of(con, first) == RAW
        assert messages.raw_of(con, second) is None
        assert messages.raw_of(con, 999) is None
        assert messages.messages_of(con, 999) == ()


def test_a_message_of_fifty_megabytes(vault: Vault, open_case):
    raw = bytes(range(256)) * (50 * 4096)
    case_id = open_case()
    with vault.write() as con:
        kept = messages.keep_message(con, case_id, Message(), raw)
    with vault.read() as con:
        assert messages.raw_of(con, kept) == raw


def test_letters_outside_any_case(vault: Vault, draft: Letter, keep, now):
    person, other = keep("Berg"), keep("Bergh")
    letter = Letter(subject_id=person, kind="statement_change", language="nl", created_at=now)
    kept, in_case = keep_draft(vault, letter), keep_draft(vault, draft)
    final = keep_draft(vault, letter)
    with vault.write() as con:
        letters.finalise(con, final, at=now, **FINAL)
    with vault.read() as con:
        assert letters.fetch_letter(con, kept) == replace(letter, id=kept)
        assert [one.id for one in letters.letters_of_person(con, person)] == [kept, final]
        assert letters.letters_of_person(con, other) == ()
        assert [one.id for one in letters.letters_of(con, draft.case_id)] == [in_case]
    with vault.write() as con:
        letters.give_letters(con, [kept], other)
        assert letters.letters_of_person(con, other) == (replace(letter, id=kept, subject_id=other),)
        assert [one.id for one in letters.letters_of_person(con, person)] == [final]


def test_a_letter_about_a_disclosure(vault: Vault, keep, now):
    person = keep("Berg")
    about = Disclosure(
        subject_id=person,
        recipient="Politie",
        ground="authority_request",
        is_government=True,
        registered_by="Mila Bakker",
        registered_at=now,
    )
    letter = Letter(subject_id=person, kind="government_request", language="nl", created_at=now)
    with vault.write() as con:
        known = keep_disclosure(con, about)
        telling = replace(letter, disclosure_id=known)
        kept = letters.keep_draft(con, telling)
        assert letters.fetch_letter(con, kept) == replace(telling, id=kept)


def test_a_letter_about_a_restriction(vault: Vault, keep, now):
    person = keep("Berg")
    restriction = Hold(
        kind="restriction",
        subject_id=person,
        everything=True,
        reason="Juistheid betwist",
        placed_by="Mila Bakker",
        placed_at=now,
        from_on=date(2026, 3, 4),
        review_on=date(2026, 9, 4),
        ground="accuracy_contested",
    )
    letter = Letter(subject_id=person, kind="restriction_lifting", language="nl", created_at=now)
    with vault.write() as con:
        known = holds.keep_hold(con, restriction)
        telling = replace(letter, hold_id=known)
        kept = letters.keep_draft(con, telling)
        letters.finalise(con, kept, at=now, **FINAL)
        assert letters.fetch_letter(con, kept).hold_id == known
        holds.drop_hold(con, known)
        assert letters.fetch_letter(con, kept).hold_id is None  # the letter itself stays as it was sent
        assert letters.pdf_of(con, kept) == FINAL["pdf"]


@pytest.mark.parametrize("whose", [{}, {"case_id": 1, "subject_id": 1}])
def test_a_letter_is_of_a_case_or_a_person(vault: Vault, open_case, keep, now, whose):
    assert (open_case(), keep("Berg")) == (1, 1)
    with pytest.raises(IntegrityError):
        keep_draft(vault, Letter(kind="statement_change", language="nl", created_at=now, **whose))


def test_proof_of_identity_is_removed(vault: Vault, data_key: bytearray, open_case, now):
    case_id = open_case()
    attachment = Attachment(name="xqzpaspoort.pdf", media_type="application/pdf", bytes=3)
    proof = Message(
        sender_name="Jan",
        sender_address="jan@example.org",
        subject="Qvwonderwerp",
        text="Zkjpaspoortnummer",
        attachments=(attachment,),
        received_at=now,
        is_proof=True,
    )
    raw = b"Wzqoriginal " * 5000
    with vault.write() as con:
        kept = messages.keep_message(con, case_id, proof, raw)
        other = messages.keep_message(con, case_id, Message(text="Anders"), b"x")
        assert [one.is_proof for one in messages.messages_of(con, case_id)] == [True, False]
        messages.mark_proof(con, other, True)
        messages.mark_proof(con, kept, False)
        messages.mark_proof(con, 99, True)
        assert [one.is_proof for one in messages.messages_of(con, case_id)] == [False, True]
    sought = [b"xqzpaspoort", b"qvwonderwerp", b"zkjpaspoortnummer", b"wzqoriginal"]
    with vault.write() as con:
        messages.remove_proof(con, kept, date(2026, 3, 5))
        with pytest.raises(LookupError):
            messages.remove_proof(con, 99, date(2026, 3, 5))
    file_key = subkey(data_key, "file")
    assert {found.sought for found in traces(vault.path, file_key, sought)} == set(sought)
    assert vault.checkpoint()
    assert traces(vault.path, file_key, sought) == []
    with vault.read() as con:
        removed, untouched = messages.messages_of(con, case_id)
        assert removed == Message(
            id=kept,
            case_id=case_id,
            sender_name="Jan",
            sender_address="jan@example.org",
            received_at=now,
            sha256=hashlib.sha256(raw).hexdigest(),
            is_proof=True,
            removed_on=date(2026, 3, 5),
        )
        assert messages.raw_of(con, kept) is None
        assert untouched.text == "Anders"
        assert messages.raw_of(con, other) == b"x"
        assert messages.case_number_with(con, removed.sha256) == "2026-0001"
