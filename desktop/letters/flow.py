"""Divides the body of a letter over pages.

A heading stays with what follows it, a paragraph leaves at least two lines on either page, and the signature never
stands on a page alone: the end of the last paragraph comes with it. Lengths in points.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.letters.setting import Line

LEAST_LINES = 2  # of a paragraph, before and after the end of a page


@dataclass(slots=True)
class Box:
    """A block as set. kind: subject, heading, paragraph or item; label: the lines of an item's bullet."""

    kind: str
    lines: list[Line]
    leading: float
    before: float
    after: float
    label: Line | None = None
    keep: bool = False  # with the beginning of the next

    def height(self, count: int) -> float:
        return self.leading * count


@dataclass(frozen=True, slots=True)
class Portion:
    """Lines first to end of a box, the top of the first one at *top* on a page (from 0)."""

    box: Box
    page: int
    top: float
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Room:
    """Where the text may stand on each page."""

    first_top: float
    later_top: float
    bottom: float


def flow(boxes: list[Box], ending: float, room: Room) -> tuple[list[Portion], int, float]:
    """Place the boxes.

    Args:
        boxes: in order; the last one is text that the ending stays with.
        ending: the height of what follows the text: closing line, signature, name.
        room: on the pages.

    Returns:
        the portions in order, and the page and top of the ending.
    """
    placer = _Placer(boxes, ending, room)
    portions = list(placer.place())
    return portions, placer.page, placer.top


class _Placer:
    def __init__(self, boxes: list[Box], ending: float, room: Room) -> None:
        self.boxes, self.ending, self.room = boxes, ending, room
        self.page, self.top = 0, room.first_top
        self.fresh = True

    def place(self) -> Iterator[Portion]:
        for index, box in enumerate(self.boxes):
            if not self.fresh and self._space() < self._before(box) + self._least(index):
                self._turn()
            self.top += self._before(box)
            yield from self._portions(box, last=index == len(self.boxes) - 1)
            self.top += box.after
            self.fresh = False

    def _before(self, box: Box) -> float:
        return 0.0 if self.fresh else box.before

    def _space(self) -> float:
        return self.room.bottom - self.top

    def _turn(self) -> None:
        self.page += 1
        self.top = self.room.later_top
        self.fresh = True

    def _least(self, index: int) -> float:
        """How much of a box, and of what it must stay with, has to fit for it to begin on this page."""
        box = self.boxes[index]
        last = index == len(self.boxes) - 1
        if box.keep and not last:
            following = self.boxes[index + 1]
            return box.height(len(box.lines)) + box.after + following.before + self._least(index + 1)
        count = len(box.lines)
        if count < 2 * LEAST_LINES:
            return box.height(count) + (box.after + self.ending if last else 0.0)
        return box.height(LEAST_LINES)

    def _portions(self, box: Box, *, last: bool) -> Iterator[Portion]:
        first, count = 0, len(box.lines)
        while True:
            left = count - first
            needed = box.height(left) + (box.after + self.ending if last else 0.0)
            fits = int((self._space() + 0.01) / box.leading)
            if needed <= self._space() + 0.01 or left <= LEAST_LINES:
                end = count
            else:
                end = first + max(min(fits, left - LEAST_LINES), LEAST_LINES if not self.fresh else 1)
            yield Portion(box, self.page, self.top, first, end)
            self.top += box.height(end - first)
            self.fresh = False
            if end == count:
                return
            first = end
            self._turn()
