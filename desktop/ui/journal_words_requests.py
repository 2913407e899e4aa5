"""The journal's sentences about decisions, and the restrictions that follow from them."""

from collections.abc import Mapping
from typing import Any

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import label, lower_first, outcome_text

REQUEST_ACTS: dict[str, str] = {
    "right_decided": QT_TRANSLATE_NOOP("Journal", "Decision on {right}: {outcome}"),
    "right_decided_anew": QT_TRANSLATE_NOOP("Journal", "Decision on {right}: {outcome}, in the place of: {before}"),
    "decision_taken_back": QT_TRANSLATE_NOOP("Journal", "Decision on {right} taken back"),
}
BY_REQUEST = {  # what a request brings about, where the desk itself would have named days
    "hold_placed": QT_TRANSLATE_NOOP("Journal", "Use restricted, categories: {holdings} ({ground})"),
    "hold_released": QT_TRANSLATE_NOOP("Journal", "Restriction ended, categories: {holdings} ({ground})"),
    "hold_taken_back": QT_TRANSLATE_NOOP("Journal", "Restriction taken back, categories: {holdings} ({ground})"),
}


def is_by_request(act: str, details: Mapping[str, Any]) -> bool:
    """Whether a restriction came or went with a decision, not by an act on it."""
    return act in BY_REQUEST and bool(details.get("ground")) and "from_on" not in details


def in_words(act: str, details: Mapping[str, Any]) -> dict[str, str]:
    """What stands inside a sentence in a way of its own: the ground of a restriction, the outcome for a right."""
    if act in BY_REQUEST:
        return {"ground": lower_first(label("request_ground", str(details.get("ground", ""))))}
    right = str(details.get("right", ""))
    outcomes = {key: outcome_text(right, str(details[key])) for key in ("outcome", "before") if details.get(key)}
    return {key: lower_first(words) for key, words in outcomes.items()}
