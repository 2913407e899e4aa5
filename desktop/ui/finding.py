"""Turns what was found, a request or a person, into a line of the palette that goes there."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import CaseLine, PersonLine
from desktop.ui.desk import Desk
from desktop.ui.palette import Entry
from desktop.ui.words import rights_text


def entry_for(line: CaseLine | PersonLine, desk: Desk) -> Entry:
    """The entry for one found line."""
    if isinstance(line, CaseLine):
        return Entry(
            text=" · ".join(part for part in (line.number, line.person, rights_text(line.rights)) if part),
            run=lambda: desk.go("case", line.id),
            detail=QCoreApplication.translate("Finding", "Request"),
            icon="inbox",
        )
    return Entry(
        text=" · ".join(part for part in (line.display_name, line.organisation, line.town) if part),
        run=lambda: desk.go("person", line.id),
        detail=QCoreApplication.translate("Finding", "Person"),
        icon="user",
    )
