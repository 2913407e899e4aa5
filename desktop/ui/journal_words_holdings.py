"""The journal's sentences about categories of data: what was added, noted, held, released, taken back."""

from collections.abc import Mapping
from typing import Any

from desktop.ui.holding_words import despite_objection_text, hold_text, removal_text, use_ground_text
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.retention_words import fact_text
from desktop.ui.words import lower_first

HOLDING_ACTS = {
    "holdings_added": QT_TRANSLATE_NOOP("Journal", "Categories of data added: {activities}"),
    "holdings_taken_back": QT_TRANSLATE_NOOP("Journal", "Adding categories of data undone: {holdings}"),
    "holding_removed": QT_TRANSLATE_NOOP("Journal", "Category {activity} in {system} taken back: {reason}"),
    "removal_undone": QT_TRANSLATE_NOOP("Journal", "Taking back a category of data undone"),
    "holding_labelled": QT_TRANSLATE_NOOP("Journal", "Name of a category of data changed"),
    "fact_noted": QT_TRANSLATE_NOOP("Journal", "Event noted: {kind}, {on}"),
    "fact_removed": QT_TRANSLATE_NOOP("Journal", "Event taken away: {kind}"),
    "conversation_noted": QT_TRANSLATE_NOOP("Journal", "Conversation of {on} noted"),
    "conversation_undone": QT_TRANSLATE_NOOP("Journal", "Conversation of {on} taken back"),
    "hold_placed": QT_TRANSLATE_NOOP("Journal", "{kind} placed from {from_on}, to be looked at again on {review_on}"),
    "hold_taken_back": QT_TRANSLATE_NOOP("Journal", "{kind} taken back"),
    "hold_reviewed": QT_TRANSLATE_NOOP("Journal", "{kind} looked at and kept, again on {review_on}"),
    "hold_released": QT_TRANSLATE_NOOP("Journal", "{kind} released; categories due by it: {due}"),
    "restricted_use_noted": QT_TRANSLATE_NOOP("Journal", "Restricted data used on {used_on}: {ground}"),
    "restricted_use_taken_back": QT_TRANSLATE_NOOP("Journal", "Note on the use of {used_on} taken back: {ground}"),
    "marketing_data_registered": QT_TRANSLATE_NOOP(
        "Journal", "Data for direct marketing registered, although there is an objection since {since_on}: {because}"
    ),
    "closed_cases_covered": QT_TRANSLATE_NOOP("Journal", "Countdown begun for the files of closed requests: {files}"),
    "proof_marked": QT_TRANSLATE_NOOP("Journal", "Message marked as proof of identity"),
    "proof_unmarked": QT_TRANSLATE_NOOP("Journal", "Message is no proof of identity after all"),
    "proofs_removed": QT_TRANSLATE_NOOP("Journal", "Proof of identity removed for good: messages {messages}"),
}


def in_words(act: str, details: Mapping[str, Any]) -> dict[str, str]:
    """Those details of these acts that mean something else here than in other sentences."""
    said = {}
    if isinstance(kind := details.get("kind"), str):
        said["kind"] = hold_text(kind) if act.startswith("hold_") else fact_text(kind)
    if act.startswith("restricted_use_"):
        said["ground"] = lower_first(use_ground_text(str(details.get("ground", ""))))
    if isinstance(because := details.get("because"), str):
        said["because"] = lower_first(despite_objection_text(because))
    if isinstance(reason := details.get("reason"), str):
        said["reason"] = removal_text(reason)
    if isinstance(activities := details.get("activities"), list | tuple):
        said["activities"] = ", ".join(map(str, activities))
    return said
