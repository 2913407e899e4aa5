"""A desk for each cell of the table: a copy of one vault with the same invented people."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.keys import new_data_key
from db.records import Profile
from db.vault import create_vault, open_vault
from desktop.clock import FixedClock
from desktop.knowledge import office_for
from desktop.procedures.office import Office
from tests.recipient_rows import fill_register
from tests.rights.walk import fill

BEFORE = datetime(2026, 2, 2, 11, tzinfo=UTC)
KEY = new_data_key()
DESK = Profile(
    organisation="ValueBlue B.V.",
    street="Voorbeeldweg 10",
    postcode="3542 AB",
    town="Utrecht",
    email="support@voorbeeld.example",
    telephone="030 - 000 00 00",
    website="voorbeeld.example",
    employee="Mila Bakker",
    employee_role="Medewerker privacy en support",
)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with the people of the table in it."""
    folder = tmp_path_factory.mktemp("rights") / "vault"
    office = office_for(create_vault(folder, KEY, DESK, BEFORE), FixedClock(BEFORE))
    fill_register(office)
    fill(office)
    office.vault.close()
    return folder


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Iterator[Office]:
    shutil.copytree(filled, tmp_path / "vault")
    vault = open_vault(tmp_path / "vault", KEY)
    yield office_for(vault, FixedClock(BEFORE))
    vault.close()
