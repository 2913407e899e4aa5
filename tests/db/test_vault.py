import io
import logging
import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from db import connecting, journal
from db.connecting import SETTINGS, check_driver, check_versions, open_connection
from db.errors import Interrupted, VaultError, VaultFault
from db.keys import KeyFile, new_data_key, subkey
from db.profile import fetch_profile, keep_profile
from db.records import Profile
from db.vault import VAULT_NAME, Vault, create_vault, open_vault

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def fault(action, *arguments) -> VaultFault:
    with pytest.raises(VaultError) as caught:
        action(*arguments)
    return caught.value.fault


def reopened(vault: Vault, data_key: bytearray) -> Vault:
    vault.close()
    return open_vault(vault.path.parent, data_key)


def test_what_was_kept_is_there_again(vault: Vault, data_key: bytearray):
    full = Profile(
        organisation="Voorbeeld B.V.",
        seat_country="BE",
        street="Weg 1",
        postcode="1234 AB",
        town="Utrecht",
        email="post@example.org",
        telephone="030 - 1",
        website="example.org",
        chamber_of_commerce="1",
        employee="Mila Bakker",
        employee_role="Medewerker",
        is_demo=True,
    )
    with vault.write() as con:
        keep_profile(con, full)
    with closing(reopened(vault, data_key)) as again, again.read() as con:
        assert fetch_profile(con) == full


def test_a_new_vault_has_its_profile(vault: Vault):
    with vault.read() as con:
        assert fetch_profile(con) == Profile(organisation="Voorbeeld B.V.")


