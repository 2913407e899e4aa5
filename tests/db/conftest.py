"""Real encrypted vaults in a temporary folder, and invented people to keep in them."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db import cases, subjects
from db.keys import KeyFile, new_data_key
from db.records import Case, CaseId, Contact, Profile, Subject, SubjectId
from db.spelling import folded
from db.vault import Vault, create_vault

NOW = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def data_key() -> bytearray:
    return new_data_key()


@pytest.fixture
def folder(tmp_path: Path, data_key: bytearray) -> Path:
    """The folder of a vault to come, with its keys."""
    place = tmp_path / "vault"
    place.mkdir()
    keys = KeyFile.new(data_key)
    keys.add_keyring_slot(data_key, bytes(range(32)))
    keys.save(place)
    return place


@pytest.fixture
def vault(folder: Path, data_key: bytearray) -> Iterator[Vault]:
    opened = create_vault(folder, data_key, Profile(organisation="Voorbeeld B.V."), NOW)
    yield opened
    opened.close()


@pytest.fixture
def keep(vault: Vault) -> Callable[..., SubjectId]:
    """Keep one invented person, found by name, organisation and contacts."""

    def keep_person(surname: str, *, email: str = "", words: str = "", into: Vault = vault, **more) -> SubjectId:
        contacts = (Contact(kind="email", value=email),) if email else ()
        person = Subject(surname=surname, contacts=contacts, **more)
        found_by = folded(f"{person.first_name} {person.prefix} {surname} {person.organisation} {email} {words}")
        sort_name = folded(f"{surname} {person.prefix} {person.first_name}")
        with into.write() as con:
            return subjects.keep_subject(con, person, sort_name=sort_name, search_text=found_by, now=NOW)

    return keep_person


@pytest.fixture
def open_case(vault: Vault) -> Callable[..., CaseId]:
    """Open one case, received on 2 March 2026 unless told otherwise."""

    def open_one(received_on: date = date(2026, 3, 2), **more) -> CaseId:
        with vault.write() as con:
            case = Case(
                number=cases.next_number(con, received_on.year),
                received_on=received_on,
                channel="email",
                language="nl",
                handler="Mila Bakker",
                opened_at=NOW,
                **more,
            )
            return cases.keep_case(con, case)

    return open_one
