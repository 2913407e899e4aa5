"""A full disk, a killed program, and what is left of a person on the disk."""

import os
import subprocess
import sys
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from db import cases, journal, letters, messages, subjects
from db.errors import VaultError, VaultFault
from db.keys import KeyFile, subkey
from db.records import (
    Address,
    Case,
    CaseRight,
    Contact,
    Extension,
    Identifier,
    Identity,
    Letter,
    Message,
    Profile,
    Subject,
)
from db.search import DirectoryQuery, shape
from db.tables import SEARCH_INDEX_NAMES
from db.vault import Vault, create_vault, open_vault

ROOT = Path(__file__).parents[2]


def is_whole(vault: Vault) -> None:
    """Every page, index and word is right, and so is the chain."""
    with vault.write() as con:
        assert con.exec_driver_sql("PRAGMA integrity_check").all() == [("ok",)]
        assert con.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        for index in SEARCH_INDEX_NAMES:
            con.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        assert journal.verify(con, vault.audit_key) is None
    assert vault.checkpoint()
    with vault.read() as con:
        assert con.exec_driver_sql("PRAGMA cipher_integrity_check").all() == []


def fill(vault: Vault, now) -> None:
    """Keep messages until it fails."""
    for _ in range(10_000):
        with vault.write() as con:
            journal.append(con, vault.audit_key, at=now, actor="Mila", act="message_added", case_id=1)
            messages.keep_message(con, 1, Message(text="x" * 5000), bytes(60_000))
    raise AssertionError("never full")


def test_a_full_file_is_a_full_disk_and_nothing_is_lost(vault: Vault, open_case, now):
    open_case()
    with vault.write() as con:
        con.exec_driver_sql("PRAGMA max_page_count=400")
    with pytest.raises(VaultError) as caught:
        fill(vault, now)
    assert caught.value.fault is VaultFault.DISK_FULL
    with vault.read() as con:
        assert len(messages.messages_of(con, 1)) == journal.tail(con)[0] > 0
    with vault.write() as con:
        con.exec_driver_sql("PRAGMA max_page_count=4000")
        journal.append(con, vault.audit_key, at=now, actor="Mila", act="goes_on")
    is_whole(vault)


@contextmanager
def small_disk(place: Path, size: str):
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux")
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", place], capture_output=True)
    if mount.returncode:
        pytest.skip("no small disk can be made here")
    try:
        yield
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_disk_that_runs_full(tmp_path: Path, data_key, now):
    disk = tmp_path / "disk"
    with small_disk(disk, "3m"):
        keys = KeyFile.new(data_key)
        keys.add_keyring_slot(data_key, bytes(32))
        vault = create_vault(disk / "v", data_key, Profile(organisation="X"), now)
        keys.save(disk / "v")
        with vault.write() as con:
            cases.keep_case(con, plain_case(now))
        with pytest.raises(VaultError) as caught:
            fill(vault, now)
        assert caught.value.fault is VaultFault.DISK_FULL
        fill_up(disk / "ballast")
        with pytest.raises(VaultError) as caught:
            keys.save(disk / "v")
        assert caught.value.fault is VaultFault.DISK_FULL
        assert KeyFile.load(disk / "v").unlock_with_secret(bytes(32)) == data_key
        with vault.read() as con:
            kept = len(messages.messages_of(con, 1))
            assert kept == journal.tail(con)[0] > 0
        vault.close()
        with closing(open_vault(disk / "v", data_key)) as again, again.read() as con:
            assert len(messages.messages_of(con, 1)) == kept
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        with closing(open_vault(disk / "v", data_key)) as again:
            with again.write() as con:
                journal.append(con, again.audit_key, at=now, actor="Mila", act="goes_on")
            is_whole(again)


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files")
def test_a_disk_that_does_not_answer_is_not_a_damaged_vault(vault: Vault, open_case, now):
    open_case()
    import resource  # there is none on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = vault.path.with_name(vault.path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 8192, before[1]))
    try:
        with pytest.raises(VaultError) as caught:
            fill(vault, now)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.fault is VaultFault.DISK_TROUBLE
    with vault.write() as con:
        journal.append(con, vault.audit_key, at=now, actor="Mila", act="goes_on")
    is_whole(vault)


