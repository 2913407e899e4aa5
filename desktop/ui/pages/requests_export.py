"""Writes the days of requests to a file for a calendar."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.procedures.calendar import deadlines_file
from desktop.procedures.request_filters import RequestFilter
from desktop.procedures.requests import requests
from desktop.ui.desk import Desk
from desktop.ui.dialogs.saving import save_outside
from desktop.ui.pages.retention_places import ids_of_rows
from desktop.ui.team_words import team_label

MOST = 5_000  # days in one file
NAME = "requests.ics"


def save_deadlines(desk: Desk, parent: QWidget, wanted: RequestFilter, rows: Sequence[range]) -> None:
    """Ask where to, and write them.

    Args:
        rows: those selected in the list of the filter; with fewer than two the whole list is written.
    """
    office, language = desk.office, desk.settings.language
    chosen = rows if sum(map(len, rows)) > 1 else ()

    def content() -> bytes:
        what = ids_of_rows(requests(office, wanted), chosen, MOST) if chosen else wanted
        return deadlines_file(office, what, language=language, label=team_label)

    title = QCoreApplication.translate("RequestsPage", "Save the days for a calendar")
    save_outside(desk, parent, title=title, name=NAME, content=content)
