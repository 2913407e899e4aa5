"""The register of requests for a spreadsheet."""

import csv
import io
from datetime import date

import pytest

from desktop.letters.register_file import register_csv
from desktop.letters.spreadsheet import BYTE_ORDER_MARK

HEADINGS = ("Kenmerk", "Ontvangen", "Dagen", "Naam")


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), delimiter=";"))


def test_each_request_is_a_row() -> None:
    text = register_csv(
        [("2026-0042", date(2026, 10, 24), 12, "Jan; de Vries\n"), ("2026-0043", None, None, "")], HEADINGS
    )
    assert text.startswith(BYTE_ORDER_MARK)
    assert rows_of(text) == [
        list(HEADINGS),
        ["2026-0042", "2026-10-24", "12", "Jan; de Vries"],
        ["2026-0043", "", "", ""],
    ]


@pytest.mark.parametrize("evil", ["=1+1", "+31 6", "-Jansen", "@x"])
def test_no_cell_is_a_formula(evil: str) -> None:
    assert rows_of(register_csv([(evil, None, -1, evil)], HEADINGS))[1] == [f"'{evil}", "", "'-1", f"'{evil}"]


def test_a_row_that_does_not_fit_the_headings_is_an_error() -> None:
    with pytest.raises(ValueError, match="zip"):
        register_csv([("2026-0042",)], HEADINGS)
