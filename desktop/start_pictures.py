"""Pictures of every page and dialog on the demo data, in both languages and both schemes."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.clock import SystemClock
from desktop.demo import demo_office
from desktop.places import resources
from desktop.procedures import case_file, directory, intake, requests
from desktop.procedures.lines import CaseLine, CaseView
from desktop.procedures.office import Office
from desktop.rules.case_path import Stage
from desktop.settings import Settings
from desktop.start import dress, has_screen, load_icons, make_app
from desktop.start_holding_pictures import holding_dialogs, holding_pages
from desktop.start_request_pictures import case_views, request_dialogs, request_pages
from desktop.start_retention_pictures import retention_dialogs, retention_pages
from desktop.start_statement_pictures import statement_dialogs, statement_pages
from desktop.start_team_pictures import team_dialogs
from desktop.ui.background import Background
from desktop.ui.crash_dialog import CrashDialog
from desktop.ui.desk import Desk
from desktop.ui.desk_window import DeskWindow, desk_for
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.intake import IntakeDialog, ReadMail
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.letter_task import letter_of_case
from desktop.ui.dialogs.merge import MergeDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.first_run import FirstRun, FirstRunWizard
from desktop.ui.notices import notice
from desktop.ui.opening import OpeningWindow
from desktop.ui.pictures import at_rest, save_picture
from desktop.ui.unlock import UnlockWindow, UnusableVaultWindow

SIZE = (1320, 860)
TALL = (1320, 1900)  # for the pages that scroll
LONG_PAGES = ("person", "purge", "case")


def app_for_pictures(settings: Settings) -> QApplication:
    """The QApplication, on the screen there is or on none; with the shipped letters where a machine has none."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_app(settings)
    if not QFontDatabase.families():
        for file in (resources() / "fonts").glob("SourceSans3-*.ttf"):
            QFontDatabase.addApplicationFont(str(file))
        app.setFont(QFont("Source Sans 3"))
        dress(app, settings)
    load_icons(app)
    return app


def picture_of_today(settings: Settings, file: Path) -> int:
    """Save a picture of the demo's first page; returns the exit code."""
    app = app_for_pictures(settings)
    with demo_office(SystemClock()) as office:
        desk = desk_for(office, settings)
        window = DeskWindow(desk, None, demo=True)
        window.resize(*SIZE)
        save_picture(window, file, desk.background.is_busy)
        desk.background.stop()
        window.deleteLater()
        app.processEvents()
    print(file)
    return 0


def take_screenshots(folder: Path) -> int:
    """Write `<name>-<language>-<scheme>.png` for every page and dialog into *folder*; returns the exit code."""
    settings = Settings()
    app = app_for_pictures(settings)
    with demo_office(SystemClock()) as office:
        for language in ("nl", "en"):
            for scheme in ("light", "dark"):
                worn = replace(settings, language=language, scheme=scheme)
                dress(app, worn)
                _Camera(app, office, worn, folder).take_all()
    return 0


def _is_at(stage: Stage, line: CaseLine) -> bool:
    return line.stage is stage


