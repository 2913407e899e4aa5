"""The words around categories of data: holds, removal reasons, events to note, and what a category is called."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.procedures.holding_lines import HoldingView, HoldLine, UseLine
from desktop.rules.clock_events import EXPLAINED_BY
from desktop.rules.facts import PERSON_FACTS, FactKind
from desktop.rules.reckoning import explanation_text, recordable_facts
from desktop.rules.retention import RetentionState
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.retention_words import category_text, fact_text, system_name
from desktop.ui.words import day_text

if TYPE_CHECKING:
    from desktop.ui.desk import Desk

_HOLDS = {
    "hold": QT_TRANSLATE_NOOP("Holdings", "Legal hold"),
    "restriction": QT_TRANSLATE_NOOP("Holdings", "Restriction"),
}
_REMOVALS = {
    "registered_by_mistake": QT_TRANSLATE_NOOP("Holdings", "It was never held: registered by mistake"),
    "registered_twice": QT_TRANSLATE_NOOP("Holdings", "It is registered twice"),
    "not_stored_there": QT_TRANSLATE_NOOP("Holdings", "It is not stored in that system"),
}
_USE_GROUNDS = {
    "consent": QT_TRANSLATE_NOOP("Holdings", "The person gave consent for it"),
    "legal_claims": QT_TRANSLATE_NOOP("Holdings", "Needed for a legal claim"),
    "protection_of_others": QT_TRANSLATE_NOOP("Holdings", "To protect the rights of somebody else"),
    "public_interest": QT_TRANSLATE_NOOP("Holdings", "An important public interest"),
}
_DESPITE_OBJECTION = {
    "new_consent": QT_TRANSLATE_NOOP("Holdings", "They gave new consent since: the objection ends"),
    "to_be_erased": QT_TRANSLATE_NOOP("Holdings", "The data were found, and are registered to be erased"),
}
_BLOCKED = (RetentionState.HELD, RetentionState.RESTRICTED)


def hold_text(kind: str) -> str:
    """What kind of hold it is; kind: "hold" or "restriction"."""
    source = _HOLDS.get(kind)
    return QCoreApplication.translate("Holdings", source) if source else kind.replace("_", " ").capitalize()


def written_text(hold: HoldLine, said: str) -> str:
    """Why a hold is there or ended, as it was written; what a request did by itself points to that request."""
    if said != hold.case_number or not said:
        return said
    return QCoreApplication.translate("Holdings", "See request {number}.").format(number=said)


def removal_text(reason: str) -> str:
    """Why a category is taken back."""
    source = _REMOVALS.get(reason)
    return QCoreApplication.translate("Holdings", source) if source else reason.replace("_", " ").capitalize()


def use_ground_text(ground: str) -> str:
    """Why restricted data may be used all the same, art. 18(2)."""
    source = _USE_GROUNDS.get(ground)
    return QCoreApplication.translate("Holdings", source) if source else ground.replace("_", " ").capitalize()


def use_text(use: UseLine) -> str:
    """One use of restricted data, in a sentence."""
    said = QCoreApplication.translate("Holdings", "Used on {day}: {what}, for {purpose}. {ground}. Noted by {who}.")
    return said.format(
        day=day_text(use.used_on),
        what=use.what,
        purpose=use.purpose,
        ground=use_ground_text(use.ground),
        who=use.noted_by or "–",
    )


def despite_objection_text(because: str) -> str:
    """Why data for direct marketing are registered of somebody who wants none."""
    source = _DESPITE_OBJECTION.get(because)
    return QCoreApplication.translate("Holdings", source) if source else because.replace("_", " ").capitalize()


def scope_text(desk: "Desk", hold: HoldLine, held: Iterable[HoldingView] = ()) -> str:
    """What a hold is on: "Everything", or its activities and what each is for.

    held: the person's categories, each under the statement it was registered by; others go by the one in force.
    """
    if hold.everything:
        return QCoreApplication.translate("Holdings", "Everything about this person")
    versions = {view.line.activity: view.line.version for view in held if view.line.id in hold.holding_ids}
    return "; ".join(category_text(desk, code, "", versions.get(code, "")) for code in hold.activities)


def holding_name(desk: "Desk", view: HoldingView) -> str:
    """ "3.1 D  Sending marketing material in HubSpot": for dialogs and screen readers."""
    line = view.line
    words = QCoreApplication.translate("Holdings", "{category} in {system}").format(
        category=category_text(desk, line.activity, line.group, line.version), system=system_name(desk, line.system)
    )
    return f"{words} ({line.label})" if line.label else words


def short_name(desk: "Desk", view: HoldingView) -> str:
    """ "3.1 D, HubSpot": where the whole name would be said again and again."""
    parts = (view.line.activity, system_name(desk, view.line.system), view.line.label, view.line.case_number)
    return ", ".join(part for part in parts if part)


def explained(desk: "Desk", view: HoldingView) -> str:
    """The sentence that says how the end came about, in the language of the window."""
    return explanation_text(view.explanation, desk.settings.language)


def due_text(view: HoldingView) -> str:
    """On which day it is to go; for something held back, on which day it would be."""
    day = view.line.due_on
    if day is None:
        return ""
    if view.line.state in _BLOCKED:
        return QCoreApplication.translate("Holdings", "without it, to go on {day}").format(day=day_text(day))
    return QCoreApplication.translate("Holdings", "to go on {day}").format(day=day_text(day))


def is_own(view: HoldingView, kind: FactKind) -> bool:
    """Whether an event is noted on the category itself; others count for the whole person."""
    return kind not in PERSON_FACTS or (kind is FactKind.LAST_CONTACT and bool(view.line.case_number))


def events_to_note(desk: "Desk", view: HoldingView) -> tuple[FactKind, ...]:
    """Every event that means something to a category."""
    line = view.line
    return recordable_facts(desk.office.shelf.terms(line.version, line.activity, line.group))


def event_value(kind: FactKind, facts: Mapping[FactKind, date], *, lacks: bool) -> str:
    """ "Last contact: 2 May 2024", "Account ended: not yet", "Last contact: not known"."""
    if kind in facts:
        said = day_text(facts[kind])
    elif lacks or kind not in EXPLAINED_BY:
        said = QCoreApplication.translate("Holdings", "not known")
    else:
        said = QCoreApplication.translate("Holdings", "not yet")
    return f"{fact_text(kind)}: {said}"


def begins_with(kind: FactKind, facts: Mapping[FactKind, date]) -> str:
    """For an event that may simply not have happened yet: what to note instead; "" where that is known."""
    earlier = EXPLAINED_BY.get(kind)
    if earlier is None or earlier in facts:
        return ""
    return QCoreApplication.translate(
        "Holdings", "If it has not happened yet, choose “{event}” instead: then nobody is asked for it again."
    ).format(event=fact_text(earlier))


def due_now_text(count: int) -> str:
    """How many categories became due."""
    if not count:
        return QCoreApplication.translate("Holdings", "Nothing became due by it.")
    return QCoreApplication.translate("Holdings", "%n category(ies) due now, back on the Retention list.", "", count)
