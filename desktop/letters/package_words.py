"""The words of a package: of the report, its tables and its README, and the names of its files."""

from collections.abc import Mapping
from pathlib import Path

from desktop.letters.fixed_words import FixedWords, load_fixed_words
from desktop.letters.letter import LETTER_KINDS
from desktop.letters.package_data import CHANNELS, PERSON_FIELDS
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis

FILE = "package.toml"
KINDS = ("access", "portability")
EARLIER_LETTER_KINDS = ("refusal",)  # found in archives only

_README = ("organisation", "reference", "made_on", "contact")
_FIELDS: dict[str, tuple[str, ...]] = {
    "page_count": ("page", "pages"),
    "chamber_of_commerce": (),
    "moment": ("date", "hour", "minute"),
    "omitted": ("why",),
    "unprintable": ("count", "file"),
    **{f"report.{key}": () for key in ("title", "unknown", "nothing", "nothing_left_out", "undecided")},
    "report.intro": ("organisation", "made_on", "reference"),
    "report.kept_until": ("day",),
    "report.fact": ("what", "fact"),
    "report.outcome": ("right", "outcome"),
    "report.end": ("made_on",),
    **{f"section.{key}": () for key in ("person", "categories", "requests", "letters", "messages", "disclosures")},
    **{f"section.{key}": () for key in ("files", "left_out")},
    **{f"about.{key}": () for key in ("categories", "letters", "disclosures", "files", "left_out")},
    **{f"column.{key}": () for key in ("aim", "basis", "system", "period", "facts", "number", "received_on")},
    **{f"column.{key}": () for key in ("channel", "rights", "closed_on", "note", "day", "letter", "file")},
    **{f"column.{key}": () for key in ("recipient", "what", "ground", "name", "why")},
    "message.title": ("number", "at"),
    "message.undated": ("number",),
    **{f"message.{key}": () for key in ("sender", "subject", "attachments")},
    **{f"person.{code}": () for code in PERSON_FIELDS},
    **{f"basis.{code}": () for code in LegalBasis},
    **{f"right.{code}": () for code in Right},
    **{f"outcome.{code}": () for code in Outcome},
    **{f"channel.{code}": () for code in CHANNELS},
    **{f"letter.{code}": () for code in (*LETTER_KINDS, *EARLIER_LETTER_KINDS)},
    **{f"file.{key}": () for key in ("readme", "report", "data", "letters", "enclosures", *KINDS)},
    "readme.access": (*_README, "report", "data", "letters", "enclosures"),
    "readme.portability": (*_README, "data", "schema", "tables", "enclosures"),
    "readme.protected": (),
    "mail.protected": (),
}

PackageWords = FixedWords
PackageWording = Mapping[str, PackageWords]  # by language, "nl" and "en"


def load_package_wording(folder: Path) -> PackageWording:
    """Read and check the words of packages in every language.

    Args:
        folder: the folder that holds one folder per language, each with a package.toml.

    Raises:
        LetterProblem: "wording_faults", with faults: a list of Fault, by file and name.
    """
    return load_fixed_words(folder, FILE, _FIELDS)
