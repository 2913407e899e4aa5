"""The fixed words of one language, `terms.toml`: how rights and decisions are called, and the labels of a letter.

Some words have places for values, `{day}`; which ones is laid down here, and a word that lacks one of its places, or
has another, is a fault.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.letters.letter import ERASING, NOT_ASKED
from desktop.letters.markup import Fault
from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis
from desktop.rules.transfers import TO_DESCRIBE, Safeguard

LABELS = (
    "date",
    "our_reference",
    "your_reference",
    "handled_by",
    "return_address",
    "chamber_of_commerce",
    "page_count",
)
# The sentences on a new version of the statement, and the fields that each must hold; `statement_points` fills them.
CHANGES: dict[str, tuple[str, ...]] = {
    "about": ("aim", "activity"),
    "about_group": ("aim", "activity", "items"),
    "activity_added": (),
    "activity_removed": (),
    "period_shorter": ("was", "now"),
    "period_longer": ("was", "now"),
    "wish_added": ("now",),
    "wish_changed": ("was", "now"),
    "wish_removed": ("was",),
    "old_rule_stays": (),
    "trigger_changed": ("was", "now"),
    "items_added": ("items",),
    "items_moved": ("items",),
    "items_removed": ("items",),
    "basis_changed": ("was", "now"),
    "recipients_changed": ("was", "now"),
    "nobody": (),
    "text_changed": (),
    "texts_changed": ("parts",),
    "texts_changed_elsewhere": (),
}
# To whoever acts for the person: what the subject becomes, and what the letter says first; `filling` fills them.
REPRESENTATIVE: dict[str, tuple[str, ...]] = {"subject": ("subject", "on_behalf_of"), "opening": ("on_behalf_of",)}
SOURCES = ("self", "use", "employer", "derived")  # where data came from
NOTICE_ACTIONS = ("rectified", "erased", "restricted", "lifted", "forwarded")  # what a recipient is told
MAIL_FIELDS = ("our_reference", "signer", "organisation")

_PLACE = re.compile(r"\{([^{}]*)\}")


def _plain(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(names, ())


# The words of tables: by section of the file, each word with its places; `letter_tables` fills them.
TABLE_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "overview": {
        "heading": ("aim", "activity"),
        **_plain(("data", "basis", "recipients", "nobody", "outside_eea", "period")),
        "stored_in": ("country", "safeguard"),
        "transfer": ("about", "storage"),
        "ends_on": ("day",),
        "sources": (),
    },
    "tables": {
        **_plain(("data", "basis", "decision", "reason", "why", "as_asked", "not_asked")),
        "until": ("day",),
        "told_on": ("told", "day"),
        **_plain(("recipient", "aims", "told", "part", "amount", "total")),
    },
    "decisions": _plain((*CategoryDecision, ERASING, NOT_ASKED)),
    "bases": _plain(LegalBasis),
    "sources": _plain(SOURCES),
    "request_grounds": _plain(RequestGround),
    "actions": _plain(NOTICE_ACTIONS),
    "safeguards": {one: ("words",) if one in TO_DESCRIBE else () for one in Safeguard},
}


@dataclass(frozen=True, slots=True)
class RightWords:
    """How a right is called: in a sentence, as a request is understood, over a section; and its article."""

    phrase: str
    understood: str
    heading: str
    article: str


@dataclass(frozen=True, slots=True)
class CoveringMail:
    """The message that brings a letter by e-mail."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The fixed words of one language. mail, notice: with the fields of MAIL_FIELDS still in them."""

    closing_line: str
    conjunction: str
    labels: Mapping[str, str]
    rights: Mapping[str, RightWords]
    mail: CoveringMail  # with a letter about a request
    notice: CoveringMail  # with a letter that nobody asked for
    changes: Mapping[str, str]  # by the keys of CHANGES, with their fields still in them
    statement_parts: Mapping[str, str]  # how a part of the statement outside section 3 is called
    representative: Mapping[str, str]  # by the keys of REPRESENTATIVE, with their places still in them
    tables: Mapping[str, Mapping[str, str]]  # by the keys of TABLE_WORDS, with their places still in them


def filled(text: str, values: Mapping[str, str]) -> str:
    """Put values in the places of a fixed word; a place without a value stays.

    >>> filled("Tot {day}", {"day": "2 maart 2026"})
    'Tot 2 maart 2026'
    """
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), text)


def read_terms(text: str, file: str) -> tuple[Terms, list[Fault]]:
    """Read the fixed words of one language.

    Args:
        text: the file's content.
        file: its name, for the faults.

    Returns:
        The words, "" for one that is missing, and every fault found.
    """
    reader = _Reader(file)
    return reader.read(text), reader.faults


class _Reader:
    """Takes words out of the parsed file and remembers what was wrong."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []

    def read(self, text: str) -> Terms:
        try:
            table: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            self.fault("not_toml", str(problem))
            table = {}
        parts = table.get("statement_parts")
        return Terms(
            closing_line=self.word(table, "closing_line", "closing_line"),
            conjunction=self.word(table, "and", "and"),
            labels=self._labels(table.get("labels")),
            rights=self._rights(table.get("rights")),
            mail=self._mail(table, "mail"),
            notice=self._mail(table, "notice"),
            changes=self._placed(table, "changes", CHANGES),
            statement_parts={key: self.word(parts, key, f"statement_parts.{key}") for key in parts}
            if isinstance(parts, dict)
            else {},
            representative=self._placed(table, "representative", REPRESENTATIVE),
            tables={section: self._placed(table, section, words) for section, words in TABLE_WORDS.items()},
        )

    def fault(self, code: str, name: str) -> None:
        self.faults.append(Fault(self.file, 0, code, name))

    def word(self, section: Any, key: str, name: str) -> str:
        value = section.get(key) if isinstance(section, dict) else None
        if not isinstance(value, str) or not value.strip():
            self.fault("term_missing", name)
            return ""
        return value.strip()

    def _labels(self, section: Any) -> dict[str, str]:
        labels = {key: self.word(section, key, f"labels.{key}") for key in LABELS}
        for place in ("{page}", "{pages}"):
            if labels["page_count"] and place not in labels["page_count"]:
                self.fault("term_lacks_place", f"labels.page_count {place}")
        return labels

    def _rights(self, section: Any) -> dict[str, RightWords]:
        words = {}
        for right in Right:
            entry = section.get(right.value) if isinstance(section, dict) else None
            keys = ("phrase", "understood", "heading", "article")
            words[right.value] = RightWords(*(self.word(entry, key, f"rights.{right.value}.{key}") for key in keys))
        return words

    def _mail(self, table: Mapping[str, Any], section: str) -> CoveringMail:
        mail = CoveringMail(*(self.word(table.get(section), key, f"{section}.{key}") for key in ("subject", "body")))
        self._refuse_strangers(mail.subject + mail.body, MAIL_FIELDS)
        return mail

    def _placed(self, table: Mapping[str, Any], section: str, words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
        found = {str(key): self.word(table.get(section), key, f"{section}.{key}") for key in words}
        for key, text in found.items():
            self._refuse_strangers(text, words[key])
            for name in words[key] if text else ():
                if name not in _PLACE.findall(text):
                    self.fault("term_lacks_place", f"{section}.{key} {{{name}}}")
        return found

    def _refuse_strangers(self, text: str, places: Iterable[str]) -> None:
        for name in sorted(set(_PLACE.findall(text)) - set(places)):
            self.fault("unknown_field", name)
