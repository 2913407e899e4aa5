"""Journal lines as sentences: what was done, from the act's code and its details."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.ui.journal_words_holdings import HOLDING_ACTS, in_words
from desktop.ui.journal_words_statement import STATEMENT_ACTS
from desktop.ui.journal_words_statement import in_words as statement_words
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import day_text, label

_ACTS = {
    **HOLDING_ACTS,
    **STATEMENT_ACTS,
    "case_opened": QT_TRANSLATE_NOOP("Journal", "Request opened, received on {received_on} ({channel})"),
    "case_corrected": QT_TRANSLATE_NOOP("Journal", "Request corrected, received on {received_on} ({channel})"),
    "case_closed": QT_TRANSLATE_NOOP("Journal", "Request closed"),
    "case_reopened": QT_TRANSLATE_NOOP("Journal", "Request opened again"),
    "message_added": QT_TRANSLATE_NOOP("Journal", "Message added"),
    "person_linked": QT_TRANSLATE_NOOP("Journal", "Person chosen"),
    "person_unlinked": QT_TRANSLATE_NOOP("Journal", "Choice of person taken back"),
    "person_created": QT_TRANSLATE_NOOP("Journal", "Person added to the directory"),
    "person_corrected": QT_TRANSLATE_NOOP("Journal", "Person's details corrected"),
    "creation_undone": QT_TRANSLATE_NOOP("Journal", "Adding the person undone"),
    "correction_undone": QT_TRANSLATE_NOOP("Journal", "Correction of the person's details undone"),
    "people_merged": QT_TRANSLATE_NOOP("Journal", "Two entries for one person merged"),
    "merge_undone": QT_TRANSLATE_NOOP("Journal", "Merge undone"),
    "identity_established": QT_TRANSLATE_NOOP("Journal", "Identity established on {on} ({method})"),
    "identity_withdrawn": QT_TRANSLATE_NOOP("Journal", "Establishing identity taken back"),
    "right_decided": QT_TRANSLATE_NOOP("Journal", "Decision on {right}: {outcome}"),
    "decision_taken_back": QT_TRANSLATE_NOOP("Journal", "Decision on {right} taken back"),
    "letter_drafted": QT_TRANSLATE_NOOP("Journal", "Draft saved: {kind}"),
    "draft_dropped": QT_TRANSLATE_NOOP("Journal", "Draft thrown away: {kind}"),
    "letter_finalised": QT_TRANSLATE_NOOP("Journal", "Letter finalised: {kind}"),
    "letter_printed": QT_TRANSLATE_NOOP("Journal", "Printed: {kind}"),
    "letter_saved": QT_TRANSLATE_NOOP("Journal", "Saved as PDF outside the vault: {kind}"),
    "letter_mail_draft": QT_TRANSLATE_NOOP("Journal", "E-mail draft made: {kind}"),
    "deadline_extended": QT_TRANSLATE_NOOP("Journal", "Term extended to {limit}"),
    "purge_proposed": QT_TRANSLATE_NOOP("Journal", "Purge {purge} prepared: {holdings} categories"),
    "purge_approved": QT_TRANSLATE_NOOP("Journal", "Second look at purge {purge} taken"),
    "purge_dropped": QT_TRANSLATE_NOOP("Journal", "Purge {purge} dropped"),
    "purge_task_confirmed": QT_TRANSLATE_NOOP("Journal", "Purge {purge}: deletion in {system} confirmed"),
    "purge_task_reopened": QT_TRANSLATE_NOOP("Journal", "Purge {purge}: confirmation for {system} taken back"),
    "purge_carried_out": QT_TRANSLATE_NOOP(
        "Journal", "Purge {purge} carried out: {holdings} categories erased, {kept} left alone"
    ),
    "purge_certified": QT_TRANSLATE_NOOP("Journal", "Certificate of destruction of purge {purge} made"),
    "vault_created": QT_TRANSLATE_NOOP("Journal", "Vault made"),
    "profile_changed": QT_TRANSLATE_NOOP("Journal", "Details of the office changed"),
}
_TABLE_OF = {
    "channel": "channel",
    "method": "identity_method",
    "right": "right",
    "outcome": "outcome",
    "kind": "letter_kind",
    "ground": "extension_ground",
    "language": "language",
}


class _Readable(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"


def journal_sentence(act: str, details: Mapping[str, Any]) -> str:
    """The sentence for a journal line; an act without one is named by its code."""
    source = _ACTS.get(act)
    if source is None:
        return act.replace("_", " ").capitalize()
    readable = _Readable({key: _in_words(key, value) for key, value in details.items()})
    if act in HOLDING_ACTS:
        readable |= in_words(act, details)
    if act in STATEMENT_ACTS:
        readable |= statement_words(details)
    return QCoreApplication.translate("Journal", source).format_map(readable)


def known_acts() -> frozenset[str]:
    return frozenset(_ACTS)


def _in_words(key: str, value: Any) -> str:
    if key in _TABLE_OF and isinstance(value, str):
        words = label(_TABLE_OF[key], value)
        return words[0].lower() + words[1:] if key in ("right", "outcome") else words
    if key == "system" and isinstance(value, str):
        return value.replace("_", " ").capitalize()
    if isinstance(value, str):
        try:
            return day_text(date.fromisoformat(value))
        except ValueError:
            return value
    return day_text(value) if isinstance(value, date) else str(value)
