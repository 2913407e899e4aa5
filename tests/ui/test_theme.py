"""Every colour that lies on another can be read, in both schemes, and the tinted pictures keep to the table."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.places import resources
from desktop.ui import icons, theme
from desktop.ui.style import STYLE_SHEET

SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground", "least"), theme.CHECKED_PAIRS)
def test_pairs_can_be_read(scheme: str, ink: str, ground: str, least: float):
    table = SCHEMES[scheme]
    assert theme.contrast(getattr(table, ink), getattr(table, ground)) >= least


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("state", list(theme.BadgeState))
def test_badges_can_be_read(scheme: str, state: theme.BadgeState):
    ground, ink = SCHEMES[scheme].badges[state]
    assert theme.contrast(ink, ground) >= theme.TEXT_CONTRAST


def test_contrast_is_the_published_one():
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_style_sheet_names_only_colours_there_are():
    names = set(re.findall(r"\$([a-z_]+)", STYLE_SHEET)) - {"em", "less", "scheme"}
    assert names <= set(theme.Colours.__slots__)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_scheme_is_put_on(qapp: QApplication, scheme: str):
    theme.apply(qapp, scheme)
    assert theme.colours() is SCHEMES[scheme]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == SCHEMES[scheme].window


@pytest.mark.parametrize("size", [100, 125, 150])
def test_text_size_is_percent_of_the_system(qapp: QApplication, size: int):
    theme.apply(qapp, "light", size)
    assert qapp.font().pixelSize() == round(15 * size / 100)


def test_icons_are_tinted_again(qapp: QApplication, qtbot):
    button = QPushButton("x")
    qtbot.addWidget(button)
    icons.put_icon(button, "inbox")
    light = button.icon().pixmap(24).toImage()
    theme.apply(qapp, "dark")
    assert button.icon().pixmap(24).toImage() != light


def test_icon_is_sharp_on_a_fine_screen():
    picture = icons.pixmap("inbox", 20, 2.0)
    assert picture.width() == 40
    assert picture.deviceIndependentSize().width() == 20


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("name", "ink"), [("chevron-down", "dim"), ("check", "on_accent"), ("dot", "on_accent")])
def test_pictures_of_the_style_sheet_have_the_scheme_s_colour(scheme: str, name: str, ink: str):
    file: Path = resources() / "icons" / f"{name}-{scheme}.svg"
    assert getattr(SCHEMES[scheme], ink) in file.read_text()


def test_an_unknown_icon_is_a_bug():
    with pytest.raises(LookupError):
        icons.icon("no-such-icon")


@pytest.mark.parametrize("size", [100, 125, 150])
def test_the_focus_moves_nothing(qapp: QApplication, qtbot, size: int):
    theme.apply(qapp, "light", size)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    parts = [QLineEdit(), QComboBox(), QPushButton("Save"), theme.with_class(QPushButton("Open"), "chip")]
    for part in parts:
        column.addWidget(part)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for part in parts:
        calm = part.sizeHint()
        part.setFocus()
        assert part.hasFocus()
        part.ensurePolished()
        assert part.sizeHint() == calm
        part.clearFocus()
