"""The journal's sentences about what was taken back, and about requests that were removed."""

from collections.abc import Mapping
from typing import Any

from desktop.ui.holding_words import hold_text
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.team_words import team_label
from desktop.ui.words import lower_first

MEANWHILE_ACTS: dict[str, str] = {
    "draft_changed": QT_TRANSLATE_NOOP("Journal", "Draft changed: {kind}"),
    "draft_put_back": QT_TRANSLATE_NOOP("Journal", "Draft put back: {kind}"),
    "correction_taken_back": QT_TRANSLATE_NOOP(
        "Journal", "Correction of the request taken back, received on {received_on}"
    ),
    "message_taken_back": QT_TRANSLATE_NOOP("Journal", "Adding a message taken back"),
    "messages_moved": QT_TRANSLATE_NOOP("Journal", "Messages of {number} added: {messages}"),
    "opening_taken_back": QT_TRANSLATE_NOOP("Journal", "Opening of {number} taken back"),
    "case_removed": QT_TRANSLATE_NOOP("Journal", "Request {number} removed: {reason}"),
    "case_put_back": QT_TRANSLATE_NOOP("Journal", "Request {number} put back"),
    "hold_put_back": QT_TRANSLATE_NOOP("Journal", "{kind} put back as it was, to be looked at again on {review_on}"),
}


def in_words(act: str, details: Mapping[str, Any]) -> dict[str, str]:
    """Those details of these acts that mean something else here than in other sentences."""
    if act == "case_removed":
        return {"reason": lower_first(team_label("removal", str(details.get("reason", ""))))}
    return {"kind": hold_text(str(details["kind"]))} if act == "hold_put_back" and "kind" in details else {}
