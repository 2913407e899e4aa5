"""The words of a certificate of destruction: one TOML file for each language, held against what it must say."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES
from desktop.letters.markup import Fault
from desktop.rules.purge_check import KEPT_REASONS

FILE = "certificate.toml"
MONTHS = 12

# The fields that the words of each key name, all of them and no others.
_FIELDS: dict[str, tuple[str, ...]] = {
    "title": (),
    "intro": ("organisation",),
    "intro_nothing": ("organisation",),
    "page_count": ("page", "pages"),
    "chamber_of_commerce": (),
    "number.thousands": (),
    "number.months": (),
    "number.day": ("day", "month", "year"),
    "number.at": ("date", "hour", "minute"),
    **{f"facts.{key}": () for key in ("number", "proposed", "approved", "carried_out", "statement", "destroyed")},
    **{f"facts.{key}": () for key in ("left", "journal", "no_approval", "nothing")},
    "facts.by": ("name", "at"),
    "facts.version": ("versions",),
    "facts.versions": ("versions",),
    "facts.of": ("holdings", "people"),
    "facts.both": ("people", "cases"),
    **{f"{thing}.none": () for thing in ("people", "cases")},
    **{f"{thing}.one": () for thing in ("holdings", "people", "cases")},
    **{f"{thing}.many": ("count",) for thing in ("holdings", "people", "cases")},
    **{f"section.{key}": () for key in ("destroyed", "tasks", "kept", "declaration")},
    "section.tasks_intro": (),
    "section.kept_nothing": (),
    **{f"column.{key}": () for key in ("activity", "aim", "system", "period", "holdings", "people", "due")},
    **{f"column.{key}": () for key in ("confirmed_by", "confirmed_at", "reason")},
    "column.version": ("version",),
    "column.until": ("day",),
    **{f"kept.{code}": () for code in KEPT_REASONS},
    "declaration.no_names": (),
    "declaration.backups": ("at",),
    "signature.carried_out": (),
    "signature.approved": (),
    "signature.line": (),
    **{f"csv.{key}": () for key in ("number", "carried_out_at", "carried_out_by", "proposed_by", "approved_by")},
    **{f"csv.{key}": () for key in ("what", "aim", "data", "version", "first_due", "last_due")},
    **{f"csv.{key}": () for key in ("destroyed", "kept", "people_left", "cases_left")},
}
_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """The words of one language, by "section.key"; their fields still in them."""

    words: Mapping[str, str]

    def text(self, key: str, **values: object) -> str:
        """The words under *key*; the values of its fields are put in as they are."""
        return _FIELD.sub(lambda found: str(values[found[1]]), self.words[key])


CertificateWording = Mapping[str, CertificateWords]  # by language, "nl" and "en"


def load_certificate_wording(folder: Path) -> CertificateWording:
    """Read and check the words of certificates in every language.

    Args:
        folder: the folder that holds one folder per language, each with a certificate.toml.

    Raises:
        LetterProblem: "wording_faults", with faults: a list of Fault, by file and name.
    """
    faults: list[Fault] = []
    wording = {language: _read(folder, f"{language}/{FILE}", faults) for language in LANGUAGES}
    if faults:
        raise LetterProblem("wording_faults", faults=sorted(faults, key=lambda f: (f.file, f.code, f.name)))
    return wording


def _read(folder: Path, file: str, faults: list[Fault]) -> CertificateWords:
    try:
        table = tomllib.loads((folder / file).read_text(encoding="utf-8"))
    except OSError:
        faults.append(Fault(file, 0, "file_missing"))
    except UnicodeDecodeError:
        faults.append(Fault(file, 0, "not_utf8"))
    except tomllib.TOMLDecodeError as problem:
        faults.append(Fault(file, 0, "not_toml", str(problem)))
    else:
        words = _flat(table)
        faults += [Fault(file, 0, code, name) for code, name in _faults(words)]
        return CertificateWords(words)
    return CertificateWords({})


def _flat(table: Mapping[str, Any]) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, value in table.items():
        inner = {f"{name}.{key}": word for key, word in value.items()} if isinstance(value, dict) else {name: value}
        words |= {key: word.strip() if isinstance(word, str) else "" for key, word in inner.items()}
    return words


def _faults(words: Mapping[str, str]) -> list[tuple[str, str]]:
    faults = [("term_unknown", key) for key in words.keys() - _FIELDS.keys()]
    for key, fields in _FIELDS.items():
        if not words.get(key):
            faults.append(("term_missing", key))
            continue
        named = _FIELD.findall(words[key])
        faults += [("unknown_field", f"{key} {name}") for name in named if name not in fields]
        faults += [("term_lacks_place", f"{key} {{{name}}}") for name in fields if name not in named]
    if len(words.get("number.months", "").split()) != MONTHS:
        faults.append(("term_missing", "number.months"))
    return faults
