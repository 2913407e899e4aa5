"""What the files of a package are called inside it.

A zip does not encrypt the names of its files, so they are numbers: an export called after the person, or after somebody
else, stays secret until the package is opened. What each was called is told in the report and in the JSON file.
"""

import re

from desktop.letters.package_data import DataSet
from desktop.letters.package_words import PackageWords

SCHEMA, TABLES = "schema.json", "csv"
_ENDING = re.compile(r"[^.]\.([a-z0-9]{1,8})$", re.IGNORECASE)


def letter_paths(data: DataSet, words: PackageWords) -> tuple[str, ...]:
    """Where each letter stands, "" for one without a file; in the order of the letters."""
    folder = words.text("file.letters")
    return tuple(f"{folder}/{number:02}.pdf" if one.pdf else "" for number, one in enumerate(data.letters, 1))


def file_paths(data: DataSet, words: PackageWords) -> tuple[str, ...]:
    """Where each file stands, in the order of the files; the ending of its name stays."""
    folder = words.text("file.enclosures")
    endings = (_ENDING.search(one.name) for one in data.files)
    return tuple(
        f"{folder}/{number:02}{f'.{ending[1].lower()}' if ending else ''}" for number, ending in enumerate(endings, 1)
    )
