"""A Listing whose lines have no id, read as one whose lines have: the place in the list serves."""

from collections.abc import Sequence
from typing import Any

from desktop.procedures.lines import PAGE, Listing, Shape
from desktop.ui.tables.purge_columns import Numbered


class NumberedListing:
    """Anchors become (number of the page, the listing's own anchor)."""

    def __init__(self, listing: Listing[Any]) -> None:
        self._listing = listing

    def first(self) -> Sequence[Numbered]:
        return self._number(0, self._listing.first())

    def shape(self) -> Shape:
        shape = self._listing.shape()
        return Shape(count=shape.count, anchors=tuple(enumerate(shape.anchors)))

    def page(self, anchor: tuple[int, Any]) -> Sequence[Numbered]:
        number, own = anchor
        return self._number(number, self._listing.page(own))

    @staticmethod
    def _number(page: int, lines: Sequence[Any]) -> Sequence[Numbered]:
        return tuple(Numbered(page * PAGE + place, each) for place, each in enumerate(lines))