def plain_case(now) -> Case:
    return Case(
        number="2026-0001",
        received_on=date(2026, 3, 2),
        channel="email",
        language="nl",
        handler="Mila",
        opened_at=now,
    )


def fill_up(path: Path) -> None:
    with path.open("wb", 0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from db import journal, subjects
from db.records import Subject
from db.vault import open_vault

vault = open_vault(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline().strip()))
now = datetime(2026, 3, 4, tzinfo=UTC)
with vault.write() as con:
    con.exec_driver_sql("PRAGMA wal_autocheckpoint=20")  # many checkpoints, so that some are cut in two
while True:
    with vault.write() as con:
        number = journal.append(con, vault.audit_key, at=now, actor="Mila", act="subject_kept")
        name = f"persoon {number} " * 9
        kept = subjects.keep_subject(con, Subject(surname=name), sort_name=name, search_text=name, now=now)
        if number % 4 == 0:
            subjects.delete_subject(con, kept - 1)
    print(number, flush=True)
"""


@pytest.mark.slow
def test_a_program_killed_while_it_writes(vault: Vault, folder: Path, data_key):
    vault.close()
    acknowledged = 0
    for at_least in (1, 3, 10, 30, 7, 55):
        command = [sys.executable, "-c", WRITER, str(folder)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as child:
            child.stdin.write(bytes(data_key).hex() + "\n")
            child.stdin.flush()
            said = [child.stdout.readline() for _ in range(at_least)]
            child.kill()
            said += child.stdout.readlines()
        whole_lines = [line for line in said if line.endswith("\n")]
        acknowledged = int(whole_lines[-1])
        with closing(open_vault(folder, data_key)) as again:
            with again.read() as con:
                number = journal.tail(con)[0]
                people = shape(con, DirectoryQuery(words=(("persoon",),)), 100)[0]
            assert acknowledged <= number <= acknowledged + 1
            assert people == number - number // 4
            is_whole(again)


# --- what is left on the disk

MARKS = (b"xqzwaterzee", b"zwaterzee", b"qvxmarker", b"jqworganisatie", b"wzegel")


def keep_marked(vault: Vault, now) -> tuple[int, int]:
    """Keep a person with a mark in every table that may hold personal data."""
    person = Subject(
        initials="X.Q.",
        first_name="Xqzwaterzee",
        surname="Xqzwaterzee",
        note="xqzwaterzee",
        function="jqworganisatie",
        organisation="Jqworganisatie",
        roles=("user",),
        addresses=(Address(street="Xqzwaterzee 1", town="Jqworganisatie"),),
        contacts=(Contact(kind="email", value="qvxmarker@example.org"),),
        identifiers=(Identifier(kind="other", value="qvxmarker-7"),),
    )
    with vault.write() as con:
        words = "xqzwaterzee jqworganisatie qvxmarker@example.org"
        subject_id = subjects.keep_subject(con, person, sort_name="xqzwaterzee", search_text=words, now=now)
        case = Case(
            number="2026-0001",
            subject_id=subject_id,
            requester="Xqzwaterzee",
            received_on=date(2026, 3, 2),
            channel="email",
            language="nl",
            note="xqzwaterzee",
            handler="Mila",
            opened_at=now,
            identity=Identity(method="email", checked="qvxmarker", by="Mila", on=date(2026, 3, 3)),
            rights=(CaseRight(right="access", quote="xqzwaterzee", facts="xqzwaterzee"),),
            extension=Extension(ground="complexity", facts="xqzwaterzee", expected_on=date(2026, 5, 1)),
        )
        case_id = cases.keep_case(con, case)
        cases.keep_case(con, replace(case, id=case_id, note="xqzwaterzee, veranderd"))
        message = Message(sender_name="Xqzwaterzee", sender_address="qvxmarker@example.org", text="xqzwaterzee")
        messages.keep_message(con, case_id, message, b"From: xqzwaterzee\r\n" * 2000)
        letter = Letter(case_id=case_id, kind="delay", language="nl", fields={"a": "wzegel"}, created_at=now)
        final = letters.keep_draft(con, letter)
        letters.finalise(
            con,
            final,
            fields={"a": "wzegel"},
            pdf=b"wzegel" * 3000,
            sha256="",
            text="wzegel",
            sources={},
            at=now,
            by="M",
        )
        journal.append(con, vault.audit_key, at=now, actor="M", act="x", case_id=case_id, subject_id=subject_id)
    return subject_id, case_id


def test_no_plain_text_in_any_file(vault: Vault, folder: Path, now, keep):
    keep_marked(vault, now)
    while_open = {path.name: path.read_bytes().lower() for path in folder.iterdir()}
    assert {"vault.db", "vault.db-wal", "vault.db-shm", "vault.keys"} <= while_open.keys()
    assert len(while_open["vault.db-wal"]) > 4096
    vault.close()
    after = {path.name: path.read_bytes().lower() for path in folder.iterdir()}
    assert len(after["vault.db"]) > 100_000
    for content in (*while_open.values(), *after.values()):
        for mark in (*MARKS, b"sqlite format", b"create table"):
            assert mark not in content


def test_a_forgotten_person_is_gone_from_every_table(vault: Vault, now, keep):
    for number in range(60):
        keep(f"Persoon{number}", words="waterland organisatie")
    subject_id, case_id = keep_marked(vault, now)
    forget(vault, subject_id, case_id)
    with vault.read() as con:
        names = con.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars().all()
        assert "subject_words_data" in names
        for name in names:
            for row in con.execute(text(f'SELECT * FROM "{name}"')):  # noqa: S608
                said = b" ".join(v if isinstance(v, bytes) else str(v).encode() for v in row).lower()
                assert not any(mark in said for mark in MARKS), name


def forget(vault: Vault, subject_id: int, case_id: int) -> None:
    with vault.write() as con:
        con.execute(text("DELETE FROM cases WHERE id = :id"), {"id": case_id})
        subjects.delete_subject(con, subject_id)
    assert vault.checkpoint()


def test_a_forgotten_person_is_gone_from_every_page(vault: Vault, folder: Path, data_key, now, keep):
    """Reads the pages without SQLite, free space and all."""
    algorithms = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    for number in range(60):
        keep(f"Persoon{number}", words="waterland organisatie")
    subject_id, case_id = keep_marked(vault, now)
    vault.checkpoint()
    file_key = bytes(subkey(data_key, "file"))
    before = decrypted(algorithms, folder / "vault.db", file_key)
    assert all(mark in before for mark in MARKS)
    forget(vault, subject_id, case_id)
    assert (folder / "vault.db-wal").stat().st_size == 0
    after = decrypted(algorithms, folder / "vault.db", file_key)
    assert b"persoon" in after
    assert [mark for mark in MARKS if mark in after] == []


def decrypted(ciphers, path: Path, file_key: bytes) -> bytes:
    """All pages in lower case. SQLCipher 4: AES-256-CBC; at the end an IV of 16 bytes and an HMAC of 64."""
    content, plain = path.read_bytes(), []
    for start in range(0, len(content), 4096):
        page = content[start + (16 if start == 0 else 0) : start + 4096]
        cipher = ciphers.Cipher(ciphers.algorithms.AES(file_key), ciphers.modes.CBC(page[-80:-64]))
        plain.append(cipher.decryptor().update(page[:-80]))
    return b"".join(plain).lower()
