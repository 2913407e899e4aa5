"""Journal lines as sentences: what was done, from the act's code and its details."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.ui import (
    journal_words_holdings,
    journal_words_meanwhile,
    journal_words_requests,
    journal_words_search,
    journal_words_statement,
    journal_words_team,
)
from desktop.ui.journal_words_holdings import HOLDING_ACTS
from desktop.ui.journal_words_meanwhile import MEANWHILE_ACTS
from desktop.ui.journal_words_requests import REQUEST_ACTS
from desktop.ui.journal_words_search import SEARCH_ACTS
from desktop.ui.journal_words_statement import STATEMENT_ACTS
from desktop.ui.journal_words_team import TEAM_ACTS
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import day_text, label

_OWN_WORDS = (  # acts that use some of their details in a way of their own
    (HOLDING_ACTS, journal_words_holdings.in_words),
    (MEANWHILE_ACTS, journal_words_meanwhile.in_words),
    (REQUEST_ACTS, journal_words_requests.in_words),
    (SEARCH_ACTS, journal_words_search.in_words),
    (STATEMENT_ACTS, journal_words_statement.in_words),
    (TEAM_ACTS, journal_words_team.in_words),
)
_ACTS = {
    **HOLDING_ACTS,
    **MEANWHILE_ACTS,
    **REQUEST_ACTS,
    **SEARCH_ACTS,
    **STATEMENT_ACTS,
    **TEAM_ACTS,
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
    "before": "outcome",
    "kind": "letter_kind",
    "ground": "extension_ground",
    "language": "language",
}


class _Readable(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"


def journal_sentence(act: str, details: Mapping[str, Any], name_of: Callable[[str], str] = str) -> str:
    """The sentence for a journal line; an act without one is named by its code. name_of: gives a system's own name."""
    details = _with_names(details, name_of)
    is_by_request = journal_words_requests.is_by_request(act, details)
    source = journal_words_requests.BY_REQUEST[act] if is_by_request else _ACTS.get(act)
    if source is None:
        return act.replace("_", " ").capitalize()
    readable = _Readable({key: _in_words(key, value) for key, value in details.items()})
    for acts, in_own_words in _OWN_WORDS:
        if act in acts:
            readable |= in_own_words(act, details)
    if is_by_request:
        readable |= journal_words_requests.in_words(act, details)
    return QCoreApplication.translate("Journal", source).format_map(readable)


def known_acts() -> frozenset[str]:
    return frozenset(_ACTS)


def _with_names(details: Mapping[str, Any], name_of: Callable[[str], str]) -> dict[str, Any]:
    """The same details, with the names of systems for their codes."""

    def named(code: Any) -> str:
        name = name_of(str(code)) if code else ""
        return name.replace("_", " ").capitalize() if name == code else name

    told = dict(details)
    if isinstance(told.get("system"), str):
        told["system"] = named(told["system"])
    if isinstance(told.get("systems"), list | tuple):
        told["systems"] = [named(code) for code in told["systems"]]
    return told


def _in_words(key: str, value: Any) -> str:
    if key in _TABLE_OF and isinstance(value, str):
        words = label(_TABLE_OF[key], value)
        return words[0].lower() + words[1:] if key in ("right", "outcome", "before") else words
    if isinstance(value, str):
        try:
            return day_text(date.fromisoformat(value))
        except ValueError:
            return value
    return day_text(value) if isinstance(value, date) else str(value)
