"""What a new version of the statement changes, and what is wrong with a statement file, in words.

The texts that are quoted are the statement's own, in the language of the window.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.rules.periods import parse_period
from desktop.rules.statement import Statement
from desktop.rules.statement_changes import ChangeKind, ClauseChange, Said
from desktop.rules.statement_entry import Lack
from desktop.rules.texts import period_text
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.retention_words import group_text
from desktop.ui.statement_words import variant_text

_KINDS = {
    ChangeKind.ACTIVITY_ADDED: QT_TRANSLATE_NOOP("StatementChanges", "New activity"),
    ChangeKind.ACTIVITY_REMOVED: QT_TRANSLATE_NOOP("StatementChanges", "Activity no longer there"),
    ChangeKind.PERIOD_SHORTER: QT_TRANSLATE_NOOP("StatementChanges", "Kept shorter: {now} instead of {was}"),
    ChangeKind.PERIOD_LONGER: QT_TRANSLATE_NOOP("StatementChanges", "Kept longer: {now} instead of {was}"),
    ChangeKind.TRIGGER_CHANGED: QT_TRANSLATE_NOOP("StatementChanges", "The period counts from something else"),
    ChangeKind.ITEMS_ADDED: QT_TRANSLATE_NOOP("StatementChanges", "Data added: {now}"),
    ChangeKind.ITEMS_REMOVED: QT_TRANSLATE_NOOP("StatementChanges", "Data removed: {was}"),
    ChangeKind.BASIS_CHANGED: QT_TRANSLATE_NOOP("StatementChanges", "Another legal basis"),
    ChangeKind.RECIPIENTS_CHANGED: QT_TRANSLATE_NOOP("StatementChanges", "Other recipients"),
    ChangeKind.TEXT_CHANGED: QT_TRANSLATE_NOOP("StatementChanges", "Another text"),
}
_IN_ONE_SENTENCE = (
    ChangeKind.PERIOD_SHORTER,
    ChangeKind.PERIOD_LONGER,
    ChangeKind.ITEMS_ADDED,
    ChangeKind.ITEMS_REMOVED,
)
_WISH_CAME = QT_TRANSLATE_NOOP("StatementChanges", "A wish of the person is new: {now} {wish}")
_WISH_WENT = QT_TRANSLATE_NOOP("StatementChanges", "A wish of the person is no longer there: {was} {wish}")
_PARTS = {
    "title": QT_TRANSLATE_NOOP("StatementChanges", "Title"),
    "controller": QT_TRANSLATE_NOOP("StatementChanges", "Who answers for it"),
    "introduction": QT_TRANSLATE_NOOP("StatementChanges", "Introduction"),
    "processors": QT_TRANSLATE_NOOP("StatementChanges", "Processors"),
    "sharing": QT_TRANSLATE_NOOP("StatementChanges", "Sharing with others"),
    "security": QT_TRANSLATE_NOOP("StatementChanges", "Security"),
    "rights_text": QT_TRANSLATE_NOOP("StatementChanges", "Rights"),
    "rights": QT_TRANSLATE_NOOP("StatementChanges", "Rights"),
    "requests": QT_TRANSLATE_NOOP("StatementChanges", "Requests"),
    "identity": QT_TRANSLATE_NOOP("StatementChanges", "Identity"),
    "time_limits": QT_TRANSLATE_NOOP("StatementChanges", "Time limits"),
    "authority": QT_TRANSLATE_NOOP("StatementChanges", "Complaints"),
    "contact": QT_TRANSLATE_NOOP("StatementChanges", "Contact"),
}
_LACKS = {
    Lack.MISSING: QT_TRANSLATE_NOOP("StatementProblems", "It is missing"),
    Lack.WRONG_KIND: QT_TRANSLATE_NOOP("StatementProblems", "Another kind of value belongs here"),
    Lack.NO_UNIT: QT_TRANSLATE_NOOP("StatementProblems", "No unit; write P13M for 13 months, P4Y for 4 years"),
    Lack.NOT_A_PERIOD: QT_TRANSLATE_NOOP(
        "StatementProblems", "No period of whole days or longer; write P1Y, P13M, P4W or P30D"
    ),
    Lack.UNKNOWN: QT_TRANSLATE_NOOP("StatementProblems", "This value is not known"),
    Lack.UNKNOWN_KEY: QT_TRANSLATE_NOOP("StatementProblems", "This key is not known; most often a slip of the pen"),
    Lack.DOUBLED: QT_TRANSLATE_NOOP("StatementProblems", "It stands there twice"),
    Lack.AMBIGUOUS: QT_TRANSLATE_NOOP("StatementProblems", "More than one event to count from; choose one way"),
    Lack.TOO_FEW: QT_TRANSLATE_NOOP("StatementProblems", "Too few: at least two belong here"),
    Lack.NOT_OF_ROLE: QT_TRANSLATE_NOOP("StatementProblems", "The code does not stand in the section of this role"),
    Lack.WITHOUT_BASIS: QT_TRANSLATE_NOOP(
        "StatementProblems", "Consent is described, while the legal basis is another one"
    ),
    Lack.WITHOUT_CONTACT: QT_TRANSLATE_NOOP(
        "StatementProblems", "Letters count as contact, while the period does not wait for contact"
    ),
    Lack.TOO_LONG: QT_TRANSLATE_NOOP("StatementProblems", "A period of more than a hundred years"),
    Lack.SYNTAX: QT_TRANSLATE_NOOP("StatementProblems", "This line is no TOML; look for a missing quote or bracket"),
    Lack.ENCODING: QT_TRANSLATE_NOOP("StatementProblems", "The text is not UTF-8; save the file as UTF-8"),
}


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One difference: a sentence, and the two texts where the sentence does not hold them."""

    what: str
    was: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """Everything that changes in one clause."""

    heading: str
    lines: tuple[ChangeWords, ...]


