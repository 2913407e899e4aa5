import errno
import json
import os
import stat
import unicodedata
from base64 import b64decode, b64encode
from pathlib import Path

import pytest

from db.connecting import raw_key_literal
from db.errors import VaultError, VaultFault
from db.key_document import BACKUP_NAME, KEYS_NAME
from db.keys import (
    KeyFile,
    new_data_key,
    passphrase_weakness,
    subkey,
    wipe,
)

WORDS = "een pàssende zin van zes woorden"
SECRET = bytes(range(32))
QUICK = {"ops": 1, "mem": 8 * 1024 * 1024}


@pytest.fixture
def keys(data_key: bytearray) -> KeyFile:
    made = KeyFile.new(data_key)
    made.add_keyring_slot(data_key, SECRET)
    made.add_passphrase_slot(data_key, WORDS, **QUICK)
    return made


def altered(folder: Path, change) -> None:
    """Let somebody edit vault.keys, backup included."""
    for name in (KEYS_NAME, BACKUP_NAME):
        read = json.loads((folder / name).read_text())
        change(read)
        (folder / name).write_text(json.dumps(read))


def fault(action, *arguments) -> VaultFault:
    with pytest.raises(VaultError) as caught:
        action(*arguments)
    return caught.value.fault


def test_both_slots_open_to_the_same_key(keys: KeyFile, data_key: bytearray, tmp_path: Path):
    keys.save(tmp_path)
    read = KeyFile.load(tmp_path)
    assert read.unlock_with_secret(SECRET) == data_key
    assert read.unlock_with_passphrase(WORDS) == data_key
    assert not read.from_backup
    assert read.vault_id == keys.vault_id
    assert [slot.kind for slot in read.slots] == ["keyring", "passphrase"]


def test_default_work_is_three_passes_over_256_mib(data_key: bytearray):
    keys = KeyFile.new(data_key)
    keys.add_passphrase_slot(data_key, WORDS)
    assert (keys.slots[0].work.ops, keys.slots[0].work.mem_bytes) == (3, 256 * 1024 * 1024)
    assert keys.unlock_with_passphrase(WORDS) == data_key


def test_a_passphrase_has_one_spelling(keys: KeyFile, data_key: bytearray):
    assert keys.unlock_with_passphrase(unicodedata.normalize("NFD", WORDS)) == data_key


def test_a_wrong_secret_opens_nothing(keys: KeyFile):
    assert fault(keys.unlock_with_secret, os.urandom(32)) is VaultFault.WRONG_KEY
    assert fault(keys.unlock_with_passphrase, WORDS + " ") is VaultFault.WRONG_KEY
    assert fault(keys.unlock_with_passphrase, "") is VaultFault.WRONG_KEY


def test_a_slot_that_is_not_there_is_named(data_key: bytearray):
    keys = KeyFile.new(data_key)
    assert fault(keys.unlock_with_secret, SECRET) is VaultFault.NO_SLOT
    assert fault(keys.unlock_with_passphrase, WORDS) is VaultFault.NO_SLOT


def test_the_file_holds_no_secret(keys: KeyFile, data_key: bytearray, tmp_path: Path):
    keys.save(tmp_path)
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        for secret in (bytes(data_key), SECRET, WORDS.encode()):
            assert secret not in content
            assert secret.hex().encode() not in content
            assert b64encode(secret) not in content
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_lowered_work_does_not_open(keys: KeyFile, data_key: bytearray, tmp_path: Path):
    dear = KeyFile.new(data_key)
    dear.add_passphrase_slot(data_key, WORDS, ops=2, mem=16 * 1024 * 1024)
    dear.save(tmp_path)
    altered(tmp_path, lambda read: read["slots"][0]["kdf"].update(ops=1))
    assert fault(KeyFile.load(tmp_path).unlock_with_passphrase, WORDS) is VaultFault.WRONG_KEY


@pytest.mark.parametrize(
    "change",
    [
        lambda read: read.update(vault="0" * 16),
        lambda read: read["slots"][0].update(id="00000000"),
        lambda read: read["slots"][0].update(made_on="2020-01-01"),
        lambda read: read["slots"][0].update(
            wrapped=b64encode(bytes([b64decode(read["slots"][0]["wrapped"])[0] ^ 1]) + bytes(71)).decode()
        ),
    ],
)
def test_an_altered_slot_does_not_open(keys: KeyFile, tmp_path: Path, change):
    keys.save(tmp_path)
    altered(tmp_path, change)
    assert fault(KeyFile.load(tmp_path).unlock_with_secret, SECRET) is VaultFault.WRONG_KEY


