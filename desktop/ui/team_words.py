"""Words for the work of a team on requests: representatives, questions, fees, links, filters, what is exported."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.request_filters import ME, RequestFilter, State, Waiting
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import label

_REPRESENTATIVES = {
    "lawyer": QT_TRANSLATE_NOOP("Team", "Lawyer"),
    "legal_representative": QT_TRANSLATE_NOOP("Team", "Parent, guardian or administrator"),
    "authorised": QT_TRANSLATE_NOOP("Team", "Somebody they authorised"),
}
_QUESTIONS = {
    "identity": QT_TRANSLATE_NOOP("Team", "Question who the person is"),
    "specification": QT_TRANSLATE_NOOP("Team", "Question which data are meant"),
}
_FEE_GROUNDS = {
    "further_copy": QT_TRANSLATE_NOOP("Team", "A further copy (art. 15(3))"),
    "excessive": QT_TRANSLATE_NOOP("Team", "The request is excessive (art. 12(5))"),
    "unfounded": QT_TRANSLATE_NOOP("Team", "The request is manifestly unfounded (art. 12(5))"),
}
_FEE_ANSWERS = {
    "agreed": QT_TRANSLATE_NOOP("Team", "Agrees to the fee"),
    "narrowed": QT_TRANSLATE_NOOP("Team", "Asks for less"),
    "withdrawn": QT_TRANSLATE_NOOP("Team", "Takes the request back"),
}
_LINKS = {
    "same_letter": QT_TRANSLATE_NOOP("Team", "In the same letter"),
    "repeats": QT_TRANSLATE_NOOP("Team", "Asks again what this one asked"),
    "repeated_by": QT_TRANSLATE_NOOP("Team", "Asked again in this one"),
}
_STATES = {
    State.OPEN: QT_TRANSLATE_NOOP("Team", "Open"),
    State.LATE: QT_TRANSLATE_NOOP("Team", "Too late"),
    State.TO_CLOSE: QT_TRANSLATE_NOOP("Team", "Ready to close"),
    State.CLOSED: QT_TRANSLATE_NOOP("Team", "Closed"),
    State.ALL: QT_TRANSLATE_NOOP("Team", "Open and closed"),
}
_WAITING = {
    Waiting.IDENTITY: QT_TRANSLATE_NOOP("Team", "Waits for identity"),
    Waiting.SPECIFICATION: QT_TRANSLATE_NOOP("Team", "Waits for which data are meant"),
    Waiting.OTHERS: QT_TRANSLATE_NOOP("Team", "Waits for others"),
    Waiting.NOBODY: QT_TRANSLATE_NOOP("Team", "Waits for nobody"),
}
_CALENDAR = {
    "work_to": QT_TRANSLATE_NOOP("Team", "work to this day"),
    "limit": QT_TRANSLATE_NOOP("Team", "legal limit"),
    "reminder": QT_TRANSLATE_NOOP("Team", "reminder"),
}
_REGISTER = {
    "number": QT_TRANSLATE_NOOP("Team", "Number"),
    "received_on": QT_TRANSLATE_NOOP("Team", "Received"),
    "channel": QT_TRANSLATE_NOOP("Team", "Came in by"),
    "person": QT_TRANSLATE_NOOP("Team", "Person"),
    "right": QT_TRANSLATE_NOOP("Team", "Right"),
    "outcome": QT_TRANSLATE_NOOP("Team", "Outcome"),
    "decided_on": QT_TRANSLATE_NOOP("Team", "Decided"),
    "told": QT_TRANSLATE_NOOP("Team", "Told by letter"),
    "work_to": QT_TRANSLATE_NOOP("Team", "Work to"),
    "limit": QT_TRANSLATE_NOOP("Team", "Legal limit"),
    "extended": QT_TRANSLATE_NOOP("Team", "Extended"),
    "closed_on": QT_TRANSLATE_NOOP("Team", "Closed"),
    "days": QT_TRANSLATE_NOOP("Team", "Days"),
    "in_time": QT_TRANSLATE_NOOP("Team", "In time"),
    "handler": QT_TRANSLATE_NOOP("Team", "Handler"),
}
_REMOVALS = {
    "by_mistake": QT_TRANSLATE_NOOP("Team", "Opened by mistake"),
    "duplicate": QT_TRANSLATE_NOOP("Team", "The same request is there already"),
    "not_a_request": QT_TRANSLATE_NOOP("Team", "It is no request, such as spam"),
    "test": QT_TRANSLATE_NOOP("Team", "Somebody tried something out"),
}
_YES_NO = {"yes": QT_TRANSLATE_NOOP("Team", "Yes"), "no": QT_TRANSLATE_NOOP("Team", "No")}
TEAM_TABLES = {
    "representative": _REPRESENTATIVES,
    "question": _QUESTIONS,
    "fee_ground": _FEE_GROUNDS,
    "fee_answer": _FEE_ANSWERS,
    "link": _LINKS,
    "state": _STATES,
    "waiting": _WAITING,
    "calendar": _CALENDAR,
    "register": _REGISTER,
    "yes_no": _YES_NO,
    "removal": _REMOVALS,
}
DUE_DAYS = (0, 3, 7, 14, 30)  # offered as "due within"


def team_label(table: str, code: str) -> str:
    """The words for a code of one of TEAM_TABLES; of any other table those of `words.label`."""
    if table not in TEAM_TABLES:
        return label(table, code)
    source = TEAM_TABLES[table].get(code)
    return QCoreApplication.translate("Team", source) if source else code.replace("_", " ").capitalize()


def team_options(table: str) -> tuple[tuple[str, str], ...]:
    """(code, words) of a whole table, in its order."""
    return tuple((str(code), team_label(table, code)) for code in TEAM_TABLES[table])


def due_text(days: int) -> str:
    """ "Due within 7 days"; for 0 what is due today or late."""
    if days == 0:
        return QCoreApplication.translate("Team", "Due today or late")
    return QCoreApplication.translate("Team", "Due within %n day(s)", "", days)


def handler_text(handler: str) -> str:
    """A handler as a filter names them."""
    return QCoreApplication.translate("Team", "Handled by me") if handler == ME else handler


def filter_text(wanted: RequestFilter) -> str:
    """Everything a filter asks for, in one line."""
    parts = [
        team_label("state", wanted.state),
        label("right", wanted.right) if wanted.right else "",
        label("outcome", wanted.outcome) if wanted.outcome else "",
        handler_text(wanted.handler),
        team_label("waiting", wanted.waiting) if wanted.waiting else "",
        "" if wanted.due_within_days is None else due_text(wanted.due_within_days),
        f"“{wanted.text}”" if wanted.text else "",
    ]
    return ", ".join(part for part in parts if part)
