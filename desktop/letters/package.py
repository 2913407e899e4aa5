"""The package of data that a person gets with an answer: the report, JSON and CSV, files, all in one zip.

Source: GDPR art. 12(1), 15(3) and 20(1); EDPB Guidelines 01/2022, par. 129-156; WP242, "What is the expected format".
"""

from desktop.letters.data_report import data_report
from desktop.letters.package_csv import portable_csv
from desktop.letters.package_data import (
    PERSON_FIELDS,
    CategoryData,
    DataSet,
    DatedFact,
    DisclosureData,
    FileData,
    LeftOut,
    LetterData,
    MessageData,
    PersonLine,
    RequestData,
    RightData,
)
from desktop.letters.package_files import PackedData, pack, package_files
from desktop.letters.package_json import portable_json, schema_json
from desktop.letters.package_passphrase import new_passphrase, require_strong
from desktop.letters.package_strikes import Strike, stands_in, struck
from desktop.letters.package_words import PackageWording, load_package_wording
from desktop.letters.package_zip import zip_package

__all__ = [
    "PERSON_FIELDS",
    "CategoryData",
    "DataSet",
    "DatedFact",
    "DisclosureData",
    "FileData",
    "LeftOut",
    "LetterData",
    "MessageData",
    "PackageWording",
    "PackedData",
    "PersonLine",
    "RequestData",
    "RightData",
    "Strike",
    "data_report",
    "load_package_wording",
    "new_passphrase",
    "pack",
    "package_files",
    "portable_csv",
    "portable_json",
    "require_strong",
    "schema_json",
    "stands_in",
    "struck",
    "zip_package",
]