def test_the_folder_is_the_owners_alone(vault: Vault):
    if os.name == "posix":
        assert stat.S_IMODE(vault.path.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(vault.path.stat().st_mode) == 0o600


def test_every_setting_holds_on_both_engines(vault: Vault):
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "journal_size_limit": 67108864,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
    }
    assert wanted.keys() == {setting.split("=")[0] for setting in SETTINGS}
    for engine in (vault.read, vault.write):
        with engine() as con:
            found = {name: con.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted
            assert int(con.exec_driver_sql("PRAGMA page_size").scalar_one()) == 4096
            assert con.engine.url.render_as_string(hide_password=False) == "sqlite://"


def test_a_reader_cannot_write(vault: Vault):
    with pytest.raises(VaultError) as caught, vault.read() as con:
        con.execute(text("DELETE FROM profile"))
    assert caught.value.fault is VaultFault.READ_ONLY


def test_a_block_that_raises_keeps_nothing(vault: Vault):
    with pytest.raises(ZeroDivisionError), vault.write() as con:  # noqa: PT012 - the block is what is tested
        keep_profile(con, Profile(organisation="Anders"))
        _ = 1 / 0
    with vault.read() as con:
        assert fetch_profile(con).organisation == "Voorbeeld B.V."


def test_a_reader_sees_one_state_while_a_writer_goes_on(vault: Vault):
    with vault.read() as reader:
        before = fetch_profile(reader)
        with vault.write() as con:
            keep_profile(con, Profile(organisation="Anders"))
        assert fetch_profile(reader) == before
        with vault.read() as second:
            assert fetch_profile(second).organisation == "Anders"


def test_writers_wait_for_each_other(vault: Vault, now):
    """Each reads the last number first and writes it later: with a deferred BEGIN most of them would fail."""

    def write_some() -> None:
        for _ in range(10):
            with vault.write() as con:
                journal.append(con, vault.audit_key, at=now, actor="Mila", act="case_opened")

    threads = [threading.Thread(target=write_some) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with vault.read() as con:
        assert [entry.number for entry in journal.entries(con)] == list(range(1, 41))


def test_a_second_program_gets_in_use(vault: Vault, data_key: bytearray, monkeypatch):
    monkeypatch.setattr(connecting, "WAIT_S", 0.1)
    with closing(open_vault(vault.path.parent, data_key)) as second, vault.write():
        with pytest.raises(VaultError) as caught, second.write():
            pass
        with second.read() as con:
            assert fetch_profile(con).organisation == "Voorbeeld B.V."
    assert caught.value.fault is VaultFault.IN_USE


def test_a_vault_is_not_made_over_another(vault: Vault, folder: Path, now):
    assert fault(create_vault, folder, new_data_key(), Profile(organisation="X"), now) is VaultFault.IN_USE


def test_half_a_vault_is_not_left_behind(tmp_path: Path, data_key: bytearray):
    with pytest.raises(AttributeError):
        create_vault(tmp_path / "v", data_key, Profile(organisation="X"), "yesterday")
    assert list((tmp_path / "v").iterdir()) == []


# --- opening what is not right


def test_the_wrong_key(vault: Vault, folder: Path):
    vault.close()
    before = vault.path.read_bytes()
    assert fault(open_vault, folder, new_data_key()) is VaultFault.WRONG_KEY
    assert vault.path.read_bytes() == before


def test_without_its_key_file_a_wrong_key_is_still_one(vault: Vault, folder: Path):
    vault.close()
    for path in folder.glob("vault.keys*"):
        path.unlink()
    assert fault(open_vault, folder, new_data_key()) is VaultFault.WRONG_KEY


@pytest.mark.parametrize("place", [5, 100, 4095])
def test_a_damaged_first_page_is_not_called_a_wrong_key(vault: Vault, folder: Path, data_key: bytearray, place: int):
    vault.close()
    content = bytearray(vault.path.read_bytes())
    content[place] ^= 1
    vault.path.write_bytes(content)
    assert fault(open_vault, folder, data_key) is VaultFault.DAMAGED


@pytest.mark.parametrize("size", [0, 100, 4096, 3 * 4096, 5 * 4096 + 17])
def test_a_truncated_file(vault: Vault, folder: Path, data_key: bytearray, size: int):
    vault.close()
    with vault.path.open("r+b") as file:
        file.truncate(size)
    wanted = VaultFault.DAMAGED if size >= 4096 else VaultFault.NOT_A_VAULT
    assert fault(open_vault, folder, data_key) is wanted
    assert vault.path.stat().st_size == size


def test_a_plain_database(folder: Path, data_key: bytearray):
    with closing(sqlite3.connect(folder / VAULT_NAME)) as plain:
        plain.execute("CREATE TABLE a(b)")
        plain.commit()
    assert fault(open_vault, folder, data_key) is VaultFault.PLAIN_FILE


@pytest.mark.parametrize("content", [b"%PDF-1.7\n" * 3000, b"Van: Jan\n", b"PK\3\4" + b"\0" * 8188, b""])
def test_a_foreign_file(folder: Path, data_key: bytearray, content: bytes):
    (folder / VAULT_NAME).write_bytes(content)
    assert fault(open_vault, folder, data_key) is VaultFault.NOT_A_VAULT
    assert (folder / VAULT_NAME).read_bytes() == content


def test_nothing_there(folder: Path, data_key: bytearray):
    (folder / "vault.keys").unlink(missing_ok=True)
    assert fault(open_vault, folder, data_key) is VaultFault.NOT_A_VAULT
    assert not (folder / VAULT_NAME).exists()


def test_keys_whose_vault_is_gone(vault: Vault, folder: Path, data_key: bytearray):
    vault.close()
    KeyFile.new(data_key).save(folder)
    vault.path.unlink()
    assert fault(open_vault, folder, data_key) is VaultFault.VAULT_MISSING
    assert not vault.path.exists()


def test_an_encrypted_file_of_another_program(folder: Path, data_key: bytearray):
    with closing(open_connection(folder / VAULT_NAME, subkey(data_key, "file"), may_write=True)) as other:
        other.execute("CREATE TABLE a(b)")
    assert fault(open_vault, folder, data_key) is VaultFault.NOT_A_VAULT


def test_a_newer_vault_is_left_alone(vault: Vault, folder: Path, data_key: bytearray):
    vault.close()
    with closing(open_connection(vault.path, subkey(data_key, "file"), may_write=True)) as con:
        con.execute("PRAGMA user_version=99")
    before = vault.path.read_bytes()
    with pytest.raises(VaultError) as caught:
        open_vault(folder, data_key)
    assert caught.value.fault is VaultFault.NEWER_VAULT
    assert caught.value.data["found"] == 99
    assert vault.path.read_bytes() == before


def test_a_log_left_by_a_crash_is_read(vault: Vault, folder: Path, data_key: bytearray, tmp_path: Path):
    with vault.write() as con:
        keep_profile(con, Profile(organisation="Na de klap"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in folder.iterdir():
        (crashed / path.name).write_bytes(path.read_bytes())
    with closing(open_vault(crashed, data_key)) as again, again.read() as con:
        assert fetch_profile(con).organisation == "Na de klap"


def test_a_damaged_page_does_not_poison_the_next_reader(vault: Vault, folder: Path, data_key, keep):
    for number in range(300):
        keep(f"Persoon{number}", words="woord " * 40)
    vault.close()
    with closing(open_connection(vault.path, subkey(data_key, "file"), may_write=False)) as con:
        root = con.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'subject'").fetchone()[0]
    content = bytearray(vault.path.read_bytes())
    content[(root - 1) * 4096 + 1000] ^= 1
    vault.path.write_bytes(content)
    with closing(open_vault(folder, data_key)) as opened:
        for engine in (opened.read, opened.write):
            with pytest.raises(VaultError) as caught, engine() as con:
                con.execute(text("SELECT * FROM subject")).all()
            assert caught.value.fault is VaultFault.DAMAGED
            with engine() as con:
                assert fetch_profile(con).organisation == "Voorbeeld B.V."


# --- the driver


def test_a_driver_without_encryption_is_refused():
    with closing(sqlite3.connect(":memory:")) as plain:
        assert fault(check_driver, plain) is VaultFault.NO_ENCRYPTION


def test_the_driver_at_hand_will_do():
    with closing(driver.connect(":memory:")) as con:
        check_driver(con)


@pytest.mark.parametrize(
    ("sqlite", "cipher"),
    [("3.53.3", "4.19.0"), ("3.51.1", "4.12.0"), ("3.53.4", "4.17.0"), ("3.60.0", "5.0.0")],
)
def test_old_and_unknown_drivers_are_refused(sqlite: str, cipher: str):
    assert fault(check_versions, sqlite, cipher) is VaultFault.DRIVER_TOO_OLD


def test_newer_drivers_of_this_format_will_do():
    check_versions("3.53.4", "4.18.0")
    check_versions("3.100.0", "4.20.1")


# --- stopping and closing


def test_interrupt_stops_a_long_question(vault: Vault):
    began, answers = threading.Event(), []

    def ask() -> None:
        try:
            with vault.read() as con:
                began.set()
                con.execute(text(ENDLESS))
        except Interrupted as error:
            answers.append(error)

    reader = threading.Thread(target=ask)
    reader.start()
    assert began.wait(10)
    vault.interrupt()
    reader.join(10)
    assert [type(answer) for answer in answers] == [Interrupted]
    with vault.read() as con:
        assert fetch_profile(con).organisation == "Voorbeeld B.V."


def test_interrupt_stops_a_reader_between_two_statements(vault: Vault):
    with pytest.raises(Interrupted), vault.read() as con:  # noqa: PT012 - the block is what is tested
        fetch_profile(con)
        vault.interrupt()
        fetch_profile(con)


def test_interrupt_leaves_writers_alone(vault: Vault):
    with vault.write() as con:
        vault.interrupt()
        keep_profile(con, Profile(organisation="Anders"))
    with vault.read() as con:
        assert fetch_profile(con).organisation == "Anders"


def test_closing_empties_the_log_and_forgets_the_keys(vault: Vault, folder: Path):
    with vault.write() as con:
        keep_profile(con, Profile(organisation="Anders"))
    vault.close()
    vault.close()
    assert sorted(path.name for path in folder.iterdir()) == [VAULT_NAME, "vault.keys", "vault.keys.bak"]
    assert vault.audit_key == bytes(32)
    with pytest.raises(Interrupted), vault.read():
        pass
    with pytest.raises(RuntimeError), vault.write():
        pass


def test_closing_stops_a_long_question(vault: Vault):
    began, answers = threading.Event(), []

    def ask() -> None:
        try:
            with vault.read() as con:
                began.set()
                con.execute(text(ENDLESS))
        except Interrupted as error:
            answers.append(error)

    reader = threading.Thread(target=ask)
    reader.start()
    assert began.wait(10)
    vault.close()
    reader.join(10)
    assert [type(answer) for answer in answers] == [Interrupted]


def test_a_checkpoint_waits_for_readers(vault: Vault, data_key: bytearray, monkeypatch):
    monkeypatch.setattr(connecting, "WAIT_S", 0.1)
    with closing(reopened(vault, data_key)) as patient:
        checkpoint_beside_a_reader(patient)


def checkpoint_beside_a_reader(vault: Vault) -> None:
    with vault.read() as reader:
        fetch_profile(reader)
        with vault.write() as con:
            keep_profile(con, Profile(organisation="Anders"))
        assert not vault.checkpoint()
    assert vault.checkpoint()
    assert vault.path.with_name("vault.db-wal").stat().st_size == 0


# --- what passes, and what never shows


def test_a_bug_is_not_called_a_fault(vault: Vault):
    with pytest.raises(IntegrityError), vault.write() as con:
        con.execute(text("INSERT INTO subject_role VALUES (1, 'koning')"))
    with pytest.raises(DBAPIError, match="no such table"), vault.read() as con:
        con.execute(text("SELECT * FROM nowhere"))


def test_neither_key_nor_values_show(vault: Vault, data_key: bytearray, caplog):
    heard, file_key = io.StringIO(), subkey(data_key, "file")
    listener = logging.StreamHandler(heard)
    logging.getLogger("sqlalchemy").addHandler(listener)
    caplog.set_level(logging.DEBUG, logger="sqlalchemy")
    try:
        with pytest.raises(IntegrityError) as caught, vault.write() as con:  # noqa: PT012 - as above
            keep_profile(con, Profile(organisation="Xqzwaterzee"))
            con.execute(text("INSERT INTO subject_role VALUES (:a, :b)"), {"a": 1, "b": "Xqzwaterzee"})
    finally:
        logging.getLogger("sqlalchemy").removeHandler(listener)
    for said in (str(caught.value), heard.getvalue(), caplog.text, repr(vault)):
        assert "Xqzwaterzee" not in said
        assert file_key.hex() not in said
        assert bytes(data_key).hex() not in said


def test_the_key_file_and_the_vault_belong_together(vault: Vault, folder: Path):
    opened = KeyFile.load(folder).unlock_with_secret(bytes(range(32)))
    with closing(reopened(vault, opened)) as again, again.read() as con:
        assert fetch_profile(con).organisation == "Voorbeeld B.V."
