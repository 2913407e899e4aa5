"""What every test may ask for: an open office over a real vault in a temporary folder, at a fixed moment."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from db.keys import new_data_key
from db.records import Profile
from db.vault import create_vault
from desktop.clock import FixedClock
from desktop.knowledge import office_for
from desktop.procedures.office import Office
from tests.recipient_rows import fill_register

settings.register_profile("desk", deadline=None)  # a busy machine is no fault of a rule
settings.load_profile("desk")
NOON = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)  # Wednesday
SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def samples() -> Path:
    return SAMPLES


@pytest.fixture
def clock() -> FixedClock:
    """Stands at Wednesday 4 March 2026, noon in Amsterdam; a test moves it by setting `instant`."""
    return FixedClock(NOON)


@pytest.fixture
def office_profile() -> Profile:
    return Profile(
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


@pytest.fixture
def make_office(tmp_path: Path, clock: FixedClock, office_profile: Profile) -> Iterator[Callable[..., Office]]:
    """Make an office over a new vault; closed again when the test ends."""
    opened: list[Office] = []

    def make(folder: str = "vault", profile: Profile = office_profile) -> Office:
        vault = create_vault(tmp_path / folder, new_data_key(), profile, clock.now())
        opened.append(office_for(vault, clock))
        fill_register(opened[-1])
        return opened[-1]

    yield make
    for office in opened:
        office.vault.close()


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office()
