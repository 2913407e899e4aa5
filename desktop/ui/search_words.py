"""The words of searching the systems and of the files that searches bring."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.search_lines import EnclosureLine, SearchLine, SearchView
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.theme import BadgeState
from desktop.ui.words import bytes_text, short_day_text

_STATES = {
    "open": QT_TRANSLATE_NOOP("Search", "To do"),
    "found": QT_TRANSLATE_NOOP("Search", "Found"),
    "nothing": QT_TRANSLATE_NOOP("Search", "Nothing found"),
    "not_applicable": QT_TRANSLATE_NOOP("Search", "Does not apply"),
}
_GAPS = {  # most pressing first
    "not_registered": QT_TRANSLATE_NOOP(
        "Search",
        "Found, and nothing is registered here of these systems yet: {systems}. Register it on the person's page; "
        "otherwise the answer would leave it out.",
    ),
    "not_found": QT_TRANSLATE_NOOP(
        "Search", "Registered here, yet nothing was found: {systems}. Look again, or remove the category."
    ),
    "no_file": QT_TRANSLATE_NOOP(
        "Search", "Found, but no file added: {systems}. The package would hold no copy of these data."
    ),
}
_BADGES = {"found": BadgeState.OK, "nothing": BadgeState.DONE, "not_applicable": BadgeState.PAUSED}


def state_text(state: str) -> str:
    """What came of a search, in a word or two."""
    source = _STATES.get(state)
    return QCoreApplication.translate("Search", source) if source else state.replace("_", " ").capitalize()


def state_badge(line: SearchLine) -> tuple[str, BadgeState]:
    """One that is open says whether somebody was asked, and whether that is a week ago."""
    if line.state != "open":
        return state_text(line.state), _BADGES.get(line.state, BadgeState.PAUSED)
    if line.is_to_chase:
        return QCoreApplication.translate("Search", "No answer yet"), BadgeState.LATE
    if line.asked_on is not None:
        return QCoreApplication.translate("Search", "Asked"), BadgeState.PAUSED
    return state_text("open"), BadgeState.SOON


def widest_states() -> tuple[str, ...]:
    """Every word a state may have, so that a column can make room for them."""
    asked = (QCoreApplication.translate("Search", "No answer yet"), QCoreApplication.translate("Search", "Asked"))
    return (*map(state_text, _STATES), *asked)


def who_text(line: SearchLine) -> str:
    """Who searched or was asked, and when."""
    who, day = (line.done_by, line.done_on) if line.done_on else (line.asked_of, line.asked_on)
    return " · ".join(part for part in (line.asked_of or who, short_day_text(day) if day else "") if part)


def progress_sentence(view: SearchView) -> str:
    """How far the search is."""
    if not view.lines:
        return QCoreApplication.translate("Search", "%n system(s) to search", "", len(view.missing))
    if view.open_count:
        return QCoreApplication.translate("Search", "{done} of {all} systems searched.").format(
            done=len(view.lines) - view.open_count, all=len(view.lines)
        )
    found = [line.name for line in view.lines if line.state == "found"]
    if not found:
        return QCoreApplication.translate("Search", "Every system was searched; nothing was found.")
    said = QCoreApplication.translate("Search", "Every system was searched; something was found in {systems}.")
    return said.format(systems=", ".join(found))


def missing_sentence(view: SearchView) -> str:
    """The systems that belong to the search since it was begun; "" where there are none."""
    if not view.lines or not view.missing:
        return ""
    said = QCoreApplication.translate("Search", "Still without a task: {systems}.")
    return said.format(systems=", ".join(view.missing))


def gap_sentences(view: SearchView) -> tuple[str, ...]:
    """Where what was found does not fit what is registered, or no file came of it."""
    systems = {gap: ", ".join(view.with_gap(gap)) for gap in _GAPS}
    return tuple(
        QCoreApplication.translate("Search", said).format(systems=systems[gap])
        for gap, said in _GAPS.items()
        if systems[gap]
    )


def file_text(file: EnclosureLine) -> str:
    """ "export.csv (12.3 kB)"."""
    return f"{file.name} ({bytes_text(file.bytes)})"
