"""Colours, text sizes and the one style sheet: everything that makes the window look like Inzage.

One table of colours a scheme; `CHECKED_PAIRS` names every pair that lies on top of another, and a test holds
them to WCAG 2.2 AA. Sizes follow the font: nothing here is a fixed height, so text at 125 % and 150 % fits.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.style import STYLE_SHEET

READABLE_PX = 14  # smallest size of running text at 100 %
W = TypeVar("W", bound=QWidget)


class BadgeState(StrEnum):
    """What a badge says by colour and by shape; the words are the caller's."""

    LATE = "late"  # octagon
    SOON = "soon"  # triangle
    OK = "ok"  # circle
    PAUSED = "paused"  # two bars
    DONE = "done"  # tick


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. `line` bounds what can be operated (3:1); `hair` only divides and may be faint."""

    window: str
    side: str
    base: str
    alt: str
    text: str
    dim: str
    line: str
    hair: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    hover: str
    danger: str
    on_danger: str
    error: str
    banner: str
    on_banner: str
    toast: str
    on_toast: str
    toast_link: str
    badges: dict[BadgeState, tuple[str, str]]  # ground, words


LIGHT = Colours(
    window="#f5f6f8",
    side="#eceff3",
    base="#ffffff",
    alt="#f9fafb",
    text="#1b1f26",
    dim="#565f6e",
    line="#7f8794",
    hair="#dde1e7",
    accent="#1f5fbf",
    accent_hover="#184fa3",
    on_accent="#ffffff",
    selected="#dbe8fb",
    hover="#e6ebf2",
    danger="#b3261e",
    on_danger="#ffffff",
    error="#a1201a",
    banner="#fdecc8",
    on_banner="#5c3b00",
    toast="#262b34",
    on_toast="#ffffff",
    toast_link="#a9cdfa",
    badges={
        BadgeState.LATE: ("#fbe3e1", "#8c1d18"),
        BadgeState.SOON: ("#fdecc8", "#6b4500"),
        BadgeState.OK: ("#dcefe3", "#14532d"),
        BadgeState.PAUSED: ("#e5e7ee", "#3b4252"),
        BadgeState.DONE: ("#e3edf9", "#174a86"),
    },
)
DARK = Colours(
    window="#1d2026",
    side="#181b20",
    base="#16191e",
    alt="#1a1d23",
    text="#e8ebf0",
    dim="#a7b0bd",
    line="#767f8c",
    hair="#31363f",
    accent="#7fb2ff",
    accent_hover="#9cc4ff",
    on_accent="#0c1726",
    selected="#24405f",
    hover="#272c35",
    danger="#ff8f85",
    on_danger="#2a0a07",
    error="#ffb0a8",
    banner="#4a3200",
    on_banner="#ffdf9e",
    toast="#e8ebf0",
    on_toast="#1b1f26",
    toast_link="#174a86",
    badges={
        BadgeState.LATE: ("#4a1512", "#ffb4ab"),
        BadgeState.SOON: ("#4a3200", "#ffd88a"),
        BadgeState.OK: ("#123524", "#9fe0b8"),
        BadgeState.PAUSED: ("#2f3440", "#c9d0dc"),
        BadgeState.DONE: ("#14304f", "#a9cdfa"),
    },
)
TEXT_CONTRAST, SHAPE_CONTRAST = 4.5, 3.0
CHECKED_PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, TEXT_CONTRAST) for ink in ("text", "dim") for ground in ("window", "side", "base", "alt")),
    *((ink, ground, TEXT_CONTRAST) for ink in ("text", "dim") for ground in ("selected", "hover")),
    ("error", "window", TEXT_CONTRAST),
    ("error", "base", TEXT_CONTRAST),
    ("on_accent", "accent", TEXT_CONTRAST),
    ("on_accent", "accent_hover", TEXT_CONTRAST),
    ("accent", "window", TEXT_CONTRAST),
    ("accent", "base", TEXT_CONTRAST),
    ("danger", "window", TEXT_CONTRAST),
    ("danger", "base", TEXT_CONTRAST),
    ("on_danger", "danger", TEXT_CONTRAST),
    ("on_banner", "banner", TEXT_CONTRAST),
    ("on_toast", "toast", TEXT_CONTRAST),
    ("toast_link", "toast", TEXT_CONTRAST),
    *(("line", ground, SHAPE_CONTRAST) for ground in ("window", "side", "base", "alt")),
    *(("accent", ground, SHAPE_CONTRAST) for ground in ("window", "side", "base", "selected")),
)


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def is_dark() -> bool:
    """Whether the palette in force is a dark one, whoever set it."""
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colours() -> Colours:
    """The table in force; ask at every paint, never keep it."""
    return DARK if is_dark() else LIGHT


def with_class(widget: W, name: str) -> W:
    """Give *widget* a style class and return it.

    Labels: h1 h2 dim field-error. Buttons: primary danger quiet link chip. Frames: card banner.
    """
    widget.setProperty("class", name)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    return widget


def wants_high_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast; then the system's own palette is left in force."""
    hints = app.styleHints()  # both kept in variables: chained, PySide 6.12 deletes the first too early
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast


