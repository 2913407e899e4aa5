"""The words of a certificate of destruction, and what each of them names."""

from collections.abc import Mapping
from pathlib import Path

from desktop.letters.fixed_words import FixedWords, load_fixed_words
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

CertificateWords = FixedWords
CertificateWording = Mapping[str, CertificateWords]  # by language, "nl" and "en"


def load_certificate_wording(folder: Path) -> CertificateWording:
    """Read and check the words of certificates in every language.

    Args:
        folder: the folder that holds one folder per language, each with a certificate.toml.

    Raises:
        LetterProblem: "wording_faults", with faults: a list of Fault, by file and name.
    """
    return load_fixed_words(folder, FILE, _FIELDS, {"number.months": MONTHS})
