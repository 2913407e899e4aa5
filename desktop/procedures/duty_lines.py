"""What the window is shown of the duties of today that belong to requests."""

from dataclasses import dataclass
from datetime import date

from desktop.procedures.notice_lines import NoticeLine
from desktop.procedures.search_lines import SearchLine
from desktop.procedures.team_lines import ReminderLine


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionLine:
    """A question to a person without an answer. reason: "identity" or "specification"."""

    case_id: int
    case_number: str
    person: str
    reason: str
    asked_on: date
    reminded_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDuties:
    """What is owed on requests today, each list with what waits longest first.

    searches: still to be done. to_send: notices to others not yet sent. to_chase: notices sent and not confirmed for
    two weeks. reminders: whose day has come. questions: to be asked again.
    """

    searches: tuple[SearchLine, ...] = ()
    to_send: tuple[NoticeLine, ...] = ()
    to_chase: tuple[NoticeLine, ...] = ()
    reminders: tuple[ReminderLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
