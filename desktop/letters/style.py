"""The house style: one file of colours and measures, every value checked before a letter uses it."""

import hashlib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.letters.errors import LetterProblem
from desktop.letters.geometry import POINTS_PER_MM, SHEET_HEIGHT_MM, SHEET_WIDTH_MM, Envelope, Zone

VERSION = 1
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, against white paper

_RANGES: dict[str, dict[str, tuple[float, float]]] = {
    "type": {
        "size_pt": (9, 13),
        "leading_pt": (11, 20),
        "subject_size_pt": (10, 20),
        "heading_size_pt": (9, 16),
        "small_size_pt": (7, 10),
    },
    "page": {
        "left_mm": (15, 40),
        "width_mm": (110, 175),
        "body_top_mm": (100, 150),
        "later_top_mm": (22, 60),
        "bottom_mm": (230, 278),
    },
    "address": {
        "x_mm": (15, 130),
        "first_baseline_mm": (35, 80),
        "size_pt": (9, 12),
        "leading_pt": (11, 18),
        "most_lines": (3, 8),
    },
    "signature": {"space_mm": (5, 40)},
    "table": {
        "size_pt": (8, 12),
        "leading_pt": (10, 18),
        "dense_size_pt": (7, 10),
        "dense_leading_pt": (8.5, 14),
    },
    "certificate": {"left_mm": (12, 40), "width_mm": (110, 186), "first_top_mm": (40, 100)},
}
_LISTS: dict[str, tuple[int, float, float]] = {  # how many numbers, and their range
    "size_mm": (2, 90, 360),
    "window_mm": (4, 10, 200),
    "folded_sheet_mm": (2, 90, 300),
    "folds_mm": (2, 50, 250),
}
_COLOURS = ("accent", "text", "quiet")


@dataclass(frozen=True, slots=True)
class Style:
    """A checked house style. numbers: by "section.key", in the unit of the key; digest: SHA-256 of the file."""

    colours: dict[str, tuple[float, float, float]]
    numbers: dict[str, float]
    envelope: Envelope
    folds_mm: tuple[float, ...]
    digest: str

    def points(self, key: str) -> float:
        """A measure in points, whether the file gives it in millimetres or in points."""
        value = self.numbers[key]
        return value * POINTS_PER_MM if key.endswith("_mm") else value


def contrast_with_white(colour: tuple[float, float, float]) -> float:
    """The contrast ratio of a colour on white paper, 1 to 21.

    Args:
        colour: red, green and blue, each 0 to 1.

    Source: WCAG 2.2, relative luminance.

    >>> round(contrast_with_white((0, 0, 0)))
    21
    """
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


class _Checker:
    """Takes values out of the parsed file and remembers what was wrong with them."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.table = table
        self.faults: list[str] = []

    def section(self, name: str) -> dict[str, Any]:
        section = self.table.get(name)
        return section if isinstance(section, dict) else {}

    def colour(self, name: str) -> tuple[float, float, float]:
        value = self.section("colours").get(name)
        if not isinstance(value, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            self.faults.append(f"colours.{name}: not a colour like #0a4d8c")
            return (0.0, 0.0, 0.0)
        red, green, blue = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
        if contrast_with_white((red, green, blue)) < LEAST_CONTRAST:
            self.faults.append(f"colours.{name}: contrast with white below {LEAST_CONTRAST}")
        return (red, green, blue)

    def number(self, section: str, key: str, least: float, most: float) -> float:
        return self._in_range(self.section(section).get(key), f"{section}.{key}", least, most)

    def numbers(self, key: str, count: int, least: float, most: float) -> list[float]:
        value = self.section("envelope").get(key)
        if not isinstance(value, list) or len(value) != count:
            self.faults.append(f"envelope.{key}: not {count} numbers")
            return [least] * count
        return [self._in_range(one, f"envelope.{key}", least, most) for one in value]

    def _in_range(self, value: object, name: str, least: float, most: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.faults.append(f"{name}: not a number")
            return least
        if not least <= value <= most:
            self.faults.append(f"{name}: not from {least:g} to {most:g}")
        return float(value)

    def refuse_strangers(self) -> None:
        known = {name: set(keys) for name, keys in _RANGES.items()}
        known |= {"colours": set(_COLOURS), "envelope": set(_LISTS)}
        for name in self.table.keys() - known.keys() - {"version"}:
            self.faults.append(f"{name}: unknown")
        for name, keys in known.items():
            self.faults += [f"{name}.{key}: unknown" for key in self.section(name).keys() - keys]


def load_style(file: Path) -> Style:
    """Read and check the house style.

    Args:
        file: the TOML file.

    Raises:
        LetterProblem: "style_faults", with faults: one text per fault, "section.key: what is wrong".
    """
    try:
        content = file.read_bytes()
        table = tomllib.loads(content.decode("utf-8"))
    except (OSError, ValueError) as problem:
        raise LetterProblem("style_faults", faults=[f"{file.name}: {type(problem).__name__}"]) from problem
    check = _Checker(table)
    if table.get("version") != VERSION:
        check.faults.append(f"version: not {VERSION}")
    check.refuse_strangers()
    colours = {name: check.colour(name) for name in _COLOURS}
    numbers = {
        f"{section}.{key}": check.number(section, key, *bounds)
        for section, keys in _RANGES.items()
        for key, bounds in keys.items()
    }
    lists = {key: check.numbers(key, *bounds) for key, bounds in _LISTS.items()}
    x, y, width, height = lists["window_mm"]
    window = Zone(x, y, x + width, y + height)
    (outer_width, outer_height), (sheet_width, sheet_height) = lists["size_mm"], lists["folded_sheet_mm"]
    envelope = Envelope(outer_width, outer_height, window, sheet_width, sheet_height)
    style = Style(colours, numbers, envelope, tuple(lists["folds_mm"]), hashlib.sha256(content).hexdigest())
    faults = check.faults or _misfits(style)
    if faults:
        raise LetterProblem("style_faults", faults=sorted(faults))
    return style


def address_zone(style: Style, lines: int, width_mm: float) -> Zone:
    """The rectangle that an address takes on the sheet, from the top of its capitals to its descenders."""
    size_mm = style.numbers["address.size_pt"] / POINTS_PER_MM
    leading_mm = style.numbers["address.leading_pt"] / POINTS_PER_MM
    x, baseline = style.numbers["address.x_mm"], style.numbers["address.first_baseline_mm"]
    return Zone(x, baseline - 0.75 * size_mm, x + width_mm, baseline + (lines - 1) * leading_mm + 0.25 * size_mm)


def _misfits(style: Style) -> list[str]:
    """What is in range by itself but does not go together."""
    faults = []
    zone = style.envelope.visible_zone()
    if style.envelope.width_mm < style.envelope.sheet_width_mm or zone.bottom_mm <= zone.top_mm:
        faults.append("envelope: the folded sheet does not fit behind the window")
    if not zone.holds(address_zone(style, int(style.numbers["address.most_lines"]), 50)):
        faults.append("address: not inside the part of the sheet that the window always shows")
    for section in ("page", "certificate"):
        if style.numbers[f"{section}.left_mm"] + style.numbers[f"{section}.width_mm"] > SHEET_WIDTH_MM - 10:
            faults.append(f"{section}.width_mm: runs off the sheet")
    if style.numbers["page.bottom_mm"] > SHEET_HEIGHT_MM - 15:
        faults.append("page.bottom_mm: leaves no room for the foot")
    return faults