def test_a_slot_copied_from_another_vault_does_not_open(keys: KeyFile, tmp_path: Path):
    other_key = new_data_key()
    other = KeyFile.new(other_key)
    other.add_keyring_slot(other_key, SECRET)
    (tmp_path / "other").mkdir()
    other.save(tmp_path / "other")
    keys.save(tmp_path)
    stranger = json.loads((tmp_path / "other" / KEYS_NAME).read_text())["slots"]
    altered(tmp_path, lambda read: read.update(slots=stranger))
    assert fault(KeyFile.load(tmp_path).unlock_with_secret, SECRET) is VaultFault.WRONG_KEY


def to_argon2(read) -> None:
    read["slots"][0].update(kind="passphrase")


@pytest.mark.parametrize(
    "change",
    [
        to_argon2,
        lambda read: read["slots"][1].update(kind="keyring"),
        lambda read: read["slots"][1].update(kind="root"),
        lambda read: read["slots"][1]["kdf"].update(mem=1 << 40),
        lambda read: read["slots"][1]["kdf"].update(mem=1 << 20),
        lambda read: read["slots"][1]["kdf"].update(mem="8388608"),
        lambda read: read["slots"][1]["kdf"].update(ops=0),
        lambda read: read["slots"][1]["kdf"].update(ops=10**9),
        lambda read: read["slots"][1]["kdf"].update(ops=True),
        lambda read: read["slots"][1]["kdf"].update(salt="AAAA"),
        lambda read: read["slots"][1]["kdf"].update(name="md5"),
        lambda read: read["slots"][1].pop("wrapped"),
        lambda read: read.update(slots=read["slots"] * 9),
        lambda read: read.update(slots=None),
        lambda read: read.update(key_check="AAAA"),
        lambda read: read.update(format="1"),
        lambda read: read.update(format=0),
    ],
)
def test_a_file_that_says_the_absurd_is_damaged(keys: KeyFile, tmp_path: Path, change):
    keys.save(tmp_path)
    altered(tmp_path, change)
    assert fault(KeyFile.load, tmp_path) is VaultFault.KEYS_DAMAGED


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 60_000, b" " * 100_000, b"null"])
def test_junk_is_damaged_and_the_backup_stands_in(keys: KeyFile, data_key: bytearray, tmp_path: Path, content: bytes):
    keys.save(tmp_path)
    (tmp_path / KEYS_NAME).write_bytes(content)
    read = KeyFile.load(tmp_path)
    assert read.from_backup
    assert read.unlock_with_secret(SECRET) == data_key
    read.save(tmp_path)
    assert not KeyFile.load(tmp_path).from_backup
    (tmp_path / KEYS_NAME).write_bytes(content)
    (tmp_path / BACKUP_NAME).write_bytes(content)
    assert fault(KeyFile.load, tmp_path) is VaultFault.KEYS_DAMAGED


def test_saving_over_a_damaged_file_keeps_a_good_backup(keys: KeyFile, data_key: bytearray, tmp_path: Path):
    keys.save(tmp_path)
    (tmp_path / KEYS_NAME).write_bytes(b"torn")
    keys.save(tmp_path)
    (tmp_path / KEYS_NAME).write_bytes(b"torn")
    assert KeyFile.load(tmp_path).unlock_with_secret(SECRET) == data_key


def test_the_file_before_is_kept(keys: KeyFile, data_key: bytearray, tmp_path: Path):
    keys.save(tmp_path)
    before = (tmp_path / KEYS_NAME).read_bytes()
    keys.add_keyring_slot(data_key, os.urandom(32))
    keys.save(tmp_path)
    assert (tmp_path / BACKUP_NAME).read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [KEYS_NAME, BACKUP_NAME]


