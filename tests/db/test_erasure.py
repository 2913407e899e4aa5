"""What is erased is gone from the tables, both search indexes and the log: read from the bytes, not from SQLite."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from random import Random

import pytest
from sqlalchemy import Connection, LargeBinary, Text, select, text
from sqlalchemy.exc import IntegrityError

from db import (
    case_links,
    case_notes,
    cases,
    disclosures,
    enclosures,
    fees,
    letters,
    messages,
    notices,
    packages,
    reminders,
    restricted_uses,
    searches,
    subjects,
)
from db.categories import category_id
from db.connecting import open_connection
from db.erasure import FEW_PEOPLE, erase
from db.holding_records import CategoryId, Disclosure, Hold, Holding, HoldingId, RestrictedUse, StatementVersion
from db.holdings import fetch_holding, holdings_of, keep_holding, put_person_fact
from db.holds import fetch_hold, keep_hold
from db.keys import subkey
from db.records import (
    Address,
    Attachment,
    CaseId,
    CaseRight,
    Contact,
    Extension,
    Identifier,
    Identity,
    Letter,
    LetterId,
    Message,
    Representative,
    RightCategory,
    Subject,
    SubjectId,
    Suspension,
)
from db.request_records import (
    CaseLink,
    CaseNote,
    Enclosure,
    Fee,
    Notice,
    Package,
    PackageChoice,
    Reminder,
    SearchTask,
)
from db.search import DirectoryQuery, first_page
from db.statement_versions import keep_version
from db.tables import SEARCH_INDEX_NAMES, metadata
from db.vault import Vault
from tests.db.page_reader import Trace, traces

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
TODAY = date(2026, 3, 4)
GOTHIC = "\N{GOTHIC LETTER AHSA}"  # of four bytes: a single trigram with it is known in the index
MARK = f"Xqz{GOTHIC}waterzee"
# A word is stored without what it shares with the word before it, and may lie across two pages.
PIECES = (b"xqz" + GOTHIC.encode(), GOTHIC.encode(), b"waterz", b"aterzee")
IMPERSONAL = {  # codes, dates and ids; all that may stay behind
    "profile", "journal", "statement_version", "category", "holding_count", "purge", "purge_item", "purge_task",
    "certificate", "tombstone", "tombstone_mark", "case_statistic", "text_block", "saved_filter", "recipient",
    "suppression",  # the address of whoever wants no marketing outlives them on purpose: test_suppression
}  # fmt: skip
NOT_OF_A_PERSON = {  # columns of the others that hold codes, dates, days of the law and names of employees
    "language", "title", "created_at", "changed_at", "role", "country", "kind", "number", "received_on", "channel",
    "handler", "opened_at", "identity_method", "identity_by", "identity_on", "closed_on", "closed_by", "right",
    "outcome", "outcome_on", "grounds", "ground", "expected_on", "notice_on", "asked_on", "answered_on",
    "received_at", "removed_on", "finalised_at", "finalised_by", "sources", "expires_on", "due_on", "block", "lacks",
    "ask_by", "happened_on", "placed_by", "placed_at", "from_on", "review_on", "released_on", "released_by",
    "requested_on", "disclosed_on", "law", "ban_law", "ban_until", "told_on", "registered_by", "registered_at",
    "sha256", "waiting_since", "decided_by", "request_grounds", "reminded_on", "lift_on", "authority_on",
    "authority_by", "decision", "until", "system", "state", "chased_on", "done_on", "done_by", "media_type", "added_at",
    "added_by", "item", "built_at", "built_by", "action", "activities", "acted_on", "sent_on", "confirmed_on",
    "announced_on", "answer", "paid_on", "remind_on", "made_by", "at", "by", "handed_to", "used_on", "noted_by",
    "noted_at", "first_told_on", "ended_on",
}  # fmt: skip


TABLES_OF_CASES = [
    table for table in metadata.sorted_tables if "case_id" in table.c and table.name not in {*IMPERSONAL, "disclosure"}
]


@dataclass(frozen=True)
class Marked:
    """One person of whom there is something in every table, with *MARK* in every text that may be about them."""

    subject_id: SubjectId
    holding_ids: tuple[HoldingId, ...]
    case_id: CaseId

    def erase(self, con: Connection) -> None:
        erase(con, holding_ids=self.holding_ids, subject_ids=[self.subject_id], case_ids=[self.case_id])


@pytest.fixture
def category(vault: Vault) -> CategoryId:
    with vault.write() as con:
        keep_version(
            con,
            StatementVersion(version="1", dated_on=date(2024, 9, 1), source="", loaded_at=NOW, loaded_by="Mila Bakker"),
        )
        return category_id(con, "3.1 A", "", "intercom", "1")


@pytest.fixture
def marked(vault: Vault, category: CategoryId) -> Marked:
    with vault.write() as con:
        for number in range(20):
            keep_plain(con, f"Buur{number}")
        subject_id = subjects.keep_subject(con, whole_person(), sort_name=MARK.lower(), search_text=WORDS, now=NOW)
        case_id = keep_marked_case(con, subject_id, category)
        case_links.keep_link(con, CaseLink(keep_other_case(con), case_id, "repeat"))
        put_person_fact(con, subject_id, "last_contact", TODAY)
        holding_ids = (
            keep_holding(
                con,
                Holding(subject_id=subject_id, category_id=category, label=MARK, facts={"last_action": TODAY}),
            ),
            keep_holding(con, Holding(subject_id=subject_id, category_id=category, case_id=case_id, label=MARK)),
        )
        keep_marked_holds(con, subject_id, case_id, holding_ids)
        keep_marked_disclosure(con, subject_id, case_id)
        for number in range(20, 40):
            keep_plain(con, f"Buur{number}")
    return Marked(subject_id, holding_ids, case_id)


WORDS = f"{MARK.lower()} {MARK.lower()}@example.org gedeeld"


def keep_plain(con: Connection, surname: str) -> SubjectId:
    person = Subject(surname=surname, contacts=(Contact(kind="email", value=f"{surname}@example.org"),))
    words = f"{surname.lower()} gedeeld"
    return subjects.keep_subject(con, person, sort_name=surname.lower(), search_text=words, now=NOW)


def whole_person() -> Subject:
    return Subject(
        **dict.fromkeys(("initials", "first_name", "prefix", "surname", "function", "organisation"), MARK),
        note=f"{MARK} " * 500,
        roles=("user",),
        addresses=(Address(street=MARK, postcode=MARK, town=MARK),),
        contacts=(Contact(kind="email", value=f"{MARK}@example.org"),),
        identifiers=(Identifier(kind="other", value=MARK),),
    )


def keep_other_case(con: Connection) -> CaseId:
    case = cases.Case(
        number="2026-0002",
        received_on=TODAY,
        channel="post",
        language="nl",
        handler="Mila Bakker",
        opened_at=NOW,
    )
    return cases.keep_case(con, case)


def keep_marked_case(con: Connection, subject_id: SubjectId | None, category: CategoryId) -> CaseId:
    decided = RightCategory(holding_id=1, category_id=category, decision="keep", ground="legal_claims", facts=MARK)
    case = cases.Case(
        number="2026-0001",
        subject_id=subject_id,
        requester=MARK,
        received_on=TODAY,
        channel="email",
        language="nl",
        note=MARK,
        handler="Mila Bakker",
        opened_at=NOW,
        identity=Identity(method="email", checked=MARK, by="Mila Bakker", on=TODAY),
        rights=(
            CaseRight(right="access", quote=MARK, facts=MARK),
            CaseRight(right="erasure", details={"remark": MARK}, categories=(decided,)),
        ),
        extension=Extension(ground="complexity", facts=MARK, expected_on=TODAY),
        suspensions=(Suspension(reason="identity", asked_on=TODAY),),
        representative=whole_representative(),
        waiting_for=MARK,
        waiting_since=TODAY,
    )
    case_id = cases.keep_case(con, case)
    message = Message(
        sender_name=MARK,
        sender_address=MARK,
        subject=MARK,
        text=f"{MARK} " * 500,
        attachments=(Attachment(name=MARK, media_type="text/plain", bytes=3),),
        received_at=NOW,
    )
    messages.keep_message(con, case_id, message, f"{MARK} ".encode() * 5000)
    letter = Letter(case_id=case_id, kind="delay", language="nl", fields={"reason": MARK}, created_at=NOW)
    letters.keep_draft(con, letter)
    final = letters.keep_draft(con, letter)
    finalise(con, final)
    told = tuple(replace(right, letter_id=final) for right in case.rights)
    notice = replace(case.extension, notice_letter_id=final, notice_on=TODAY)
    cases.keep_case(con, replace(case, id=case_id, rights=told, extension=notice))
    keep_marked_search(con, case_id)
    keep_marked_notice(con, case_id)
    keep_marked_office_work(con, case_id, final)
    return case_id


def whole_representative() -> Representative:
    marked = ("initials", "first_name", "prefix", "surname", "organisation", "email", "authority")
    address = Address(street=MARK, postcode=MARK, town=MARK)
    return Representative(kind="lawyer", address=address, **dict.fromkeys(marked, MARK))


def keep_marked_search(con: Connection, case_id: CaseId) -> None:
    task = SearchTask(case_id=case_id, system="intercom", asked_of=MARK, note=MARK)
    enclosure = Enclosure(
        case_id=case_id,
        task_id=searches.keep_task(con, task),
        name=MARK,
        bytes=3,
        sha256="ab" * 32,
        added_at=NOW,
        added_by="Mila Bakker",
    )
    kept = enclosures.keep_enclosure(con, enclosure, f"{MARK} ".encode() * 5000)
    strikes = ((MARK, MARK),)
    choice = PackageChoice(item=f"enclosure/{kept}", is_included=True, left_out=MARK, strikes=strikes)
    packages.keep_choice(con, case_id, choice)
    made = Package(
        case_id=case_id,
        kind="access",
        built_at=NOW,
        built_by="Mila Bakker",
        sha256="ab" * 32,
        bytes=3,
        is_encrypted=True,
        contents=(MARK,),
    )
    packages.keep_package(con, made)


def keep_marked_notice(con: Connection, case_id: CaseId) -> None:
    marked = ("recipient", "email", "matching", "data", "confirmed_by", "impossible")
    address = Address(street=MARK, postcode=MARK, town=MARK)
    notice = Notice(case_id=case_id, action="erased", address=address, acted_on=TODAY, **dict.fromkeys(marked, MARK))
    notice_id = notices.keep_notice(con, notice)
    letter = Letter(
        case_id=case_id,
        notice_id=notice_id,
        kind="recipient_notice",
        language="nl",
        fields={"data": MARK},
        created_at=NOW,
    )
    letters.keep_draft(con, letter)
    final = letters.keep_draft(con, letter)
    finalise(con, final)
    notices.keep_notice(con, replace(notice, id=notice_id, letter_id=final, sent_on=TODAY))


def keep_marked_office_work(con: Connection, case_id: CaseId, letter_id: LetterId) -> None:
    fees.keep_fee(con, Fee(case_id=case_id, ground="excessive", proof=MARK, parts=((MARK, 1250),), letter_id=letter_id))
    reminders.keep_reminder(con, Reminder(case_id=case_id, remind_on=TODAY, text=MARK, made_by="Mila Bakker"))
    case_notes.keep_note(con, CaseNote(case_id=case_id, at=NOW, by="Mila Bakker", text=MARK))


def keep_marked_holds(con: Connection, subject_id: SubjectId, case_id: CaseId, holding_ids) -> None:
    hold = Hold(
        kind="hold",
        subject_id=subject_id,
        everything=True,
        reason=MARK,
        case_id=case_id,
        placed_by="Mila Bakker",
        placed_at=NOW,
        from_on=TODAY,
        review_on=TODAY,
        released_on=TODAY,
        released_by="Mila Bakker",
        release_reason=MARK,
    )
    keep_hold(con, hold)
    chosen = replace(hold, kind="restriction", everything=False, holding_ids=holding_ids, ground="objection_pending")
    about = keep_hold(con, chosen)
    used = {"used_on": TODAY, "ground": "consent", "noted_by": "Mila Bakker", "noted_at": NOW}
    restricted_uses.keep_use(con, RestrictedUse(hold_id=about, what=MARK, purpose=MARK, **used))
    lifting = Letter(
        subject_id=subject_id, hold_id=about, kind="restriction_lifting", language="nl", fields={}, created_at=NOW
    )
    letters.keep_draft(con, lifting)
    finalise(con, letters.keep_draft(con, lifting))


def keep_marked_disclosure(con: Connection, subject_id: SubjectId, case_id: CaseId) -> None:
    disclosure = Disclosure(
        subject_id=subject_id,
        case_id=case_id,
        recipient=MARK,
        ground="authority_request",
        is_government=True,
        data=MARK,
        told_on=TODAY,
        registered_by="Mila Bakker",
        registered_at=NOW,
    )
    about = disclosures.keep_disclosure(con, disclosure)
    telling = Letter(
        subject_id=subject_id,
        disclosure_id=about,
        kind="government_request",
        language="nl",
        fields={"authority": MARK},
        created_at=NOW,
    )
    letters.keep_draft(con, telling)
    finalise(con, letters.keep_draft(con, telling))


def finalise(con: Connection, letter_id: int) -> None:
    letters.finalise(
        con,
        letter_id,
        fields={"reason": MARK},
        pdf=f"%PDF {MARK}".encode() * 5000,
        sha256="ab" * 32,
        text=MARK * 500,
        sources={},
        at=NOW,
        by="Mila Bakker",
    )


@pytest.fixture
def left(vault: Vault, data_key: bytearray):
    """Find what is left of the marked person in the bytes."""

    def find(*pieces: bytes) -> list[Trace]:
        return traces(vault.path, subkey(data_key, "file"), pieces or PIECES)

    return find


def rewrite(vault: Vault, data_key: bytearray) -> None:
    with closing(open_connection(vault.path, subkey(data_key, "file"), may_write=True)) as con:
        con.execute("VACUUM")


def marked_columns(con: Connection) -> Iterator[tuple[str, str, bool]]:
    """Say of every text and blob that may be about a person whether the mark is in it."""
    for table in metadata.sorted_tables:
        for column in table.c:
            is_text = isinstance(column.type, Text | LargeBinary)
            is_code = column.name in NOT_OF_A_PERSON or (table.name, column.name) == ("suspension", "reason")
            if table.name not in IMPERSONAL and is_text and not is_code:
                values = con.execute(select(column)).scalars()
                spelled = (value if isinstance(value, bytes) else str(value).encode() for value in values)
                yield table.name, column.name, any(GOTHIC.encode() in value for value in spelled)


def test_the_marked_person_is_in_every_table(vault: Vault, marked: Marked):
    with vault.read() as con:
        unmarked = [(table, column) for table, column, has_mark in marked_columns(con) if not has_mark]
        empty = [
            table.name
            for table in metadata.sorted_tables
            if table.name not in IMPERSONAL and not con.execute(select(table).limit(1)).first()
        ]
        for index in SEARCH_INDEX_NAMES:
            inside = f"SELECT count(*) FROM {index}_data WHERE instr(block, :mark) > 0"  # noqa: S608
            assert con.execute(text(inside), {"mark": GOTHIC.encode()}).scalar_one() > 0
    assert unmarked == []
    assert empty == []


def test_nothing_is_left_of_an_erased_person(vault: Vault, marked: Marked, left):
    assert vault.checkpoint()
    assert {found.sought for found in left()} == set(PIECES)
    with vault.write() as con:
        marked.erase(con)
        assert not any(has_mark for _, _, has_mark in marked_columns(con))
    assert {found.sought for found in left()} == set(PIECES)  # until the checkpoint all is still in the file
    assert vault.checkpoint()
    assert left() == []
    indexes_are_right(vault)
    with vault.read() as con:
        assert len(first_page(con, DirectoryQuery(words=(("gedeeld",),)), 100)) == 40
        assert first_page(con, DirectoryQuery(words=(("waterzee",),)), 100) == ()
        assert con.execute(text("SELECT coalesce(sum(holdings), 0) FROM holding_count")).scalar_one() == 0
        left_in = [table.name for table in TABLES_OF_CASES if con.execute(select(table).limit(1)).first()]
        assert left_in == []


def test_a_reader_of_the_older_state_keeps_the_bytes(vault: Vault, marked: Marked, left, monkeypatch):
    with vault.read() as reader:
        reader.execute(text("SELECT count(*) FROM subject"))
        with vault.write() as con:
            marked.erase(con)
            con.exec_driver_sql("PRAGMA busy_timeout=50")
        assert not vault.checkpoint()
        assert left()
    assert vault.checkpoint()
    assert left() == []


def test_erasing_twice_is_no_harm(vault: Vault, marked: Marked):
    for _ in range(2):
        with vault.write() as con:
            marked.erase(con)
    with vault.write() as con:
        erase(con)
        assert fetch_holding(con, marked.holding_ids[0]) is None
    indexes_are_right(vault)


@pytest.mark.parametrize("kept", ["holding", "case"])
def test_a_person_of_whom_something_stays_is_not_erased(vault: Vault, marked: Marked, kept: str):
    some = {"holding": {"case_ids": [marked.case_id]}, "case": {"holding_ids": marked.holding_ids}}[kept]
    with pytest.raises(IntegrityError), vault.write() as con:
        erase(con, subject_ids=[marked.subject_id], **some)
    test_the_marked_person_is_in_every_table(vault, marked)
    indexes_are_right(vault)


def test_a_holding_goes_alone(vault: Vault, marked: Marked, category: CategoryId):
    first, of_case = marked.holding_ids
    with vault.write() as con:
        erase(con, holding_ids=[first])
        assert [one.id for one in holdings_of(con, marked.subject_id)] == [of_case]
        assert subjects.fetch_subject(con, marked.subject_id) is not None
        assert cases.fetch_case(con, marked.case_id) is not None
        assert con.execute(text("SELECT count(*) FROM holding_fact")).scalar_one() == 0


def test_a_hold_goes_with_the_last_holding_it_was_on(vault: Vault, marked: Marked):
    first, of_case = marked.holding_ids
    with vault.write() as con:
        for goes, left in ((first, [(1, ()), (2, (of_case,))]), (of_case, [(1, ())])):
            erase(con, holding_ids=[goes])
            found = [fetch_hold(con, number) for number in (1, 2)]
            assert [(hold.id, hold.holding_ids) for hold in found if hold] == left


def test_the_file_of_a_case_without_a_person(vault: Vault, category: CategoryId, left):
    with vault.write() as con:
        case_id = keep_marked_case(con, None, category)
        other = keep_other_case(con)
        file = keep_holding(con, Holding(subject_id=None, category_id=category, case_id=case_id))
        hold = Hold(
            kind="hold",
            subject_id=None,
            everything=False,
            holding_ids=(file,),
            reason=MARK,
            placed_by="Mila Bakker",
            placed_at=NOW,
            from_on=TODAY,
            review_on=TODAY,
        )
        keep_hold(con, hold)
    with vault.write() as con:
        erase(con, case_ids=[case_id])
        assert (cases.fetch_case(con, case_id), fetch_holding(con, file)) == (None, None)
        assert cases.fetch_case(con, other) is not None
        assert con.execute(text("SELECT count(*) FROM hold")).scalar_one() == 0
    assert vault.checkpoint()
    assert left() == []


@pytest.fixture
def crowd(vault: Vault) -> list[SubjectId]:
    """More people than are taken out of the indexes one by one, each with the mark; the first one is Buur."""
    with vault.write() as con:
        keep_plain(con, "Buur")
    with vault.write() as con:
        people = [
            subjects.keep_subject(
                con,
                Subject(surname=f"{MARK}{number}"),
                sort_name=f"{MARK}{number}",
                search_text=f"{MARK.lower()}{number} gedeeld",
                now=NOW,
            )
            for number in range(10 * FEW_PEOPLE)
        ]
        keep_plain(con, "Buurman")
    return people


def test_many_people_at_once(vault: Vault, crowd, left):
    assert vault.checkpoint()
    with vault.write() as con:
        erase(con, subject_ids=crowd)
    assert left()
    assert vault.checkpoint()
    assert left() == []
    indexes_are_right(vault)
    with vault.read() as con:
        names = [row.surname for row in first_page(con, DirectoryQuery(words=(("gedeeld",),)), 100)]
    assert names == ["Buur", "Buurman"]


def test_many_people_a_few_at_a_time(vault: Vault, crowd, left):
    for start in range(0, len(crowd), FEW_PEOPLE):
        with vault.write() as con:
            erase(con, subject_ids=crowd[start : start + FEW_PEOPLE])
    assert vault.checkpoint()
    assert left() == []
    indexes_are_right(vault)


@pytest.mark.parametrize("how_many", [FEW_PEOPLE, 10 * FEW_PEOPLE])
def test_people_that_stay_after_all(vault: Vault, crowd, left, how_many: int):
    with pytest.raises(ZeroDivisionError), vault.write() as con:
        erase_and_fail(con, crowd[:how_many])
    indexes_are_right(vault)
    with vault.read() as con:
        assert len(first_page(con, DirectoryQuery(words=(("waterzee",),)), 1000)) == len(crowd)
    test_many_people_a_few_at_a_time(vault, crowd, left)


def erase_and_fail(con: Connection, people: list[SubjectId]) -> None:
    erase(con, subject_ids=people)
    raise ZeroDivisionError


def test_copies_that_sqlite_left_in_its_pages_go_when_the_file_is_rewritten(vault: Vault, data_key: bytearray, left):
    chance = Random(2)  # noqa: S311 - the same names every time
    names = ["".join(chance.choices("bcdfghjklmnpqrstvwxz", k=chance.randint(12, 60))) for _ in range(1000)]
    with vault.write() as con:
        people = {name: keep_plain(con, name) for name in names}
    gone = chance.sample(names, 500)
    with vault.write() as con:
        erase(con, subject_ids=[people[name] for name in gone])
    assert vault.checkpoint()
    sought = [name[:10].encode() for name in gone]
    # A page that was split keeps copies of what moved out, in its free space; secure_delete knows nothing of them.
    assert left(*sought)
    rewrite(vault, data_key)
    assert vault.checkpoint()
    assert left(*sought) == []


def indexes_are_right(vault: Vault) -> None:
    with vault.write() as con:
        for index in SEARCH_INDEX_NAMES:  # 1: compare with the words in the table
            con.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