def clauses_in_words(
    changes: Sequence[ClauseChange], statements: Sequence[Statement], language: str
) -> tuple[ClauseWords, ...]:
    """The differences by clause, in the order given. statements: where aims are looked up, the first that has one."""
    by_clause: dict[tuple[str, str], list[ClauseChange]] = {}
    for change in changes:
        by_clause.setdefault((change.activity, change.group), []).append(change)
    return tuple(
        ClauseWords(
            clause_text(activity, group, statements, language), tuple(change_words(one, language) for one in found)
        )
        for (activity, group), found in by_clause.items()
    )


def clause_text(activity: str, group: str, statements: Sequence[Statement], language: str) -> str:
    """ "3.1 D  Sending newsletters", or the part of the statement outside section 3."""
    if not activity:
        source = _PARTS.get(group)
        return QCoreApplication.translate("StatementChanges", source) if source else group.replace("_", " ")
    aim = next((found.aim.in_language(language) for one in statements if (found := one.activity(activity))), "")
    words = f"{activity}  {aim[:1].upper()}{aim[1:]}".rstrip()
    return f"{words} ({group_text(group)})" if group else words


def change_words(change: ClauseChange, language: str) -> ChangeWords:
    """One difference in words; language: "nl" or "en", of the texts and the periods."""
    is_period = change.kind in (ChangeKind.PERIOD_SHORTER, ChangeKind.PERIOD_LONGER)
    said = _period if is_period else _text
    was, now = said(change.was, language), said(change.now, language)
    source, wish = _KINDS[change.kind], ""
    if change.variant:
        wish = variant_text(change.variant)
        if is_period and not (change.was and change.now):
            source = _WISH_CAME if change.now else _WISH_WENT
    what = QCoreApplication.translate("StatementChanges", source).format(was=was, now=now, wish=wish)
    if wish and wish not in what:
        what = f"{what} ({wish})"
    return ChangeWords(what) if change.kind in _IN_ONE_SENTENCE else ChangeWords(what, was, now)


def lack_text(lack: str) -> str:
    """What is wrong with one value of a statement file."""
    try:
        return QCoreApplication.translate("StatementProblems", _LACKS[Lack(lack)])
    except ValueError:
        return lack.replace("_", " ").capitalize()


def _period(said: Said, language: str) -> str:
    return period_text(parse_period(said), language) if isinstance(said, str) else ""


def _text(said: Said, language: str) -> str:
    if said is None:
        return ""
    return said if isinstance(said, str) else said.in_language(language)