def apply(app: QApplication, scheme: str = "system", text_size: int = 100) -> None:
    """Put style, palette, font and style sheet in force, and keep following the system.

    scheme: "light", "dark" or "system". text_size: percent of the system's own size.
    """
    app.setProperty("inzage_scheme", scheme)
    app.setProperty("inzage_text_size", text_size)
    app.setStyle("Fusion")
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
    hints.setColorScheme(wanted)
    _set_font(app, text_size)
    _put_on(app)
    if app.findChild(_Follower) is None:
        hints.colorSchemeChanged.connect(_Follower(app).follow)


class _Follower(QObject):
    """Repaints when the system goes from day to night."""

    def follow(self) -> None:
        app = self.parent()
        if isinstance(app, QApplication):
            _put_on(app)


def _put_on(app: QApplication) -> None:
    if wants_high_contrast(app):
        app.setStyleSheet("")
        app.setPalette(app.style().standardPalette())
    else:
        table = _table_of(app)
        app.setPalette(_palette(table))
        app.setStyleSheet(_style_sheet(table, app.font().pixelSize()))
    if not app.allWidgets():
        return  # before the first window: nothing to repaint, and the icons need not be loaded yet
    for widget in app.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.ThemeChange))
    from desktop.ui.icons import retint  # icons ask this module for the colours

    retint(app)


def _table_of(app: QApplication) -> Colours:
    scheme = app.property("inzage_scheme")
    if scheme == "system":
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def _set_font(app: QApplication, text_size: int) -> None:
    own = app.property("inzage_system_px")
    if own is None:
        own = max(READABLE_PX, QFontInfo(app.font()).pixelSize())
        app.setProperty("inzage_system_px", own)
    font = QFont(app.font())
    font.setPixelSize(round(own * text_size / 100))
    app.setFont(font)


def _palette(table: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, table.window),
        (role.Base, table.base),
        (role.AlternateBase, table.alt),
        (role.WindowText, table.text),
        (role.Text, table.text),
        (role.ButtonText, table.text),
        (role.BrightText, table.error),
        (role.Button, table.window),
        (role.Highlight, table.selected),
        (role.HighlightedText, table.text),
        (role.Accent, table.accent),
        (role.Link, table.accent),
        (role.LinkVisited, table.accent),
        (role.PlaceholderText, table.dim),
        (role.ToolTipBase, table.toast),
        (role.ToolTipText, table.on_toast),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(table.line))
    return palette


def _style_sheet(table: Colours, px: int) -> str:
    """Fill the template, see `style`."""

    def length(found: re.Match[str]) -> str:
        whole = max(1, round(float(found[2]) * px))
        return f"{whole - 1 if found[1] == 'less' else whole}px"

    sheet = re.sub(r"\$(em|less)\(([\d.]+)\)", length, STYLE_SHEET)
    sheet = sheet.replace("$scheme", "dark" if table is DARK else "light")
    return re.sub(r"\$([a-z_]+)", lambda found: getattr(table, found[1]), sheet)
