"""The journal's sentences about what a team does with a request."""

from collections.abc import Mapping
from typing import Any

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.money_words import money_text
from desktop.ui.team_words import team_label
from desktop.ui.words import lower_first

TEAM_ACTS: dict[str, str] = {
    "case_assigned": QT_TRANSLATE_NOOP("Journal", "Handed to {handler}"),
    "case_waiting": QT_TRANSLATE_NOOP("Journal", "Written down what the request waits for"),
    "case_waits_no_more": QT_TRANSLATE_NOOP("Journal", "The request waits for nothing any more"),
    "note_added": QT_TRANSLATE_NOOP("Journal", "Note for colleagues written"),
    "note_dropped": QT_TRANSLATE_NOOP("Journal", "Note for colleagues taken back"),
    "reminder_added": QT_TRANSLATE_NOOP("Journal", "Reminder set for {on}"),
    "reminder_dropped": QT_TRANSLATE_NOOP("Journal", "Reminder for {on} taken back"),
    "reminder_done": QT_TRANSLATE_NOOP("Journal", "Reminder of {on} ticked off"),
    "reminder_moved": QT_TRANSLATE_NOOP("Journal", "Reminder moved to {on}"),
    "reminder_put_back": QT_TRANSLATE_NOOP("Journal", "Reminder put back to {on}"),
    "representative_kept": QT_TRANSLATE_NOOP("Journal", "Representative recorded ({representative})"),
    "authority_shown": QT_TRANSLATE_NOOP("Journal", "Authority shown on {on} ({representative})"),
    "representative_removed": QT_TRANSLATE_NOOP("Journal", "Nobody acts for the person any more"),
    "representative_put_back": QT_TRANSLATE_NOOP("Journal", "Change of the representative taken back"),
    "opened_for_another": QT_TRANSLATE_NOOP("Journal", "{other} opened for another person of this letter"),
    "case_linked": QT_TRANSLATE_NOOP("Journal", "Linked with {other}"),
    "case_unlinked": QT_TRANSLATE_NOOP("Journal", "Link with {other} taken away"),
    "filter_saved": QT_TRANSLATE_NOOP("Journal", "Filter saved"),
    "filter_put_back": QT_TRANSLATE_NOOP("Journal", "Change of a filter taken back"),
    "filter_dropped": QT_TRANSLATE_NOOP("Journal", "Filter thrown away"),
    "fee_kept": QT_TRANSLATE_NOOP("Journal", "Fee of {cents} laid down ({ground})"),
    "fee_dropped": QT_TRANSLATE_NOOP("Journal", "No fee asked after all"),
    "fee_answered": QT_TRANSLATE_NOOP("Journal", "Answer to the fee on {on}: {answer}"),
    "fee_paid": QT_TRANSLATE_NOOP("Journal", "Fee paid on {on}"),
    "fee_put_back": QT_TRANSLATE_NOOP("Journal", "Change of the fee taken back"),
    "recipient_kept": QT_TRANSLATE_NOOP("Journal", "Register of recipients: a recipient filled in"),
    "recipient_removed": QT_TRANSLATE_NOOP("Journal", "Register of recipients: a recipient removed"),
    "recipient_taken_back": QT_TRANSLATE_NOOP("Journal", "Register of recipients: last step taken back"),
    "text_block_kept": QT_TRANSLATE_NOOP("Journal", "Text for reasons saved, version {version} ({language})"),
    "text_block_dropped": QT_TRANSLATE_NOOP("Journal", "Text for reasons taken back, version {version} ({language})"),
    "text_block_retired": QT_TRANSLATE_NOOP("Journal", "Text for reasons no longer offered ({language})"),
    "text_block_offered": QT_TRANSLATE_NOOP("Journal", "Text for reasons offered again ({language})"),
    "question_answered": QT_TRANSLATE_NOOP("Journal", "Answered on {on}: {reason}"),
    "question_reminded": QT_TRANSLATE_NOOP("Journal", "Reminded on {on}: {reason}"),
    "question_put_back": QT_TRANSLATE_NOOP("Journal", "Taken back: {reason}"),
}
_TABLE_OF = {
    "representative": "representative",
    "ground": "fee_ground",
    "answer": "fee_answer",
    "reason": "question",
}


def in_words(act: str, details: Mapping[str, Any]) -> dict[str, str]:
    """Those details of these acts that mean something else here than in other sentences."""
    words = {
        key: lower_first(team_label(_TABLE_OF[key], str(value))) for key, value in details.items() if key in _TABLE_OF
    }
    return words | ({"cents": money_text(int(details["cents"]))} if "cents" in details else {})
