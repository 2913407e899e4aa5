"""One row for each way something can fail: a title, and a sentence saying what happened and what to do.

The rooms below raise codes with data; here they become words. A code without a row gets a general sentence
that names it. A bug is told apart from both: see `crash_notice`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis
from desktop.ui.countries import country_text
from desktop.ui.decision_words import category_choice
from desktop.ui.local_time import moment_in_words
from desktop.ui.notice_rows import RULE, Row
from desktop.ui.notice_rows_world import LETTER, MAIL, VAULT
from desktop.ui.statement_words import basis_text
from desktop.ui.words import bytes_text, day_text, label

_EVENT_KEYS = ("kind", "earlier", "other")  # where the value may be an event of a countdown
_EVENTS = frozenset(FactKind)
_RIGHTS, _REQUEST_GROUNDS = frozenset(Right), frozenset(RequestGround)
_BASES, _DECISIONS = frozenset(LegalBasis), frozenset(CategoryDecision)
_TABLE_OF = {
    "right": "right",
    "outcome": "outcome",
    "decided": "outcome",
    "ground": "ground",
    "kind": "letter_kind",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What the employee reads. code: for whoever mends it; "" for a remark that is no failure."""

    title: str
    sentence: str
    code: str = ""


def notice_for(error: Exception) -> Notice:
    """Put an exception into words; anything unknown is a bug, named by its kind alone."""
    data: Mapping[str, Any] = getattr(error, "data", {})
    fault = getattr(error, "fault", None)
    if fault is not None:
        return notice(str(fault), data, VAULT)
    code = getattr(error, "code", None)
    if not isinstance(code, str):
        return crash_notice(type(error).__name__)
    return notice(code, data, {**MAIL, **LETTER, **RULE})


def is_expected(error: Exception) -> bool:
    """Whether the law or the world stands in the way (a notice), rather than a bug (the crash dialog)."""
    return getattr(error, "fault", None) is not None or isinstance(getattr(error, "code", None), str)


def notice(code: str, data: Mapping[str, Any] | None = None, rows: Mapping[str, Row] | None = None) -> Notice:
    """The notice for *code*; rows: where to look, everywhere if not given."""
    row = (rows or {**VAULT, **MAIL, **LETTER, **RULE}).get(code)
    if row is None:
        title = QCoreApplication.translate("Notices", "This could not be done")
        sentence = QCoreApplication.translate(
            "Notices", "Nothing was changed. Mention the code {code} when you ask for help."
        )
        return Notice(title, sentence.format(code=code), code)
    data = data or {}
    values = _Readable({key: in_words(key, value) for key, value in data.items()})
    if "bytes" in data:
        values |= {key: bytes_text(data[key]) for key in ("bytes", "limit", "most") if isinstance(data.get(key), int)}
    title, sentence = (QCoreApplication.translate("Notices", text) for text in row)
    return Notice(title.format_map(values), sentence.format_map(values), code)


def crash_notice(mark: str) -> Notice:
    """What to say of a bug; *mark* identifies it in the log and holds no personal data."""
    return Notice(
        QCoreApplication.translate("Notices", "Something went wrong in the program"),
        QCoreApplication.translate(
            "Notices",
            "This is a mistake in Inzage, not yours. What was saved is safe; look whether your last step is "
            "there before you repeat it. Mention the code {mark} when you ask for help.",
        ).format(mark=mark),
        mark,
    )


class _Readable(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"


def in_words(key: str, value: Any) -> str:
    """A value of a failure's data as the sentence needs it."""
    if value is None:
        return QCoreApplication.translate("Notices", "A colleague") if key == "by" else "–"
    if isinstance(value, datetime):
        return moment_in_words(value)
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, list | tuple | set | frozenset):
        singular = key[:-1] if key.endswith("s") else key
        return ", ".join(in_words(singular, part) for part in value) or "–"
    if isinstance(value, str | StrEnum):
        return _code_in_words(key, str(value))
    if hasattr(value, "file") and hasattr(value, "line"):  # a fault in a wording file
        return " ".join(str(part) for part in (f"{value.file}:{value.line}", value.code, value.name) if part)
    return str(value)


def _code_in_words(key: str, code: str) -> str:
    if key in _EVENT_KEYS and code in _EVENTS:
        from desktop.ui.retention_words import fact_text  # it asks words, as this module does

        return fact_text(code)
    if key == "other" and code in _RIGHTS:
        return label("right", code)
    if key == "ground" and code in _REQUEST_GROUNDS:
        return label("request_ground", code)
    if key == "basis" and code in _BASES:
        return basis_text(LegalBasis(code))
    if key == "decision" and code in _DECISIONS:
        return category_choice(CategoryDecision(code))
    if key in _TABLE_OF:
        return label(_TABLE_OF[key], code)
    if key == "country":
        return country_text(code)
    if key == "system":
        return code.replace("_", " ").capitalize() if code.islower() else code  # a name is one already
    if key == "field":
        from desktop.ui.letter_words import field_label  # it asks words, as this module does

        return field_label(code)
    try:
        return day_text(date.fromisoformat(code))
    except ValueError:
        return code
