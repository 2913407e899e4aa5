"""Making and opening the vault through its slots, with a keyring that keeps and with one that only pretends."""

import os
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest

from db.errors import VaultError, VaultFault
from db.key_document import BACKUP_NAME, KEYS_NAME
from db.profile import fetch_profile
from db.records import Profile
from db.vault import VAULT_NAME
from desktop import vault_key
from desktop.clock import FixedClock
from desktop.vault_door import VaultDoor, is_synced

PHRASE = "vier losse woorden hier"
NEW_PHRASE = "nog een andere lange zin"


class MemoryStore(keyring.backend.KeyringBackend):
    """A keyring that keeps for as long as the test lasts."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


class ForgetfulStore(MemoryStore):
    """Takes a secret without an error and keeps nothing, as a null keyring does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing is kept."""


@pytest.fixture
def store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[keyring.backend.KeyringBackend]:
    before = keyring.get_keyring()
    chosen = getattr(request, "param", MemoryStore)()
    keyring.set_keyring(chosen)
    monkeypatch.setattr(vault_key, "KNOWN_STORES", (*vault_key.KNOWN_STORES, type(chosen).__module__))
    yield chosen
    keyring.set_keyring(before)


@pytest.fixture
def door(tmp_path: Path, clock: FixedClock) -> VaultDoor:
    return VaultDoor(tmp_path / "vault", clock)


def fault(error: pytest.ExceptionInfo[VaultError]) -> VaultFault:
    return error.value.fault


def test_the_keyring_opens_without_a_question(store: MemoryStore, door: VaultDoor, office_profile: Profile):
    door.make(office_profile, use_keyring=True, passphrase=None).close()
    assert door.slots() == ("keyring",)
    vault = door.open_with_keyring()
    assert vault is not None
    with vault.read() as con:
        assert fetch_profile(con).employee == "Mila Bakker"
    vault.close()


@pytest.mark.parametrize("store", [ForgetfulStore], indirect=True)
def test_a_keyring_that_keeps_nothing_gives_no_slot(store: ForgetfulStore, door: VaultDoor, office_profile: Profile):
    with pytest.raises(VaultError) as error:
        door.make(office_profile, use_keyring=True, passphrase=None)
    assert fault(error) is VaultFault.NO_SLOT
    assert not door.exists()


def test_an_unknown_store_is_not_trusted():
    class PlainFileStore(MemoryStore):
        pass

    before = keyring.get_keyring()
    keyring.set_keyring(PlainFileStore())
    try:
        assert not vault_key.has_keyring()
        assert vault_key.keep_secret("0123456789abcdef") is None
    finally:
        keyring.set_keyring(before)


def test_the_passphrase_opens_and_a_wrong_one_does_not(door: VaultDoor, office_profile: Profile):
    door.make(office_profile, use_keyring=False, passphrase=PHRASE).close()
    door.open_with_passphrase(PHRASE).close()
    with pytest.raises(VaultError) as error:
        door.open_with_passphrase("niet deze zin maar een andere")
    assert fault(error) is VaultFault.WRONG_KEY
    assert door.open_with_keyring() is None


def test_a_lost_keyring_entry_leaves_the_passphrase(store: MemoryStore, door: VaultDoor, office_profile: Profile):
    door.make(office_profile, use_keyring=True, passphrase=PHRASE).close()
    store.kept.clear()
    assert door.open_with_keyring() is None
    door.open_with_passphrase(PHRASE).close()


def test_slots_come_and_go_but_never_the_last(store: MemoryStore, door: VaultDoor, office_profile: Profile):
    door.make(office_profile, use_keyring=True, passphrase=None).close()
    with pytest.raises(VaultError) as error:
        door.remove_keyring()
    assert fault(error) is VaultFault.NO_SLOT
    door.set_passphrase(PHRASE, current=None)
    door.remove_keyring()
    assert door.slots() == ("passphrase",)
    assert store.kept == {}
    door.set_passphrase(NEW_PHRASE, current=PHRASE)
    with pytest.raises(VaultError):
        door.open_with_passphrase(PHRASE)
    door.add_keyring(current=NEW_PHRASE)
    vault = door.open_with_keyring()
    assert vault is not None
    vault.close()


def test_nothing_is_made_over_what_is_there(door: VaultDoor, office_profile: Profile):
    door.make(office_profile, use_keyring=False, passphrase=PHRASE).close()
    with pytest.raises(VaultError) as error:
        door.make(office_profile, use_keyring=False, passphrase=NEW_PHRASE)
    assert fault(error) is VaultFault.IN_USE
    (door.folder / "vault.db").unlink()
    assert door.exists()
    with pytest.raises(VaultError):
        door.make(office_profile, use_keyring=False, passphrase=NEW_PHRASE)
    assert (door.folder / KEYS_NAME).exists()


def test_nothing_is_left_where_the_folder_cannot_be_made(
    store: MemoryStore, tmp_path: Path, clock: FixedClock, office_profile: Profile
):
    (tmp_path / "file").write_bytes(b"in the way")
    with pytest.raises(VaultError) as error:
        VaultDoor(tmp_path / "file" / "vault", clock).make(office_profile, use_keyring=True, passphrase=None)
    assert fault(error) is VaultFault.READ_ONLY
    assert store.kept == {}


@pytest.mark.parametrize("in_the_way", [KEYS_NAME + ".part", BACKUP_NAME + ".part"])
def test_nothing_is_left_where_the_keys_cannot_be_written(
    store: MemoryStore, door: VaultDoor, office_profile: Profile, in_the_way: str
):
    (door.folder / in_the_way).mkdir(parents=True)
    with pytest.raises(VaultError):
        door.make(office_profile, use_keyring=True, passphrase=None)
    assert store.kept == {}
    assert [path.name for path in door.folder.iterdir()] == [in_the_way]


@pytest.mark.skipif(os.name != "posix", reason="a link needs no rights there")
def test_nothing_is_left_where_the_vault_cannot_be_made(store: MemoryStore, door: VaultDoor, office_profile: Profile):
    (door.folder / VAULT_NAME).parent.mkdir(parents=True)
    (door.folder / VAULT_NAME).symlink_to(door.folder / "nowhere" / "vault.db")
    with pytest.raises(VaultError) as error:
        door.make(office_profile, use_keyring=True, passphrase=PHRASE)
    assert fault(error) is VaultFault.READ_ONLY
    assert store.kept == {}
    assert not list(door.folder.glob("vault.keys*"))


def test_keys_without_a_vault_ask_for_no_passphrase(door: VaultDoor, office_profile: Profile):
    door.make(office_profile, use_keyring=False, passphrase=PHRASE).close()
    (door.folder / VAULT_NAME).unlink()
    for opening in (door.open_with_keyring, lambda: door.open_with_passphrase(PHRASE)):
        with pytest.raises(VaultError) as error:
            opening()
        assert fault(error) is VaultFault.VAULT_MISSING


@pytest.mark.parametrize(
    ("folder", "synced"),
    [
        ("/home/mila/OneDrive - ValueBlue/Inzage", True),
        ("/Users/mila/Library/Mobile Documents/com~apple~CloudDocs/Inzage", True),
        ("//server/share/Inzage", True),
        ("/home/mila/.local/share/Inzage", False),
    ],
)
def test_synced_folders_are_known(folder: str, synced: bool):
    assert is_synced(Path(folder)) is synced


def test_no_vault_is_made_in_a_synced_folder(tmp_path: Path, clock: FixedClock, office_profile: Profile):
    door = VaultDoor(tmp_path / "Dropbox" / "vault", clock)
    with pytest.raises(VaultError) as error:
        door.make(office_profile, use_keyring=False, passphrase=PHRASE)
    assert fault(error) is VaultFault.SYNCED_FOLDER
    assert not door.exists()
