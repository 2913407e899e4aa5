"""One QApplication with the shipped font, so that pictures and sizes are the same on every machine."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.places import resources
from desktop.procedures.lines import PAGE, Shape
from desktop.ui import icons, theme
from desktop.ui.background import Background

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


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list that exists nowhere else."""

    id: int
    name: str
    town: str = "Utrecht"


class Rows:
    """A Listing in memory, whose rows can be changed between two questions."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = list(rows)

    def first(self) -> Sequence[Row]:
        return self.rows[:PAGE]

    def shape(self) -> Shape:
        return Shape(count=len(self.rows), anchors=range(0, len(self.rows), PAGE))

    def page(self, anchor: int) -> Sequence[Row]:
        return self.rows[anchor : anchor + PAGE]


def many(count: int) -> Rows:
    return Rows([Row(number, f"Person {number}") for number in range(count)])


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """A folder with the translations compiled from the sources as they are now."""
    import subprocess
    import sys

    release = Path(sys.executable).with_name("pyside6-lrelease")
    for source in (RESOURCES / "translations").glob("*.ts"):
        target = tmp_path / source.with_suffix(".qm").name
        subprocess.run([release, "-silent", source, "-qm", target], check=True)
    return tmp_path
