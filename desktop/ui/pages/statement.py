"""The privacy statement: the version in force, older and coming ones, and the way a new one gets its turn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.procedures.holding_lines import VersionLine
from desktop.procedures.office import Topic
from desktop.procedures.statement_versions import (
    drop_version,
    longer_activities,
    statement_of,
    version_changes,
    versions,
    versions_owed,
)
from desktop.rules.statement import Statement
from desktop.rules.statement_changes import ClauseChange
from desktop.ui.desk import Desk
from desktop.ui.dialogs.statement_apply import ApplyVersionDialog
from desktop.ui.dialogs.statement_changes import StatementChangesDialog
from desktop.ui.dialogs.statement_decide import DecideVersionDialog
from desktop.ui.dialogs.statement_file import StatementFiles, statement_in
from desktop.ui.dialogs.statement_people import StatementPeopleDialog
from desktop.ui.page import Page
from desktop.ui.pages.statement_head import OwedBanner, StatementHead
from desktop.ui.pages.statement_reading import StatementReading
from desktop.ui.statement_version_words import version_text

Compared = tuple[tuple[ClauseChange, ...], tuple[Statement, ...]]  # the differences; the version and the one before


class StatementPage(Page):
    """Shows the version in force until another one is chosen; a statement file may be dragged onto it."""

    topics = frozenset({Topic.STATEMENT})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = ""  # a version; "" the one in force
        self.lines: tuple[VersionLine, ...] = ()
        self.files = StatementFiles(desk, self)
        self.owed = OwedBanner()
        self.head = StatementHead()
        self.reading = StatementReading(desk)
        self.reading.show_statement(desk.office.statement)
        for part in (self.owed, self.head):
            self.column.addWidget(part)
        self.column.addWidget(self.reading, 1)
        self.setAcceptDrops(True)
        self._listen()
        self._register()

    def title(self) -> str:
        return self.tr("Statement")

    def show_for(self, wanted: int | None) -> None:
        self.reload()
        self.reading.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        office, wanted = self.desk.office, self._wanted

        def question() -> tuple[tuple[VersionLine, ...], tuple[str, ...], Statement]:
            lines = versions(office)
            known = wanted if any(line.version == wanted for line in lines) else office.statement.version
            return lines, versions_owed(office), statement_of(office, known)

        self.desk.background.ask("statement", question, owner=self, then=self._show)

    def line(self) -> VersionLine | None:
        """The version on the screen."""
        statement = self.reading.statement
        return next((line for line in self.lines if statement and line.version == statement.version), None)

    def show_version(self, version: str) -> None:
        """Read another version."""
        self._wanted = version
        self.reload()

    # ── acts ────────────────────────────────────────────────────────────────
    def decide(self) -> None:
        shown = self.line()
        if shown is None:
            return
        office = self.desk.office

        def question() -> tuple[tuple[str, ...], Compared]:
            return longer_activities(office, shown.version), self._compare(shown.version)

        self.desk.background.ask(
            "version_longer",
            question,
            owner=self,
            then=lambda found: DecideVersionDialog(self.desk, shown, found[0], *found[1], self).open(),
        )

    def show_changes(self) -> None:
        self._with_changes(lambda found: self._open(StatementChangesDialog(self.desk, *found, self)))

    def write_to_people(self) -> None:
        self._with_changes(lambda found: StatementPeopleDialog(self.desk, *found, self).open())

    def apply(self) -> None:
        """Apply the first version whose day has come."""
        if self.owed.version:
            dialog = ApplyVersionDialog(self.desk, self.owed.version, self)
            dialog.applied.connect(lambda _: self.show_version(""))
            dialog.open()

    def drop(self) -> None:
        """Remove a version of which nothing is decided; this can be undone."""
        shown = self.line()
        if shown is None:
            return
        office, version = self.desk.office, shown.version
        said = self.tr("{version} removed").format(version=version_text(version))
        self.desk.background.act(
            lambda: drop_version(office, version=version),
            owner=self,
            then=lambda done: self.desk.toast(said, done.undo),
        )

    def _with_changes(self, then: Callable[[Compared], object]) -> None:
        shown = self.line()
        if shown is not None:
            version = shown.version
            self.desk.background.ask("version_changes", lambda: self._compare(version), owner=self, then=then)

    def _compare(self, version: str) -> Compared:
        """Runs on the reader thread."""
        office, before = self.desk.office, before_of(self.lines, version)
        statements = tuple(statement_of(office, one) for one in (version, before) if one)
        return version_changes(office, version, before or None), statements

    @staticmethod
    def _open(dialog: StatementChangesDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # ── showing ─────────────────────────────────────────────────────────────
    def _show(self, answer: tuple[tuple[VersionLine, ...], tuple[str, ...], Statement]) -> None:
        self.lines, owed, statement = answer
        self.reading.show_statement(statement)
        self.owed.show_owed(owed)
        if (shown := self.line()) is not None:
            self.head.show_versions(self.lines, shown, statement)

    def _listen(self) -> None:
        head = self.head
        head.chosen.connect(self.show_version)
        head.load_button.clicked.connect(self.files.choose)
        head.decide_button.clicked.connect(self.decide)
        head.again_button.clicked.connect(self.decide)
        head.changes_button.clicked.connect(self.show_changes)
        head.people_button.clicked.connect(self.write_to_people)
        head.drop_button.clicked.connect(self.drop)
        self.owed.button.clicked.connect(self.apply)
        self.files.loaded.connect(self.show_version)

    def _register(self) -> None:
        add, group, head = self.desk.actions.add, self.tr("Statement"), self.head
        search = self.reading.search.setFocus
        words = self.tr("Search in the statement")
        add("search_statement", words, search, shortcut="Ctrl+F", icon="search", group=group, owner=self)
        for id, words, run, icon, button in (
            ("load_version", self.tr("Load a new version of the statement…"), self.files.choose, "plus", None),
            ("decide_version", self.tr("Decide from when it counts…"), self.decide, "calendar", head.decide_button),
            ("decide_again", self.tr("Decide again from when it counts…"), self.decide, "calendar", head.again_button),
            ("version_changes", self.tr("What it changes…"), self.show_changes, "list-checks", head.changes_button),
            ("version_people", self.tr("Write to people…"), self.write_to_people, "mail", head.people_button),
            ("apply_version", self.tr("Apply the version that is due…"), self.apply, "refresh-cw", self.owed),
        ):
            enabled = None if button is None else (lambda button=button: not button.isHidden())
            add(id, words, run, icon=icon, group=group, enabled=enabled, owner=self)

    # ── a file dragged here ─────────────────────────────────────────────────
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if statement_in(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()  # the window may know what to do with it

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := statement_in(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.files.take(path)
        else:
            event.ignore()


def before_of(lines: Sequence[VersionLine], version: str) -> str:
    """The version that was, or will be, in force before that one; "" for the first.

    lines: as `versions` gives them: those of which nothing is decided first, then the latest in force first.
    """
    decided = [line.version for line in lines if line.state != "loaded"]
    after = decided.index(version) + 1 if version in decided else 0
    return decided[after] if after < len(decided) else ""
