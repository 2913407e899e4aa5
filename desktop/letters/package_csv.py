"""The data of a set as tables for a spreadsheet: the same lists as in the JSON file, each in a file of its own."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.letters.package_data import DataSet
from desktop.letters.package_json import document
from desktop.letters.package_schema import ROWS
from desktop.letters.package_words import PackageWording
from desktop.letters.spreadsheet import written

BETWEEN = " | "  # several values in one cell
KEY = "number"  # of the row that a row of an inner list belongs to


def portable_csv(data: DataSet, wording: PackageWording) -> dict[str, bytes]:
    """Write a set as tables.

    Args:
        data: as gathered.
        wording: as `load_package_wording` gives it.

    Returns:
        By name of the file, such as "categories.csv" and, for the list inside it, "categories_events.csv"; each with
        the names of the schema in its first line, as `spreadsheet.written` writes. A list without rows has its
        headings. No cell is a formula: what would be gets an apostrophe in front.
    """
    whole = document(data, wording[data.language])
    tables: dict[str, bytes] = {}
    for name, form in ROWS.items():
        for table, headings, rows in _tables(name, form["items"]["properties"], whole[name]):
            tables[f"{table}.csv"] = written([headings, *rows]).encode("utf-8", "replace")
    return tables


def _tables(
    name: str, fields: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]
) -> Iterator[tuple[str, list[str], list[list[str]]]]:
    """The table of a list, and one for each list inside it, whose rows begin with the number of the outer row."""
    plain = [field for field, form in fields.items() if not _is_list_of_rows(form)]
    yield name, plain, [[_cell(row[field]) for field in plain] for row in rows]
    for inner in fields.keys() - set(plain):
        columns = list(fields[inner]["items"]["properties"])
        cells = [[_cell(row[KEY]), *(_cell(one[field]) for field in columns)] for row in rows for one in row[inner]]
        yield f"{name}_{inner}", [KEY, *columns], cells


def _is_list_of_rows(form: Mapping[str, Any]) -> bool:
    return form.get("type") == "array" and form["items"]["type"] == "object"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return BETWEEN.join(value) if isinstance(value, list) else str(value)
