"""The line icons of `resources/icons`, in the colour of the scheme and sharp on every screen.

Ask by file name without ending: `icon("inbox")`. A widget that got its icon from `put_icon` is tinted again
by itself when the scheme changes.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui import theme

_SIZES_PX = (
    16,
    18,
    20,
    21,
    24,
    27,
    32,
    36,
    40,
    48,
    64,
)  # 16 to 24 at once, and at one and a half, twice, ...


def find_in(folder: Path) -> None:
    """Tell where the icons lie; the hall calls this once."""
    QDir.setSearchPaths("icons", [str(folder)])
    _drawing.cache_clear()


def icon(name: str, ink: str = "text") -> QIcon:
    """The icon *name*; ink is a colour name of `theme.Colours` ("text", "dim", "accent", "on_accent" ...)."""
    table = theme.colours()
    return _tinted(name, getattr(table, ink), table.line)


def put_icon(button: QAbstractButton, name: str, ink: str = "text") -> None:
    """Give *button* an icon that follows the scheme and the text size."""
    button.setProperty("icon_name", name)
    button.setProperty("icon_ink", ink)
    _put(button)


def spaced(text: str) -> str:
    """A button's words with some air between them and its icon; Qt leaves four pixels, at any size."""
    return f"  {text}"


def pixmap(name: str, px: int, ratio: float, ink: str = "dim") -> QPixmap:
    """The icon as a picture of px x px logical pixels for a screen with that device pixel ratio."""
    return _draw(name, getattr(theme.colours(), ink), px, ratio)


def retint(app: QApplication) -> None:
    """Draw the icon of every living button again in the colours in force."""
    for widget in app.allWidgets():
        if widget.property("icon_name"):
            _put(widget)


def _put(button: QWidget) -> None:
    if isinstance(button, QAbstractButton):
        button.setIcon(icon(button.property("icon_name"), button.property("icon_ink")))
        side = round(1.3 * button.fontMetrics().ascent())
        button.setIconSize(button.iconSize().scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio))


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, faint: str) -> QIcon:
    result = QIcon()
    for px in _SIZES_PX:
        result.addPixmap(_draw(name, colour, px, 1.0))
        result.addPixmap(_draw(name, faint, px, 1.0), QIcon.Mode.Disabled)
    return result


def _draw(name: str, colour: str, px: int, ratio: float) -> QPixmap:
    lines = QByteArray(_drawing(name).replace(b"currentColor", colour.encode()))  # may raise: before painting
    picture = QPixmap(round(px * ratio), round(px * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(lines).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=128)
def _drawing(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"no icon {name!r}")
    return bytes(file.readAll().data())
