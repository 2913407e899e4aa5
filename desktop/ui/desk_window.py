"""The window of one open vault: every page, the intake, and what the frame asks of the office."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog

from desktop.procedures import requests
from desktop.procedures.disclosures import disclosures
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.office import Office
from desktop.procedures.retention_list import overview
from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.background import Background
from desktop.ui.desk import Desk, Questions
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.intake_desk import IntakeDesk
from desktop.ui.main_window import MainWindow
from desktop.ui.page import Page
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.disclosures import DisclosuresPage
from desktop.ui.pages.figures import FiguresPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.person import PersonPage
from desktop.ui.pages.preferences import PreferencesPage
from desktop.ui.pages.purge import PurgePage
from desktop.ui.pages.purges import PurgesPage
from desktop.ui.pages.requests import RequestsPage
from desktop.ui.pages.retention import RetentionPage
from desktop.ui.pages.statement import StatementPage
from desktop.ui.pages.today import TodayPage
from desktop.ui.person_papers import PersonPapers
from desktop.ui.unlock import VaultDoor


def desk_for(office: Office, settings: Settings) -> Desk:
    """A session with its two threads; `close_desk` ends it."""
    questions = Questions(counts=partial(_counts, office), find=partial(requests.find, office))
    background = Background(interrupt=office.vault.interrupt)
    return Desk(office=office, background=background, settings=settings, actions=Actions(), questions=questions)


def _counts(office: Office) -> dict[str, int]:
    """What the side bar and the status bar count."""
    held = overview(office, RetentionFilter()).counts
    due = held.get("due", 0) + held.get("overdue", 0)
    return {**requests.counts(office), "retention_due": due, "to_tell": len(disclosures(office, "tell"))}


def close_desk(desk: Desk) -> None:
    """Finish what was asked for and close the vault; nothing can be read afterwards."""
    desk.background.stop()
    desk.office.vault.close()


class DeskWindow(MainWindow):
    """The whole window; opens on Today. door: None in the demo, whose vault has no ways in."""

    closed = Signal()

    def __init__(self, desk: Desk, door: VaultDoor | None, *, demo: bool = False) -> None:
        self.door, self.is_demo = door, demo
        super().__init__(
            desk,
            {
                "today": TodayPage,
                "requests": RequestsPage,
                "case": CasePage,
                "people": PeoplePage,
                "person": PersonPage,
                "retention": RetentionPage,
                "purges": PurgesPage,
                "purge": PurgePage,
                "disclosures": DisclosuresPage,
                "statement": StatementPage,
                "figures": FiguresPage,
                "preferences": self._preferences_page,
            },
            demo=demo,
        )
        self.intake = IntakeDesk(desk, self)
        self.papers = PersonPapers(desk, self, self._person_in_front)
        self.mails_dropped.connect(self.intake.take)
        self.new_request_asked.connect(lambda: self.intake.new_request())
        self.go("today")

    def keep_drafts(self) -> None:
        """Keep what open dialogs hold as drafts and close them, before the vault is locked."""
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible() and isinstance(dialog, LetterDialog):
                dialog.keep_draft()
            dialog.done(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.page().may_leave():
            event.ignore()
            return
        self.keep_drafts()
        super().closeEvent(event)
        self.closed.emit()

    def _person_in_front(self) -> int | None:
        page = self.page()
        return page.view.details.id if isinstance(page, PersonPage) and page.view else None

    def _preferences_page(self, desk: Desk) -> Page:
        return PreferencesPage(desk, self.door)