class _Camera:
    """Takes one language and scheme."""

    def __init__(self, app: QApplication, office: Office, settings: Settings, folder: Path) -> None:
        self.app, self.office, self.settings, self.folder = app, office, settings, folder
        self.desk: Desk = desk_for(office, settings)
        self.window = DeskWindow(self.desk, None, demo=True)
        self.window.resize(*SIZE)
        self.background: Background = self.desk.background
        self.views = case_views(office)
        self.lines = [*requests.requests(office, "open").first(), *requests.requests(office, "closed").first()]

    def take_all(self) -> None:
        for key, wanted in self._pages():
            self.window.resize(*(TALL if key in LONG_PAGES else SIZE))
            self.window.go(key, wanted)
            self._save(self.window, f"page-{key}" if wanted is None else f"page-{key}-{wanted}")
        self.window.resize(*SIZE)
        for name, make in (*self._dialogs(), *self._windows()):
            dialog = make()
            self._save(dialog, name)
            if isinstance(dialog, QDialog):
                dialog.done(0)
            dialog.hide()
            dialog.deleteLater()
        self._palette()
        self.background.stop()
        self.window.hide()
        self.window.deleteLater()
        self.app.processEvents()

    def _save(self, window: QWidget, name: str) -> None:
        file = self.folder / f"{name}-{self.settings.language}-{self.settings.scheme}.png"
        save_picture(window, file, self.background.is_busy)
        print(file, flush=True)

    def _case(self, test: Callable[[CaseLine], bool]) -> CaseView:
        return case_file.case_view(self.office, next(line.id for line in self.lines if test(line)))

    def _pages(self) -> Iterator[tuple[str, int | None]]:
        for key in ("today", "requests", "people", "statement", "figures", "preferences"):
            yield key, None
        yield from retention_pages(self.office)
        yield from statement_pages(self.office)
        yield from holding_pages(self.office)
        for stage in Stage:
            yield "case", self._case(partial(_is_at, stage)).line.id
        yield "case", self._case(lambda line: line.extended).line.id
        yield from request_pages(self.office, self.views)
        found = directory.people(self.office, "berg").first()
        yield "person", max(found, key=lambda line: line.open_cases).id

    def _palette(self) -> None:
        self.window.go("today")
        self.window.open_palette()
        self.window.palette_layer.edit.setText("berg")
        self._save(self.window, "palette")

    def _dialogs(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        desk, parent, office = self.desk, self.window, self.office
        new = self._case(lambda line: line.stage is Stage.NEW and line.days_left > 0)
        told = self._case(lambda line: line.stage is Stage.DECIDED)
        people = directory.people(office, "berg").first()
        one, other = (directory.person(office, line.id) for line in people[:2])
        raw = (resources() / "demo" / "request.eml").read_bytes()
        read = ReadMail(raw, intake.propose(office, raw))
        yield "intake", lambda: IntakeDialog(desk, read, parent=parent)
        yield "intake-telephone", lambda: IntakeDialog(desk, None, parent=parent)
        yield "identity", lambda: IdentityDialog(desk, new, parent=parent)
        yield "correct-case", lambda: CorrectCaseDialog(desk, new, parent=parent)
        for kind in ("acknowledgement", "identity_request", "delay"):
            yield f"letter-{kind}", partial(LetterDialog, desk, letter_of_case(new, kind), parent=parent)
        final = next(letter for letter in told.letters if letter.finalised_at)
        yield "letter-final", lambda: FinalLetterDialog(desk, told.line.number, final, parent=parent)
        yield "person-form", lambda: PersonForm(desk, one.details, parent=parent)
        yield "person-picker", lambda: PersonPicker(desk, begin="berg", parent=parent)
        yield "merge", lambda: MergeDialog(desk, one, other, parent=parent)
        yield from request_dialogs(desk, parent, self.views)
        yield from team_dialogs(desk, parent, self.views)
        yield from retention_dialogs(desk, parent)
        yield from statement_dialogs(desk, parent)
        yield from holding_dialogs(desk, parent)
        yield "about", lambda: AboutDialog(parent)
        yield "crash", lambda: CrashDialog("3f9c2a7d10be", parent)

    def _windows(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        place = "…/Inzage/vault"
        yield "opening", OpeningWindow
        yield "unlock", lambda: UnlockWindow(place)
        yield "unusable-vault", lambda: UnusableVaultWindow(notice("newer_vault", {"found": 2, "known": 1}), place)
        for step in range(4):
            yield f"first-run-{step + 1}", partial(self._wizard, step)

    def _wizard(self, step: int) -> FirstRunWizard:
        known = FirstRun(language=self.settings.language, organisation="ValueBlue B.V.", employee="Mila Bakker")
        wizard = FirstRunWizard(
            weakness=lambda text: None,
            has_keyring=True,
            switch_language=lambda language: None,
            begin=replace(known, use_keyring=True),
        )
        wizard.show()
        at_rest(lambda: False)
        for _ in range(step):
            wizard.forward()
        return wizard
