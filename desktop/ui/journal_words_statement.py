"""The journal's sentences about versions of the statement and the register of disclosures."""

from collections.abc import Mapping
from typing import Any

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import label, lower_first

STATEMENT_ACTS = {
    "version_loaded": QT_TRANSLATE_NOOP("Journal", "Version {version} of the statement loaded, dated {dated_on}"),
    "version_dropped": QT_TRANSLATE_NOOP("Journal", "Version {version} of the statement removed"),
    "version_decided": QT_TRANSLATE_NOOP(
        "Journal", "Version {version} of the statement counts from {from_on}; longer for what is held too: {lengthened}"
    ),
    "version_decision_taken_back": QT_TRANSLATE_NOOP(
        "Journal", "Decision on version {version} of the statement taken back"
    ),
    "version_applied": QT_TRANSLATE_NOOP(
        "Journal",
        "Version {version} of the statement applied: {moved} categories follow it, {stayed} stay under an older one",
    ),
    "disclosure_registered": QT_TRANSLATE_NOOP("Journal", "Disclosure {disclosure} registered: {sharing_ground}"),
    "disclosure_corrected": QT_TRANSLATE_NOOP("Journal", "Disclosure {disclosure} corrected: {sharing_ground}"),
    "disclosure_taken_back": QT_TRANSLATE_NOOP("Journal", "Entry or correction of disclosure {disclosure} undone"),
}


def in_words(act: str, details: Mapping[str, Any]) -> dict[str, str]:
    """Those details of these acts that other sentences do not have."""
    said = {}
    if isinstance(ground := details.get("sharing_ground"), str):
        said["sharing_ground"] = lower_first(label("sharing_ground", ground))
    if isinstance(activities := details.get("lengthened"), list | tuple):
        said["lengthened"] = ", ".join(map(str, activities)) or "–"
    return said
