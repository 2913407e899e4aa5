"""Lists in memory for tests of what shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.procedures.lines import PAGE, Shape
from desktop.ui.tables.columns import Column
from desktop.ui.theme import BadgeState


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list that exists nowhere else."""

    id: int
    name: str
    town: str = "Utrecht"


class Rows:
    """A Listing in memory, whose rows can be changed between two questions; counts what is asked."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = list(rows)
        self.pages_asked: list[int] = []

    def first(self) -> Sequence[Row]:
        return self.rows[:PAGE]

    def shape(self) -> Shape:
        return Shape(count=len(self.rows), anchors=range(0, len(self.rows), PAGE))

    def page(self, anchor: int) -> Sequence[Row]:
        self.pages_asked.append(anchor // PAGE)
        return self.rows[anchor : anchor + PAGE]


def many(count: int) -> Rows:
    """That many rows; the id is the row number."""
    return Rows([Row(number, f"Person {number}") for number in range(count)])


COLUMNS = (
    Column("Name", lambda row: row.name, 24, stretch=True),
    Column("Town", lambda row: row.town, 16, dim=True),
    Column("Term", lambda row: "3 days left", 16, badge=lambda row: BadgeState.SOON),
)
