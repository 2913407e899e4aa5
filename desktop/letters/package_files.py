"""Puts a package together: what to read, what a computer reads, and the files that go along."""

import re
from dataclasses import dataclass
from datetime import datetime

from desktop.letters.data_report import data_report
from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Fonts
from desktop.letters.package_csv import portable_csv
from desktop.letters.package_data import DataSet
from desktop.letters.package_json import portable_json, schema_json
from desktop.letters.package_paths import SCHEMA, TABLES, file_paths, letter_paths
from desktop.letters.package_words import KINDS, PackageWording, PackageWords
from desktop.letters.package_zip import zip_package
from desktop.letters.style import Style
from desktop.letters.values import one_line
from desktop.rules.texts import date_text


@dataclass(frozen=True, slots=True)
class PackedData:
    """name: to save the zip under; contents: the names of the files in it, in their order."""

    name: str
    content: bytes
    contents: tuple[str, ...]


def pack(
    kind: str,
    data: DataSet,
    passphrase: str | None,
    wording: PackageWording,
    style: Style,
    fonts: Fonts,
    moment: datetime,
) -> PackedData:
    """Make the package that goes with an answer.

    Args:
        kind: "access": a report to read, the same as JSON, letters and files; "portability": JSON with its schema,
            CSV and files.
        data: as gathered for that kind.
        passphrase: None for a plain zip; else everything but the README is encrypted.
        wording: as `load_package_wording` gives it.
        style: the house style.
        fonts: as loaded.
        moment: the aware instant that the files bear as their date.

    Raises:
        LetterProblem: "unknown_package_kind" (kind), and as `data_report` and `zip_package`.
        ValueError: moment is not aware.
    """
    files = package_files(kind, data, wording, style, fonts, moment, is_protected=passphrase is not None)
    words = wording[data.language]
    content = zip_package(files, passphrase, moment, readable=(words.text("file.readme"),))
    return PackedData(_zip_name(kind, data, words), content, tuple(files))


def package_files(
    kind: str,
    data: DataSet,
    wording: PackageWording,
    style: Style,
    fonts: Fonts,
    moment: datetime,
    *,
    is_protected: bool = False,
) -> dict[str, bytes]:
    """What goes into a package, by the path in it; arguments and problems as `pack`.

    Args:
        is_protected: whether the README says how an encrypted package is opened.
    """
    if kind not in KINDS:
        raise LetterProblem("unknown_package_kind", kind=kind)
    words = wording[data.language]
    files = {words.text("file.readme"): _readme(kind, data, words, is_protected=is_protected)}
    if kind == "access":
        files[words.text("file.report")] = data_report(data, wording, style, fonts, moment)
        files[words.text("file.data")] = portable_json(data, wording)
    else:
        files[words.text("file.data")] = portable_json(data, wording)
        files[SCHEMA] = schema_json()
        files |= {f"{TABLES}/{name}": content for name, content in portable_csv(data, wording).items()}
    letters = zip(letter_paths(data, words), data.letters, strict=True)
    files |= {path: letter.pdf for path, letter in letters if path}
    return files | {path: file.content for path, file in zip(file_paths(data, words), data.files, strict=True)}


def _readme(kind: str, data: DataSet, words: PackageWords, *, is_protected: bool) -> bytes:
    """It stays readable in an encrypted package, so it tells nothing of the person."""
    sender = data.sender
    contact = (one_line(getattr(sender, name), f"sender.{name}") for name in ("email", "telephone", "website"))
    names = {key: words.text(f"file.{key}") for key in ("report", "data", "letters", "enclosures")}
    text = words.text(
        f"readme.{kind}",
        organisation=one_line(sender.organisation, "sender.organisation"),
        reference=one_line(data.reference, "reference"),
        made_on=date_text(data.made_on, data.language),
        contact=", ".join(part for part in contact if part),
        schema=SCHEMA,
        tables=TABLES,
        **names,
    )
    parts = [words.text("readme.protected")] if is_protected else []
    # With the byte order mark and line ends that the oldest Notepad needs.
    return "\n\n".join([text, *parts, ""]).replace("\n", "\r\n").encode("utf-8-sig")


def _zip_name(kind: str, data: DataSet, words: PackageWords) -> str:
    reference = re.sub(r"[^A-Za-z0-9-]+", "-", data.reference).strip("-")
    return "-".join(part for part in (words.text(f"file.{kind}"), reference) if part) + ".zip"
