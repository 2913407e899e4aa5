"""One QApplication with the shipped font, so that pictures and sizes are the same on every machine."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.places import resources
from desktop.procedures.office import Office
from desktop.ui import icons, theme
from desktop.ui.background import Background
from desktop.ui.pages.person import PersonPage
from tests.ui.real_desk import RealDesk

RESOURCES = resources()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["inzage-tests"]


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    app = QApplication.instance() or QApplication(qapp_args)
    assert isinstance(app, QApplication)
    for file in (RESOURCES / "fonts").glob("SourceSans3-*.ttf"):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Source Sans 3")
    font.setPixelSize(15)
    app.setFont(font)
    app.setCursorFlashTime(0)
    icons.find_in(RESOURCES / "icons")
    theme.apply(app, "light")
    return app


@pytest.fixture(autouse=True)
def _plain(qapp: QApplication) -> Iterator[None]:
    """Every test begins in English, light, at 100 %."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    if (qapp.property("inzage_scheme"), qapp.property("inzage_text_size")) != ("light", 100):
        theme.apply(qapp, "light")


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    threads = Background()
    yield threads
    threads.stop()


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """A folder with the translations compiled from the sources as they are now."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for source in (RESOURCES / "translations").glob("*.ts"):
        target = tmp_path / source.with_suffix(".qm").name
        subprocess.run([release, "-silent", source, "-qm", target], check=True)
    return tmp_path


@pytest.fixture
def desk(office: Office, background: Background) -> RealDesk:
    """Stands in for the window; the office and its vault are real."""
    return RealDesk(office, background)


@pytest.fixture
def shown(qtbot, desk: RealDesk) -> Callable[[int], PersonPage]:
    """The person page, filled, that reloads as the window has it do."""

    def show(person_id: int) -> PersonPage:
        page = PersonPage(desk)
        qtbot.addWidget(page)
        desk.background.happened.connect(lambda topics: page.reload() if topics & page.topics else None)
        page.resize(828, 900)
        page.show()
        page.show_for(person_id)
        qtbot.waitUntil(lambda: page.acts.held is not None)
        return page

    return show
