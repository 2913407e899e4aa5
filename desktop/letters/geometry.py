"""Where things may stand on the sheet: what an envelope's window shows however the sheet has slid inside it.

All lengths in millimetres, from the top left corner of the sheet (or, for the window, of the envelope).
"""

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4
SHEET_WIDTH_MM = 210.0
SHEET_HEIGHT_MM = 297.0


@dataclass(frozen=True, slots=True)
class Zone:
    """A rectangle on the sheet."""

    left_mm: float
    top_mm: float
    right_mm: float
    bottom_mm: float

    def holds(self, other: "Zone") -> bool:
        """Say whether *other* lies wholly inside."""
        return (
            self.left_mm <= other.left_mm
            and self.top_mm <= other.top_mm
            and other.right_mm <= self.right_mm
            and other.bottom_mm <= self.bottom_mm
        )

    @property
    def width_mm(self) -> float:
        return self.right_mm - self.left_mm


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope with a window, and the folded sheet that slides inside it."""

    width_mm: float
    height_mm: float
    window: Zone
    sheet_width_mm: float
    sheet_height_mm: float

    def visible_zone(self) -> Zone:
        """What the window shows in every position of the sheet; right <= left where nothing is sure.

        The sheet may lie anywhere between touching the left and top of the envelope and touching its right and
        bottom; what is behind the window in all positions is the window less that play.

        >>> Envelope(220, 110, Zone(20, 50, 110, 95), 210, 105).visible_zone()
        Zone(left_mm=20, top_mm=50, right_mm=100, bottom_mm=90)
        """
        play_x = self.width_mm - self.sheet_width_mm
        play_y = self.height_mm - self.sheet_height_mm
        return Zone(
            self.window.left_mm,
            self.window.top_mm,
            self.window.right_mm - play_x,
            self.window.bottom_mm - play_y,
        )
