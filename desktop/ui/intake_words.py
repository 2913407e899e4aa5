"""Where the day of receipt of a message comes from, and what deserves a look in it, as sentences."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.procedures.intake import IntakeProposal
from desktop.ui.local_time import moment_in_words
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import label

_SOURCES = {
    "received_header": QT_TRANSLATE_NOOP("Intake", "The receiving mail server wrote {moment} (Dutch time)."),
    "date_header": QT_TRANSLATE_NOOP(
        "Intake", "The sender's computer wrote {moment} (Dutch time); no server did. Check the day."
    ),
    "none": QT_TRANSLATE_NOOP("Intake", "The mail names no moment. Fill in the day on which it came in."),
}
SAID_ELSEWHERE = frozenset({"date_from_sender", "no_date"})  # by the line under the date itself


def date_source(mail: Any) -> str:
    """How the proposed day of receipt was found."""
    source = _SOURCES[mail.received_from if mail.received_at else "none"]
    moment = moment_in_words(mail.received_at) if mail.received_at else ""
    return QCoreApplication.translate("Intake", source).format(moment=moment)


def warnings_of(proposal: IntakeProposal) -> list[str]:
    """What to look at before opening a request, the most telling first."""
    said = []
    if proposal.seen_before:
        said.append(
            QCoreApplication.translate(
                "Intake", "This very message is in request {number} already. Add it there, or skip it."
            ).format(number=proposal.seen_before)
        )
    codes = (code for code in proposal.mail.warnings if code not in SAID_ELSEWHERE)
    return [*said, *(label("mail_warning", code) for code in codes)]