def test_a_removed_slot_is_gone_from_the_backup_too(keys: KeyFile, tmp_path: Path):
    keys.save(tmp_path)
    keys.remove_slot(keys.slots[1].id)
    keys.save(tmp_path)
    (tmp_path / KEYS_NAME).unlink()
    assert fault(KeyFile.load(tmp_path).unlock_with_passphrase, WORDS) is VaultFault.NO_SLOT


def test_the_last_slot_stays(keys: KeyFile):
    keys.remove_slot(keys.slots[0].id)
    with pytest.raises(ValueError, match="last slot"):
        keys.remove_slot(keys.slots[0].id)
    with pytest.raises(KeyError):
        keys.remove_slot("nowhere")


def test_keys_that_may_not_be_read_are_not_damaged(keys: KeyFile, tmp_path: Path, monkeypatch):
    keys.save(tmp_path)
    open_any = Path.open

    def refusing(path: Path, *arguments, **options):
        if path.parent == tmp_path:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return open_any(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refusing)
    assert fault(KeyFile.load, tmp_path) is VaultFault.READ_ONLY


def test_missing_keys_are_not_damaged_ones(tmp_path: Path):
    assert fault(KeyFile.load, tmp_path) is VaultFault.KEYS_MISSING


def test_keys_of_a_newer_program_are_left_alone(keys: KeyFile, tmp_path: Path):
    keys.save(tmp_path)
    altered(tmp_path, lambda read: read.update(format=2))
    assert fault(KeyFile.load, tmp_path) is VaultFault.NEWER_VAULT


def test_a_full_disk_leaves_the_old_file(keys: KeyFile, data_key, tmp_path: Path, monkeypatch):
    keys.save(tmp_path)
    before = (tmp_path / KEYS_NAME).read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    keys.add_keyring_slot(data_key, os.urandom(32))
    monkeypatch.setattr(os, "fsync", full)
    assert fault(keys.save, tmp_path) is VaultFault.DISK_FULL
    assert (tmp_path / KEYS_NAME).read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [KEYS_NAME, BACKUP_NAME]


def test_a_slot_wraps_only_the_key_of_its_vault(keys: KeyFile):
    with pytest.raises(ValueError, match="another vault"):
        keys.add_keyring_slot(new_data_key(), SECRET)
    assert not keys.is_right_key(new_data_key())


@pytest.mark.parametrize("mem", [0, 1 << 20, 1 << 40])
def test_unreasonable_work_is_not_written(keys: KeyFile, data_key: bytearray, mem: int):
    with pytest.raises(ValueError, match="unreasonable"):
        keys.add_passphrase_slot(data_key, WORDS, ops=1, mem=mem)


def test_a_short_secret_is_refused(keys: KeyFile, data_key: bytearray):
    with pytest.raises(ValueError, match="32 bytes"):
        keys.add_keyring_slot(data_key, b"short")


def test_each_purpose_has_its_own_key(data_key: bytearray):
    made = {bytes(subkey(data_key, purpose)) for purpose in ("file", "audit", "check")}
    assert len(made | {bytes(data_key)}) == 4
    with pytest.raises(ValueError, match="32 bytes"):
        subkey(b"short", "file")


def test_wiping_leaves_zeros():
    key = new_data_key()
    assert any(key)
    wipe(key)
    assert key == bytes(32)


def test_a_raw_key_has_exactly_64_digits():
    assert raw_key_literal(bytes(range(32))) == b"x'" + bytes(range(32)).hex().encode() + b"'"
    for wrong in (b"", bytes(31), bytes(33), bytes(64)):
        with pytest.raises(ValueError, match="32 bytes"):
            raw_key_literal(wrong)


@pytest.mark.parametrize(
    ("text", "weakness"),
    [
        ("kort", "too_short"),
        ("elf tekens.", "too_short"),
        ("a b c d", "too_short"),
        ("no no no no", "too_short"),
        ("de kat zat op", None),
        ("twaalf teken", None),
        ("Wachtwoord123", "too_common"),
        ("aaaaaaaaaaaaaaa", "too_common"),
        ("qwertyuiopasd", "too_common"),
        ("1234567890123", "too_common"),
        ("correct horse battery staple", "too_common"),
        ("ＷＡＣＨＴＷＯＯＲＤ１２３", "too_common"),
        (WORDS, None),
    ],
)
def test_weak_passphrases_are_named(text: str, weakness: str | None):
    assert passphrase_weakness(text) == weakness
