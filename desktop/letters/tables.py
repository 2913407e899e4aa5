"""A table as a text holds it: its words and who reads them, before it becomes lines and cells on paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """heading: "" in every column of a table without a row of headings; share: of the width, against the others'."""

    heading: str
    share: float
    is_number: bool = False  # set to the right


Cell = tuple[str, ...]  # lines; those below the first are quieter


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of as many cells as there are columns. The first cell of a row is its head.

    dense: in small type, for a table of many columns. source: the field that its words came from, for a problem.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    dense: bool = False
    source: str = ""

    def __post_init__(self) -> None:
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row with more or fewer cells than the table has columns")

    @property
    def has_headings(self) -> bool:
        """Whether a row of headings stands above the rows."""
        return any(column.heading for column in self.columns)


def table_text(table: Table) -> str:
    """The table as it is read out: a line for each row, each cell after the heading of its column.

    >>> table_text(Table(columns=(Column("Item", 1), Column("Number", 1)), rows=((("Name", "E-mail"), ("3",)),)))
    'Item: Name, E-mail; Number: 3'
    """
    return "\n".join("; ".join(_spoken(table, row)) for row in table.rows)


def _spoken(table: Table, row: tuple[Cell, ...]) -> list[str]:
    cells = zip(table.columns, (", ".join(cell) for cell in row), strict=True)
    return [f"{column.heading}: {text}" if column.heading else text for column, text in cells if text]
